#include "app/article/articleview.h"

#include "app/article/articlewebpage.h"
#include "app/article/requestinterceptor.h"
#include "app/article/scheme.h"

#include <QVBoxLayout>
#include <QWebEngineFindTextResult>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int wheelStep = 120; // eighths of a degree a notch

// Chromium's own scroll anchoring does not hold when the root's font size changes; so the text at the top of
// the window is marked before and put back after.
const char16_t setPercent[] = uR"((function (percent) {
    const range = document.caretRangeFromPoint(innerWidth / 2, 24);
    const before = range ? range.getBoundingClientRect().top : 0;
    document.documentElement.style.setProperty('--text-percent', percent);
    if (range && scrollY > 0)
        scrollBy(0, range.getBoundingClientRect().top - before);
})(%1))";

const char16_t pageBy[] = uR"((function (direction) {
    const before = scrollY;
    scrollBy(0, direction * (innerHeight - 64));
    return Math.abs(scrollY - before) > 1;
})(%1))";

} // namespace

ArticleView::ArticleView(PictureSource pictures, QWidget *parent)
    : QWidget(parent), m_pictures(std::move(pictures))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

ArticleView::~ArticleView()
{
    delete m_view; // before its profile
    delete m_profile;
}

void ArticleView::makeView()
{
    m_profile = new QWebEngineProfile; // without a name: off the record
    m_handler = new SchemeHandler(m_pictures, this);
    m_profile->installUrlSchemeHandler(schemeName, m_handler);
    m_profile->setUrlRequestInterceptor(new RequestInterceptor(this));
    m_view = new QWebEngineView(this);
    auto *page = new ArticleWebPage(m_profile, m_view);
    m_view->setPage(page);
    page->setBackgroundColor(m_ground);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    layout()->addWidget(m_view);
    setFocusProxy(m_view);
    connect(page, &ArticleWebPage::linkClicked, this, &ArticleView::linkClicked);
    connect(page, &QWebEnginePage::linkHovered, this, &ArticleView::linkHovered);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuWanted(m_view->mapToGlobal(at)); });
    connect(page, &QWebEnginePage::loadFinished, this, [this] {
        if (QWidget *surface = m_view->focusProxy()) {
            surface->removeEventFilter(this); // the engine may have made a new one
            surface->installEventFilter(this);
        }
        emit shown();
    });
}

void ArticleView::showPage(const QByteArray &html)
{
    if (!m_view)
        makeView();
    m_view->load(m_handler->setPage(u"article"_s, html));
    m_view->show();
}

void ArticleView::clear()
{
    if (m_view)
        m_view->hide();
}

void ArticleView::setGround(const QColor &colour)
{
    m_ground = colour;
    if (m_view)
        m_view->page()->setBackgroundColor(colour);
}

void ArticleView::setTextPercent(int percent)
{
    m_textPercent = percent;
    if (m_view)
        run(QString::fromUtf16(setPercent).arg(percent));
}

void ArticleView::pageDown(std::function<void(bool)> answer)
{
    if (!m_view || !m_view->isVisible()) {
        answer(false);
        return;
    }
    run(QString::fromUtf16(pageBy).arg(1),
        [answer = std::move(answer)](const QVariant &moved) { answer(moved.toBool()); });
}

void ArticleView::pageUp()
{
    if (m_view)
        run(QString::fromUtf16(pageBy).arg(-1));
}

void ArticleView::howFarDown(std::function<void(double)> answer)
{
    if (!m_view || !m_view->isVisible()) {
        answer(0);
        return;
    }
    run(u"scrollY"_s, [answer = std::move(answer)](const QVariant &pixels) { answer(pixels.toDouble()); });
}

void ArticleView::run(const QString &script, std::function<void(const QVariant &)> answer)
{
    m_view->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                  [answer = std::move(answer)](const QVariant &value) {
                                      if (answer)
                                          answer(value);
                                  });
}

void ArticleView::find(const QString &text, Find direction, std::function<void(int, int)> answer)
{
    if (!m_view)
        return;
    const auto flags =
        direction == Find::Previous ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags{};
    m_view->page()->findText(text, flags,
                             [answer = std::move(answer)](const QWebEngineFindTextResult &result) {
                                 answer(result.numberOfMatches(), result.activeMatch());
                             });
}

QString ArticleView::selectedText() const { return m_view ? m_view->page()->selectedText() : QString(); }

bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            m_wheel += wheel->angleDelta().y();
            if (const int steps = m_wheel / wheelStep) {
                m_wheel -= steps * wheelStep;
                emit zoomWanted(steps);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace broadsheet
