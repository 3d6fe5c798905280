// How sources are let in: logins from the keychain, for as long as the program runs also from memory, and
// certificates the reader accepts. The library's file knows only the name under which the keychain holds a
// login.
#pragma once

#include "core/base/certificate.h"
#include "core/base/result.h"
#include "core/fetch/authorization.h"
#include "core/model/admission.h"
#include "core/model/source.h"
#include "core/secrets/secrets.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace broadsheet {

struct LibraryCore;

class Access final : public QObject
{
    Q_OBJECT

public:
    explicit Access(LibraryCore &core);

    // What to send for this source; empty: nothing. KeychainClosed: the keychain does not give what the
    // reader has put there, for it is locked, not there, or has lost it.
    QFuture<Result<fetch::Credentials>> credentialsOf(const Source &source);

    // Puts a login into the keychain, under a name nobody uses yet; or NotStored.
    QFuture<Result<QString>> keep(const Login &login);
    void forget(const QString &name);

    QFuture<Result<Done>> setLogin(SourceId source, const Login &login); // an empty one: none any more
    QFuture<Result<Done>> acceptCertificate(SourceId source, const QByteArray &sha256);
    QFuture<Result<ShownCertificate>> shownCertificate(SourceId source);
    QFuture<Result<ShownCertificate>> shownCertificate(const QString &address);

    void sweep(); // takes out of the keychain what nobody needs any more

private:
    QFuture<Result<Done>> use(SourceId source, const QString &name);
    void askAgain(SourceId source);

    LibraryCore &m_core;
    secrets::Secrets m_secrets;
    QHash<QString, fetch::Credentials> m_known; // by the name in the keychain
};

} // namespace broadsheet
