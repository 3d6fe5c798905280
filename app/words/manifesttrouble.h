// Why a file holds no newspaper, as a sentence: the file, and the line and the key where they are known. What
// stands behind it in the error's detail is technical and English.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace broadsheet::words {

QString manifestTrouble(const Error &error, const QString &path);

} // namespace broadsheet::words
