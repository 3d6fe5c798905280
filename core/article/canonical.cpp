#include "core/article/canonical.h"

#include "core/article/metadata.h"
#include "core/text/urls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::article {

namespace {

// The <head>'s first; a <body> may hold what strangers wrote.
QString linkedAddress(const markup::HtmlTree &page)
{
    for (const markup::HtmlNode *node = page.root(); node; node = markup::following(node, page.root())) {
        if (node->name == "body")
            break;
        if (node->name == "link" &&
            node->attribute("rel").toLower().simplified().split(' ').contains("canonical"))
            return QString::fromUtf8(node->attribute("href"));
    }
    return {};
}

bool isSameSite(const QUrl &one, const QUrl &other)
{
    const QString a = text::withoutWww(one.host());
    const QString b = text::withoutWww(other.host());
    const auto isWithin = [](const QString &inner, const QString &outer) {
        return outer.contains(u'.') && inner.endsWith(u'.' + outer);
    };
    return a == b || isWithin(a, b) || isWithin(b, a);
}

bool isFirstPage(const QUrl &url) { return url.path().size() <= 1 && !url.hasQuery(); }

QString believed(const QString &written, const QString &base, const QUrl &address)
{
    const QUrl url(text::resolveUrl(written.trimmed(), base));
    if (written.trimmed().isEmpty() || url.scheme() != "https"_L1 || !url.userInfo().isEmpty())
        return {};
    if (!isSameSite(url, address) || (isFirstPage(url) && !isFirstPage(address)))
        return {};
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
}

} // namespace

QString canonicalAddress(const markup::HtmlTree &page, const QString &base, const QString &address)
{
    const QUrl from(address);
    const QString linked = believed(linkedAddress(page), base, from);
    return linked.isEmpty() ? believed(readMetaTags(page).value("og:url"), base, from) : linked;
}

} // namespace broadsheet::article
