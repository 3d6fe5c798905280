// What stands where nothing is yet: a title, a sentence that says what to do, and perhaps the button that
// does it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace broadsheet {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text, const QString &button = {});
    QString text() const;

signals:
    void pressed();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace broadsheet
