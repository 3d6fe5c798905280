// Qt's Fusion, but for three things. The letter one presses with Alt is not underlined in scripts that join
// their letters: Qt cuts the word there, so that it is drawn broken, and wider than it was measured. The key
// works all the same. A ticked box has a frame by night, too. And Enter presses the button that has the
// keyboard, as on the large desktops; else a dialog's Enter would add where the reader stands on Cancel.
#pragma once

#include <QProxyStyle>

namespace broadsheet {

class WindowStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace broadsheet
