#include "core/library/typedaddress.h"

#include "core/text/urls.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// A scheme, as opposed to the port in "localhost:8000/feed".
bool namesAScheme(const QString &text)
{
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*:(//|(?![0-9]+(/|\\?|#|$)))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

// feed:https://x is https://x; feed://x and feed:x say nothing about the protocol.
QString withoutFeedScheme(const QString &text)
{
    for (const QString &prefix : {u"feed://"_s, u"feed:"_s, u"rss://"_s, u"pcast://"_s, u"itpc://"_s}) {
        if (!text.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        const QString rest = text.mid(prefix.size());
        // Some browsers write feed://https//x.
        if (rest.startsWith("https//"_L1) || rest.startsWith("http//"_L1))
            return QString(rest).replace("//"_L1, "://"_L1);
        return rest;
    }
    return text;
}

// One word is nobody's site, except on this computer.
bool looksLikeAHost(const QUrl &url)
{
    const QString host = url.host();
    return host.contains(u'.') || host.contains(u':') ||
           host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

QString unwrapped(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.size() > 1 &&
           ((text.startsWith(u'<') && text.endsWith(u'>')) || (text.startsWith(u'"') && text.endsWith(u'"'))))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

} // namespace

QStringList addressesOf(const QString &typed)
{
    const QString plain = withoutFeedScheme(unwrapped(typed));
    QStringList tries = {plain};
    if (!namesAScheme(plain))
        tries = {u"https://"_s + plain, u"http://"_s + plain};
    QStringList addresses;
    for (const QString &one : tries) {
        const QString address = text::resolveUrl(one, {});
        if (!address.isEmpty() && looksLikeAHost(QUrl(address)))
            addresses.append(address);
    }
    return addresses;
}

bool isWorthPlainHttp(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Refused || error.kind == Kind::Interrupted ||
           (error.kind == Kind::Tls && error.certificate.isEmpty());
}

} // namespace broadsheet
