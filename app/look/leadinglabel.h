// A label for names in any language: it stands on the window's leading side, while its text keeps its own
// direction. QLabel alone would put an English name on the left of an Arabic window.
#pragma once

#include <QLabel>

namespace broadsheet {

class LeadingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit LeadingLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void align();
};

} // namespace broadsheet
