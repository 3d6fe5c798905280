#include "app/sections/place.h"

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

using Kind = Place::Kind;
using Scope = StoryQuery::Scope;

const struct
{
    Kind kind;
    QString word; // with which the key begins
    Scope scope;
} kinds[] = {
    {Kind::Today, u"today"_s, Scope::Today},
    {Kind::Unread, u"unread"_s, Scope::Unread},
    {Kind::Bookmarks, u"bookmarks"_s, Scope::Bookmarks},
    {Kind::Collection, u"collection"_s, Scope::Bookmarks},
    {Kind::Later, u"later"_s, Scope::Later},
    {Kind::Notes, u"notes"_s, Scope::Notes},
    {Kind::Publication, u"publication"_s, Scope::All},
    {Kind::Section, u"section"_s, Scope::All},
};

const auto &rowOf(Kind kind)
{
    for (const auto &row : kinds) {
        if (row.kind == kind)
            return row;
    }
    return kinds[0];
}

} // namespace

QString Place::key() const
{
    const QString &word = rowOf(kind).word;
    if (kind == Kind::Collection)
        return word + u'/' + QString::number(number(collection));
    if (kind == Kind::Publication)
        return word + u'/' + publication;
    return kind == Kind::Section ? word + u'/' + publication + u'/' + section : word;
}

Place Place::fromKey(const QString &key)
{
    const QString word = key.section(u'/', 0, 0);
    for (const auto &row : kinds) {
        if (row.word != word)
            continue;
        if (row.kind == Kind::Collection)
            return {row.kind, {}, {}, CollectionId{key.section(u'/', 1).toLongLong()}};
        if (row.kind == Kind::Publication)
            return {row.kind, key.section(u'/', 1), {}};
        if (row.kind == Kind::Section)
            return {row.kind, key.section(u'/', 1, 1), key.section(u'/', 2)};
        return {row.kind, {}, {}};
    }
    return {};
}

bool Place::isTheReadersOwn() const { return query({}).isTheReadersOwn(); }

StoryQuery Place::query(const QDateTime &dayStart) const
{
    StoryQuery query;
    query.dayStart = dayStart;
    query.publication = publication;
    query.section = section;
    query.collection = collection;
    query.scope = rowOf(kind).scope;
    return query;
}

} // namespace broadsheet
