// What the fields of extraction rules are called in a manifest, as tables. Only for this room.
#pragma once

#include "core/model/extraction.h"

#include <QLatin1String>
#include <QString>

namespace broadsheet::publications {

struct ExtractorName
{
    QLatin1String name;
    Extractor extractor;
};

inline constexpr ExtractorName extractors[] = {
    {QLatin1String("text"), Extractor::Text},         {QLatin1String("number"), Extractor::Number},
    {QLatin1String("dateline"), Extractor::Dateline}, {QLatin1String("url"), Extractor::Url},
    {QLatin1String("css-url"), Extractor::CssUrl},
};

struct ListField
{
    QLatin1String key;
    FieldRule ListRule::*rule;
    Extractor usual; // when the manifest does not say
};

inline constexpr ListField listFields[] = {
    {QLatin1String("link"), &ListRule::link, Extractor::Url},
    {QLatin1String("title"), &ListRule::title, Extractor::Text},
    {QLatin1String("summary"), &ListRule::summary, Extractor::Text},
    {QLatin1String("date"), &ListRule::date, Extractor::Dateline},
    {QLatin1String("section"), &ListRule::section, Extractor::Text},
    {QLatin1String("image"), &ListRule::image, Extractor::Url},
    {QLatin1String("author"), &ListRule::author, Extractor::Text},
};

struct ArticleField
{
    QLatin1String key;
    FieldRule ArticleRule::*rule;
    Extractor usual;
};

inline constexpr ArticleField articleFields[] = {
    {QLatin1String("title"), &ArticleRule::title, Extractor::Text},
    {QLatin1String("date"), &ArticleRule::date, Extractor::Dateline},
    {QLatin1String("section"), &ArticleRule::section, Extractor::Text},
    {QLatin1String("image"), &ArticleRule::image, Extractor::Url},
    {QLatin1String("author"), &ArticleRule::author, Extractor::Text},
    {QLatin1String("views"), &ArticleRule::views, Extractor::Number},
};

struct DateOrderName
{
    QLatin1String name;
    DateOrder order;
};

inline constexpr DateOrderName dateOrders[] = {
    {QLatin1String("day-first"), DateOrder::DayFirst},
    {QLatin1String("month-first"), DateOrder::MonthFirst},
};

inline constexpr QLatin1String queryPlace("{query}");

} // namespace broadsheet::publications
