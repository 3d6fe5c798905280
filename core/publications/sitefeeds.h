// Which of a site's feeds is the whole newspaper and which belongs to which section of its navigation. Told
// by addresses and titles alone. Part of proposal.h.
#pragma once

#include "core/feeds/discovery.h"
#include "core/publications/proposal.h"
#include "core/publications/sitepage.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace broadsheet::publications {

struct SiteName
{
    QString name;
    QString address;
};

struct SortedFeeds
{
    QString whole; // the feed of all; empty: there is none
    QList<std::pair<SectionLink, QString>> sections;
    QList<SectionLink> pages; // without a feed
};

// The links of the navigation that lead to sections, in its order: of the same host, short, neither the front
// page nor what every site has (login, contact, another language …).
QList<SectionLink> sectionLinks(const SitePage &page, const QString &pageUrl);

SortedFeeds sortFeeds(const QList<feeds::FoundFeed> &feeds, const QList<SectionLink> &links,
                      const SiteName &site);

bool isOfComments(const feeds::FoundFeed &feed);
QString sectionIdOf(const SectionLink &page); // "world", from its address

QString siteHost(const QUrl &url);                                 // without "www."
QString securely(const QString &address);                          // http → https
QString asTheSite(const QString &address, const QString &pageUrl); // https where the page is

} // namespace broadsheet::publications
