#include "core/base/eventloops.h"

#include <QByteArray>

namespace broadsheet {

void keepThreadsOffGlib() { qputenv("QT_NO_THREADED_GLIB", QByteArrayLiteral("1")); }

} // namespace broadsheet
