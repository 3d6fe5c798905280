// What Qt and the server say went wrong → Error. The detail is the host where the sentence is about it, else
// short technical English; never Qt's own words, because those are translated with the interface.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace broadsheet::fetch {

struct Circumstances
{
    QString host{};       // that was asked
    bool online = true;   // some network interface is up
    bool proxied = false; // the request went to a proxy
};

Error errorOf(QNetworkReply::NetworkError error, const Circumstances &circumstances);
Error errorOfStatus(int status);
Error errorOfCertificate(const QList<QSslError> &errors);

} // namespace broadsheet::fetch
