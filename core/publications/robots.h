// robots.txt (RFC 9309): which pages of a site programs may read, and where its sitemaps lie. Asked for lists
// and sitemaps that a manifest names and for pages read by its rules. Not asked for feeds: a feed is there to
// be read by programs, and a reader subscribed to it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet::publications {

struct RobotsRule
{
    bool allows = false;
    QByteArray path; // with * for anything, and $ for the end; percent-encoded
    friend bool operator==(const RobotsRule &, const RobotsRule &) = default;
};

struct Robots
{
    QList<RobotsRule> rules; // for us; none: everything is allowed
    QStringList sitemaps;    // absolute addresses, as many as count
    friend bool operator==(const Robots &, const Robots &) = default;
};

// Any bytes; what no rule can be read from is left out. The groups that name Broadsheet count, else those of
// "*".
Robots readRobots(const QByteArray &bytes, const QString &address);

// The longest rule that matches decides, and of two as long the one that allows.
bool allows(const Robots &robots, const QString &address);

QString robotsOf(const QString &address); // "https://caliber.az/robots.txt"
bool isRobots(const QString &address);

} // namespace broadsheet::publications
