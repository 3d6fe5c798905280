#include "app/menus.h"

#include "app/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <optional>

namespace broadsheet {

namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("Menus", text)

struct MenuRow
{
    const char *title;
    QList<std::optional<Do>> entries; // nothing: a line between groups
};

const QList<MenuRow> &table()
{
    static constexpr std::nullopt_t line = std::nullopt;
    static const QList<MenuRow> rows = {
        {TEXT("&File"),
         {Do::Add, line, Do::ImportOpml, Do::ExportOpml, line, Do::SavePdf, Do::Print, line, Do::Quit}},
        {TEXT("&Edit"), {Do::Undo, line, Do::CopyLink, line, Do::Find, Do::Search}},
        {TEXT("&View"),
         {Do::GoToday, Do::GoUnread, Do::GoBookmarks, line, Do::Larger, Do::Smaller, Do::NormalSize, line,
          Do::ThemeSystem, Do::ThemeLight, Do::ThemeDark}},
        {TEXT("&Story"),
         {Do::NextStory, Do::PreviousStory, Do::NextUnread, Do::PreviousUnread, Do::ReadOn, line,
          Do::ToggleRead, Do::ToggleKept, line, Do::OpenInBrowser, Do::Share, Do::Email}},
        {TEXT("&Newspaper"),
         {Do::RefreshAll, Do::RefreshThis, Do::StopRefresh, line, Do::PreviousPlace, Do::NextPlace, line,
          Do::RemoveThis, line, Do::MarkAllRead}},
        {TEXT("&Help"), {Do::Keys, line, Do::About}},
    };
    return rows;
}

#undef TEXT

} // namespace

void fillMenuBar(QMenuBar &bar, const Actions &actions, QMenu *share)
{
    bar.clear();
    for (const MenuRow &row : table()) {
        QMenu *menu = bar.addMenu(QCoreApplication::translate("Menus", row.title));
        for (const auto &entry : row.entries) {
            if (!entry)
                menu->addSeparator();
            else if (*entry == Do::Share)
                menu->addMenu(share);
            else
                menu->addAction(actions[*entry]);
        }
    }
}

} // namespace broadsheet
