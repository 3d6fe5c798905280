// Which text of the open story the reader sees: the feed's, or the whole article from its own page. Fetches
// it where the reader's wishes say so, or when he asks; what arrives late never moves what he is reading.
#pragma once

#include "app/article/articlerenderer.h"
#include "core/base/result.h"
#include "core/model/story.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace broadsheet {

class ArticlePane;
class Library;

class TextChoice final : public QObject
{
    Q_OBJECT

public:
    TextChoice(Library &library, ArticlePane &pane, QObject *parent = nullptr);

    void open(const Story &story, const ArticleSetting &setting);
    void leave(); // no story is open
    void toggle();
    void setSetting(const ArticleSetting &setting); // the same story, in other words
    void setDirection(TextDirection direction);     // as the reader wishes now

    bool isPossible() const; // the open story has a page of its own
    bool showsWhole() const { return m_state == State::Whole; }

signals:
    void changed();
    void browserWanted();

private:
    enum class State {
        Feed,
        Fetching, // the feed's text is shown meanwhile
        Whole,
        Offered, // it is here, but the reader is in the middle of the feed's
        Failed,
    };
    enum class Asked { ByReader, ByWish };

    void stop();
    void set(State state);
    void show(); // the text of the state
    void fetch(Asked asked);
    void arrived(StoryId id, const Result<Story> &answer);
    void fail(const Error &error);
    void updateNote();

    Library &m_library;
    ArticlePane &m_pane;
    std::optional<Story> m_story;
    ArticleSetting m_setting;
    State m_state = State::Feed;
    Asked m_asked = Asked::ByWish;
    Error m_trouble;
    QTimer m_patience;            // who only leafs through asks for nothing
    QHash<StoryId, bool> m_whole; // what the reader chose for single stories
};

} // namespace broadsheet
