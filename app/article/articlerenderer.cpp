#include "app/article/articlerenderer.h"

#include "core/article/sanitize.h"
#include "core/library/outgoing.h"

#include <QtConcurrent>

namespace broadsheet {

namespace {

article::SafeHtml safeBody(const Item &item)
{
    return article::sanitize(item.contentHtml.toUtf8(), item.baseUrl.isEmpty() ? item.url : item.baseUrl);
}

} // namespace

pages::ArticlePage articlePage(const Story &story, const ArticleSetting &setting)
{
    return {
        .story = story,
        .body = safeBody(story.item),
        .publication = setting.publication,
        .kicker = setting.kicker,
        .zone = QTimeZone::systemTimeZone(),
        .section = setting.section,
        .more = setting.more,
        .previous = setting.previous,
        .next = setting.next,
        .share = setting.share,
    };
}

pages::ArticlePage annotatedPage(const Story &story, const ArticleSetting &setting, const QList<Note> &notes)
{
    return withNotes(articlePage(story, setting), notes, setting.otherHtml);
}

QFuture<QByteArray> renderArticle(const Story &story, const ArticleSetting &setting, const QList<Note> &notes)
{
    return QtConcurrent::run([story, setting, notes] {
        return pages::articleHtml(annotatedPage(story, setting, notes), setting.style, setting.words);
    });
}

QFuture<std::optional<bookmarks::TextQuote>> quoteOf(const Story &story, const bookmarks::TextQuote &selected)
{
    return QtConcurrent::run(
        [item = story.item, selected] { return bookmarks::textQuote(safeBody(item), selected); });
}

} // namespace broadsheet
