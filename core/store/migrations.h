// The schema, as the steps that made it. Append only: a released step is never edited.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

namespace broadsheet::store {

int newestSchema();

// Runs the steps this file has not had; each in a transaction of its own, so that a killed migration goes on
// where it stopped. DatabaseNewer when a later version wrote it. `last`: an older schema, for tests.
std::optional<Error> migrate(Connection &connection, int last = newestSchema());

// A version is only trusted when it lies between 0 and newestSchema(); for read-only profiles, which cannot
// be migrated.
std::optional<Error> checkSchema(Connection &connection);

} // namespace broadsheet::store
