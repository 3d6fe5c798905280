#include "core/publications/everysource.h"

#include <algorithm>

namespace broadsheet::publications {

namespace {

QList<SectionSource> inEdition(const QList<SectionSource> &sources, const QString &edition)
{
    QList<SectionSource> here;
    std::copy_if(sources.begin(), sources.end(), std::back_inserter(here),
                 [&](const SectionSource &source) { return source.edition == edition; });
    return here;
}

// The rule of a page with stories of all sections; nullptr: no rule tells them apart.
const ListRule *sortingList(const Publication &publication)
{
    const auto found = std::find_if(publication.lists.begin(), publication.lists.end(),
                                    [](const ListRule &one) { return !one.section.select.isEmpty(); });
    return found == publication.lists.end() ? nullptr : &*found;
}

SectionSource homePage(const Publication &publication, const Edition &edition)
{
    const ListRule *rule = sortingList(publication);
    return {.edition = edition.language,
            .kind = SourceKind::Html,
            .address = edition.home,
            .categories = {},
            .list = rule != nullptr ? rule->id : QString(),
            .derived = true};
}

// Without any source there is nothing to read; without one for some section, little.
bool needsHomePage(const Publication &publication, const Edition &edition)
{
    if (edition.home.isEmpty() || !inEdition(publication.sources, edition.language).isEmpty())
        return false;
    const qsizetype filled = sectionsIn(publication, edition.language).size();
    return filled == 0 || (filled < publication.sections.size() && sortingList(publication) != nullptr);
}

// Nobody knows the section of what is only a likely link.
bool tellsSections(const SectionSource &source)
{
    return source.kind == SourceKind::Feed || (source.kind == SourceKind::Html && !source.list.isEmpty());
}

QStringList filedUnder(const Section &section, const QString &edition)
{
    QStringList names = section.categories.value(edition);
    if (const QString name = section.name.value(edition); !name.isEmpty() && !names.contains(name))
        names.prepend(name);
    return names;
}

QList<SectionSource> derivedFor(const Section &section, const QList<SectionSource> &whole,
                                const QString &edition)
{
    const QStringList names = filedUnder(section, edition);
    QList<SectionSource> sources;
    for (SectionSource source : whole) {
        if (names.isEmpty() || !tellsSections(source) || !source.categories.isEmpty())
            continue;
        source.categories = names;
        source.derived = true;
        sources.append(source);
    }
    return sources;
}

} // namespace

Publication withEverySource(Publication publication)
{
    for (const Edition &edition : std::as_const(publication.editions)) {
        if (!edition.enabled)
            continue;
        if (needsHomePage(publication, edition))
            publication.sources += homePage(publication, edition);
        const QList<SectionSource> whole = inEdition(publication.sources, edition.language);
        for (Section &section : publication.sections) {
            if (inEdition(section.sources, edition.language).isEmpty())
                section.sources += derivedFor(section, whole, edition.language);
        }
    }
    return publication;
}

} // namespace broadsheet::publications
