// Which printer, how many copies, which pages, on which sides. Opened only when the reader asked to print.
#pragma once

#include "app/paper/printjob.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace broadsheet {

class PrinterDialog final : public QDialog
{
    Q_OBJECT

public:
    PrinterDialog(const Printers &printers, int pageCount, QWidget *parent = nullptr);

    PrinterChoices choices() const;

private:
    void checkPages();

    int m_pageCount;
    QComboBox *m_printer;
    QSpinBox *m_copies;
    QLineEdit *m_pages;
    QLabel *m_complaint;
    QComboBox *m_sides;
    QComboBox *m_ink;
    QPushButton *m_print = nullptr;
};

} // namespace broadsheet
