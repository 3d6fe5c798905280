// The top of the window: the program's name, today's date, the search field, the interface's language,
// refresh.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace broadsheet {

class Look;

class Masthead final : public QWidget
{
    Q_OBJECT

public:
    Masthead(const Look &look, QAction *refresh, QWidget *parent = nullptr);

    void focusSearch();
    void clearSearch();
    void setLanguage(const QString &code);
    void retranslate();

signals:
    void searched(const QString &words); // empty: not any more
    void leftSearch();                   // Down or Enter: on to the results
    void languageChosen(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Look &m_look;
    QLabel *m_name;
    QLabel *m_date;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QToolButton *m_language;
    QString m_code;
    QTimer *m_pause;
};

} // namespace broadsheet
