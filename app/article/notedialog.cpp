#include "app/article/notedialog.h"

#include "app/look/dialogparts.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/bookmarks.h"
#include "core/library/library.h"
#include "core/text/plaintext.h"

#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr QSize firstSize(520, 340);
constexpr qsizetype longestQuote = 240; // characters shown above the note

} // namespace

NoteDialog::NoteDialog(Library &library, const Note &note, const QString &title, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_note(note),
      m_text(new QPlainTextEdit(note.text, this)),
      m_message(dialogMessage(u"noteMessage"_s, this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    setWindowTitle(tr("Your note"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Your note"));
    m_text->setPlaceholderText(tr("What you want to remember"));
    m_text->setTabChangesFocus(true);
    m_text->moveCursor(QTextCursor::End);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_save->setToolTip(keys.toString(QKeySequence::NativeText));

    QVBoxLayout *column = dialogColumn(this);
    column->addWidget(about(title));
    column->addWidget(m_text, 1);
    column->addWidget(m_message);
    column->addLayout(dialogButtons({cancel, m_save})); // no default: Return begins a line

    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::textChanged);
    connect(cancel, &QPushButton::clicked, this, &NoteDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NoteDialog::save);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, m_save, &QPushButton::click);
    m_text->setFocus();
    textChanged();
}

// What the note is on.
QWidget *NoteDialog::about(const QString &title)
{
    const QString quote = text::shortened(text::squeezed(m_note.quote), longestQuote);
    QLabel *label = dialogQuotation(quote.isEmpty() ? title : tr("“%1”").arg(quote), this);
    label->setObjectName(u"softHint"_s);
    return label;
}

bool NoteDialog::isChanged() const { return m_text->toPlainText().trimmed() != m_note.text.trimmed(); }

// Paragraphs run as their letters do, and stand on the side where the first begins, whatever the window does.
void NoteDialog::align()
{
    const Qt::Alignment side = m_text->toPlainText().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = m_text->document()->defaultTextOption();
    if (option.alignment() == side && option.textDirection() == Qt::LayoutDirectionAuto)
        return;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(side);
    m_text->document()->setDefaultTextOption(option);
}

void NoteDialog::textChanged()
{
    align();
    const QString text = m_text->toPlainText().trimmed();
    const bool isTooLong = text.size() > longestNote;
    sayInDialog(m_message,
                isTooLong ? tr("A note holds %Ln character(s) at most.", nullptr, longestNote) : QString());
    // Highlighted words may do without.
    m_save->setEnabled(!isTooLong && (!text.isEmpty() || !m_note.quote.isEmpty()));
}

void NoteDialog::save()
{
    const bool isNew = number(m_note.id) == 0;
    if (!isNew && !isChanged())
        return accept();
    Note note = m_note;
    note.text = m_text->toPlainText().trimmed();
    m_save->setEnabled(false);
    whenDone(m_library.bookmarks().putNote(note), this, [this](const Result<NoteId> &put) {
        if (put) {
            emit saved();
            return accept();
        }
        m_save->setEnabled(true);
        sayInDialog(m_message, words::errorText(put.error()));
    });
}

void NoteDialog::reject()
{
    if (!isChanged())
        return QDialog::reject();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Your note"),
                                     tr("What you wrote is not saved yet."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *stay = question->addButton(tr("&Go on writing"), QMessageBox::RejectRole);
    auto *away = question->addButton(tr("&Throw it away"), QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(away, &QAbstractButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

} // namespace broadsheet
