// The reader's notes on the open story: highlights words of it, lets notes be written, changed and removed,
// and keeps the page up with the library. What is done says so and can be undone.
#pragma once

#include "app/article/articleview.h"
#include "core/model/note.h"
#include "core/model/story.h"

#include <QObject>

#include <functional>

namespace broadsheet {

class ArticlePane;
class Library;
class StoryCommands;
class Toast;
struct Change;

class Annotations final : public QObject
{
    Q_OBJECT

public:
    // Dialogs open over `pane`'s window.
    Annotations(Library &library, ArticlePane &pane, StoryCommands &commands, Toast &toast,
                QObject *parent = nullptr);

    // The pane has the story's notes when `then` is called.
    void load(StoryId story, std::function<void()> then);

    enum class With { Nothing, Note };
    void highlight(With with);           // the words that are selected
    void switchCaret();                  // to select them by key
    void writeOn(const Headline &story); // as a whole: the note there is, or a new one
    void edit(NoteId note);              // one of the open story
    void remove(NoteId note);

private:
    void libraryChanged(const Change &change);
    void sayCaret();
    void highlightSelected(const Story &story, const Selection &selection, With with);
    void keep(const Note &note);
    void write(const Note &note, const QString &title);

    Library &m_library;
    ArticlePane &m_pane;
    StoryCommands &m_commands;
    Toast &m_toast;
};

} // namespace broadsheet
