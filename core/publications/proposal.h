// The page of any site → the newspaper behind it, as far as the page tells: name, language, colour, icon, the
// feeds it announces as its sections, where else to follow it. Pure; what it proposes the reader may change.
#pragma once

#include "core/base/result.h"
#include "core/model/publication.h"
#include "core/publications/sitepage.h"

#include <QByteArrayView>

#include <optional>

namespace broadsheet::publications {

struct SectionLink
{
    QString name; // as the navigation has it
    QString address;
    QString section = {}; // its id where that is known; empty: told by the address
    friend bool operator==(const SectionLink &, const SectionLink &) = default;
};

struct Proposal
{
    Publication publication;   // perhaps without any source
    QList<SectionLink> pages;  // sections of its navigation that no feed belongs to; their pages may have one
    QList<InLanguage> homes;   // front pages of the same site in other languages
    bool listsStories = false; // the page itself, by what its links look like
};

// A page reached by https is given an id of its host, one reached by http the id of a feed, which alone may
// live there. TooLarge is the only error.
Result<Proposal> propose(QByteArrayView utf8Page, const QString &pageUrl);

// Where a section's page has its stories: the feed it announces for itself, none of those the newspaper has
// already and not that of comments; else its own list, when it looks like one. Nothing: neither.
struct SectionPage
{
    std::optional<SectionSource> source;
    QList<InLanguage> others; // the same section in other languages
};
SectionPage readSection(QByteArrayView utf8Page, const QString &pageUrl, const Publication &publication,
                        const QString &edition);

// Whether the newspaper has that section, in any edition.
bool hasSection(const Publication &publication, const SectionLink &page);
// A section of the same id that has nothing in the source's edition is the same one in another language. Its
// id.
QString addSection(Publication &publication, const SectionLink &page, const SectionSource &source);

// What was proposed of its front page in another language, as an edition of the same newspaper: sections of
// one id are one section. Empty editions are added, too: their sections' pages may have what it has not.
// No: that language is there already, or not known.
enum class IsNew { No, Yes };
IsNew addEdition(Publication &publication, const Publication &other);

} // namespace broadsheet::publications
