// Door: newspapers and the places their stories come from; adding, removing, refreshing.
#pragma once

#include "core/base/certificate.h"
#include "core/base/result.h"
#include "core/model/admission.h"
#include "core/model/publication.h"
#include "core/model/source.h"
#include "core/model/upkeep.h"
#include "core/publications/catalogue.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <optional>

namespace broadsheet {

class Importing;
struct LibraryCore;

// A newspaper the reader has, with the edition chosen.
struct Subscribed
{
    Publication publication;
    QString edition;
    QString folder = {}; // of the reader's own, "A/B" for one within another; empty: none
    friend bool operator==(const Subscribed &, const Subscribed &) = default;
};

// What to do with a page that is no feed itself: take the one feed it announces, or propose the newspaper
// behind it.
enum class OnPage { TakeItsFeed, Propose };

// What came of adding an address: a newspaper, one that is proposed, or several feeds to choose from.
struct Added
{
    std::optional<Subscribed> subscribed;
    std::optional<Publication> proposal; // to be changed by the reader and added by addPublication()
    struct Choice
    {
        QString address;
        QString title;
    };
    QList<Choice> choices;
    bool alreadyThere = false;
};

struct RefreshProgress
{
    int done = 0;
    int total = 0;
    int failed = 0;
    int newStories = 0;
    int articlesDone = 0; // after the sources: whole articles fetched in advance
    int articles = 0;     // 0: none are
    bool running = false;
    bool upToDate = false; // the reader asked, and nobody was: all had answered just before (see plan.h)
    bool offline = false;  // the run ended early, for this computer has no network
    std::optional<Error> refused; // why nothing was asked at all, such as Busy: another process refreshes
};

// Why nothing is refreshed by itself just now. What the reader asks for is tried all the same.
enum class Waiting { No, ForNetwork, ForFreeNetwork };

// What came of a file of another reader.
struct ImportResult
{
    int newspapers = 0;     // taken from now on
    int newspapersHere = 0; // taken before
    int stories = 0;        // that were not here
    int bookmarks = 0;      // that were none
    int notes = 0;          // that were not there
    int collections = 0;    // that were not there
    int read = 0;           // that were here unread
    int refused = 0;        // entries that cannot be understood
    int passedOver = 0;     // stories neither starred nor of a newspaper the reader takes
    friend bool operator==(const ImportResult &, const ImportResult &) = default;
};

class Sources final : public QObject
{
    Q_OBJECT

public:
    explicit Sources(LibraryCore &core);

    QFuture<QList<Subscribed>> publications();
    QFuture<QList<Source>> sources();
    QFuture<publications::Catalogue> catalogue(); // what there is to choose from
    // A newspaper as a file to pass on, *.publication.json. Malformed: its detail names line and key.
    static Result<Publication> fromManifest(const QByteArray &json);
    static QByteArray toManifest(const Publication &publication);
    QFuture<Result<Done>> chooseEdition(const QString &publication, const QString &edition);

    // Any address a person may type: with or without https://, feed:…, a page that announces feeds. ONE GET
    // when it is a feed. A login goes to the keychain and nowhere else; where it cannot, nothing is added.
    // A page may be proposed as a newspaper; that takes a few requests more and ends early when the future is
    // cancelled.
    QFuture<Result<Added>> add(const QString &typedAddress, const Admission &admission = {},
                               OnPage onPage = OnPage::TakeItsFeed);
    QFuture<Result<Done>> addPublication(const Publication &publication, const QString &edition);
    QFuture<Result<Done>> remove(const QString &publication); // journalled
    // A file of another reader: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks as
    // browsers have them, as a table or as our JSON, a folder of our Markdown; its content tells which. One
    // step for undo. Beside what formerfile.h names: Busy (another import runs), Cancelled, CannotWrite,
    // DiskFull; then nothing of it stays.
    QFuture<Result<ImportResult>> importFile(const QString &path);
    void cancelImport();
    QFuture<QByteArray> exportOpml();

    // Due: only what its plan allows now; All: the reader asked, so everything that its server does not
    // forbid, is not gone and did not answer just before. `only` of these; empty: of all.
    enum class Which { Due, All };
    void refresh(Which which, const QList<SourceId> &only = {});
    void refresh(const QString &publication);        // as All
    void tryAgain(const QList<SourceId> &sources);   // whatever was before: what is gone, too
    QFuture<Result<Done>> moveBack(SourceId source); // to where it was before a redirect was believed

    // A login for one source, in the keychain; or NotStored. The source is asked at once.
    QFuture<Result<Done>> setLogin(SourceId source, const Login &login);
    QFuture<Result<Done>> forgetLogin(SourceId source);
    // What its server, or the one at a typed address, shows now that does not hold; NothingToDo: it holds.
    QFuture<Result<ShownCertificate>> shownCertificate(SourceId source);
    QFuture<Result<ShownCertificate>> shownCertificate(const QString &typedAddress);
    // For this source alone; empty: none any more. The source is asked at once.
    QFuture<Result<Done>> acceptCertificate(SourceId source, const QByteArray &sha256);

    void cancelRefresh();
    RefreshProgress progress() const;
    QFuture<Result<Done>> checkDatabase();

    // How often to ask and how long to keep.
    QFuture<QList<ScopedUpkeep>> upkeep();
    QFuture<Result<Done>> setUpkeep(const UpkeepScope &scope, const Upkeep &upkeep);
    Waiting waiting() const;
    bool usesMetered() const; // to refresh by itself; at first not
    void useMetered(bool use);

signals:
    void progressed(const broadsheet::RefreshProgress &progress);
    void waitingChanged(broadsheet::Waiting waiting);
    void importProgressed(int done, int total); // feeds, and parts of files of bookmarks

private:
    LibraryCore &m_core;
    QPointer<Importing> m_importing; // null: none is under way
};

} // namespace broadsheet
