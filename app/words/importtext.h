// Why a file of another reader was not imported, in the reader's language.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace broadsheet::words {

QString importTrouble(const Error &error, const QString &path);

} // namespace broadsheet::words
