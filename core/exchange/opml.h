// OPML 2.0, the lists of feeds readers exchange: in (also 1.0 and broken ones) and out.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace broadsheet::exchange {

struct Subscription
{
    QString address; // xmlUrl
    QString title;
    QString home;   // htmlUrl
    QString folder; // "A/B" for nested outlines; empty: top
    friend bool operator==(const Subscription &, const Subscription &) = default;
};

// Fails with Malformed when it is no OPML, TooLarge over 16 MiB or 20,000 outlines.
Result<QList<Subscription>> readOpml(const QByteArray &bytes);

QByteArray writeOpml(const QList<Subscription> &subscriptions, const QString &title, const QDateTime &now);

} // namespace broadsheet::exchange
