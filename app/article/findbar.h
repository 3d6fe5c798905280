// Ctrl+F: find a word in the article that is open.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace broadsheet {

class ArticleView;
class Look;

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    FindBar(ArticleView &view, const Look &look, QWidget *parent = nullptr);

    void open();
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void findNext(int direction);
    void shut();

    ArticleView &m_view;
    QLineEdit *m_field;
    QLabel *m_result;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace broadsheet
