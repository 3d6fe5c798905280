#include "app/words/guidefiles.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace broadsheet::words {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

GuideFiles guideFiles()
{
    const QDir folder(u":/guide"_s);
    GuideFiles files;
    files.manifest = contents(folder.filePath(u"guide.publication.json"_s));
    for (const QString &name : folder.entryList({u"guide.*.atom"_s}))
        files.feeds.insert(u"broadsheet:guide/"_s + name.section(u'.', 1, 1),
                           contents(folder.filePath(name)));
    for (const QString &name : folder.entryList({u"*.svg"_s}))
        files.pictures.insert(u"https://guide.broadsheet.invalid/"_s + name, contents(folder.filePath(name)));
    return files;
}

} // namespace broadsheet::words
