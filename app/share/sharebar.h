// "Liked the story? Share it": a row of buttons, one a target. Those that do not fit go into the menu behind
// "…".
#pragma once

#include "core/model/share.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QMenu;

namespace broadsheet {

class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QList<ShareTarget> targets, QWidget *parent = nullptr);

    void retranslate();
    const ShareTarget *target(const QString &id) const;
    QMenu *menu() const { return m_menu; }
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
    void fillMenu();

    QList<ShareTarget> m_targets;
    QLabel *m_words;
    QPushButton *m_copy;
    QList<QPushButton *> m_buttons;
    QPushButton *m_more;
    QMenu *m_menu;
    bool m_hasLink = true;
};

// A target's name in the interface's language: services keep their own, "E-mail" is translated.
QString targetName(const ShareTarget &target);

} // namespace broadsheet
