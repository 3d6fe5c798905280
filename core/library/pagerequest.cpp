#include "core/library/pagerequest.h"

#include <QUrl>

namespace broadsheet {

namespace {

constexpr qint64 largestPage = 6 * 1024 * 1024;
constexpr qint64 tryAgainAfter = 6 * 60 * 60; // s

bool mayPass(Error::Kind kind)
{
    using Kind = Error::Kind;
    for (const Kind one : {Kind::HostNotFound, Kind::Refused, Kind::TimedOut, Kind::Tls, Kind::Proxy,
                           Kind::Throttled, Kind::ServerFailed, Kind::Interrupted}) {
        if (kind == one)
            return true;
    }
    return false;
}

} // namespace

fetch::Request::Reach reachFrom(const QString &page, const QString &address)
{
    using Reach = fetch::Request::Reach;
    return QUrl(page).host() == QUrl(address).host() ? Reach::OwnHost : Reach::PublicOnly;
}

fetch::Request requestForPage(const QString &address, fetch::Request::Reach reach)
{
    fetch::Request request;
    request.address = address;
    request.accept = QByteArrayLiteral("text/html,application/xhtml+xml;q=0.9,*/*;q=0.1");
    request.largestBody = largestPage;
    request.reach = reach;
    return request;
}

bool isOurDoing(Error::Kind kind) { return kind == Error::Kind::Cancelled || kind == Error::Kind::Offline; }

QDateTime tryPageAgain(const Error &error, const QDateTime &now, const QDateTime &notBefore)
{
    return mayPass(error.kind) ? qMax(now.addSecs(tryAgainAfter), notBefore) : QDateTime();
}

} // namespace broadsheet
