#include "app/mainwindow.h"

#include "app/article/annotations.h"
#include "app/article/articlepane.h"
#include "app/article/librarypictures.h"
#include "app/article/lookpanel.h"
#include "app/article/pagehost.h"
#include "app/article/readinglooks.h"
#include "app/article/scheme.h"
#include "app/article/textchoice.h"
#include "app/article/textsize.h"
#include "app/front/frontpane.h"
#include "app/look/bringtofront.h"
#include "app/look/look.h"
#include "app/look/toast.h"
#include "app/masthead.h"
#include "app/menus.h"
#include "app/newsstand/manifestfiles.h"
#include "app/paper/printing.h"
#include "app/sections/collectioncommands.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/settings/settings.h"
#include "app/share/passingon.h"
#include "app/share/sharebar.h"
#include "app/share/sharemenu.h"
#include "app/statusline.h"
#include "app/stories/storycommands.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "app/storyactions.h"
#include "app/storywindow.h"
#include "app/taborder.h"
#include "app/words/errortext.h"
#include "app/words/pagewords.h"
#include "core/library/library.h"
#include "core/pages/pagelinks.h"

#include <QCloseEvent>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Pixels of the window's width.
constexpr int railFoldsBelow = 1150;
constexpr int takeTurnsBelow = 900;

// Pixels of the list.
constexpr int listWidthAtFirst = 396;
constexpr int narrowListWidth = 364;

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(640, 480);

} // namespace

MainWindow::MainWindow(Library &library, Settings &settings, Look &look)
    : m_library(library),
      m_settings(settings),
      m_look(look),
      m_actions(look, this),
      m_host(std::make_shared<PageHost>(picturesOf(library))),
      m_looks(new ReadingLooks(settings, look, this)),
      m_railModel(new RailModel(library, this)),
      m_masthead(new Masthead(look, m_actions[Do::RefreshAll], this)),
      m_rail(new Rail(*m_railModel, look, settings, this)),
      m_stories(new StoryPane(library, *m_railModel, look, this)),
      m_shareBar(new ShareBar(this)),
      m_article(new ArticlePane(m_host, u"article"_s, look, *m_looks, m_shareBar, this)),
      m_front(new FrontPane(library, *m_railModel, look, *m_looks, m_host, this)),
      m_text(new TextChoice(library, *m_article, this)),
      m_panes(new QSplitter(Qt::Horizontal, this)),
      m_reading(new QStackedWidget(this)),
      m_lists(new QSplitter(Qt::Horizontal, this)),
      m_status(new StatusLine(library, m_actions[Do::StopRefresh], this)),
      m_toast(new Toast(this)),
      m_commands(new StoryCommands(library, *m_toast, this)),
      m_collections(new CollectionCommands(library, *m_railModel, *m_commands, this)),
      m_annotations(new Annotations(library, *m_article, *m_commands, *m_toast, this)),
      m_passing(
          new PassingOn({library, *m_railModel, *m_article, *m_shareBar, *m_commands, *m_toast, this,
                         [this](std::function<void(const Headline &)> go) { withCurrent(std::move(go)); },
                         [this](const Story &story) { return settingOf(story); }})),
      m_printing(new Printing(library, settings, *m_toast, this))
{
    setWindowTitle(u"Broadsheet"_s);
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    layOut();
    connectPanes();
    connectActions();
    connectStoryActions();
    connectStory(storyParts());
    connectKeeping();
    connectSharing();
    restore();
    if (const auto notice = library.notice())
        m_toast->say(words::errorText(*notice));
}

MainWindow::~MainWindow()
{
    // A page lets go of the link under the mouse when it goes, and then half of the window may be gone.
    m_front->disconnect(this);
    m_article->disconnect(this);
    for (const QPointer<StoryWindow> &window : std::as_const(m_storyWindows))
        delete window;
}

StoryParts MainWindow::storyParts()
{
    return {m_actions, *m_article, *m_text, *m_annotations, *m_passing, this};
}

void MainWindow::layOut()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_masthead);
    column->addWidget(m_panes, 1);
    for (QSplitter *panes : {m_panes, m_lists}) {
        panes->setHandleWidth(1);
        panes->setChildrenCollapsible(false);
    }
    m_panes->addWidget(m_rail);
    m_panes->addWidget(m_reading);
    m_lists->addWidget(m_stories);
    m_lists->addWidget(m_article);
    m_reading->addWidget(m_lists);
    m_reading->addWidget(m_front);
    m_panes->setStretchFactor(1, 1);
    m_lists->setStretchFactor(1, 1);
    m_panes->setSizes({m_rail->sizeHint().width(), firstSize.width()});
    m_lists->setSizes({listWidthAtFirst, firstSize.width()});
    m_stories->setMinimumWidth(300);
    m_article->setMinimumWidth(340);
    setCentralWidget(middle);
    setStatusBar(m_status);
    const auto buttons = [this](const QList<QAction *> &away, const QList<QAction *> &others) {
        return ReadingBar::Buttons{away, m_actions[Do::Smaller], m_actions[Do::NormalSize],
                                   m_actions[Do::Larger], others};
    };
    m_article->bar().setButtons(
        buttons({m_actions[Do::Back]},
                {m_actions[Do::ReadingLook], m_actions[Do::WholeArticle], m_actions[Do::ToggleKept],
                 m_actions[Do::ToggleLater], m_actions[Do::CopyLink], m_actions[Do::Print],
                 m_actions[Do::OpenInBrowser]}));
    m_front->bar().setButtons(buttons({}, {m_actions[Do::ReadingLook], m_actions[Do::FrontPage]}));
    m_stories->addButton(m_actions[Do::FrontPage]);
}

void MainWindow::restore()
{
    resize(firstSize);
    restoreGeometry(m_settings.geometry());
    m_panes->restoreState(m_settings.panes());
    m_lists->restoreState(m_settings.lists());
    if (const qint64 story = m_settings.story()) {
        m_stories->select(StoryId{story});
        m_readsOn = true;
    } else if (m_settings.place().isEmpty() && m_settings.shows(u"publication"_s) == Settings::Shows::List) {
        m_stories->selectFirst(); // the very first start: the guide's first story
    }
    m_stories->list().setFocus(); // so that keys go through the list, not into the search field
    const Do themes[] = {Do::ThemeSystem, Do::ThemeLight, Do::ThemeDark};
    m_actions[themes[static_cast<int>(m_look.choice())]]->setChecked(true);
}

void MainWindow::connectPanes()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_rail, &Rail::clickedThrough, this, &MainWindow::takeKeyboard);
    connect(m_rail, &Rail::saveWanted, this, [this](const QString &publication) {
        if (const Subscribed *newspaper = m_railModel->newspaper(publication))
            saveManifest(newspaper->publication, this, [this](const QString &text) { m_toast->say(text); });
    });
    connect(m_rail, &Rail::addWanted, m_actions[Do::Add], &QAction::trigger);
    connect(m_rail, &Rail::removeWanted, this, &MainWindow::removeNewspaper);
    connect(m_rail, &Rail::sourcesWanted, this,
            [this](const QString &publication) { showSources(Which::OneNewspaper, publication); });
    connect(m_railModel, &RailModel::healthChanged, m_status, &StatusLine::setTroubled);
    connect(m_status, &StatusLine::troubledClicked, this, [this] { showSources(Which::Troubled); });
    connect(m_rail, &Rail::refreshWanted, this,
            [this](const QString &publication) { m_library.sources().refresh(publication); });
    connect(m_rail, &Rail::markAllWanted, this,
            [this](const Place &place) { m_commands->markAllRead(m_railModel->query(place)); });
    connect(m_masthead, &Masthead::searched, this, &MainWindow::search);
    connect(m_masthead, &Masthead::leftSearch, this, &MainWindow::takeKeyboard);
    connect(m_toast, &Toast::leftKeyboard, this, &MainWindow::takeKeyboard);
    connect(m_masthead, &Masthead::languageChosen, this, &MainWindow::languageChosen);
    connect(m_stories, &StoryPane::storyChosen, this, &MainWindow::open);
    connect(m_stories, &StoryPane::nothingChosen, this, [this] {
        m_opened = {};
        m_text->leave();
        m_article->showNothing();
        arrange();
        updateWays();
    });
    connect(m_stories, &StoryPane::openWanted, m_commands, &StoryCommands::openInBrowser);
    connect(m_stories, &StoryPane::menuWanted, this, &MainWindow::storyMenu);
    connect(m_stories, &StoryPane::addWanted, m_actions[Do::Add], &QAction::trigger);
    connect(&m_stories->model(), &StoryModel::merged, this, &MainWindow::storyStatesChanged);
    connect(m_stories, &StoryPane::notHere, this, &MainWindow::openElsewhere);
    connect(m_stories, &StoryPane::editionChosen, &m_library.sources(), &Sources::chooseEdition);
    connect(m_railModel, &RailModel::reloaded, this, &MainWindow::newspapersReloaded);
    connect(m_front, &FrontPane::linkClicked, this, [this](const QUrl &url) { follow(url, {}); });
    connect(m_front, &FrontPane::menuWanted, this, &MainWindow::storyMenu);
    connect(m_front, &FrontPane::linkHovered, this, &MainWindow::showLink);
    connect(m_front, &FrontPane::addWanted, m_actions[Do::Add], &QAction::trigger);
    connect(m_article, &ArticlePane::linkClicked, this,
            [this](const QUrl &url) { follow(url, m_article->story()); });
    connect(m_article, &ArticlePane::linkHovered, this, &MainWindow::showLink);
    connect(m_article, &ArticlePane::menuWanted, this, &MainWindow::storyMenu);
}

void MainWindow::storyStatesChanged()
{
    if (const Headline *story = m_stories->current()) {
        showState(story->state);
        m_article->updateState(story->state);
        if (story->id == m_opened)
            m_text->setDirection(story->direction);
    }
}

void MainWindow::showState(const StoryState &state)
{
    m_actions[Do::ToggleKept]->setChecked(state.kept);
    m_actions[Do::ToggleLater]->setChecked(state.later);
}

// Whose look the reader changes.
QString MainWindow::newspaperSeen() const
{
    return onFrontPage() ? m_front->publication() : m_article->publication();
}

void MainWindow::stepText(int steps)
{
    const QString publication = newspaperSeen();
    m_looks->setTextPercent(publication, steppedTextPercent(m_looks->of(publication).textPercent, steps));
}

void MainWindow::openLookPanel()
{
    const ReadingBar &bar = onFrontPage() ? m_front->bar() : m_article->bar();
    const QString publication = newspaperSeen();
    const Subscribed *newspaper = m_railModel->newspaper(publication);
    const QString name = newspaper ? nameOf(newspaper->publication, newspaper->edition) : QString();
    auto *panel = new LookPanel(*m_looks, newspaper ? publication : QString(), name, this);
    panel->openBelow(bar.buttonOf(m_actions[Do::ReadingLook]), *this);
}

// Of a link within the program: the address of its story on the web, if it is known.
void MainWindow::showLink(const QString &url)
{
    const std::optional<pages::PageLink> link = pages::readPageLink(QUrl(url));
    const Headline *story = link ? m_front->headline(link->story) : nullptr;
    const bool isOurs =
        link || QUrl(url).scheme() == QLatin1String(schemeName); // such as a place on the page
    m_status->showLink(story ? story->url : isOurs ? QString() : url);
}

QString MainWindow::currentPublication() const { return m_rail->current().publication; }

void MainWindow::setLanguage(const QString &code)
{
    m_language = code;
    m_masthead->setLanguage(code);
    for (const QPointer<StoryWindow> &window : std::as_const(m_storyWindows)) {
        if (window)
            window->setLanguage(code);
    }
    m_printing->setLanguage(code);
    retranslate();
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_shareBar->retranslate();
    fillMenuBar(*menuBar(), m_actions, *m_shareBar->menu());
    m_masthead->retranslate();
    m_rail->retranslate();
    m_railModel->retranslate();
    m_stories->retranslate();
    m_article->retranslate();
    m_front->setWords(words::pageWords(m_language));
    m_status->retranslate();
    if (m_article->story())
        m_text->setSetting(settingOf(*m_article->story())); // its page speaks the new language too
}

void MainWindow::raiseToFront() { bringToFront(*this); }

void MainWindow::say(const QString &text)
{
    if (!text.isEmpty())
        m_toast->say(text);
}

void MainWindow::arrange()
{
    const bool fold = width() < railFoldsBelow;
    if (fold != m_rail->isFolded()) {
        const int listWidth = fold ? narrowListWidth : listWidthAtFirst;
        m_rail->setFolded(fold);
        const int rail = m_rail->sizeHint().width();
        m_panes->setSizes({rail, width() - rail});
        m_lists->setSizes({listWidth, width() - rail - listWidth});
    }
    const bool reading = number(m_opened) != 0;
    const bool showsList = !takesTurns() || !reading;
    const bool showsArticle = !takesTurns() || reading;
    // Which gives way hands the keyboard on: on a button beside it Space would press that, not read on.
    if (!showsList && m_stories->isAncestorOf(focusWidget())) {
        m_article->setVisible(true);
        m_article->setFocus(); // and it to its page, as soon as that is there
    } else if (!showsArticle && m_article->isAncestorOf(focusWidget())) {
        m_stories->setVisible(true);
        m_stories->list().setFocus();
    }
    m_stories->setVisible(showsList);
    m_article->setVisible(showsArticle);
}

bool MainWindow::takesTurns() const { return width() < takeTurnsBelow; }

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
    updateWays();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QList<QWidget *> panes = {m_masthead, m_rail, m_stories, m_article, m_front, m_status, m_toast};
    QWidget *from = focusWidget();
    // What goes leaves the keyboard to its own pane or to what is read instead, never to the search field:
    // there the next letter would not be a key of the window.
    if (from && !from->isVisible()) {
        const auto own = std::find_if(panes.begin(), panes.end(), [from](const QWidget *pane) {
            return pane->isVisible() && pane->isAncestorOf(from);
        });
        panes = own == panes.end() ? QList<QWidget *>{m_stories, m_article, m_front} : QList{*own};
    }
    QWidget *stop = tabStop(panes, from, next ? TabTo::Next : TabTo::Previous);
    if (!stop || stop == from)
        return false;
    setAttribute(Qt::WA_KeyboardFocusChange); // the rail frames what a key chose
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (const QPointer<StoryWindow> &window : std::as_const(m_storyWindows)) {
        if (window)
            window->close();
    }
    m_settings.setGeometry(saveGeometry());
    if (!m_rail->isFolded()) { // what a narrow window forces is not what the reader chose
        m_settings.setPanes(m_panes->saveState());
        m_settings.setLists(m_lists->saveState());
    }
    m_settings.save();
    QMainWindow::closeEvent(event);
}

} // namespace broadsheet
