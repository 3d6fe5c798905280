#include "core/publications/catalogue.h"

#include "core/base/log.h"
#include "core/publications/manifest.h"

#include <QSet>

namespace broadsheet::publications {

QList<Publication> catalogueOf(const QList<QByteArray> &own, const QList<QByteArray> &shipped)
{
    QList<Publication> list;
    QSet<QString> ids;
    for (const QByteArray &json : own + shipped) {
        const Result<Publication> publication = readManifest(json);
        if (!publication)
            qCWarning(logLibrary) << "a manifest cannot be read:" << publication.error().detail;
        else if (!ids.contains(publication->id))
            list.append(*publication);
        if (publication)
            ids.insert(publication->id);
    }
    return list;
}

} // namespace broadsheet::publications
