#include "app/newsstand/logindialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int dialogWidth = 420; // px

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LoginDialog::LoginDialog(const QString &address, const QString &host, Kept kept, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_message(sentence({}, this)),
      m_save(new QPushButton(tr("&Save"), this)),
      m_remove(new QPushButton(tr("&Remove the password"), this))
{
    setWindowTitle(tr("Password"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    m_password->setEchoMode(QLineEdit::Password);
    m_message->setObjectName(u"loginMessage"_s);
    m_message->hide();
    m_remove->setVisible(kept == Kept::Yes);
    m_remove->setAutoDefault(false);
    auto *show = new QCheckBox(tr("S&how the password"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    m_save->setEnabled(false);

    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), show);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(sentence(tr("%1 asks for a name and a password.").arg(host), this));
    column->addLayout(form);
    if (address.startsWith("http:"_L1))
        column->addWidget(
            sentence(tr("The connection is not encrypted: others may read the password on its way."), this));
    column->addWidget(sentence(tr("It is kept in the keychain of this computer and nowhere else."), this));
    column->addWidget(m_message);
    column->addLayout(buttons);

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
    m_message->setText(why);
    m_message->show();
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    m_name->setFocus();
}

void LoginDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy && !(m_name->text().isEmpty() && m_password->text().isEmpty()));
    m_remove->setEnabled(!busy);
}

} // namespace broadsheet
