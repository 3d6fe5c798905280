#include "core/library/pagetext.h"

#include "core/article/byline.h"
#include "core/article/canonical.h"
#include "core/article/comparison.h"
#include "core/article/extract.h"
#include "core/article/metadata.h"
#include "core/article/otherlanguages.h"
#include "core/article/sanitize.h"
#include "core/publications/listpage.h"
#include "core/publications/storypage.h"
#include "core/text/encoding.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr qsizetype longestPlain = 500'000; // characters to be searched
constexpr qsizetype longestTitle = 1'000;   // of a page that was saved
constexpr qsizetype longestSummary = 2'000;

bool mayBePage(QByteArrayView contentType)
{
    const QByteArray type = contentType.toByteArray().toLower();
    return type.isEmpty() || type.contains("html") || type.startsWith("text/plain");
}

// What the newspaper's own rule finds stands over what was guessed.
void override(article::Extracted &lifted, const publications::StoryPage &page)
{
    const auto prefer = [](QString &guessed, const QString &found) {
        if (!found.isEmpty())
            guessed = found;
    };
    prefer(lifted.title, page.title);
    prefer(lifted.section, page.section);
    prefer(lifted.image, page.image);
    prefer(lifted.byline, page.author);
    if (page.published.isValid())
        lifted.published = page.published;
    if (page.views >= 0)
        lifted.views = page.views;
}

Result<article::Extracted> lift(QByteArrayView utf8, const QString &address, const Story &story,
                                const Publication &newspaper)
{
    const article::PageContext context{.url = address, .timeZone = newspaper.timeZone.toUtf8()};
    Result<markup::HtmlTree> tree = markup::parseHtml(utf8, markup::HtmlKind::Page);
    if (!tree)
        return tree.error();
    if (!publications::hasRuleFor(newspaper, address))
        return article::extract(&*tree, context);
    const publications::StoryPage page =
        publications::readStoryPage(&*tree, newspaper, {address, story.edition});
    if (page.body == nullptr || text::squeezed(markup::textOf(page.body)).isEmpty())
        return article::extract(&*tree, context);
    // Before reader mode takes the tree apart.
    const article::SafeHtml content = article::sanitize(page.body, page.base);
    const QList<InLanguage> languages = article::otherLanguages(*tree, page.base, story.edition);
    const QString canonical = article::canonicalAddress(*tree, page.base, address);
    const Result<article::Extracted> guessed = article::extract(&*tree, context);
    article::Extracted found = guessed ? *guessed : article::Extracted();
    override(found, page);
    found.content = content;
    found.text = text::plainFromHtml(content.utf8());
    found.languages = languages;
    found.canonical = canonical;
    return found;
}

} // namespace

Result<WholeText> textOf(const fetch::Response &page, const Story &story, const Publication &newspaper,
                         const QDateTime &now)
{
    const Error none{Error::Kind::NoArticle, page.address};
    if (!mayBePage(page.contentType))
        return none;
    const text::Decoded decoded = text::decode(page.body, page.contentType);
    const Result<article::Extracted> found = lift(decoded.utf8, page.address, story, newspaper);
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
                     .fetched = now,
                     .published = found->published,
                     .views = found->views,
                     .languages = found->languages,
                     .canonical = found->canonical};
}

Item addressAlone(const QString &address)
{
    QUrl url(address);
    url.setUserInfo({}); // a password is not kept
    Item item;
    item.url = text::withoutTracking(url.toString(QUrl::FullyEncoded));
    item.guid = item.url;
    item.title = item.url;
    item.sourceTitle = text::withoutWww(url.host());
    return item;
}

SavedText savedText(const fetch::Response &page)
{
    SavedText saved{addressAlone(page.address), Error{Error::Kind::NoArticle, page.address}};
    if (!mayBePage(page.contentType))
        return saved;
    Item &item = saved.item;
    const QByteArray utf8 = text::decode(page.body, page.contentType).utf8;
    const Result<article::Extracted> found = article::extract(utf8, {.url = page.address});
    if (!found) {
        const Result<markup::HtmlTree> tree = markup::parseHtml(utf8, markup::HtmlKind::Page);
        const QString title = tree ? article::titleOf(*tree) : QString();
        item.title = title.isEmpty() ? item.title : title.left(longestTitle);
        saved.trouble = Error{found.error().kind, page.address};
        return saved;
    }
    item.title = found->title.isEmpty() ? item.title : found->title.left(longestTitle);
    item.summary = text::shortened(found->excerpt, longestSummary);
    item.contentHtml = QString::fromUtf8(found->content.utf8());
    item.baseUrl = page.address;
    item.image = found->image;
    item.published = found->published;
    item.language = found->language;
    item.views = found->views;
    if (const QString names = article::namesIn(found->byline); !names.isEmpty())
        item.authors = {{names, {}, {}}};
    if (!found->siteName.isEmpty())
        item.sourceTitle = found->siteName.left(longestTitle);
    saved.trouble.reset();
    return saved;
}

} // namespace broadsheet
