// Brings the stories of a list together as an edition, in the order a newspaper would have them: one with a
// picture on top, and every one with its whole article where the reader wishes that.
#pragma once

#include "core/base/result.h"
#include "core/model/note.h"
#include "core/model/story.h"
#include "core/pages/paperpage.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

namespace broadsheet {

class Library;

class EditionCollector final : public QObject
{
    Q_OBJECT

public:
    explicit EditionCollector(Library &library, QObject *parent = nullptr);

    enum class Lead { First, WithPicture }; // which story leads

    // `masthead` has the name, the section, the day and the language. At most as many stories as one document
    // holds; NothingToDo when there is none. One collection at a time. The reader's notes are private: they
    // come along only where they are asked for.
    QFuture<Result<pages::PaperEdition>> collect(QList<Headline> headlines,
                                                 const pages::PaperEdition &masthead,
                                                 Lead lead = Lead::WithPicture,
                                                 pages::ReaderNotes notes = pages::ReaderNotes::Off);

private:
    void fetchNotes();
    void fetchNext();

    Library &m_library;
    QHash<QString, Publication> m_publications; // by id
    QHash<StoryId, QList<Note>> m_notes;
    QList<StoryId> m_wanted;
    pages::PaperEdition m_edition;
    std::unique_ptr<QPromise<Result<pages::PaperEdition>>> m_promise;
};

} // namespace broadsheet
