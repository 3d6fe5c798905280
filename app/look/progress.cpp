#include "app/look/progress.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace broadsheet {

namespace {

constexpr int untilProgress = 1'000; // ms without a word

} // namespace

QProgressDialog *makeProgress(const QString &title, const QString &label, QWidget *window)
{
    const QString cancel = QCoreApplication::translate("Progress", "Cancel");
    auto *progress = new QProgressDialog(label, cancel, 0, 0, window);
    progress->setWindowTitle(title);
    progress->setWindowModality(Qt::WindowModal);
    progress->setAutoReset(false);
    progress->setAutoClose(false);
    progress->setMinimumDuration(untilProgress);
    return progress;
}

void closeProgress(QProgressDialog *progress)
{
    if (!progress)
        return;
    progress->hide();
    progress->deleteLater();
}

} // namespace broadsheet
