#include "core/feeds/parse.h"

#include "core/feeds/feedreader.h"
#include "core/feeds/jsonfeed.h"
#include "core/markup/xmlreader.h"
#include "core/text/ascii.h"
#include "core/text/encoding.h"

using namespace Qt::StringLiterals;

namespace broadsheet::feeds {

namespace {

constexpr qsizetype largestFeed = 64 * 1024 * 1024; // bytes

// Without what some servers put before a document: white space, zero bytes, a second byte order mark.
QByteArrayView withoutLead(QByteArrayView utf8)
{
    while (!utf8.isEmpty()) {
        if (utf8.startsWith("\xEF\xBB\xBF"))
            utf8 = utf8.sliced(3);
        else if (text::isSpace(utf8.front()) || utf8.front() == '\0')
            utf8 = utf8.sliced(1);
        else
            break;
    }
    return utf8;
}

Result<Feed> parseXml(QByteArrayView utf8, const QString &url)
{
    FeedReader reader(url);
    const markup::XmlOutcome outcome = markup::readXml(utf8, reader);
    if (!reader.isFeed())
        return Error{Error::Kind::NotAFeed, url};
    Feed feed = reader.takeFeed();
    feed.recovered = feed.recovered || outcome.repaired;
    feed.complete = outcome.complete;
    return feed;
}

} // namespace

Result<Feed> parse(const ParseInput &input)
{
    if (input.bytes.size() > largestFeed)
        return Error{Error::Kind::TooLarge, input.url};
    const text::Decoded decoded = text::decode(input.bytes, input.contentType);
    const QByteArrayView document = withoutLead(decoded.utf8);
    Result<Feed> feed = document.startsWith('{') ? parseJsonFeed(document.toByteArray(), input.url)
                                                 : parseXml(document, input.url);
    if (!feed)
        return Error{feed.error().kind, input.url};
    feed.value().encoding = decoded.encoding;
    feed.value().recovered = feed.value().recovered || decoded.repaired;
    return feed;
}

} // namespace broadsheet::feeds
