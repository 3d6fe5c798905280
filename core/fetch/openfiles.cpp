#include "core/fetch/openfiles.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace broadsheet::fetch {

namespace {

// However many a system allows: a connection kept for later holds up to 64 kB.
constexpr int mostEver = 1'024;

} // namespace

int mostOpenFiles()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0)
        return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, mostEver));
#endif
    return mostEver;
}

} // namespace broadsheet::fetch
