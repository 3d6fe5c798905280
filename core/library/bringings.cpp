#include "core/library/bringings.h"

#include "core/library/subscriptions.h"
#include "core/publications/manifest.h"
#include "core/text/urls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Under which a feed the reader does not take is filed: its own address, else its site, else that of its
// stories.
QString addressOf(const FormerFeed &feed)
{
    for (const QString &address : {text::resolveUrl(feed.address, {}), feed.home}) {
        if (!address.isEmpty())
            return address;
    }
    for (const Item &item : feed.items) {
        if (const QUrl url(item.url); text::isWebUrl(url))
            return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    }
    return u"broadsheet:saved"_s;
}

// A source of kind saved: it is never asked.
store::Shelved shelved(const FormerFeed &feed)
{
    Publication publication = publications::fromFeed(addressOf(feed), feed.title, feed.home, {}, {});
    publication.sources.first().kind = SourceKind::Saved;
    return {publication, manifestOf(publication), {}};
}

FormerFeed starredOf(const FormerFeed &feed)
{
    FormerFeed starred = feed;
    starred.items.clear();
    starred.states.clear();
    for (qsizetype i = 0; i < feed.items.size(); ++i) {
        if (!feed.states.at(i).kept)
            continue;
        starred.items.append(feed.items.at(i));
        starred.states.append(feed.states.at(i));
        // Where it came from is told on its own page: its newspaper stands in no list.
        starred.items.last().sourceTitle = feed.title;
        starred.items.last().sourceUrl = feed.home;
    }
    return starred;
}

} // namespace

Bringings bringings(const FormerFeed &feed, SourceId source)
{
    const bool isTaken = number(source) != 0;
    const FormerFeed wanted = isTaken ? feed : starredOf(feed);
    Bringings result;
    result.passedOver = static_cast<int>(feed.items.size() - wanted.items.size());
    store::Bringing piece;
    piece.source = source;
    if (!isTaken && !wanted.items.isEmpty())
        piece.otherwise = shelved(wanted);
    for (qsizetype begin = 0; begin < wanted.items.size(); begin += broughtAtOnce) {
        Feed document;
        document.items = wanted.items.mid(begin, broughtAtOnce);
        piece.items = store::incoming(document);
        piece.states = wanted.states.mid(begin, broughtAtOnce);
        result.pieces.prepend(piece);
    }
    return result;
}

} // namespace broadsheet
