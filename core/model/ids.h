// Identities, as types that cannot be mixed up. Zero is "none" everywhere.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace broadsheet {

// min(published, first seen) in seconds << 20 | counter: given once and never changed, so that lists, paging
// and search all run by rowid, newest first.
enum class StoryId : qint64 {};
enum class SourceId : qint64 {};
// 0 is this computer; others are accounts at news servers.
enum class AccountId : qint64 {};
enum class JournalId : qint64 {};
enum class CollectionId : qint64 {};
enum class NoteId : qint64 {};

constexpr qint64 number(StoryId id) { return static_cast<qint64>(id); }
constexpr qint64 number(SourceId id) { return static_cast<qint64>(id); }
constexpr qint64 number(AccountId id) { return static_cast<qint64>(id); }
constexpr qint64 number(JournalId id) { return static_cast<qint64>(id); }
constexpr qint64 number(CollectionId id) { return static_cast<qint64>(id); }
constexpr qint64 number(NoteId id) { return static_cast<qint64>(id); }

} // namespace broadsheet
