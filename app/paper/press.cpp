#include "app/paper/press.h"

#include "app/paper/furnituretext.h"
#include "core/base/async.h"

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

template <typename Value>
void finish(QPromise<Result<Value>> &promise, Result<Value> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

// As it came from the engine.
struct Press::Proof
{
    Result<StampedPdf> pdf;
    QList<int> begins; // of an edition: the pages its stories begin on
    bool endsSparsely = false;
};

// Both run in the thread of their own.
struct Press::Steps
{
    std::function<QByteArray(const pages::Hyphenation &)> html;
    QPageLayout layout;
    QPageRanges pages;
    std::function<Proof(const QByteArray &printed)> proof;
};

struct Press::ArticleJob
{
    pages::ArticlePage page;
    pages::PaperStyle style;
    Words words;
    QDateTime now;
    Result<StampedPdf> first; // as it was set at its own size
    QPromise<Result<StampedPdf>> promise;
};

struct Press::EditionJob
{
    pages::PaperEdition edition;
    pages::PaperStyle style;
    Words words;
    QDateTime now;
    QPromise<Result<StampedPdf>> promise;

    // How many pages there are, when the reader wants fewer and something can still be left out; 0: it is
    // well.
    int tooManyPages(const Proof &proof) const
    {
        const bool canBeShorter = pages::wholeStories(edition) > 0 || edition.stories.size() > 1;
        const bool tooMany = proof.pdf.ok() && style.mostPages > 0 && proof.pdf->pageCount > style.mostPages;
        return canBeShorter && tooMany ? proof.pdf->pageCount : 0;
    }
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

pages::Hyphenation Press::hyphenation()
{
    return [this](const QString &language) { return m_dictionaries.hyphenator(language); };
}

QFuture<Result<Press::Proof>> Press::run(const Steps &steps)
{
    auto promise = std::make_shared<QPromise<Result<Proof>>>();
    promise->start();
    const auto stamp = [this, promise, proof = steps.proof](const Result<QByteArray> &printed) {
        if (!printed.ok())
            return finish<Proof>(*promise, printed.error());
        whenDone(QtConcurrent::run(&m_thread, proof, *printed), m_waiting.get(),
                 [promise](const Proof &value) { finish<Proof>(*promise, value); });
    };
    const auto print = [this, layout = steps.layout, pages = steps.pages, stamp](const QByteArray &html) {
        whenDone(m_engine.print(html, layout, pages), m_waiting.get(), stamp);
    };
    whenDone(QtConcurrent::run(&m_thread, [this, make = steps.html] { return make(hyphenation()); }),
             m_waiting.get(), print);
    return promise->future();
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
    printArticle(job, 0);
    return job->promise.future();
}

// A last page with hardly a line on it is paper for nothing: the text is set a little smaller, as long as
// nobody sees it, and where that does not help as it was.
void Press::printArticle(const std::shared_ptr<ArticleJob> &job, int attempt)
{
    pages::PaperStyle style = job->style;
    style.textPoints *= hardlySmaller[attempt].text;
    style.pictureShare *= hardlySmaller[attempt].pictures;
    const int lastAttempt = style.textPoints > largeText ? 0 : int(std::size(hardlySmaller)) - 1;
    const auto html = [page = job->page, style, words = job->words](const pages::Hyphenation &hyphenation) {
        return pages::paperHtml(page, style, words, hyphenation);
    };
    const auto proof = [page = job->page, style = job->style, words = job->words,
                        now = job->now](const QByteArray &printed) {
        return Proof{stampPages(printed, style, articleFurniture(page, words, now), articleFacts(page, now)),
                     {},
                     endsSparsely(printed)};
    };
    whenDone(run({html, pageLayout(style), {}, proof}), m_waiting.get(),
             [this, job, attempt, lastAttempt](const Result<Proof> &result) {
                 if (!result.ok())
                     return finish<StampedPdf>(job->promise, result.error());
                 if (attempt == 0)
                     job->first = result->pdf;
                 if (!result->endsSparsely || attempt >= lastAttempt || !job->first.ok())
                     return finish(job->promise, result->endsSparsely ? job->first : result->pdf);
                 printArticle(job, attempt + 1);
                 if (attempt == 0)
                     emit drafted(*job->first);
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
    const auto html = [edition, style, words](const pages::Hyphenation &hyphenation) {
        return pages::editionHtml(pages::beginningOf(edition), style, words, hyphenation);
    };
    const auto proof = [edition, style, words, now](const QByteArray &printed) {
        PageFurniture furniture = editionFurniture(edition, words, now);
        furniture.pageOf.clear();
        return Proof{stampPages(printed, style, furniture, {}), {}, false};
    };
    whenDone(run({html, pageLayout(style), QPageRanges::fromString(u"1-2"_s), proof}), m_waiting.get(),
             [promise](const Result<Proof> &result) {
                 finish(*promise, result.ok() ? result->pdf : Result<StampedPdf>(result.error()));
             });
    return promise->future();
}

void Press::printEdition(const std::shared_ptr<EditionJob> &job, int pass)
{
    const auto html = [edition = job->edition, style = job->style,
                       words = job->words](const pages::Hyphenation &hyphenation) {
        return pages::editionHtml(edition, style, words, hyphenation);
    };
    const auto proof = [edition = job->edition, style = job->style, words = job->words,
                        now = job->now](const QByteArray &printed) {
        return Proof{
            stampPages(printed, style, editionFurniture(edition, words, now), editionFacts(edition, now)),
            storyPages(printed, edition.stories.size()), false};
    };
    whenDone(run({html, pageLayout(job->style), {}, proof}), m_waiting.get(),
             [this, job, pass](const Result<Proof> &result) {
                 if (result.ok())
                     judge(job, pass, *result);
                 else
                     finish<StampedPdf>(job->promise, result.error());
             });
}

void Press::judge(const std::shared_ptr<EditionJob> &job, int pass, const Proof &proof)
{
    if (const int pages = job->tooManyPages(proof); pages > 0) {
        job->edition = pages::shortened(job->edition, proof.begins, pages, job->style.mostPages);
        printEdition(job, 1);
    } else if (proof.begins != job->edition.pageNumbers && pass < mostPasses) {
        job->edition.pageNumbers = proof.begins;
        printEdition(job, pass + 1);
        if (proof.pdf.ok())
            emit drafted(*proof.pdf);
    } else {
        finish(job->promise, proof.pdf);
    }
}

} // namespace broadsheet
