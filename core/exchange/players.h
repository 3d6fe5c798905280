// What a player in safe HTML plays. Private to core/exchange: files have a link in its place.
#pragma once

#include "core/markup/htmltree.h"

namespace broadsheet::exchange {

QByteArray playedAddress(const markup::HtmlNode &player); // of <audio> or <video>; empty: nothing

} // namespace broadsheet::exchange
