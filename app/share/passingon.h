// The ways out of a window for the story that is read in it: the share bar and its menu, the keys, what is
// selected on the page. Which story is meant, and what its page is set with, the window knows.
#pragma once

#include "app/article/articlerenderer.h"
#include "app/share/passedstory.h"
#include "core/model/story.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QTemporaryDir;
class QWidget;

namespace broadsheet {

class ArticlePane;
class Library;
class RailModel;
class ShareBar;
class Sharer;
class StoryCommands;
class Toast;
struct Selection;
struct ShareTarget;

class PassingOn final : public QObject
{
    Q_OBJECT

public:
    // All of the window's; they outlive this.
    struct Parts
    {
        Library &library;
        const RailModel &newspapers;
        ArticlePane &article;
        ShareBar &bar;
        StoryCommands &commands;
        Toast &toast;
        QWidget *window;
        std::function<void(std::function<void(const Headline &)>)> withStory;
        std::function<ArticleSetting(const Story &)> settingOf;
    };
    explicit PassingOn(Parts parts);
    ~PassingOn() override;

    void shareWith(const QString &target); // by its id, or a word of core/pages/pagelinks.h
    // What is done with selected words, before all else in the menu; nothing when none are.
    void addQuotation(QMenu &menu, const QList<QAction *> &highlights);

signals:
    void arrangeWanted();

private:
    void connectBar();
    void withPassed(std::function<void(const PassedStory &)> go);
    void passOn(const Headline &story, std::function<void(const PassedStory &)> go);
    PassedStory passedOf(const Headline &story, const Story &whole) const;
    void withQuotation(std::function<void(const PassedStory &)> go);
    void copySelection();
    void copy(const Headline &story, const Selection &selection);
    void showCard(const PassedStory &story);
    void showCode(const PassedStory &story);
    void handFile(const ShareTarget &target, const PassedStory &story);

    Parts m_parts;
    Sharer *m_sharer;
    std::unique_ptr<QTemporaryDir> m_handed; // files for programs of the reader's, while the window is open
};

} // namespace broadsheet
