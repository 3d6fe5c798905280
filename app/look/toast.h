// A short message over the window that goes by itself, with at most one way on ("Undo"). It stays while the
// mouse is on it or the keyboard at its way on. Screen readers hear it.
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace broadsheet {

class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    void say(const QString &text);
    void say(const QString &text, const QString &wayOn, std::function<void()> action);
    QString text() const;

signals:
    void leftKeyboard(); // it went while its way on had the keyboard

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_label;
    QPushButton *m_button;
    QTimer m_timer;
    std::function<void()> m_action;
};

} // namespace broadsheet
