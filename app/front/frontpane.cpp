#include "app/front/frontpane.h"

#include "app/article/pagelook.h"
#include "app/article/storynote.h"
#include "app/front/frontrenderer.h"
#include "app/front/frontscripts.h"
#include "app/look/emptystate.h"
#include "app/sections/editionswitch.h"
#include "app/sections/railmodel.h"
#include "core/base/async.h"
#include "core/library/library.h"

#include <QSet>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Stories looked at; the page takes the best of them.
constexpr int storiesOfAll = 400;
constexpr int storiesOfOne = 120;

QSet<StoryId> idsOf(const FrontStories &stories)
{
    QSet<StoryId> ids;
    const auto add = [&ids](const QList<FrontStory> &list) {
        for (const FrontStory &one : list) {
            ids.insert(one.headline.id);
            for (const StoryCopy &copy : one.copies)
                ids.insert(copy.id);
        }
    };
    add(stories.stories);
    for (const FrontSection &section : stories.sections)
        add(section.stories);
    return ids;
}

} // namespace

FrontPane::FrontPane(Library &library, const RailModel &rail, const Look &look, const ReadingLooks &looks,
                     std::shared_ptr<PageHost> host, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_rail(rail),
      m_bar(new ReadingBar(look, this)),
      m_note(new StoryNote(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_view(new ArticleView(std::move(host), u"front"_s, this)),
      m_pageLook(new PageLook(looks, *m_view, *m_bar))
{
    setObjectName(u"frontPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    m_again.setSingleShot(true);
    m_again.setInterval(120ms); // a refresh says "changed" often
    connect(&m_again, &QTimer::timeout, this, &FrontPane::follow);
    connect(&library, &Library::changed, this, [this](const Change &change) {
        using What = Change::What;
        if (m_asked &&
            (change.what == What::Stories || change.what == What::States || change.what == What::Notes))
            m_again.start();
    });
    connect(&rail, &RailModel::reloaded, this, [this] {
        if (m_asked)
            m_again.start(); // newspapers came, went or have another name
    });
    connect(&library.sources(), &Sources::progressed, this, &FrontPane::updateEmpty);
    connect(&library.sources(), &Sources::waitingChanged, this, &FrontPane::updateEmpty);
    connect(m_view, &ArticleView::linkClicked, this, &FrontPane::linkClicked);
    connect(m_view, &ArticleView::linkHovered, this, &FrontPane::linkHovered);
    connect(m_view, &ArticleView::zoomWanted, this, &FrontPane::zoomWanted);
    connect(m_view, &ArticleView::sidewaysWanted, this,
            [this](int steps) { m_view->run(frontscripts::moveSideways(steps)); });
    connect(m_view, &ArticleView::menuWanted, this, [this](const QPoint &where) {
        m_view->run(frontscripts::focusAt(m_view->mapFromGlobal(where)), [this, where](const QVariant &id) {
            if (headline(frontscripts::storyFrom(id)))
                emit menuWanted(where);
        });
    });
    connect(m_view, &ArticleView::shown, this, [this] {
        m_loading = false;
        emit shown();
    });
    connect(m_empty, &EmptyState::pressed, this, &FrontPane::addWanted);
    m_note->say({}, {});
    updateEmpty();
}

bool FrontPane::isFor(Place::Kind kind)
{
    return kind == Place::Kind::Today || kind == Place::Kind::Publication || kind == Place::Kind::Section;
}

void FrontPane::show(const Place &place, const QString &edition)
{
    if (m_asked && place == m_place && edition == m_edition)
        return;
    m_place = place;
    m_edition = edition;
    m_asked = true;
    m_loading = true;
    ask(How::FromTop);
}

void FrontPane::begin() { m_asked = false; }

void FrontPane::follow()
{
    m_behind = !isVisible();
    if (!m_behind && m_asked)
        ask(How::InPlace);
}

void FrontPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_behind)
        m_again.start();
}

// Of a newspaper also what came longer ago; of all together the last day.
FrontQuery FrontPane::query() const
{
    FrontQuery query;
    query.list = m_rail.query(m_place);
    if (m_place.kind == Place::Kind::Today) {
        query.list.limit = storiesOfAll;
        return query;
    }
    query.list.limit = storiesOfOne;
    if (const Subscribed *newspaper = m_rail.newspaper(m_place.publication)) {
        for (const Section &section : sectionsIn(newspaper->publication, newspaper->edition)) {
            if (section.id != m_place.section)
                query.sections.append(section.id);
        }
    }
    return query;
}

void FrontPane::ask(How how)
{
    const int generation = how == How::FromTop ? ++m_generation : m_generation;
    whenDone(m_library.stories().front(query()), this, [this, how, generation](const FrontStories &stories) {
        if (generation == m_generation)
            arrived(stories, how);
    });
}

void FrontPane::arrived(const FrontStories &stories, How how)
{
    m_waiting = stories;
    const QSet<StoryId> before = idsOf(m_stories);
    QSet<StoryId> now = idsOf(stories);
    // The same stories in another state, or fewer: nothing moves that the reader looks at.
    if (how == How::FromTop || before.isEmpty() || before.contains(now)) {
        m_stories = stories;
        m_note->say({}, {});
        render(how);
    } else {
        offer(static_cast<int>(now.subtract(before).size()));
    }
    updateEmpty();
}

void FrontPane::offer(int fresh)
{
    // What stands on the page already follows at once: read, kept, with notes.
    QHash<StoryId, FrontStory> current;
    const auto learn = [&current](const QList<FrontStory> &list) {
        for (const FrontStory &one : list)
            current.insert(one.headline.id, one);
    };
    learn(m_waiting.stories);
    for (const FrontSection &section : m_waiting.sections)
        learn(section.stories);
    bool changed = false;
    const auto follow = [&](QList<FrontStory> &list) {
        for (FrontStory &one : list) {
            const auto found = current.constFind(one.headline.id);
            if (found == current.cend())
                continue;
            const Headline &now = found->headline;
            if (now.state != one.headline.state || now.notes != one.headline.notes) {
                one.headline.state = now.state;
                one.headline.notes = now.notes;
                changed = true;
            }
        }
    };
    follow(m_stories.stories);
    for (FrontSection &section : m_stories.sections)
        follow(section.stories);
    if (changed)
        render(How::InPlace);
    m_note->say(tr("%n new story(s)", nullptr, fresh), {{tr("Show"), [this] {
                                                             m_stories = m_waiting;
                                                             m_note->say({}, {});
                                                             render(How::FromTop);
                                                             takeKeyboard();
                                                         }}});
}

pages::FrontPage FrontPane::page() const
{
    pages::FrontPage page;
    page.stories = m_stories;
    for (const Subscribed &newspaper : m_rail.newspapers()) {
        page.newspapers.append(newspaper.publication);
        Publication &own = page.newspapers.last();
        own.name = nameOf(own, newspaper.edition); // as in the rail, wherever it stands
        own.editions = editionsToRead(newspaper.publication, newspaper.edition);
    }
    page.publication = m_place.publication;
    page.section = m_place.section;
    page.now = QDateTime::currentDateTimeUtc();
    page.zone = QTimeZone::systemTimeZone();
    if (const Subscribed *newspaper = m_rail.newspaper(m_place.publication)) {
        page.edition = newspaper->edition;
        page.tagLine = m_place.section.isEmpty()
                           ? QUrl(newspaper->publication.home).host()
                           : m_rail.sectionTagLine(m_place.publication, m_place.section);
    } else {
        page.title = tr("Today");
        page.tagLine = tr("The front page of all your newspapers");
    }
    return page;
}

QList<Headline> FrontPane::headlines() const { return pages::frontPageStories(page()); }

void FrontPane::render(How how)
{
    const int rendering = ++m_rendering;
    const pages::PageStyle style = m_pageLook->begin(publication());
    whenDone(renderFront(page(), style, m_words), this,
             [this, how, rendering, style](const QByteArray &html) {
                 if (rendering != m_rendering)
                     return;
                 m_loading = m_loading || how == How::FromTop || !m_view->exists();
                 if (m_loading) { // what is still on the screen is another page
                     m_pageLook->loading(style);
                     m_view->showPage(html);
                 } else {
                     m_view->run(frontscripts::replacePage(html), [this](const QVariant &) { emit shown(); });
                 }
             });
}

void FrontPane::updateEmpty()
{
    const bool empty = m_stories.stories.isEmpty() && m_waiting.stories.isEmpty();
    QWidget *page = empty ? static_cast<QWidget *>(m_empty) : m_view;
    if (m_stack->currentWidget() != page) {
        const bool hadKeyboard = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
        m_stack->setCurrentWidget(page);
        if (hadKeyboard)
            takeKeyboard();
    }
    if (!empty)
        return;
    const RefreshProgress progress = m_library.sources().progress();
    if (progress.running)
        m_empty->setWords(tr("Fetching the news…"), tr("The page is set as soon as the first stories come."));
    else if (progress.offline || m_library.sources().waiting() == Waiting::ForNetwork)
        m_empty->setWords(tr("No stories yet"),
                          tr("This computer has no network just now. Stories come as soon as it has."));
    else if (m_place.kind == Place::Kind::Today)
        m_empty->setWords(tr("Nothing new today"),
                          tr("Older stories stand under their newspapers. To get more, add a newspaper."),
                          tr("Add a newspaper…"));
    else
        m_empty->setWords(tr("No stories yet"),
                          tr("Nothing has come from here so far. Press F5 to ask again."));
}

QString FrontPane::noteText() const { return m_note->text(); }

QString FrontPane::emptyText() const
{
    return m_stack->currentWidget() == m_empty ? m_empty->text() : QString();
}

void FrontPane::setWords(const Words &words)
{
    m_words = words;
    m_bar->retranslate();
    updateEmpty();
    if (m_asked)
        ask(How::InPlace);
}

void FrontPane::takeKeyboard()
{
    QWidget *page = m_stack->currentWidget();
    page->setFocus();
}

void FrontPane::move(int steps, Among among, std::function<void(bool)> answer)
{
    takeKeyboard(); // or nobody would see which headline has it
    m_view->run(frontscripts::moveBy(steps, among == Among::All ? frontscripts::Among::All
                                                                : frontscripts::Among::Unread),
                [answer = std::move(answer)](const QVariant &id) {
                    if (answer)
                        answer(!id.toString().isEmpty());
                });
}

void FrontPane::withStory(std::function<void(const Headline *)> answer)
{
    if (!m_view->exists())
        return answer(nullptr);
    m_view->run(frontscripts::focusedStory(), [this, answer = std::move(answer)](const QVariant &id) {
        answer(headline(frontscripts::storyFrom(id)));
    });
}

const Headline *FrontPane::headline(StoryId id) const
{
    const auto in = [id](const QList<FrontStory> &list) -> const Headline * {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [id](const FrontStory &one) { return one.headline.id == id; });
        return found == list.end() ? nullptr : &found->headline;
    };
    if (const Headline *here = in(m_stories.stories))
        return here;
    for (const FrontSection &section : m_stories.sections) {
        if (const Headline *here = in(section.stories))
            return here;
    }
    return nullptr;
}

} // namespace broadsheet
