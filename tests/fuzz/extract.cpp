// Whatever page goes in: an article or the one word that there is none. Its HTML is what the sanitiser would
// leave as it is, its addresses can be opened.
#include "core/article/extract.h"
#include "core/article/sanitize.h"
#include "tests/fuzz/check.h"

using namespace broadsheet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray html = fuzz::bytesOf(data, size);
    const QString url = QStringLiteral("https://news.example/a/b?c");
    const auto page = article::extract(html, {url, "Asia/Baku"});
    if (!page) {
        fuzz::check(page.error().kind == Error::Kind::NoArticle, "a page of this size is none or an article");
        return 0;
    }
    const QByteArray content = page->content.utf8();
    fuzz::check(article::sanitize(content, url).utf8() == content, "sanitizing changes nothing");
    fuzz::check(!page->text.isEmpty(), "an article has words");
    fuzz::check(page->views >= -1, "nobody reads less than never");
    fuzz::check(!page->published.isValid() || page->published.timeSpec() == Qt::UTC, "times are UTC");
    fuzz::check(page->image.isEmpty() || page->image.startsWith(QLatin1String("http")),
                "pictures are on the web");
    return 0;
}
