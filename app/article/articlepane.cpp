#include "app/article/articlepane.h"

#include "app/article/findbar.h"
#include "app/article/notescripts.h"
#include "app/article/pagelook.h"
#include "app/article/storynote.h"
#include "app/look/emptystate.h"
#include "app/share/sharebar.h"
#include "core/base/async.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

ArticlePane::ArticlePane(std::shared_ptr<PageHost> host, const QString &key, const Look &look,
                         const ReadingLooks &looks, ShareBar *shareBar, QWidget *parent)
    : QWidget(parent),
      m_bar(new ReadingBar(look, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_note(new StoryNote(this)),
      m_view(new ArticleView(std::move(host), key, this)),
      m_pageLook(new PageLook(looks, *m_view, *m_bar)),
      m_find(new FindBar(*m_view, look, this)),
      m_shareBar(shareBar)
{
    setObjectName(u"articlePane"_s);
    setAttribute(Qt::WA_StyledBackground);
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
    connect(m_view, &ArticleView::clickedOnce, this,
            [this](const QPoint &at) { m_view->run(notescripts::followMark(at)); });
    connect(m_view, &ArticleView::shown, this, [this] {
        m_shown = m_loading;
        emit shown();
    });
    retranslate();
    showNothing();
}

void ArticlePane::retranslate()
{
    m_empty->setWords(tr("Choose a story"),
                      tr("It opens here. J and K go through the list, Space reads on."));
    m_find->retranslate();
    m_shareBar->retranslate();
    m_bar->retranslate();
    if (m_story)
        render();
}

void ArticlePane::showStory(const Story &story, const ArticleSetting &setting)
{
    m_story = story;
    m_setting = setting;
    m_stack->setCurrentWidget(m_view);
    if (hasFocus())
        m_view->setFocus();
    m_shareBar->setLink(!story.item.url.isEmpty());
    m_shareBar->show();
    render();
}

void ArticlePane::setNotes(StoryId story, const QList<Note> &notes)
{
    m_noted = story;
    m_notes = notes;
    if (m_story && m_story->id == story)
        render(As::NewNotes);
}

QList<Note> ArticlePane::notes() const { return m_story && m_story->id == m_noted ? m_notes : QList<Note>(); }

void ArticlePane::render(As as)
{
    m_setting.style = m_pageLook->begin(publication());
    const int generation = ++m_generation;
    const bool inPlace = as == As::NewNotes && m_shown >= m_page;
    if (!inPlace)
        m_page = generation;
    whenDone(renderArticle(*m_story, m_setting, notes()), this,
             [this, inPlace, generation, style = m_setting.style](const QByteArray &html) {
                 if (generation != m_generation)
                     return;
                 if (inPlace)
                     return m_view->run(notescripts::replaceNotes(html));
                 m_loading = generation;
                 m_pageLook->loading(style);
                 m_view->showPage(html);
             });
}

void ArticlePane::howFarDown(std::function<void(double)> answer)
{
    if (m_shown < m_page)
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
    m_pageLook->begin({});
    ++m_generation;
    m_view->clear();
    m_find->hide();
    m_note->say({}, {});
    m_shareBar->hide();
    m_stack->setCurrentWidget(m_empty);
}

QString ArticlePane::publication() const { return m_story ? m_story->publication : QString(); }

int ArticlePane::textPercent() const { return m_pageLook->style().textPercent; }

void ArticlePane::openFind()
{
    if (m_story)
        m_find->open();
}

} // namespace broadsheet
