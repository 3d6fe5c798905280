// Atom 1.0 (RFC 4287) and 0.3, also where its elements stand in RSS.
#include "core/feeds/feedreader.h"
#include "core/feeds/people.h"
#include "core/feeds/values.h"
#include "core/feeds/vocabulary.h"
#include "core/text/ascii.h"

namespace broadsheet::feeds {

using markup::XmlElement;

namespace {

constexpr qint64 largestFile = qint64(1) << 50; // bytes an enclosure may claim
constexpr int imageRankEnclosure = 3;

void startPerson(FeedReader &reader, const XmlElement &) { reader.person() = {}; }

// Some write the name straight into the element, as in RSS.
Author person(FeedReader &reader, const RawText &besides)
{
    const Author written = reader.person();
    return written == Author() ? authorFromLine(besides.value) : written;
}

void endAuthor(FeedReader &reader, const RawText &besides)
{
    addAuthor(reader.raw().authors, person(reader, besides));
}

void endContributor(FeedReader &reader, const RawText &besides)
{
    addAuthor(reader.raw().contributors, person(reader, besides));
}

void personName(FeedReader &reader, const RawText &text) { reader.person().name = lineOf(text); }
void personAddress(FeedReader &reader, const RawText &text)
{
    reader.person().url = reader.address(text.value);
}
void personMail(FeedReader &reader, const RawText &text)
{
    const Author author = authorFromLine(text.value);
    // Of an address only its own server understands, such as ann@localhost, nothing else tells that it is
    // one.
    const bool isLocal = author.email.isEmpty() && author.name.contains(QLatin1Char('@'));
    reader.person().email = isLocal ? author.name : author.email;
    if (!isLocal && reader.person().name.isEmpty())
        reader.person().name = author.name;
}

// RFC 4287, section 4.2.2. The term is what sections are told by; some write an address there.
void category(FeedReader &reader, const XmlElement &element)
{
    const QByteArrayView label = text::trimmed(element.value("label"));
    const QByteArrayView term = text::trimmed(element.value("term"));
    const bool useLabel = term.isEmpty() || (term.contains("://") && !label.isEmpty());
    addCategory(reader.raw(),
                lineOf({(useLabel ? label : term).toByteArray(), RawText::Kind::Plain, {}, {}}));
}

void categoryText(FeedReader &reader, const RawText &text) { addCategory(reader.raw(), lineOf(text)); }

// Which of several alternates a reader wants to open. 0: none.
int alternateRank(QByteArrayView rel, QByteArrayView type)
{
    const bool exact = rel.isEmpty() || rel == "alternate";
    if (!exact && !text::equalsIgnoringCase(rel, "alternate"))
        return 0;
    if (!exact) // names of relations are to be compared byte for byte
        return 1;
    if (text::startsIgnoringCase(type, "text/html") || text::startsIgnoringCase(type, "application/xhtml"))
        return 4;
    return type.isEmpty() ? 3 : 2;
}

// RFC 4287, section 4.2.7.2: a registered name may be written as an address.
QByteArrayView relationOf(const XmlElement &element)
{
    const QByteArrayView rel = text::trimmed(element.value("rel"));
    for (const char *registry :
         {"http://www.iana.org/assignments/relation/", "http://www.iana.org/assignments/relation#",
          "http://www.iana.org/assignments/link-relations/"}) {
        if (text::startsIgnoringCase(rel, registry))
            return rel.sliced(QByteArrayView(registry).size());
    }
    return rel;
}

void addEnclosure(FeedReader &reader, const XmlElement &element, const QString &address)
{
    Attachment attachment;
    attachment.url = address;
    attachment.mimeType = QString::fromUtf8(text::trimmed(element.value("type")).toByteArray());
    attachment.title = lineOf({element.value("title").toByteArray(), RawText::Kind::Plain, {}, {}});
    attachment.sizeInBytes = numberOf(element.value("length"), largestFile);
    if (attachment.mimeType.startsWith(QLatin1String("image/"), Qt::CaseInsensitive))
        offerImage(reader.raw(), address, imageRankEnclosure);
    addAttachment(reader.raw(), attachment);
}

void setIfEmpty(QString &target, const QString &value)
{
    if (target.isEmpty())
        target = value;
}

// Comments are to be opened in a browser, not subscribed to.
void offerReplies(Raw &raw, const QString &address, QByteArrayView type)
{
    if (raw.replies.isEmpty() || text::startsIgnoringCase(type, "text/html"))
        raw.replies = address;
}

// An entry without a link is often found at the address it is called by.
void id(FeedReader &reader, const XmlElement &) { reader.raw().guidIsAddress = true; }

void link(FeedReader &reader, const XmlElement &element)
{
    const QString address = reader.address(element.value("href"));
    if (address.isEmpty())
        return;
    Raw &raw = reader.raw();
    const QByteArrayView relation = relationOf(element);
    const QByteArray rel = text::lowered(relation);
    if (const int rank = alternateRank(relation, text::trimmed(element.value("type")));
        rank > raw.alternateRank) {
        raw.alternate = address;
        raw.alternateRank = rank;
    }
    if (rel == "self")
        setIfEmpty(raw.self, address);
    else if (rel == "enclosure")
        addEnclosure(reader, element, address);
    else if (rel == "replies")
        offerReplies(raw, address, text::trimmed(element.value("type")));
    else if (rel == "related" || rel == "via")
        setIfEmpty(raw.related, address);
}

// Atom 0.3 and some 1.0 write the address as text.
void linkText(FeedReader &reader, const RawText &text)
{
    if (!text::trimmed(text.value).isEmpty())
        setIfEmpty(reader.raw().alternate, reader.address(text.value));
}

void sourceLink(FeedReader &reader, const XmlElement &element)
{
    const QByteArrayView rel = element.value("rel");
    if (rel.isEmpty() || rel == "alternate")
        reader.raw().sourceUrl = reader.address(element.value("href"));
    else if (rel == "self")
        setIfEmpty(reader.raw().sourceUrl, reader.address(element.value("href")));
}

// <content src="…"/>: the text is elsewhere.
void content(FeedReader &reader, const XmlElement &element)
{
    const QByteArrayView src = element.value("src");
    if (src.isEmpty())
        return;
    const QString address = reader.address(src);
    const QByteArrayView type = element.value("type");
    if (alternateRank({}, type) != 2)
        setIfEmpty(reader.raw().alternate, address);
    else
        addEnclosure(reader, element, address);
}

constexpr auto None = Fact::None;
constexpr auto Construct = Takes::Construct;
constexpr auto Text = Takes::Text;
constexpr auto Nothing = Takes::Nothing;

constexpr Row rows[] = {
    {Place::Channel, Space::Atom, "title", Construct, Fact::Title},
    {Place::Channel, Space::Atom, "subtitle", Construct, Fact::Description},
    {Place::Channel, Space::Atom, "tagline", Construct, Fact::Description},
    {Place::Channel, Space::Atom, "rights", Construct, Fact::Rights},
    {Place::Channel, Space::Atom, "copyright", Construct, Fact::Rights},
    {Place::Channel, Space::Atom, "generator", Text, Fact::Generator},
    {Place::Channel, Space::Atom, "icon", Text, Fact::Icon},
    {Place::Channel, Space::Atom, "logo", Text, Fact::Logo},
    {Place::Channel, Space::Atom, "link", Text, None, Place::Ignored, link, linkText},
    {Place::Channel, Space::Atom, "author", Nothing, None, Place::Person, startPerson, endAuthor},
    {Place::Channel, Space::Atom, "contributor", Nothing, None, Place::Person, startPerson, endContributor},

    {Place::Item, Space::Atom, "title", Construct, Fact::Title},
    {Place::Item, Space::Atom, "id", Text, Fact::Guid, Place::Ignored, id},
    {Place::Item, Space::Atom, "link", Text, None, Place::Ignored, link, linkText},
    {Place::Item, Space::Atom, "summary", Takes::Content, Fact::AtomSummary},
    {Place::Item, Space::Atom, "content", Takes::Content, Fact::AtomContent, Place::Ignored, content},
    {Place::Item, Space::Atom, "published", Text, Fact::Published},
    {Place::Item, Space::Atom, "issued", Text, Fact::Issued},
    {Place::Item, Space::Atom, "created", Text, Fact::Created},
    {Place::Item, Space::Atom, "pubDate", Text, Fact::Published},
    {Place::Item, Space::Atom, "updated", Text, Fact::Modified},
    {Place::Item, Space::Atom, "modified", Text, Fact::Modified},
    {Place::Item, Space::Atom, "rights", Construct, Fact::Rights},
    {Place::Item, Space::Atom, "copyright", Construct, Fact::Rights},
    {Place::Item, Space::Atom, "author", Nothing, None, Place::Person, startPerson, endAuthor},
    {Place::Item, Space::Atom, "contributor", Nothing, None, Place::Person, startPerson, endContributor},
    {Place::Item, Space::Atom, "category", Text, None, Place::Ignored, category, categoryText},
    {Place::Item, Space::Atom, "source", Nothing, None, Place::Source},

    {Place::Source, Space::Atom, "title", Construct, Fact::SourceTitle},
    {Place::Source, Space::Atom, "link", Nothing, None, Place::Ignored, sourceLink},

    {Place::Person, Space::Atom, "name", Text, None, Place::Ignored, nullptr, personName},
    {Place::Person, Space::Atom, "uri", Text, None, Place::Ignored, nullptr, personAddress},
    {Place::Person, Space::Atom, "url", Text, None, Place::Ignored, nullptr, personAddress},
    {Place::Person, Space::Atom, "homepage", Text, None, Place::Ignored, nullptr, personAddress},
    {Place::Person, Space::Atom, "email", Text, None, Place::Ignored, nullptr, personMail},
};

} // namespace

std::span<const Row> atomRows() { return rows; }

} // namespace broadsheet::feeds
