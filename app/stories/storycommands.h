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
    void toggleRead(const Headline &story);
    void markAllRead(const StoryQuery &query);
    void toggleKept(const Headline &story);
    void openInBrowser(const Headline &story);
    void openLink(const QUrl &url);
    void undo();

    void say(const Error &error);

private:
    void sayDone(const QString &text); // with "Undo"

    Library &m_library;
    Toast &m_toast;
};

} // namespace broadsheet
