#include "app/look/dialogparts.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int roomAround = 20; // px
constexpr int roomBetween = 12;

} // namespace

QVBoxLayout *dialogColumn(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(roomAround, roomAround, roomAround, roomAround);
    column->setSpacing(roomBetween);
    return column;
}

QLabel *dialogSentence(const QString &text, QWidget *dialog)
{
    auto *label = new QLabel(text, dialog);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *dialogQuotation(const QString &text, QWidget *dialog)
{
    QLabel *label = dialogSentence(text, dialog);
    const Qt::Alignment side = text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QLabel *dialogMessage(const QString &objectName, QWidget *dialog)
{
    QLabel *label = dialogSentence({}, dialog);
    label->setObjectName(objectName);
    label->hide();
    return label;
}

void sayInDialog(QLabel *message, const QString &text)
{
    message->setText(text);
    message->setVisible(!text.isEmpty());
    QWidget *dialog = message->window();
    if (text.isEmpty() || !dialog->layout())
        return;
    dialog->layout()->activate();
    dialog->resize(dialog->width(),
                   std::max(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width())));
}

QHBoxLayout *dialogButtons(const QList<QPushButton *> &buttons, QPushButton *apart)
{
    auto *row = new QHBoxLayout;
    if (apart) {
        apart->setAutoDefault(false);
        row->addWidget(apart);
    }
    row->addStretch();
    for (QPushButton *button : buttons) {
        button->setAutoDefault(button->isDefault());
        row->addWidget(button);
    }
    return row;
}

} // namespace broadsheet
