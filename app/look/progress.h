// How far something long is, in a dialog over its window; it comes when there has been no word for a second.
// Its button says "Cancel", and canceled() is its only wish. It runs no event loop of its own, as Qt's does.
#pragma once

#include <QDialog>

class QProgressBar;

namespace broadsheet {

class Progress final : public QDialog
{
    Q_OBJECT

public:
    Progress(const QString &title, const QString &text, QWidget *window);

    void setProgress(int done, int total); // total 0: nobody knows
    void end();                            // it goes, and is deleted

signals:
    void canceled();

private:
    QProgressBar *m_bar;
};

} // namespace broadsheet
