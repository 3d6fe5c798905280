// The built-in publication: installed like any newspaper, from data the program brings along, and renewed
// when the program brings another. It never touches the network.
#pragma once

namespace broadsheet {

struct LibraryCore;

// Lists that are asked for after this already show it.
void installGuide(LibraryCore &core);

} // namespace broadsheet
