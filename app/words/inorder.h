// Short texts on one line, "bbc.com · English": in the order of the interface's language, whichever way each
// of them runs.
#pragma once

#include <QStringList>

namespace broadsheet::words {

QString inOrder(const QStringList &parts); // the empty ones are left out

} // namespace broadsheet::words
