#include "core/library/pagetext.h"

#include "core/article/byline.h"
#include "core/article/comparison.h"
#include "core/article/extract.h"
#include "core/text/encoding.h"

namespace broadsheet {

namespace {

constexpr qsizetype longestPlain = 500'000; // characters to be searched

bool mayBePage(QByteArrayView contentType)
{
    const QByteArray type = contentType.toByteArray().toLower();
    return type.isEmpty() || type.contains("html") || type.startsWith("text/plain");
}

} // namespace

Result<WholeText> textOf(const fetch::Response &page, const Story &story, const QDateTime &now)
{
    const Error none{Error::Kind::NoArticle, page.address};
    if (!mayBePage(page.contentType))
        return none;
    const text::Decoded decoded = text::decode(page.body, page.contentType);
    const Result<article::Extracted> found =
        article::extract(decoded.utf8, {.url = page.address, .timeZone = {}});
    if (!found)
        return Error{found.error().kind, page.address};
    const article::LiftedPage lifted{found->title, found->text, page.address};
    switch (article::compared(lifted, story.item, story.plainText)) {
    case article::Comparison::SomethingElse:
        return none;
    case article::Comparison::NoMore:
        return Error{Error::Kind::NothingToDo, page.address};
    case article::Comparison::Better:
        break;
    }
    return WholeText{.html = QString::fromUtf8(found->content.utf8()),
                     .plain = found->text.left(longestPlain),
                     .baseUrl = page.address,
                     .image = found->image,
                     .byline = article::namesIn(found->byline),
                     .fetched = now};
}

} // namespace broadsheet
