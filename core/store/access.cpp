#include "core/store/access.h"

#include "core/store/values.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

void setSecret(Connection &connection, SourceId source, const QString &secret)
{
    connection.run(u"INSERT OR IGNORE INTO forgotten_secret SELECT secret FROM source "
                   "WHERE id = ? AND secret <> '' AND secret <> ?"_s,
                   {number(source), secret});
    connection.run(u"UPDATE source SET secret = ?, next_due = 0 WHERE id = ?"_s, {secret, number(source)});
}

void acceptCertificate(Connection &connection, SourceId source, const QByteArray &sha256)
{
    connection.run(u"UPDATE source SET certificate = ?, certificate_shown = x'', next_due = 0 WHERE id = ?"_s,
                   {sha256, number(source)});
}

QStringList forgottenSecrets(Connection &connection)
{
    QStringList list;
    Rows rows = connection.run(u"SELECT secret FROM forgotten_secret"_s);
    while (rows.next())
        list.append(rows.text(0));
    return list;
}

void dropForgotten(Connection &connection, const QString &secret)
{
    connection.run(u"DELETE FROM forgotten_secret WHERE secret = ?"_s, {secret});
}

} // namespace broadsheet::store
