// What FreshRSS adds to an outline of OPML (https://freshrss.github.io/FreshRSS/en/developers/OPML.html): how
// a page that is no feed is read, and what is done with a feed's articles. Kept word for word, not acted on.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace broadsheet::exchange {

inline constexpr QLatin1String freshRssSpace("https://freshrss.org/opml");
inline constexpr QLatin1String freshRssPrefix("frss");
inline constexpr int mostExtras = 64;              // attributes of one outline; more are left out, as are …
inline constexpr qsizetype longestExtra = 10'000;  // … longer values (characters), …
inline constexpr qsizetype longestExtraName = 100; // … longer names, …
inline constexpr qsizetype largestExtras = 32'768; // … and what goes beyond this in all (characters)

struct OutlineExtras
{
    QString type;                      // "HTML+XPath"; empty: as for any feed
    QMap<QString, QString> attributes; // by name without its prefix: "xPathItem"
    friend bool operator==(const OutlineExtras &, const OutlineExtras &) = default;
};

inline bool isEmpty(const OutlineExtras &extras)
{
    return extras.type.isEmpty() && extras.attributes.isEmpty();
}

// How the address answers: a feed; an HTML page that serves as a list; or something only FreshRSS's own rules
// make sense of.
enum class Answers { Feed, Page, Other };
Answers answers(const OutlineExtras &extras);

// A name XML allows and a value it can carry; what is not fit is left out of the extras.
bool isFitExtra(const QString &name, const QString &value);

// For keeping. What cannot be read is nothing.
QJsonObject toJson(const OutlineExtras &extras);
OutlineExtras extrasFromJson(const QJsonObject &json);

} // namespace broadsheet::exchange
