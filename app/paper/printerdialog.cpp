#include "app/paper/printerdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace broadsheet {

namespace {

constexpr int mostCopies = 99;

} // namespace

PrinterDialog::PrinterDialog(const Printers &printers, QWidget *parent)
    : QDialog(parent), m_printer(new QComboBox), m_copies(new QSpinBox)
{
    setWindowTitle(tr("Print"));
    m_printer->addItems(printers.names);
    m_printer->setCurrentText(printers.usual);
    m_copies->setRange(1, mostCopies);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *print = buttons->addButton(tr("Print"), QDialogButtonBox::AcceptRole);
    print->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Printer"), m_printer);
    form->addRow(tr("Copies"), m_copies);
    form->addRow(buttons);
}

QString PrinterDialog::printer() const { return m_printer->currentText(); }

int PrinterDialog::copies() const { return m_copies->value(); }

} // namespace broadsheet
