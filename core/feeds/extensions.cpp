// The modules newspapers use beside RSS and Atom: Dublin Core, content, Media RSS, iTunes, syndication,
// threading.
#include "core/feeds/feedreader.h"
#include "core/feeds/people.h"
#include "core/feeds/values.h"
#include "core/feeds/vocabulary.h"
#include "core/text/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::feeds {

using markup::XmlElement;

namespace {

constexpr qint64 largestFile = qint64(1) << 50; // bytes a media:content may claim
constexpr qint64 mostViews = qint64(1) << 50;
constexpr int imageRankItunes = 2;
constexpr int imageRankThumbnail = 4;
constexpr int imageRankContent = 5;

RawText plain(QByteArrayView text) { return {text.toByteArray(), RawText::Kind::Plain, {}, {}}; }

void author(FeedReader &reader, const RawText &text)
{
    addAuthor(reader.raw().authors, authorFromLine(text.value));
}
void contributor(FeedReader &reader, const RawText &text)
{
    addAuthor(reader.raw().contributors, authorFromLine(text.value));
}
void category(FeedReader &reader, const RawText &text) { addCategory(reader.raw(), nameOf(text)); }

void keywords(FeedReader &reader, const RawText &text) { addCategories(reader.raw(), text); }

void itunesCategory(FeedReader &reader, const XmlElement &element)
{
    addCategory(reader.raw(), lineOf(plain(element.value("text"))));
}

void itunesImage(FeedReader &reader, const XmlElement &element)
{
    const QByteArrayView href = element.value("href");
    offerImage(reader.raw(), reader.address(href.isEmpty() ? element.value("url") : href), imageRankItunes);
}

bool isImage(const XmlElement &element, const Attachment &attachment)
{
    if (text::equalsIgnoringCase(element.value("medium"), "image"))
        return true;
    if (!attachment.mimeType.isEmpty())
        return attachment.mimeType.startsWith("image/"_L1, Qt::CaseInsensitive);
    if (!element.value("medium").isEmpty())
        return false;
    constexpr QLatin1String endings[] = {".jpg"_L1, ".jpeg"_L1, ".png"_L1, ".gif"_L1, ".webp"_L1, ".avif"_L1};
    const QString path = attachment.url.section(u'?', 0, 0).section(u'#', 0, 0);
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

// https://www.rssboard.org/media-rss
void mediaContent(FeedReader &reader, const XmlElement &element)
{
    Attachment attachment;
    attachment.url = reader.address(element.value("url"));
    attachment.mimeType = QString::fromUtf8(text::trimmed(element.value("type")).toByteArray());
    attachment.sizeInBytes = numberOf(element.value("fileSize"), largestFile);
    attachment.durationInSeconds = secondsOf(element.value("duration"));
    if (isImage(element, attachment)) // a picture of the story, not a file that comes with it
        offerImage(reader.raw(), attachment.url, imageRankContent);
    else
        addAttachment(reader.raw(), attachment);
}

void mediaThumbnail(FeedReader &reader, const XmlElement &element)
{
    offerImage(reader.raw(), reader.address(element.value("url")), imageRankThumbnail);
}

void mediaThumbnailText(FeedReader &reader, const RawText &text)
{
    offerImage(reader.raw(), reader.address(text.value), imageRankThumbnail);
}

void mediaStatistics(FeedReader &reader, const XmlElement &element)
{
    const qint64 views = numberOf(element.value("views"), mostViews);
    if (views >= 0)
        reader.raw().views = views;
}

// Where a podcast has moved to.
void newFeedAddress(FeedReader &reader, const RawText &text)
{
    if (reader.channel().self.isEmpty())
        reader.channel().self = reader.address(text.value);
}

void startPerson(FeedReader &reader, const XmlElement &) { reader.person() = {}; }
void endOwner(FeedReader &reader, const RawText &) { addAuthor(reader.raw().contributors, reader.person()); }
void personName(FeedReader &reader, const RawText &text) { reader.person().name = lineOf(text); }
void personMail(FeedReader &reader, const RawText &text) { reader.person().email = lineOf(text); }

void license(FeedReader &reader, const XmlElement &element)
{
    for (const auto &attribute : element.attributes) {
        RawText &fact = reader.raw()[Fact::License];
        if (attribute.name == "resource" && fact.value.isEmpty())
            fact = plain(attribute.value);
    }
}

constexpr auto None = Fact::None;
constexpr auto Text = Takes::Text;
constexpr auto Nothing = Takes::Nothing;
constexpr auto Ignored = Place::Ignored;

constexpr Row rows[] = {
    {Place::Channel, Space::Dc, "title", Text, Fact::DcTitle},
    {Place::Channel, Space::Dc, "description", Text, Fact::DcDescription},
    {Place::Channel, Space::Dc, "language", Text, Fact::DcLanguage},
    {Place::Channel, Space::Dc, "rights", Text, Fact::DcRights},
    {Place::Channel, Space::Dc, "creator", Text, None, Ignored, nullptr, author},
    {Place::Channel, Space::Dc, "author", Text, None, Ignored, nullptr, author},
    {Place::Channel, Space::Dc, "contributor", Text, None, Ignored, nullptr, contributor},
    {Place::Channel, Space::Itunes, "author", Text, None, Ignored, nullptr, author},
    {Place::Channel, Space::Itunes, "owner", Nothing, None, Place::Person, startPerson, endOwner},
    {Place::Channel, Space::Itunes, "subtitle", Text, Fact::ItunesSubtitle},
    {Place::Channel, Space::Itunes, "summary", Text, Fact::ItunesSummary},
    {Place::Channel, Space::Itunes, "description", Text, Fact::ItunesSummary},
    {Place::Channel, Space::Itunes, "new-feed-url", Text, None, Ignored, nullptr, newFeedAddress},
    {Place::Channel, Space::Itunes, "image", Nothing, None, Ignored, itunesImage},
    {Place::Channel, Space::Syndication, "updatePeriod", Text, Fact::UpdatePeriod},
    {Place::Channel, Space::Syndication, "updateFrequency", Text, Fact::UpdateFrequency},
    {Place::Channel, Space::Media, "thumbnail", Nothing, None, Ignored, mediaThumbnail},
    {Place::Channel, Space::Media, "copyright", Text, Fact::DcRights},
    {Place::Channel, Space::CreativeCommons, "license", Text, Fact::License, Ignored, license},
    {Place::Person, Space::Itunes, "name", Text, None, Ignored, nullptr, personName},
    {Place::Person, Space::Itunes, "email", Text, None, Ignored, nullptr, personMail},

    {Place::Item, Space::Dc, "title", Text, Fact::DcTitle},
    {Place::Item, Space::Dc, "identifier", Text, Fact::DcIdentifier},
    {Place::Item, Space::Dc, "description", Text, Fact::DcDescription},
    {Place::Item, Space::Dc, "creator", Text, None, Ignored, nullptr, author},
    {Place::Item, Space::Dc, "author", Text, None, Ignored, nullptr, author},
    {Place::Item, Space::Dc, "contributor", Text, None, Ignored, nullptr, contributor},
    {Place::Item, Space::Dc, "subject", Text, None, Ignored, nullptr, category},
    {Place::Item, Space::Dc, "date", Text, Fact::DcDate},
    {Place::Item, Space::Dc, "language", Text, Fact::DcLanguage},
    {Place::Item, Space::Dc, "rights", Text, Fact::DcRights},
    {Place::Item, Space::DcTerms, "issued", Text, Fact::Issued},
    {Place::Item, Space::DcTerms, "created", Text, Fact::Created},
    {Place::Item, Space::DcTerms, "modified", Text, Fact::Modified},
    {Place::Item, Space::Content, "encoded", Text, Fact::EncodedContent},
    {Place::Item, Space::Xhtml, "body", Takes::Markup, Fact::Body},
    {Place::Item, Space::Xhtml, "div", Takes::Markup, Fact::Body},
    {Place::Item, Space::FeedBurner, "origLink", Text, Fact::OriginalLink},
    {Place::Item, Space::CreativeCommons, "license", Text, Fact::License, Ignored, license},

    {Place::Item, Space::Itunes, "title", Text, Fact::ItunesTitle},
    {Place::Item, Space::Itunes, "author", Text, None, Ignored, nullptr, author},
    {Place::Item, Space::Itunes, "subtitle", Text, Fact::ItunesSubtitle},
    {Place::Item, Space::Itunes, "summary", Text, Fact::ItunesSummary},
    {Place::Item, Space::Itunes, "description", Text, Fact::ItunesSummary},
    {Place::Item, Space::Itunes, "duration", Text, Fact::Duration},
    {Place::Item, Space::Itunes, "keywords", Text, None, Ignored, nullptr, keywords},
    {Place::Item, Space::Itunes, "category", Nothing, None, Place::ItunesCategory, itunesCategory},
    {Place::ItunesCategory, Space::Itunes, "category", Nothing, None, Ignored, itunesCategory},
    {Place::Item, Space::Itunes, "image", Nothing, None, Ignored, itunesImage},

    {Place::Item, Space::Media, "group", Nothing, None, Place::Media},
    {Place::Item, Space::Media, "content", Nothing, None, Place::Media, mediaContent},
    {Place::Item, Space::Media, "thumbnail", Text, None, Ignored, mediaThumbnail, mediaThumbnailText},
    {Place::Item, Space::Media, "title", Takes::Content, Fact::MediaTitle},
    {Place::Item, Space::Media, "description", Takes::Content, Fact::MediaDescription},
    {Place::Item, Space::Media, "keywords", Text, None, Ignored, nullptr, keywords},
    {Place::Item, Space::Media, "category", Text, None, Ignored, nullptr, category},
    {Place::Item, Space::Media, "copyright", Text, Fact::DcRights},
    {Place::Item, Space::Media, "statistics", Nothing, None, Ignored, mediaStatistics},
    {Place::Item, Space::Media, "community", Nothing, None, Place::Media},

    {Place::Media, Space::Media, "content", Nothing, None, Place::Media, mediaContent},
    {Place::Media, Space::Media, "thumbnail", Text, None, Ignored, mediaThumbnail, mediaThumbnailText},
    {Place::Media, Space::Media, "title", Takes::Content, Fact::MediaTitle},
    {Place::Media, Space::Media, "description", Takes::Content, Fact::MediaDescription},
    {Place::Media, Space::Media, "keywords", Text, None, Ignored, nullptr, keywords},
    {Place::Media, Space::Media, "category", Text, None, Ignored, nullptr, category},
    {Place::Media, Space::Media, "copyright", Text, Fact::DcRights},
    {Place::Media, Space::Media, "statistics", Nothing, None, Ignored, mediaStatistics},
    {Place::Media, Space::Media, "community", Nothing, None, Place::Media},
};

} // namespace

std::span<const Row> extensionRows() { return rows; }

} // namespace broadsheet::feeds
