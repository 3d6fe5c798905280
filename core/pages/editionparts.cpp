#include "core/pages/editionparts.h"

#include <algorithm>

namespace broadsheet::pages {

namespace {

bool isCut(const PaperEdition &edition) { return wholeStories(edition) > mostStoriesTogether; }

// Behind the last story of the section that begins at `first`.
int endOfSection(const PaperEdition &edition, int first, int end)
{
    int at = first + 1;
    while (at < end && edition.stories[at].kicker == edition.stories[first].kicker)
        ++at;
    return at;
}

// As many parts as it takes, of like length.
void appendSplit(QList<EditionPart> &parts, int first, int end)
{
    const int stories = end - first;
    const int pieces = (stories + mostStoriesInAPart - 1) / mostStoriesInAPart;
    for (int i = 0; i < pieces; ++i)
        parts.append({first + stories * i / pieces, first + stories * (i + 1) / pieces});
}

} // namespace

QList<EditionPart> partsOf(const PaperEdition &edition)
{
    const int end = int(wholeStories(edition));
    if (!isCut(edition))
        return {{0, end}};
    QList<EditionPart> parts;
    for (int first = 0; first < end;) {
        const int next = endOfSection(edition, first, end);
        if (!parts.isEmpty() && next - parts.last().first <= mostStoriesInAPart)
            parts.last().end = next;
        else
            appendSplit(parts, first, next);
        first = next;
    }
    return parts;
}

PaperEdition inSections(PaperEdition edition)
{
    if (!isCut(edition))
        return edition;
    QStringList sections;
    for (const ArticlePage &page : std::as_const(edition.stories)) {
        if (!sections.contains(page.kicker))
            sections.append(page.kicker);
    }
    std::stable_sort(edition.stories.begin(), edition.stories.end(),
                     [&](const ArticlePage &one, const ArticlePage &other) {
                         return sections.indexOf(one.kicker) < sections.indexOf(other.kicker);
                     });
    return edition;
}

QString sectionOf(const PaperEdition &edition, const EditionPart &part)
{
    if (part.first >= part.end || endOfSection(edition, part.first, part.end) < part.end)
        return {};
    return edition.stories[part.first].kicker;
}

} // namespace broadsheet::pages
