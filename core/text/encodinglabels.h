// Names of encodings as documents write them → the name the decoder knows. Labels of the WHATWG standard, and
// those beyond it that newspapers have used.
#pragma once

#include <QByteArrayView>

namespace broadsheet::text {

// Empty when no encoding is called so, or one that must not be trusted (UTF-7).
QByteArrayView codecForLabel(QByteArrayView label);

} // namespace broadsheet::text
