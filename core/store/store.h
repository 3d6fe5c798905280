// The asynchronous face of the database: one thread writes, one reads, one carries the write-ahead log into
// the file (the disk may take its time), every answer is a future. Write jobs are kept short; long work goes
// in pieces. Knows rows and values, not where they come from. Lives in one thread (the main one).
#pragma once

#include "core/base/result.h"
#include "core/store/arrivals.h"
#include "core/store/bringing.h"
#include "core/store/collections.h"
#include "core/store/counts.h"
#include "core/store/databasefile.h"
#include "core/store/databasethread.h"
#include "core/store/front.h"
#include "core/store/journal.h"
#include "core/store/keptrows.h"
#include "core/store/lists.h"
#include "core/store/notes.h"
#include "core/store/pauses.h"
#include "core/store/pictures.h"
#include "core/store/publications.h"
#include "core/store/retention.h"
#include "core/store/sharedwrites.h"
#include "core/store/sources.h"
#include "core/store/upkeep.h"
#include "core/store/wholetexts.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>

namespace broadsheet::store {

struct BuiltIn
{
    Publication publication;
    QByteArray manifest;
    QString edition; // chosen when it is new
    QList<std::pair<QString, QList<Incoming>>> feeds;
};

class Store final
{
public:
    // `folder` exists. See databasefile.h for what may fail.
    static Result<std::unique_ptr<Store>> open(const QString &folder, const QDateTime &now);
    ~Store(); // what was asked for is still written

    std::optional<Error> notice() const { return m_notice; }
    bool isReadOnly() const { return m_readOnly; }

    // Reading.
    QFuture<QList<Headline>> list(const StoryQuery &query);
    QFuture<Counts> count(const StoryQuery &query);
    QFuture<AllCounts> countAll(const QDateTime &dayStart);
    QFuture<Result<Story>> story(StoryId id); // NothingToDo when there is none
    QFuture<std::optional<StoryId>> storyAt(const QString &publication, const QString &address);
    QFuture<QList<StoryId>> ids(const StoryQuery &query);
    QFuture<QList<StoryId>> held(); // bookmarks and what is to be read later
    QFuture<QList<Collection>> collections();
    QFuture<QList<CollectionId>> collectionsOf(StoryId story);
    QFuture<QList<Note>> notes(const QList<StoryId> &stories); // of each story in turn, in the order made
    QFuture<QList<KeptRow>> kept(const QList<StoryId> &ids);   // of those that are here, in this order
    // A story under this address, of any newspaper (see elsewhere.h).
    QFuture<std::optional<StoryId>> storyAt(const QString &address);
    QFuture<FrontStories> front(const FrontQuery &query);
    QFuture<QList<PublicationRow>> publications();
    QFuture<std::optional<PublicationRow>> publication(const QString &id);
    QFuture<QList<Source>> sources();
    QFuture<std::optional<Source>> source(SourceId id);
    QFuture<std::optional<Source>> sourceAt(const QString &address);
    QFuture<QList<Source>> toAsk(const Whom &whom, const QDateTime &now);
    QFuture<QList<Pause>> pauses(const QDateTime &now);
    QFuture<QList<ScopedUpkeep>> upkeep();
    QFuture<QList<StoryId>> wantedInAdvance(const QDateTime &now, int most);
    QFuture<std::optional<Undone>> lastEntry();
    QFuture<QStringList> forgottenSecrets();
    QFuture<std::optional<PictureRow>> picture(const QString &address);
    QFuture<qint64> pictureBytes();
    // Of the library, such as the guide's hash, as it was at the opening; empty: none.
    QString openedSetting(const QString &key) const { return m_settings.value(key); }
    QFuture<bool> isSourceHost(const QString &host); // the reader takes a newspaper from there
    QFuture<Result<Done>> check();                   // the whole file: seconds for a large one
    // Reading that was asked for after this waits until `first` is done.
    void holdReading(const QFuture<Result<Done>> &first);

    // Writing. Everything fails with CannotWrite when the profile is read-only.
    enum class Journalled { No, Yes };
    QFuture<Result<Done>> putPublication(const Publication &publication, const QByteArray &manifest,
                                         const QString &edition, const QDateTime &now, Journalled journalled);
    // A newspaper made from one feed; answers that feed's source. Journalled.
    QFuture<Result<SourceId>> subscribe(const Publication &publication, const QByteArray &manifest,
                                        const QDateTime &now);
    // A publication the program brings along, with its feeds by address. A reader who removed it does not get
    // it back.
    QFuture<Result<Done>> installBuiltIn(const BuiltIn &builtIn, const QDateTime &now);
    QFuture<Result<Done>> chooseEdition(const QString &publication, const QString &edition);
    QFuture<Result<Done>> removePublication(const QString &publication, const QDateTime &now);
    QFuture<Result<Arrivals>> takeIn(SourceId source, const QList<Incoming> &items, const QDateTime &now);
    // What came of asking is written with the last of the items: validators never before what they stand for.
    QFuture<Result<Arrivals>> takeIn(const Asked &asked, const QList<Incoming> &items);
    QFuture<Result<Done>> asked(const Asked &asked);
    QFuture<Result<Done>> keepPause(const Pause &pause, const QDateTime &now);
    QFuture<Result<Done>> moveBack(SourceId source); // NothingToDo when it has not moved
    QFuture<Result<Done>> setSecret(SourceId source, const QString &secret);
    QFuture<Result<Done>> acceptCertificate(SourceId source, const QByteArray &sha256);
    QFuture<Result<Done>> dropForgotten(const QString &secret);
    QFuture<Result<Done>> putUpkeep(const UpkeepScope &scope, const Upkeep &upkeep, const PlanAnew &plan);
    // Folded: what is the same story as one of a few is marked with it (see samestories.h).
    QFuture<Result<QList<StoryId>>> mark(const QList<StoryId> &ids, JournalEntry::Action action,
                                         const QDateTime &now, Copies copies = Copies::Apart);
    // The reader's own, each journalled; what may fail: collections.h, notes.h.
    QFuture<Result<CollectionId>> makeCollection(const QString &name, CollectionId parent,
                                                 const QDateTime &now);
    QFuture<Result<Done>> renameCollection(CollectionId id, const QString &name, const QDateTime &now);
    QFuture<Result<Done>> moveCollection(CollectionId id, CollectionId parent, int place,
                                         const QDateTime &now);
    QFuture<Result<Done>> removeCollection(CollectionId id, const QDateTime &now);
    // Those that were not in it before, or were; what lies in one is a bookmark from then on.
    QFuture<Result<QList<StoryId>>> collect(const QList<StoryId> &ids, CollectionId collection, Lying lying,
                                            const QDateTime &now);
    QFuture<Result<NoteId>> putNote(const Note &note, const QDateTime &now);
    QFuture<Result<StoryId>> removeNote(NoteId note, const QDateTime &now); // whose it was
    // The last entry, or this one, whatever the reader did since.
    // Cancelled: the run was stopped. That of an import is broken off when the program ends.
    struct Undoing
    {
        ReadManifest read;
        std::shared_ptr<UndoRun> run = std::make_shared<UndoRun>();
    };
    QFuture<Result<Undone>> undo(const Undoing &undoing, const QDateTime &now);
    QFuture<Result<Undone>> undo(JournalId entry, const Undoing &undoing, const QDateTime &now);
    QFuture<QList<JournalId>> brokenImports();
    // What another reader had, in pieces (see bringing.h).
    QFuture<Result<JournalId>> beginImport(const QDateTime &now);
    QFuture<Result<Done>> bringNewspapers(JournalId entry, const QList<Shelved> &list);
    QFuture<Result<BroughtCollections>> bringCollections(JournalId entry, const QList<Collection> &list);
    QFuture<Result<Done>> endImport(JournalId entry);
    QFuture<Result<Brought>> bringStories(JournalId entry, const Bringing &some, const QDateTime &now);
    QFuture<Result<Brought>> saveStory(const Bringing &one, const QDateTime &now); // journalled
    QFuture<Result<Done>> putWhole(StoryId story, const WholeText &text);
    QFuture<Result<Done>> putWholeTrouble(StoryId story, const Error &trouble, const QDateTime &again);
    QFuture<Result<Done>> putPicture(const PictureRow &picture, const QDateTime &now);
    QFuture<Result<Done>> touchPicture(const QString &address, const QDateTime &now);
    QFuture<Result<QStringList>> dropPictures(qint64 largestTotal, const QStringList &kept);
    QFuture<Result<Done>> setSetting(const QString &key, const QString &value);

    // Takes out what the reader's wishes about keeping leave no room for (see retention.h), a piece at a
    // time; others read and write between two pieces. How many stories went; a run is broken off when the
    // program ends.
    QFuture<Result<int>> prune(const QDateTime &now);

    // In the background, a piece at a time: the search index catches up, removed publications are purged.
    void keepHouse(const QDateTime &now);
    // When everything that waits is in the search index.
    QFuture<Result<Done>> indexed();

    // Changes when another process wrote.
    QFuture<qint64> dataVersion();
    // For tests of a full disk: the file may not grow beyond this many pages.
    QFuture<Result<Done>> limitPages(int pages);

private:
    explicit Store(const DatabaseFile &file);

    template <typename Value>
    QFuture<Result<Value>> write(std::function<Value(Connection &)> job);
    template <typename Value>
    QFuture<Value> read(std::function<Value(Connection &)> job);
    template <typename Value>
    QFuture<Result<Value>> writeShared(std::function<Value(Connection &)> job);
    void share(SharedWrites::Write write);
    void shareOn();
    template <typename Value>
    QFuture<Result<Value>> writeChecked(std::function<Result<Value>(Connection &)> job);
    // A long action on stories, some at once, as one entry; which were changed.
    QFuture<Result<QList<StoryId>>>
    changeInPieces(const QList<StoryId> &ids, JournalEntry::Action action, const QDateTime &now,
                   std::function<QList<StateChange>(Connection &, JournalId, const QList<StoryId> &)> change);
    using FindEntry = std::function<std::optional<Undone>(Connection &)>;
    using AnswerUndo = std::function<void(const Result<Undone> &)>;
    QFuture<Result<Undone>> undoEntry(FindEntry find, const Undoing &undoing, const QDateTime &now);
    void beginUndo(const FindEntry &find, const Undoing &undoing, const QDateTime &now,
                   const AnswerUndo &answer);
    void undoPieces(Undone last, const Undoing &undoing, const QDateTime &now, const AnswerUndo &answer);
    void tidyLog();
    bool isBusy() const; // with what arrives, and nobody waits for the index
    QFuture<Result<Arrivals>> takeIn(SourceId source, const QList<Incoming> &items, const QDateTime &now,
                                     const std::optional<Asked> &asked);
    // In the writing thread: each does a little and posts itself again.
    void indexOn();
    void mergeOn(int delay); // ms
    void purgeOn(const QDateTime &limit);
    struct Pruning;
    void pruneOn(const std::shared_ptr<Pruning> &pruning);

    Error cannotWrite() const { return {Error::Kind::CannotWrite, m_path}; }

    QString m_path;
    bool m_readOnly = false;
    std::optional<Error> m_notice;
    QHash<QString, QString> m_settings;
    // Only in the writing thread: whether a job that goes on by itself is queued.
    bool m_indexing = false;
    bool m_merging = false;
    bool m_sharing = false;
    SharedWrites m_shared;
    QElapsedTimer m_lastShared;
    QList<std::function<void()>> m_undos; // the first is under way
    QList<std::shared_ptr<QPromise<Result<Done>>>> m_indexWanted;
    QElapsedTimer m_lastTidied;
    std::atomic<bool> m_tidying = false;
    std::unique_ptr<DatabaseThread> m_keeper; // none: read-only
    DatabaseThread m_writer;
    DatabaseThread m_reader; // ends first: the last to close the file must be one that may tidy up its log
};

} // namespace broadsheet::store
