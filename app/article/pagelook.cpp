#include "app/article/pagelook.h"

#include "app/article/articleview.h"
#include "app/article/readingbar.h"
#include "app/article/readinglooks.h"

namespace broadsheet {

PageLook::PageLook(const ReadingLooks &looks, ArticleView &view, ReadingBar &bar)
    : QObject(&view), m_looks(looks), m_view(view), m_bar(bar)
{
    connect(&looks, &ReadingLooks::changed, this, &PageLook::follow);
    connect(&view, &ArticleView::shown, this, [this] {
        if (m_loaded != m_style)
            m_view.setStyle(m_style);
    });
    begin({});
}

pages::PageStyle PageLook::begin(const QString &publication)
{
    m_publication = publication;
    take(m_looks.style(publication));
    return m_style;
}

void PageLook::loading(const pages::PageStyle &style) { m_loaded = style; }

// Without a new page: the sentence at the top stays there.
void PageLook::follow()
{
    const pages::PageStyle style = m_looks.style(m_publication);
    if (style == m_style)
        return;
    take(style);
    m_view.setStyle(style);
}

void PageLook::take(const pages::PageStyle &style)
{
    m_style = style;
    m_view.setGround(coloursOf(style.theme).ground);
    m_bar.setTextPercent(style.textPercent);
}

} // namespace broadsheet
