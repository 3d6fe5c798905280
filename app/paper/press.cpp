#include "app/paper/press.h"

#include "app/paper/furnituretext.h"
#include "app/paper/joinparts.h"
#include "core/base/async.h"
#include "core/pages/editionparts.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QtConcurrentRun>

#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Two passes settle nearly always; a third when a number grew so long that a line broke.
constexpr int mostPasses = 3;
// Text and pictures, from attempt to attempt: what hardly anybody sees.
struct Smaller
{
    double text;
    double pictures;
};
constexpr Smaller hardlySmaller[] = {{1, 1}, {0.96, 0.85}, {0.92, 0.7}};
constexpr double largeText = 12; // points; who asked for it needs it
constexpr qsizetype sparse = 4;  // a last page that holds so much less than the one before it

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
    const auto letters = [&](int page) { return document.getAllText(page).text().size(); };
    return last > 0 && letters(last) < letters(last - 1) / sparse;
}

} // namespace

// What was asked for, and where the answer goes.
struct Press::Job
{
    pages::PaperStyle style;
    Words words;
    QDateTime now;
    QPromise<Result<StampedPdf>> promise{};

    QFuture<Result<StampedPdf>> begin()
    {
        promise.start();
        return promise.future();
    }

    void finish(Result<StampedPdf> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

struct Press::ArticleJob : Job
{
    pages::ArticlePage page;
    Result<StampedPdf> first{}; // as it was set at its own size
};

struct Press::EditionJob : Job
{
    pages::PaperEdition edition;
    QList<QByteArray> printed{}; // the parts there are so far
    int pass = 1;

    // How many pages there are, when the reader wants fewer and something can still be left out; 0: it is
    // well.
    int tooManyPages(const Result<StampedPdf> &pdf) const
    {
        const bool canBeShorter = pages::wholeStories(edition) > 0 || edition.stories.size() > 1;
        const bool tooMany = pdf.ok() && style.mostPages > 0 && pdf->pageCount > style.mostPages;
        return canBeShorter && tooMany ? pdf->pageCount : 0;
    }
};

struct Press::Proof
{
    Result<StampedPdf> pdf;
    QList<int> begins{}; // of an edition: the pages its stories begin on
    bool endsSparsely = false;
};

Press::Press(PictureSource pictures, QObject *parent)
    : QObject(parent), m_engine(std::move(pictures)), m_waiting(std::make_unique<QObject>())
{
    m_thread.setMaxThreadCount(1);
}

Press::~Press() { m_thread.clear(); }

void Press::stop()
{
    m_waiting = std::make_unique<QObject>();
    m_thread.clear();
    m_engine.stop();
}

void Press::print(const std::shared_ptr<Job> &job, const Html &html, const pages::PaperStyle &style,
                  const QPageRanges &pages, std::function<void(const QByteArray &printed)> then)
{
    const auto answered = [job, then = std::move(then)](const Result<QByteArray> &printed) {
        if (printed.ok())
            then(*printed);
        else
            job->finish(printed.error());
    };
    const auto typeset = [this, html] {
        return html([this](const QString &language) { return m_dictionaries.hyphenator(language); });
    };
    whenDone(QtConcurrent::run(&m_thread, typeset), m_waiting.get(),
             [this, layout = pageLayout(style), pages, answered](const QByteArray &made) {
                 whenDone(m_engine.print(made, layout, pages), m_waiting.get(), answered);
             });
}

void Press::stamp(const QList<QByteArray> &printed, const Stamp &stamp,
                  std::function<void(const Proof &)> then)
{
    whenDone(QtConcurrent::run(&m_thread, [printed, stamp] { return stamp(printed); }), m_waiting.get(),
             std::move(then));
}

QFuture<Result<StampedPdf>> Press::print(const PaperSubject &subject, const pages::PaperStyle &style,
                                         const Words &words, const QDateTime &now)
{
    if (const auto *page = std::get_if<pages::ArticlePage>(&subject)) {
        auto job = std::make_shared<ArticleJob>(ArticleJob{{style, words, now}, *page});
        const QFuture<Result<StampedPdf>> future = job->begin();
        start(job, 0);
        return future;
    }
    auto job = std::make_shared<EditionJob>(
        EditionJob{{style, words, now}, pages::inSections(std::get<pages::PaperEdition>(subject))});
    const QFuture<Result<StampedPdf>> future = job->begin();
    start(job);
    return future;
}

// A last page with hardly a line on it is paper for nothing: the text is set a little smaller, as long as
// nobody sees it, and where that does not help as it was.
void Press::start(const std::shared_ptr<ArticleJob> &job, int attempt)
{
    pages::PaperStyle style = job->style;
    style.textPoints *= hardlySmaller[attempt].text;
    style.pictureShare *= hardlySmaller[attempt].pictures;
    const bool isLast = style.textPoints > largeText || attempt + 1 >= int(std::size(hardlySmaller));
    const auto html = [job, style](const pages::Hyphenation &hyphenation) {
        return pages::paperHtml(job->page, style, job->words, hyphenation);
    };
    const auto stamped = [job](const QList<QByteArray> &printed) {
        return Proof{stampPages(printed.first(), job->style,
                                articleFurniture(job->page, job->words, job->now),
                                articleFacts(job->page, job->now)),
                     {},
                     endsSparsely(printed.first())};
    };
    const auto judged = [this, job, attempt, isLast](const Proof &proof) {
        if (attempt == 0)
            job->first = proof.pdf;
        if (!proof.endsSparsely || isLast || !job->first.ok())
            return job->finish(proof.endsSparsely ? job->first : proof.pdf);
        start(job, attempt + 1);
        if (attempt == 0)
            emit drafted(*job->first);
    };
    print(job, html, style, {},
          [this, stamped, judged](const QByteArray &printed) { stamp({printed}, stamped, judged); });
}

QFuture<Result<StampedPdf>> Press::firstPages(const pages::PaperEdition &edition,
                                              const pages::PaperStyle &style, const Words &words,
                                              const QDateTime &now)
{
    auto job = std::make_shared<EditionJob>(
        EditionJob{{style, words, now}, pages::beginningOf(pages::inSections(edition))});
    const QFuture<Result<StampedPdf>> future = job->begin();
    const auto html = [job](const pages::Hyphenation &hyphenation) {
        return pages::editionHtml(job->edition, job->style, job->words, hyphenation);
    };
    const auto stamped = [job](const QList<QByteArray> &printed) {
        PageFurniture furniture = editionFurniture(job->edition, job->words, job->now);
        furniture.pageOf.clear();
        return Proof{stampPages(printed.first(), job->style, furniture, {})};
    };
    print(job, html, style, QPageRanges::fromString(u"1-2"_s),
          [this, job, stamped](const QByteArray &printed) {
              stamp({printed}, stamped, [job](const Proof &proof) { job->finish(proof.pdf); });
          });
    return future;
}

void Press::start(const std::shared_ptr<EditionJob> &job)
{
    job->pass = 1;
    job->printed.clear();
    printPart(job, 0);
}

// The page numbers stand on the front page: from the second pass on the other parts are there.
void Press::printPart(const std::shared_ptr<EditionJob> &job, int part)
{
    const QList<pages::EditionPart> parts = pages::partsOf(job->edition);
    if (part >= parts.size() || (job->pass > 1 && part > 0))
        return prove(job);
    if (parts.size() > 1 && job->pass == 1)
        emit reached(parts[part].first + 1, int(pages::wholeStories(job->edition)));
    const auto html = [job, part, edition = job->edition](const pages::Hyphenation &hyphenation) {
        return pages::editionHtml(edition, job->style, job->words, hyphenation, part);
    };
    print(job, html, job->style, {}, [this, job, part](const QByteArray &printed) {
        job->printed.resize(std::max(job->printed.size(), qsizetype(part) + 1));
        job->printed[part] = printed;
        printPart(job, part + 1);
    });
}

void Press::prove(const std::shared_ptr<EditionJob> &job)
{
    const auto stamped = [job, edition = job->edition](const QList<QByteArray> &printed) {
        const Result<QByteArray> whole = joinParts(printed);
        if (!whole.ok())
            return Proof{whole.error()};
        return Proof{stampPages(*whole, job->style, editionFurniture(edition, job->words, job->now),
                                editionFacts(edition, job->now)),
                     storyPages(*whole, edition.stories.size())};
    };
    stamp(job->printed, stamped, [this, job](const Proof &proof) { judge(job, proof); });
}

void Press::judge(const std::shared_ptr<EditionJob> &job, const Proof &proof)
{
    if (const int pages = job->tooManyPages(proof.pdf); pages > 0) {
        job->edition = pages::shortened(job->edition, proof.begins, pages, job->style.mostPages);
        start(job);
    } else if (proof.begins != job->edition.pageNumbers && job->pass < mostPasses) {
        job->edition.tellsMore = job->edition.tellsMore || proof.begins.value(0) == 1;
        job->edition.pageNumbers = proof.begins;
        ++job->pass;
        printPart(job, 0);
        if (proof.pdf.ok())
            emit drafted(*proof.pdf);
    } else {
        job->finish(proof.pdf);
    }
}

} // namespace broadsheet
