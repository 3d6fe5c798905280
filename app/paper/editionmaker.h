// Chooses the stories that `broadsheet --edition` was asked for, and prints them.
#pragma once

#include "app/paper/editioncollector.h"
#include "app/paper/editionorder.h"
#include "app/paper/press.h"
#include "core/library/sources.h"

namespace broadsheet {

class Library;
struct Collection;
struct Headline;
struct StoryQuery;

struct MadeEdition
{
    StampedPdf pdf;
    int stories = 0;
    QString missing; // a sentence when there is no font for some of its letters; else empty
};

class EditionMaker final : public QObject
{
    Q_OBJECT

public:
    EditionMaker(Library &library, const EditionOrder &order, const Words &words, QObject *parent = nullptr);

    // NothingToDo when there is no such section or no story in it.
    QFuture<Result<MadeEdition>> make(const QDateTime &now);

private:
    void choose(const QList<Subscribed> &publications);
    Result<StoryQuery> query(const QList<Subscribed> &publications);
    Result<StoryQuery> collected(const QList<Collection> &all);
    void list(const Result<StoryQuery> &wanted);
    void take(QList<Headline> headlines);
    void print(const pages::PaperEdition &edition);
    void finish(Result<MadeEdition> result);

    Library &m_library;
    const EditionOrder m_order;
    const Words m_words;
    Press m_press;
    EditionCollector m_collector;
    QDateTime m_now;
    QHash<QString, Publication> m_publications; // by id
    pages::PaperEdition m_edition;              // its masthead
    QPromise<Result<MadeEdition>> m_promise;
};

} // namespace broadsheet
