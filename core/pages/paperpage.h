// A story, or many, as the HTML page that is printed. Pure: values in, UTF-8 HTML out; white paper always.
// Header, footer and page numbers are not in it: they are stamped on the finished pages (app/paper).
#pragma once

#include "core/pages/articlepage.h"
#include "core/pages/paperstyle.h"

#include <QDate>

#include <functional>

namespace broadsheet::text {
class Hyphenator;
}

namespace broadsheet::pages {

// The hyphenator of a language, or none: its stories are then set ragged, for justified lines without
// hyphens are full of holes.
using Hyphenation = std::function<const text::Hyphenator *(const QString &language)>;

QByteArray paperHtml(const ArticlePage &page, const PaperStyle &style, const Words &words,
                     const Hyphenation &hyphenation = {});

// Many stories under one masthead, set like a newspaper. They flow as one text in columns.
struct PaperEdition
{
    QString name;    // of the masthead: a publication, or "Broadsheet"
    QString section; // "World"; may be empty
    QDate day;
    QString language; // of the masthead and the contents
    QList<ArticlePage> stories;
    QList<int> pageNumbers; // of the stories, for the contents; empty while they are not known
    // Steps of how much stands on the front page before the lead goes on inside, so that it does not go on
    // right there; mostOnTheFrontPage at most.
    int onTheFrontPage = 0;
    int whole = -1; // the first so many are told in full, the rest are headlines at its end; -1: all
};

inline constexpr int mostOnTheFrontPage = 3;

// Which way it runs: as most of its stories do, whatever alphabet the masthead is in.
Qt::LayoutDirection directionOf(const PaperEdition &edition);

// Whether its lead only begins on the front page, to leave the contents room there.
bool leadGoesOnInside(const PaperEdition &edition);

// How many of its stories are told in full.
qsizetype wholeStories(const PaperEdition &edition);

// The same with fewer stories in full, the last first, after it came out on `pages` pages instead of at most
// `most`; `begins`: on which page each began. With none in full left it has fewer headlines; with one
// headline it stays as it is.
PaperEdition shortened(PaperEdition edition, const QList<int> &begins, int pages, int most);

inline constexpr int mostStoriesInAnEdition = 500;

// The same with texts for the first pages only, to be seen before all of it is set. Where a story stands is
// not known from it.
PaperEdition beginningOf(PaperEdition edition);

// Whether the rest of it would be waited for.
bool hasMoreThanABeginning(const PaperEdition &edition);

// One of the parts that editionparts.h cuts it into; most have only one.
QByteArray editionHtml(const PaperEdition &edition, const PaperStyle &style, const Words &words,
                       const Hyphenation &hyphenation = {}, int part = 0);

// Where the PDF's outline and the contents point to: story n has the named destination "s<n>". A link to a
// story in another part has the destination behind the prefix as its address.
QString storyDestination(int story);
inline constexpr auto elsewhereInTheEdition = QLatin1StringView("https://elsewhere.invalid/");

// Those of its authors that have a name, each once and without the word for "by" that some feeds write, too.
QStringList authorNames(const Item &item);

// The language a story is in: its own, else its edition's.
QString storyLanguage(const Story &story);

// Which way it runs: as the reader wishes for its source, else by its headline and its language.
Qt::LayoutDirection storyDirection(const Story &story);

} // namespace broadsheet::pages
