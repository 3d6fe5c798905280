#include "app/paper/outfile.h"

#include "core/text/filenames.h"

#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace broadsheet {

QString fileNameOf(const QDate &day, const QString &publication, const QString &headline,
                   QLatin1String suffix)
{
    QStringList parts{day.toString(Qt::ISODate), publication, headline};
    parts.removeAll(QString());
    const QString name = text::legalFileName(parts.join(u' '));
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
