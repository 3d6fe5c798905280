// How far something long is, in a dialog over its window; it comes when there has been no word for a second.
// Its button says "Cancel", and canceled() is its only wish.
#pragma once

#include <QString>

class QProgressDialog;
class QWidget;

namespace broadsheet {

QProgressDialog *makeProgress(const QString &title, const QString &label, QWidget *window);

// May be called while the dialog shows a value, for which it lets events in. Null: there is none.
void closeProgress(QProgressDialog *progress);

} // namespace broadsheet
