// Story + PageStyle → the whole HTML page of an article, for the screen. Pure: text in, UTF-8 HTML out. The
// page carries its own CSP (default-src 'none'; pictures only by our scheme), no script, and is laid out
// right to left when the story is. How it looks: resources/pages/article.css, compiled in.
#pragma once

#include "core/article/safehtml.h"
#include "core/locale/words.h"
#include "core/model/note.h"
#include "core/model/publication.h"
#include "core/model/share.h"
#include "core/model/story.h"

#include <QByteArray>
#include <QTimeZone>

#include <optional>

namespace broadsheet::pages {

enum class Theme { Light, Dark, Sepia, Black };
enum class Spacing { Tight, Normal, Airy }; // between lines and paragraphs

inline constexpr int smallestTextPercent = 50;
inline constexpr int largestTextPercent = 300;

struct PageStyle
{
    Theme theme = Theme::Light;
    int textPercent = 100;     // A− / A+: 50…300
    QStringList serifFamilies; // of headlines and body, first present wins
    QStringList sansFamilies;  // of kicker, dateline, captions
    int measure = 66;          // characters a line; 0: full width
    Spacing spacing = Spacing::Normal;
    friend bool operator==(const PageStyle &, const PageStyle &) = default;
};

// What the section, or the newspaper, has for the reader besides this story.
struct MoreStories
{
    QString section; // Section::id; empty: the newspaper
    QString name;    // "World"
    QString tagLine; // "The most important world news"; may be empty
    QList<Headline> stories;
    QDateTime now; // UTC
};

// A note of the reader's, and where the words it is on stand.
struct PageNote
{
    enum class Place {
        Story,     // it is on no words but on the whole story
        Text,      // in the body, which has them in <mark>s
        OtherText, // in the other one of the feed's text and the whole article
        Lost,      // nowhere any more
    };
    Note note;
    Place place = Place::Story;
    QByteArray mark{}; // id of the first of its <mark>s; the next ones have "-2", "-3" … after it
};

struct ArticlePage
{
    Story story;
    article::SafeHtml body;
    Publication publication; // name, follow links, notice
    QString kicker;          // the section's name in the story's edition; may be empty
    QTimeZone zone;
    QString section{}; // Section::id of the kicker
    MoreStories more{};
    std::optional<Headline> previous{}; // in the list the reader is in
    std::optional<Headline> next{};
    QList<ShareTarget> share{}; // offered under the headline, as far as there is room
    QList<PageNote> notes{};    // listed below the story
};

QByteArray articleHtml(const ArticlePage &page, const PageStyle &style, const Words &words);

// The same ground with one sentence in the middle, for when there is nothing to read.
QByteArray emptyHtml(const QString &sentence, const PageStyle &style, const QString &language);

// JavaScript that gives a page made by articleHtml() or emptyHtml() another style, without a reload: text
// size, theme, families, measure and spacing. To be run in a world of our own; the page itself runs none.
QString styleScript(const PageStyle &style);

// Pictures: our scheme's address of a picture on the web, and back.
QString pictureAddress(const QString &webAddress);          // "broadsheet://picture/<base64url>"
QString webAddressOfPicture(const QString &pictureAddress); // empty when it is none

} // namespace broadsheet::pages
