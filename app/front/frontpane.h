// A newspaper's front page, or a section's, or that of all newspapers together, in place of list and article;
// or what to do when there is nothing on it. What comes while the reader looks is offered, not pushed under
// his eyes.
#pragma once

#include "app/article/articleview.h"
#include "app/article/readingbar.h"
#include "app/sections/place.h"
#include "core/locale/words.h"
#include "core/model/front.h"
#include "core/pages/frontpage.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace broadsheet {

class EmptyState;
class Library;
class Look;
class PageLook;
class RailModel;
class ReadingLooks;
class StoryNote;

class FrontPane final : public QWidget
{
    Q_OBJECT

public:
    FrontPane(Library &library, const RailModel &rail, const Look &look, const ReadingLooks &looks,
              std::shared_ptr<PageHost> host, QWidget *parent = nullptr);

    static bool isFor(Place::Kind kind); // unread stories and bookmarks have a list only

    // Of a place in one edition, from its top; where it is there already nothing moves.
    void show(const Place &place, const QString &edition);
    void begin(); // the next show() begins at the top in any case
    void setWords(const Words &words);
    QString publication() const { return m_place.publication; } // empty: the page of several
    ReadingBar &bar() { return *m_bar; }
    ArticleView &view() { return *m_view; }
    QString noteText() const;
    QString emptyText() const; // empty: there are stories

    // By keyboard, through the headlines.
    enum class Among { All, Unread };
    void move(int steps, Among among, std::function<void(bool moved)> answer = {});
    // The story that has the keyboard.
    void withStory(std::function<void(const Headline *)> answer);
    const Headline *headline(StoryId id) const;
    QList<Headline> headlines() const; // all that stand on the page, from its lead on
    void takeKeyboard();

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void linkClicked(const QUrl &url);
    void linkHovered(const QString &url);
    void zoomWanted(int steps);
    void menuWanted(const QPoint &where);
    void addWanted();
    void shown(); // a page is on the screen

private:
    enum class How { FromTop, InPlace };
    void follow();
    void ask(How how);
    void arrived(const FrontStories &stories, How how);
    void render(How how);
    void offer(int fresh);
    void updateEmpty();
    FrontQuery query() const;
    pages::FrontPage page() const;

    Library &m_library;
    const RailModel &m_rail;
    Place m_place;
    QString m_edition;
    bool m_asked = false;  // there is a place
    bool m_behind = false; // something changed while nobody could see the page
    Words m_words;
    FrontStories m_stories; // on the page
    FrontStories m_waiting; // what it would be now
    int m_generation = 0;   // answers for an older place are not for us
    int m_rendering = 0;
    bool m_loading = false; // the page that is wanted is not on the screen yet
    QTimer m_again;

    ReadingBar *m_bar;
    StoryNote *m_note;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ArticleView *m_view;
    PageLook *m_pageLook;
};

} // namespace broadsheet
