// What the reader does with stories: read, keep, open, undo. Each says what it did, and what can be undone
// offers it.
#pragma once

#include "core/base/result.h"
#include "core/model/query.h"
#include "core/model/story.h"

#include <QObject>

namespace broadsheet {

class Library;
class Toast;

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
    void markAllRead(const StoryQuery &query);
    void openInBrowser(const Headline &story);
    void openLink(const QUrl &url);
    void undo();

    void say(const Error &error);
    void sayDone(const QString &text);              // with "Undo"
    void sayDone(const QString &text, int changed); // of nothing: that there was nothing to do

private:
    Library &m_library;
    Toast &m_toast;
};

} // namespace broadsheet
