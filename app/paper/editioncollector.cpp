#include "app/paper/editioncollector.h"

#include "core/base/async.h"
#include "core/library/bookmarks.h"
#include "core/library/library.h"
#include "core/library/outgoing.h"
#include "core/library/sources.h"
#include "core/library/stories.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int leadMayComeFrom = 6; // the newest story with a picture among the first so many

void putLeadFirst(QList<Headline> &headlines)
{
    const auto end = headlines.begin() + qMin(headlines.size(), qsizetype(leadMayComeFrom));
    const auto lead =
        std::find_if(headlines.begin(), end, [](const Headline &one) { return !one.image.isEmpty(); });
    if (lead != end)
        std::rotate(headlines.begin(), lead, lead + 1);
}

} // namespace

EditionCollector::EditionCollector(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

QFuture<Result<pages::PaperEdition>> EditionCollector::collect(QList<Headline> headlines,
                                                               const pages::PaperEdition &masthead, Lead lead,
                                                               pages::ReaderNotes notes)
{
    m_promise = std::make_unique<QPromise<Result<pages::PaperEdition>>>();
    m_promise->start();
    m_edition = masthead;
    m_edition.stories.clear();
    headlines = headlines.first(qMin(headlines.size(), qsizetype(pages::mostStoriesInAnEdition)));
    if (lead == Lead::WithPicture)
        putLeadFirst(headlines);
    m_wanted.clear();
    m_notes.clear();
    for (const Headline &headline : std::as_const(headlines))
        m_wanted.append(headline.id);
    whenDone(m_library.sources().publications(), this, [this, notes](const QList<Subscribed> &publications) {
        for (const Subscribed &one : publications)
            m_publications.insert(one.publication.id, one.publication);
        if (notes == pages::ReaderNotes::On)
            fetchNotes();
        else
            fetchNext();
    });
    return m_promise->future();
}

void EditionCollector::fetchNotes()
{
    whenDone(m_library.bookmarks().notes(m_wanted), this, [this](const QList<Note> &notes) {
        for (const Note &note : notes)
            m_notes[note.story].append(note);
        fetchNext();
    });
}

void EditionCollector::fetchNext()
{
    if (m_wanted.isEmpty()) {
        m_promise->addResult(
            m_edition.stories.isEmpty()
                ? Result<pages::PaperEdition>(Error{Error::Kind::NothingToDo, tr("No story was found.")})
                : Result<pages::PaperEdition>(m_edition));
        m_promise->finish();
        return;
    }
    whenDone(m_library.stories().story(m_wanted.takeFirst()), this, [this](const Result<Story> &story) {
        if (story.ok()) // another window may have removed it meanwhile
            m_edition.stories.append(
                pageOf(*story, m_publications.value(story->publication), m_notes.value(story->id)));
        fetchNext();
    });
}

} // namespace broadsheet
