// What a manifest's small texts may look like: ids, hosts, colours, addresses. Pure; no table of its own.
#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet::publications {

// Publications made from a feed the reader added begin so; they alone may live at http addresses.
inline constexpr QLatin1String madeFromFeed("feed.");
// The edition of a feed that does not say its language (RFC 5646, "undetermined").
inline constexpr QLatin1String unknownLanguage("und");

bool isPublicationId(const QString &text); // "az.caliber"
bool isSectionId(const QString &text);     // "world", "south-caucasus"
bool isCountry(const QString &text);       // "AZ"
bool isTimeZone(const QString &text);      // "Asia/Baku"; its shape, not whether this computer knows it
bool isMonth(const QString &text);         // "2026-08"
bool isColour(const QString &text);        // "#b3261e"
bool isHost(const QString &text);          // "caliber.az", "*.caliber.az": that and all below it
bool isSelector(const QString &text);      // see core/markup/selectors.h
bool isPathTemplate(const QString &text);  // "/{edition}/post/{id}", see addresstemplate.h

// Whether the address lies on one of the hosts; the guide's addresses always do.
bool isOnHosts(const QString &address, const QStringList &hosts);

enum class Web { SecureOnly, Any };

// The address as it may be asked, or nothing: https (http where it may), or broadsheet:guide/<language>.
QString checkedAddress(const QString &text, Web web);

} // namespace broadsheet::publications
