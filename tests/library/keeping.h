// What the tests of bookmarks ask a library.
#pragma once

#include "tests/library/reader.h"

#include <QFile>

namespace broadsheet::testing {

// A page that holds an article, with a picture in it.
inline QByteArray articlePage(const QByteArray &title, const QByteArray &picture = {})
{
    const QByteArray sentence =
        "The ferries stayed in the harbour for a third day, for the ice had grown thicker than anybody on "
        "the island could remember, the keeper of the lighthouse wrote into his book.";
    QByteArray html = "<!doctype html><html lang='en'><head><title>" + title +
                      " | Harbour Post</title><meta property='og:site_name' content='Harbour Post'>"
                      "<meta property='og:type' content='article'><meta property='og:title' content='" +
                      title + "'></head><body><nav><a href='/'>Home</a></nav><article><h1>" + title + "</h1>";
    if (!picture.isEmpty())
        html += "<figure><img src='" + picture + "' alt='Ice'></figure>";
    for (const QByteArray number : {"one", "two", "three", "four", "five", "six"})
        html += "<p>" + sentence + " Chapter " + number + ".</p>";
    return html + "</article></body></html>";
}

inline QList<Headline> bookmarks(Reader &reader, StoryQuery query = {})
{
    query.scope = StoryQuery::Scope::Bookmarks;
    query.limit = 100'000;
    return Reader::wait(reader.library->stories().list(query));
}

// "title [A/B, C] 'note' “quote”" of all bookmarks, sorted.
inline QStringList kept(Reader &reader)
{
    const QList<Collection> all = Reader::wait(reader.library->bookmarks().collections());
    QStringList list;
    for (const Headline &one : bookmarks(reader)) {
        QStringList parts{one.title};
        QStringList paths;
        for (const CollectionId id : Reader::wait(reader.library->bookmarks().collectionsOf(one.id)))
            paths.append(pathOf(id, all));
        paths.sort();
        if (!paths.isEmpty())
            parts.append(u'[' + paths.join(u", "_s) + u']');
        for (const Note &note : Reader::wait(reader.library->bookmarks().notes({one.id}))) {
            if (!note.text.isEmpty())
                parts.append(u'\'' + note.text + u'\'');
            if (!note.quote.isEmpty())
                parts.append(u'“' + note.quote + u'”');
        }
        if (one.state.later)
            parts.append(u"later"_s);
        list.append(parts.join(u' '));
    }
    list.sort();
    return list;
}

inline QStringList paths(Reader &reader)
{
    const QList<Collection> all = Reader::wait(reader.library->bookmarks().collections());
    QStringList list;
    for (const Collection &one : all)
        list.append(pathOf(one.id, all));
    return list;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace broadsheet::testing
