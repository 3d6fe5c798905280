// Gathers the stories of a list page into a Feed and keeps its promises: on the hosts, with a title, once,
// not too many. Only for this room.
#pragma once

#include "core/publications/listpage.h"

#include <QSet>

namespace broadsheet::publications {

class Listing final
{
public:
    Listing(const markup::HtmlTree &page, const Publication &publication, const PagePlace &place);

    const QString &base() const { return m_base; }
    bool isFull() const { return m_feed.items.size() >= m_most; }
    bool isWelcome(const QString &address) const; // on the newspaper's hosts, and not the page itself
    void add(Item item);                          // or not
    Feed finish();

private:
    const Publication &m_publication;
    QString m_base;
    QString m_url;
    QString m_self; // canonical
    qsizetype m_most;
    Feed m_feed;
    QSet<QString> m_seen; // canonical addresses
};

} // namespace broadsheet::publications
