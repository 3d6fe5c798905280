#include "core/fetch/openfiles.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace broadsheet::fetch {

namespace {

constexpr int mostEver = 8'192; // of no use beyond

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
