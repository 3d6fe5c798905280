#include "core/feeds/feedreader.h"

#include "core/feeds/itemid.h"
#include "core/feeds/normalise.h"
#include "core/text/ascii.h"
#include "core/text/entities.h"
#include "core/text/tags.h"
#include "core/text/urls.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace broadsheet::feeds {

using markup::XmlAttribute;
using markup::XmlElement;
using text::equalsIgnoringCase;

namespace {

constexpr qsizetype mostItems = 20'000;
constexpr qsizetype longestBesides = 1000;          // bytes of text beside a person's elements
constexpr qsizetype mostAddressBytes = 1024 * 1024; // that relative addresses in one text may grow to

// What stands in an item and never in the HTML of one.
constexpr std::array rssElements = {"title",  "link",     "guid",     "description", "pubDate",
                                    "author", "category", "comments", "enclosure"};

bool isOnlyRss(QByteArrayView name)
{
    return std::any_of(rssElements.begin(), rssElements.end(),
                       [&](const char *known) { return name == known; });
}

// Elements of HTML that have no end tag.
constexpr std::array voidElements = {"area", "br",    "col",   "embed",  "hr",
                                     "img",  "input", "param", "source", "wbr"};

bool isVoid(QByteArrayView name)
{
    return std::any_of(voidElements.begin(), voidElements.end(),
                       [&](const char *known) { return name == known; });
}

bool isXml(const XmlAttribute &attribute) { return attribute.prefix == "xml"; }

// RFC 4287, section 4.1.3.3: content of any other MIME type is Base64. Atom 0.3 has a mode for it.
bool isBinary(const XmlElement &element)
{
    const QByteArray type = text::lowered(text::trimmed(element.value("type")));
    const bool isText =
        !type.contains('/') || type.startsWith("text/") || type.endsWith("xml") || type.endsWith("html");
    return equalsIgnoringCase(element.value("mode"), "base64") ||
           (!isText && element.value("mode").isEmpty());
}

// Whoever forgot to encode it, or encoded a picture, is taken by the letter.
void decodeBase64(QByteArray &value)
{
    QByteArray packed = value;
    packed.removeIf([](char c) { return text::isSpace(c); });
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && QByteArrayView(*decoded).isValidUtf8())
        value = *decoded;
}

// RFC 4287, section 3.1, and what Atom 0.3 had before it: a MIME type and a mode.
RawText::Kind kindOfConstruct(const XmlElement &element)
{
    const QByteArray type = text::lowered(text::trimmed(element.value("type")));
    const QByteArray mode = text::lowered(element.value("mode"));
    if (type == "xhtml" || type == "application/xhtml+xml")
        return RawText::Kind::Markup;
    if (type == "html" || type == "text/html" || type == "application/html")
        return mode == "xml" ? RawText::Kind::Markup : RawText::Kind::Html;
    if (type.endsWith("+xml") || type.endsWith("/xml"))
        return RawText::Kind::Markup;
    if (isBinary(element) || (type.isEmpty() && (mode == "escaped" || mode == "base64")))
        return RawText::Kind::Html;
    return RawText::Kind::Plain;
}

} // namespace

FeedReader::FeedReader(const QString &url) : m_base(url) { m_channel.base = url; }

QString FeedReader::address(QByteArrayView written) const
{
    return text::resolveUrl(QString::fromUtf8(written), m_base);
}

Space FeedReader::spaceOfElement(const XmlElement &element)
{
    if (element.namespaceUri != m_lastUri || element.prefix != m_lastPrefix) {
        m_lastUri = element.namespaceUri.toByteArray();
        m_lastPrefix = element.prefix.toByteArray();
        m_lastSpace = spaceOf(element.namespaceUri, element.prefix);
    }
    // A feed with a namespace nobody knows as its own is still a feed.
    const bool own = m_lastSpace == Space::None || (m_lastSpace == Space::Other && element.prefix.isEmpty());
    return own ? m_dialect.own : m_lastSpace;
}

bool FeedReader::enterContext(const XmlElement &element)
{
    bool entered = false;
    for (const XmlAttribute &attribute : element.attributes) {
        if (!isXml(attribute) || (attribute.name != "base" && attribute.name != "lang"))
            continue;
        if (!entered)
            m_contexts.push_back({m_base, m_language});
        entered = true;
        if (attribute.name == "lang")
            m_language = QString::fromUtf8(text::trimmed(attribute.value));
        else if (const QString base = address(attribute.value); !base.isEmpty())
            m_base = base;
    }
    return entered;
}

void FeedReader::leaveContext()
{
    m_base = m_contexts.back().base;
    m_language = m_contexts.back().language;
    m_contexts.pop_back();
}

bool FeedReader::readRoot(const XmlElement &element)
{
    const auto dialect = dialectOf(element);
    if (!dialect)
        return false;
    m_dialect = *dialect;
    m_feed.format = dialect->format;
    Frame frame;
    frame.changesContext = enterContext(element);
    frame.place = dialect->place;
    frame.isItem = dialect->place == Place::Item;
    m_channel.language = m_language;
    m_channel.base = m_base;
    if (frame.isItem)
        startItem();
    for (const XmlAttribute &attribute : element.attributes) {
        if (frame.place == Place::Channel && equalsIgnoringCase(attribute.name, "href")) // CDF
            m_channel.alternate = address(attribute.value);
    }
    m_frames.push_back(frame);
    return true;
}

markup::XmlHandler::Next FeedReader::startElement(const XmlElement &element)
{
    if (m_frames.empty())
        return readRoot(element) ? Next::GoOn : Next::Stop;
    Frame frame;
    frame.changesContext = enterContext(element);
    const Space space = spaceOfElement(element);
    if (isItem(space, element.name)) {
        startItem();
        frame.place = Place::Item;
        frame.isItem = true;
        readItemAttributes(element);
    } else if (m_capture && !endsCapture(space, element.name)) {
        captureTag(element);
    } else {
        startChild(element, space, frame);
    }
    m_frames.push_back(frame);
    return Next::GoOn;
}

// rdf:about of RSS 1.0; HREF and LASTMOD of CDF.
void FeedReader::readItemAttributes(const XmlElement &element)
{
    for (const XmlAttribute &attribute : element.attributes) {
        if (attribute.name == "about")
            m_item.about = QString::fromUtf8(attribute.value);
        else if (equalsIgnoringCase(attribute.name, "href"))
            m_item.alternate = address(attribute.value);
        else if (equalsIgnoringCase(attribute.name, "lastmod"))
            m_item[Fact::Modified].value = attribute.value.toByteArray();
    }
}

void FeedReader::startChild(const XmlElement &element, Space space, Frame &frame)
{
    const Place parent = m_frames.back().place;
    if (parent == Place::Ignored)
        return;
    if (space == Space::Rss && m_feed.format == Feed::Format::Rss10 && isRss090(element.namespaceUri))
        m_feed.format = Feed::Format::Rss090;
    const Row *row = findRow(parent, space, element.name);
    if (!row && parent == Place::Root) // <rss> without a <channel>
        row = findRow(Place::Channel, space, element.name);
    if (!row) {
        m_sawOther = true;
        return;
    }
    m_sawKnown = true;
    frame.row = row;
    frame.place = row->inside;
    if (row->inside == Place::Person)
        m_besides.clear();
    if (row->inside == Place::Channel) {
        m_channel.base = m_base;
        m_channel.language = m_language;
    }
    if (row->start)
        row->start(*this, element);
    if (row->takes != Takes::Nothing)
        startCapture(*row, element);
}

// An element of RSS within the text of another: the end tag before it is missing.
bool FeedReader::endsCapture(Space space, QByteArrayView name)
{
    if (space != Space::Rss || m_capture->takes != Takes::Text || !m_captureTags.empty() ||
        !isOnlyRss(name) || m_frames.size() < 2)
        return false;
    finishCapture();
    m_frames.back() = {nullptr, m_frames[m_frames.size() - 2].place, false, m_frames.back().changesContext};
    return true;
}

void FeedReader::startItem()
{
    if (m_capture)
        finishCapture();
    if (m_inItem)
        finishItem();
    if (m_itemFrame < m_frames.size())
        m_frames[m_itemFrame].isItem = false;
    m_itemFrame = m_frames.size();
    m_item = Raw();
    m_item.base = m_base;
    m_item.language = m_language;
    m_inItem = true;
}

void FeedReader::finishItem()
{
    m_inItem = false;
    const bool isNews = m_feed.format != Feed::Format::NewsSitemap || !m_item[Fact::Title].value.isEmpty();
    if (!isNews) // any page of the site
        return;
    if (m_feed.items.size() < mostItems)
        m_feed.items.append(normalisedItem(m_item, m_channel));
    else
        m_feed.recovered = true;
}

void FeedReader::startCapture(const Row &row, const XmlElement &element)
{
    m_capture = &row;
    m_captured = RawText();
    m_captured.base = m_base;
    m_captured.language = m_language;
    if (row.takes == Takes::Construct || (row.takes == Takes::Content && !element.value("type").isEmpty()))
        m_captured.kind = kindOfConstruct(element);
    if (row.takes == Takes::Markup)
        m_captured.kind = RawText::Kind::Markup;
    m_isBase64 = (row.takes == Takes::Construct || row.takes == Takes::Content) && isBinary(element);
    m_captureTags.clear();
    m_addressBytes = 0;
}

// Elements within a text are HTML that was not escaped: they are written down as they stood.
void FeedReader::captureTag(const XmlElement &element)
{
    if (m_captured.kind == RawText::Kind::Unknown || m_captured.kind == RawText::Kind::Plain)
        m_captured.kind = RawText::Kind::Html;
    QByteArray &out = m_captured.value;
    out.append('<').append(element.name);
    for (const XmlAttribute &attribute : element.attributes) {
        if (!attribute.prefix.isEmpty() && !(isXml(attribute) && attribute.name == "lang"))
            continue;
        out.append(' ').append(attribute.name).append("=\"");
        // An xml:base further in is forgotten by HTML, so it is applied here.
        const bool isAddress =
            (attribute.name == "href" || attribute.name == "src") && m_addressBytes < mostAddressBytes;
        const QString absolute =
            isAddress && m_base != m_captured.base ? address(attribute.value) : QString();
        m_addressBytes += absolute.size();
        text::appendEscaped(out, absolute.isEmpty() ? attribute.value : QByteArrayView(absolute.toUtf8()));
        out.append('"');
    }
    out.append('>');
    m_captureTags.push_back(element.name.toByteArray());
}

void FeedReader::finishCapture()
{
    const Row &row = *m_capture;
    m_capture = nullptr;
    if (m_isBase64)
        decodeBase64(m_captured.value);
    m_isBase64 = false;
    if (row.takes == Takes::Content && m_captured.kind == RawText::Kind::Unknown)
        m_captured.kind = text::looksLikeHtml(m_captured.value) ? RawText::Kind::Html : RawText::Kind::Plain;
    if (row.end)
        row.end(*this, m_captured);
    if (row.fact == Fact::None || text::trimmed(m_captured.value).isEmpty())
        return;
    RawText &slot = raw()[row.fact];
    if (slot.value.isEmpty())
        slot = std::move(m_captured);
}

void FeedReader::endElement()
{
    if (m_frames.empty())
        return;
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    if (m_capture && !m_captureTags.empty()) {
        if (!isVoid(m_captureTags.back()))
            m_captured.value.append("</").append(m_captureTags.back()).append('>');
        m_captureTags.pop_back();
    } else if (m_capture) {
        finishCapture();
    } else if (frame.row && frame.row->end && frame.row->takes == Takes::Nothing) {
        frame.row->end(*this, {std::exchange(m_besides, {}), RawText::Kind::Unknown, {}, {}});
    }
    if (frame.isItem)
        finishItem();
    if (frame.changesContext)
        leaveContext();
}

void FeedReader::text(QByteArrayView utf8)
{
    if (!m_capture) {
        if (!m_frames.empty() && m_frames.back().place == Place::Person && m_besides.size() < longestBesides)
            m_besides.append(utf8);
        return;
    }
    if (m_captureTags.empty() && m_captured.kind != RawText::Kind::Markup)
        m_captured.value.append(utf8);
    else
        text::appendEscaped(m_captured.value, utf8);
}

bool FeedReader::isFeed() const
{
    switch (m_dialect.asks) {
    case Dialect::Asks::Nothing:
        return m_feed.format != Feed::Format::Unknown;
    case Dialect::Asks::KnownElements:
        return m_sawKnown || !m_sawOther || !m_feed.items.isEmpty();
    case Dialect::Asks::Items:
        break;
    }
    return !m_feed.items.isEmpty();
}

Feed FeedReader::takeFeed()
{
    if (m_inItem)
        finishItem();
    normaliseFeed(m_feed, m_channel);
    return std::move(m_feed);
}

} // namespace broadsheet::feeds
