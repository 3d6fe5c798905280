// OPML 2.0 (http://opml.org/spec2.opml), the lists of feeds readers exchange: in (also 1.0 and broken ones)
// and out.
#pragma once

#include "core/base/result.h"
#include "core/exchange/outlineextras.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace broadsheet::exchange {

inline constexpr qsizetype largestOpml = 16 * 1024 * 1024;
inline constexpr int mostOutlines = 20'000;
inline constexpr int deepestFolder = 16;              // folders deeper than this are one with their parent
inline constexpr qsizetype longestOutlineTitle = 500; // characters

// "/" stands between folders, and within the name of one this: "∕".
inline constexpr QChar slashInName = QChar(0x2215);

struct Subscription
{
    QString address; // xmlUrl
    QString title;   // never empty after reading: at least the host
    QString home;    // htmlUrl
    QString folder;  // "A/B" for nested outlines; empty: top. A slash within a name is written "∕"
    OutlineExtras extras = {};
    friend bool operator==(const Subscription &, const Subscription &) = default;
};

// In the document's order, each address once a folder; outlines that lead nowhere are passed over. Fails with
// Malformed when it is no OPML, TooLarge over 16 MiB or 20,000 outlines.
Result<QList<Subscription>> readOpml(const QByteArray &bytes);

QByteArray writeOpml(const QList<Subscription> &subscriptions, const QString &title, const QDateTime &now);

} // namespace broadsheet::exchange
