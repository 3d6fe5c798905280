// What Store does with what arrives. Work that is too long for one write job goes in pieces; between them
// others may write.
#include "core/store/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr qsizetype itemsAtOnce = 100; // stories taken in by one job

// The pieces of one document, each with what came of it: a piece may be run twice.
struct TakingIn
{
    QList<Arrivals> pieces;
    std::optional<Error> error;

    Arrivals together() const
    {
        Arrivals all;
        for (const Arrivals &one : pieces) {
            all.added += one.added;
            all.changed += one.changed;
            all.all += one.all;
        }
        return all;
    }
};

} // namespace

QFuture<Result<Arrivals>> Store::takeIn(SourceId source, const QList<Incoming> &items, const QDateTime &now)
{
    return takeIn(source, items, now, {});
}

QFuture<Result<Arrivals>> Store::takeIn(const Asked &asked, const QList<Incoming> &items)
{
    return takeIn(asked.source, items, asked.now, asked);
}

QFuture<Result<Arrivals>> Store::takeIn(SourceId source, const QList<Incoming> &items, const QDateTime &now,
                                        const std::optional<Asked> &asked)
{
    if (m_readOnly)
        return readyFuture(Result<Arrivals>(cannotWrite()));
    auto progress = std::make_shared<TakingIn>();
    auto promise = std::make_shared<QPromise<Result<Arrivals>>>();
    promise->start();
    const qsizetype count = std::max<qsizetype>(1, (items.size() + itemsAtOnce - 1) / itemsAtOnce);
    progress->pieces.resize(count);
    // From the end, as takeIn() itself does, so that the publisher's first becomes the newest.
    for (qsizetype piece = count - 1; piece >= 0; --piece) {
        const auto run = [=, some = items.mid(piece * itemsAtOnce, itemsAtOnce)](Connection &c) {
            if (progress->error)
                return;
            progress->pieces[piece] = store::takeIn(c, source, some, now);
            if (piece > 0)
                return;
            const bool isHalf = asked && asked->trouble; // the other half is listed still
            if (!isHalf)
                leaveOut(c, source, progress->together().all, now);
            if (asked)
                writeAsked(c, *asked);
        };
        share({run, [=, this](const std::optional<Error> &error) {
                   if (error)
                       progress->error = error;
                   if (piece > 0)
                       return;
                   indexOn();
                   promise->addResult(progress->error ? Result<Arrivals>(*progress->error)
                                                      : Result<Arrivals>(progress->together()));
                   promise->finish();
               }});
    }
    return promise->future();
}

void Store::share(SharedWrites::Write write)
{
    m_writer.post([this, write = std::move(write)](Connection &) {
        m_shared.add(write);
        shareOn();
        return 0;
    });
}

// Lets what is already queued join before the transaction begins.
void Store::shareOn()
{
    if (m_sharing || m_shared.isEmpty())
        return;
    m_sharing = true;
    m_writer.post([this](Connection &c) {
        m_sharing = false;
        if (!m_shared.isEmpty())
            m_shared.runSome(c);
        m_lastShared.start();
        tidyLog();
        shareOn();
        return 0;
    });
}

QFuture<Result<Done>> Store::installBuiltIn(const BuiltIn &builtIn, const QDateTime &now)
{
    return write<Done>([this, builtIn, now](Connection &c) {
        const QString &id = builtIn.publication.id;
        const qint64 removed =
            c.number(u"SELECT removed IS NOT NULL FROM publication WHERE id = ?"_s, {id}, -1);
        if (removed == 1)
            return Done{};
        store::putPublication(c, builtIn.publication, builtIn.manifest,
                              removed < 0 ? builtIn.edition : QString());
        for (const auto &[address, items] : builtIn.feeds) {
            const qint64 source = c.number(u"SELECT s.id FROM source s JOIN edition e ON e.id = s.edition "
                                           "WHERE e.publication = ? AND s.address = ? LIMIT 1"_s,
                                           {id, address});
            if (source != 0)
                leaveOut(c, SourceId{source}, store::takeIn(c, SourceId{source}, items, now).all, now);
        }
        indexOn();
        return Done{};
    });
}

} // namespace broadsheet::store
