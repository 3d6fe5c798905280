#include "core/publications/catalogue.h"

#include "core/base/log.h"
#include "core/publications/manifest.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

Catalogue catalogueOf(const QList<ManifestFile> &own, const QList<ManifestFile> &shipped)
{
    Catalogue catalogue;
    QSet<QString> ids;
    const auto take = [&](const ManifestFile &file) -> std::optional<Error> {
        const Result<Publication> publication = readManifest(file.json);
        if (!publication)
            return publication.error();
        if (!ids.contains(publication->id))
            catalogue.publications.append(*publication);
        ids.insert(publication->id);
        return {};
    };
    for (const ManifestFile &file : own) {
        if (const auto error = take(file))
            catalogue.unread.append(file.name + u": "_s + error->detail);
    }
    for (const ManifestFile &file : shipped) {
        if (const auto error = take(file))
            qCWarning(logLibrary) << "a manifest cannot be read:" << file.name << error->detail;
    }
    return catalogue;
}

} // namespace broadsheet::publications
