#include "core/library/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

Error refusal(Error::Kind kind, const QString &path) { return {kind, QDir::toNativeSeparators(path)}; }

// Below a folder of our own, which goes when one of them cannot be written.
Result<Done> writeInto(const QDir &folder, const QList<std::pair<QString, QByteArray>> &files)
{
    for (const auto &[name, bytes] : files) {
        if (const QString around = QFileInfo(name).path(); !folder.mkpath(around))
            return refusal(Error::Kind::DiskFull, folder.filePath(around));
        if (Result<Done> written = writeFile(folder.filePath(name), bytes); !written)
            return written;
    }
    return Done{};
}

} // namespace

// Where a file may be begun and not be ended, there is no room. What is there and no file, such as a device,
// would be replaced by one.
Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const QFileInfo there(path);
    if ((there.exists() && !there.isFile()) || !file.open(QIODevice::WriteOnly))
        return refusal(Error::Kind::CannotWrite, path);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return refusal(Error::Kind::DiskFull, path);
    return file.commit() ? Result<Done>(Done{}) : refusal(Error::Kind::CannotWrite, path);
}

Result<Done> writeFolder(const QString &path, const QList<std::pair<QString, QByteArray>> &files)
{
    const QFileInfo wanted(QDir::cleanPath(path));
    const QString place = wanted.absoluteFilePath();
    if (wanted.exists() && (!wanted.isDir() || !QDir(place).isEmpty(QDir::AllEntries | QDir::Hidden |
                                                                    QDir::System | QDir::NoDotAndDotDot)))
        return refusal(Error::Kind::NameTaken, place);
    QTemporaryDir ours(wanted.absolutePath() + u"/.broadsheet-XXXXXX"_s);
    if (!ours.isValid())
        return refusal(Error::Kind::CannotWrite, place);
    const QDir folder(ours.filePath(u"whole"_s));
    if (!folder.mkpath(u"."_s))
        return refusal(Error::Kind::CannotWrite, place);
    if (const Result<Done> written = writeInto(folder, files); !written)
        return refusal(written.error().kind, place);
    QDir().rmdir(place); // an empty one makes way
    if (!QDir().rename(folder.path(), place))
        return refusal(Error::Kind::CannotWrite, place);
    return Done{};
}

} // namespace broadsheet
