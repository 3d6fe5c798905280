#include "core/article/extract.h"
#include "core/article/canonical.h"

#include "core/article/bodyhint.h"
#include "core/article/cleaning.h"
#include "core/article/furniture.h"
#include "core/article/lifting.h"
#include "core/article/measures.h"
#include "core/article/metadata.h"
#include "core/article/nodes.h"
#include "core/article/observed.h"
#include "core/article/otherlanguages.h"
#include "core/article/preparing.h"
#include "core/article/sanitize.h"
#include "core/article/standfirst.h"
#include "core/article/verdict.h"
#include "core/locale/detection.h"
#include "core/locale/languages.h"
#include "core/markup/htmltree.h"
#include "core/text/plaintext.h"
#include "core/text/showndates.h"
#include "core/text/urls.h"

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace broadsheet::article {

namespace {

constexpr int longEnough = 500; // characters; what is shorter is looked for again, more leniently

// Of what one page was tried to be: of news the strictest that lost hardly a paragraph, for what the lenient
// find more is rarely more to read; of anything else the longest.
Lifted chosen(std::vector<Lifted> tried, bool news)
{
    constexpr double hardly = 0.8;
    if (tried.size() == 1)
        return std::move(tried.front());
    int most = 0;
    for (const Lifted &lifted : tried)
        most = std::max(most, news ? proseIn(lifted) : lifted.length);
    const auto best = std::find_if(tried.begin(), tried.end(), [&](const Lifted &lifted) {
        return news ? proseIn(lifted) >= most * hardly : lifted.length == most;
    });
    return std::move(*best);
}

Lifted liftBest(const markup::HtmlTree &page, const Wanted &wanted, bool news)
{
    Vocabulary vocabulary;
    std::vector<Lifted> tried;
    for (const Strictness strictness : attempts) {
        tried.push_back(lift(page, wanted, strictness, &vocabulary));
        if (tried.back().length >= longEnough)
            break;
    }
    return chosen(std::move(tried), news);
}

// The same page with nothing but this in it.
markup::HtmlTree partOf(const markup::HtmlTree &page, const HtmlNode *kept)
{
    markup::HtmlTree part;
    HtmlNode *const body = part.newElement("body");
    part.root()->attributes = page.root()->attributes;
    markup::append(part.root(), body);
    markup::append(body, part.newCopy(kept));
    return part;
}

// What stands around the headline alone: a short story is easily outvoted by the teasers below it.
std::optional<Lifted> liftHeadline(const markup::HtmlTree &page, const Wanted &wanted, bool news)
{
    constexpr int shortest = 80; // characters beside the headline
    HtmlNode *const root = page.root();
    const HtmlNode *const heading = headlineIn(root, wanted.title);
    if (!heading)
        return {};
    const Measures measures(root);
    const int least = measures.of(*heading).textLength() + shortest;
    const HtmlNode *around = heading->parent;
    while (around && measures.of(*around).textLength() < least)
        around = around->parent;
    if (!around || around == root || around->name == "body")
        return {};
    return liftBest(partOf(page, around), wanted, news);
}

// Where the page's data repeats the article and hardly any of it was lifted, that was the wrong part.
std::optional<Lifted> liftByHint(const markup::HtmlTree &page, const Lifted &lifted, const Metadata &metadata)
{
    constexpr double hardlyAny = 0.4;
    const BodyHint hint(metadata.body);
    if (!hint.says() || hint.share(lifted.tree.root()) >= hardlyAny)
        return {};
    const HtmlNode *const place = hint.placeIn(page);
    if (!place)
        return hint.asArticle();
    Lifted found = liftBest(partOf(page, place), {metadata.title, metadata.byline.isEmpty()}, true);
    return hint.share(found.tree.root()) >= hardlyAny ? std::move(found) : hint.asArticle();
}

// nullopt: what the page holds is a list of stories.
std::optional<Lifted> liftStory(const markup::HtmlTree &page, const Metadata &metadata,
                                const Evidence &evidence)
{
    const Wanted wanted = {metadata.title, metadata.byline.isEmpty()};
    const bool news = isNews(metadata, evidence);
    Lifted lifted = liftBest(page, wanted, news);
    if (auto hinted = liftByHint(page, lifted, metadata))
        return hinted;
    const bool list = isListOfStories(lifted, metadata);
    if (!list && (lifted.length >= longEnough || !news))
        return lifted;
    auto around = liftHeadline(page, wanted, news);
    if (around && !isListOfStories(*around, metadata))
        return around;
    return list ? std::nullopt : std::optional(std::move(lifted));
}

QString baseOf(const markup::HtmlTree &tree, const QString &url)
{
    const HtmlNode *const base = markup::firstElement(tree.root(), "base");
    const QString written = base ? QString::fromUtf8(base->attribute("href")).trimmed() : QString();
    const QString resolved = written.isEmpty() ? QString() : text::resolveUrl(written, url);
    return resolved.isEmpty() ? url : resolved;
}

// For pages that do not describe themselves. A paragraph that was made of lines may hold others: up to them.
QString firstParagraph(const HtmlNode *article)
{
    constexpr qsizetype longest = 4'000; // bytes
    QByteArray words;
    for (const HtmlNode *node = article; node && words.size() < longest;
         node = markup::following(node, article)) {
        if (node->name == "p" && !isBlank(words))
            break;
        if (node->isText() && isWithin(*node, "p"))
            words.append(node->text.left(longest));
    }
    return text::squeezed(words);
}

// What the page says of itself, else what is seen on it. Programs that know no day write that of the year 1.
QDateTime publishedDay(const QStringList &written, const PageContext &page, const QString &language)
{
    constexpr int firstNewspaper = 1605;
    for (const QString &one : written) {
        const QDateTime day = text::shownDate(one, page.timeZone, text::slashedDateOf(language));
        if (day.isValid() && day.date().year() >= firstNewspaper)
            return day;
    }
    return {};
}

QString directionOf(const Lifted &lifted, const QString &text, const QString &language)
{
    if (!lifted.direction.isEmpty())
        return QString::fromLatin1(lifted.direction);
    return locale::directionOfText(text, language) == Qt::RightToLeft ? u"rtl"_s : QString();
}

} // namespace

Result<Extracted> extract(QByteArrayView utf8Html, const PageContext &page)
{
    auto tree = markup::parseHtml(utf8Html, markup::HtmlKind::Page);
    return tree ? extract(&tree.value(), page) : tree.error();
}

Result<Extracted> extract(markup::HtmlTree *tree, const PageContext &page)
{
    const QString base = baseOf(*tree, page.url);
    Metadata metadata = readMetadata(*tree);
    const QString language = QString::fromUtf8(tree->root()->attribute("lang"));
    const QList<InLanguage> languages = otherLanguages(*tree, base, locale::languageCode(language));
    const QString canonical = canonicalAddress(*tree, base, page.url);

    prepare(tree);
    dropOtherArticles(tree, metadata.title);
    const Observed observed = observe(*tree, metadata);
    if (metadata.section.isEmpty())
        metadata.section = observed.section;
    const bool dated = !metadata.published.isEmpty() || !observed.published.isEmpty();
    const Evidence evidence = evidenceOf(*tree, metadata, dated);
    std::optional<Lifted> lifted = liftStory(*tree, metadata, evidence);
    if (!lifted)
        return Error{Error::Kind::NoArticle, page.url};
    removeFurniture(lifted->tree.root(), metadata);
    dropEmptyBlocks(lifted->tree.root());
    addStandfirst(*tree, metadata, &lifted->tree);
    if (!isArticle(*lifted, *tree, metadata, evidence))
        return Error{Error::Kind::NoArticle, page.url};

    Extracted extracted;
    extracted.title = metadata.title;
    extracted.byline = metadata.byline.isEmpty() ? lifted->byline : metadata.byline;
    extracted.siteName = metadata.siteName;
    extracted.language = locale::languageCode(language.isEmpty() ? metadata.language : language);
    extracted.image = metadata.image.isEmpty() ? QString() : text::resolveUrl(metadata.image, base);
    extracted.section = metadata.section;
    extracted.published = publishedDay({metadata.published, observed.published}, page, extracted.language);
    extracted.views = metadata.views >= 0 ? metadata.views : observed.views;
    extracted.languages = languages;
    extracted.canonical = canonical;
    extracted.content = sanitize(lifted->tree.root(), base);
    extracted.text = text::plainFromHtml(extracted.content.utf8());
    if (extracted.language.isEmpty()) // the page does not say
        extracted.language = locale::languageOfText(extracted.text);
    extracted.excerpt = metadata.excerpt.isEmpty() ? firstParagraph(lifted->tree.root()) : metadata.excerpt;
    extracted.direction = directionOf(*lifted, extracted.text, extracted.language);
    return extracted;
}

} // namespace broadsheet::article
