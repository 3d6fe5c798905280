// What the reader does with stories: read, keep, open, undo. Each says what it did, and what can be undone
// offers it.
#pragma once

#include "core/base/result.h"
#include "core/model/journal.h"
#include "core/model/query.h"
#include "core/model/story.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace broadsheet {

class Library;
class Progress;
class Toast;
struct UndoProgress;

class StoryCommands final : public QObject
{
    Q_OBJECT

public:
    StoryCommands(Library &library, Toast &toast, QObject *parent = nullptr);

    void read(const Headline &story); // it was shown
    // Of several: all of them, unless all of them are so already.
    void toggleRead(const QList<Headline> &stories);
    void toggleKept(const QList<Headline> &stories);
    void toggleLater(const QList<Headline> &stories);
    void keep(const QList<StoryId> &stories);     // bookmarks
    void postpone(const QList<StoryId> &stories); // to be read later
    void markAllRead(const StoryQuery &query);
    void openInBrowser(const Headline &story);
    void openLink(const QUrl &url);
    void undo();

    void say(const Error &error);
    void sayDone(const QString &text); // with "Undo"
    // What was done with so many stories, with "Undo"; of none, that there was nothing to do.
    void sayDone(const Result<int> &changed, const std::function<QString(int)> &text);

private:
    void showUndoing(const UndoProgress &progress);
    void sayUndone(const Result<JournalEntry> &undone);
    void sayKept(const Result<int> &done);

    Library &m_library;
    Toast &m_toast;
    int m_undos = 0;              // under way
    QPointer<Progress> m_undoing; // of a long one
};

} // namespace broadsheet
