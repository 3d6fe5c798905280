// News sitemaps, the list of new stories newspapers write for search engines.
// https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
#include "core/feeds/feedreader.h"
#include "core/feeds/values.h"
#include "core/feeds/vocabulary.h"

namespace broadsheet::feeds {

namespace {

constexpr int imageRank = 6;

void keywords(FeedReader &reader, const RawText &text) { addCategories(reader.raw(), text); }

void image(FeedReader &reader, const RawText &text)
{
    offerImage(reader.raw(), reader.address(text.value), imageRank);
}

// Every story names the newspaper: the first name is the list's.
void publication(FeedReader &reader, const RawText &text)
{
    if (reader.channel()[Fact::Title].value.isEmpty())
        reader.channel()[Fact::Title] = text;
}

constexpr auto None = Fact::None;
constexpr auto Text = Takes::Text;
constexpr auto Nothing = Takes::Nothing;

constexpr Row rows[] = {
    {Place::Item, Space::Sitemap, "loc", Text, Fact::Link},
    {Place::Item, Space::Sitemap, "lastmod", Text, Fact::Modified},
    {Place::Item, Space::News, "news", Nothing, None, Place::News},
    {Place::Item, Space::SitemapImage, "image", Nothing, None, Place::SitemapImage},
    {Place::News, Space::News, "title", Text, Fact::Title},
    {Place::News, Space::News, "publication_date", Text, Fact::Published},
    {Place::News, Space::News, "keywords", Text, None, Place::Ignored, nullptr, keywords},
    {Place::News, Space::News, "publication", Nothing, None, Place::News},
    {Place::News, Space::News, "name", Text, None, Place::Ignored, nullptr, publication},
    {Place::News, Space::News, "language", Text, Fact::Language},
    {Place::SitemapImage, Space::SitemapImage, "loc", Text, None, Place::Ignored, nullptr, image},
};

} // namespace

std::span<const Row> newsSitemapRows() { return rows; }

} // namespace broadsheet::feeds
