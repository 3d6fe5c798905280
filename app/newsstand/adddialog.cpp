#include "app/newsstand/adddialog.h"

#include "app/newsstand/certificatequestion.h"
#include "app/newsstand/copiedaddress.h"
#include "app/newsstand/logindialog.h"
#include "app/newsstand/proposaldialog.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/library.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int dialogWidth = 480; // px

} // namespace

AddDialog::AddDialog(Library &library, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_address(new QLineEdit(this)),
      m_message(new QLabel(this)),
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
    m_address->setText(copiedAddress());
    m_address->selectAll();
    m_message->setObjectName(u"addMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Looking for news there"));
    m_progress->hide();
    m_add->setDefault(true);
    m_cancel->setAutoDefault(false); // else Return would cancel while Add is busy

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
    column->addLayout(buttons);

    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_message->hide();
        enableAdd();
    });
    connect(m_add, &QPushButton::clicked, this, &AddDialog::ask);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    enableAdd();
}

// Whoever closes it wants nothing more to be looked for.
AddDialog::~AddDialog() { m_answer.cancel(); }

void AddDialog::setAddress(const QString &address) { m_address->setText(address); }

void AddDialog::enableAdd() { m_add->setEnabled(!m_address->text().trimmed().isEmpty()); }

void AddDialog::ask()
{
    m_asked = m_address->text().trimmed();
    m_admission = {};
    if (m_asked.isEmpty())
        return;
    m_message->hide();
    setBusy(true);
    send();
}

void AddDialog::send()
{
    m_answer = m_library.sources().add(m_asked, m_admission, OnPage::Propose);
    whenDone(m_answer, this, [this](const Result<Added> &answer) { take(answer); });
}

void AddDialog::take(const Result<Added> &answer)
{
    using Kind = Error::Kind;
    if (!answer &&
        (answer.error().kind == Kind::PasswordNeeded || answer.error().kind == Kind::PasswordWrong))
        return askLogin(answer.error());
    if (!answer && answer.error().kind == Kind::Tls && !answer.error().certificate.isEmpty())
        return askCertificate(answer.error());
    settle(answer);
}

void AddDialog::askLogin(const Error &error)
{
    auto *dialog = new LoginDialog(m_asked, error.detail, LoginDialog::Kept::No, this);
    if (error.kind == Error::Kind::PasswordWrong)
        dialog->refuse(words::errorText(error));
    connect(dialog, &LoginDialog::given, this, [this, dialog](const Login &login) {
        m_admission.login = login;
        dialog->accept();
    });
    connect(dialog, &QDialog::accepted, this, &AddDialog::send);
    connect(dialog, &QDialog::rejected, this, [this, error] { settle(error); });
    dialog->open();
}

void AddDialog::askCertificate(const Error &error)
{
    using Shown = Result<ShownCertificate>;
    whenDone(m_library.sources().shownCertificate(m_asked), this, [this, error](const Shown &shown) {
        if (!shown)
            return settle(error);
        askAboutCertificate(
            *shown, this,
            [this, shown] {
                m_admission.certificate = shown->sha256;
                send();
            },
            [this, error] { settle(error); });
    });
}

void AddDialog::settle(const Result<Added> &answer)
{
    setBusy(false);
    if (!answer)
        return refuse(answer.error());
    if (answer->proposal)
        return propose(*answer->proposal);
    if (answer->subscribed)
        emit added(*answer->subscribed, answer->alreadyThere);
    accept();
}

void AddDialog::refuse(const Error &error)
{
    m_message->setText(words::errorText(error));
    m_message->show();
    m_address->setFocus();
}

void AddDialog::propose(const Publication &proposal)
{
    m_message->hide();
    auto *dialog = new ProposalDialog(proposal, ProposalDialog::From::Site, this);
    connect(dialog, &ProposalDialog::addWanted, this, [this](const Publication &publication) {
        whenDone(m_library.sources().addPublication(publication, publication.defaultEdition), this,
                 [this, publication](const Result<Done> &done) {
                     if (!done)
                         return refuse(done.error());
                     emit added({publication, publication.defaultEdition}, false);
                     accept();
                 });
    });
    dialog->open();
}

void AddDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_address->setEnabled(!busy);
    m_add->setEnabled(!busy);
    if (busy)
        setFocus(); // else it would go on to Cancel, and one Enter too many would stop it all
    else
        enableAdd();
}

} // namespace broadsheet
