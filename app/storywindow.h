// A story in a window of its own, beside whatever is read in the main window: its page, and all that can be
// done with one story, by the same keys. What the reader does reaches the library, and so every other window.
#pragma once

#include "app/actions.h"
#include "core/model/story.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace broadsheet {

class Annotations;
class ArticlePane;
class Library;
class Look;
class PageHost;
class PassingOn;
class Printing;
class RailModel;
class ReadingLooks;
class Settings;
class ShareBar;
class StoryCommands;
class TextChoice;
class Toast;
struct ArticleSetting;
struct Change;
struct StoryParts;

class StoryWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // All of the main window's, which outlives this.
    struct Parts
    {
        Library &library;
        Settings &settings;
        const Look &look;
        ReadingLooks &looks;
        const RailModel &newspapers;
        std::shared_ptr<PageHost> host;
    };
    StoryWindow(const Parts &parts, const Headline &story, const QString &language);

    StoryId story() const { return m_story.id; }
    const std::optional<Story> &shown() const; // the story with its text, when it has come
    void setLanguage(const QString &code);

signals:
    void linkClicked(const QUrl &url); // that leads elsewhere
    void arrangeWanted();              // the share targets

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectPane();
    StoryParts storyParts();
    void load();
    void libraryChanged(const Change &change);
    void setState(const StoryState &state);
    ArticleSetting settingOf(const Story &story) const;
    void stepText(int steps);
    void openLookPanel();
    void follow(const QUrl &url);
    void showMenu(const QPoint &where);

    Parts m_parts;
    Headline m_story;
    QString m_language;
    Actions m_actions;
    ShareBar *m_shareBar;
    ArticlePane *m_article;
    Toast *m_toast;
    StoryCommands *m_commands;
    TextChoice *m_text;
    Annotations *m_annotations;
    PassingOn *m_passing;
    Printing *m_printing;
};

} // namespace broadsheet
