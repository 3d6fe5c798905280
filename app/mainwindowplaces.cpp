// Where the reader is in the window: a place's front page or its list, and the ways between them.
#include "app/mainwindow.h"

#include "app/article/annotations.h"
#include "app/article/articlepane.h"
#include "app/article/textchoice.h"
#include "app/front/frontpane.h"
#include "app/look/bringtofront.h"
#include "app/look/missingfont.h"
#include "app/look/toast.h"
#include "app/masthead.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/settings/settings.h"
#include "app/statusline.h"
#include "app/stories/storycommands.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "app/stories/storysetting.h"
#include "app/storyactions.h"
#include "app/storywindow.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/pages/pagelinks.h"

#include <QAbstractButton>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int storiesAfterAnArticle = 5;

QString kindOf(const Place &place) { return place.key().section(u'/', 0, 0); }

} // namespace

void MainWindow::goTo(const Place &place)
{
    m_masthead->clearSearch();
    m_stories->show(place);
    const Subscribed *newspaper = m_railModel->newspaper(place.publication);
    m_edition = newspaper ? newspaper->edition : QString();
    m_actions[Do::RemoveThis]->setEnabled(!place.publication.isEmpty());
    m_actions[Do::RefreshThis]->setEnabled(!place.publication.isEmpty());
    m_actions[Do::FrontPage]->setEnabled(FrontPane::isFor(place.kind));
    m_front->begin();
    const bool readsOn =
        std::exchange(m_readsOn, false); // the first place: a story was open when the window closed
    if (prefersFrontPage() && !readsOn)
        showFrontPage();
    else
        showLists();
}

bool MainWindow::prefersFrontPage() const
{
    const Place place = m_rail->current();
    return FrontPane::isFor(place.kind) && m_settings.shows(kindOf(place)) == Settings::Shows::FrontPage;
}

bool MainWindow::onFrontPage() const { return m_reading->currentWidget() == m_front; }

void MainWindow::showFrontPage()
{
    m_front->show(m_rail->current(), m_edition);
    m_reading->setCurrentWidget(m_front);
    m_settings.setStory(0);
    updateWays();
    if (!m_rail->hasFocus())
        m_front->takeKeyboard();
}

void MainWindow::showLists()
{
    const bool fromFrontPage = onFrontPage();
    m_reading->setCurrentWidget(m_lists);
    if (fromFrontPage && !m_rail->hasFocus() && !m_masthead->isAncestorOf(focusWidget()))
        m_stories->list().setFocus();
    updateWays();
    arrange();
}

void MainWindow::takeKeyboard()
{
    if (onFrontPage())
        m_front->takeKeyboard();
    else
        m_stories->list().setFocus();
}

// What the buttons say that lead from one to the other.
void MainWindow::updateWays()
{
    m_actions[Do::FrontPage]->setChecked(onFrontPage());
    const bool back = !onFrontPage() && !m_stories->isSearching() &&
                      (prefersFrontPage() || (takesTurns() && number(m_opened) != 0));
    m_actions[Do::Back]->setVisible(back);
}

void MainWindow::switchFrontPage()
{
    const Place place = m_rail->current();
    if (!FrontPane::isFor(place.kind))
        return;
    const bool toList = onFrontPage();
    m_settings.setShows(kindOf(place), toList ? Settings::Shows::List : Settings::Shows::FrontPage);
    if (toList)
        showLists();
    else
        goBack();
}

void MainWindow::goBack()
{
    if (onFrontPage())
        return;
    if (m_stories->isSearching()) {
        m_masthead->clearSearch();
        m_stories->search({});
    }
    if (prefersFrontPage())
        showFrontPage();
    else if (takesTurns())
        m_stories->unselect();
}

// A search has a list only.
void MainWindow::search(const QString &words)
{
    m_stories->search(words);
    if (!words.isEmpty())
        showLists();
    else if (prefersFrontPage() && number(m_opened) == 0)
        showFrontPage();
}

void MainWindow::follow(const QUrl &url, const std::optional<Story> &from)
{
    if (followWithinStory(storyParts(), url))
        return;
    const std::optional<pages::PageLink> link = pages::readPageLink(url);
    if (!link) {
        openInLanguage(url, from);
        return;
    }
    switch (link->to) {
    case pages::PageLink::To::Story:
        openStory(link->story);
        break;
    case pages::PageLink::To::Section:
        goToSection(link->publication, link->section);
        break;
    case pages::PageLink::To::Edition:
        m_library.sources().chooseEdition(link->publication, link->edition);
        break;
    default: // about the story itself
        break;
    }
}

// The story in another edition, where the library has it; any other address is for the browser.
void MainWindow::openInLanguage(const QUrl &url, const std::optional<Story> &from)
{
    const QList<InLanguage> languages =
        from && from->whole.text ? from->whole.text->languages : QList<InLanguage>();
    const bool isTheStory = std::any_of(languages.begin(), languages.end(),
                                        [&](const InLanguage &one) { return QUrl(one.url) == url; });
    if (!isTheStory)
        return m_commands->openLink(url);
    whenDone(m_library.stories().storyAt(from->publication, url.toString()), this,
             [this, url](const std::optional<StoryId> &id) {
                 if (id)
                     openInItsEdition(*id);
                 else
                     m_commands->openLink(url);
             });
}

void MainWindow::openInItsEdition(StoryId id)
{
    whenDone(m_library.stories().story(id), this, [this, id](const Result<Story> &story) {
        const Subscribed *newspaper = story ? m_railModel->newspaper(story->publication) : nullptr;
        if (!newspaper)
            return;
        raiseToFront(); // the link may be of another window
        if (newspaper->edition == story->edition)
            return openStory(id);
        // When the rail has the edition. Only the last wish counts, and none that came to nothing.
        disconnect(m_whenReloaded);
        m_whenReloaded = connect(
            m_railModel, &RailModel::reloaded, this, [this, id] { openStory(id); }, Qt::SingleShotConnection);
        whenDone(m_library.sources().chooseEdition(story->publication, story->edition), this,
                 [this](const Result<Done> &chosen) {
                     if (chosen)
                         return;
                     disconnect(m_whenReloaded);
                     m_commands->say(chosen.error());
                 });
    });
}

void MainWindow::goToSection(const QString &publication, const QString &section)
{
    Place place{Place::Kind::Section, publication, section};
    if (section.isEmpty())
        place.kind = publication.isEmpty() ? Place::Kind::Today : Place::Kind::Publication;
    if (place != m_rail->current())
        m_rail->go(place);
    else if (prefersFrontPage())
        goTo(place); // anew, from its top
}

// With its list: when it is selected there, open() follows.
void MainWindow::openStory(StoryId id)
{
    const Headline *current = m_stories->current();
    if (current && current->id == id)
        showLists(); // it is open already, where the reader left it
    else
        m_stories->select(id);
}

// The list the reader is in does not have it: its own section has.
void MainWindow::openElsewhere(StoryId id)
{
    whenDone(m_library.stories().story(id), this, [this, id](const Result<Story> &story) {
        if (!story) { // it went meanwhile
            goBack();
            return;
        }
        Place place{Place::Kind::Section, story->publication, story->section};
        if (!m_railModel->indexOf(place).isValid())
            place = {Place::Kind::Publication, story->publication, {}};
        if (place == m_rail->current() || !m_railModel->indexOf(place).isValid()) {
            m_toast->say(tr("This story is in no list any more."));
            return;
        }
        m_readsOn = true;
        m_rail->go(place);
        m_stories->select(id);
    });
}

void MainWindow::openInWindow(const Headline &story)
{
    m_storyWindows.removeIf([](const QPointer<StoryWindow> &window) { return window.isNull(); });
    for (const QPointer<StoryWindow> &window : std::as_const(m_storyWindows)) {
        if (window->story() == story.id)
            return bringToFront(*window);
    }
    auto *window =
        new StoryWindow({m_library, m_settings, m_look, *m_looks, *m_railModel, m_host}, story, m_language);
    m_storyWindows.append(window);
    connect(window, &StoryWindow::arrangeWanted, this, &MainWindow::arrangeTargets);
    connect(window, &StoryWindow::linkClicked, this, [this, window](const QUrl &url) {
        if (pages::readPageLink(url))
            raiseToFront();
        follow(url, window->shown());
    });
    window->show();
}

void MainWindow::open(const Headline &story)
{
    showLists();
    if (story.id == m_opened)
        return;
    m_opened = story.id;
    m_settings.setStory(number(story.id));
    showState(story.state);
    m_status->showLink(story.url);
    whenDone(m_library.stories().story(story.id), this, [this, id = story.id](const Result<Story> &answer) {
        if (id != m_opened)
            return; // the reader is further on already
        if (!answer)
            m_commands->say(answer.error());
        else
            withMoreStories(*answer, [this, story = *answer](const ArticleSetting &setting) {
                m_annotations->load(story.id, [this, story, setting] {
                    if (story.id == m_opened)
                        m_text->open(story, setting);
                });
            });
    });
    m_commands->read(story);
    arrange();
    updateWays();
    sayMissingFont(story.language);
}

// Once for each language: it is no use to say it with every story.
void MainWindow::sayMissingFont(const QString &language)
{
    const std::optional<MissingFont> missing = missingFont(language);
    QStringList told = m_settings.toldOfFonts();
    if (!missing || told.contains(language))
        return;
    m_settings.setToldOfFonts(told << language);
    m_toast->say(
        tr("No font on this computer has the letters of this story (%1). On Debian and Ubuntu the package "
           "%2 brings one.")
            .arg(missing->script, missing->package));
}

// The same with what its section has besides it.
void MainWindow::withMoreStories(const Story &story, std::function<void(const ArticleSetting &)> go)
{
    StoryQuery query;
    query.publication = story.publication;
    query.edition = story.edition;
    query.section = settingOf(story).section;
    query.unreadOnly = true;
    query.limit = storiesAfterAnArticle + 1; // perhaps itself
    whenDone(m_library.stories().list(query), this,
             [this, story, go = std::move(go)](const QList<Headline> &stories) {
                 m_more.clear();
                 for (const Headline &one : stories) {
                     if (one.id != story.id && m_more.size() < storiesAfterAnArticle)
                         m_more.append(one);
                 }
                 go(settingOf(story));
             });
}

ArticleSetting MainWindow::settingOf(const Story &story) const
{
    const QString section = story.section.isEmpty() ? m_rail->current().section : story.section;
    ArticleSetting setting = settingFor(story, section, *m_railModel, m_library, m_language);
    if (m_railModel->newspaper(story.publication))
        setting.more = {.section = setting.section,
                        .name = setting.kicker.isEmpty() ? setting.publication.name : setting.kicker,
                        .tagLine = m_railModel->sectionTagLine(story.publication, setting.section),
                        .stories = m_more,
                        .now = QDateTime::currentDateTimeUtc()};
    const int row = m_stories->model().rowOf(story.id);
    const auto neighbour = [&](int at) {
        const Headline *line = row < 0 ? nullptr : m_stories->model().headline(at);
        return line ? std::optional(*line) : std::nullopt;
    };
    setting.previous = neighbour(row - 1);
    setting.next = neighbour(row + 1);
    return setting;
}

// The story that what the reader presses is meant for.
void MainWindow::withCurrent(std::function<void(const Headline &)> go)
{
    const auto answer = [this, go = std::move(go)](const Headline *story) {
        if (story)
            go(*story);
        else
            m_toast->say(tr("Choose a story first."));
    };
    if (onFrontPage())
        m_front->withStory(answer);
    else
        answer(m_stories->current());
}

void MainWindow::step(int steps)
{
    if (onFrontPage())
        m_front->move(steps, FrontPane::Among::All);
    else
        m_stories->move(steps);
}

void MainWindow::stepUnread(int steps)
{
    const auto say = [this, steps](bool found) {
        if (!found && steps > 0)
            m_toast->say(tr("Nothing unread is left here."));
    };
    if (onFrontPage())
        m_front->move(steps, FrontPane::Among::Unread, say);
    else
        say(m_stories->moveToUnread(steps) == StoryPane::Unread::Found);
}

void MainWindow::readOn()
{
    // The key is the window's, so that it works from everywhere; a button that has the keyboard is meant
    // first.
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->hasFocus())
        return button->click();
    if (onFrontPage())
        return m_front->view().pageDown([](bool) {});
    m_article->view().pageDown([this](bool moved) {
        if (!moved)
            stepUnread(1);
    });
}

// The newspapers are new: perhaps the one the reader is in has another edition now.
void MainWindow::newspapersReloaded()
{
    const Place place = m_rail->current();
    const Subscribed *newspaper = m_railModel->newspaper(place.publication);
    if (newspaper && newspaper->edition != m_edition)
        goTo(place);
}

} // namespace broadsheet
