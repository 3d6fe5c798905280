#include "app/article/annotations.h"

#include "app/article/articlepane.h"
#include "app/article/notedialog.h"
#include "app/look/toast.h"
#include "app/stories/storycommands.h"
#include "core/base/async.h"
#include "core/library/bookmarks.h"
#include "core/library/library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

bool isOnTheSameWords(const Note &one, const Note &other)
{
    return one.quote == other.quote && one.before == other.before && one.after == other.after;
}

} // namespace

Annotations::Annotations(Library &library, ArticlePane &pane, StoryCommands &commands, Toast &toast,
                         QObject *parent)
    : QObject(parent), m_library(library), m_pane(pane), m_commands(commands), m_toast(toast)
{
    connect(&library, &Library::changed, this, &Annotations::libraryChanged);
    connect(&pane.view(), &ArticleView::caretLeft, this, &Annotations::sayCaret);
}

void Annotations::load(StoryId story, std::function<void()> then)
{
    whenDone(m_library.bookmarks().notes({story}), this,
             [this, story, then = std::move(then)](const QList<Note> &notes) {
                 m_pane.setNotes(story, notes);
                 then();
             });
}

void Annotations::libraryChanged(const Change &change)
{
    const std::optional<Story> &open = m_pane.story();
    if (change.what != Change::What::Notes || !open ||
        !(change.stories.isEmpty() || change.stories.contains(open->id)))
        return;
    whenDone(m_library.bookmarks().notes({open->id}), this, [this, id = open->id](const QList<Note> &notes) {
        if (m_pane.story() && m_pane.story()->id == id)
            m_pane.setNotes(id, notes);
    });
}

void Annotations::highlight(With with)
{
    const auto sayHow = [this] { m_toast.say(tr("Select some words of the story first.")); };
    if (!m_pane.story() || !m_pane.isVisible())
        return sayHow();
    m_pane.view().selection([this, sayHow, story = *m_pane.story(), with](const Selection &selection) {
        if (selection.text.trimmed().isEmpty())
            sayHow();
        else
            highlightSelected(story, selection, with);
    });
}

void Annotations::highlightSelected(const Story &story, const Selection &selection, With with)
{
    const bookmarks::TextQuote selected{selection.text, selection.before, selection.after};
    whenDone(quoteOf(story, selected), this,
             [this, story, with](const std::optional<bookmarks::TextQuote> &quote) {
                 if (!quote)
                     return m_toast.say(tr("Only words of the story's text can be highlighted."));
                 Note note;
                 note.story = story.id;
                 note.quote = quote->quote;
                 note.before = quote->before;
                 note.after = quote->after;
                 const QList<Note> notes = m_pane.notes();
                 const auto same = std::find_if(notes.begin(), notes.end(),
                                                [&](const Note &one) { return isOnTheSameWords(one, note); });
                 if (with == With::Note)
                     write(same == notes.end() ? note : *same, story.item.title);
                 else if (same == notes.end())
                     keep(note);
                 else
                     m_toast.say(tr("These words are highlighted already."));
             });
}

void Annotations::keep(const Note &note)
{
    const bool isKept = m_pane.story() && m_pane.story()->state.kept;
    whenDone(m_library.bookmarks().putNote(note), this, [this, isKept](const Result<NoteId> &put) {
        if (!put)
            m_commands.say(put.error());
        else
            m_commands.sayDone(isKept ? tr("Highlighted") : tr("Highlighted. The story is a bookmark now."));
    });
}

void Annotations::switchCaret()
{
    ArticleView &view = m_pane.view();
    if (!m_pane.isVisible() || !m_pane.story())
        return m_toast.say(tr("Open the story first."));
    view.setFocus();
    view.setCaret(view.caret() == ArticleView::Caret::None ? ArticleView::Caret::AmongWords
                                                           : ArticleView::Caret::None);
    sayCaret();
}

void Annotations::sayCaret()
{
    m_toast.say(m_pane.view().caret() == ArticleView::Caret::AmongWords
                    ? tr("The arrow keys walk through the text; with Shift they select. F7 or Esc ends it.")
                    : tr("The arrow keys scroll again."));
}

void Annotations::writeOn(const Headline &story)
{
    whenDone(m_library.bookmarks().notes({story.id}), this, [this, story](const QList<Note> &notes) {
        Note note;
        note.story = story.id;
        for (const Note &one : notes) {
            if (one.quote.isEmpty())
                note = one;
        }
        write(note, story.title);
    });
}

void Annotations::write(const Note &note, const QString &title)
{
    auto *dialog = new NoteDialog(m_library, note, title, m_pane.window());
    connect(dialog, &NoteDialog::saved, this, [this] { m_commands.sayDone(tr("Note saved")); });
    dialog->open();
}

void Annotations::edit(NoteId note)
{
    for (const Note &one : m_pane.notes()) {
        if (one.id == note)
            return write(one, m_pane.story()->item.title);
    }
}

void Annotations::remove(NoteId note)
{
    const QList<Note> notes = m_pane.notes();
    const bool isBare = std::any_of(notes.begin(), notes.end(),
                                    [note](const Note &one) { return one.id == note && one.text.isEmpty(); });
    whenDone(m_library.bookmarks().removeNote(note), this, [this, isBare](const Result<StoryId> &removed) {
        if (!removed)
            m_commands.say(removed.error());
        else
            m_commands.sayDone(isBare ? tr("Highlight removed") : tr("Note removed"));
    });
}

} // namespace broadsheet
