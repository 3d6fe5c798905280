#include "app/stories/storycommands.h"

#include "app/look/toast.h"
#include "app/words/errortext.h"
#include "app/words/undotext.h"
#include "core/base/async.h"
#include "core/library/bookmarks.h"
#include "core/library/journal.h"
#include "core/library/library.h"
#include "core/library/stories.h"
#include "core/text/urls.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

StoryCommands::StoryCommands(Library &library, Toast &toast, QObject *parent)
    : QObject(parent), m_library(library), m_toast(toast)
{
}

void StoryCommands::say(const Error &error) { m_toast.say(words::errorText(error)); }

void StoryCommands::sayDone(const QString &text)
{
    m_toast.say(text, tr("Undo"), [this] { undo(); });
}

void StoryCommands::read(const Headline &story)
{
    if (story.state.unread && !m_library.isReadOnly())
        m_library.stories().mark({story.id}, Stories::Mark::Read);
}

void StoryCommands::toggleRead(const Headline &story)
{
    const auto mark = story.state.unread ? Stories::Mark::Read : Stories::Mark::Unread;
    whenDone(m_library.stories().mark({story.id}, mark), this, [this](const Result<int> &done) {
        if (!done)
            say(done.error());
    });
}

void StoryCommands::markAllRead(const StoryQuery &query)
{
    whenDone(m_library.stories().markAll(query, Stories::Mark::Read), this, [this](const Result<int> &done) {
        if (!done)
            say(done.error());
        else if (*done == 0)
            m_toast.say(tr("Everything here is read already."));
        else
            sayDone(tr("%n story(s) marked as read", nullptr, *done));
    });
}

void StoryCommands::toggleKept(const Headline &story)
{
    const bool keep = !story.state.kept;
    whenDone(
        m_library.bookmarks().set({story.id}, keep ? Bookmarks::Keeping::Keep : Bookmarks::Keeping::LetGo),
        this, [this, keep](const Result<int> &done) {
            if (!done)
                say(done.error());
            else if (keep)
                m_toast.say(tr("Bookmarked"));
            else
                sayDone(tr("Bookmark removed"));
        });
}

void StoryCommands::openInBrowser(const Headline &story)
{
    if (story.url.isEmpty()) {
        m_toast.say(tr("This story has no link of its own."));
        return;
    }
    openLink(QUrl(story.url));
    read(story);
}

void StoryCommands::openLink(const QUrl &url)
{
    // Whatever the page says, only the web and e-mail leave the program.
    const bool fit = text::isWebUrl(url) || url.scheme() == u"mailto"_s || url.scheme() == u"tel"_s;
    if (!fit || !QDesktopServices::openUrl(url))
        m_toast.say(tr("No program opens this: %1").arg(url.toDisplayString()));
}

void StoryCommands::undo()
{
    whenDone(m_library.journal().undo(), this, [this](const Result<JournalEntry> &undone) {
        if (!undone) {
            m_toast.say(undone.error().kind == Error::Kind::NothingToDo ? tr("There is nothing to undo.")
                                                                        : words::errorText(undone.error()));
            return;
        }
        m_toast.say(words::undoneText(*undone));
    });
}

} // namespace broadsheet
