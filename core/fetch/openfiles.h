// How many files, connections among them, this program may have open at once, as far as the system limits it.
#pragma once

namespace broadsheet::fetch {

int mostOpenFiles();

} // namespace broadsheet::fetch
