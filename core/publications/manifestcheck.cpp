#include "core/publications/manifestcheck.h"

#include "core/markup/selectors.h"
#include "core/publications/addresstemplate.h"
#include "core/text/urls.h"

#include <QDate>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

constexpr qsizetype longestId = 100;
constexpr qsizetype longestHost = 253; // RFC 1035
constexpr qsizetype longestTimeZone = 60;
constexpr QLatin1String guide("broadsheet:guide/");

bool isLower(QChar c) { return c >= u'a' && c <= u'z'; }
bool isUpper(QChar c) { return c >= u'A' && c <= u'Z'; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// Lower-case letters and digits, and `also` anywhere but at either end.
bool isName(QStringView text, qsizetype longest, QLatin1String also)
{
    const auto plain = [](QChar c) { return isLower(c) || isDigit(c); };
    return !text.isEmpty() && text.size() <= longest && plain(text.front()) && plain(text.back()) &&
           std::all_of(text.begin(), text.end(), [&](QChar c) { return plain(c) || also.contains(c); });
}

} // namespace

bool isPublicationId(const QString &text)
{
    return isName(text, longestId, QLatin1String(".-")) && !text.contains(QLatin1String(".."));
}

bool isSectionId(const QString &text) { return isName(text, longestId, QLatin1String("-_")); }

bool isCountry(const QString &text) { return text.size() == 2 && isUpper(text[0]) && isUpper(text[1]); }

bool isTimeZone(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestTimeZone &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return isLower(c) || isUpper(c) || isDigit(c) || QLatin1String("/_+-").contains(c);
           });
}

bool isMonth(const QString &text)
{
    return text.size() == 7 && QDate::fromString(text + u"-01"_s, Qt::ISODate).isValid();
}

bool isColour(const QString &text)
{
    return text.size() == 7 && text.front() == u'#' && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
               const QChar lower = c.toLower();
               return isDigit(c) || (lower >= u'a' && lower <= u'f');
           });
}

bool isHost(const QString &text)
{
    const QStringView view(text);
    const QStringView host = view.startsWith(QLatin1String("*.")) ? view.mid(2) : view;
    return isName(host, longestHost, QLatin1String(".-")) && host.contains(u'.') &&
           !host.contains(QLatin1String(".."));
}

bool isSelector(const QString &text) { return markup::Selector::parse(text.toUtf8()).ok(); }

bool isPathTemplate(const QString &text) { return AddressTemplate::parse(text).has_value(); }

bool isOnHosts(const QString &address, const QStringList &hosts)
{
    if (address.startsWith(guide))
        return true;
    const QString host = QUrl(address).host(QUrl::FullyEncoded).toLower();
    return std::any_of(hosts.begin(), hosts.end(), [&](const QString &one) {
        if (!one.startsWith(QLatin1String("*.")))
            return host == one;
        return host == QStringView(one).sliced(2) || host.endsWith(QStringView(one).sliced(1));
    });
}

QString checkedAddress(const QString &text, Web web)
{
    if (text.startsWith(guide))
        return isName(text.mid(guide.size()), longestId, QLatin1String("-")) ? text : QString();
    const QString resolved = text::resolveUrl(text, {});
    if (resolved.startsWith(QLatin1String("https://")) || web == Web::Any)
        return resolved;
    return {};
}

} // namespace broadsheet::publications
