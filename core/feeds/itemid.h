// What makes an item the same item tomorrow: the publisher's guid, else its address, else what it says. A
// rule may become better only so that a read story never turns unread.
#pragma once

#include "core/model/feed.h"

namespace broadsheet::feeds {

// Gives every item a guid that no other item of the list has. Publishers' own stay byte for byte as they are,
// unless one stands for several different items. Items that say the same twice are kept once.
void identify(QList<Item> &items);

} // namespace broadsheet::feeds
