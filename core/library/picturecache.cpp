#include "core/library/picturecache.h"

#include "core/library/answers.h"
#include "core/library/keptpictures.h"
#include "core/library/librarycore.h"
#include "core/library/picturetype.h"
#include "core/library/wholefile.h"
#include "core/text/urls.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr qint64 largestPicture = 10 * 1024 * 1024;
constexpr qint64 trimAfter = 8 * 1024 * 1024; // bytes written between two looks at the whole, or less:
constexpr qint64 trimPart = 10;               // this part of the whole

const QString limitSetting = u"largest-picture-cache"_s;

QString fileName(const QString &address)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestPicture) : QByteArray();
}

Done removeFiles(const QString &folder, const QStringList &names)
{
    for (const QString &name : names)
        QFile::remove(folder + u'/' + name);
    return {};
}

} // namespace

PictureCache::PictureCache(LibraryCore &core) : m_core(core), m_limit(core.options.largestPictureCache)
{
    bool isNumber = false;
    const qint64 chosen = core.store->openedSetting(limitSetting).toLongLong(&isNumber);
    if (isNumber && chosen >= 0)
        m_limit = chosen;
}

void PictureCache::setLimit(qint64 bytes)
{
    m_limit = bytes;
    m_core.store->setSetting(limitSetting, QString::number(bytes));
    trim();
}

QString PictureCache::folder() const { return m_core.options.profileFolder + u"/pictures"_s; }

QFuture<Result<Picture>> PictureCache::picture(const QString &address, Pictures::Lane lane)
{
    if (const auto fresh = m_fresh.constFind(address); fresh != m_fresh.constEnd())
        return readyFuture(Result<Picture>(*fresh));
    auto promise = std::make_shared<QPromise<Result<Picture>>>();
    promise->start();
    const bool isFirst = !m_waiting.contains(address);
    m_waiting[address].append(promise);
    if (isFirst)
        whenDone(m_core.store->picture(address), this,
                 [this, address, lane](const std::optional<store::PictureRow> &row) {
                     readOrFetch(address, lane, row);
                 });
    return promise->future();
}

void PictureCache::readOrFetch(const QString &address, Pictures::Lane lane,
                               const std::optional<store::PictureRow> &row)
{
    if (!row)
        return fetchFrom(address, lane);
    whenDone(QtConcurrent::run(readFile, folder() + u'/' + row->file), this,
             [this, address, lane](const QByteArray &bytes) {
                 const QByteArray type = pictureType(bytes);
                 if (type.isEmpty()) // somebody emptied the folder
                     return fetchFrom(address, lane);
                 touch(address);
                 answer(address, Picture{bytes, type});
             });
}

// A public page must not make us knock at doors in the reader's own network; a newspaper the reader takes
// from there may have its pictures there too.
void PictureCache::fetchFrom(const QString &address, Pictures::Lane lane)
{
    whenDone(m_core.store->isSourceHost(QUrl(address).host().toLower()), this,
             [this, address, lane](bool isOurs) {
                 fetch::Request request;
                 request.address = address;
                 request.lane =
                     lane == Pictures::Lane::ReaderWaits ? fetch::Lane::ReaderWaits : fetch::Lane::Background;
                 request.pace = fetch::Pace::AtOnce;
                 request.accept =
                     QByteArrayLiteral("image/webp,image/png,image/jpeg,image/gif,image/*;q=0.5,*/*;q=0.1");
                 request.largestBody = largestPicture;
                 request.reach = isOurs ? fetch::Request::Reach::OwnHost : fetch::Request::Reach::PublicOnly;
                 whenDone(m_core.fetcher->get(request), this,
                          [this, address](const fetch::Answer &got) { arrived(address, got); });
             });
}

void PictureCache::arrived(const QString &address, const fetch::Answer &got)
{
    if (!got.ok())
        return answer(address, got.failure().error);
    const Picture picture{got.response().body, pictureType(got.response().body)};
    if (picture.mimeType.isEmpty())
        return answer(address, Error{Error::Kind::Malformed, address});
    if (!got.response().complete)
        return answer(address, Error{Error::Kind::Interrupted, address});
    keep(address, picture);
    answer(address, picture);
}

QFuture<Done> PictureCache::written()
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    if (m_fresh.isEmpty())
        finish(promise, Done{});
    else
        m_writtenWanted.append(promise);
    return promise->future();
}

void PictureCache::forgetFresh(const QString &address)
{
    m_fresh.remove(address);
    if (!m_fresh.isEmpty())
        return;
    for (const auto &promise : std::exchange(m_writtenWanted, {}))
        finish(promise, Done{});
}

// The file first, then the index: a picture without its row is fetched again, a row without its file too.
void PictureCache::keep(const QString &address, const Picture &picture)
{
    if (m_core.store->isReadOnly())
        return;
    const store::PictureRow row{address, fileName(address), picture.mimeType, picture.bytes.size()};
    const QFuture<bool> written = QtConcurrent::run([path = folder(), row, bytes = picture.bytes] {
        return QDir().mkpath(path) && writeFile(path + u'/' + row.file, bytes).ok();
    });
    m_fresh.insert(address, picture);
    whenDone(written, this, [this, row](bool ok) {
        if (!ok)
            return forgetFresh(row.address);
        whenDone(m_core.store->putPicture(row, m_core.now()), this,
                 [this, row](const auto &) { forgetFresh(row.address); });
        m_touched.insert(row.address);
        m_sinceTrim += row.size;
        if (m_sinceTrim > std::min(trimAfter, m_limit / trimPart))
            trim();
    });
}

// Which pictures belong to bookmarks is asked only when something must go.
void PictureCache::trim()
{
    if (m_trimming)
        return;
    m_trimming = true;
    m_sinceTrim = 0;
    whenDone(m_core.store->pictureBytes(), this, [this](qint64 bytes) {
        if (bytes <= m_limit) {
            m_trimming = false;
            return;
        }
        m_core.keptPictures->list(
            [this](const QStringList &kept) { drop(kept, m_limit, [this] { m_trimming = false; }); });
    });
}

QFuture<qint64> PictureCache::empty()
{
    const auto promise = std::make_shared<QPromise<qint64>>();
    promise->start();
    whenDone(m_core.store->pictureBytes(), this, [this, promise](qint64 before) {
        m_core.keptPictures->list([this, promise, before](const QStringList &kept) {
            drop(kept, 0, [this, promise, before] {
                whenDone(m_core.store->pictureBytes(), this, [promise, before](qint64 after) {
                    finish(promise, qMax<qint64>(before - after, 0));
                });
            });
        });
    });
    return promise->future();
}

// The store drops some at a time: until there is nothing more to drop.
void PictureCache::drop(const QStringList &kept, qint64 limit, const std::function<void()> &ended)
{
    whenDone(m_core.store->dropPictures(limit, kept), this,
             [this, kept, limit, ended](const Result<QStringList> &files) {
                 if (!files || files->isEmpty())
                     return ended();
                 whenDone(QtConcurrent::run(removeFiles, folder(), *files), this,
                          [this, kept, limit, ended](Done) { drop(kept, limit, ended); });
             });
}

void PictureCache::touch(const QString &address)
{
    if (m_core.store->isReadOnly() || m_touched.contains(address))
        return;
    m_touched.insert(address);
    m_core.store->touchPicture(address, m_core.now());
}

void PictureCache::answer(const QString &address, const Result<Picture> &picture)
{
    for (const Promise &promise : m_waiting.take(address))
        finish(promise, picture);
}

} // namespace broadsheet
