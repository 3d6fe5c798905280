#include "core/store/store.h"

#include "core/store/access.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/store/databasefile.h"
#include "core/store/search.h"
#include "core/store/writing.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const QDateTime &now)
{
    const Result<DatabaseFile> file = openDatabaseFile(folder, now);
    if (!file)
        return file.error();
    return std::unique_ptr<Store>(new Store(*file));
}

Store::Store(const DatabaseFile &file)
    : m_path(QDir::toNativeSeparators(file.path)),
      m_readOnly(file.access != Connection::Access::ReadWrite),
      m_notice(file.notice),
      m_settings(file.settings),
      m_keeper(m_readOnly ? nullptr
                          : std::make_unique<DatabaseThread>(u"store keeper"_s, file.path, file.access)),
      m_writer(u"store writer"_s, file.path, file.access),
      m_reader(u"store reader"_s, file.path, m_readOnly ? file.access : Connection::Access::ReadOnly)
{
}

Store::~Store()
{
    m_writer.post([this](Connection &c) {
        while (!m_shared.isEmpty())
            m_shared.runSome(c);
        // Who only refreshes and goes would never join what was indexed.
        if (!m_readOnly)
            mergeSome(c);
        return 0;
    });
}

QFuture<QList<Headline>> Store::list(const StoryQuery &query)
{
    return read<QList<Headline>>([query](Connection &c) { return store::list(c, query); });
}

QFuture<Counts> Store::count(const StoryQuery &query)
{
    return read<Counts>([query](Connection &c) { return store::count(c, query); });
}

QFuture<AllCounts> Store::countAll(const QDateTime &dayStart)
{
    return read<AllCounts>([dayStart](Connection &c) { return store::countAll(c, dayStart); });
}

QFuture<std::optional<StoryId>> Store::storyAt(const QString &publication, const QString &address)
{
    return m_reader.post(
        [publication, address](Connection &c) { return store::storyAt(c, publication, address); });
}

QFuture<Result<Story>> Store::story(StoryId id)
{
    return m_reader.post([id](Connection &c) -> Result<Story> {
        const std::optional<Story> found = store::story(c, id);
        if (const std::optional<Error> error = c.takeError())
            return *error;
        if (!found)
            return Error{Error::Kind::NothingToDo, QString::number(number(id))};
        return *found;
    });
}

QFuture<FrontStories> Store::front(const FrontQuery &query)
{
    return read<FrontStories>([query](Connection &c) { return frontStories(c, query); });
}

QFuture<QList<StoryId>> Store::ids(const StoryQuery &query)
{
    return read<QList<StoryId>>([query](Connection &c) { return listIds(c, query); });
}

QFuture<QList<PublicationRow>> Store::publications()
{
    return read<QList<PublicationRow>>([](Connection &c) { return store::publications(c); });
}

QFuture<std::optional<PublicationRow>> Store::publication(const QString &id)
{
    return read<std::optional<PublicationRow>>([id](Connection &c) { return store::publication(c, id); });
}

QFuture<QList<Source>> Store::sources()
{
    return read<QList<Source>>([](Connection &c) { return store::sources(c); });
}

QFuture<std::optional<Source>> Store::source(SourceId id)
{
    return read<std::optional<Source>>([id](Connection &c) { return store::source(c, id); });
}

QFuture<std::optional<Source>> Store::sourceAt(const QString &address)
{
    return read<std::optional<Source>>([address](Connection &c) { return store::sourceAt(c, address); });
}

QFuture<QList<Source>> Store::toAsk(const Whom &whom, const QDateTime &now)
{
    return read<QList<Source>>([whom, now](Connection &c) { return store::toAsk(c, whom, now); });
}

QFuture<QList<Pause>> Store::pauses(const QDateTime &now)
{
    return read<QList<Pause>>([now](Connection &c) { return store::pauses(c, now); });
}

QFuture<QList<ScopedUpkeep>> Store::upkeep()
{
    return read<QList<ScopedUpkeep>>([](Connection &c) { return store::upkeep(c); });
}

QFuture<std::optional<Undone>> Store::lastEntry()
{
    return read<std::optional<Undone>>([](Connection &c) { return store::lastEntry(c); });
}

QFuture<std::optional<PictureRow>> Store::picture(const QString &address)
{
    return read<std::optional<PictureRow>>([address](Connection &c) { return store::picture(c, address); });
}

QFuture<qint64> Store::pictureBytes()
{
    return read<qint64>([](Connection &c) { return store::pictureBytes(c); });
}

QFuture<bool> Store::isSourceHost(const QString &host)
{
    return read<bool>([host](Connection &c) {
        return c.number(u"SELECT EXISTS (SELECT 1 FROM source WHERE host = ? AND host <> '')"_s, {host}) != 0;
    });
}

QFuture<Result<Done>> Store::check()
{
    return m_reader.post([](Connection &c) -> Result<Done> {
        QStringList complaints;
        for (const QString &sql : {u"PRAGMA integrity_check(20)"_s, u"PRAGMA foreign_key_check"_s}) {
            Rows rows = c.run(sql);
            while (rows.next()) {
                if (rows.text(0) != "ok"_L1)
                    complaints.append(rows.text(0));
            }
        }
        if (const std::optional<Error> error = c.takeError())
            return *error;
        if (!complaints.isEmpty())
            return Error{Error::Kind::DatabaseDamaged, complaints.join(u"; "_s)};
        return Done{};
    });
}

void Store::holdReading(const QFuture<Result<Done>> &first)
{
    m_reader.post([first](Connection &) {
        QFuture<Result<Done>>(first).waitForFinished();
        return 0;
    });
}

QFuture<Result<Done>> Store::putPublication(const Publication &publication, const QByteArray &manifest,
                                            const QString &edition, const QDateTime &now,
                                            Journalled journalled)
{
    return write<Done>([=](Connection &c) {
        if (journalled == Journalled::Yes)
            beginPutting(c, {publication.id, manifest, edition, {}}, now);
        store::putPublication(c, publication, manifest, edition);
        return Done{};
    });
}

QFuture<Result<SourceId>> Store::subscribe(const Publication &publication, const QByteArray &manifest,
                                           const QDateTime &now)
{
    return write<SourceId>([=](Connection &c) {
        store::putPublication(c, publication, manifest, {});
        beginEntry(c, JournalEntry::Action::AddSource, publication.id, now);
        // Where it has one already, that may live elsewhere meanwhile.
        return SourceId{c.number(u"SELECT p.source FROM section_source p JOIN edition e ON e.id = p.edition "
                                 "WHERE e.publication = ?"_s,
                                 {publication.id})};
    });
}

QFuture<Result<JournalId>> Store::beginImport(const QDateTime &now)
{
    return write<JournalId>([now](Connection &c) { return store::beginImport(c, now); });
}

QFuture<Result<Done>> Store::bringNewspapers(JournalId entry, const QList<Shelved> &list)
{
    return write<Done>([entry, list](Connection &c) {
        store::bringNewspapers(c, entry, list);
        return Done{};
    });
}

QFuture<Result<Done>> Store::endImport(JournalId entry)
{
    return write<Done>([entry](Connection &c) {
        markEnded(c, entry);
        return Done{};
    });
}

QFuture<QList<JournalId>> Store::brokenImports()
{
    return read<QList<JournalId>>([](Connection &c) { return store::brokenImports(c); });
}

QFuture<Result<Brought>> Store::bringStories(JournalId entry, const Bringing &some, const QDateTime &now)
{
    return write<Brought>([this, entry, some, now](Connection &c) {
        const Brought brought = store::bringStories(c, entry, some, now);
        indexOn();
        return brought;
    });
}

QFuture<Result<Done>> Store::chooseEdition(const QString &publication, const QString &edition)
{
    return write<Done>([=](Connection &c) {
        store::chooseEdition(c, publication, edition);
        return Done{};
    });
}

QFuture<Result<Done>> Store::removePublication(const QString &publication, const QDateTime &now)
{
    return writeChecked<Done>([=](Connection &c) -> Result<Done> {
        if (!setPresence(c, {publication}, Presence::Removed, now))
            return Error{Error::Kind::NothingToDo, publication};
        beginEntry(c, JournalEntry::Action::RemoveSource, publication, now);
        return Done{};
    });
}

QFuture<Result<Done>> Store::asked(const Asked &asked)
{
    return writeShared<Done>([asked](Connection &c) {
        writeAsked(c, asked);
        return Done{};
    });
}

QFuture<Result<Done>> Store::keepPause(const Pause &pause, const QDateTime &now)
{
    return write<Done>([pause, now](Connection &c) {
        store::keepPause(c, pause, now);
        return Done{};
    });
}

QFuture<Result<Done>> Store::moveBack(SourceId source)
{
    return writeChecked<Done>([source](Connection &c) -> Result<Done> {
        if (!store::moveBack(c, source))
            return Error{Error::Kind::NothingToDo, QString::number(number(source))};
        return Done{};
    });
}

QFuture<Result<Done>> Store::setSecret(SourceId source, const QString &secret)
{
    return write<Done>([source, secret](Connection &c) {
        store::setSecret(c, source, secret);
        return Done{};
    });
}

QFuture<Result<Done>> Store::acceptCertificate(SourceId source, const QByteArray &sha256)
{
    return write<Done>([source, sha256](Connection &c) {
        store::acceptCertificate(c, source, sha256);
        return Done{};
    });
}

QFuture<Result<Done>> Store::dropForgotten(const QString &secret)
{
    return write<Done>([secret](Connection &c) {
        store::dropForgotten(c, secret);
        return Done{};
    });
}

QFuture<QStringList> Store::forgottenSecrets()
{
    return read<QStringList>([](Connection &c) { return store::forgottenSecrets(c); });
}

QFuture<Result<Done>> Store::putUpkeep(const UpkeepScope &scope, const Upkeep &upkeep, const PlanAnew &plan)
{
    return write<Done>([scope, upkeep, plan](Connection &c) {
        store::putUpkeep(c, scope, upkeep, plan);
        return Done{};
    });
}

QFuture<QList<StoryId>> Store::wantedInAdvance(const QDateTime &now, int most)
{
    return read<QList<StoryId>>([=](Connection &c) { return store::wantedInAdvance(c, now, most); });
}

QFuture<Result<Done>> Store::putWhole(StoryId story, const WholeText &text)
{
    return write<Done>([this, story, text](Connection &c) {
        store::putWhole(c, story, text);
        indexOn();
        return Done{};
    });
}

QFuture<Result<Done>> Store::putWholeTrouble(StoryId story, const Error &trouble, const QDateTime &again)
{
    return write<Done>([=](Connection &c) {
        store::putWholeTrouble(c, story, trouble, again);
        return Done{};
    });
}

QFuture<Result<Done>> Store::putPicture(const PictureRow &picture, const QDateTime &now)
{
    return write<Done>([=](Connection &c) {
        store::putPicture(c, picture, now);
        return Done{};
    });
}

QFuture<Result<Done>> Store::touchPicture(const QString &address, const QDateTime &now)
{
    return write<Done>([=](Connection &c) {
        store::touchPicture(c, address, now);
        return Done{};
    });
}

QFuture<Result<QStringList>> Store::dropPictures(qint64 largestTotal, const QStringList &kept)
{
    return write<QStringList>([=](Connection &c) { return store::dropPictures(c, largestTotal, kept); });
}

QFuture<Result<Done>> Store::setSetting(const QString &key, const QString &value)
{
    return write<Done>([=](Connection &c) {
        c.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s, {u"setting."_s + key, value});
        return Done{};
    });
}

QFuture<qint64> Store::dataVersion()
{
    return m_writer.post([](Connection &c) {
        const qint64 version = c.number(u"PRAGMA data_version"_s);
        c.takeError();
        return version;
    });
}

QFuture<Result<Done>> Store::limitPages(int pages)
{
    return m_writer.post([pages](Connection &c) {
        c.run(u"PRAGMA max_page_count = %1"_s.arg(pages));
        return valueOrError(c, Done{});
    });
}

} // namespace broadsheet::store
