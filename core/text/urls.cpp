#include "core/text/urls.h"

#include "core/text/ascii.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace broadsheet::text {

namespace {

constexpr qsizetype longestUrl = 8192;  // characters
constexpr qsizetype longestBase = 2048; // of what a thousand short references may be made absolute by

// Query parameters that only say how a reader came here. A trailing * stands for any ending.
constexpr std::array trackingParameters = {
    "utm_*",     "fbclid",      "gclid",       "gclsrc",     "dclid",    "gbraid",   "wbraid",
    "yclid",     "ymclid",      "ysclid",      "igshid",     "igsh",     "mc_*",     "msclkid",
    "twclid",    "ttclid",      "_openstat",   "_hsenc",     "_hsmi",    "mkt_tok",  "vero_*",
    "at_medium", "at_campaign", "oly_anon_id", "oly_enc_id", "wt.mc_id", "cmpid",    "ncid",
    "s_cid",     "ref_src",     "ref_url",     "pk_*",       "piwik_*",  "matomo_*", "hsctatracking",
    "srsltid",   "guccounter",
};

bool isTracking(QStringView parameter)
{
    const QString name = parameter.left(parameter.indexOf(u'=')).toString().toLower();
    const QString whole = parameter.contains(u'=') ? name : parameter.toString().toLower();
    return std::any_of(trackingParameters.begin(), trackingParameters.end(), [&](const char *pattern) {
        const QLatin1String text(pattern);
        return text.endsWith('*'_L1) ? whole.startsWith(text.chopped(1)) : whole == text;
    });
}

// What the URL standard does before it reads: no white space or controls around, no tabs or newlines within.
QString cleaned(const QString &reference)
{
    qsizetype start = 0;
    qsizetype end = reference.size();
    while (start < end && reference[start].unicode() <= u' ')
        ++start;
    while (end > start && reference[end - 1].unicode() <= u' ')
        --end;
    QString result = reference.sliced(start, end - start);
    result.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c.isNull(); });
    return result;
}

// The length of "scheme", 0 without one. RFC 3986, section 3.1.
qsizetype schemeLength(const QString &url)
{
    qsizetype at = 0;
    const auto belongs = [](char16_t c) {
        return c < 0x80 && (isLetterOrDigit(char(c)) || c == u'+' || c == u'-' || c == u'.');
    };
    while (at < url.size() && belongs(url[at].unicode()))
        ++at;
    const bool good = at > 0 && at < url.size() && url[at] == u':' && isLetter(char(url[0].unicode()));
    return good ? at : 0;
}

bool isWebScheme(QStringView scheme)
{
    return scheme.compare("http"_L1, Qt::CaseInsensitive) == 0 ||
           scheme.compare("https"_L1, Qt::CaseInsensitive) == 0;
}

// Backslashes are slashes up to the query; "https:/host", "https:///host" and "https:host" are
// "https://host".
QString withPlainSlashes(QString url, qsizetype scheme)
{
    for (QChar &c : url) {
        if (c == u'?' || c == u'#')
            break;
        if (c == u'\\')
            c = u'/';
    }
    if (scheme == 0)
        return url;
    qsizetype host = scheme + 1;
    while (host < url.size() && url[host] == u'/')
        ++host;
    return url.first(scheme) + "://"_L1 + url.sliced(host);
}

// Most addresses need no work: lower-case http(s), a plain host, and only characters that stand for
// themselves.
bool isAlreadyPlain(const QString &url)
{
    const qsizetype host = url.startsWith("https://"_L1) ? 8 : url.startsWith("http://"_L1) ? 7 : 0;
    if (host == 0 || url.size() > longestUrl || url.contains("/."_L1))
        return false;
    qsizetype at = host;
    const auto inHost = [](char16_t c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    while (at < url.size() && inHost(url[at].unicode()))
        ++at;
    const bool named =
        at > host && isLetter(char(url[at - 1].unicode())); // digits: perhaps an IPv4 in disguise
    if (!named || at == url.size() || url[at] != u'/')
        return false;
    const auto itself = [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x80 && (isLetterOrDigit(char(u)) || QStringView(u"-._~/?#&=+,;:@!$()*").contains(c));
    };
    return std::all_of(url.begin() + at, url.end(), itself) && url.count(u'#') < 2;
}

QString encoded(const QUrl &url)
{
    const QString result = url.toString(QUrl::FullyEncoded);
    return result.size() > longestUrl ? QString() : result;
}

QUrl parsed(const QString &reference)
{
    const qsizetype scheme = schemeLength(reference);
    if (scheme > 0 && !isWebScheme(QStringView(reference).first(scheme)))
        return QUrl(reference, QUrl::TolerantMode);
    return QUrl(withPlainSlashes(reference, scheme), QUrl::TolerantMode);
}

QUrl resolved(const QString &reference, const QString &base)
{
    const QString wanted = cleaned(reference);
    if (wanted.isEmpty() || wanted.size() > longestUrl)
        return {};
    const QUrl url = parsed(wanted);
    if (!url.isValid() || !url.isRelative())
        return url;
    const qsizetype question = wanted.startsWith(u'#') ? -1 : base.indexOf(u'?');
    if ((question < 0 ? base.size() : question) > longestBase)
        return {};
    const QUrl baseUrl = parsed(cleaned(question < 0 ? base : base.first(question)));
    return isWebUrl(baseUrl) ? baseUrl.resolved(url) : QUrl();
}

QString withRootSlash(QUrl url)
{
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return encoded(url);
}

} // namespace

bool isWebUrl(const QUrl &url) { return url.isValid() && isWebScheme(url.scheme()) && !url.host().isEmpty(); }

QString resolveUrl(const QString &reference, const QString &base)
{
    if (isAlreadyPlain(reference))
        return reference;
    const QUrl url = resolved(reference, base);
    return isWebUrl(url) ? withRootSlash(url) : QString();
}

QString resolveLink(const QString &reference, const QString &base)
{
    const QString web = resolveUrl(reference, base);
    if (!web.isEmpty())
        return web;
    const QUrl url = resolved(reference, base);
    const bool reachesPeople = url.scheme() == "mailto"_L1 || url.scheme() == "tel"_L1;
    return url.isValid() && reachesPeople && !url.path().isEmpty() ? encoded(url) : QString();
}

QString withoutTracking(const QString &url)
{
    const qsizetype hash = url.indexOf(u'#');
    const QString fragment = hash < 0 ? QString() : url.sliced(hash);
    const QString address = hash < 0 ? url : url.first(hash);
    const qsizetype question = address.indexOf(u'?');
    QString result = question < 0 ? address : address.first(question);
    if (question >= 0) {
        QStringList kept = address.sliced(question + 1).split(u'&');
        kept.removeIf([](const QString &parameter) { return isTracking(parameter); });
        if (!kept.isEmpty())
            result += u'?' + kept.join(u'&');
    }
    return isTracking(QStringView(fragment).mid(1)) ? result : result + fragment;
}

QString withoutWww(const QString &host) { return host.startsWith("www."_L1) ? host.sliced(4) : host; }

QString canonicalUrl(const QString &url)
{
    const QUrl parts(withoutTracking(url), QUrl::TolerantMode);
    if (!isWebUrl(parts))
        return url;
    QString host = withoutWww(parts.host(QUrl::FullyEncoded).toLower());
    const int usual = parts.scheme() == "https"_L1 ? 443 : 80;
    if (parts.port(usual) != usual)
        host += u':' + QString::number(parts.port());
    QString path = parts.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString query = parts.query(QUrl::FullyEncoded);
    return host + path + (query.isEmpty() ? QString() : u'?' + query);
}

} // namespace broadsheet::text
