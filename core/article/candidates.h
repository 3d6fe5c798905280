// Which element of a page holds the article: paragraphs vote for what they stand in.
#pragma once

#include "core/article/measures.h"
#include "core/article/vocabulary.h"

#include <optional>
#include <vector>

namespace broadsheet::article {

class Scores final
{
public:
    Scores(const Measures &measures, Vocabulary *vocabulary, bool weighNames);

    void vote(const HtmlNode &paragraph); // for its ancestors
    bool knows(const HtmlNode &node) const { return m_known[node.mark]; }
    double of(const HtmlNode &node) const { return m_scores[node.mark]; }
    void know(const HtmlNode &node); // gives it the score it has before any vote
    void finish();                   // after the last vote: what links away counts less

    std::vector<HtmlNode *> best(std::size_t most) const; // best first

private:
    const Measures &m_measures;
    Vocabulary *m_vocabulary;
    bool m_weighNames;
    std::vector<double> m_scores;
    std::vector<bool> m_known;
    std::vector<HtmlNode *> m_candidates;
};

// Climbs from the best candidate to what holds the whole article. nullptr: there is no candidate.
HtmlNode *topCandidate(Scores *scores);

} // namespace broadsheet::article
