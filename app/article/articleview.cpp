#include "app/article/articleview.h"

#include "app/article/articlewebpage.h"
#include "app/article/caret.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QVBoxLayout>
#include <QWebEngineFindTextResult>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int wheelStep = 120; // eighths of a degree a notch

// Chromium's own scroll anchoring does not hold when the root's font size changes; so the text at the top of
// the window is marked before and put back after.
const char16_t keepingPlace[] = uR"((function () {
    const range = document.caretRangeFromPoint(innerWidth / 2, 24);
    const before = range ? range.getBoundingClientRect().top : 0;
    %1;
    if (range && scrollY > 0)
        scrollBy(0, range.getBoundingClientRect().top - before);
})())";

// The words around are those of the blocks the selection begins and ends in.
const char16_t readSelection[] = uR"((function () {
    const selection = getSelection();
    if (!selection || selection.isCollapsed)
        return [];
    const range = selection.getRangeAt(0);
    const block = (node) => {
        while (node && !(node.nodeType === 1 && /^(block|list-item|flow-root|table-cell)$/.test(getComputedStyle(node).display)))
            node = node.parentNode;
        return node || document.body;
    };
    const before = document.createRange();
    before.setStart(block(range.startContainer), 0);
    before.setEnd(range.startContainer, range.startOffset);
    const after = document.createRange();
    after.setStart(range.endContainer, range.endOffset);
    after.setEndAfter(block(range.endContainer).lastChild || range.endContainer);
    const box = document.createElement('div');
    box.append(range.cloneContents());
    box.querySelectorAll('.notesign').forEach(sign => sign.remove());
    box.querySelectorAll('mark[id^=broadsheet-note-]').forEach(mark => mark.replaceWith(...mark.childNodes));
    const most = 200;
    return [selection.toString(), before.toString().slice(-most), after.toString().slice(0, most), box.innerHTML];
})())";

// A story's picture that does not come gives way to its words, which the style sheet frames; a front page
// keeps the place of its own. From before the page is read, or the first would be missed.
const char16_t frameMissing[] = uR"((function () {
    document.addEventListener('error', event => {
        const img = event.target;
        if (!(img instanceof HTMLImageElement) || !img.closest('.text, figure.lead'))
            return;
        const words = document.createElement('span');
        words.className = 'missing ' + img.className;
        words.textContent = img.alt;
        words.setAttribute(img.getAttribute('role') ? 'aria-hidden' : 'role', img.getAttribute('role') ? 'true' : 'img');
        if (img.alt)
            img.replaceWith(words);
        else
            img.remove();
    }, true);
})())";

const char16_t pageBy[] = uR"((function (direction) {
    const before = scrollY;
    scrollBy(0, direction * (innerHeight - 64));
    return Math.abs(scrollY - before) > 1;
})(%1))";

QWebEngineScript inOurWorld(const char16_t *source)
{
    QWebEngineScript script;
    script.setSourceCode(QString::fromUtf16(source));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    return script;
}

} // namespace

ArticleView::ArticleView(PictureSource pictures, QWidget *parent)
    : ArticleView(std::make_shared<PageHost>(std::move(pictures)), u"article"_s, parent)
{
}

ArticleView::ArticleView(std::shared_ptr<PageHost> host, const QString &key, QWidget *parent)
    : QWidget(parent), m_host(std::move(host)), m_key(key)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_click.setSingleShot(true);
    connect(&m_click, &QTimer::timeout, this, [this] {
        if (m_pressed && selectedText().isEmpty())
            emit clickedOnce(*m_pressed);
    });
}

ArticleView::~ArticleView()
{
    delete m_view; // before its profile
    m_host->handler().removePage(m_key);
}

void ArticleView::makeView()
{
    m_view = new QWebEngineView(this);
    auto *page = new ArticleWebPage(&m_host->profile(), m_view);
    m_view->setPage(page);
    page->setBackgroundColor(m_ground);
    page->scripts().insert(inOurWorld(frameMissing));
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
        if (m_caret == Caret::AmongWords)
            run(broadsheet::caret::place());
        emit shown();
    });
}

void ArticleView::showPage(const QByteArray &html)
{
    if (!m_view)
        makeView();
    m_view->load(m_host->handler().setPage(m_key, html));
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

void ArticleView::setStyle(const pages::PageStyle &style)
{
    run(QString::fromUtf16(keepingPlace).arg(pages::styleScript(style)));
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

void ArticleView::pageUp() { run(QString::fromUtf16(pageBy).arg(-1)); }

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
    if (!m_view)
        return;
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

void ArticleView::setCaret(Caret caret)
{
    m_caret = caret;
    run(caret == Caret::AmongWords ? broadsheet::caret::place() : broadsheet::caret::leave());
}

QString ArticleView::selectedText() const { return m_view ? m_view->page()->selectedText() : QString(); }

void ArticleView::selection(std::function<void(const Selection &)> answer)
{
    run(QString::fromUtf16(readSelection), [answer = std::move(answer)](const QVariant &value) {
        const QVariantList parts = value.toList();
        answer({parts.value(0).toString(), parts.value(1).toString(), parts.value(2).toString(),
                parts.value(3).toString()});
    });
}

bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    watchClicks(*event);
    if (event->type() == QEvent::Wheel && zoom(*static_cast<QWheelEvent *>(event)))
        return true;
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (walk(key) || goSideways(key) || copy(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ArticleView::watchClicks(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick) {
        m_click.stop();
        m_pressed.reset();
    }
    if (event.type() != QEvent::MouseButtonPress && event.type() != QEvent::MouseButtonRelease)
        return;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    const QPoint at = mouse.position().toPoint();
    if (event.type() == QEvent::MouseButtonPress) {
        if (mouse.button() == Qt::LeftButton && mouse.modifiers() == Qt::NoModifier)
            m_pressed = at;
        return;
    }
    const bool isClick = m_pressed && (at - *m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (isClick)
        m_click.start(QApplication::doubleClickInterval());
}

bool ArticleView::zoom(const QWheelEvent &wheel)
{
    if (!(wheel.modifiers() & Qt::ControlModifier))
        return false;
    m_wheel += wheel.angleDelta().y();
    if (const int steps = m_wheel / wheelStep) {
        m_wheel -= steps * wheelStep;
        emit zoomWanted(steps);
    }
    return true;
}

bool ArticleView::copy(const QKeyEvent &key)
{
    const bool asks = key.matches(QKeySequence::Copy);
    if (!asks || selectedText().isEmpty() ||
        !isSignalConnected(QMetaMethod::fromSignal(&ArticleView::copyWanted)))
        return false;
    emit copyWanted();
    return true;
}

bool ArticleView::walk(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape)
        return leave();
    if (m_caret == Caret::None)
        return false;
    const QString step = broadsheet::caret::step(key);
    if (step.isEmpty())
        return false;
    run(step);
    return true;
}

bool ArticleView::leave()
{
    if (m_caret == Caret::None) {
        emit closeWanted();
        return false;
    }
    setCaret(Caret::None);
    emit caretLeft();
    return true;
}

bool ArticleView::goSideways(const QKeyEvent &key)
{
    const bool isSideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    const bool isPlain = !(key.modifiers() & ~Qt::KeypadModifier);
    if (!isSideways || !isPlain || !isSignalConnected(QMetaMethod::fromSignal(&ArticleView::sidewaysWanted)))
        return false;
    emit sidewaysWanted(key.key() == Qt::Key_Right ? 1 : -1);
    return true;
}

} // namespace broadsheet
