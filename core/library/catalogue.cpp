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

// Of what is too large no more than shows that it is.
QList<publications::ManifestFile> manifestsIn(const QString &folder)
{
    QList<publications::ManifestFile> list;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.publication.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names.mid(0, mostFiles)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            list.append({name, file.read(largestFile + 1)});
    }
    return list;
}

} // namespace

QFuture<publications::Catalogue> readCatalogue(const LibraryOptions &options)
{
    const QString own = options.profileFolder + u"/publications"_s;
    return QtConcurrent::run([own, shipped = options.catalogueFolder] {
        return publications::catalogueOf(
            manifestsIn(own), shipped.isEmpty() ? QList<publications::ManifestFile>() : manifestsIn(shipped));
    });
}

} // namespace broadsheet
