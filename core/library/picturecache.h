// Pictures on disk: files named by the hash of their address in the profile's pictures folder, their index in
// the store. Asked twice for the same picture at the same time, it is fetched once.
#pragma once

#include "core/fetch/fetcher.h"
#include "core/library/pictures.h"
#include "core/store/pictures.h"

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <functional>
#include <memory>

namespace broadsheet {

struct LibraryCore;

class PictureCache final : public QObject
{
    Q_OBJECT

public:
    explicit PictureCache(LibraryCore &core);

    QFuture<Result<Picture>> picture(const QString &address, Pictures::Lane lane);
    QFuture<Done> written(); // when all that came is on the disk, or cannot be
    qint64 limit() const { return m_limit; }
    void setLimit(qint64 bytes);
    QFuture<qint64> empty();

private:
    using Promise = std::shared_ptr<QPromise<Result<Picture>>>;

    void readOrFetch(const QString &address, Pictures::Lane lane,
                     const std::optional<store::PictureRow> &row);
    void fetchFrom(const QString &address, Pictures::Lane lane);
    void arrived(const QString &address, const fetch::Answer &answer);
    void keep(const QString &address, const Picture &picture);
    void forgetFresh(const QString &address);
    void trim();
    void drop(const QStringList &kept, qint64 limit, const std::function<void()> &ended);
    void touch(const QString &address);
    void answer(const QString &address, const Result<Picture> &picture);
    QString folder() const;

    LibraryCore &m_core;
    qint64 m_limit;                           // bytes, without the pictures of bookmarks
    QHash<QString, QList<Promise>> m_waiting; // by address
    QHash<QString, Picture> m_fresh;          // on their way to the disk
    QList<std::shared_ptr<QPromise<Done>>> m_writtenWanted;
    QSet<QString> m_touched; // once a session is often enough
    qint64 m_sinceTrim = 0;  // bytes written
    bool m_trimming = false;
};

} // namespace broadsheet
