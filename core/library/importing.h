// One file of another reader on its way in, piece by piece: newspapers first, then collections, then stories
// feed by feed. All of it is one entry of the journal; what is stopped or fails is taken back, so that
// nothing of it stays. Lives in the library's thread.
#pragma once

#include "core/library/bringings.h"
#include "core/library/formerfile.h"
#include "core/library/opml.h"
#include "core/library/sources.h"
#include "core/store/bringing.h"

#include <QHash>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace broadsheet {

struct LibraryCore;

class Importing final : public QObject
{
    Q_OBJECT

public:
    explicit Importing(LibraryCore &core, QObject *parent);

    QFuture<Result<ImportResult>> start(const QString &path);
    void cancel() { m_cancelled = true; }

signals:
    void progressed(int done, int total);
    void ended(); // the answer was given

private:
    void read(const QString &path);
    void begin(const Result<FormerFile> &file);
    void sort(const QList<Source> &sources);
    void bringNewspapers(qsizetype from);
    void learnSources();
    void bringCollections(qsizetype file);
    void bringFeed(qsizetype feed);
    void bringPart(qsizetype part);
    void prepare(qsizetype feed, const FormerFeed &stories);
    void take(const QFuture<Bringings> &some, const std::function<void()> &next);
    void bringStories(qsizetype piece, const std::function<void()> &next);
    void say(qsizetype done);
    void count(const store::Brought &brought);
    void settle();
    void tell();
    void finish();
    bool isStopped(); // and takes everything back
    void takeBack(const Error &why);
    void answer(const Result<ImportResult> &result);

    LibraryCore &m_core;
    QPromise<Result<ImportResult>> m_promise;
    bool m_begun = false; // nobody else imports
    bool m_cancelled = false;
    FormerFile m_file;
    NewNewspapers m_new;
    JournalId m_entry{};
    QHash<QString, SourceId> m_sources;       // by canonical address, of everything the reader takes
    QList<QList<CollectionId>> m_collections; // which ours are those of each file of bookmarks
    QList<store::Bringing> m_pieces;          // of the feed at hand
    QList<StoryId> m_bookmarks;
    ImportResult m_result;
};

} // namespace broadsheet
