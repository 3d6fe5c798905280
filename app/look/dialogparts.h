// What small dialogs have in common, so that they look and behave alike.
#pragma once

#include <QList>

class QDialog;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QString;
class QVBoxLayout;
class QWidget;

namespace broadsheet {

QVBoxLayout *dialogColumn(QDialog *dialog); // its layout, with the room around and between

QLabel *dialogSentence(const QString &text, QWidget *dialog); // plain text that wraps
// The same for words of a story: they stand on the side they begin at, whatever the window's is.
QLabel *dialogQuotation(const QString &text, QWidget *dialog);

// The same for what went wrong: not shown before say().
QLabel *dialogMessage(const QString &objectName, QWidget *dialog);
void sayInDialog(QLabel *message, const QString &text); // empty: nothing; the dialog grows with it

// On the trailing side, the last of them last; `apart` stands on the other. Return presses the one that has
// the keyboard, else none but the default.
QHBoxLayout *dialogButtons(const QList<QPushButton *> &buttons, QPushButton *apart = nullptr);

} // namespace broadsheet
