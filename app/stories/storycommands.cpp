#include "app/stories/storycommands.h"

#include "app/look/progress.h"
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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

template <typename Is>
bool any(const QList<Headline> &stories, Is is)
{
    return std::any_of(stories.begin(), stories.end(), is);
}

} // namespace

StoryCommands::StoryCommands(Library &library, Toast &toast, QObject *parent)
    : QObject(parent), m_library(library), m_toast(toast)
{
    connect(&library.journal(), &Journal::undoProgressed, this, &StoryCommands::showUndoing);
}

void StoryCommands::say(const Error &error) { m_toast.say(words::errorText(error)); }

void StoryCommands::sayDone(const QString &text)
{
    m_toast.say(text, tr("Undo"), [this] { undo(); });
}

void StoryCommands::sayDone(const Result<int> &changed, const std::function<QString(int)> &text)
{
    if (!changed)
        say(changed.error());
    else if (*changed > 0)
        sayDone(text(*changed));
    else
        m_toast.say(tr("Nothing to do: it was so already."));
}

void StoryCommands::read(const Headline &story)
{
    if (story.state.unread && !m_library.isReadOnly())
        m_library.stories().mark({story.id}, Stories::Mark::Read);
}

void StoryCommands::toggleRead(const QList<Headline> &stories)
{
    const bool anyUnread = any(stories, [](const Headline &one) { return one.state.unread; });
    const auto mark = anyUnread ? Stories::Mark::Read : Stories::Mark::Unread;
    whenDone(m_library.stories().mark(idsOf(stories), mark), this, [this](const Result<int> &done) {
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

void StoryCommands::toggleKept(const QList<Headline> &stories)
{
    const bool keeps = any(stories, [](const Headline &one) { return !one.state.kept; });
    const auto keeping = keeps ? Bookmarks::Keeping::Keep : Bookmarks::Keeping::LetGo;
    whenDone(m_library.bookmarks().set(idsOf(stories), keeping), this,
             [this, keeps](const Result<int> &done) {
                 if (keeps && done && *done == 1)
                     m_toast.say(tr("Bookmarked"));
                 else if (keeps)
                     sayKept(done);
                 else
                     sayDone(done, [](int n) {
                         return n == 1 ? tr("Bookmark removed") : tr("%n bookmark(s) removed", nullptr, n);
                     });
             });
}

void StoryCommands::keep(const QList<StoryId> &stories)
{
    whenDone(m_library.bookmarks().set(stories, Bookmarks::Keeping::Keep), this,
             [this](const Result<int> &done) { sayKept(done); });
}

void StoryCommands::sayKept(const Result<int> &done)
{
    sayDone(done, [](int n) { return tr("%n story(s) bookmarked", nullptr, n); });
}

void StoryCommands::toggleLater(const QList<Headline> &stories)
{
    if (any(stories, [](const Headline &one) { return !one.state.later; }))
        return postpone(idsOf(stories));
    whenDone(m_library.bookmarks().setLater(idsOf(stories), Bookmarks::Keeping::LetGo), this,
             [this](const Result<int> &done) {
                 sayDone(done,
                         [](int n) { return tr("%n story(s) no longer to be read later", nullptr, n); });
             });
}

void StoryCommands::postpone(const QList<StoryId> &stories)
{
    whenDone(m_library.bookmarks().setLater(stories, Bookmarks::Keeping::Keep), this,
             [this](const Result<int> &done) {
                 sayDone(done,
                         [](int n) { return tr("%n story(s) put aside to be read later", nullptr, n); });
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
    ++m_undos;
    whenDone(m_library.journal().undo(), this, [this](const Result<JournalEntry> &undone) {
        --m_undos;
        if (m_undoing)
            m_undoing->end();
        m_undoing = nullptr;
        sayUndone(undone);
    });
}

void StoryCommands::showUndoing(const UndoProgress &progress)
{
    if (m_undos == 0 || progress.done >= progress.total)
        return; // the last word was said, or will be at once
    if (!m_undoing) {
        m_undoing = new Progress(tr("Undo"), tr("Undoing…"), m_toast.window());
        m_undoing->setObjectName(u"undoProgress"_s);
        connect(m_undoing, &Progress::canceled, &m_library.journal(), &Journal::cancelUndo);
    }
    m_undoing->setProgress(progress.done, progress.total);
}

void StoryCommands::sayUndone(const Result<JournalEntry> &undone)
{
    if (undone)
        m_toast.say(words::undoneText(*undone));
    else if (undone.error().kind == Error::Kind::Cancelled)
        m_toast.say(tr("Stopped. Undo goes on where it was left."));
    else if (undone.error().kind == Error::Kind::NothingToDo)
        m_toast.say(tr("There is nothing to undo."));
    else
        say(undone.error());
}

} // namespace broadsheet
