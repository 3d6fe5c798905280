#include "app/share/serverdialog.h"

#include "core/share/template.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

ServerDialog::ServerDialog(const QString &service, QWidget *parent)
    : QDialog(parent), m_server(new QLineEdit(this)), m_trouble(new QLabel(this))
{
    setWindowTitle(service);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new QLabel(tr("On which &server do you use %1?").arg(service), this);
    question->setBuddy(m_server);
    m_server->setObjectName(u"shareServer"_s);
    m_server->setPlaceholderText(u"social.example"_s);
    m_server->setMinimumWidth(320);
    m_server->setLayoutDirection(Qt::LeftToRight);
    m_trouble->setObjectName(u"softHint"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setText(tr("It is remembered; Settings can change it."));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Go on"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(question);
    column->addWidget(m_server);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
}

void ServerDialog::choose()
{
    const QString server = share::checkedServer(m_server->text());
    if (server.isEmpty()) {
        m_trouble->setText(tr(
            "This is not the name of a server. It should look like mastodon.social or @me@mastodon.social."));
        m_server->selectAll();
        m_server->setFocus();
        return;
    }
    emit chosen(server);
    accept();
}

} // namespace broadsheet
