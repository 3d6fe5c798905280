// Keeps a page on the screen in the look its newspaper has: the view, what stands behind it and the bar above
// it. What is chosen while a page is on its way reaches it when it is there.
#pragma once

#include "core/pages/articlepage.h"

#include <QObject>

namespace broadsheet {

class ArticleView;
class ReadingBar;
class ReadingLooks;

class PageLook final : public QObject
{
public:
    PageLook(const ReadingLooks &looks, ArticleView &view, ReadingBar &bar); // goes with the view

    // Before a page of `publication` (empty: of several, or none) is made: what it is to be set in.
    pages::PageStyle begin(const QString &publication);
    void loading(const pages::PageStyle &style); // the view has been given the page that was set in it
    const pages::PageStyle &style() const { return m_style; }

private:
    void follow();
    void take(const pages::PageStyle &style);

    const ReadingLooks &m_looks;
    ArticleView &m_view;
    ReadingBar &m_bar;
    QString m_publication;
    pages::PageStyle m_style;  // that is wanted
    pages::PageStyle m_loaded; // of the page the view was given last
};

} // namespace broadsheet
