#include "core/library/catalogue.h"

#include "core/library/library.h"
#include "core/publications/catalogue.h"

#include <QDir>
#include <QFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr qsizetype mostFiles = 2'000;
constexpr qint64 largestFile = 1024 * 1024; // bytes

QList<QByteArray> manifestsIn(const QString &folder)
{
    QList<QByteArray> list;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.publication.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names.mid(0, mostFiles)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile)
            list.append(file.readAll());
    }
    return list;
}

} // namespace

QFuture<QList<Publication>> readCatalogue(const LibraryOptions &options)
{
    const QString own = options.profileFolder + u"/publications"_s;
    return QtConcurrent::run([own, shipped = options.catalogueFolder] {
        return publications::catalogueOf(manifestsIn(own),
                                         shipped.isEmpty() ? QList<QByteArray>() : manifestsIn(shipped));
    });
}

} // namespace broadsheet
