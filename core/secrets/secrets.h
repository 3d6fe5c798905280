// The system's keychain (Secret Service, Keychain, Credential Manager): the only place where a password
// stays. No fallback: where there is no keychain nothing is kept, and whoever asked is told. Answers when the
// system does; a locked keychain asks its owner first.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <optional>

namespace broadsheet::secrets {

class Secrets final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QFuture<Result<Done>> keep(const QString &name, const QString &secret); // or NotStored
    QFuture<Result<std::optional<QString>>> find(const QString &name);      // or KeychainClosed
    QFuture<Result<Done>> forget(const QString &name);                      // done, too, when it is not there
};

} // namespace broadsheet::secrets
