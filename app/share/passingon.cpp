#include "app/share/passingon.h"

#include "app/article/articlepane.h"
#include "app/look/look.h"
#include "app/look/toast.h"
#include "app/sections/railmodel.h"
#include "app/share/carddialog.h"
#include "app/share/codedialog.h"
#include "app/share/exportfile.h"
#include "app/share/sharebar.h"
#include "app/share/sharemenu.h"
#include "app/share/sharer.h"
#include "app/share/wheretosave.h"
#include "app/stories/storycommands.h"
#include "core/article/sanitize.h"
#include "core/article/teaser.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sharing.h"
#include "core/library/stories.h"
#include "core/pages/articlepage.h"
#include "core/pages/pagelinks.h"
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

PassingOn::PassingOn(Parts parts)
    : QObject(parts.window),
      m_parts(std::move(parts)),
      m_sharer(new Sharer(m_parts.library, m_parts.toast, m_parts.window))
{
    connectBar();
    connect(m_sharer, &Sharer::fileWanted, this, &PassingOn::handFile);
    connect(&m_parts.article.view(), &ArticleView::copyWanted, this, &PassingOn::copySelection);
    const auto showTargets = [this] { m_parts.bar.setTargets(m_parts.library.sharing().targets()); };
    connect(&m_parts.library.sharing(), &Sharing::targetsChanged, this, showTargets);
    showTargets();
}

PassingOn::~PassingOn() = default;

void PassingOn::connectBar()
{
    connect(&m_parts.bar, &ShareBar::copyLinkWanted, this, [this] { shareWith(pages::copyLinkTarget); });
    connect(&m_parts.bar, &ShareBar::targetChosen, this,
            [this](const ShareTarget &target) { shareWith(target.id); });
    ShareMenu *menu = m_parts.bar.menu();
    connect(menu, &ShareMenu::arrangeWanted, this, &PassingOn::arrangeWanted);
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
}

void PassingOn::shareWith(const QString &target)
{
    if (target == pages::moreTargets) {
        if (!m_parts.article.isVisible() || !m_parts.article.story())
            m_parts.toast.say(tr("Open the story first."));
        else if (m_parts.article.story()->item.url.isEmpty())
            m_parts.toast.say(tr("This story has no link of its own."));
        else
            m_parts.bar.openMenu();
        return;
    }
    withPassed([this, target](const PassedStory &story) {
        if (target == pages::copyLinkTarget)
            m_sharer->copy(story, share::CopyAs::Link);
        else if (const ShareTarget *known = m_parts.bar.target(target))
            m_sharer->share(*known, story);
    });
}

void PassingOn::withPassed(std::function<void(const PassedStory &)> go)
{
    m_parts.withStory([this, go = std::move(go)](const Headline &story) { passOn(story, go); });
}

// The list does not know who wrote it, nor what its page calls its own address.
void PassingOn::passOn(const Headline &story, std::function<void(const PassedStory &)> go)
{
    whenDone(m_parts.library.stories().story(story.id), this,
             [this, story, go = std::move(go)](const Result<Story> &whole) {
                 go(passedOf(story, whole ? *whole : Story()));
             });
}

PassedStory PassingOn::passedOf(const Headline &story, const Story &whole) const
{
    const Subscribed *newspaper = m_parts.newspapers.newspaper(story.publication);
    PassedStory passed;
    passed.id = story.id;
    passed.cited.title = story.title;
    passed.cited.url = story.url;
    passed.cited.published = story.published;
    passed.cited.zone = QTimeZone::systemTimeZone();
    passed.cited.language = story.language.isEmpty() ? story.edition : story.language;
    passed.cited.today = QDate::currentDate();
    passed.image = story.image;
    passed.kicker = m_parts.newspapers.sectionName(story.publication, story.section);
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
void PassingOn::withQuotation(std::function<void(const PassedStory &)> go)
{
    m_parts.article.view().selection([this, go = std::move(go)](const Selection &selection) {
        if (selection.text.isEmpty())
            return;
        withPassed([this, selection, go](const PassedStory &passed) {
            go(quotedFrom(passed, {selection.text, selection.before, selection.after},
                          m_parts.library.sharing().quoteLink()));
        });
    });
}

void PassingOn::addQuotation(QMenu &menu, const QList<QAction *> &highlights)
{
    if (!m_parts.article.isVisible() || m_parts.article.view().selectedText().isEmpty())
        return;
    QAction *first = menu.actions().value(0);
    auto *copy = new QAction(tr("&Copy"), &menu);
    connect(copy, &QAction::triggered, this, &PassingOn::copySelection);
    auto *share = new ShareMenu(ShareMenu::Of::Quotation, &menu);
    share->setTargets(m_parts.library.sharing().targets());
    connect(share, &ShareMenu::arrangeWanted, this, &PassingOn::arrangeWanted);
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
    menu.insertActions(first, highlights);
    menu.insertAction(first, copy);
    menu.insertMenu(first, share->copyMenu());
    menu.insertMenu(first, share);
    menu.insertSeparator(first);
}

// Where the newspaper asks for a link, its words take one along. The HTML is the page's own, made safe again,
// because a selection may be of anything that is on the page.
void PassingOn::copySelection()
{
    m_parts.withStory([this](const Headline &story) {
        m_parts.article.view().selection(
            [this, story](const Selection &selection) { copy(story, selection); });
    });
}

void PassingOn::copy(const Headline &story, const Selection &selection)
{
    const article::SafeHtml html = article::sanitize(withWebPictures(selection.html).toUtf8(), story.url);
    const share::Copied words{selection.text, QString::fromUtf8(html.utf8()), {}};
    const Subscribed *newspaper = m_parts.newspapers.newspaper(story.publication);
    const bool adds = newspaper && asksForLink(newspaper->publication) &&
                      m_parts.library.sharing().sourceLine() == Sharing::SourceLine::Added;
    if (!adds)
        return m_sharer->copyWords(words);
    passOn(story, [this, words](const PassedStory &passed) { m_sharer->copyWithSource(passed, words); });
}

void PassingOn::showCard(const PassedStory &story)
{
    auto *dialog = new CardDialog(story, {Look::serifFamilies(), Look::sansFamilies()}, m_parts.window);
    connect(dialog, &CardDialog::saved, this,
            [this](const QString &path) { m_parts.toast.say(savedText(path)); });
    connect(dialog, &CardDialog::copyWanted, m_sharer, &Sharer::copyPicture);
    connect(dialog, &CardDialog::refused, this, [this](const QString &why) { m_parts.toast.say(why); });
    dialog->open();
}

void PassingOn::showCode(const PassedStory &story)
{
    const QString link = share::linkToPass(story.cited);
    if (link.isEmpty())
        m_parts.toast.say(tr("This story has no link of its own."));
    else
        (new CodeDialog(story.cited.title, link, m_parts.window))->open();
}

// The story as a web page of one file, without its pictures, which a program may not be waited for.
void PassingOn::handFile(const ShareTarget &target, const PassedStory &passed)
{
    whenDone(m_parts.library.stories().story(passed.id), this,
             [this, target, passed](const Result<Story> &story) {
                 if (!story) {
                     m_parts.commands.say(story.error());
                     return;
                 }
                 if (!m_handed)
                     m_handed = std::make_unique<QTemporaryDir>();
                 const ArticleSetting setting = m_parts.settingOf(*story);
                 const pages::ArticlePage page =
                     articlePage(article::isWholeWanted(*story) ? withWholeText(*story) : *story, setting);
                 const QString path = m_handed->filePath(u"%1.html"_s.arg(number(passed.id)));
                 const Result<Done> done = writeStoryFile(path, page, setting.words);
                 if (done)
                     m_sharer->run(target, passed, path);
                 else
                     m_parts.commands.say(done.error());
             });
}

} // namespace broadsheet
