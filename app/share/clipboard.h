// The clipboard, in three flavours at once: text, HTML, and a list of addresses.
#pragma once

#include "core/share/copies.h"

#include <memory>

class QMimeData;

namespace broadsheet {

std::unique_ptr<QMimeData> mimeOf(const share::Copied &copied);

enum class Clipboard { Took, Refused };
Clipboard putOnClipboard(std::unique_ptr<QMimeData> data); // looks whether it is there

} // namespace broadsheet
