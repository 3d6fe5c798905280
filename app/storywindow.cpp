#include "app/storywindow.h"

#include "app/article/annotations.h"
#include "app/article/articlepane.h"
#include "app/article/lookpanel.h"
#include "app/article/pagehost.h"
#include "app/article/readinglooks.h"
#include "app/article/textchoice.h"
#include "app/article/textsize.h"
#include "app/look/look.h"
#include "app/look/toast.h"
#include "app/menus.h"
#include "app/paper/printing.h"
#include "app/sections/railmodel.h"
#include "app/settings/settings.h"
#include "app/share/passingon.h"
#include "app/share/sharebar.h"
#include "app/share/sharemenu.h"
#include "app/stories/storycommands.h"
#include "app/stories/storysetting.h"
#include "app/storyactions.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sharing.h"
#include "core/library/stories.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr QSize firstSize(820, 900);
constexpr QSize smallestSize(420, 360);

} // namespace

StoryWindow::StoryWindow(const Parts &parts, const Headline &story, const QString &language)
    : m_parts(parts),
      m_story(story),
      m_language(language),
      m_actions(parts.look, this, Actions::Of::StoryWindow),
      m_shareBar(new ShareBar(this)),
      m_article(new ArticlePane(parts.host, u"story-%1"_s.arg(quintptr(this)), parts.look, parts.looks,
                                m_shareBar, this)),
      m_toast(new Toast(this)),
      m_commands(new StoryCommands(parts.library, *m_toast, this)),
      m_text(new TextChoice(parts.library, *m_article, this)),
      m_annotations(new Annotations(parts.library, *m_article, *m_commands, *m_toast, this)),
      m_passing(new PassingOn({parts.library, parts.newspapers, *m_article, *m_shareBar, *m_commands,
                               *m_toast, this, [this](const auto &go) { go(m_story); },
                               [this](const Story &one) { return settingOf(one); }})),
      m_printing(new Printing(parts.library, parts.settings, *m_toast, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"storyWindow"_s);
    layOut();
    connectActions();
    connectPane();
    connectStory(storyParts());
    setLanguage(language);
    setState(story.state);
    load();
    m_commands->read(story);
}

StoryParts StoryWindow::storyParts()
{
    return {m_actions, *m_article, *m_text, *m_annotations, *m_passing, this};
}

void StoryWindow::layOut()
{
    setWindowTitle(m_story.title);
    setMinimumSize(smallestSize);
    resize(firstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_parts.settings.storyGeometry());
    setCentralWidget(m_article);
    m_article->bar().setButtons(
        {{},
         m_actions[Do::Smaller],
         m_actions[Do::NormalSize],
         m_actions[Do::Larger],
         {m_actions[Do::ReadingLook], m_actions[Do::WholeArticle], m_actions[Do::ToggleKept],
          m_actions[Do::ToggleLater], m_actions[Do::CopyLink], m_actions[Do::Print],
          m_actions[Do::OpenInBrowser]}});
}

void StoryWindow::connectActions()
{
    const auto on = [this](Do what, auto function) {
        connect(m_actions[what], &QAction::triggered, this, function);
    };
    on(Do::CloseWindow, [this] { close(); });
    on(Do::Undo, [this] { m_commands->undo(); });
    on(Do::ToggleRead, [this] { m_commands->toggleRead({m_story}); });
    on(Do::ToggleKept, [this] { m_commands->toggleKept({m_story}); });
    on(Do::ToggleLater, [this] { m_commands->toggleLater({m_story}); });
    on(Do::OpenInBrowser, [this] { m_commands->openInBrowser(m_story); });
    on(Do::Print, [this] { m_printing->print(*m_article); });
    on(Do::SavePdf, [this] { m_printing->savePdf(*m_article); });
    on(Do::ExportStory, [this] { m_printing->exportStory(*m_article); });
    on(Do::Larger, [this] { stepText(1); });
    on(Do::Smaller, [this] { stepText(-1); });
    on(Do::NormalSize, [this] { m_parts.looks.setTextPercent(m_story.publication, normalTextPercent); });
    on(Do::ReadingLook, [this] { openLookPanel(); });
    on(Do::ReadOn, [this] { m_article->view().pageDown([](bool) {}); });
    on(Do::ReadBack, [this] { m_article->view().pageUp(); });
    on(Do::NoteOnStory, [this] { m_annotations->writeOn(m_story); });
}

void StoryWindow::connectPane()
{
    connect(m_article, &ArticlePane::linkClicked, this, &StoryWindow::follow);
    connect(&m_article->view(), &ArticleView::closeWanted, this, &QWidget::close);
    connect(m_article, &ArticlePane::zoomWanted, this, &StoryWindow::stepText);
    connect(m_article, &ArticlePane::menuWanted, this, &StoryWindow::showMenu);
    connect(m_passing, &PassingOn::arrangeWanted, this, &StoryWindow::arrangeWanted);
    const auto setAnew = [this] {
        if (m_article->story())
            m_text->setSetting(settingOf(*m_article->story()));
    };
    connect(&m_parts.library.sharing(), &Sharing::targetsChanged, this, setAnew);
    connect(&m_parts.library, &Library::changed, this, &StoryWindow::libraryChanged);
}

const std::optional<Story> &StoryWindow::shown() const { return m_article->story(); }

void StoryWindow::load()
{
    whenDone(m_parts.library.stories().story(m_story.id), this, [this](const Result<Story> &story) {
        if (!story)
            return m_commands->say(story.error());
        m_annotations->load(m_story.id, [this, story = *story] { m_text->open(story, settingOf(story)); });
    });
}

void StoryWindow::libraryChanged(const Change &change)
{
    if (change.what != Change::What::States || !change.stories.contains(m_story.id))
        return;
    whenDone(m_parts.library.stories().story(m_story.id), this, [this](const Result<Story> &story) {
        if (story)
            setState(story->state);
    });
}

void StoryWindow::setState(const StoryState &state)
{
    m_story.state = state;
    m_article->updateState(state);
    m_actions[Do::ToggleKept]->setChecked(state.kept);
    m_actions[Do::ToggleLater]->setChecked(state.later);
}

ArticleSetting StoryWindow::settingOf(const Story &story) const
{
    return settingFor(story, m_story.section, m_parts.newspapers, m_parts.library, m_language);
}

void StoryWindow::setLanguage(const QString &code)
{
    m_language = code;
    m_printing->setLanguage(code);
    m_actions.retranslate();
    m_article->retranslate();
    fillMenuBar(*menuBar(), m_actions, *m_shareBar->menu());
    if (m_article->story())
        m_text->setSetting(settingOf(*m_article->story()));
}

void StoryWindow::stepText(int steps)
{
    const int percent = m_parts.looks.of(m_story.publication).textPercent;
    m_parts.looks.setTextPercent(m_story.publication, steppedTextPercent(percent, steps));
}

void StoryWindow::openLookPanel()
{
    const Subscribed *newspaper = m_parts.newspapers.newspaper(m_story.publication);
    const QString name = newspaper ? nameOf(newspaper->publication, newspaper->edition) : QString();
    auto *panel = new LookPanel(m_parts.looks, newspaper ? m_story.publication : QString(), name, this);
    panel->openBelow(m_article->bar().buttonOf(m_actions[Do::ReadingLook]), *this);
}

void StoryWindow::follow(const QUrl &url)
{
    if (!followWithinStory(storyParts(), url))
        emit linkClicked(url);
}

void StoryWindow::showMenu(const QPoint &where)
{
    QMenu menu(this);
    for (const Do what : {Do::OpenInBrowser, Do::CopyLink, Do::ToggleKept, Do::ToggleLater, Do::ToggleRead,
                          Do::NoteOnStory, Do::WholeArticle})
        menu.addAction(m_actions[what]);
    menu.addMenu(m_shareBar->menu());
    m_passing->addQuotation(menu, {m_actions[Do::Highlight], m_actions[Do::HighlightWithNote]});
    menu.addSeparator();
    menu.addActions({m_actions[Do::Print], m_actions[Do::SavePdf], m_actions[Do::CloseWindow]});
    menu.exec(where);
}

// From wherever else the keyboard is; who finds something ends that first.
void StoryWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QMainWindow::keyPressEvent(event);
}

void StoryWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setStoryGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace broadsheet
