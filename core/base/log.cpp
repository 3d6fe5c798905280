#include "core/base/log.h"

namespace broadsheet {

Q_LOGGING_CATEGORY(logFetch, "broadsheet.fetch", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "broadsheet.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logLibrary, "broadsheet.library", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "broadsheet.app", QtWarningMsg)

} // namespace broadsheet
