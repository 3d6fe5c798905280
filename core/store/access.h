// What a source needs to be let in: the name under which the keychain holds its credentials (never they
// themselves), and the one certificate the reader accepts for it.
#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QStringList>

namespace broadsheet::store {

// All inside a transaction. A name that is replaced is to be forgotten.
void setSecret(Connection &connection, SourceId source, const QString &secret);
void acceptCertificate(Connection &connection, SourceId source, const QByteArray &sha256);

// Names of credentials nobody needs any more, until they are out of the keychain.
QStringList forgottenSecrets(Connection &connection);
void dropForgotten(Connection &connection, const QString &secret);

} // namespace broadsheet::store
