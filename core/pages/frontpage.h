// Many stories → a newspaper's front page, or that of a section, or of all newspapers together. Pure: values
// in, UTF-8 HTML out; the page has the walls of an article's page and looks as resources/pages/front.css
// says. It flows from a narrow pane to a wide one by CSS alone, and mirrored where its language runs so.
//
// For whoever shows it: every story is an <article data-story="id">, with class "read" when it was; its
// headline is <a class="headline" href="broadsheet://story/…">. Other links: pagelinks.h.
#pragma once

#include "core/locale/words.h"
#include "core/model/front.h"
#include "core/model/publication.h"
#include "core/pages/articlepage.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace broadsheet::pages {

struct FrontPage
{
    FrontStories stories;
    QList<Publication> newspapers; // whose stories may stand here, in the reader's order
    QString publication;           // whose page it is; empty: of all newspapers together
    QString edition;               // language of that newspaper's edition
    QString section;               // whose page it is; empty: the front page
    QString title;                 // of the page of all newspapers: "Today"
    QString tagLine;
    QDateTime now; // UTC
    QTimeZone zone;
};

inline constexpr int mostMoreStories = 40; // below the columns; the list has the others
inline constexpr int mostBlocks = 24;      // sections, or newspapers, that stand below

// What stands on it, from the lead to the last section, each story once.
QList<Headline> frontPageStories(const FrontPage &page);

QByteArray frontPageHtml(const FrontPage &page, const PageStyle &style, const Words &words);

} // namespace broadsheet::pages
