// Bookmarks in any of their files, and words marked in a text: what was read is written and read as the same,
// and marks add nothing but themselves.
#include "core/article/sanitize.h"
#include "core/bookmarks/highlights.h"
#include "core/exchange/bookmarkfolder.h"
#include "core/exchange/bookmarkjson.h"
#include "core/exchange/bookmarkpage.h"
#include "core/exchange/bookmarktable.h"
#include "core/text/plaintext.h"
#include "tests/fuzz/check.h"

using namespace broadsheet;

namespace {

void readAndWrite(const Result<exchange::KeptStories> &kept)
{
    if (!kept)
        return;
    const auto json = exchange::bookmarkJson(*kept, {});
    const auto again = exchange::readBookmarkJson(*json);
    fuzz::check(again.ok() && again->stories.size() == kept->stories.size() &&
                    again->collections == kept->collections,
                "what is exported can be imported");
    const QByteArray page = exchange::bookmarkPage(*kept, QStringLiteral("t"));
    fuzz::check(exchange::readBookmarkPage(page).ok(), "a page of ours can be read");
    fuzz::check(exchange::readBookmarkFolder(exchange::bookmarkFolder(*kept, {}, {})).ok(),
                "so can a folder");
}

void mark(const QByteArray &bytes)
{
    const qsizetype middle = bytes.size() / 2;
    const article::SafeHtml body = article::sanitize(bytes, {});
    Note note;
    note.id = NoteId{1};
    note.quote = text::plainFromHtml(QByteArrayView(bytes).sliced(middle / 2, middle));
    const bookmarks::Highlighted marked = bookmarks::highlighted(body, {note});
    fuzz::check(text::squeezed(text::plainFromHtml(marked.html.utf8())) ==
                    text::squeezed(text::plainFromHtml(body.utf8())),
                "marks change no word");
    bookmarks::textQuote(body, {note.quote, {}, {}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    readAndWrite(exchange::readBookmarkPage(bytes));
    readAndWrite(exchange::readBookmarkTable(bytes));
    readAndWrite(exchange::readBookmarkJson(bytes));
    readAndWrite(exchange::readBookmarkFolder({{QStringLiteral("a/b.md"), bytes}}));
    mark(bytes);
    return 0;
}
