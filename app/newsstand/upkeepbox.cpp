#include "app/newsstand/upkeepbox.h"

#include <QComboBox>
#include <QCoreApplication>

namespace broadsheet {

namespace {

constexpr int arrow = 24; // px; a box with a style sheet forgets them when it says how wide it would be

struct IntervalRow
{
    int minutes;
    const char *text;
};

const IntervalRow intervals[] = {
    {15, QT_TRANSLATE_NOOP("Upkeep", "Every 15 minutes")},
    {30, QT_TRANSLATE_NOOP("Upkeep", "Every 30 minutes")},
    {60, QT_TRANSLATE_NOOP("Upkeep", "Every hour")},
    {120, QT_TRANSLATE_NOOP("Upkeep", "Every 2 hours")},
    {240, QT_TRANSLATE_NOOP("Upkeep", "Every 4 hours")},
    {720, QT_TRANSLATE_NOOP("Upkeep", "Every 12 hours")},
    {1440, QT_TRANSLATE_NOOP("Upkeep", "Once a day")},
    {0, QT_TRANSLATE_NOOP("Upkeep", "Only when I ask")},
};

struct KeepingRow
{
    Keeping keeping;
    const char *text;
};

const KeepingRow keepings[] = {
    {{7, 0}, QT_TRANSLATE_NOOP("Upkeep", "For a week")},
    {{30, 0}, QT_TRANSLATE_NOOP("Upkeep", "For a month")},
    {{90, 0}, QT_TRANSLATE_NOOP("Upkeep", "For three months")},
    {{365, 0}, QT_TRANSLATE_NOOP("Upkeep", "For a year")},
    {{0, 0}, QT_TRANSLATE_NOOP("Upkeep", "For ever")},
    {{0, 50}, QT_TRANSLATE_NOOP("Upkeep", "The newest 50 of each feed")},
    {{0, 200}, QT_TRANSLATE_NOOP("Upkeep", "The newest 200 of each feed")},
    {{0, 1000}, QT_TRANSLATE_NOOP("Upkeep", "The newest 1000 of each feed")},
};

struct WholeRow
{
    WholeArticle whole;
    const char *text;
};

const WholeRow wholes[] = {
    {WholeArticle::Never, QT_TRANSLATE_NOOP("Upkeep", "As the feed has it")},
    {WholeArticle::OfTeasers, QT_TRANSLATE_NOOP("Upkeep", "The whole article, if the feed has a teaser")},
    {WholeArticle::Always, QT_TRANSLATE_NOOP("Upkeep", "Always the whole article")},
};

struct InAdvanceRow
{
    bool inAdvance;
    const char *text;
};

const InAdvanceRow inAdvances[] = {
    {false, QT_TRANSLATE_NOOP("Upkeep", "When I open a story")},
    {true, QT_TRANSLATE_NOOP("Upkeep", "Unread ones in advance")},
};

struct DirectionRow
{
    TextDirection direction;
    const char *text;
};

const DirectionRow directions[] = {
    {TextDirection::AsWritten, QT_TRANSLATE_NOOP("Upkeep", "By their language and letters")},
    {TextDirection::LeftToRight, QT_TRANSLATE_NOOP("Upkeep", "From left to right")},
    {TextDirection::RightToLeft, QT_TRANSLATE_NOOP("Upkeep", "From right to left")},
};

QString word(const char *text, int n = -1) { return QCoreApplication::translate("Upkeep", text, nullptr, n); }

QPoint packed(const Keeping &keeping) { return {keeping.days, keeping.perSource}; }

// One entry a row. A value of another program or of the command line stands for itself.
template <typename Rows, typename DataOf>
void fill(QComboBox &box, UpkeepWide wide, const Rows &rows, const QVariant &chosen, const QString &otherwise,
          DataOf dataOf)
{
    box.clear();
    if (wide == UpkeepWide::Narrower)
        box.addItem(word(QT_TRANSLATE_NOOP("Upkeep", "As usual")), QVariant());
    for (const auto &row : rows)
        box.addItem(word(row.text), dataOf(row));
    int at = box.findData(chosen);
    if (at < 0) {
        box.addItem(otherwise, chosen);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
    box.setMinimumWidth(box.sizeHint().width() + arrow);
}

} // namespace

void fillIntervals(QComboBox &box, UpkeepWide wide, std::optional<int> chosen)
{
    if (!chosen && wide == UpkeepWide::Everything)
        chosen = usualMinutes;
    fill(box, wide, intervals, chosen ? QVariant(*chosen) : QVariant(),
         word(QT_TRANSLATE_N_NOOP("Upkeep", "Every %n minute(s)"), chosen.value_or(0)),
         [](const IntervalRow &row) { return QVariant(row.minutes); });
}

std::optional<int> chosenInterval(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(data.toInt()) : std::nullopt;
}

void fillKeepings(QComboBox &box, UpkeepWide wide, std::optional<Keeping> chosen)
{
    if (!chosen && wide == UpkeepWide::Everything)
        chosen = usualKeeping;
    const Keeping keeping = chosen.value_or(Keeping{});
    fill(box, wide, keepings, chosen ? QVariant(packed(*chosen)) : QVariant(),
         keeping.perSource == 0
             ? word(QT_TRANSLATE_N_NOOP("Upkeep", "For %n day(s)"), keeping.days)
             : word(QT_TRANSLATE_N_NOOP("Upkeep", "The newest %n of each feed"), keeping.perSource),
         [](const KeepingRow &row) { return QVariant(packed(row.keeping)); });
}

void fillWholes(QComboBox &box, UpkeepWide wide, std::optional<WholeArticle> chosen)
{
    if (!chosen && wide == UpkeepWide::Everything)
        chosen = usualWhole;
    fill(box, wide, wholes, chosen ? QVariant(static_cast<int>(*chosen)) : QVariant(), {},
         [](const WholeRow &row) { return QVariant(static_cast<int>(row.whole)); });
}

std::optional<WholeArticle> chosenWhole(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(static_cast<WholeArticle>(data.toInt())) : std::nullopt;
}

void fillDirections(QComboBox &box, UpkeepWide wide, std::optional<TextDirection> chosen)
{
    if (!chosen && wide == UpkeepWide::Everything)
        chosen = usualDirection;
    fill(box, wide, directions, chosen ? QVariant(static_cast<int>(*chosen)) : QVariant(), {},
         [](const DirectionRow &row) { return QVariant(static_cast<int>(row.direction)); });
}

std::optional<TextDirection> chosenDirection(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(static_cast<TextDirection>(data.toInt())) : std::nullopt;
}

void fillInAdvance(QComboBox &box, UpkeepWide wide, std::optional<bool> chosen)
{
    if (!chosen && wide == UpkeepWide::Everything)
        chosen = usuallyInAdvance;
    fill(box, wide, inAdvances, chosen ? QVariant(*chosen) : QVariant(), {},
         [](const InAdvanceRow &row) { return QVariant(row.inAdvance); });
}

std::optional<bool> chosenInAdvance(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(data.toBool()) : std::nullopt;
}

std::optional<Keeping> chosenKeeping(const QComboBox &box)
{
    const QVariant data = box.currentData();
    if (!data.isValid())
        return {};
    return Keeping{data.toPoint().x(), data.toPoint().y()};
}

} // namespace broadsheet
