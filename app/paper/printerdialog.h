// Which printer, how many copies. Opened only when the reader asked to print.
#pragma once

#include "app/paper/printjob.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace broadsheet {

class PrinterDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PrinterDialog(const Printers &printers, QWidget *parent = nullptr);

    QString printer() const;
    int copies() const;

private:
    QComboBox *m_printer;
    QSpinBox *m_copies;
};

} // namespace broadsheet
