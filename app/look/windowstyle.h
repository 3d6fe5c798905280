// Qt's Fusion, but for one thing: the letter one presses with Alt is not underlined in scripts that join
// their letters. Qt cuts the word there, so that it is drawn broken, and wider than it was measured. The key
// works all the same.
#pragma once

#include <QProxyStyle>

namespace broadsheet {

class WindowStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
};

} // namespace broadsheet
