// "Liked the story? Share it": a row of buttons, one a target. Those that do not fit go into the menu behind
// "…".
#pragma once

#include "core/model/share.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace broadsheet {

class ShareMenu;

class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    void setTargets(const QList<ShareTarget> &targets); // all; the hidden ones are not shown
    void retranslate();
    const ShareTarget *target(const QString &id) const; // a hidden one, too; null: none
    ShareMenu *menu() const { return m_menu; }
    void openMenu();
    // Without a link there is nothing to pass on; the reason is shown instead.
    void setLink(bool present);

signals:
    void copyLinkWanted();
    void targetChosen(const broadsheet::ShareTarget &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QList<ShareTarget> m_targets;
    QLabel *m_words;
    QPushButton *m_copy;
    QList<QPushButton *> m_buttons;
    QPushButton *m_more;
    ShareMenu *m_menu;
    bool m_hasLink = true;
};

} // namespace broadsheet
