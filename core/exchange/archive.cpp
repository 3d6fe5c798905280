#include "core/exchange/archive.h"

#include <zip.h>

#include <memory>

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

} // namespace broadsheet::exchange
