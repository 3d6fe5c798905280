#include "core/exchange/filekind.h"

#include "core/text/encoding.h"

namespace broadsheet::exchange {

namespace {

// https://www.sqlite.org/fileformat.html#magic_header_string, with the zero at its end.
constexpr QByteArrayView sqliteHeader("SQLite format 3\0", 16);

struct Sign
{
    QByteArrayView start;
    FileKind kind;
};

constexpr Sign signs[] = {
    {sqliteHeader, FileKind::Database},
    {QByteArrayView("PK\x03\x04"), FileKind::Archive},
    {QByteArrayView("\xff\xfe"), FileKind::Opml}, // UTF-16: nobody writes JSON so
    {QByteArrayView("\xfe\xff"), FileKind::Opml},
};

} // namespace

FileKind fileKind(QByteArrayView beginning)
{
    for (const Sign &sign : signs) {
        if (beginning.startsWith(sign.start))
            return sign.kind;
    }
    const QByteArrayView text = text::withoutMark(beginning).trimmed();
    if (text.startsWith('<'))
        return FileKind::Opml;
    return text.startsWith('{') ? FileKind::Starred : FileKind::Unknown;
}

} // namespace broadsheet::exchange
