// Everything the reader can do, as one table: id, text, keys, icon. Menus, bars and the page of keys are made
// from it.
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace broadsheet {

class Look;

enum class Do {
    Add,
    SavePage,
    Import,
    ImportFolder,
    ExportOpml,
    ExportBookmarks,
    SavePdf,
    Print,
    PrintList,
    ExportStory,
    ExportList,
    CloseWindow,
    Quit,
    Undo,
    CopyLink,
    Find,
    Search,
    Larger,
    Smaller,
    NormalSize,
    ReadingLook,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    NextStory,
    PreviousStory,
    NextUnread,
    PreviousUnread,
    ReadOn,
    ReadBack,
    NextPlace,
    PreviousPlace,
    ToggleRead,
    ToggleKept,
    ToggleLater,
    Collect,
    Caret,
    Highlight,
    HighlightWithNote,
    NoteOnStory,
    WholeArticle,
    OpenInWindow,
    OpenInBrowser,
    Share,
    Email,
    FrontPage,
    Back,
    GoToday,
    GoUnread,
    GoBookmarks,
    GoLater,
    GoNotes,
    NewCollection,
    RefreshAll,
    RefreshThis,
    StopRefresh,
    MarkAllRead,
    RemoveThis,
    Newspapers,
    Settings,
    Keys,
    About,
};

class Actions final : public QObject
{
    Q_OBJECT

public:
    enum class Of { MainWindow, StoryWindow };
    Actions(const Look &look, QWidget *window, Of of = Of::MainWindow);

    QAction *operator[](Do what) const { return m_actions.value(what); } // nothing: not of this window
    void retranslate();
    // For the page of keys: what it does → its keys.
    QList<std::pair<QString, QString>> keys() const;

private:
    void updateIcons();

    const Look &m_look;
    QHash<Do, QAction *> m_actions;
};

inline size_t qHash(Do what, size_t seed = 0) { return ::qHash(static_cast<int>(what), seed); }

} // namespace broadsheet
