// Reads the newspapers to choose from, in Qt's pool and only when somebody asks: eighty files are no matter
// for a start.
#pragma once

#include "core/publications/catalogue.h"

#include <QFuture>

namespace broadsheet {

struct LibraryOptions;

// Those of the program's folder and the reader's own, in "publications" of the profile.
QFuture<publications::Catalogue> readCatalogue(const LibraryOptions &options);

} // namespace broadsheet
