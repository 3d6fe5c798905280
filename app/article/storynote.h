// A quiet line over the story: what is going on with its text, with at most two ways on. Screen readers hear
// it.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace broadsheet {

class StoryNote final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryNote(QWidget *parent = nullptr);

    struct WayOn
    {
        QString text;
        std::function<void()> go;
    };
    void say(const QString &text, const QList<WayOn> &waysOn);
    QString text() const; // empty: nothing is said

private:
    QLabel *m_label;
    QList<QPushButton *> m_buttons;
    QList<WayOn> m_waysOn;
};

} // namespace broadsheet
