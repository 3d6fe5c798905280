// RSS 0.9x, 1.0 and 2.0. https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec
#include "core/feeds/feedreader.h"
#include "core/feeds/people.h"
#include "core/feeds/values.h"
#include "core/feeds/vocabulary.h"
#include "core/text/ascii.h"
#include "core/text/entities.h"

#include <algorithm>

namespace broadsheet::feeds {

using markup::XmlElement;

namespace {

constexpr qint64 largestFile = qint64(1) << 50; // bytes an enclosure may claim
constexpr int imageRankEnclosure = 3;
constexpr int imageRankElement = 6;

void author(FeedReader &reader, const RawText &text)
{
    addAuthor(reader.raw().authors, authorFromLine(text.value));
}

// Who answers for the machine is named after who answers for the words.
void webMaster(FeedReader &reader, const RawText &text)
{
    addAuthor(reader.raw().contributors, authorFromLine(text.value));
}

void category(FeedReader &reader, const RawText &text) { addCategory(reader.raw(), nameOf(text)); }

void enclosure(FeedReader &reader, const XmlElement &element)
{
    Attachment attachment;
    const QByteArrayView url = element.value("url");
    attachment.url = reader.address(url.isEmpty() ? element.value("href") : url);
    attachment.mimeType = QString::fromUtf8(text::trimmed(element.value("type")).toByteArray());
    attachment.sizeInBytes = numberOf(element.value("length"), largestFile);
    if (attachment.mimeType.startsWith(QLatin1String("image/"), Qt::CaseInsensitive))
        offerImage(reader.raw(), attachment.url, imageRankEnclosure);
    addAttachment(reader.raw(), attachment);
}

void guid(FeedReader &reader, const XmlElement &element)
{
    const QByteArrayView permanent = text::trimmed(element.value("isPermaLink"));
    reader.raw().guidIsAddress = permanent.isEmpty() || text::equalsIgnoringCase(permanent, "true");
}

// Some write Atom's <link href="…"/> into RSS.
void link(FeedReader &reader, const XmlElement &element)
{
    const QByteArrayView href = element.value("href");
    if (!href.isEmpty() && reader.raw().alternate.isEmpty())
        reader.raw().alternate = reader.address(href);
}

void source(FeedReader &reader, const XmlElement &element)
{
    reader.raw().sourceUrl = reader.address(element.value("url"));
}

void itemImage(FeedReader &reader, const XmlElement &element)
{
    for (const char *name : {"href", "url", "resource"})
        offerImage(reader.raw(), reader.address(element.value(name)), imageRankElement);
}

// <image>https://…</image>, or as in a channel <image><url>https://…</url><title>…</title></image>.
void itemImageText(FeedReader &reader, const RawText &text)
{
    constexpr QByteArrayView open = "<url>";
    QByteArrayView address = text.value;
    if (const qsizetype start = address.indexOf(open); start >= 0) {
        address = address.sliced(start + open.size());
        address = address.first(std::max<qsizetype>(address.indexOf('<'), 0));
    }
    offerImage(reader.raw(), reader.address(text::decodeEntities(address)), imageRankElement);
}

// RSS 0.91 counts to 24, RSS 2.0 from 0: midnight is both.
void skippedHour(FeedReader &reader, const RawText &text)
{
    if (const qint64 hour = numberOf(text.value, 24); hour >= 0)
        reader.channel().skippedHours |= 1U << (hour % 24);
}

void skippedDay(FeedReader &reader, const RawText &text)
{
    constexpr QByteArrayView days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday"};
    const QByteArray day = text::lowered(text::trimmed(text.value));
    const auto *found = std::find(std::begin(days), std::end(days), day);
    if (found != std::end(days))
        reader.channel().skippedDays |= 1U << (found - std::begin(days));
}

constexpr auto None = Fact::None;
constexpr auto Text = Takes::Text;
constexpr auto Nothing = Takes::Nothing;

constexpr Row rows[] = {
    {Place::Root, Space::Rss, "channel", Nothing, None, Place::Channel},
    {Place::Root, Space::Rss, "image", Nothing, None, Place::Image},

    {Place::Channel, Space::Rss, "title", Text, Fact::Title},
    {Place::Channel, Space::Rss, "link", Text, Fact::Link, Place::Ignored, link},
    {Place::Channel, Space::Rss, "description", Text, Fact::Description},
    {Place::Channel, Space::Rss, "subtitle", Text, Fact::Description},
    {Place::Channel, Space::Rss, "abstract", Text, Fact::Description},
    {Place::Channel, Space::Rss, "tagline", Text, Fact::Description},
    {Place::Channel, Space::Rss, "language", Text, Fact::Language},
    {Place::Channel, Space::Rss, "copyright", Text, Fact::Rights},
    {Place::Channel, Space::Rss, "rights", Text, Fact::Rights},
    {Place::Channel, Space::Rss, "generator", Text, Fact::Generator},
    {Place::Channel, Space::Rss, "ttl", Text, Fact::Ttl},
    {Place::Channel, Space::Rss, "managingEditor", Text, None, Place::Ignored, nullptr, author},
    {Place::Channel, Space::Rss, "webMaster", Text, None, Place::Ignored, nullptr, webMaster},
    {Place::Channel, Space::Rss, "author", Text, None, Place::Ignored, nullptr, author},
    {Place::Channel, Space::Rss, "image", Nothing, None, Place::Image},
    {Place::Image, Space::Rss, "url", Text, Fact::ImageUrl},
    {Place::Channel, Space::Rss, "skipHours", Nothing, None, Place::Skipped},
    {Place::Channel, Space::Rss, "skipDays", Nothing, None, Place::Skipped},
    {Place::Skipped, Space::Rss, "hour", Text, None, Place::Ignored, nullptr, skippedHour},
    {Place::Skipped, Space::Rss, "day", Text, None, Place::Ignored, nullptr, skippedDay},

    {Place::Item, Space::Rss, "title", Text, Fact::Title},
    {Place::Item, Space::Rss, "link", Text, Fact::Link, Place::Ignored, link},
    {Place::Item, Space::Rss, "guid", Text, Fact::Guid, Place::Ignored, guid},
    {Place::Item, Space::Rss, "id", Text, Fact::Guid},
    {Place::Item, Space::Rss, "description", Text, Fact::Description},
    {Place::Item, Space::Rss, "abstract", Text, Fact::Description},
    {Place::Item, Space::Rss, "content", Text, Fact::EncodedContent},
    {Place::Item, Space::Rss, "fulltext", Text, Fact::EncodedContent},
    {Place::Item, Space::Rss, "full-text", Text, Fact::EncodedContent},
    {Place::Item, Space::Rss, "fullitem", Text, Fact::EncodedContent},
    {Place::Item, Space::Rss, "encoded", Text, Fact::EncodedContent},
    {Place::Item, Space::Rss, "body", Takes::Markup, Fact::Body},
    {Place::Item, Space::Rss, "summary", Text, Fact::AtomSummary},
    {Place::Item, Space::Rss, "author", Text, None, Place::Ignored, nullptr, author},
    {Place::Item, Space::Rss, "creator", Text, None, Place::Ignored, nullptr, author},
    {Place::Item, Space::Rss, "category", Text, None, Place::Ignored, nullptr, category},
    {Place::Item, Space::Rss, "pubDate", Text, Fact::Published},
    {Place::Item, Space::Rss, "date", Text, Fact::DcDate},
    {Place::Item, Space::Rss, "published", Text, Fact::Published},
    {Place::Item, Space::Rss, "issued", Text, Fact::Issued},
    {Place::Item, Space::Rss, "created", Text, Fact::Created},
    {Place::Item, Space::Rss, "updated", Text, Fact::Modified},
    {Place::Item, Space::Rss, "modified", Text, Fact::Modified},
    {Place::Item, Space::Rss, "lastBuildDate", Text, Fact::Modified},
    {Place::Item, Space::Rss, "copyright", Text, Fact::Rights},
    {Place::Item, Space::Rss, "rights", Text, Fact::Rights},
    {Place::Item, Space::Rss, "comments", Text, Fact::Comments},
    {Place::Item, Space::Rss, "source", Text, Fact::SourceTitle, Place::Ignored, source},
    {Place::Item, Space::Rss, "enclosure", Nothing, None, Place::Ignored, enclosure},
    {Place::Item, Space::Rss, "language", Text, Fact::Language},
    {Place::Item, Space::Rss, "image", Takes::Markup, None, Place::Ignored, itemImage, itemImageText},
};

} // namespace

std::span<const Row> rssRows() { return rows; }

} // namespace broadsheet::feeds
