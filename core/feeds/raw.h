// What was read of a feed or an item before anyone decided what it means: the text of each element, first
// come first kept, and the lists. rss, atom and extensions fill it in; normalise turns it into Feed and Item.
#pragma once

#include "core/model/feed.h"

#include <QByteArray>
#include <QSet>

#include <array>

namespace broadsheet::feeds {

enum class Fact : unsigned char {
    None,
    Title,
    DcTitle,
    MediaTitle,
    ItunesTitle,
    Link,
    OriginalLink,
    Guid, // RSS guid, Atom id, dc:identifier
    DcIdentifier,
    Description,
    EncodedContent,
    Body, // xhtml:body
    AtomContent,
    AtomSummary,
    MediaDescription,
    DcDescription,
    ItunesSummary,
    ItunesSubtitle,
    Published,
    Issued,
    Created,
    DcDate,
    Modified,
    Comments,
    Language,
    DcLanguage,
    Rights,
    DcRights,
    License,
    Generator,
    Ttl,
    UpdatePeriod,
    UpdateFrequency,
    Icon,
    Logo,
    ImageUrl,
    Duration,
    SourceTitle,
    Count,
};

struct RawText
{
    enum class Kind : unsigned char {
        Unknown,
        Plain,
        Html,
        Markup
    }; // Markup: was elements, is now written as HTML

    QByteArray value; // UTF-8
    Kind kind = Kind::Unknown;
    QString base;
    QString language;
};

struct Raw
{
    std::array<RawText, std::size_t(Fact::Count)> facts;
    QString base; // where the element began
    QString language;
    QString alternate; // Atom links, absolute
    int alternateRank = 0;
    QString self;
    QString related;
    QString replies;
    QString about; // rdf:about
    QString sourceUrl;
    QString image;
    int imageRank = 0;
    bool guidIsAddress = false;
    qint64 views = -1;
    quint32 skippedHours = 0; // as in Rhythm
    quint32 skippedDays = 0;
    QList<Author> authors;
    QList<Author> contributors;
    QStringList categories;
    QSet<QString> knownCategories;
    QList<Attachment> attachments;
    QSet<QString> knownAttachments;

    RawText &operator[](Fact fact) { return facts[std::size_t(fact)]; }
    const RawText &operator[](Fact fact) const { return facts[std::size_t(fact)]; }
};

} // namespace broadsheet::feeds
