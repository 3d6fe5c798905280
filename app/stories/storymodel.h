// One list of stories, in pages, in the order of its StoryQuery. It asks the library its StoryQuery again
// when something changed and merges the answer in, so that what is selected never jumps; it never edits a
// story.
#pragma once

#include "core/model/query.h"
#include "core/model/story.h"

#include <QAbstractListModel>
#include <QTimer>

namespace broadsheet {

class Library;

class StoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadlineRole = Qt::UserRole };

    explicit StoryModel(Library &library, QObject *parent = nullptr);

    void setQuery(const StoryQuery &query);
    const StoryQuery &query() const { return m_query; }
    // The story stays in this list until another list is chosen, even if it does not belong to it any more.
    void keep(StoryId id);
    bool isLoading() const { return m_loading; }
    bool isMerging() const { return m_merging; } // rows come and go by themselves

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // Stories can be dragged: onto the rail, and out of the program as headline and link.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const Headline *headline(int row) const;
    int rowOf(StoryId id) const;
    // Whether the story, which is not in a loaded row, may be in a page that is not loaded yet; bounded.
    bool mayReach(StoryId id) const;
    // The next row after `row` (or before it, for step −1) that is unread; −1: none loaded.
    int unreadRow(int row, int step) const;

signals:
    void loaded(); // a page of the query is here
    void merged(); // an old query was asked again

private:
    void ask();
    void askAgain();
    void append(QList<Headline> page);
    void merge(const QList<Headline> &fresh);
    QString spoken(const Headline &story) const;

    Library &m_library;
    StoryQuery m_query;
    QList<Headline> m_rows;
    QTimer m_again;
    int m_generation = 0; // answers to older questions are not for us
    bool m_loading = false;
    bool m_merging = false;
    bool m_atEnd = false;
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::Headline)
