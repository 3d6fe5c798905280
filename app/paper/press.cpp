#include "app/paper/press.h"

#include "app/paper/furnituretext.h"
#include "core/base/async.h"

#include <QBuffer>
#include <QPdfDocument>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Two passes settle nearly always; a third when a number grew so long that a line broke.
constexpr int mostPasses = 3;
constexpr double hardlySmaller = 0.96; // of the text's size; once, for each setting is waited for
constexpr qsizetype sparse = 300;      // characters: five lines of a column

QList<int> storyPages(const QByteArray &printed, qsizetype stories)
{
    const QHash<QString, int> places = destinationPages(printed);
    QList<int> pages;
    for (qsizetype i = 0; i < stories; ++i)
        pages.append(places.value(pages::storyDestination(int(i))));
    return pages;
}

// More than one page, and hardly anything on the last.
bool endsSparsely(const QByteArray &printed)
{
    QBuffer buffer;
    buffer.setData(printed);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const int last = document.pageCount() - 1;
    return last > 0 && document.getAllText(last).text().size() < sparse;
}

} // namespace

struct Press::ArticleJob
{
    pages::ArticlePage page;
    pages::PaperStyle style;
    Words words;
    QDateTime now;
    QByteArray first; // as it was set at its own size
    QPromise<Result<StampedPdf>> promise;

    void finish(Result<StampedPdf> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

struct Press::EditionJob
{
    pages::PaperEdition edition;
    pages::PaperStyle style;
    Words words;
    QDateTime now;
    QPromise<Result<StampedPdf>> promise;

    Result<StampedPdf> stamped(const QByteArray &printed) const
    {
        return stampPages(printed, style, editionFurniture(edition, words, now), editionFacts(edition, now));
    }

    void finish(Result<StampedPdf> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

// How many there are, when the reader wants fewer and something can still be left out; 0: it is well.
int Press::tooManyPages(const EditionJob &job, const QByteArray &printed)
{
    const bool canBeShorter = pages::wholeStories(job.edition) > 0 || job.edition.stories.size() > 1;
    if (job.style.mostPages == 0 || !canBeShorter)
        return 0;
    const Result<StampedPdf> stamped = job.stamped(printed); // a few milliseconds
    return stamped.ok() && stamped->pageCount > job.style.mostPages ? stamped->pageCount : 0;
}

Press::Press(PictureSource pictures, QObject *parent) : QObject(parent), m_engine(std::move(pictures)) {}

pages::Hyphenation Press::hyphenation()
{
    return [this](const QString &language) { return m_dictionaries.hyphenator(language); };
}

QFuture<Result<StampedPdf>> Press::print(const PaperSubject &subject, const pages::PaperStyle &style,
                                         const Words &words, const QDateTime &now)
{
    if (const auto *page = std::get_if<pages::ArticlePage>(&subject))
        return article(*page, style, words, now);
    return edition(std::get<pages::PaperEdition>(subject), style, words, now);
}

QFuture<Result<StampedPdf>> Press::article(const pages::ArticlePage &page, const pages::PaperStyle &style,
                                           const Words &words, const QDateTime &now)
{
    auto job = std::make_shared<ArticleJob>(ArticleJob{page, style, words, now, {}, {}});
    job->promise.start();
    printArticle(job, 1);
    return job->promise.future();
}

// A last page with hardly a line on it is paper for nothing: the text is set a little smaller, as long as
// nobody sees it, and where that does not help as it was.
void Press::printArticle(const std::shared_ptr<ArticleJob> &job, int attempt)
{
    pages::PaperStyle style = job->style;
    if (attempt > 1)
        style.textPoints *= hardlySmaller;
    const QByteArray html = pages::paperHtml(job->page, style, job->words, hyphenation());
    whenDone(m_engine.print(html, pageLayout(style)), this,
             [this, job, attempt](const Result<QByteArray> &printed) {
                 if (!printed.ok())
                     return job->finish(printed.error());
                 if (attempt == 1)
                     job->first = *printed;
                 const bool ends = !endsSparsely(*printed);
                 if (!ends && attempt == 1)
                     return printArticle(job, attempt + 1);
                 job->finish(stampPages(ends ? *printed : job->first, job->style,
                                        articleFurniture(job->page, job->words, job->now),
                                        articleFacts(job->page, job->now)));
             });
}

QFuture<Result<StampedPdf>> Press::edition(const pages::PaperEdition &edition, const pages::PaperStyle &style,
                                           const Words &words, const QDateTime &now)
{
    auto job = std::make_shared<EditionJob>(EditionJob{edition, style, words, now, {}});
    job->promise.start();
    printEdition(job, 1);
    return job->promise.future();
}

QFuture<Result<StampedPdf>> Press::firstPages(const pages::PaperEdition &edition,
                                              const pages::PaperStyle &style, const Words &words,
                                              const QDateTime &now)
{
    auto promise = std::make_shared<QPromise<Result<StampedPdf>>>();
    promise->start();
    PageFurniture furniture = editionFurniture(edition, words, now);
    furniture.pageOf.clear();
    const QByteArray html = pages::editionHtml(pages::beginningOf(edition), style, words, hyphenation());
    whenDone(m_engine.print(html, pageLayout(style), QPageRanges::fromString(u"1-2"_s)), this,
             [promise, style, furniture](const Result<QByteArray> &printed) {
                 promise->addResult(printed.ok() ? stampPages(*printed, style, furniture, {})
                                                 : Result<StampedPdf>(printed.error()));
                 promise->finish();
             });
    return promise->future();
}

void Press::printEdition(const std::shared_ptr<EditionJob> &job, int pass)
{
    const QByteArray html = pages::editionHtml(job->edition, job->style, job->words, hyphenation());
    whenDone(m_engine.print(html, pageLayout(job->style)), this,
             [this, job, pass](const Result<QByteArray> &printed) {
                 if (!printed.ok()) {
                     job->finish(printed.error());
                     return;
                 }
                 const QList<int> found = storyPages(*printed, job->edition.stories.size());
                 if (const int pages = tooManyPages(*job, *printed); pages > 0) {
                     job->edition = pages::shortened(job->edition, found, pages, job->style.mostPages);
                     printEdition(job, 1);
                     return;
                 }
                 if (found != job->edition.pageNumbers && pass < mostPasses) {
                     job->edition.pageNumbers = found;
                     printEdition(job, pass + 1);
                     return;
                 }
                 job->finish(job->stamped(*printed));
             });
}

} // namespace broadsheet
