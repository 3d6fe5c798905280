#include "app/paper/outfile.h"

#include "core/text/plaintext.h"

#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Bytes of UTF-8, not characters: Linux counts 255 of them, encrypted folders 143.
constexpr qsizetype longestName = 140;

bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           uR"(<>:"/\|?*)"_s.contains(c);
}

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

QString fileNameOf(const QDate &day, const QString &publication, const QString &headline,
                   QLatin1String suffix)
{
    QStringList parts{day.toString(Qt::ISODate), publication, headline};
    parts.removeAll(QString());
    QString name = text::squeezed(parts.join(u' ')).normalized(QString::NormalizationForm_C);
    for (QChar &c : name) {
        if (isForbidden(c))
            c = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'.')) // would be hidden
        name.remove(0, 1);
    name = trimmedEnd(fitting(name.trimmed(), longestName));
    return (name.isEmpty() ? u"Broadsheet"_s : name) + u'.' + suffix;
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::CannotWrite, shown};
    if (file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    const qint64 room = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    return Error{room >= 0 && room < bytes.size() ? Error::Kind::DiskFull : Error::Kind::CannotWrite, shown};
}

} // namespace broadsheet
