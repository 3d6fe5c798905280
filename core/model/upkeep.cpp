#include "core/model/upkeep.h"

#include <algorithm>

namespace broadsheet {

Upkeep upkeepOf(const QList<ScopedUpkeep> &all, const UpkeepScope &scope)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ScopedUpkeep &one) { return one.scope == scope; });
    return found == all.end() ? Upkeep{} : found->upkeep;
}

} // namespace broadsheet
