// Our own scheme, by which pages and their pictures reach the web engine: broadsheet://page/<key> and
// broadsheet://picture/<base64url of the address on the web>.
#pragma once

#include <QByteArray>

namespace broadsheet {

inline constexpr char schemeName[] = "broadsheet";

// Once, in main(), before QApplication is made: the engine refuses it later.
void registerScheme();

} // namespace broadsheet
