// What a reader wants to know of a certificate, taken out of it. Everything in it is the server's word.
#pragma once

#include "core/base/certificate.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace broadsheet::fetch {

QStringList namesIn(const QSslCertificate &certificate); // whom it is for
ShownCertificate shownCertificate(const QSslCertificate &certificate, const QString &host,
                                  const QList<QSslError> &errors);

} // namespace broadsheet::fetch
