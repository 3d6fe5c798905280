// The hallway: opens a profile, owns everything behind it (storage threads, network, refresher) and has six
// doors. Lives in the main thread; every answer is a future, every happening is changed(). The only clock in
// core is read here.
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace broadsheet {

namespace fetch {
struct FetcherOptions;
}

class Stories;
class Sources;
class Pictures;
class Bookmarks;
class Journal;
class Sharing;

struct LibraryOptions
{
    QString profileFolder;
    QString interfaceLanguage = QStringLiteral("en"); // chooses the guide's edition on first start
    enum class Refreshing { WhileOpen, OnDemand }; // the window refreshes by itself, the CLI only when asked
    Refreshing refreshing = Refreshing::WhileOpen;
    // The built-in guide: its manifest, and each edition's feed by its broadsheet: address. Passed in because
    // core has no resources of its own.
    QByteArray guideManifest;
    QHash<QString, QByteArray> guideFeeds;
    // Its pictures by their address under https://guide.broadsheet.invalid/; they never touch the network,
    // and they alone may be SVG.
    QHash<QString, QByteArray> guidePictures;
    QByteArray shareTargets{}; // the shipped ones, as JSON (core/share/targets.h)
    QString catalogueFolder{}; // of the manifests to choose from; read only when the reader wants to choose
    // Bytes, without the pictures of bookmarks; until the reader chooses (Pictures::setLimit).
    qint64 largestPictureCache = qint64(500) * 1024 * 1024;
    // For tests: another network (proxy, authorities, reach) and another time than the system's. `alarm`
    // calls once, so many ms later, unless its object is gone; none: a timer of the system's.
    std::shared_ptr<const fetch::FetcherOptions> network{};
    std::function<QDateTime()> clock = QDateTime::currentDateTimeUtc;
    std::function<void(int ms, QObject *object, const std::function<void()> &call)> alarm{};
};

class Library final : public QObject
{
    Q_OBJECT

public:
    // Opens or creates the profile. CannotWrite (read-only), DiskFull, DatabaseDamaged (it was set aside and
    // a new one begun is not an error: see notice()), DatabaseNewer.
    static Result<std::unique_ptr<Library>> open(const LibraryOptions &options);
    ~Library() override;

    Stories &stories();
    Sources &sources();
    Pictures &pictures();
    Bookmarks &bookmarks();
    Journal &journal();
    Sharing &sharing();

    // Something the reader should know about the opening, such as a damaged database that was set aside.
    std::optional<Error> notice() const;
    bool isReadOnly() const;

signals:
    void changed(const broadsheet::Change &change);

private:
    struct Rooms;
    explicit Library(std::unique_ptr<Rooms> rooms);
    void listenToOthers();
    void rememberPauses();
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace broadsheet
