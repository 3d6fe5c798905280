// Log categories, one a concern. Quiet by default: QT_LOGGING_RULES="broadsheet.*=true" makes them speak.
#pragma once

#include <QLoggingCategory>

namespace broadsheet {

Q_DECLARE_LOGGING_CATEGORY(logFetch)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logLibrary)
Q_DECLARE_LOGGING_CATEGORY(logApp)

} // namespace broadsheet
