// A link on the clipboard in three flavours at once: text, HTML with the headline, and a list of addresses.
#pragma once

#include <QString>

#include <memory>

class QMimeData;

namespace broadsheet {

std::unique_ptr<QMimeData> linkForClipboard(const QString &title, const QString &url);

} // namespace broadsheet
