#include "core/exchange/archive.h"

#include <QFile>

#include <zip.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace broadsheet::exchange {

namespace {

Error complaint(zip_error_t *error)
{
    return {Error::Kind::Unknown, QString::fromUtf8(zip_error_strerror(error))};
}

// What libzip wrote into `source`.
Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) < 0 || zip_source_open(source) < 0)
        return complaint(zip_source_error(source));
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    const bool whole = zip_source_read(source, bytes.data(), facts.size) == qint64(facts.size);
    zip_source_close(source);
    return whole ? Result<QByteArray>(bytes) : Result<QByteArray>(complaint(zip_source_error(source)));
}

// libzip takes the source over only when it succeeds.
bool add(zip_t *archive, const ArchiveFile &file, const QDateTime &now)
{
    zip_source_t *source =
        zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    const QByteArray name = file.name.toUtf8();
    const zip_int64_t index = source ? zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const bool stored = file.packing == ArchiveFile::Packing::Stored;
    return zip_set_file_compression(archive, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                    0) == 0 &&
           zip_file_set_mtime(archive, zip_uint64_t(index), time_t(now.toSecsSinceEpoch()), 0) == 0;
}

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseEntry
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

// Up to `most` bytes of an entry from where it is read now; what it says of its size is not believed.
std::optional<QByteArray> readOn(zip_file_t *entry, qsizetype most)
{
    constexpr qsizetype atOnce = 256 * 1024;
    QByteArray bytes;
    while (bytes.size() < most) {
        QByteArray some(std::min(atOnce, most - bytes.size()), Qt::Uninitialized);
        const zip_int64_t read = zip_fread(entry, some.data(), zip_uint64_t(some.size()));
        if (read < 0)
            return std::nullopt;
        if (read == 0)
            break;
        bytes.append(some.constData(), qsizetype(read));
    }
    return bytes;
}

} // namespace

Result<QByteArray> archived(const QList<ArchiveFile> &files, const QDateTime &now)
{
    zip_error_t error;
    zip_error_init(&error);
    using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    if (!target)
        return complaint(&error);
    zip_source_keep(target.get()); // zip_close lets go of its own hold
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target.get());
        return complaint(&error);
    }
    for (const ArchiveFile &file : files) {
        if (!add(archive, file, now)) {
            const Error why = complaint(zip_get_error(archive));
            zip_discard(archive);
            return why;
        }
    }
    if (zip_close(archive) < 0) {
        const Error why = complaint(zip_get_error(archive));
        zip_discard(archive);
        return why;
    }
    return contentOf(target.get());
}

Result<QList<ArchiveFile>> unpacked(const QString &path,
                                    const std::function<qsizetype(QByteArrayView beginning)> &room)
{
    const Error damaged{Error::Kind::Malformed, path};
    const Error tooLarge{Error::Kind::TooLarge, path};
    int trouble = 0;
    const std::unique_ptr<zip_t, CloseArchive> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &trouble));
    if (!archive)
        return trouble == ZIP_ER_OPEN ? Error{Error::Kind::CannotRead, path} : damaged;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > mostInArchive)
        return tooLarge;
    QList<ArchiveFile> files;
    qsizetype left = largestUnpacked;
    for (zip_int64_t i = 0; i < count; ++i) {
        const std::unique_ptr<zip_file_t, CloseEntry> entry(
            zip_fopen_index(archive.get(), zip_uint64_t(i), 0));
        std::optional<QByteArray> bytes = entry ? readOn(entry.get(), beginningOfEntry) : std::nullopt;
        const qsizetype most =
            bytes ? std::min(room(*bytes), left) : 0; // folders, locked entries: passed over
        if (most == 0)
            continue;
        const std::optional<QByteArray> rest = readOn(entry.get(), most);
        if (!rest)
            return damaged;
        bytes->append(*rest);
        if (bytes->size() > most)
            return tooLarge;
        left -= bytes->size();
        files.append({QString::fromUtf8(zip_get_name(archive.get(), zip_uint64_t(i), 0)), *bytes});
    }
    return files;
}

} // namespace broadsheet::exchange
