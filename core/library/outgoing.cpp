#include "core/library/outgoing.h"

#include "core/article/sanitize.h"
#include "core/article/teaser.h"
#include "core/locale/datelines.h"
#include "core/locale/forms.h"
#include "core/pages/notice.h"
#include "core/pages/paperpage.h"

#include <QTimeZone>

namespace broadsheet {

pages::ArticlePage pageOf(const Story &asStored, const Publication &publication)
{
    const Story story = article::isWholeWanted(asStored) ? withWholeText(asStored) : asStored;
    pages::ArticlePage page;
    page.story = story;
    page.body = article::sanitize(story.item.contentHtml.toUtf8(),
                                  story.item.baseUrl.isEmpty() ? story.item.url : story.item.baseUrl);
    page.publication = publication;
    for (const Section &section : publication.sections) {
        if (section.id == story.section)
            page.kicker = translated(section.name, story.edition);
    }
    const QTimeZone theirs(publication.timeZone.toUtf8());
    page.zone = theirs.isValid() ? theirs : QTimeZone::systemTimeZone();
    return page;
}

exchange::OutStory outStory(const pages::ArticlePage &page, const Words &words)
{
    const Item &item = page.story.item;
    const QString language = pages::storyLanguage(page.story);
    const QStringList authors = pages::authorNames(item);
    return {
        .title = item.title,
        .byline = authors.isEmpty() ? QString() : words.by.arg(locale::listText(authors, words.language)),
        .publication = page.publication.name.isEmpty() ? item.sourceTitle : page.publication.name,
        .dateline =
            item.published.isValid() ? locale::dateline(item.published, language, page.zone) : QString(),
        .url = item.url,
        .language = language,
        .standfirst = {},
        .notice = pages::reuseNotice(page.publication, language, words),
        .body = page.body,
        .direction = page.story.direction,
    };
}

} // namespace broadsheet
