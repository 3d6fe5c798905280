// What a front page is made of: headlines, and beside each what its place on the page depends on. Which story
// leads and how the page looks is core/pages' affair.
#pragma once

#include "core/model/query.h"
#include "core/model/story.h"

#include <QStringList>

namespace broadsheet {

// The same story in several newspapers: each for itself, or one entry that names the others.
enum class Copies { Apart, Folded };

// The same story in another newspaper.
struct StoryCopy
{
    StoryId id{};
    QString publication; // Publication::id
    bool unread = true;
    friend bool operator==(const StoryCopy &, const StoryCopy &) = default;
};

struct FrontStory
{
    Headline headline;       // its state is read as soon as one of its copies is
    int position = -1;       // in the document of its source last seen, from 0; −1: it has left it
    int carriers = 1;        // how many sources carry it: sections of its newspaper, and other newspapers
    QList<StoryCopy> copies; // in other newspapers, when they are folded
    friend bool operator==(const FrontStory &, const FrontStory &) = default;
};

struct FrontSection
{
    QString section; // Section::id
    QList<FrontStory> stories;
    friend bool operator==(const FrontSection &, const FrontSection &) = default;
};

struct FrontQuery
{
    StoryQuery list;      // whose front page; its `limit` bounds the stories looked at
    QStringList sections; // of that newspaper, to stand below; each gives a few
    Copies copies = Copies::Folded;
    friend bool operator==(const FrontQuery &, const FrontQuery &) = default;
};

struct FrontStories
{
    QList<FrontStory> stories; // newest first
    QList<FrontSection> sections;
    friend bool operator==(const FrontStories &, const FrontStories &) = default;
};

} // namespace broadsheet
