// What lies outside the window: the system's browser and messengers, its mail program, its clipboard. A test
// puts its own in their place.
#pragma once

#include "app/share/clipboard.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace broadsheet {

class SystemMail;

struct Outside
{
    std::function<bool(const QUrl &)> open; // false: no program does
    std::function<Clipboard(std::unique_ptr<QMimeData>)> copy;
    std::shared_ptr<SystemMail> mail;
};

Outside systemOutside();

} // namespace broadsheet
