// Door: undo of what the reader did, also after a restart.
#pragma once

#include "core/base/result.h"
#include "core/model/journal.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace broadsheet {

struct LibraryCore;
namespace store {
struct Undone;
}

class Journal final : public QObject
{
    Q_OBJECT

public:
    explicit Journal(LibraryCore &core);

    QFuture<std::optional<JournalEntry>> last(); // what undo() would undo
    QFuture<Result<JournalEntry>> undo(); // restores exactly the set; NothingToDo when there is nothing
    QFuture<Result<JournalEntry>> undo(JournalId entry); // this one, whatever was done since

private:
    QFuture<Result<JournalEntry>> told(const QFuture<Result<store::Undone>> &undoing);

    LibraryCore &m_core;
};

} // namespace broadsheet
