// A server's certificate that does not hold, as a reader may want to see it before accepting it all the same.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet {

struct ShownCertificate
{
    enum class Fault { SelfSigned, UnknownIssuer, Expired, NotYetValid, OtherHost, Other };

    QByteArray sha256 = {}; // of the whole certificate (DER), 32 bytes; empty: there is none
    QString host = {};      // that showed it
    QList<Fault> faults = {};
    QStringList names = {}; // whom it is for
    QString issuer = {};
    QDateTime from = {};
    QDateTime until = {};
    friend bool operator==(const ShownCertificate &, const ShownCertificate &) = default;
};

} // namespace broadsheet
