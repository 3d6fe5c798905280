#include "core/fetch/redirects.h"

using namespace Qt::StringLiterals;

namespace broadsheet::fetch {

namespace {

bool isWeb(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) &&
           !url.host().isEmpty();
}

int usualPort(const QUrl &url) { return url.scheme() == "https"_L1 ? 443 : 80; }

// Servers put raw UTF-8 there, and some raw Latin-1.
QString decoded(const QByteArray &location)
{
    return location.isValidUtf8() ? QString::fromUtf8(location) : QString::fromLatin1(location);
}

} // namespace

Result<QUrl> webAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    if (!isWeb(url))
        return Error{Error::Kind::BadAddress, address};
    return url;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isPermanent(int status) { return status == 301 || status == 308; }

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location)
{
    const QString text = decoded(location).trimmed();
    if (text.isEmpty())
        return Error{Error::Kind::UnsafeRedirect, u"a redirect without an address"_s};
    QUrl target = from.resolved(QUrl(text, QUrl::TolerantMode));
    if (!isWeb(target))
        return Error{Error::Kind::UnsafeRedirect, text};
    if (from.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return Error{Error::Kind::UnsafeRedirect, u"from https to http: "_s + text};
    target.setUserInfo({}); // nobody gives us a password
    if (!target.hasFragment())
        target.setFragment(from.fragment(QUrl::FullyEncoded));
    return target;
}

bool isSameOrigin(const QUrl &one, const QUrl &other) { return originOf(one) == originOf(other); }

QString originOf(const QUrl &address)
{
    return u"%1://%2:%3"_s.arg(address.scheme(), address.host()).arg(address.port(usualPort(address)));
}

QString hostKey(const QUrl &address)
{
    const int usual = usualPort(address);
    const int port = address.port(usual);
    return port == usual ? address.host() : address.host() + u':' + QString::number(port);
}

} // namespace broadsheet::fetch
