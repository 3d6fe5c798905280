// A story made ready to be shown: sanitised, with the reader's notes, and set as a page, off the main thread.
#pragma once

#include "core/bookmarks/highlights.h"
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
    // Of the feed's text and the whole article the one that is not shown, as published; may be empty.
    QString otherHtml{};
};

pages::ArticlePage articlePage(const Story &story, const ArticleSetting &setting);
// The same with the reader's notes.
pages::ArticlePage annotatedPage(const Story &story, const ArticleSetting &setting, const QList<Note> &notes);
QFuture<QByteArray> renderArticle(const Story &story, const ArticleSetting &setting,
                                  const QList<Note> &notes = {});

// Words selected on the page → what a note on them keeps; nothing: they are not of the story's text.
QFuture<std::optional<bookmarks::TextQuote>> quoteOf(const Story &story,
                                                     const bookmarks::TextQuote &selected);

} // namespace broadsheet
