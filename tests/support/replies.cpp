// The ready-made replies of ScriptedServer.
#include "tests/support/scriptedserver.h"

#include <utility>

namespace broadsheet::testing {

namespace {

void appendLittleEndian(QByteArray *to, quint32 value)
{
    for (int i = 0; i < 4; ++i)
        to->append(static_cast<char>(value >> (8 * i) & 0xff));
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int i = 0; i < 8; ++i)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return ~crc;
}

} // namespace

bool Received::has(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QByteArray Received::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Reply Reply::with(const QByteArray &name, const QByteArray &value) const
{
    Reply result = *this;
    result.headers.append({name, value});
    return result;
}

Reply Reply::framed(Framing value) const
{
    Reply result = *this;
    result.framing = value;
    return result;
}

Reply Reply::ending(End value) const
{
    Reply result = *this;
    result.end = value;
    return result;
}

Reply Reply::after(int milliseconds) const
{
    Reply result = *this;
    result.wait = milliseconds;
    return result;
}

Reply bytes(const QByteArray &body, const QByteArray &contentType)
{
    Reply result;
    result.body = body;
    return result.with("Content-Type", contentType);
}

Reply page(const QByteArray &html) { return bytes(html, "text/html; charset=utf-8"); }

Reply feed(const QByteArray &xml) { return bytes(xml, "application/rss+xml"); }

Reply status(int code)
{
    Reply result;
    result.status = code;
    result.body = "status " + QByteArray::number(code);
    return result.with("Content-Type", "text/plain");
}

Reply redirect(int code, const QByteArray &location)
{
    Reply result;
    result.status = code;
    result.body = "elsewhere";
    return result.with("Location", location);
}

Reply raw(const QByteArray &everything)
{
    Reply result;
    result.raw = everything;
    return result;
}

Reply silence() { return Reply().ending(Reply::End::Hang); }

Reply gzipped(Reply reply)
{
    reply.body = gzip(reply.body);
    return reply.with("Content-Encoding", "gzip");
}

// RFC 1952 around the deflate stream that Qt's zlib format (RFC 1950) holds.
QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes).sliced(4); // Qt's own length
    QByteArray result("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    result += zlib.sliced(2, zlib.size() - 6);
    appendLittleEndian(&result, crc32(bytes));
    appendLittleEndian(&result, static_cast<quint32>(bytes.size()));
    return result;
}

Handler conditional(const QByteArray &xml, const QByteArray &etag, const QByteArray &lastModified)
{
    return [=](const Received &request) {
        const bool sameTag = !etag.isEmpty() && request.header("If-None-Match") == etag;
        const bool sameDate =
            etag.isEmpty() && !lastModified.isEmpty() && request.header("If-Modified-Since") == lastModified;
        Reply reply = sameTag || sameDate ? status(304) : feed(xml);
        if (!etag.isEmpty())
            reply = reply.with("ETag", etag);
        return lastModified.isEmpty() ? reply : reply.with("Last-Modified", lastModified);
    };
}

} // namespace broadsheet::testing
