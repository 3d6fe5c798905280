#include "app/sections/collectioncommands.h"

#include "app/sections/railmodel.h"
#include "app/stories/storycommands.h"
#include "core/base/async.h"
#include "core/library/bookmarks.h"
#include "core/library/library.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace broadsheet {

CollectionCommands::CollectionCommands(Library &library, const RailModel &rail, StoryCommands &commands,
                                       QWidget *window)
    : QObject(window), m_library(library), m_rail(rail), m_commands(commands), m_window(window)
{
}

void CollectionCommands::ask(const QString &title, const QString &name,
                             std::function<void(const QString &)> then)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [then = std::move(then)](const QString &text) {
        if (!text.trimmed().isEmpty())
            then(text);
    });
    dialog->open();
}

void CollectionCommands::make(CollectionId parent, const QList<StoryId> &toLieIn)
{
    ask(tr("New collection"), {}, [this, parent, toLieIn](const QString &name) {
        whenDone(m_library.bookmarks().makeCollection(name, parent), this,
                 [this, toLieIn](const Result<CollectionId> &made) {
                     if (!made)
                         m_commands.say(made.error());
                     else if (!toLieIn.isEmpty())
                         collect(toLieIn, *made);
                 });
    });
}

void CollectionCommands::askForName(CollectionId id)
{
    ask(tr("Rename the collection"), m_rail.collectionName(id),
        [this, id](const QString &name) { rename(id, name); });
}

void CollectionCommands::rename(CollectionId id, const QString &name)
{
    complain(m_library.bookmarks().renameCollection(id, name));
}

void CollectionCommands::move(CollectionId id, CollectionId parent, int place)
{
    complain(m_library.bookmarks().moveCollection(id, parent, place));
}

// What was done is seen; only what could not be is said.
void CollectionCommands::complain(const QFuture<Result<Done>> &change)
{
    whenDone(change, this, [this](const Result<Done> &done) {
        if (!done && done.error().kind != Error::Kind::NothingToDo)
            m_commands.say(done.error());
    });
}

void CollectionCommands::remove(CollectionId id)
{
    whenDone(m_library.bookmarks().removeCollection(id), this, [this](const Result<Done> &done) {
        if (!done)
            m_commands.say(done.error());
        else
            m_commands.sayDone(tr("The collection was removed. Its stories are still bookmarks."));
    });
}

void CollectionCommands::drop(const QList<StoryId> &stories, const Place &on)
{
    if (on.kind == Place::Kind::Collection)
        collect(stories, on.collection);
    else if (on.kind == Place::Kind::Later)
        m_commands.postpone(stories);
    else
        m_commands.keep(stories);
}

void CollectionCommands::collect(const QList<StoryId> &stories, CollectionId id)
{
    whenDone(m_library.bookmarks().collect(stories, id), this, [this](const Result<int> &done) {
        m_commands.sayDone(done, [](int n) { return tr("%n story(s) put into the collection", nullptr, n); });
    });
}

void CollectionCommands::takeOut(const QList<StoryId> &stories, CollectionId id)
{
    whenDone(m_library.bookmarks().takeOut(stories, id), this, [this](const Result<int> &done) {
        m_commands.sayDone(done,
                           [](int n) { return tr("%n story(s) taken out of the collection", nullptr, n); });
    });
}

void CollectionCommands::fill(QMenu &menu, const QList<StoryId> &stories, const QList<CollectionId> &holding)
{
    const CollectionTree &tree = m_rail.collections();
    for (int place = 0; place < tree.all().size(); ++place) {
        const Collection &one = tree.at(place);
        const bool isIn = holding.contains(one.id);
        // A name may have an ampersand in it, which is no accelerator.
        const QString name = QString(one.name).replace(u"&"_s, u"&&"_s);
        QAction *action = menu.addAction(QString(4 * tree.depthOf(place), u'\u00A0') + name, this,
                                         [this, id = one.id, stories, isIn] {
                                             if (isIn)
                                                 takeOut(stories, id);
                                             else
                                                 collect(stories, id);
                                         });
        action->setCheckable(true);
        action->setChecked(isIn);
    }
    if (!tree.all().isEmpty())
        menu.addSeparator();
    menu.addAction(tr("New collection…"), this, [this, stories] { make({}, stories); });
}

void CollectionCommands::showMenu(const QList<Headline> &stories, const QPoint &where)
{
    if (stories.isEmpty())
        return;
    const QList<StoryId> ids = idsOf(stories);
    const auto show = [this, ids, where](const QList<CollectionId> &holding) {
        auto *menu = new QMenu(m_window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"collections"_s);
        fill(*menu, ids, holding);
        menu->popup(where);
        menu->setActiveAction(menu->actions().first());
    };
    // What lies in a collection and is no bookmark any more is put in again, not taken out.
    if (ids.size() == 1 && stories.first().state.kept)
        whenDone(m_library.bookmarks().collectionsOf(ids.first()), this, show);
    else
        show({});
}

} // namespace broadsheet
