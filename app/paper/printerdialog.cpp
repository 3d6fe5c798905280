#include "app/paper/printerdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int mostCopies = 99;

} // namespace

PrinterDialog::PrinterDialog(const Printers &printers, int pageCount, QWidget *parent)
    : QDialog(parent),
      m_pageCount(pageCount),
      m_printer(new QComboBox),
      m_copies(new QSpinBox),
      m_pages(new QLineEdit),
      m_complaint(new QLabel),
      m_sides(new QComboBox),
      m_ink(new QComboBox)
{
    setWindowTitle(tr("Print"));
    m_printer->addItems(printers.names);
    m_printer->setCurrentText(printers.usual);
    m_copies->setRange(1, mostCopies);
    m_pages->setObjectName(u"printerPages"_s);
    m_pages->setPlaceholderText(tr("All; or 1-3, 5"));
    m_complaint->setText(tr("Pages go from 1 to %1; write 1-3, 5.").arg(pageCount));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_sides->addItem(tr("One side"), int(Sides::One));
    m_sides->addItem(tr("Both sides, turned like a book"), int(Sides::LongEdge));
    m_sides->addItem(tr("Both sides, turned like a calendar"), int(Sides::ShortEdge));
    m_ink->addItem(tr("As the printer does"), int(PrinterInk::Usual));
    m_ink->addItem(tr("Black and white"), int(PrinterInk::BlackAndWhite));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_print = buttons->addButton(tr("Print"), QDialogButtonBox::AcceptRole);
    m_print->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pages, &QLineEdit::textChanged, this, &PrinterDialog::checkPages);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Printer"), m_printer);
    form->addRow(tr("Copies"), m_copies);
    form->addRow(tr("Pages"), m_pages);
    form->addRow(QString(), m_complaint);
    form->addRow(tr("Sides"), m_sides);
    form->addRow(tr("Ink"), m_ink);
    form->addRow(buttons);
}

void PrinterDialog::checkPages()
{
    const bool understood = pageRanges(m_pages->text(), m_pageCount).has_value();
    m_complaint->setVisible(!understood);
    m_print->setEnabled(understood);
}

PrinterChoices PrinterDialog::choices() const
{
    return {.printer = m_printer->currentText(),
            .copies = m_copies->value(),
            .pages = pageRanges(m_pages->text(), m_pageCount).value_or(QString()),
            .sides = Sides(m_sides->currentData().toInt()),
            .ink = PrinterInk(m_ink->currentData().toInt())};
}

} // namespace broadsheet
