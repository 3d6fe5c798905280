#include "app/look/windowstyle.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace broadsheet {

WindowStyle::WindowStyle() : QProxyStyle(u"Fusion"_s) {}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_UnderlineShortcut && QLocale().script() == QLocale::ArabicScript)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // as our own buttons
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace broadsheet
