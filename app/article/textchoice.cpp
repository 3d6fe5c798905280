#include "app/article/textchoice.h"

#include "app/article/articlepane.h"
#include "app/article/storynote.h"
#include "app/words/articletrouble.h"
#include "core/article/teaser.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/stories.h"
#include "core/text/urls.h"

namespace broadsheet {

namespace {

constexpr int patience = 300;  // ms a story is open before its page is asked for
constexpr double atTheTop = 8; // px: nobody has scrolled yet

// Whether it is worth asking for without the reader's doing.
bool isDue(const WholeState &whole)
{
    const bool again = whole.again.isValid() && whole.again <= QDateTime::currentDateTimeUtc();
    // What keeps programs away from fetching in advance does not keep a reader away.
    const bool isFree = !whole.trouble || whole.trouble->kind == Error::Kind::RobotsRefuse;
    return again || (!whole.text && isFree);
}

} // namespace

TextChoice::TextChoice(Library &library, ArticlePane &pane, QObject *parent)
    : QObject(parent), m_library(library), m_pane(pane)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fetch(Asked::ByWish); });
}

void TextChoice::open(const Story &story, const ArticleSetting &setting)
{
    m_patience.stop();
    m_story = story;
    m_setting = setting;
    m_asked = Asked::ByWish;
    const bool wanted = m_whole.value(story.id, article::isWholeWanted(story));
    const bool due = wanted && isDue(story.whole);
    m_state = State::Feed;
    if (wanted && story.whole.text)
        m_state = State::Whole;
    else if (due)
        m_state = State::Fetching;
    else if (wanted && story.whole.trouble)
        fail(*story.whole.trouble);
    if (due)
        m_patience.start();
    show();
    updateNote();
    emit changed();
}

void TextChoice::leave()
{
    m_patience.stop();
    m_story.reset();
    set(State::Feed);
}

void TextChoice::setSetting(const ArticleSetting &setting)
{
    m_setting = setting;
    if (m_story) {
        show();
        updateNote();
    }
}

void TextChoice::setDirection(TextDirection direction)
{
    if (!m_story || m_story->direction == direction)
        return;
    m_story->direction = direction;
    show();
}

bool TextChoice::isPossible() const { return m_story && !text::resolveUrl(m_story->item.url, {}).isEmpty(); }

void TextChoice::toggle()
{
    if (!isPossible())
        return;
    const bool toWhole = m_state == State::Feed || m_state == State::Failed || m_state == State::Offered;
    m_whole.insert(m_story->id, toWhole);
    m_patience.stop();
    if (toWhole && !m_story->whole.text)
        return fetch(Asked::ByReader);
    const bool wasShown = m_state == State::Whole;
    set(toWhole ? State::Whole : State::Feed);
    if (toWhole || wasShown)
        show();
}

void TextChoice::stop()
{
    m_library.stories().cancelWholeStory(m_story->id);
    toggle();
}

void TextChoice::set(State state)
{
    m_state = state;
    updateNote();
    emit changed();
}

void TextChoice::show()
{
    const bool isWhole = m_state == State::Whole;
    Story story = isWhole ? withWholeText(*m_story) : *m_story;
    const QString whole = m_story->whole.text ? m_story->whole.text->html : QString();
    m_setting.otherHtml = isWhole ? m_story->item.contentHtml : whole;
    if (const std::optional<Story> &shown = m_pane.story(); shown && shown->id == story.id)
        story.state = shown->state;
    m_pane.showStory(story, m_setting);
}

void TextChoice::fetch(Asked asked)
{
    m_asked = asked;
    if (m_state != State::Whole) // a newer one may take its place later
        set(State::Fetching);
    const StoryId id = m_story->id;
    whenDone(m_library.stories().wholeStory(id), this,
             [this, id](const Result<Story> &answer) { arrived(id, answer); });
}

void TextChoice::arrived(StoryId id, const Result<Story> &answer)
{
    if (!m_story || m_story->id != id)
        return; // the reader is further on; it waits for him in the library
    const bool isAwaited = m_state == State::Fetching || m_state == State::Whole;
    if (!answer) {
        m_story->whole.trouble = answer.error();
        if (m_state == State::Fetching)
            fail(answer.error());
        emit changed();
        return;
    }
    const bool isNews = !m_story->whole.text || m_story->whole.text->plain != answer->whole.text->plain;
    m_story->whole = answer->whole;
    if (!isAwaited || !isNews)
        return;
    const State before = m_state;
    m_pane.howFarDown([this, id, before](double pixels) {
        if (!m_story || m_story->id != id || m_state != before)
            return;
        if (pixels > atTheTop && m_asked == Asked::ByWish)
            return before == State::Whole ? void() : set(State::Offered);
        set(State::Whole);
        show();
    });
}

void TextChoice::fail(const Error &error)
{
    m_trouble = error;
    // Nobody asked, and nothing is missing.
    const bool isQuiet = m_asked == Asked::ByWish &&
                         (error.kind == Error::Kind::NothingToDo || error.kind == Error::Kind::Cancelled);
    set(isQuiet ? State::Feed : State::Failed);
}

void TextChoice::updateNote()
{
    StoryNote &note = m_pane.note();
    const StoryNote::WayOn browser{tr("Open in the browser"), [this] { emit browserWanted(); }};
    switch (m_state) {
    case State::Feed:
    case State::Whole:
        note.say({}, {});
        break;
    case State::Fetching:
        note.say(tr("Fetching the whole article…"), {{tr("Stop"), [this] { stop(); }}});
        break;
    case State::Offered:
        note.say(tr("The whole article is here."), {{tr("Show it"), [this] { toggle(); }}});
        break;
    case State::Failed:
        note.say(tr("This is the feed's text. %1").arg(words::articleTrouble(m_trouble)),
                 {{tr("Try again"), [this] { fetch(Asked::ByReader); }}, browser});
        break;
    }
}

} // namespace broadsheet
