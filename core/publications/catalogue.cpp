#include "core/publications/catalogue.h"

#include "core/base/log.h"
#include "core/publications/manifest.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

// A source that is not on https, or lies elsewhere, is left out of a manifest; here nothing may be left of
// it.
std::optional<Error> nothingToRead(const Publication &publication)
{
    const auto isSome = [&](const Edition &edition) { return isReadable(publication, edition); };
    if (std::any_of(publication.editions.begin(), publication.editions.end(), isSome))
        return {};
    return Error{Error::Kind::NoFeedFound, u"sources: none that is on https and on its hosts"_s};
}

} // namespace

Catalogue catalogueOf(const QList<ManifestFile> &own, const QList<ManifestFile> &shipped)
{
    Catalogue catalogue;
    QSet<QString> ids;
    const auto take = [&](const ManifestFile &file) -> std::optional<Error> {
        const Result<Publication> publication = readManifest(file.json);
        if (!publication)
            return publication.error();
        if (const auto error = nothingToRead(*publication))
            return error;
        if (!ids.contains(publication->id))
            catalogue.publications.append(*publication);
        ids.insert(publication->id);
        return {};
    };
    for (const ManifestFile &file : own) {
        if (const auto error = take(file))
            catalogue.unread.append({file.name, *error});
    }
    for (const ManifestFile &file : shipped) {
        if (const auto error = take(file))
            qCWarning(logLibrary) << "a manifest cannot be read:" << file.name << error->detail;
    }
    return catalogue;
}

} // namespace broadsheet::publications
