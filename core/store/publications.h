// Newspapers as rows: the manifest as it came, the edition chosen, and which sources make which section.
#pragma once

#include "core/base/result.h"
#include "core/model/publication.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace broadsheet::store {

// A manifest is kept as text: this room does not know how to read it.
struct PublicationRow
{
    QString id;
    QByteArray manifest;
    QString edition; // chosen
    QString folder;  // "A/B"; empty: none
    friend bool operator==(const PublicationRow &, const PublicationRow &) = default;
};

// Those the reader has, in their order. Removed ones are not among them.
QList<PublicationRow> publications(Connection &connection);
std::optional<PublicationRow> publication(Connection &connection, const QString &id);

// All inside a transaction.
// New: at the end, with all its sources. Known: its manifest and sections are replaced, sources that nothing
// names any more go; the edition chosen stays unless `edition` says otherwise. Removed: it is back.
void putPublication(Connection &connection, const Publication &publication, const QByteArray &manifest,
                    const QString &edition);
struct Shelved
{
    Publication publication;
    QByteArray manifest;
    QString folder; // empty: it stays where it is
};
void putPublications(Connection &connection, const QList<Shelved> &list);
void chooseEdition(Connection &connection, const QString &publication, const QString &edition);

enum class Presence { Here, Removed };
bool setPresence(Connection &connection, const QStringList &publications, Presence presence,
                 const QDateTime &now);

// Publications removed before `limit` lose their stories, a few at a time, except the kept ones, whose
// sources stay. Answers whether there is more to do.
enum class Purge { Done, More };
Purge purgeSome(Connection &connection, const QDateTime &limit);

} // namespace broadsheet::store
