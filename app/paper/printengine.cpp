#include "app/paper/printengine.h"

#include "app/article/requestinterceptor.h"
#include "app/article/scheme.h"

#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace broadsheet {

namespace {

constexpr auto longestLoad = 30s;                // pictures that take longer are left out
constexpr auto askAgain = 1s;                    // between two pages a signal may get lost
constexpr auto longestPrint = 180s;              // 100 long stories take about 5 s
constexpr auto longestStop = 300ms;              // a new page takes about as long to be made
constexpr size_t mostPrinted = 4;                // a choice that is tried and taken back
constexpr qsizetype longestPrinted = 16'000'000; // bytes

// Pictures are set no coarser than a hundred dots an inch, and dots and lines that only measure or adorn not
// at all. Where a picture did not come its words stand in a frame; one without words leaves nothing behind,
// and what stood beside the first picture of an edition goes below. Answers how many did not come, however
// often it is asked, or less than nothing when the page is not there yet: an abandoned one may have spoken.
constexpr auto dropMissingPictures = R"((function() {
    if (location.search !== '?%1' || (%2 && document.readyState !== 'complete'))
        return -1;
    const known = document.body.dataset;
    if (known.missing !== undefined)
        return Number(known.missing);
    let missing = 0;
    for (const picture of Array.from(document.images)) {
        const width = picture.complete ? picture.naturalWidth : 0;
        const adorns = width > 0 && (Math.max(width, picture.naturalHeight) < 48 ||
                                     Math.min(width, picture.naturalHeight) < 12);
        picture.style.setProperty('max-width', 'min(100%, ' + width * 0.72 + 'pt)');
        if (width > 0 && (!adorns || picture.className === 'sign'))
            continue;
        const top = picture.closest('.top');
        const holder = picture.closest('figure, .picture');
        const alone = holder && holder.querySelectorAll('img').length === 1;
        const beside = alone ? holder.textContent.trim() : '';
        const words = picture.alt.trim();
        if (alone && !adorns && !top && (words || beside)) {
            picture.replaceWith(beside.includes(words) ? '' : words);
            holder.classList.add('absent');
        } else {
            (alone ? holder : picture).remove();
        }
        if (top && !top.querySelector('img'))
            top.classList.add('plain');
        missing += adorns ? 0 : 1;
    }
    known.missing = missing;
    return missing;
})())"_L1;

} // namespace

QPageLayout pageLayout(const pages::PaperStyle &style)
{
    const pages::Sheet sheet = pages::sheetOf(style);
    const QPageSize size(sheet.size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
    // The sheet already lies as it is wanted, so the layout itself stays upright.
    return QPageLayout(size, QPageLayout::Portrait, sheet.margins, QPageLayout::Millimeter);
}

PrintEngine::PrintEngine(PictureSource pictures, QObject *parent)
    : QObject(parent),
      m_handler(new SchemeHandler(std::move(pictures), this)),
      m_profile(std::make_unique<QWebEngineProfile>())
{
    m_profile->installUrlSchemeHandler(schemeName, m_handler);
    m_profile->setUrlRequestInterceptor(new RequestInterceptor(m_profile.get()));
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PrintEngine::deadlinePassed);
    makePage();
}

PrintEngine::~PrintEngine() { m_page->disconnect(this); }

void PrintEngine::makePage()
{
    if (m_page)
        m_page->disconnect(this);
    m_page = std::make_unique<QWebEnginePage>(m_profile.get());
    m_page->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
    m_page->settings()->setAttribute(QWebEngineSettings::PrintElementBackgrounds, true);
    // It may be the end of an abandoned page: the one that comes after it is asked again.
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this] {
        if (m_step == Step::Loading || m_step == Step::Tidying)
            tidy(Patience::Left);
    });
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, [this] {
        if (m_step == Step::Stopping)
            idle();
        else if (m_step != Step::Idle)
            finish(Error{Error::Kind::Unknown, u"the print engine stopped"_s});
    });
}

QFuture<Result<QByteArray>> PrintEngine::print(const QByteArray &html, const QPageLayout &layout,
                                               const QPageRanges &pages)
{
    Job &job = m_jobs.emplace_back(Job{{html, layout, pages}, {}});
    job.promise.start();
    QFuture<Result<QByteArray>> future = job.promise.future();
    if (m_step == Step::Idle)
        next();
    return future;
}

void PrintEngine::stop()
{
    m_jobs.clear();
    ++m_run;
    if (m_step == Step::Printing) {
        m_step = Step::Stopping;
        m_deadline.start(longestStop);
    } else if (m_step != Step::Stopping) {
        m_step = Step::Idle;
        m_deadline.stop();
    }
}

void PrintEngine::next()
{
    if (m_jobs.empty())
        return;
    const Sheets &wanted = m_jobs.front().sheets;
    for (const Printed &printed : m_printed) {
        if (printed.sheets == wanted)
            return finish(QByteArray(printed.pdf));
    }
    m_step = Step::Loading;
    m_patience = Patience::Left;
    m_loading.start();
    m_deadline.start(askAgain);
    m_page->load(m_handler->setPage(u"paper"_s, wanted.html));
}

void PrintEngine::tidy(Patience patience)
{
    ++m_run; // only the last question counts
    m_step = Step::Tidying;
    m_patience = patience;
    m_deadline.start(patience == Patience::Left ? askAgain : longestLoad);
    const QString script =
        QString(dropMissingPictures)
            .arg(m_page->requestedUrl().query(), patience == Patience::Left ? u"true"_s : u"false"_s);
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                          [self = QPointer(this), run = m_run](const QVariant &missing) {
                              if (self && self->m_run == run && self->m_step == Step::Tidying)
                                  self->tidied(missing.isValid() ? missing.toInt() : -1);
                          });
}

// A page that goes while it is asked answers with nothing.
void PrintEngine::tidied(int missing)
{
    m_complete = missing == 0;
    if (missing >= 0)
        return printNow();
    if (m_patience == Patience::Gone)
        return finish(Error{Error::Kind::TimedOut, u"the print engine"_s});
    m_step = Step::Loading;
    m_deadline.start(askAgain);
}

void PrintEngine::printNow()
{
    m_step = Step::Printing;
    m_deadline.start(longestPrint);
    const Sheets &wanted = m_jobs.front().sheets;
    m_page->printToPdf(
        [self = QPointer(this), run = m_run](const QByteArray &pdf) {
            if (self && self->m_step == Step::Stopping)
                self->idle();
            else if (self && self->m_run == run && self->m_step == Step::Printing)
                self->answered(pdf);
        },
        wanted.layout, wanted.pages);
}

void PrintEngine::answered(const QByteArray &pdf)
{
    if (pdf.isEmpty())
        return finish(Error{Error::Kind::Unknown, u"the print engine gave no pages"_s});
    // One with a hole in it may be better the next time.
    if (m_complete && pdf.size() < longestPrinted) {
        m_printed.push_front({m_jobs.front().sheets, pdf});
        m_printed.resize(std::min(m_printed.size(), mostPrinted));
    }
    finish(pdf);
}

void PrintEngine::finish(Result<QByteArray> result)
{
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    job.promise.addResult(std::move(result));
    job.promise.finish();
    idle();
}

void PrintEngine::idle()
{
    m_deadline.stop();
    m_step = Step::Idle;
    next();
}

// A page whose print does not come to an end is of no more use: the next one would not be answered.
void PrintEngine::deadlinePassed()
{
    const bool isEnough = m_step == Step::Printing || m_patience == Patience::Gone;
    switch (m_step) {
    case Step::Idle:
        break;
    case Step::Stopping:
        makePage();
        idle();
        break;
    case Step::Loading:
    case Step::Tidying:
    case Step::Printing:
        if (!isEnough)
            return tidy(m_loading.hasExpired(longestLoad / 1ms) ? Patience::Gone : Patience::Left);
        ++m_run;
        makePage();
        finish(Error{Error::Kind::TimedOut, u"the print engine"_s});
        break;
    }
}

} // namespace broadsheet
