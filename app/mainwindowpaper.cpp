// The way from the window to paper.
#include "app/mainwindow.h"

#include "app/article/articlepane.h"
#include "app/article/librarypictures.h"
#include "app/front/frontpane.h"
#include "app/look/toast.h"
#include "app/paper/editioncollector.h"
#include "app/paper/furnituretext.h"
#include "app/paper/paperdialog.h"
#include "app/paper/savepdf.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/settings/settings.h"
#include "app/share/exportfile.h"
#include "app/stories/storypane.h"
#include "app/words/pagewords.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/stories.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int mostStoriesOfAList = 100; // nobody asked for each of them

PaperSubject subjectOf(const ArticlePane &article)
{
    return annotatedPage(*article.story(), article.setting(), article.notes());
}

} // namespace

void MainWindow::print()
{
    if (m_article->story())
        openPrint(subjectOf(*m_article), PaperFor::Story);
}

pages::PaperEdition MainWindow::mastheadOfList() const
{
    pages::PaperEdition masthead{u"Broadsheet"_s, {}, QDate::currentDate(), m_language, {}, {}};
    const Place place = m_rail->current();
    if (const Subscribed *newspaper = m_railModel->newspaper(place.publication)) {
        masthead.name = nameOf(newspaper->publication, newspaper->edition);
        masthead.language = newspaper->edition;
    }
    if (m_stories->isSearching())
        masthead.section = m_stories->query().search;
    else if (place.kind != Place::Kind::Publication)
        masthead.section = m_railModel->data(m_railModel->indexOf(place), Qt::DisplayRole).toString();
    return masthead;
}

// What is selected, when it is several stories; else what the list shows, as far as a newspaper goes.
void MainWindow::collectList(pages::ReaderNotes notes, std::function<void(const pages::PaperEdition &)> use)
{
    if (const QList<Headline> selected = m_stories->selection(); selected.size() > 1)
        return collect(selected, EditionCollector::Lead::WithPicture, notes, use);
    StoryQuery query = m_stories->query();
    query.limit = mostStoriesOfAList;
    whenDone(m_library.stories().list(query), this, [this, notes, use](const QList<Headline> &headlines) {
        collect(headlines, EditionCollector::Lead::WithPicture, notes, use);
    });
}

// What stands on the front page, with what leads there.
void MainWindow::collectFrontPage(std::function<void(const pages::PaperEdition &)> use)
{
    collect(m_front->headlines(), EditionCollector::Lead::First, pages::ReaderNotes::On, use);
}

void MainWindow::collect(const QList<Headline> &headlines, EditionCollector::Lead lead,
                         pages::ReaderNotes notes, std::function<void(const pages::PaperEdition &)> use)
{
    auto *collector = new EditionCollector(m_library, this);
    whenDone(collector->collect(headlines, mastheadOfList(), lead, notes), collector,
             [this, collector, use](const Result<pages::PaperEdition> &edition) {
                 collector->deleteLater();
                 if (edition.ok())
                     use(*edition);
                 else
                     m_toast->say(tr("There is no story in this list."));
             });
}

// Made when something is first printed, and kept: the engine takes a moment to start.
Press &MainWindow::kept(std::unique_ptr<Press> &press)
{
    if (!press)
        press = std::make_unique<Press>(picturesOf(m_library));
    return *press;
}

void MainWindow::openPrint(const PaperSubject &subject, PaperFor what)
{
    auto *dialog =
        new PaperDialog(subject, m_settings.paper(what), kept(m_press), words::pageWords(m_language), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::choicesChanged, this,
            [this, what](const PaperChoices &choices) { m_settings.setPaper(what, choices); });
    connect(dialog, &PaperDialog::saved, this, [this](const QString &path) { saySaved(path); });
    connect(dialog, &PaperDialog::sentToPrinter, this,
            [this](const QString &printer) { m_toast->say(tr("Sent to %1").arg(printer)); });
    dialog->open();
}

void MainWindow::savePdf()
{
    if (m_article->story())
        savePdf(subjectOf(*m_article), PaperFor::Story);
}

void MainWindow::savePdf(const PaperSubject &subject, PaperFor what)
{
    broadsheet::savePdf(subject, m_settings.paper(what), kept(m_savingPress), words::pageWords(m_language),
                        this, [this, subject](const QString &path) {
                            const QString missing = missingFontsText(subject);
                            if (missing.isEmpty())
                                saySaved(path);
                            else
                                m_toast->say(missing);
                        });
}

void MainWindow::exportStory()
{
    if (!m_article->story())
        return;
    const pages::ArticlePage page = articlePage(*m_article->story(), m_article->setting());
    const QDateTime when =
        page.story.item.published.isValid() ? page.story.item.published : page.story.firstSeen;
    exportStories(
        {page.publication.name, {}, when.toLocalTime().date(), pages::storyLanguage(page.story), {page}, {}});
}

void MainWindow::exportStories(const pages::PaperEdition &stories)
{
    auto *exporter = new Exporter(stories, picturesOf(m_library), words::pageWords(m_language), this);
    connect(exporter, &Exporter::saved, this, &MainWindow::saySaved);
    exporter->ask();
}

void MainWindow::saySaved(const QString &path)
{
    m_toast->say(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

} // namespace broadsheet
