#include "app/words/manifesttrouble.h"

#include "app/words/errortext.h"
#include "core/locale/isolates.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace broadsheet::words {

namespace {

QString word(const char *text) { return QCoreApplication::translate("ManifestTrouble", text); }

// As publications::readManifest() writes it: "line 6: sections[0].name: missing".
QString wrongPlace(const QString &file, const QString &detail)
{
    static const QRegularExpression written(u"^line (\\d+)(?:: (.+?))?: "_s);
    const QRegularExpressionMatch match = written.match(detail);
    const int line = match.captured(1).toInt();
    const QString key = match.captured(2);
    if (line == 0)
        return {};
    return key.isEmpty()
               ? word(QT_TRANSLATE_NOOP("ManifestTrouble", "In %1 line %2 is wrong.")).arg(file).arg(line)
               : word(QT_TRANSLATE_NOOP("ManifestTrouble", "In %1 line %2 is wrong, at the key %3."))
                     .arg(file)
                     .arg(line)
                     .arg(locale::leftToRight(key));
}

} // namespace

QString manifestTrouble(const Error &error, const QString &path)
{
    const QString file = locale::leftToRight(QFileInfo(path).fileName());
    if (error.kind == Error::Kind::NoFeedFound)
        return word(QT_TRANSLATE_NOOP("ManifestTrouble",
                                      "In %1 no source is both on https and on the newspaper's own hosts."))
            .arg(file);
    const QString sentence =
        error.kind == Error::Kind::Malformed ? wrongPlace(file, error.detail) : QString();
    return sentence.isEmpty() ? errorText({error.kind, file}) : sentence;
}

} // namespace broadsheet::words
