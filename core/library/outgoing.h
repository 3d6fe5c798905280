// A story with its newspaper → what pages, paper and files for other programs need of it. Pure; for the
// window and the command line alike.
#pragma once

#include "core/exchange/outstory.h"
#include "core/locale/words.h"
#include "core/pages/articlepage.h"

namespace broadsheet {

// With its whole article where the reader wishes that and it is here. Safe to show.
pages::ArticlePage pageOf(const Story &asStored, const Publication &publication);

// The same with the reader's notes: their words marked in its text. `otherHtml`: of the feed's text and the
// whole article the one that is not on the page, as published; may be empty.
pages::ArticlePage withNotes(pages::ArticlePage page, const QList<Note> &notes, const QString &otherHtml);
pages::ArticlePage pageOf(const Story &asStored, const Publication &publication, const QList<Note> &notes);

exchange::OutStory outStory(const pages::ArticlePage &page, const Words &words);

} // namespace broadsheet
