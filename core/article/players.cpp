#include "core/article/players.h"

#include "core/article/policy.h"

namespace broadsheet::article {

bool isPlayer(const markup::HtmlNode &frame)
{
    for (const markup::HtmlAttribute &one : frame.attributes) {
        for (const policy::Player &player : policy::players) {
            const QByteArrayView host(player.host.data(), qsizetype(player.host.size()));
            const qsizetype at = one.value.indexOf(host);
            if (at >= 2 && (one.value[at - 1] == '/' || one.value[at - 1] == '.'))
                return true;
        }
    }
    return false;
}

} // namespace broadsheet::article
