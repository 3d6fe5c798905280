// What another reader kept, on its way in: its feeds, the folders they stood in, their stories and what was
// done with them. Plain values; bodies come as they are, NOT safe.
#pragma once

#include "core/model/feed.h"
#include "core/model/story.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet {

struct FormerFeed
{
    QString address; // empty: the reader does not say, as servers that number their feeds
    QString title;
    QString home;
    QStringList folders = {}; // the outermost first
    QList<Item> items = {};
    QList<StoryState> states = {}; // of each
    friend bool operator==(const FormerFeed &, const FormerFeed &) = default;
};

struct FormerStories
{
    QList<FormerFeed> feeds;
    int refused = 0; // entries with neither an address nor a headline
    friend bool operator==(const FormerStories &, const FormerStories &) = default;
};

} // namespace broadsheet
