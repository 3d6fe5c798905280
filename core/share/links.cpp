#include "core/share/links.h"

#include "core/text/urls.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

// Which words of the page (textfragment.h). QUrl would take its "%2D" for "-", which means something there.
constexpr auto directive = ":~:"_L1;

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c > u' ' && c < u'\u007f' && c != u'"' && c != u'<' && c != u'>';
    });
}

} // namespace

QString webLink(const QString &url)
{
    const qsizetype hash = url.indexOf(u'#');
    const qsizetype words = hash < 0 ? -1 : url.indexOf(directive, hash);
    const QString page = words < 0 ? url : url.first(words);
    const QString place = words < 0 ? QString() : url.sliced(words);
    const QUrl link(page.trimmed());
    const bool namesSomebody = !link.userInfo().isEmpty(); // a password, or a host that is none
    if (url.size() > longestLink || !text::isWebUrl(link) || namesSomebody || !isPlainAscii(place))
        return {};
    return QString::fromLatin1(link.toEncoded()) + place;
}

QString cleanLink(const QString &url) { return text::withoutTracking(webLink(url)); }

} // namespace broadsheet::share
