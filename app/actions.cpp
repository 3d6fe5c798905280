#include "app/actions.h"

#include "app/look/look.h"
#include "core/locale/isolates.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

struct Row
{
    Do what;
    const char *text;
    const char *keys; // separated by spaces; "Ctrl" is Cmd on macOS
    const char *icon;
};

const Row table[] = {
    {Do::Add, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Add a newspaper…"), "Ctrl+N", "add"},
    {Do::SavePage, QT_TRANSLATE_NOOP("broadsheet::Actions", "Save a page as a &bookmark…"), "Ctrl+Shift+D",
     "bookmark"},
    {Do::Import, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Import from another reader or a browser…"), "",
     ""},
    {Do::ImportFolder, QT_TRANSLATE_NOOP("broadsheet::Actions", "Import a folder of &Markdown…"), "", ""},
    {Do::ExportOpml, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Export subscriptions (OPML)…"), "", ""},
    {Do::ExportBookmarks, QT_TRANSLATE_NOOP("broadsheet::Actions", "Export b&ookmarks…"), "", ""},
    {Do::SavePdf, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Save as PDF…"), "Ctrl+Shift+P", "pdf"},
    {Do::Print, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Print…"), "Ctrl+P", "print"},
    {Do::PrintList, QT_TRANSLATE_NOOP("broadsheet::Actions", "Print this list as a &newspaper…"),
     "Ctrl+Alt+P", "front-page"},
    {Do::ExportStory, QT_TRANSLATE_NOOP("broadsheet::Actions", "E&xport this story…"), "Ctrl+Shift+E", ""},
    {Do::ExportList, QT_TRANSLATE_NOOP("broadsheet::Actions", "Export this &list…"), "", ""},
    {Do::CloseWindow, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Close this window"), "Ctrl+W", "close"},
    {Do::Quit, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Quit"), "Ctrl+Q", ""},
    {Do::Undo, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Undo"), "Ctrl+Z", "undo"},
    {Do::CopyLink, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Copy link"), "Ctrl+Shift+C Y", "copy-link"},
    {Do::Find, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Find in this story"), "Ctrl+F", "search"},
    {Do::Search, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Search all stories"), "/ Ctrl+K", "search"},
    {Do::Larger, QT_TRANSLATE_NOOP("broadsheet::Actions", "Lar&ger text"), "Ctrl++ Ctrl+=", ""},
    {Do::Smaller, QT_TRANSLATE_NOOP("broadsheet::Actions", "S&maller text"), "Ctrl+-", ""},
    {Do::NormalSize, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Normal text size"), "Ctrl+0", ""},
    {Do::ReadingLook, QT_TRANSLATE_NOOP("broadsheet::Actions", "Te&xt and paper…"), "Ctrl+Shift+T",
     "text-size"},
    {Do::ThemeSystem, QT_TRANSLATE_NOOP("broadsheet::Actions", "As the s&ystem"), "", ""},
    {Do::ThemeLight, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Light"), "", ""},
    {Do::ThemeDark, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Dark"), "", ""},
    {Do::NextStory, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Next story"), "J", ""},
    {Do::PreviousStory, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Previous story"), "K", ""},
    {Do::NextUnread, QT_TRANSLATE_NOOP("broadsheet::Actions", "Next &unread story"), "N", ""},
    {Do::PreviousUnread, QT_TRANSLATE_NOOP("broadsheet::Actions", "Previous un&read story"), "P", ""},
    {Do::ReadOn, QT_TRANSLATE_NOOP("broadsheet::Actions", "Read on, then the next unread"), "Space", ""},
    {Do::ReadBack, QT_TRANSLATE_NOOP("broadsheet::Actions", "Back up the page"), "Shift+Space", ""},
    {Do::NextPlace, QT_TRANSLATE_NOOP("broadsheet::Actions", "Next section"), "]", ""},
    {Do::PreviousPlace, QT_TRANSLATE_NOOP("broadsheet::Actions", "Previous section"), "[", ""},
    {Do::ToggleRead, QT_TRANSLATE_NOOP("broadsheet::Actions", "Mark as rea&d or unread"), "M R", "mark-read"},
    {Do::ToggleKept, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Bookmark"), "S Ctrl+D", "bookmark"},
    {Do::ToggleLater, QT_TRANSLATE_NOOP("broadsheet::Actions", "Put aside to read &later"), "L", "later"},
    {Do::Collect, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Collections…"), "Shift+S", "collection"},
    {Do::Caret, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Select words by key"), "F7", ""},
    {Do::Highlight, QT_TRANSLATE_NOOP("broadsheet::Actions", "Hi&ghlight"), "H", "note"},
    {Do::HighlightWithNote, QT_TRANSLATE_NOOP("broadsheet::Actions", "Highlight wi&th a note…"), "Shift+H",
     ""},
    {Do::NoteOnStory, QT_TRANSLATE_NOOP("broadsheet::Actions", "Note on this stor&y…"), "Ctrl+Shift+M", ""},
    {Do::WholeArticle, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Whole article"), "W", "whole-article"},
    {Do::OpenInWindow, QT_TRANSLATE_NOOP("broadsheet::Actions", "Open in a window of &its own"),
     "Shift+Return Shift+Enter", ""},
    {Do::OpenInBrowser, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Open in the browser"), "B O V",
     "open-external"},
    {Do::Share, QT_TRANSLATE_NOOP("broadsheet::Actions", "S&hare"), "Ctrl+Shift+S", "share"},
    {Do::Email, QT_TRANSLATE_NOOP("broadsheet::Actions", "Send by &e-mail"), "E", ""},
    {Do::FrontPage, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Front page or list"), "F", "front-page"},
    {Do::Back, QT_TRANSLATE_NOOP("broadsheet::Actions", "Bac&k"), "Alt+Left Backspace", "back"},
    {Do::GoToday, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Today"), "Ctrl+1", "today"},
    {Do::GoUnread, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Unread"), "Ctrl+2", "unread"},
    {Do::GoBookmarks, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Bookmarks"), "Ctrl+3", "bookmark"},
    {Do::GoLater, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Read later"), "Ctrl+4", "later"},
    {Do::GoNotes, QT_TRANSLATE_NOOP("broadsheet::Actions", "N&otes"), "Ctrl+5", "note"},
    {Do::NewCollection, QT_TRANSLATE_NOOP("broadsheet::Actions", "Ne&w collection…"), "", ""},
    {Do::RefreshAll, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Refresh all"), "F5 Ctrl+R", "refresh"},
    {Do::RefreshThis, QT_TRANSLATE_NOOP("broadsheet::Actions", "Refresh &this newspaper"), "Shift+F5", ""},
    {Do::StopRefresh, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Stop refreshing"), "", "close"},
    {Do::MarkAllRead, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Mark all in this list as read"), "Shift+A",
     "mark-read"},
    {Do::RemoveThis, QT_TRANSLATE_NOOP("broadsheet::Actions", "Remo&ve this newspaper"), "", ""},
    {Do::Newspapers, QT_TRANSLATE_NOOP("broadsheet::Actions", "Newspapers and their &feeds…"), "Ctrl+Shift+N",
     ""},
    {Do::Settings, QT_TRANSLATE_NOOP("broadsheet::Actions", "Se&ttings…"), "Ctrl+,", ""},
    {Do::Keys, QT_TRANSLATE_NOOP("broadsheet::Actions", "&Keys"), "? F1", ""},
    {Do::About, QT_TRANSLATE_NOOP("broadsheet::Actions", "&About Broadsheet"), "", ""},
};

// What can be done with one story.
constexpr Do ofStoryWindow[] = {
    Do::SavePdf,
    Do::Print,
    Do::ExportStory,
    Do::CloseWindow,
    Do::Undo,
    Do::CopyLink,
    Do::Find,
    Do::Larger,
    Do::Smaller,
    Do::NormalSize,
    Do::ReadingLook,
    Do::ReadOn,
    Do::ReadBack,
    Do::ToggleRead,
    Do::ToggleKept,
    Do::ToggleLater,
    Do::Caret,
    Do::Highlight,
    Do::HighlightWithNote,
    Do::NoteOnStory,
    Do::WholeArticle,
    Do::OpenInBrowser,
    Do::Share,
    Do::Email,
    Do::Keys,
};

bool belongsTo(Actions::Of window, Do what)
{
    if (window == Actions::Of::MainWindow)
        return what != Do::CloseWindow;
    return std::find(std::begin(ofStoryWindow), std::end(ofStoryWindow), what) != std::end(ofStoryWindow);
}

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (const QString &key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        list.append(QKeySequence(key, QKeySequence::PortableText));
    return list;
}

} // namespace

Actions::Actions(const Look &look, QWidget *window, Of of) : QObject(window), m_look(look)
{
    for (const Row &row : table) {
        if (!belongsTo(of, row.what))
            continue;
        auto *action = new QAction(window);
        action->setShortcuts(sequences(row.keys));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setObjectName(QString::fromUtf8(row.text).remove(u'&'));
        window->addAction(action);
        m_actions.insert(row.what, action);
    }
    for (const Do checkable : {Do::ToggleKept, Do::ToggleLater, Do::WholeArticle, Do::FrontPage,
                               Do::ThemeSystem, Do::ThemeLight, Do::ThemeDark}) {
        if (QAction *action = m_actions.value(checkable))
            action->setCheckable(true);
    }
    connect(&look, &Look::changed, this, &Actions::updateIcons);
    retranslate();
    updateIcons();
}

void Actions::retranslate()
{
    for (const Row &row : table) {
        QAction *action = m_actions.value(row.what);
        if (!action)
            continue;
        action->setText(tr(row.text));
        const QString plain = tr(row.text).remove(u'&').remove(u'…');
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? plain : tr("%1 (%2)").arg(plain, locale::leftToRight(key)));
    }
}

void Actions::updateIcons()
{
    for (const Row &row : table) {
        if (QAction *action = m_actions.value(row.what); action && *row.icon)
            action->setIcon(m_look.icon(QString::fromLatin1(row.icon)));
    }
    // What is switched on shows it by another picture.
    struct On
    {
        Do what;
        const char *icon;
        const char *iconOn;
        QColor colourOn;
    };
    const On ons[] = {{Do::ToggleKept, "bookmark", "bookmark-filled", m_look.tokens().star},
                      {Do::ToggleLater, "later", "later-filled", m_look.tokens().accent},
                      {Do::WholeArticle, "whole-article", "whole-article", m_look.tokens().accent},
                      {Do::FrontPage, "front-page", "list", m_look.tokens().soft}};
    for (const On &on : ons) {
        QAction *action = m_actions.value(on.what);
        if (!action)
            continue;
        QIcon icon = m_look.icon(QString::fromLatin1(on.icon));
        for (const qreal ratio : {1.0, 2.0})
            icon.addPixmap(m_look.pixmap(QString::fromLatin1(on.iconOn), on.colourOn, 20, ratio),
                           QIcon::Normal, QIcon::On);
        action->setIcon(icon);
    }
}

QList<std::pair<QString, QString>> Actions::keys() const
{
    QList<std::pair<QString, QString>> list;
    for (const Row &row : table) {
        const QAction *action = m_actions.value(row.what);
        if (!action || *row.keys == '\0')
            continue;
        QStringList shown;
        for (const QKeySequence &key : action->shortcuts())
            shown.append(key.toString(QKeySequence::NativeText));
        list.append({tr(row.text).remove(u'&').remove(u'…'), shown.join(u"   "_s)});
    }
    return list;
}

} // namespace broadsheet
