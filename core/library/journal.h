// Door: undo of what the reader did, also after a restart.
#pragma once

#include "core/base/result.h"
#include "core/model/journal.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace broadsheet {

struct LibraryCore;
namespace store {
struct Undone;
struct UndoRun;
} // namespace store

// Of an undo that takes a while.
struct UndoProgress
{
    int done = 0; // stories
    int total = 0;
};

class Journal final : public QObject
{
    Q_OBJECT

public:
    explicit Journal(LibraryCore &core);

    QFuture<std::optional<JournalEntry>> last(); // what undo() would undo
    QFuture<Result<JournalEntry>> undo(); // restores exactly the set; NothingToDo when there is nothing
    QFuture<Result<JournalEntry>> undo(JournalId entry); // this one, whatever was done since
    // Of a large import: what is back by then stays so, and the rest can be undone another time; the undo
    // answers Cancelled.
    void cancelUndo();

signals:
    void undoProgressed(const broadsheet::UndoProgress &progress); // several times a second

private:
    QFuture<Result<JournalEntry>> told(const QFuture<Result<store::Undone>> &undoing,
                                       const std::shared_ptr<store::UndoRun> &run);
    void tellAll(const store::Undone &undone);
    std::shared_ptr<store::UndoRun> begin();
    void look();

    LibraryCore &m_core;
    QTimer m_look;
    QList<std::shared_ptr<store::UndoRun>> m_runs; // under way
};

} // namespace broadsheet
