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
std::optional<SectionSource> sourceOfSection(QByteArrayView utf8Page, const QString &pageUrl,
                                             const Publication &publication);

void addSection(Publication &publication, const SectionLink &page, const SectionSource &source);

// What was proposed of its front page in another language, as an edition of the same newspaper: sections of
// one id are one section. Nothing when that language is there already or has nothing to read.
void addEdition(Publication &publication, const Proposal &other);

} // namespace broadsheet::publications
