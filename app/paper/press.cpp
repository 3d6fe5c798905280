#include "app/paper/press.h"

#include "app/paper/furnituretext.h"
#include "app/paper/joinparts.h"
#include "app/paper/leanpictures.h"
#include "core/base/async.h"
#include "core/pages/editionparts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <numeric>

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
constexpr Smaller hardlySmaller[] = {{1, 1}, {0.96, 0.85}, {0.92, 0.7}, {0.9, 0.5}};
constexpr double largeText = 12; // points; who asked for it needs it
constexpr int oftenUpTo = 20;    // pages, of which a sparse last one is worth several attempts …
constexpr int onceUpTo = 40;     // … or one; those beyond would be waited for
constexpr double millimetre = 72 / 25.4;
constexpr uchar lightestInk = 245;
constexpr double sparse = 0.25; // of the height of a last page, filled

QList<int> storyPages(const QByteArray &printed, qsizetype stories)
{
    const QHash<QString, int> places = destinationPages(printed);
    QList<int> pages;
    for (qsizetype i = 0; i < stories; ++i)
        pages.append(places.value(pages::storyDestination(int(i))));
    return pages;
}

// Where on a page there is something, down to which millimetre.
int lowestInk(QPdfDocument &pdf, int page)
{
    QImage white(pdf.pagePointSize(page).toSize() / millimetre, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    QPainter(&white).drawImage(0, 0, pdf.render(page, white.size()));
    for (int y = white.height() - 1; y >= 0; --y) {
        const uchar *line = white.constScanLine(y);
        if (std::any_of(line, line + white.width(), [](uchar grey) { return grey < lightestInk; }))
            return y;
    }
    return 0;
}

pages::PaperStyle smaller(pages::PaperStyle style, int attempt)
{
    style.textPoints *= hardlySmaller[attempt].text;
    style.pictureShare *= hardlySmaller[attempt].pictures;
    return style;
}

int attemptsFor(int pages)
{
    return pages > onceUpTo ? 0 : pages > oftenUpTo ? 1 : int(std::size(hardlySmaller)) - 1;
}

bool isSmallest(const pages::PaperStyle &style, int attempt)
{
    return smaller(style, attempt).textPoints > largeText || attempt + 1 >= int(std::size(hardlySmaller));
}

// More than one page, and hardly anything on the last.
bool endsSparsely(const QByteArray &printed, const pages::PaperStyle &style)
{
    QBuffer buffer;
    buffer.setData(printed);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const int last = document.pageCount() - 1;
    const pages::Sheet sheet = pages::sheetOf(style);
    const double height = sheet.size.height() - sheet.margins.top() - sheet.margins.bottom();
    return last > 0 && lowestInk(document, last) < sheet.margins.top() + height * sparse;
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
    QList<int> wanted{};         // parts to be printed
    int pass = 1;
    int attempt = 0; // to do without a sparse last page; -1: it does not help

    void wantAll()
    {
        printed.clear();
        wanted.resize(pages::partsOf(edition).size());
        std::iota(wanted.begin(), wanted.end(), 0);
        pass = 1;
        attempt = 0;
    }

    pages::PaperStyle styleOf(int part) const
    {
        return part + 1 < pages::partsOf(edition).size() ? style : smaller(style, qMax(0, attempt));
    }

    // How many pages there are, when the reader wants fewer and something can still be left out; 0: it is
    // well.
    int tooManyPages(const StampedPdf &pdf) const
    {
        const bool canBeShorter = pages::wholeStories(edition) > 0 || edition.stories.size() > 1;
        const bool tooMany = style.mostPages > 0 && pdf.pageCount > style.mostPages;
        return canBeShorter && tooMany ? pdf.pageCount : 0;
    }

    bool goesOnRightThere(const QList<int> &begins) const
    {
        return begins.value(0) == 1 && pages::leadGoesOnInside(edition) &&
               edition.onTheFrontPage < pages::mostOnTheFrontPage;
    }

    void improve(const StampedPdf &pdf, const QList<int> &begins, bool endsSparsely)
    {
        if (const int pages = tooManyPages(pdf); pages > 0) {
            edition = pages::shortened(edition, begins, pages, style.mostPages);
            wantAll();
        } else if (goesOnRightThere(begins)) {
            ++edition.onTheFrontPage;
            wanted = {0};
        } else if (endsSparsely && attempt >= 0 && attemptsFor(pdf.pageCount) > 0) {
            const bool isLast = isSmallest(style, attempt) || attempt >= attemptsFor(pdf.pageCount);
            attempt = isLast ? -1 : attempt + 1;
            wanted = {int(pages::partsOf(edition).size()) - 1};
        } else if (begins != edition.pageNumbers && pass < mostPasses) {
            edition.pageNumbers = begins;
            ++pass;
            wanted = {0};
        }
    }
};

struct Press::Proof
{
    Result<StampedPdf> pdf;
    QList<int> begins{}; // of an edition: the pages its stories begin on
    bool endsSparsely = false;
};

Press::Press(PictureSource pictures, QObject *parent)
    : QObject(parent), m_engine(leanPictures(std::move(pictures))), m_waiting(std::make_unique<QObject>())
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
    job->wantAll();
    printWanted(job);
    return future;
}

// A last page with hardly a line on it is paper for nothing: the text is set a little smaller, as long as
// nobody sees it, and where that does not help as it was.
void Press::start(const std::shared_ptr<ArticleJob> &job, int attempt)
{
    const pages::PaperStyle style = smaller(job->style, attempt);
    const bool isLast = isSmallest(job->style, attempt);
    const auto html = [job, style](const pages::Hyphenation &hyphenation) {
        return pages::paperHtml(job->page, style, job->words, hyphenation);
    };
    const auto stamped = [job](const QList<QByteArray> &printed) {
        return Proof{stampPages(printed.first(), job->style,
                                articleFurniture(job->page, job->words, job->now),
                                articleFacts(job->page, job->now)),
                     {},
                     endsSparsely(printed.first(), job->style)};
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

void Press::printWanted(const std::shared_ptr<EditionJob> &job)
{
    if (job->wanted.isEmpty())
        return prove(job);
    const int part = job->wanted.takeFirst();
    const QList<pages::EditionPart> parts = pages::partsOf(job->edition);
    if (parts.size() > 1 && part >= job->printed.size())
        emit reached(parts[part].first + 1, int(pages::wholeStories(job->edition)));
    const pages::PaperStyle style = job->styleOf(part);
    const auto html = [job, part, style, edition = job->edition](const pages::Hyphenation &hyphenation) {
        return pages::editionHtml(edition, style, job->words, hyphenation, part);
    };
    print(job, html, style, {}, [this, job, part](const QByteArray &printed) {
        job->printed.resize(std::max(job->printed.size(), qsizetype(part) + 1));
        job->printed[part] = printed;
        printWanted(job);
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
                     storyPages(*whole, edition.stories.size()), endsSparsely(*whole, job->style)};
    };
    stamp(job->printed, stamped, [this, job](const Proof &proof) { judge(job, proof); });
}

void Press::judge(const std::shared_ptr<EditionJob> &job, const Proof &proof)
{
    if (proof.pdf.ok())
        job->improve(*proof.pdf, proof.begins, proof.endsSparsely);
    if (job->wanted.isEmpty())
        return job->finish(proof.pdf);
    const bool isShorter = job->printed.isEmpty();
    printWanted(job);
    if (!isShorter)
        emit drafted(*proof.pdf);
}

} // namespace broadsheet
