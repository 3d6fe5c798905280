#include "app/newsstand/logindialog.h"

#include "app/look/dialogparts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int dialogWidth = 420; // px

} // namespace

LoginDialog::LoginDialog(const QString &address, const QString &host, Kept kept, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_message(dialogMessage(u"loginMessage"_s, this)),
      m_save(new QPushButton(tr("&Save"), this)),
      m_remove(new QPushButton(tr("&Remove the password"), this))
{
    setWindowTitle(tr("Password"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    m_password->setEchoMode(QLineEdit::Password);
    m_remove->setVisible(kept == Kept::Yes);
    auto *show = new QCheckBox(tr("S&how the password"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setDefault(true);
    m_save->setEnabled(false);

    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), show);
    QVBoxLayout *column = dialogColumn(this);
    column->addWidget(dialogSentence(tr("%1 asks for a name and a password.").arg(host), this));
    column->addLayout(form);
    if (address.startsWith("http:"_L1))
        column->addWidget(dialogSentence(
            tr("The connection is not encrypted: others may read the password on its way."), this));
    column->addWidget(
        dialogSentence(tr("It is kept in the keychain of this computer and nowhere else."), this));
    column->addWidget(m_message);
    column->addLayout(dialogButtons({cancel, m_save}, m_remove));

    connect(show, &QCheckBox::toggled, this,
            [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    for (QLineEdit *line : {m_name, m_password})
        connect(line, &QLineEdit::textChanged, this, [this] { setBusy(false); });
    connect(m_save, &QPushButton::clicked, this, &LoginDialog::give);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setBusy(true);
        emit removeWanted();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void LoginDialog::give()
{
    m_message->hide();
    setBusy(true);
    emit given({m_name->text(), m_password->text()});
}

void LoginDialog::refuse(const QString &why)
{
    setBusy(false);
    sayInDialog(m_message, why);
    m_name->setFocus();
}

void LoginDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy && !(m_name->text().isEmpty() && m_password->text().isEmpty()));
    m_remove->setEnabled(!busy);
}

} // namespace broadsheet
