// What the window does with what the reader keeps: bookmarks, collections, what is to be read later.
#include "app/mainwindow.h"

#include "app/front/frontpane.h"
#include "app/look/toast.h"
#include "app/newsstand/savepagedialog.h"
#include "app/sections/collectioncommands.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/settings/settings.h"
#include "app/share/bookmarkfile.h"
#include "app/stories/storycommands.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "app/words/articletrouble.h"
#include "core/library/library.h"

#include <QAction>
#include <QListView>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

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
    connect(m_actions[Do::SavePage], &QAction::triggered, this,
            [this] { askForPage(m_rail->current().collection); });
    connect(m_actions[Do::ExportBookmarks], &QAction::triggered, this, [this] { exportBookmarks({}); });
    connect(m_rail, &Rail::savePageWanted, this, &MainWindow::askForPage);
    connect(m_rail, &Rail::exportWanted, this, &MainWindow::exportBookmarks);
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

void MainWindow::askForPage(CollectionId collection)
{
    auto *dialog = new SavePageDialog(m_library.bookmarks(), m_railModel->collections(), collection, this);
    dialog->setObjectName(u"savePage"_s);
    connect(dialog, &SavePageDialog::saved, this, &MainWindow::sayPage);
    dialog->open();
}

void MainWindow::sayPage(const SavedPage &page)
{
    if (page.trouble)
        m_commands->sayDone(
            tr("Only the title and the address are kept. %1").arg(words::articleTrouble(*page.trouble)));
    else if (page.how == SavedPage::How::WasThere)
        m_toast->say(tr("It was among your bookmarks already: %1").arg(page.title));
    else
        m_commands->sayDone(tr("Saved among your bookmarks: %1").arg(page.title));
}

void MainWindow::exportBookmarks(CollectionId collection)
{
    askForBookmarkFile({m_library, *m_toast, this, m_language}, collection,
                       m_railModel->collectionName(collection));
}

} // namespace broadsheet
