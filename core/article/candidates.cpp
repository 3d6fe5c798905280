#include "core/article/candidates.h"

#include "core/article/nodes.h"

#include <algorithm>
#include <array>

namespace broadsheet::article {

namespace {

constexpr int shortestVoter = 25; // characters
constexpr int farthestAncestor = 5;
constexpr std::size_t mostCandidates = 5;

struct Start
{
    std::string_view name;
    double score;
};

// What an element is worth before any paragraph voted for it.
constexpr Start starts[] = {
    {"div", 5}, {"pre", 3}, {"td", 3},  {"blockquote", 3}, {"address", -3}, {"ol", -3}, {"ul", -3},
    {"dl", -3}, {"dd", -3}, {"dt", -3}, {"li", -3},        {"form", -3},    {"h1", -5}, {"h2", -5},
    {"h3", -5}, {"h4", -5}, {"h5", -5}, {"h6", -5},        {"th", -5},
};

double startOf(const HtmlNode &node)
{
    for (const Start &row : starts) {
        if (node.name == QByteArrayView(row.name.data(), qsizetype(row.name.size())))
            return row.score;
    }
    return 0;
}

bool isElementIn(const HtmlNode *node) { return node && node->parent; }
bool isTop(const HtmlNode &node) { return node.name == "body" || node.parent == nullptr; }

bool stands(const HtmlNode &inner, const HtmlNode &outer)
{
    for (const HtmlNode *up = inner.parent; up; up = up->parent) {
        if (up == &outer)
            return true;
    }
    return false;
}

} // namespace

Scores::Scores(const Measures &measures, Vocabulary *vocabulary, bool weighNames)
    : m_measures(measures),
      m_vocabulary(vocabulary),
      m_weighNames(weighNames),
      m_scores(measures.size()),
      m_known(measures.size())
{
}

void Scores::know(const HtmlNode &node)
{
    if (m_known[node.mark])
        return;
    m_known[node.mark] = true;
    m_scores[node.mark] = startOf(node) + (m_weighNames ? m_vocabulary->weight(node) : 0);
}

void Scores::vote(const HtmlNode &paragraph)
{
    const Measure &text = m_measures.of(paragraph);
    if (text.textLength() < shortestVoter)
        return;
    const double score = 2 + text.commas + std::min(text.textLength() / 100, 3);
    int level = 0;
    for (HtmlNode *up = paragraph.parent; isElementIn(up) && level < farthestAncestor;
         up = up->parent, ++level) {
        if (!m_known[up->mark]) {
            know(*up);
            m_candidates.push_back(up);
        }
        m_scores[up->mark] += score / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
    }
}

void Scores::finish()
{
    for (const HtmlNode *node : m_candidates)
        m_scores[node->mark] *= 1 - m_measures.of(*node).linkDensity();
}

std::vector<HtmlNode *> Scores::best(std::size_t most) const
{
    std::vector<HtmlNode *> ranked = m_candidates;
    const auto better = [&](const HtmlNode *a, const HtmlNode *b) { return of(*a) > of(*b); };
    std::stable_sort(ranked.begin(), ranked.end(), better);
    ranked.resize(std::min(most, ranked.size()));
    return ranked;
}

HtmlNode *topCandidate(Scores *scores)
{
    const std::vector<HtmlNode *> ranked = scores->best(mostCandidates);
    if (ranked.empty())
        return nullptr;
    HtmlNode *top = ranked.front();
    if (isTop(*top))
        return top;

    // Several that are nearly as good: what holds most of them is the article.
    constexpr std::size_t enough = 3;
    std::vector<const HtmlNode *> rivals;
    for (std::size_t i = 1; i < ranked.size(); ++i) {
        if (scores->of(*ranked[i]) / scores->of(*ranked.front()) >= 0.75)
            rivals.push_back(ranked[i]);
    }
    if (rivals.size() >= enough) {
        for (HtmlNode *up = top->parent; up && !isTop(*up); up = up->parent) {
            const auto inside = std::count_if(rivals.begin(), rivals.end(),
                                              [&](const HtmlNode *rival) { return stands(*rival, *up); });
            if (std::size_t(inside) >= enough) {
                top = up;
                break;
            }
        }
    }
    scores->know(*top);

    // A parent that is better still holds parts the candidate has not.
    double last = scores->of(*top);
    const double least = last / 3;
    for (HtmlNode *up = top->parent; up && !isTop(*up); up = up->parent) {
        if (!scores->knows(*up))
            continue;
        const double score = scores->of(*up);
        if (score < least)
            break;
        if (score > last) {
            top = up;
            break;
        }
        last = score;
    }
    for (HtmlNode *up = top->parent; up && !isTop(*up) && elementChildren(*up, 2) == 1; up = up->parent)
        top = up;
    scores->know(*top);
    return top;
}

} // namespace broadsheet::article
