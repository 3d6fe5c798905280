#include "app/actions.h"

#include "app/look/look.h"

#include <QAction>
#include <QWidget>

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

#define TEXT(text) QT_TRANSLATE_NOOP("broadsheet::Actions", text)

const Row table[] = {
    {Do::Add, TEXT("&Add a newspaper…"), "Ctrl+N", "add"},
    {Do::ImportOpml, TEXT("&Import subscriptions (OPML)…"), "", ""},
    {Do::ExportOpml, TEXT("&Export subscriptions (OPML)…"), "", ""},
    {Do::SavePdf, TEXT("&Save as PDF…"), "Ctrl+Shift+P", "pdf"},
    {Do::Print, TEXT("&Print…"), "Ctrl+P", "print"},
    {Do::Quit, TEXT("&Quit"), "Ctrl+Q", ""},
    {Do::Undo, TEXT("&Undo"), "Ctrl+Z", "undo"},
    {Do::CopyLink, TEXT("&Copy link"), "Ctrl+Shift+C Y", "copy-link"},
    {Do::Find, TEXT("&Find in this story"), "Ctrl+F", "search"},
    {Do::Search, TEXT("&Search all stories"), "/ Ctrl+K", "search"},
    {Do::Larger, TEXT("&Larger text"), "Ctrl++ Ctrl+=", ""},
    {Do::Smaller, TEXT("&Smaller text"), "Ctrl+-", ""},
    {Do::NormalSize, TEXT("&Normal text size"), "Ctrl+0", ""},
    {Do::ThemeSystem, TEXT("As the &system"), "", ""},
    {Do::ThemeLight, TEXT("&Light"), "", ""},
    {Do::ThemeDark, TEXT("&Dark"), "", ""},
    {Do::NextStory, TEXT("&Next story"), "J", ""},
    {Do::PreviousStory, TEXT("&Previous story"), "K", ""},
    {Do::NextUnread, TEXT("Next &unread story"), "N", ""},
    {Do::PreviousUnread, TEXT("Previous un&read story"), "P", ""},
    {Do::ReadOn, TEXT("Read on, then the next unread"), "Space", ""},
    {Do::ReadBack, TEXT("Back up the page"), "Shift+Space", ""},
    {Do::NextPlace, TEXT("Next section"), "]", ""},
    {Do::PreviousPlace, TEXT("Previous section"), "[", ""},
    {Do::ToggleRead, TEXT("Mark as &read or unread"), "M R", "mark-read"},
    {Do::ToggleKept, TEXT("&Bookmark"), "S Ctrl+D", "bookmark"},
    {Do::OpenInBrowser, TEXT("&Open in the browser"), "B O V", "open-external"},
    {Do::Share, TEXT("S&hare"), "Ctrl+Shift+S", "share"},
    {Do::Email, TEXT("Send by &e-mail"), "E", ""},
    {Do::GoToday, TEXT("&Today"), "Ctrl+1", "today"},
    {Do::GoUnread, TEXT("&Unread"), "Ctrl+2", "unread"},
    {Do::GoBookmarks, TEXT("&Bookmarks"), "Ctrl+3", "bookmark"},
    {Do::RefreshAll, TEXT("&Refresh all"), "F5 Ctrl+R", "refresh"},
    {Do::RefreshThis, TEXT("Refresh &this newspaper"), "Shift+F5", ""},
    {Do::StopRefresh, TEXT("&Stop refreshing"), "", "close"},
    {Do::MarkAllRead, TEXT("&Mark all in this list as read"), "Shift+A", "mark-read"},
    {Do::RemoveThis, TEXT("Remo&ve this newspaper"), "", ""},
    {Do::Keys, TEXT("&Keys"), "? F1", ""},
    {Do::About, TEXT("&About Broadsheet"), "", ""},
};

#undef TEXT

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (const QString &key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        list.append(QKeySequence(key, QKeySequence::PortableText));
    return list;
}

} // namespace

Actions::Actions(const Look &look, QWidget *window) : QObject(window), m_look(look)
{
    for (const Row &row : table) {
        auto *action = new QAction(window);
        action->setShortcuts(sequences(row.keys));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setObjectName(QString::fromUtf8(row.text).remove(u'&'));
        window->addAction(action);
        m_actions.insert(row.what, action);
    }
    for (const Do checkable : {Do::ToggleKept, Do::ThemeSystem, Do::ThemeLight, Do::ThemeDark})
        m_actions[checkable]->setCheckable(true);
    connect(&look, &Look::changed, this, &Actions::updateIcons);
    retranslate();
    updateIcons();
}

void Actions::retranslate()
{
    for (const Row &row : table) {
        QAction *action = m_actions[row.what];
        action->setText(tr(row.text));
        const QString plain = tr(row.text).remove(u'&').remove(u'…');
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? plain : tr("%1 (%2)").arg(plain, key));
    }
}

void Actions::updateIcons()
{
    for (const Row &row : table) {
        if (*row.icon)
            m_actions[row.what]->setIcon(m_look.icon(QString::fromLatin1(row.icon)));
    }
    QIcon star = m_look.icon(u"bookmark"_s);
    for (const qreal ratio : {1.0, 2.0})
        star.addPixmap(m_look.pixmap(u"bookmark-filled"_s, m_look.tokens().star, 20, ratio), QIcon::Normal,
                       QIcon::On);
    m_actions[Do::ToggleKept]->setIcon(star);
}

QList<std::pair<QString, QString>> Actions::keys() const
{
    QList<std::pair<QString, QString>> list;
    for (const Row &row : table) {
        if (*row.keys == '\0')
            continue;
        QStringList shown;
        for (const QKeySequence &key : m_actions[row.what]->shortcuts())
            shown.append(key.toString(QKeySequence::NativeText));
        list.append({tr(row.text).remove(u'&').remove(u'…'), shown.join(u"   "_s)});
    }
    return list;
}

} // namespace broadsheet
