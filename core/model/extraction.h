// How the pages of a newspaper are read when it has no feed: which elements hold what. Data of a manifest
// (core/publications/manifest.h), written by strangers: selectors and templates, never expressions.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet {

// What is made of an element's text, or of one of its attributes.
enum class Extractor {
    Text,     // white space squeezed
    Number,   // "12 345 views" → 12345
    Dateline, // "23 November 2026, 16:05", in any language we know → an instant
    Url,      // made absolute
    CssUrl,   // "background-image: url('…')" → made absolute
};

struct FieldRule
{
    QStringList select = {}; // tried one after the other, until one gives something; none: not read
    QString attribute = {};  // empty: the element's text
    Extractor as = Extractor::Text;
    friend bool operator==(const FieldRule &, const FieldRule &) = default;
};

// A page that lists stories: a section, a search, a front page.
struct ListRule
{
    QString id = {};   // unique in its publication: "cards"
    QString item = {}; // one element a story; the fields are looked for within it
    FieldRule link = {};
    FieldRule title = {};
    FieldRule summary = {};
    FieldRule date = {};
    FieldRule section = {}; // becomes the story's category
    FieldRule image = {};
    FieldRule author = {};
    friend bool operator==(const ListRule &, const ListRule &) = default;
};

// A page that holds one story. What its rules do not find is looked for as on any other page.
struct ArticleRule
{
    QStringList addresses = {}; // templates of paths, "/{edition}/post/{id}"; none: every page of its hosts
    QString root = {};          // everything is looked for within it; empty: the whole page
    FieldRule title = {};
    FieldRule date = {};
    FieldRule section = {};
    FieldRule image = {};
    FieldRule author = {};
    FieldRule views = {};
    QStringList body = {};       // selectors, tried one after the other
    QStringList strip = {};      // selectors: what is taken out of the body
    QStringList dropImages = {}; // pictures whose address holds one of these words are no part of the story
    friend bool operator==(const ArticleRule &, const ArticleRule &) = default;
};

// 07/06/2026: the seventh of June, or the sixth of July.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

// Where the newspaper's own archive is searched.
struct SearchPage
{
    QString edition = {}; // language code
    QString address = {}; // {query} stands for the words
    int shortest = 1;     // characters of a query it answers
    QString list = {};    // ListRule::id
    friend bool operator==(const SearchPage &, const SearchPage &) = default;
};

// What the newspaper can bear; never less polite than what holds for everyone.
struct FetchLimits
{
    int everyMinutes = 0; // pages that are no feeds are asked at most so often; 0: as the reader wishes
    int mostStories = 0;  // of one list; 0: as many as we take anyway
    friend bool operator==(const FetchLimits &, const FetchLimits &) = default;
};

} // namespace broadsheet
