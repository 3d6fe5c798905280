#include "app/article/articlerenderer.h"

#include "core/article/sanitize.h"

#include <QtConcurrent>

namespace broadsheet {

pages::ArticlePage articlePage(const Story &story, const ArticleSetting &setting)
{
    const QString base = story.item.baseUrl.isEmpty() ? story.item.url : story.item.baseUrl;
    return {
        .story = story,
        .body = article::sanitize(story.item.contentHtml.toUtf8(), base),
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

QFuture<QByteArray> renderArticle(const Story &story, const ArticleSetting &setting)
{
    return QtConcurrent::run([story, setting] {
        return pages::articleHtml(articlePage(story, setting), setting.style, setting.words);
    });
}

} // namespace broadsheet
