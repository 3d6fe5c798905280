// The ways out of the window: sharing, copying, quoting.
#include "app/mainwindow.h"

#include "app/article/articlepane.h"
#include "app/article/textchoice.h"
#include "app/look/look.h"
#include "app/look/toast.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/share/carddialog.h"
#include "app/share/codedialog.h"
#include "app/share/exportfile.h"
#include "app/share/sharebar.h"
#include "app/share/sharemenu.h"
#include "app/share/sharer.h"
#include "app/share/targetsdialog.h"
#include "app/stories/storycommands.h"
#include "app/stories/storypane.h"
#include "app/words/pagewords.h"
#include "core/article/sanitize.h"
#include "core/article/teaser.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sharing.h"
#include "core/library/stories.h"
#include "core/pages/articlepage.h"
#include "core/pages/pagelinks.h"
#include "core/pages/paperpage.h"
#include "core/share/links.h"

#include <QAction>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

bool asksForLink(const Publication &publication)
{
    return publication.linkRequired || !publication.notice.isEmpty();
}

// The page's pictures have addresses within the program; elsewhere they are those of the web.
QString withWebPictures(const QString &html)
{
    static const QRegularExpression ours(u"broadsheet://picture/[A-Za-z0-9_-]+"_s);
    QString text;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : ours.globalMatch(html)) {
        text += html.mid(from, match.capturedStart() - from);
        text += pages::webAddressOfPicture(match.captured()).toHtmlEscaped();
        from = match.capturedEnd();
    }
    return text + html.mid(from);
}

} // namespace

void MainWindow::connectSharing()
{
    const auto on = [this](Do what, auto function) {
        connect(m_actions[what], &QAction::triggered, this, function);
    };
    on(Do::CopyLink, [this] { shareWith(pages::copyLinkTarget); });
    on(Do::Share, [this] { shareWith(pages::moreTargets); });
    on(Do::Email, [this] { shareWith(u"email"_s); });
    connect(m_shareBar, &ShareBar::copyLinkWanted, m_actions[Do::CopyLink], &QAction::trigger);
    connect(m_shareBar, &ShareBar::targetChosen, this,
            [this](const ShareTarget &target) { shareWith(target.id); });
    ShareMenu *menu = m_shareBar->menu();
    connect(menu, &ShareMenu::arrangeWanted, this, &MainWindow::arrangeTargets);
    connect(menu, &ShareMenu::copyWanted, this, [this](share::CopyAs form) {
        withPassed([this, form](const PassedStory &story) { m_sharer->copy(story, form); });
    });
    connect(menu, &ShareMenu::referenceWanted, this, [this](share::CitationFormat format) {
        withPassed([this, format](const PassedStory &story) { m_sharer->copyReference(story, format); });
    });
    connect(menu, &ShareMenu::cardWanted, this,
            [this] { withPassed([this](const PassedStory &story) { showCard(story); }); });
    connect(menu, &ShareMenu::codeWanted, this,
            [this] { withPassed([this](const PassedStory &story) { showCode(story); }); });
    connect(m_sharer, &Sharer::fileWanted, this, &MainWindow::handFile);
    connect(&m_article->view(), &ArticleView::copyWanted, this, &MainWindow::copySelection);
    connect(&m_library.sharing(), &Sharing::targetsChanged, this, &MainWindow::showTargets);
    showTargets();
}

void MainWindow::showTargets()
{
    m_shareBar->setTargets(m_library.sharing().targets());
    if (m_article->story())
        m_text->setSetting(settingOf(*m_article->story())); // the page offers them too
}

void MainWindow::shareWith(const QString &target)
{
    if (target == pages::moreTargets) {
        if (onFrontPage() || !m_article->story())
            m_toast->say(tr("Open the story first."));
        else if (m_article->story()->item.url.isEmpty())
            m_toast->say(tr("This story has no link of its own."));
        else
            m_shareBar->openMenu();
        return;
    }
    withPassed([this, target](const PassedStory &story) {
        if (target == pages::copyLinkTarget)
            m_sharer->copy(story, share::CopyAs::Link);
        else if (const ShareTarget *known = m_shareBar->target(target))
            m_sharer->share(*known, story);
    });
}

void MainWindow::arrangeTargets()
{
    QList<TargetsDialog::TakenKey> taken;
    for (const QAction *action : actions()) {
        for (const QKeySequence &key : action->shortcuts())
            taken.append({key, action->text().remove(u'&')});
    }
    (new TargetsDialog(m_library, taken, this))->open();
}

void MainWindow::withPassed(std::function<void(const PassedStory &)> go)
{
    withCurrent([this, go = std::move(go)](const Headline &story) { passOn(story, go); });
}

// The list does not know who wrote it, nor what its page calls its own address.
void MainWindow::passOn(const Headline &story, std::function<void(const PassedStory &)> go)
{
    whenDone(m_library.stories().story(story.id), this,
             [this, story, go = std::move(go)](const Result<Story> &whole) {
                 go(passedOf(story, whole ? *whole : Story()));
             });
}

PassedStory MainWindow::passedOf(const Headline &story, const Story &whole) const
{
    const Subscribed *newspaper = m_railModel->newspaper(story.publication);
    PassedStory passed;
    passed.id = story.id;
    passed.cited.title = story.title;
    passed.cited.url = story.url;
    passed.cited.published = story.published;
    passed.cited.zone = QTimeZone::systemTimeZone();
    passed.cited.language = story.language.isEmpty() ? story.edition : story.language;
    passed.cited.today = QDate::currentDate();
    passed.image = story.image;
    passed.kicker = m_railModel->sectionName(story.publication, story.section);
    if (newspaper) {
        passed.cited.publication = nameOf(newspaper->publication, story.edition);
        passed.colour = newspaper->publication.colour;
    }
    passed.cited.authors = pages::authorNames(withWholeText(whole).item);
    passed.cited.authors.removeAll(passed.cited.publication);
    passed.cited.canonical = whole.whole.text ? whole.whole.text->canonical : QString();
    return passed;
}

// With the words that are selected in the open story.
void MainWindow::withQuotation(std::function<void(const PassedStory &)> go)
{
    const Headline *story = m_stories->current();
    if (!story)
        return;
    m_article->view().selection([this, story = *story, go = std::move(go)](const Selection &selection) {
        if (selection.text.isEmpty())
            return;
        passOn(story, [this, selection, go](const PassedStory &passed) {
            go(quotedFrom(passed, {selection.text, selection.before, selection.after},
                          m_library.sharing().quoteLink()));
        });
    });
}

void MainWindow::addQuotation(QMenu &menu)
{
    if (onFrontPage() || m_article->view().selectedText().isEmpty())
        return;
    QAction *first = menu.actions().value(0);
    auto *copy = new QAction(tr("&Copy"), &menu);
    connect(copy, &QAction::triggered, this, &MainWindow::copySelection);
    auto *share = new ShareMenu(ShareMenu::Of::Quotation, &menu);
    share->setTargets(m_library.sharing().targets());
    connect(share, &ShareMenu::arrangeWanted, this, &MainWindow::arrangeTargets);
    connect(share, &ShareMenu::targetChosen, this, [this](const ShareTarget &target) {
        withQuotation([this, target](const PassedStory &story) { m_sharer->share(target, story); });
    });
    connect(share, &ShareMenu::referenceWanted, this, [this](share::CitationFormat format) {
        withQuotation([this, format](const PassedStory &story) { m_sharer->copyQuotation(story, format); });
    });
    connect(share, &ShareMenu::cardWanted, this,
            [this] { withQuotation([this](const PassedStory &story) { showCard(story); }); });
    connect(share, &ShareMenu::codeWanted, this,
            [this] { withQuotation([this](const PassedStory &story) { showCode(story); }); });
    menu.insertAction(first, m_actions[Do::Highlight]);
    menu.insertAction(first, m_actions[Do::HighlightWithNote]);
    menu.insertAction(first, copy);
    menu.insertMenu(first, share->copyMenu());
    menu.insertMenu(first, share);
    menu.insertSeparator(first);
}

// Where the newspaper asks for a link, its words take one along. The HTML is the page's own, made safe again,
// because a selection may be of anything that is on the page.
void MainWindow::copySelection()
{
    const Headline *story = m_stories->current();
    if (!story)
        return;
    const Subscribed *newspaper = m_railModel->newspaper(story->publication);
    const bool adds = newspaper && asksForLink(newspaper->publication) &&
                      m_library.sharing().sourceLine() == Sharing::SourceLine::Added;
    m_article->view().selection([this, adds, story = *story](const Selection &selection) {
        const article::SafeHtml html = article::sanitize(withWebPictures(selection.html).toUtf8(), story.url);
        const share::Copied words{selection.text, QString::fromUtf8(html.utf8()), {}};
        if (!adds)
            return m_sharer->copyWords(words);
        passOn(story, [this, words](const PassedStory &passed) { m_sharer->copyWithSource(passed, words); });
    });
}

void MainWindow::showCard(const PassedStory &story)
{
    auto *dialog = new CardDialog(story, {Look::serifFamilies(), Look::sansFamilies()}, this);
    connect(dialog, &CardDialog::saved, this, &MainWindow::saySaved);
    connect(dialog, &CardDialog::copyWanted, m_sharer, &Sharer::copyPicture);
    connect(dialog, &CardDialog::refused, this, [this](const QString &why) { m_toast->say(why); });
    dialog->open();
}

void MainWindow::showCode(const PassedStory &story)
{
    const QString link = share::linkToPass(story.cited);
    if (link.isEmpty())
        m_toast->say(tr("This story has no link of its own."));
    else
        (new CodeDialog(story.cited.title, link, this))->open();
}

// The story as a web page of one file, without its pictures, which a program may not be waited for.
void MainWindow::handFile(const ShareTarget &target, const PassedStory &passed)
{
    whenDone(m_library.stories().story(passed.id), this, [this, target, passed](const Result<Story> &story) {
        if (!story) {
            m_commands->say(story.error());
            return;
        }
        if (!m_handed)
            m_handed = std::make_unique<QTemporaryDir>();
        const pages::ArticlePage page =
            articlePage(article::isWholeWanted(*story) ? withWholeText(*story) : *story, settingOf(*story));
        const QString path = m_handed->filePath(u"%1.html"_s.arg(number(passed.id)));
        const Result<Done> done = writeStoryFile(path, page, words::pageWords(m_language));
        if (done)
            m_sharer->run(target, passed, path);
        else
            m_commands->say(done.error());
    });
}

} // namespace broadsheet
