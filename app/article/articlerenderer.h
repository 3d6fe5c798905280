// A story made ready to be shown: sanitised and set as a page, off the main thread.
#pragma once

#include "core/locale/words.h"
#include "core/pages/articlepage.h"

#include <QFuture>

namespace broadsheet {

// What the page needs besides the story itself.
struct ArticleSetting
{
    Publication publication;
    QString kicker;
    pages::PageStyle style;
    Words words;
    QString section{}; // Section::id of the kicker
    pages::MoreStories more{};
    std::optional<Headline> previous{};
    std::optional<Headline> next{};
    QList<ShareTarget> share{};
};

pages::ArticlePage articlePage(const Story &story, const ArticleSetting &setting);
QFuture<QByteArray> renderArticle(const Story &story, const ArticleSetting &setting);

} // namespace broadsheet
