#include "core/exchange/book.h"

#include "core/exchange/markdown.h"
#include "core/exchange/storyfile.h"

#include <algorithm>

namespace broadsheet::exchange {

namespace {

struct SuffixRow
{
    QLatin1String suffix;
    BookKind kind;
};

constexpr SuffixRow suffixes[] = {{QLatin1String("html"), BookKind::WebPage},
                                  {QLatin1String("epub"), BookKind::Ebook},
                                  {QLatin1String("md"), BookKind::Markdown}};

} // namespace

std::optional<BookKind> bookKindOf(const QString &suffix)
{
    const auto *row = std::find_if(std::begin(suffixes), std::end(suffixes), [&](const SuffixRow &one) {
        return suffix.compare(one.suffix, Qt::CaseInsensitive) == 0;
    });
    return row == std::end(suffixes) ? std::nullopt : std::optional(row->kind);
}

bool holdsPictures(BookKind kind) { return kind != BookKind::Markdown; }

Result<QByteArray> bookFile(const Book &book, BookKind kind)
{
    switch (kind) {
    case BookKind::WebPage:
        return htmlFile(book.stories, book.pictures, book.facts.title);
    case BookKind::Markdown:
        return markdownOf(book.stories);
    case BookKind::Ebook:
        break;
    }
    return epubOf(book.stories, book.pictures, book.facts);
}

} // namespace broadsheet::exchange
