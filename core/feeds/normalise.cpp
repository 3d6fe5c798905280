#include "core/feeds/normalise.h"

#include "core/feeds/itemid.h"
#include "core/feeds/people.h"
#include "core/feeds/values.h"
#include "core/locale/languages.h"
#include "core/text/ascii.h"
#include "core/text/dates.h"
#include "core/text/urls.h"

using namespace Qt::StringLiterals;

namespace broadsheet::feeds {

namespace {

constexpr qint64 longestTtl = 365LL * 24 * 60; // minutes

constexpr Fact titles[] = {Fact::Title, Fact::DcTitle, Fact::MediaTitle, Fact::ItunesTitle};
constexpr Fact contents[] = {Fact::EncodedContent, Fact::AtomContent, Fact::Body};
constexpr Fact teasers[] = {Fact::Description,   Fact::AtomSummary,      Fact::DcDescription,
                            Fact::ItunesSummary, Fact::MediaDescription, Fact::ItunesSubtitle};
constexpr Fact publishedDates[] = {Fact::Published, Fact::Issued, Fact::DcDate, Fact::Created};
constexpr Fact modifiedDates[] = {Fact::Modified};
constexpr Fact languages[] = {Fact::Language, Fact::DcLanguage};
constexpr Fact rights[] = {Fact::Rights, Fact::DcRights, Fact::License};
constexpr Fact descriptions[] = {Fact::Description, Fact::DcDescription, Fact::ItunesSummary,
                                 Fact::ItunesSubtitle};

QDateTime dateOf(const Raw &raw, std::span<const Fact> facts)
{
    for (const Fact fact : facts) {
        if (raw[fact].value.isEmpty())
            continue;
        const QDateTime date = text::parseDate(raw[fact].value);
        if (date.isValid())
            return date;
    }
    return {};
}

QString addressOf(const RawText &text)
{
    return text.value.isEmpty() ? QString() : text::resolveUrl(QString::fromUtf8(text.value), text.base);
}

// As the publisher wrote it.
QString languageOf(const Raw &raw)
{
    const RawText &said = firstOf(raw, languages);
    return said.value.isEmpty() ? raw.language : lineOf(said);
}

QString addressOfItem(const Raw &raw)
{
    if (QString address = addressOf(raw[Fact::Link]); !address.isEmpty())
        return address;
    if (!raw.alternate.isEmpty())
        return raw.alternate;
    if (raw.guidIsAddress) { // a guid that is an address is always a whole one
        if (QString address = text::resolveUrl(QString::fromUtf8(raw[Fact::Guid].value), {});
            !address.isEmpty())
            return address;
    }
    return text::resolveUrl(raw.about, raw.base);
}

// FeedBurner's links count the readers who follow them; the story's own address stands beside them.
void fillAddresses(Item &item, const Raw &raw)
{
    const QString written = addressOfItem(raw);
    item.url = addressOf(raw[Fact::OriginalLink]);
    if (item.url.isEmpty())
        item.url = written;
    else if (item.url != written)
        item.writtenUrl = written;
    item.externalUrl = raw.related;
}

QString guidOf(const Raw &raw)
{
    const QByteArrayView guid = text::trimmed(raw[Fact::Guid].value);
    if (!guid.isEmpty())
        return QString::fromUtf8(guid);
    return raw.about.isEmpty() ? QString::fromUtf8(text::trimmed(raw[Fact::DcIdentifier].value)) : raw.about;
}

// The text and the teaser. Who sends only one text sends the story.
void fillTexts(Item &item, const Raw &raw)
{
    const RawText &content = firstOf(raw, contents);
    const RawText &teaser = firstOf(raw, teasers);
    const RawText &main = content.value.isEmpty() ? teaser : content;
    item.contentHtml = htmlOf(main);
    item.baseUrl = main.base.isEmpty() ? raw.base : main.base;
    if (&main == &content && content.value != teaser.value)
        item.summary = plainOf(teaser);
}

// ttl, or how often RSS 1.0's syndication module promises news.
qint64 ttlOf(const Raw &channel)
{
    const qint64 ttl = numberOf(channel[Fact::Ttl].value, longestTtl);
    const QByteArray period = text::lowered(text::trimmed(channel[Fact::UpdatePeriod].value));
    if (ttl >= 0 || period.isEmpty())
        return ttl;
    constexpr struct
    {
        const char *name;
        qint64 minutes;
    } periods[] = {
        {"hourly", 60}, {"daily", 1440}, {"weekly", 10'080}, {"monthly", 43'200}, {"yearly", 525'600}};
    const qint64 frequency = std::max<qint64>(1, numberOf(channel[Fact::UpdateFrequency].value, longestTtl));
    for (const auto &known : periods) {
        if (period == known.name)
            return std::max<qint64>(1, known.minutes / frequency);
    }
    return -1;
}

} // namespace

Item normalisedItem(const Raw &raw, const Raw &channel)
{
    Item item;
    item.guid = guidOf(raw);
    fillAddresses(item, raw);
    item.title = lineOf(firstOf(raw, titles));
    fillTexts(item, raw);
    if (item.baseUrl.isEmpty())
        item.baseUrl = item.url.isEmpty() ? addressOf(channel[Fact::Link]) : item.url;
    item.image = raw.image;
    item.modified = dateOf(raw, modifiedDates);
    item.published = dateOf(raw, publishedDates);
    if (!item.published.isValid()) // Atom asks only for the date of the last change
        item.published = item.modified;
    item.authors = raw.authors;
    for (const Author &contributor : raw.contributors)
        addAuthor(item.authors, contributor);
    item.categories = raw.categories;
    item.language = locale::languageCode(languageOf(raw));
    item.attachments = raw.attachments;
    if (!item.attachments.isEmpty() && item.attachments.first().durationInSeconds < 0)
        item.attachments.first().durationInSeconds = secondsOf(raw[Fact::Duration].value);
    item.views = raw.views;
    item.commentsUrl = addressOf(raw[Fact::Comments]);
    if (item.commentsUrl.isEmpty())
        item.commentsUrl = raw.replies;
    item.sourceTitle = lineOf(raw[Fact::SourceTitle]);
    item.sourceUrl = raw.sourceUrl;
    item.rights = lineOf(firstOf(raw, rights));
    return item;
}

void normaliseFeed(Feed &feed, const Raw &channel)
{
    constexpr Fact icons[] = {Fact::Icon, Fact::ImageUrl, Fact::Logo};
    feed.title = lineOf(firstOf(channel, titles));
    feed.homeUrl = addressOf(channel[Fact::Link]);
    if (feed.homeUrl.isEmpty())
        feed.homeUrl = channel.alternate;
    feed.selfUrl = channel.self;
    feed.description = plainOf(firstOf(channel, descriptions));
    feed.icon = addressOf(firstOf(channel, icons));
    if (feed.icon.isEmpty())
        feed.icon = channel.image;
    const QString language = languageOf(channel);
    feed.language = locale::languageCode(language);
    if (language != feed.language)
        feed.writtenLanguage = language;
    feed.authors = channel.authors;
    for (const Author &contributor : channel.contributors)
        addAuthor(feed.authors, contributor);
    feed.copyright = lineOf(firstOf(channel, rights));
    feed.generator = lineOf(channel[Fact::Generator]);
    feed.rhythm = {ttlOf(channel), channel.skippedHours, channel.skippedDays};
    for (Item &item : feed.items) {
        if (item.language == feed.language)
            item.language.clear();
    }
    identify(feed.items);
}

} // namespace broadsheet::feeds
