// How far something long is, in a dialog over its window; it comes when there has been no word for a second.
// Its button says "Cancel", and canceled() is its only wish. It runs no event loop of its own, as Qt's does.
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;

namespace broadsheet {

class Progress final : public QDialog
{
    Q_OBJECT

public:
    Progress(const QString &title, const QString &text, QWidget *window);

    void setText(const QString &text);     // what is done just now
    void setProgress(int done, int total); // total 0: nobody knows
    void end();                            // it goes, and is deleted

signals:
    void canceled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace broadsheet
