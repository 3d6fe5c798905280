// An item in our library, with what the reader did with it.
#pragma once

#include "core/model/direction.h"
#include "core/model/feed.h"
#include "core/model/ids.h"
#include "core/model/wholetext.h"

#include <QDateTime>
#include <QString>

namespace broadsheet {

// What the reader did. The truth is kept by (account, item identity), because it may arrive before its story
// and must outlive it.
struct StoryState
{
    bool unread = true;
    bool kept = false;  // bookmarked; never pruned
    bool later = false; // to be read later; never pruned while it is so
    friend bool operator==(const StoryState &, const StoryState &) = default;
};

struct Story
{
    StoryId id{};
    SourceId source{};   // the first that carried it
    QString publication; // Publication::id
    QString edition;
    QString section;      // Section::id by which it was found; may be empty
    Item item;            // item.contentHtml as published
    QString plainText;    // of the content, for search, counting and quoting
    QDateTime firstSeen;  // UTC
    bool changed = false; // its text was replaced after it was first read
    StoryState state;
    TextDirection direction = TextDirection::AsWritten; // the reader's wish for its source
    WholeState whole; // the article as its own page has it, beside the feed's text
    friend bool operator==(const Story &, const Story &) = default;
};

// The same story with the whole article for its text, for whatever shows, prints or quotes it. Unchanged when
// there is none.
Story withWholeText(Story story);

// A story without its body, for lists: what a row needs and no more.
struct Headline
{
    StoryId id{};
    SourceId source{};
    QString publication;
    QString edition;
    QString section; // Section::id, the most particular one that carries it; may be empty
    QString title;
    QString summary; // plain, at most headlineSummaryLength characters
    QString image;
    QString url;
    QString language;    // BCP 47 of the text; empty: unknown
    QDateTime published; // UTC; when it was first seen, if the publisher did not say
    qint64 views = -1;
    bool changed = false;
    TextDirection direction = TextDirection::AsWritten; // the reader's wish for its source
    int notes = 0;                                      // the reader's, on it and on words of it
    StoryState state;
    friend bool operator==(const Headline &, const Headline &) = default;
};

QList<StoryId> idsOf(const QList<Headline> &stories);

inline constexpr int headlineSummaryLength = 400;

} // namespace broadsheet
