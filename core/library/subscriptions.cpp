#include "core/library/subscriptions.h"

#include "core/base/log.h"
#include "core/publications/manifest.h"

#include <QJsonDocument>

namespace broadsheet {

Subscribed subscribedTo(const Publication &publication, const QString &edition)
{
    return {publication, edition.isEmpty() ? publication.defaultEdition : edition, {}};
}

QByteArray manifestOf(const Publication &publication)
{
    return QJsonDocument(publications::writeManifest(publication)).toJson(QJsonDocument::Compact);
}

QList<Subscribed> subscribed(const QList<store::PublicationRow> &rows)
{
    QList<Subscribed> list;
    for (const store::PublicationRow &row : rows) {
        const Result<Publication> publication = publications::readManifest(row.manifest);
        if (publication)
            list.append({*publication, row.edition, row.folder});
        else
            qCWarning(logLibrary) << "the manifest of" << row.id
                                  << "cannot be read:" << publication.error().detail;
    }
    return list;
}

} // namespace broadsheet
