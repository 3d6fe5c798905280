#include "app/newsstand/sourceaccess.h"

#include "app/newsstand/certificatequestion.h"
#include "app/newsstand/logindialog.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/library.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// The ones a password mends, or may mend.
bool wantsPassword(const Source &source)
{
    using Kind = Error::Kind;
    if (!source.secret.isEmpty())
        return true;
    return source.trouble &&
           (source.trouble->kind == Kind::PasswordNeeded || source.trouble->kind == Kind::PasswordWrong);
}

bool showsBadCertificate(const Source &source)
{
    return source.trouble && source.trouble->kind == Error::Kind::Tls &&
           !source.trouble->certificate.isEmpty();
}

} // namespace

SourceAccess::SourceAccess(Library &library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_password(new QPushButton(tr("&Password…"), this)),
      m_certificate(new QPushButton(this)),
      m_back(new QPushButton(tr("&Back to its old address"), this))
{
    m_password->setObjectName(u"password"_s);
    m_certificate->setObjectName(u"certificate"_s);
    m_back->setObjectName(u"moveBack"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_password, m_certificate, m_back}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_password, &QPushButton::clicked, this, &SourceAccess::askLogin);
    connect(m_certificate, &QPushButton::clicked, this, &SourceAccess::askCertificate);
    connect(m_back, &QPushButton::clicked, this,
            [this] { answer(m_library.sources().moveBack(m_source.id)); });
    setSource({});
}

void SourceAccess::setSource(const Source &source)
{
    m_source = source;
    const bool isBad = showsBadCertificate(source);
    m_certificate->setText(isBad ? tr("Accept this certif&icate…") : tr("Accept its certif&icate no longer"));
    m_password->setVisible(wantsPassword(source));
    m_certificate->setVisible(isBad || !source.certificate.isEmpty());
    m_back->setVisible(!source.movedFrom.isEmpty());
    m_back->setToolTip(source.movedFrom);
    setVisible(!m_password->isHidden() || !m_certificate->isHidden() || !m_back->isHidden());
}

void SourceAccess::answer(const QFuture<Result<Done>> &done)
{
    whenDone(done, this, [this](const Result<Done> &result) {
        if (!result)
            emit failed(words::errorText(result.error()));
    });
}

void SourceAccess::askLogin()
{
    const auto kept = m_source.secret.isEmpty() ? LoginDialog::Kept::No : LoginDialog::Kept::Yes;
    auto *dialog = new LoginDialog(m_source.address, QUrl(m_source.address).host(), kept, this);
    const auto close = [dialog](const Result<Done> &done) {
        if (done)
            dialog->accept();
        else
            dialog->refuse(words::errorText(done.error()));
    };
    connect(dialog, &LoginDialog::given, this, [this, dialog, close, id = m_source.id](const Login &login) {
        whenDone(m_library.sources().setLogin(id, login), dialog, close);
    });
    connect(dialog, &LoginDialog::removeWanted, this, [this, dialog, close, id = m_source.id] {
        whenDone(m_library.sources().forgetLogin(id), dialog, close);
    });
    dialog->open();
}

void SourceAccess::askCertificate()
{
    if (!showsBadCertificate(m_source))
        return answer(m_library.sources().acceptCertificate(m_source.id, {}));
    m_certificate->setEnabled(false); // the server is asked what it shows now
    using Shown = Result<ShownCertificate>;
    whenDone(m_library.sources().shownCertificate(m_source.id), this,
             [this, id = m_source.id](const Shown &shown) {
                 m_certificate->setEnabled(true);
                 if (!shown && shown.error().kind == Error::Kind::NothingToDo)
                     return m_library.sources().tryAgain({id}); // it is in order meanwhile
                 if (!shown)
                     return emit failed(words::errorText(shown.error()));
                 askAboutCertificate(
                     *shown, this,
                     [this, id, shown] { answer(m_library.sources().acceptCertificate(id, shown->sha256)); },
                     [] {});
             });
}

} // namespace broadsheet
