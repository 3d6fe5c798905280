#include "core/library/bringings.h"

#include "core/library/subscriptions.h"
#include "core/publications/manifest.h"
#include "core/text/urls.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

const QString savedAddress = u"broadsheet:saved"_s;

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
    return savedAddress;
}

// A source of kind saved: it is never asked.
store::Shelved shelved(const QString &address, const QString &title, const QString &home)
{
    Publication publication = publications::fromFeed(address, title, home, {}, {});
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

// Where it came from is told on its own page.
void nameSource(Item *item, const exchange::KeptStory &story)
{
    if (!item->sourceTitle.isEmpty())
        return;
    item->sourceTitle =
        story.feedTitle.isEmpty() ? text::withoutWww(QUrl(item->url).host()) : story.feedTitle;
    if (!story.feedHome.isEmpty())
        item->sourceUrl = story.feedHome;
}

store::Keepsake keepsakeOf(const exchange::KeptStory &story, const QList<CollectionId> &collections)
{
    store::Keepsake keepsake{.saved = story.saved, .whole = story.whole, .notes = story.notes};
    for (const CollectionId id : story.collections) {
        const CollectionId ours = collections.value(number(id) - 1);
        if (number(ours) != 0 && !keepsake.collections.contains(ours))
            keepsake.collections.append(ours);
    }
    return keepsake;
}

// What lies in a collection or has a note is a bookmark.
StoryState stateOf(const exchange::KeptStory &story)
{
    StoryState state = story.state;
    state.kept = state.kept || !story.collections.isEmpty() || !story.notes.isEmpty();
    return state;
}

} // namespace

store::Shelved savedPages() { return shelved(savedAddress, {}, {}); }

// The last ones first, as newspapers have it: what stands first in the file becomes the newest.
QList<KeptPart> partsOf(const QList<exchange::KeptStories> &files)
{
    QList<KeptPart> parts;
    for (qsizetype file = 0; file < files.size(); ++file) {
        const QList<exchange::KeptStory> &stories = files.at(file).stories;
        QHash<QString, qsizetype> open; // by feed
        for (qsizetype place = 0; place < stories.size(); ++place) {
            const QString feed = text::canonicalUrl(stories.at(place).feed);
            const qsizetype at = open.value(feed, -1);
            if (at >= 0 && parts.at(at).places.size() < broughtAtOnce) {
                parts[at].places.append(place);
                continue;
            }
            open.insert(feed, parts.size());
            parts.append(KeptPart{file, {place}});
        }
    }
    std::reverse(parts.begin(), parts.end());
    return parts;
}

Bringings bringings(const exchange::KeptStories &file, const KeptPart &part, SourceId source,
                    const QList<CollectionId> &collections)
{
    Bringings result;
    store::Bringing piece;
    piece.source = source;
    Feed document;
    for (const qsizetype place : part.places) {
        const exchange::KeptStory &story = file.stories.at(place);
        const StoryState state = stateOf(story);
        if (!state.kept && !state.later) {
            ++result.passedOver;
            continue;
        }
        document.items.append(story.item);
        if (number(source) == 0)
            nameSource(&document.items.last(), story);
        piece.states.append(state);
        piece.keepsakes.append(keepsakeOf(story, collections));
    }
    if (document.items.isEmpty())
        return result;
    piece.items = store::incoming(document);
    for (qsizetype i = 0; i < piece.items.size(); ++i)
        piece.items[i].seen = piece.keepsakes.at(i).saved;
    const exchange::KeptStory &first = file.stories.at(part.places.first());
    if (number(source) == 0)
        piece.otherwise =
            first.feed.isEmpty() ? savedPages() : shelved(first.feed, first.feedTitle, first.feedHome);
    result.pieces = {piece};
    return result;
}

Bringings bringings(const FormerFeed &feed, SourceId source)
{
    const bool isTaken = number(source) != 0;
    const FormerFeed wanted = isTaken ? feed : starredOf(feed);
    Bringings result;
    result.passedOver = static_cast<int>(feed.items.size() - wanted.items.size());
    store::Bringing piece;
    piece.source = source;
    if (!isTaken && !wanted.items.isEmpty())
        piece.otherwise = shelved(addressOf(wanted), wanted.title, wanted.home);
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
