// The bar over a page: A− % A+, and buttons of the window's actions; those that lead away stand at its
// beginning.
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace broadsheet {

class Look;

class ReadingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(const Look &look, QWidget *parent = nullptr);

    // Buttons act through the window's actions, so that text, key and state are in one place.
    struct Buttons
    {
        QList<QAction *> away; // such as Back
        QAction *smaller;
        QAction *normal;
        QAction *larger;
        QList<QAction *> others;
    };
    void setButtons(const Buttons &buttons);
    void setTextPercent(int percent);
    const QWidget *buttonOf(const QAction *action) const; // nothing: none
    void retranslate();

private:
    void addButton(QHBoxLayout *row, QAction *action);
    QWidget *sizes(const Buttons &buttons);

    const Look &m_look;
    int m_textPercent = 100;
    QToolButton *m_percent = nullptr;
    QList<std::pair<QToolButton *, QAction *>> m_sizeButtons;
};

} // namespace broadsheet
