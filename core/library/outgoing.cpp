#include "core/library/outgoing.h"

#include "core/article/sanitize.h"
#include "core/article/teaser.h"
#include "core/bookmarks/highlights.h"
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

pages::ArticlePage withNotes(pages::ArticlePage page, const QList<Note> &notes, const QString &otherHtml)
{
    using Place = pages::PageNote::Place;
    const auto [html, lost] = bookmarks::highlighted(page.body, notes);
    page.body = html;
    const article::SafeHtml other =
        lost.isEmpty() ? article::SafeHtml() : article::sanitize(otherHtml.toUtf8(), {});
    const QList<NoteId> lostThere = bookmarks::highlighted(other, notes).lost;
    for (const Note &note : notes) {
        const bool isLost = lost.contains(note.id);
        const Place place = note.quote.isEmpty()           ? Place::Story
                            : !isLost                      ? Place::Text
                            : !lostThere.contains(note.id) ? Place::OtherText
                                                           : Place::Lost;
        page.notes.append(
            {note, place, place == Place::Text ? bookmarks::noteAnchor(note.id) : QByteArray()});
    }
    return page;
}

pages::ArticlePage pageOf(const Story &asStored, const Publication &publication, const QList<Note> &notes)
{
    const pages::ArticlePage page = pageOf(asStored, publication);
    if (notes.isEmpty())
        return page;
    const QString whole = asStored.whole.text ? asStored.whole.text->html : QString();
    return withNotes(page, notes, article::isWholeWanted(asStored) ? asStored.item.contentHtml : whole);
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
