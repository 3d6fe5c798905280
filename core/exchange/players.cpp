#include "core/exchange/players.h"

namespace broadsheet::exchange {

QByteArray playedAddress(const markup::HtmlNode &player)
{
    QByteArray address = player.attribute("src");
    for (const markup::HtmlNode *child = player.firstChild; child && address.isEmpty(); child = child->next)
        address = child->attribute("src");
    return address;
}

} // namespace broadsheet::exchange
