#include "app/article/articlepane.h"

#include "app/article/findbar.h"
#include "app/article/storynote.h"
#include "app/look/emptystate.h"
#include "app/look/look.h"
#include "app/share/sharebar.h"
#include "core/base/async.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int barHeight = 46;   // px
constexpr int sizesHeight = 34; // of the frame around A− % A+

} // namespace

ArticlePane::ArticlePane(PictureSource pictures, const Look &look, ShareBar *shareBar, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_bar(new QWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_note(new StoryNote(this)),
      m_view(new ArticleView(std::move(pictures), this)),
      m_find(new FindBar(*m_view, look, this)),
      m_shareBar(shareBar)
{
    setObjectName(u"articlePane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setObjectName(u"articleBar"_s);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    m_bar->setFixedHeight(barHeight);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
    column->addWidget(m_shareBar);
    connect(m_view, &ArticleView::linkClicked, this, &ArticlePane::linkClicked);
    connect(m_view, &ArticleView::linkHovered, this, &ArticlePane::linkHovered);
    connect(m_view, &ArticleView::zoomWanted, this, &ArticlePane::zoomWanted);
    connect(m_view, &ArticleView::menuWanted, this, &ArticlePane::menuWanted);
    connect(m_view, &ArticleView::shown, this, [this] {
        m_shown = m_generation;
        emit shown();
    });
    connect(&look, &Look::changed, this, [this] { setStyle(m_style); });
    retranslate();
    showNothing();
}

void ArticlePane::setActions(QAction *smaller, QAction *normal, QAction *larger,
                             const QList<QAction *> &others)
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(4);
    row->addStretch();
    auto *sizes = new QFrame(m_bar);
    sizes->setFixedHeight(sizesHeight);
    sizes->setObjectName(u"textSize"_s);
    auto *sizeRow = new QHBoxLayout(sizes);
    sizeRow->setContentsMargins(1, 1, 1, 1);
    sizeRow->setSpacing(0);
    const std::pair<QAction *, QString> sizeButtons[] = {{smaller, u"A−"_s}, {normal, {}}, {larger, u"A+"_s}};
    const int fontSizes[] = {12, 13, 17};
    for (int i = 0; i < 3; ++i) {
        const auto &[action, text] = sizeButtons[i];
        auto *button = new QToolButton(sizes);
        button->setText(text);
        button->setFont(m_look.serif(fontSizes[i], QFont::Normal));
        button->setFocusPolicy(Qt::TabFocus);
        sizeRow->addWidget(button);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_sizeButtons.append({button, action});
    }
    m_percent = m_sizeButtons[1].first;
    m_percent->setObjectName(u"percent"_s);
    m_percent->setMinimumWidth(64);
    row->addWidget(sizes);
    row->addSpacing(8);
    for (QAction *action : others) {
        auto *button = new QToolButton(m_bar);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize(QSize(20, 20));
        row->addWidget(button);
    }
    retranslate();
    setTextPercent(m_textPercent);
}

void ArticlePane::retranslate()
{
    m_empty->setWords(tr("Choose a story"),
                      tr("It opens here. J and K go through the list, Space reads on."));
    m_find->retranslate();
    m_shareBar->retranslate();
    for (const auto &[button, action] : std::as_const(m_sizeButtons)) {
        button->setToolTip(action->toolTip());
        button->setAccessibleName(QString(action->text()).remove(u'&'));
    }
    if (m_story)
        render();
}

void ArticlePane::showStory(const Story &story, const ArticleSetting &setting)
{
    m_story = story;
    m_setting = setting;
    m_stack->setCurrentWidget(m_view);
    m_view->setGround(m_look.tokens().paper);
    m_shareBar->setLink(!story.item.url.isEmpty());
    m_shareBar->show();
    render();
}

void ArticlePane::render()
{
    m_setting.style = m_style;
    m_setting.style.textPercent = m_textPercent;
    const int generation = ++m_generation;
    whenDone(renderArticle(*m_story, m_setting), this, [this, generation](const QByteArray &html) {
        if (generation == m_generation)
            m_view->showPage(html);
    });
}

void ArticlePane::howFarDown(std::function<void(double)> answer)
{
    if (m_shown != m_generation)
        answer(0);
    else
        m_view->howFarDown(std::move(answer));
}

void ArticlePane::updateState(const StoryState &state)
{
    if (m_story)
        m_story->state = state;
}

void ArticlePane::showNothing()
{
    m_story.reset();
    ++m_generation;
    m_view->clear();
    m_find->hide();
    m_note->say({}, {});
    m_shareBar->hide();
    m_stack->setCurrentWidget(m_empty);
}

void ArticlePane::setTextPercent(int percent)
{
    m_textPercent = percent;
    m_view->setTextPercent(percent);
    if (m_percent)
        m_percent->setText(tr("%1 %").arg(QLocale().toString(percent)));
}

void ArticlePane::setStyle(const pages::PageStyle &style)
{
    m_style = style;
    m_style.theme = m_look.appearance() == Appearance::Dark ? pages::Theme::Dark : pages::Theme::Light;
    m_view->setGround(m_look.tokens().paper);
    if (m_story)
        render();
}

void ArticlePane::openFind()
{
    if (m_story)
        m_find->open();
}

} // namespace broadsheet
