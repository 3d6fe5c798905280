// How often sources are asked, how long their stories stay, whether their articles are fetched whole and
// which way their texts run: the reader's wishes, for everything, for one newspaper or for one source. The
// narrower wish wins; what it leaves open is as the wider one says.
#pragma once

#include "core/model/direction.h"
#include "core/model/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

// Older stories, and those beyond the newest so many of their source, go. Bookmarked ones always stay.
struct Keeping
{
    int days = 0;      // 0: however old
    int perSource = 0; // 0: however many
    friend bool operator==(const Keeping &, const Keeping &) = default;
};

// Whether the article is fetched from its own page when the reader opens a story. The numbers are kept.
enum class WholeArticle {
    Never = 0, // the feed's text is shown
    OfTeasers, // where the feed has only a beginning (article::isTeaser())
    Always,
};

struct Upkeep
{
    std::optional<int> everyMinutes{}; // 0: only when the reader asks
    std::optional<Keeping> keeping{};
    std::optional<WholeArticle> whole{};
    std::optional<bool> inAdvance{}; // whole articles of unread stories are fetched after a refresh
    std::optional<TextDirection> direction{};
    friend bool operator==(const Upkeep &, const Upkeep &) = default;
};

// Whom a wish is for: a source, else a newspaper, else everything.
struct UpkeepScope
{
    QString publication; // Publication::id
    SourceId source{};
    friend bool operator==(const UpkeepScope &, const UpkeepScope &) = default;
};

struct ScopedUpkeep
{
    UpkeepScope scope;
    Upkeep upkeep;
};

inline constexpr int usualMinutes = 60;  // between two looks, where nobody wished otherwise
inline constexpr int fewestMinutes = 15; // politeness: nobody asks more often
inline constexpr int mostMinutes = 7 * 24 * 60;
inline constexpr Keeping usualKeeping{.days = 90};
inline constexpr WholeArticle usualWhole = WholeArticle::OfTeasers;
inline constexpr bool usuallyInAdvance = false;
inline constexpr TextDirection usualDirection = TextDirection::AsWritten;

// The wish for exactly this scope; empty when there is none.
Upkeep upkeepOf(const QList<ScopedUpkeep> &all, const UpkeepScope &scope);

} // namespace broadsheet
