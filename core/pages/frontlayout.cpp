#include "core/pages/frontlayout.h"

#include "core/pages/frontrank.h"

#include <QSet>

namespace broadsheet::pages {

namespace {

constexpr qsizetype mostColumns = 3;
constexpr qsizetype storiesAColumn = 2;
constexpr qsizetype topStories = 1 + mostColumns * storiesAColumn;
constexpr qsizetype storiesBelowLead = 2;
constexpr qsizetype enoughForBelow = 1 + storiesBelowLead + 2; // two columns are left
constexpr int topOfOnePaper = 2; // on the page of all newspapers, or one would have it to itself
constexpr qsizetype storiesABlock = 4;
constexpr qsizetype storiesOfAnotherSection = 2; // below a section's own page

class Layout final
{
public:
    explicit Layout(const FrontPage &page) : m_page(page), m_ranked(rank(page.stories.stories, page.now)) {}

    FrontLayout make()
    {
        m_top = top();
        if (!m_top.isEmpty())
            m_layout.lead = m_top.first();
        if (m_layout.lead && m_layout.lead->headline.image.isEmpty() && m_top.size() >= enoughForBelow)
            m_layout.below = m_top.mid(1, storiesBelowLead);
        fillColumns();
        if (!m_page.section.isEmpty()) // its own stories before those of other sections
            m_layout.more = unused(m_ranked, mostMoreStories);
        if (m_page.publication.isEmpty())
            addNewspapers();
        else
            addSections();
        if (m_page.section.isEmpty() && !m_page.publication.isEmpty())
            m_layout.more = unused(ofNoSection(), mostMoreStories); // or they would stand nowhere
        if (m_layout.blocks.isEmpty() && m_layout.more.isEmpty())
            m_layout.more = unused(m_ranked, mostMoreStories);
        return m_layout;
    }

private:
    QList<FrontStory> top()
    {
        const bool ofAll = m_page.publication.isEmpty() && m_page.newspapers.size() > 1;
        const bool isPictured = !m_ranked.isEmpty() && !m_ranked.first().headline.image.isEmpty();
        const qsizetype wanted = topStories + (isPictured ? 0 : storiesBelowLead);
        QHash<QString, int> used;
        QList<FrontStory> chosen;
        QList<FrontStory> left;
        for (const FrontStory &one : m_ranked) {
            if (chosen.size() < wanted && (!ofAll || used[one.headline.publication]++ < topOfOnePaper))
                chosen.append(one);
            else
                left.append(one);
        }
        while (chosen.size() < wanted && !left.isEmpty())
            chosen.append(left.takeFirst());
        for (const FrontStory &one : chosen)
            m_used.insert(one.headline.id);
        return chosen;
    }

    // Side by side by rank: of those left the first heads the first column, the next the second.
    void fillColumns()
    {
        const qsizetype first = 1 + m_layout.below.size();
        const qsizetype beside = m_top.size() - first;
        const qsizetype count = std::min(mostColumns, std::max(qsizetype(0), beside));
        m_layout.columns.resize(count);
        for (qsizetype i = 0; i < beside; ++i)
            m_layout.columns[i % count].append(m_top[first + i]);
    }

    QList<FrontStory> unused(const QList<FrontStory> &stories, qsizetype most)
    {
        QList<FrontStory> list;
        for (const FrontStory &one : stories) {
            if (list.size() < most && !m_used.contains(one.headline.id)) {
                m_used.insert(one.headline.id);
                list.append(one);
            }
        }
        return list;
    }

    QList<FrontStory> ofNoSection() const
    {
        QList<FrontStory> list = m_ranked;
        list.removeIf([](const FrontStory &one) { return !one.headline.section.isEmpty(); });
        return list;
    }

    void addBlock(const QString &publication, const QString &section, const QList<FrontStory> &stories)
    {
        if (!stories.isEmpty() && m_layout.blocks.size() < mostBlocks)
            m_layout.blocks.append({publication, section, stories});
    }

    void addNewspapers()
    {
        QHash<QString, QList<FrontStory>> byPaper;
        for (const FrontStory &one : m_ranked)
            byPaper[one.headline.publication].append(one);
        for (const Publication &paper : m_page.newspapers)
            addBlock(paper.id, {}, unused(byPaper.value(paper.id), storiesABlock));
    }

    void addSections()
    {
        const qsizetype most = m_page.section.isEmpty() ? storiesABlock : storiesOfAnotherSection;
        for (const FrontSection &one : m_page.stories.sections) {
            if (one.section != m_page.section)
                addBlock(m_page.publication, one.section, unused(rank(one.stories, m_page.now), most));
        }
    }

    const FrontPage &m_page;
    QList<FrontStory> m_ranked;
    QList<FrontStory> m_top;
    QSet<StoryId> m_used;
    FrontLayout m_layout;
};

} // namespace

FrontLayout layOut(const FrontPage &page) { return Layout(page).make(); }

QList<Headline> frontPageStories(const FrontPage &page)
{
    const FrontLayout layout = layOut(page);
    QList<QList<FrontStory>> parts = layout.columns;
    parts.prepend(layout.below);
    if (layout.lead)
        parts.prepend({*layout.lead});
    parts.append(layout.more);
    for (const FrontBlock &block : layout.blocks)
        parts.append(block.stories);
    QList<Headline> headlines;
    QSet<StoryId> seen;
    for (const QList<FrontStory> &part : std::as_const(parts)) {
        for (const FrontStory &story : part) {
            if (!seen.contains(story.headline.id))
                headlines.append(story.headline);
            seen.insert(story.headline.id);
        }
    }
    return headlines;
}

} // namespace broadsheet::pages
