// Door: lists of stories, one story, its whole article, counts, and marking read.
#pragma once

#include "core/base/result.h"
#include "core/model/front.h"
#include "core/model/query.h"
#include "core/model/story.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

namespace broadsheet {

struct LibraryCore;

// Unread and total of everything the rail shows, in one answer.
struct RailCounts
{
    Counts today;
    Counts all;
    Counts bookmarks;
    Counts later;
    Counts notes;
    QHash<CollectionId, Counts> collections; // with those nested in each
    QHash<QString, Counts> publications;     // by Publication::id, its chosen edition
    QHash<QString, Counts> sections;         // by "publication/section"
};

class Stories final : public QObject
{
    Q_OBJECT

public:
    explicit Stories(LibraryCore &core);

    QFuture<QList<Headline>> list(const StoryQuery &query);
    QFuture<Counts> count(const StoryQuery &query);
    QFuture<RailCounts> railCounts(const QDateTime &dayStart);
    QFuture<Result<Story>> story(StoryId id);
    // Of this newspaper, in any of its editions; none: the library has it not.
    QFuture<std::optional<StoryId>> storyAt(const QString &publication, const QString &address);
    // The story with its article (Story::whole.text), fetched from its own page and kept, also when it was
    // here before. Beside what the network may say: BadAddress (it has no page of its own, or none on the
    // public web), NoArticle, NothingToDo (the feed has as much). Whether the reader wants it:
    // article::isWholeWanted().
    QFuture<Result<Story>> wholeStory(StoryId id);
    void cancelWholeStory(StoryId id); // whoever waits for it gets Cancelled

    // The stories of a front page; what `query.copies` says does not matter, for copies() rules.
    QFuture<FrontStories> front(const FrontQuery &query);
    // Whether the same story of several newspapers is one: on front pages, and for being read. At first it
    // is.
    Copies copies() const { return m_copies; }
    void setCopies(Copies copies);

    enum class Mark { Read, Unread };
    // Journalled, so that it can be undone; the answer says how many really changed. The copies of a few
    // stories in other newspapers are marked with them.
    QFuture<Result<int>> mark(const QList<StoryId> &ids, Mark mark);
    // Everything the query lists, not only the pages that were loaded.
    QFuture<Result<int>> markAll(const StoryQuery &query, Mark mark);

private:
    LibraryCore &m_core;
    Copies m_copies;
};

} // namespace broadsheet
