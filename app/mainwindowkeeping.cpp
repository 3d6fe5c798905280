// What the window does with what the reader keeps: bookmarks, collections, what is to be read later.
#include "app/mainwindow.h"

#include "app/front/frontpane.h"
#include "app/sections/collectioncommands.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/settings/settings.h"
#include "app/stories/storycommands.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"

#include <QAction>
#include <QListView>
#include <QStackedWidget>

namespace broadsheet {

void MainWindow::connectKeeping()
{
    const auto onSelected = [this](Do what, void (StoryCommands::*function)(const QList<Headline> &)) {
        connect(m_actions[what], &QAction::triggered, this, [this, function] {
            withSelected([this, function](const QList<Headline> &stories) {
                for (const Headline &story : stories)
                    m_stories->model().keep(story.id);
                (m_commands->*function)(stories);
            });
        });
    };
    onSelected(Do::ToggleRead, &StoryCommands::toggleRead);
    onSelected(Do::ToggleKept, &StoryCommands::toggleKept);
    onSelected(Do::ToggleLater, &StoryCommands::toggleLater);
    connect(m_actions[Do::Collect], &QAction::triggered, this,
            [this] { withSelected([this](const QList<Headline> &stories) { showCollections(stories); }); });
    const std::pair<Do, Place::Kind> ways[] = {{Do::GoToday, Place::Kind::Today},
                                               {Do::GoUnread, Place::Kind::Unread},
                                               {Do::GoBookmarks, Place::Kind::Bookmarks},
                                               {Do::GoLater, Place::Kind::Later},
                                               {Do::GoNotes, Place::Kind::Notes}};
    for (const auto &[what, kind] : ways)
        connect(m_actions[what], &QAction::triggered, this,
                [this, to = Place{kind, {}, {}}] { m_rail->go(to); });
    // In the collection the reader is in, if it is one.
    connect(m_actions[Do::NewCollection], &QAction::triggered, this,
            [this] { m_collections->make(m_rail->current().collection); });
    connect(m_rail, &Rail::newCollectionWanted, m_collections,
            [this](CollectionId parent) { m_collections->make(parent); });
    connect(m_rail, &Rail::renameWanted, m_collections, &CollectionCommands::askForName);
    connect(m_rail, &Rail::removeCollectionWanted, m_collections, &CollectionCommands::remove);
    connect(m_railModel, &RailModel::renameWanted, m_collections, &CollectionCommands::rename);
    connect(m_railModel, &RailModel::moveWanted, m_collections, &CollectionCommands::move);
    connect(m_railModel, &RailModel::storiesDropped, m_collections, &CollectionCommands::drop);
    connect(m_stories, &StoryPane::removeWanted, this, &MainWindow::removeFromList);
    connect(m_stories, &StoryPane::orderChosen, this,
            [this](StoryQuery::Order order) { m_settings.setOrder(order); });
    m_stories->setOrder(m_settings.order());
}

// The stories that what the reader presses is meant for.
void MainWindow::withSelected(std::function<void(const QList<Headline> &)> go)
{
    const QList<Headline> stories = onFrontPage() ? QList<Headline>() : m_stories->selection();
    if (stories.size() > 1)
        go(stories);
    else
        withCurrent([go = std::move(go)](const Headline &story) { go({story}); });
}

// Where the keyboard is: beside the story in the list, or in the middle of what is read.
void MainWindow::showCollections(const QList<Headline> &stories)
{
    QListView &list = m_stories->list();
    const QRect row = list.visualRect(list.currentIndex());
    const bool inList = !onFrontPage() && m_stories->isVisible() && row.isValid();
    m_collections->showMenu(stories, inList ? list.viewport()->mapToGlobal(row.center())
                                            : m_reading->mapToGlobal(m_reading->rect().center()));
}

void MainWindow::removeFromList()
{
    const QList<Headline> stories = m_stories->selection();
    const Place place = m_rail->current();
    if (stories.isEmpty() || m_stories->isSearching())
        return;
    if (place.kind == Place::Kind::Collection)
        m_collections->takeOut(idsOf(stories), place.collection);
    else if (place.kind == Place::Kind::Bookmarks)
        m_commands->toggleKept(stories);
    else if (place.kind == Place::Kind::Later)
        m_commands->toggleLater(stories);
}

} // namespace broadsheet
