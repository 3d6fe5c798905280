// What of the window goes to paper: a list, a front page.
#include "app/mainwindow.h"

#include "app/front/frontpane.h"
#include "app/look/toast.h"
#include "app/paper/editioncollector.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/stories/storypane.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/stories.h"

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int mostStoriesOfAList = 100; // nobody asked for each of them

} // namespace

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

} // namespace broadsheet
