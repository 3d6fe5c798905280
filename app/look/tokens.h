// The colours of the house, light and dark. Text on its ground keeps at least 4.5 : 1 (WCAG AA); a test
// measures it.
#pragma once

#include <QColor>

namespace broadsheet {

enum class Appearance { Light, Dark };

struct Tokens
{
    QColor window;
    QColor paper;
    QColor ink;
    QColor soft; // secondary text
    QColor line; // hairlines
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor link;
    QColor star;
    QColor chip;
};

const Tokens &tokensFor(Appearance appearance);

} // namespace broadsheet
