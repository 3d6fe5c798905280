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

constexpr auto longestLoad = 30s;   // pictures that take longer are left out
constexpr auto longestPrint = 180s; // 100 long stories take about 5 s

// A picture that did not come leaves no frame behind; a caption without its picture says nothing.
constexpr auto dropMissingPictures = R"(
for (const picture of Array.from(document.images)) {
    if (picture.complete && picture.naturalWidth > 0)
        continue;
    const figure = picture.closest('figure');
    const alone = figure && figure.querySelectorAll('img').length === 1;
    (alone ? figure : picture).remove();
}
)"_L1;

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
      m_profile(std::make_unique<QWebEngineProfile>()),
      m_page(std::make_unique<QWebEnginePage>(m_profile.get()))
{
    m_profile->installUrlSchemeHandler(schemeName, m_handler);
    m_profile->setUrlRequestInterceptor(new RequestInterceptor(m_profile.get()));
    m_page->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
    m_page->settings()->setAttribute(QWebEngineSettings::PrintElementBackgrounds, true);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PrintEngine::deadlinePassed);
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, &PrintEngine::loaded);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, [this] {
        if (m_step != Step::Idle)
            finish(Error{Error::Kind::Unknown, u"the print engine stopped"_s});
    });
}

PrintEngine::~PrintEngine() { m_page->disconnect(this); }

QFuture<Result<QByteArray>> PrintEngine::print(const QByteArray &html, const QPageLayout &layout,
                                               const QPageRanges &pages)
{
    Job &job = m_jobs.emplace_back(Job{html, layout, pages, {}});
    job.promise.start();
    QFuture<Result<QByteArray>> future = job.promise.future();
    if (m_step == Step::Idle)
        next();
    return future;
}

void PrintEngine::next()
{
    if (m_jobs.empty())
        return;
    ++m_run;
    m_step = Step::Loading;
    m_deadline.start(longestLoad);
    m_page->load(m_handler->setPage(u"paper"_s, m_jobs.front().html));
}

void PrintEngine::loaded()
{
    if (m_step != Step::Loading)
        return;
    m_step = Step::Tidying;
    m_deadline.start(longestPrint);
    m_page->runJavaScript(dropMissingPictures, QWebEngineScript::ApplicationWorld,
                          [self = QPointer(this), run = m_run](const QVariant &) {
                              if (self && self->m_run == run && self->m_step == Step::Tidying)
                                  self->printNow();
                          });
}

void PrintEngine::printNow()
{
    m_step = Step::Printing;
    m_page->printToPdf(
        [self = QPointer(this), run = m_run](const QByteArray &pdf) {
            if (!self || self->m_run != run || self->m_step != Step::Printing)
                return;
            if (pdf.isEmpty())
                self->finish(Error{Error::Kind::Unknown, u"the print engine gave no pages"_s});
            else
                self->finish(pdf);
        },
        m_jobs.front().layout, m_jobs.front().pages);
}

void PrintEngine::finish(Result<QByteArray> result)
{
    m_deadline.stop();
    m_step = Step::Idle;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    job.promise.addResult(std::move(result));
    job.promise.finish();
    next();
}

void PrintEngine::deadlinePassed()
{
    if (m_step == Step::Loading)
        loaded();
    else if (m_step != Step::Idle)
        finish(Error{Error::Kind::TimedOut, u"the print engine"_s});
}

} // namespace broadsheet
