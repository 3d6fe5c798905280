// What the reader does with collections: make, rename, move, remove, put stories in. Each says what it did,
// and offers to undo it.
#pragma once

#include "core/base/result.h"
#include "core/model/story.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace broadsheet {

class Library;
class RailModel;
class StoryCommands;
struct Place;

class CollectionCommands final : public QObject
{
    Q_OBJECT

public:
    CollectionCommands(Library &library, const RailModel &rail, StoryCommands &commands, QWidget *window);

    void make(CollectionId parent, const QList<StoryId> &toLieIn = {}); // asks for its name
    void askForName(CollectionId id);
    void rename(CollectionId id, const QString &name);
    void move(CollectionId id, CollectionId parent, int place);
    void remove(CollectionId id);
    void drop(const QList<StoryId> &stories, const Place &on);
    void collect(const QList<StoryId> &stories, CollectionId id);
    void takeOut(const QList<StoryId> &stories, CollectionId id);
    // All collections, those that hold the story ticked, and a new one. It shows itself.
    void showMenu(const QList<Headline> &stories, const QPoint &where);

private:
    void ask(const QString &title, const QString &name, std::function<void(const QString &)> then);
    void complain(const QFuture<Result<Done>> &change);
    void fill(QMenu &menu, const QList<StoryId> &stories, const QList<CollectionId> &holding);

    Library &m_library;
    const RailModel &m_rail;
    StoryCommands &m_commands;
    QWidget *m_window;
};

} // namespace broadsheet
