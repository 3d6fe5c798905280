#include "app/newsstand/adddialog.h"

#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/library.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int dialogWidth = 480; // px

// What was just copied is most likely what is to be added.
QString addressOnClipboard()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    const bool looksRight =
        text.startsWith(u"https://"_s) || text.startsWith(u"http://"_s) || text.startsWith(u"feed:"_s);
    return looksRight && !text.contains(u' ') && text.size() < 500 ? text : QString();
}

} // namespace

AddDialog::AddDialog(Library &library, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_address(new QLineEdit(this)),
      m_message(new QLabel(this)),
      m_choices(new QListWidget(this)),
      m_progress(new QProgressBar(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Add a newspaper"));
    setMinimumWidth(dialogWidth);
    auto *words = new QLabel(tr("Type or paste the address of a newspaper, a section or a feed."), this);
    words->setWordWrap(true);
    m_address->setPlaceholderText(u"example.org"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->setText(addressOnClipboard());
    m_address->selectAll();
    m_message->setObjectName(u"addMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_choices->setAccessibleName(tr("Feeds of this site"));
    m_choices->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->hide();
    m_add->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_address);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_choices);
    column->addLayout(buttons);

    const auto update = [this] { m_add->setEnabled(!m_address->text().trimmed().isEmpty()); };
    connect(m_address, &QLineEdit::textChanged, this, [this, update] {
        m_choices->hide();
        m_message->hide();
        update();
    });
    connect(m_add, &QPushButton::clicked, this, &AddDialog::ask);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choices, &QListWidget::itemActivated, this, &AddDialog::ask);
    update();
}

void AddDialog::setAddress(const QString &address) { m_address->setText(address); }

void AddDialog::ask()
{
    const QListWidgetItem *chosen = m_choices->isVisible() ? m_choices->currentItem() : nullptr;
    setBusy(true);
    whenDone(m_library.sources().add(chosen ? chosen->data(Qt::UserRole).toString() : m_address->text()),
             this, [this](const Result<Added> &answer) { take(answer); });
}

void AddDialog::take(const Result<Added> &answer)
{
    setBusy(false);
    if (!answer) {
        m_message->setText(words::errorText(answer.error()));
        m_message->show();
        m_address->setFocus();
        return;
    }
    if (answer->subscribed) {
        emit added(*answer->subscribed, answer->alreadyThere);
        accept();
        return;
    }
    offer(answer->choices);
}

void AddDialog::offer(const QList<Added::Choice> &choices)
{
    m_choices->clear();
    for (const Added::Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.title.isEmpty() ? choice.address : choice.title, m_choices);
        item->setData(Qt::UserRole, choice.address);
        item->setToolTip(choice.address);
    }
    m_message->setText(tr("This site has several feeds. Which one?"));
    m_message->show();
    m_choices->show();
    m_choices->setCurrentRow(0);
    m_choices->setFocus();
    adjustSize();
}

void AddDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_address->setEnabled(!busy);
    m_choices->setEnabled(!busy);
    m_add->setEnabled(!busy);
}

} // namespace broadsheet
