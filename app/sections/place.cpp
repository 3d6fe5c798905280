#include "app/sections/place.h"

using namespace Qt::StringLiterals;

namespace broadsheet {

QString Place::key() const
{
    switch (kind) {
    case Kind::Today:
        return u"today"_s;
    case Kind::Unread:
        return u"unread"_s;
    case Kind::Bookmarks:
        return u"bookmarks"_s;
    case Kind::Publication:
        return u"publication/"_s + publication;
    case Kind::Section:
        return u"section/"_s + publication + u'/' + section;
    }
    return {};
}

Place Place::fromKey(const QString &key)
{
    if (key == u"unread"_s)
        return {Kind::Unread, {}, {}};
    if (key == u"bookmarks"_s)
        return {Kind::Bookmarks, {}, {}};
    if (key.startsWith(u"publication/"_s))
        return {Kind::Publication, key.section(u'/', 1), {}};
    if (key.startsWith(u"section/"_s))
        return {Kind::Section, key.section(u'/', 1, 1), key.section(u'/', 2)};
    return {};
}

StoryQuery Place::query(const QDateTime &dayStart) const
{
    StoryQuery query;
    query.dayStart = dayStart;
    query.publication = publication;
    query.section = section;
    switch (kind) {
    case Kind::Today:
        query.scope = StoryQuery::Scope::Today;
        break;
    case Kind::Unread:
        query.scope = StoryQuery::Scope::Unread;
        break;
    case Kind::Bookmarks:
        query.scope = StoryQuery::Scope::Bookmarks;
        break;
    case Kind::Publication:
    case Kind::Section:
        query.scope = StoryQuery::Scope::All;
        break;
    }
    return query;
}

} // namespace broadsheet
