// The right pane: the bar with Back, A− % A+, bookmark, share, print and open; the story; the share line;
// find.
#pragma once

#include "app/article/articlerenderer.h"
#include "app/article/articleview.h"
#include "app/article/readingbar.h"
#include "core/model/story.h"

#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;

namespace broadsheet {

class EmptyState;
class FindBar;
class Look;
class PageLook;
class ReadingLooks;
class ShareBar;
class StoryNote;

class ArticlePane final : public QWidget
{
    Q_OBJECT

public:
    // `key`: of its page among those of the host.
    ArticlePane(std::shared_ptr<PageHost> host, const QString &key, const Look &look,
                const ReadingLooks &looks, ShareBar *shareBar, QWidget *parent = nullptr);

    void showStory(const Story &story, const ArticleSetting &setting);
    void updateState(const StoryState &state); // the star
    // Of this story, when it is shown or will be; those on the screen change where they stand.
    void setNotes(StoryId story, const QList<Note> &notes);
    QList<Note> notes() const; // of the story that is shown
    void showNothing();
    const std::optional<Story> &story() const { return m_story; }
    const ArticleSetting &setting() const { return m_setting; }

    int textPercent() const;
    QString publication() const; // whose story is shown; empty: none
    ArticleView &view() { return *m_view; }
    StoryNote &note() { return *m_note; }
    // How far the reader has scrolled in this story; 0 before it is on the screen.
    void howFarDown(std::function<void(double pixels)> answer);
    void openFind();

    ReadingBar &bar() { return *m_bar; }
    void retranslate();

signals:
    void linkClicked(const QUrl &url);
    void linkHovered(const QString &url);
    void zoomWanted(int steps);
    void menuWanted(const QPoint &where);
    void shown();

private:
    enum class As { NewPage, NewNotes };
    void render(As as = As::NewPage);

    std::optional<Story> m_story;
    StoryId m_noted{}; // whose notes they are
    QList<Note> m_notes;
    ArticleSetting m_setting;
    int m_generation = 0; // what was rendered for an older story, or with older notes, is not shown
    int m_page = 0;       // the generation the page is of that is wanted now, whatever its notes
    int m_loading = 0;    // that of the page the view was given last
    int m_shown = 0;      // that of the page on the screen

    ReadingBar *m_bar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    StoryNote *m_note;
    ArticleView *m_view;
    PageLook *m_pageLook;
    FindBar *m_find;
    ShareBar *m_shareBar;
};

} // namespace broadsheet
