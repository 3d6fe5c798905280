#include "app/share/outside.h"

#include "app/share/systemmail.h"

#include <QDesktopServices>
#include <QMimeData>

namespace broadsheet {

Outside systemOutside()
{
    return {&QDesktopServices::openUrl, &putOnClipboard, systemMail(&QDesktopServices::openUrl)};
}

} // namespace broadsheet
