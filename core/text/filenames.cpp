#include "core/text/filenames.h"

#include "core/text/plaintext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::text {

namespace {

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
constexpr QLatin1String devices[] = {QLatin1String("con"), QLatin1String("prn"),    QLatin1String("aux"),
                                     QLatin1String("nul"), QLatin1String("conin$"), QLatin1String("conout$")};

bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) &&
                        (stem.back().isDigit() || u"¹²³"_s.contains(stem.back()));
    return isPort || std::find(std::begin(devices), std::end(devices), stem) != std::end(devices);
}

bool isForbidden(QChar c) { return c.category() == QChar::Other_Control || uR"(<>:"/\|?*)"_s.contains(c); }

// Marks of direction, soft hyphens and the like; the two joiners are part of words and of pictures.
bool isUnseen(QChar c) { return c.category() == QChar::Other_Format && c != u'\u200C' && c != u'\u200D'; }

// At most `bytes` of UTF-8, cut between graphemes.
QString fitting(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    while (finder.toNextBoundary() > 0 && QStringView(text).left(finder.position()).toUtf8().size() <= bytes)
        end = finder.position();
    const qsizetype space = text.lastIndexOf(u' ', end);
    return text.left(space > end / 2 ? space : end);
}

// Windows drops dots and spaces at the end by itself, and then does not find the file again.
QString trimmedEnd(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace

QString legalFileName(const QString &wanted, qsizetype bytes)
{
    QString name = squeezed(wanted).normalized(QString::NormalizationForm_C);
    name.removeIf(isUnseen);
    for (QChar &c : name) {
        if (isForbidden(c))
            c = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u' ')) // would be hidden
        name.remove(0, 1);
    name = trimmedEnd(fitting(name, bytes));
    return isDevice(name) ? name + u'_' : name;
}

} // namespace broadsheet::text
