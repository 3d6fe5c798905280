#include "core/text/gzipfile.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace broadsheet::text {

namespace {

constexpr qsizetype piece = 64 * 1024; // bytes unpacked at once
constexpr int gzipOnly = 16 + MAX_WBITS;

} // namespace

bool isGzip(const QByteArray &bytes) { return bytes.startsWith("\x1f\x8b"); }

Result<QByteArray> gunzip(const QByteArray &bytes, qsizetype most)
{
    z_stream stream{};
    // zlib does not write to its input; its oldest interface only says so.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(std::min<qsizetype>(bytes.size(), std::numeric_limits<int>::max()));
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return Error{Error::Kind::Unknown, {}};
    const std::unique_ptr<z_stream, int (*)(z_stream *)> ends(&stream, inflateEnd);
    QByteArray unpacked;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (int state = Z_OK; state == Z_OK;) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        unpacked += QByteArrayView(buffer).first(buffer.size() - static_cast<qsizetype>(stream.avail_out));
        if (unpacked.size() > most)
            return Error{Error::Kind::TooLarge, {}};
        if (state == Z_STREAM_END && stream.avail_in > 0) // files may be one after the other
            state = inflateReset(&stream);
        else if (state == Z_BUF_ERROR || (state == Z_OK && stream.avail_in == 0 && stream.avail_out > 0))
            break; // it ended too early
    }
    if (unpacked.isEmpty())
        return Error{Error::Kind::Malformed, {}};
    return unpacked;
}

} // namespace broadsheet::text
