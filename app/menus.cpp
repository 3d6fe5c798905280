#include "app/menus.h"

#include "app/actions.h"
#include "app/share/sharemenu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <optional>

namespace broadsheet {

namespace {

struct MenuRow
{
    const char *title;
    QList<std::optional<Do>> entries; // nothing: a line between groups
};

const QList<MenuRow> &table()
{
    static constexpr std::nullopt_t line = std::nullopt;
    static const QList<MenuRow> rows = {
        {QT_TRANSLATE_NOOP("Menus", "&File"),
         {Do::Add, Do::SavePage, line, Do::Import, Do::ImportFolder, Do::ExportOpml, Do::ExportBookmarks,
          line, Do::SavePdf, Do::Print, Do::PrintList, line, Do::ExportStory, Do::ExportList, line,
          Do::CloseWindow, Do::Quit}},
        {QT_TRANSLATE_NOOP("Menus", "&Edit"),
         {Do::Undo, line, Do::CopyLink, line, Do::Find, Do::Search, line, Do::NewCollection, line,
          Do::Settings}},
        {QT_TRANSLATE_NOOP("Menus", "&View"),
         {Do::GoToday, Do::GoUnread, Do::GoBookmarks, Do::GoLater, Do::GoNotes, line, Do::FrontPage, Do::Back,
          line, Do::Larger, Do::Smaller, Do::NormalSize, Do::ReadingLook, line, Do::ThemeSystem,
          Do::ThemeLight, Do::ThemeDark}},
        {QT_TRANSLATE_NOOP("Menus", "&Story"),
         {Do::NextStory, Do::PreviousStory, Do::NextUnread, Do::PreviousUnread,    Do::ReadOn,
          line,          Do::ToggleRead,    Do::ToggleKept, Do::ToggleLater,       Do::Collect,
          line,          Do::Caret,         Do::Highlight,  Do::HighlightWithNote, Do::NoteOnStory,
          line,          Do::WholeArticle,  line,           Do::OpenInWindow,      Do::OpenInBrowser,
          Do::Share,     Do::Email}},
        {QT_TRANSLATE_NOOP("Menus", "&Newspaper"),
         {Do::RefreshAll, Do::RefreshThis, Do::StopRefresh, line, Do::PreviousPlace, Do::NextPlace, line,
          Do::Newspapers, Do::RemoveThis, line, Do::MarkAllRead}},
        {QT_TRANSLATE_NOOP("Menus", "&Help"), {Do::Keys, line, Do::About}},
    };
    return rows;
}

} // namespace

void fillMenuBar(QMenuBar &bar, const Actions &actions, ShareMenu &share)
{
    bar.clear();
    for (const MenuRow &row : table()) {
        QMenu *menu = bar.addMenu(QCoreApplication::translate("Menus", row.title));
        for (const auto &entry : row.entries) {
            if (!entry)
                menu->addSeparator(); // a menu shows none at its ends, and of several one
            else if (*entry == Do::Share)
                menu->addMenu(&share);
            else if (QAction *action = actions[*entry])
                menu->addAction(action);
            if (entry == Do::CopyLink)
                menu->addMenu(share.copyMenu());
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

} // namespace broadsheet
