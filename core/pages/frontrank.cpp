#include "core/pages/frontrank.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::pages {

namespace {

constexpr double halfLife = 12 * 3600; // seconds
constexpr int lastPosition = 30;
constexpr int manyCarriers = 4;

double freshness(const FrontStory &story, const QDateTime &now)
{
    if (!story.headline.published.isValid())
        return 0;
    const qint64 age = story.headline.published.secsTo(now);
    return std::exp2(-static_cast<double>(std::max(age, qint64(0))) / halfLife);
}

double prominence(const FrontStory &story, const QDateTime &)
{
    return story.position < 0 ? 0 : std::max(0.0, 1 - double(story.position) / lastPosition);
}

double carriers(const FrontStory &story, const QDateTime &)
{
    return std::clamp(double(story.carriers - 1) / (manyCarriers - 1), 0.0, 1.0);
}

double picture(const FrontStory &story, const QDateTime &) { return story.headline.image.isEmpty() ? 0 : 1; }

constexpr struct
{
    double weight;
    double (*criterion)(const FrontStory &story, const QDateTime &now);
} criteria[] = {{4, freshness}, {3, prominence}, {3, carriers}, {2, picture}};

} // namespace

double frontScore(const FrontStory &story, const QDateTime &now)
{
    double sum = 0;
    for (const auto &[weight, criterion] : criteria)
        sum += weight * criterion(story, now);
    return sum;
}

QList<FrontStory> rank(const QList<FrontStory> &stories, const QDateTime &now)
{
    QList<std::pair<double, qsizetype>> order;
    for (qsizetype i = 0; i < stories.size(); ++i)
        order.append({frontScore(stories[i], now), i});
    std::sort(order.begin(), order.end(), [&](const auto &a, const auto &b) {
        return a.first != b.first
                   ? a.first > b.first
                   : number(stories[a.second].headline.id) > number(stories[b.second].headline.id);
    });
    QList<FrontStory> ranked;
    for (const auto &[score, index] : order)
        ranked.append(stories[index]);
    return ranked;
}

} // namespace broadsheet::pages
