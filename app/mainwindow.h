// The window: puts the panes side by side and carries wishes from one to the other. What is done with a story
// is in stories/storycommands, how actions are called in actions, what menus hold in menus.
#pragma once

#include "app/actions.h"
#include "app/paper/editioncollector.h"
#include "app/sections/place.h"
#include "core/model/story.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace broadsheet {

class Annotations;
class ArticlePane;
class CollectionCommands;
class FrontPane;
class Library;
class Look;
class Masthead;
class NewsstandDialog;
class PageHost;
class PassingOn;
class Printing;
class Rail;
class RailModel;
class ReadingLooks;
class Settings;
class ShareBar;
class StatusLine;
class StoryCommands;
class StoryPane;
class StoryWindow;
class TextChoice;
class Toast;
struct ArticleSetting;
struct SavedPage;
struct StoryParts;
struct Subscribed;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Library &library, Settings &settings, Look &look);
    ~MainWindow() override;

    void setLanguage(const QString &code);
    void raiseToFront();
    void say(const QString &text);           // empty: nothing
    void addAddress(const QString &address); // feed:… from outside

signals:
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void connectActions();
    void connectPanes();
    void connectStoryActions();
    StoryParts storyParts();
    void connectKeeping();
    void restore();
    void retranslate();
    void arrange(); // by the window's width

    void goTo(const Place &place);
    bool prefersFrontPage() const; // where the reader is
    bool onFrontPage() const;
    void showFrontPage();
    void showLists();
    void takeKeyboard(); // what is read has it
    void updateWays();
    void switchFrontPage();
    void goBack();
    void search(const QString &words);
    void follow(const QUrl &url, const std::optional<Story> &from); // a link of a page
    void openInLanguage(const QUrl &url, const std::optional<Story> &from);
    void openInItsEdition(StoryId id);
    void goToSection(const QString &publication, const QString &section);
    void openStory(StoryId id);
    void openElsewhere(StoryId id);
    void openInWindow(const Headline &story);
    void open(const Headline &story);
    void sayMissingFont(const QString &language);
    void withMoreStories(const Story &story, std::function<void(const ArticleSetting &)> go);
    ArticleSetting settingOf(const Story &story) const;
    void withCurrent(std::function<void(const Headline &)> go);
    void withSelected(std::function<void(const QList<Headline> &)> go);
    void showCollections(const QList<Headline> &stories);
    void removeFromList();
    void askForPage(CollectionId collection);
    void sayPage(const SavedPage &page);
    void exportBookmarks(CollectionId collection);
    void step(int steps);
    void stepUnread(int steps);
    void newspapersReloaded();
    bool takesTurns() const; // list and article, in a narrow window
    void storyStatesChanged();
    void showState(const StoryState &state);
    void readOn();
    QString newspaperSeen() const;
    void stepText(int steps);
    void openLookPanel();
    void showLink(const QString &url);
    void collectList(pages::ReaderNotes notes, std::function<void(const pages::PaperEdition &)> use);
    void collectFrontPage(std::function<void(const pages::PaperEdition &)> use);
    void collect(const QList<Headline> &headlines, EditionCollector::Lead lead, pages::ReaderNotes notes,
                 std::function<void(const pages::PaperEdition &)> use);
    pages::PaperEdition mastheadOfList() const;
    void storyMenu(const QPoint &where);

    void connectSharing();
    void arrangeTargets();
    NewsstandDialog *openNewsstand();
    void goToAdded(const Subscribed &newspaper, bool alreadyThere);
    void removeNewspaper(const QString &publication);
    enum class Which { All, Troubled, OneNewspaper };
    void showSources(Which which, const QString &publication = {});
    QString currentPublication() const;

    Library &m_library;
    Settings &m_settings;
    Look &m_look;
    QString m_language;
    Actions m_actions;
    std::shared_ptr<PageHost> m_host;
    ReadingLooks *m_looks;
    RailModel *m_railModel;
    Masthead *m_masthead;
    Rail *m_rail;
    StoryPane *m_stories;
    ShareBar *m_shareBar;
    ArticlePane *m_article;
    FrontPane *m_front;
    TextChoice *m_text;
    QSplitter *m_panes;        // the rail, and what is read
    QStackedWidget *m_reading; // the front page, or
    QSplitter *m_lists;        // list and article
    StatusLine *m_status;
    Toast *m_toast;
    StoryCommands *m_commands;
    CollectionCommands *m_collections;
    Annotations *m_annotations;
    PassingOn *m_passing;
    Printing *m_printing;
    QList<QPointer<StoryWindow>> m_storyWindows;
    QList<QMenu *> m_menus;
    QMetaObject::Connection m_whenReloaded; // to open a story in the edition that was chosen for it
    StoryId m_opened{};
    QList<Headline> m_more; // what the section of the open story has besides it
    QString m_edition;      // of the newspaper the reader is in
    bool m_readsOn = false;
};

} // namespace broadsheet
