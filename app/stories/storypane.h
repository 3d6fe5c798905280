// The middle pane: the section's name and tag line, chips, the list of its stories, or what to do when there
// are none.
#pragma once

#include "app/sections/place.h"
#include "core/model/story.h"

#include <QWidget>

class QAction;
class QListView;
class QStackedWidget;

namespace broadsheet {

class EmptyState;
class Library;
class Look;
class RailModel;
class StoryDelegate;
class StoryHead;
class StoryModel;
class Thumbnails;

class StoryPane final : public QWidget
{
    Q_OBJECT

public:
    StoryPane(Library &library, const RailModel &rail, const Look &look, QWidget *parent = nullptr);

    void show(const Place &place);
    void search(const QString &words); // empty: back to the place
    bool isSearching() const { return !m_search.isEmpty(); }
    const StoryQuery &query() const;

    StoryModel &model() { return *m_model; }
    QListView &list() { return *m_list; }
    const Headline *current() const;   // of several that are selected, the one the keyboard is on
    QList<Headline> selection() const; // in the order of the list
    void select(StoryId id);           // also when its page of the list is not loaded yet
    void unselect();
    void selectFirst(); // of the list that is being asked for
    void move(int step);
    enum class Unread { Found, NoneLeft };
    Unread moveToUnread(int step);
    void addButton(QAction *action);        // beside the name
    void setOrder(StoryQuery::Order order); // of what the reader keeps; the rest is newest first
    void retranslate();

signals:
    void storyChosen(const broadsheet::Headline &story);
    void nothingChosen();
    void notHere(broadsheet::StoryId id);               // what was to be selected is not in this list
    void openWanted(const broadsheet::Headline &story); // Enter, double or middle click: in the browser
    void menuWanted(const QPoint &where);
    void removeWanted(); // Delete: what is selected, from this list
    void addWanted();
    void orderChosen(broadsheet::StoryQuery::Order order);
    void editionChosen(const QString &publication, const QString &edition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int currentRow() const; // -1: none
    int rowBefore(int step) const;
    void setUpList(const Look &look);
    void connectHead();
    void connectList();
    void choose();
    void ask();
    void askForAll();
    void settle();
    void reach(StoryId id);
    void updateHead();
    void updateEmpty();

    Library &m_library;
    const RailModel &m_rail;
    Place m_place;
    QString m_search;
    StoryQuery::Order m_order = StoryQuery::Order::Newest;
    bool m_asked = false;
    bool m_selectFirst = false;
    int m_lastRow = -1; // that was selected, for when it has gone
    StoryId m_wanted{}; // to be selected as soon as it is loaded

    StoryModel *m_model;
    Thumbnails *m_thumbnails;
    StoryHead *m_head;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    StoryDelegate *m_delegate;
};

} // namespace broadsheet
