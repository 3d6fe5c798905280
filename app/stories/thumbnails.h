// Small pictures for the list, by their address: asked for when a row is painted, decoded off the main thread
// within an allocation limit, kept while they fit.
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace broadsheet {

class Library;

class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(Library &library, QObject *parent = nullptr);

    // The picture, square and filling `side` device pixels; null when it is not here (yet).
    QPixmap thumbnail(const QString &address, int side);
    bool failed(const QString &address) const { return m_failed.contains(address); }

signals:
    void arrived();

private:
    void ask(const QString &address, int side);

    Library &m_library;
    QCache<QString, QPixmap> m_ready; // cost in kB
    QSet<QString> m_asked;
    QSet<QString> m_failed;
};

} // namespace broadsheet
