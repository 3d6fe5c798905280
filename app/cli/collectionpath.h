// Collections as somebody types them: "Politics/Europe".
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"

#include <optional>

namespace broadsheet {
class Library;
}

namespace broadsheet::cli {

// Whatever the capitals; nothing when there is none.
std::optional<CollectionId> collectionAt(const QString &path, const QList<Collection> &all);

// The same, and each on the way is made where there is none.
Result<CollectionId> makeCollectionAt(Library &library, const QString &path);

int noSuchCollection(const QString &path); // says so, answers ExitFailed

} // namespace broadsheet::cli
