#include "core/exchange/filekind.h"

#include "core/exchange/bookmarkjson.h"
#include "core/exchange/bookmarktable.h"
#include "core/text/encoding.h"

#include <algorithm>

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

// Browsers say what they write; Pocket and Instapaper write lists on an ordinary page.
constexpr QByteArrayView listSigns[] = {"netscape-bookmark-file", "<dl", "<ul", "<ol"};

bool hasLists(QByteArrayView beginning)
{
    const QByteArray page = beginning.toByteArray().toLower();
    return !page.contains("<opml") && std::any_of(std::begin(listSigns), std::end(listSigns),
                                                  [&](QByteArrayView sign) { return page.contains(sign); });
}

} // namespace

FileKind fileKind(QByteArrayView beginning)
{
    for (const Sign &sign : signs) {
        if (beginning.startsWith(sign.start))
            return sign.kind;
    }
    const QByteArrayView text = text::withoutMark(beginning).trimmed();
    if (text.startsWith('<'))
        return hasLists(text) ? FileKind::BookmarkPage : FileKind::Opml;
    if (text.startsWith('{'))
        return isBookmarkJson(text) ? FileKind::BookmarkJson : FileKind::Starred;
    if (text.startsWith("---"))
        return FileKind::Markdown;
    return isBookmarkTable(text) ? FileKind::BookmarkTable : FileKind::Unknown;
}

} // namespace broadsheet::exchange
