#include "core/pages/paperpage.h"

#include "core/locale/datelines.h"
#include "core/locale/languages.h"
#include "core/pages/editionparts.h"
#include "core/pages/paperbody.h"
#include "core/pages/papernotes.h"
#include "core/pages/paperparts.h"
#include "core/text/urls.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

constexpr int storiesBesideTheLead = 4;
constexpr int shortName = 14;        // characters that fit the masthead at its full size
constexpr int unbrokenContents = 12; // entries that leave no gap when they must move to the next column
constexpr qsizetype twoPagesOfHtml = 16'000; // bytes of stories that surely fill them
constexpr int longHeadline = 80;             // characters after which a headline is set smaller
constexpr qsizetype longLead = 5'000;        // characters of HTML
constexpr qsizetype longEnoughToBegin = 600; // of them that stand there then, up to a paragraph's end

QByteArray masthead(const PaperEdition &edition, const Words &words)
{
    const double size =
        edition.name.size() <= shortName ? 4.6 : qMax(2.0, 4.6 * shortName / double(edition.name.size()));
    QByteArray html =
        "<div class=\"masthead\" dir=\"auto\" style=\"font-size:" + QByteArray::number(size, 'f', 2) +
        "em\">" + paper::escaped(edition.name) + "</div>\n<div class=\"masthead-row\">";
    for (const QString &cell : {edition.section, locale::mastheadDate(edition.day, edition.language),
                                words.stories(int(edition.stories.size()))})
        html += "<span><bdi>" + paper::escaped(cell) + "</bdi></span>";
    return html + "</div>\n";
}

// From the front page, which stands in this part.
QByteArray linkTo(const EditionPart &front, int story, const QByteArray &html)
{
    return "<a href=\"" + (story < front.end ? "#" : QByteArray(elsewhereInTheEdition.data())) +
           storyDestination(story).toUtf8() + "\">" + html + "</a>";
}

// An unseen "page 0" keeps the room of the number while it is not known yet.
QByteArray pageNumber(const PaperEdition &edition, int story, const Words &words)
{
    const int page = edition.pageNumbers.value(story);
    return (page > 0 ? "<span class=\"page\">" : "<span class=\"page unknown\">") +
           paper::escaped(words.page(page)) + "</span>";
}

QByteArray languageOf(const ArticlePage &page) { return paper::attributes(page.story); }

QByteArray sideStory(const PaperEdition &edition, const EditionPart &front, int story, const Words &words)
{
    const ArticlePage &page = edition.stories[story];
    return "<div class=\"side-story\"" + languageOf(page) + '>' + paper::paragraph("kicker", page.kicker) +
           "<h2>" + linkTo(front, story, paper::escaped(paper::headline(page))) + "</h2>" +
           pageNumber(edition, story, words) + "</div>\n";
}

bool hasContents(const PaperEdition &edition) { return wholeStories(edition) > storiesBesideTheLead + 1; }

// The first paragraphs of a story, of about so many characters; empty when it does not begin with any.
QByteArray opening(const PaperBody &body, qsizetype enough)
{
    constexpr QByteArrayView end = "</p>";
    static const QRegularExpression otherText(u"<(h\\d|ul|ol|dl|blockquote|table|pre)[ >]"_s);
    static const QRegularExpression notes(u"<sup class=\"(note|yours)\">\\w+</sup>"_s);
    QByteArray paragraphs;
    qsizetype at = 0;
    while (QString::fromUtf8(paragraphs).size() < enough) {
        const qsizetype from = body.html.indexOf("<p>", at);
        const qsizetype to = body.html.indexOf(end, from);
        if (from < 0 || to < 0 ||
            otherText.match(QString::fromUtf8(body.html.sliced(at, from - at))).hasMatch())
            break;
        at = to + end.size();
        paragraphs += body.html.sliced(from, at - from);
    }
    return QString::fromUtf8(paragraphs).remove(notes).toUtf8();
}

QByteArray openingOfTheLead(const PaperEdition &edition, const PaperBody &body)
{
    if (!leadGoesOnInside(edition))
        return {};
    return opening(body, edition.onTheFrontPage > 0 ? 4 * longEnoughToBegin : longEnoughToBegin);
}

// The first story, whose text stands on the front page whole or only begins there.
struct Lead
{
    PaperBody body;
    QByteArray opening; // empty: it stands there whole
};

QByteArray top(const PaperEdition &edition, const EditionPart &front, const PaperStyle &style,
               const Lead &first, const Words &words)
{
    const ArticlePage &lead = edition.stories.first();
    const bool alone = edition.stories.size() == 1;
    const QByteArray picture = first.body.lead.isEmpty() ? paper::itemPicture(lead, style) : first.body.lead;
    QByteArray html = alone ? "<div class=\"top alone" : "<div class=\"top";
    html += picture.isEmpty() ? " plain\">" : "\">"; // then nothing stands beside the lead but below it
    html += "<div class=\"lead\"" + languageOf(lead) + '>' + picture;
    html += paper::paragraph("kicker", lead.kicker);
    const bool isToldHere = first.opening.isEmpty() || wholeStories(edition) == 0;
    html += (isToldHere ? "<h1 id=\"" + storyDestination(0).toUtf8() + "\">" : "<h1>") +
            linkTo(front, 0, paper::escaped(paper::headline(lead))) + "</h1>";
    html += paper::paragraph("standfirst", paper::standfirst(lead)) + "</div>\n";
    if (!alone) {
        html += "<div class=\"side\">";
        for (int i = 1; i < edition.stories.size() && i <= storiesBesideTheLead; ++i)
            html += sideStory(edition, front, i, words);
        html += "</div>\n";
    }
    return html + "</div>\n";
}

// All that did not stand beside the lead; few enough need no list.
QByteArray contents(const PaperEdition &edition, const EditionPart &front, const Words &words)
{
    if (!hasContents(edition))
        return {};
    const bool unbroken = wholeStories(edition) <= unbrokenContents;
    QByteArray html = (unbroken ? "<nav class=\"contents short\"" : "<nav class=\"contents\"") +
                      paper::attributes(edition.language, words.contents) + "><h3>" +
                      paper::escaped(words.contents) + "</h3><ol>";
    for (int i = storiesBesideTheLead + 1; i < wholeStories(edition); ++i) {
        const ArticlePage &page = edition.stories[i];
        html += "<li" + languageOf(page) + '>' + linkTo(front, i, paper::escaped(paper::headline(page))) +
                " · " + pageNumber(edition, i, words) + "</li>\n";
    }
    return html + "</ol></nav>\n";
}

// The address stands in the last paragraph, on a line of its own: by itself it would be carried to the head
// of the next column.
QByteArray withSource(QByteArray text, const QString &url)
{
    if (url.isEmpty())
        return text;
    const QString shown = text::withoutWww(url.section(u"://"_s, 1));
    const QByteArray source = "<bdi class=\"source\" dir=\"ltr\"><a href=\"" + paper::escaped(url) + "\">" +
                              paper::escaped(shown) + "</a></bdi>";
    text = text.trimmed();
    qsizetype end = text.size(); // of the last paragraph, in whatever boxes it lies
    while (text.first(end).endsWith("</div>"))
        end = text.first(end - qsizetype(sizeof "</div>" - 1)).trimmed().size();
    if (!text.first(end).endsWith("</p>"))
        return text + "<p>" + source + "</p>\n";
    text.insert(end - qsizetype(sizeof "</p>" - 1), "<br>" + source);
    // At the head of a column some words of the story stand above it.
    const qsizetype begin = text.lastIndexOf("<p>", end - 1);
    const bool isLast = begin >= 0 && begin == text.lastIndexOf("<p", end - 1);
    return isLast ? text.replace(begin, 3, "<p class=\"last\">") : text;
}

QByteArray storyText(const ArticlePage &page, const PaperStyle &style, const PaperBody &body,
                     const Words &words)
{
    const QByteArray text = page.body.isEmpty() ? paper::insteadOfText(page, words) : body.html;
    return (body.hyphenated ? "<div class=\"body justified\">" : "<div class=\"body\">") +
           withSource(text, page.story.item.url) + "</div>\n" + paper::readerNotes(page, style, words) +
           paper::notes(body.addresses, words);
}

// How a story begins, and the page on which it stands whole.
QByteArray begun(const PaperEdition &edition, int story, const PaperBody &body, const QByteArray &opening,
                 const Words &words)
{
    return (body.hyphenated ? "<div class=\"body justified\">" : "<div class=\"body\">") +
           opening.chopped(qsizetype(sizeof "</p>" - 1)) + ' ' + pageNumber(edition, story, words) +
           "</p></div>\n";
}

// How those beside the lead begin, as far as the front page has room for more.
QByteArray openings(const PaperEdition &edition, const EditionPart &front, const PaperStyle &style,
                    const Words &words, const Hyphenation &hyphenation)
{
    QByteArray html;
    const int wanted = storiesBesideTheLead * (edition.onTheFrontPage - 1) / (mostOnTheFrontPage - 1);
    for (int i = 1; i <= std::min(wanted, int(wholeStories(edition)) - 1); ++i) {
        const ArticlePage &page = edition.stories[i];
        const PaperBody body = paper::bodyOf(page, style, FirstPicture::Apart, hyphenation);
        const QByteArray begins = opening(body, longEnoughToBegin);
        if (!begins.isEmpty() && 2 * begins.size() < body.html.size())
            html += "<article class=\"story\"" + languageOf(page) + "><header class=\"head\"><h2>" +
                    linkTo(front, i, paper::escaped(paper::headline(page))) + "</h2></header>\n" +
                    begun(edition, i, body, begins, words) + "</article>\n";
    }
    return html;
}

// All of it, or its beginning.
QByteArray leadText(const PaperEdition &edition, const PaperStyle &style, const Lead &lead,
                    const Words &words)
{
    const ArticlePage &page = edition.stories.first();
    const QByteArray text = lead.opening.isEmpty() ? storyText(page, style, lead.body, words)
                                                   : begun(edition, 0, lead.body, lead.opening, words);
    return "<article class=\"first\"" + languageOf(page) + '>' + paper::byline(page, words, edition.name) +
           text + "</article>\n";
}

// The engine makes a destination of a headline only where something on the same pages leads to it.
enum class Linked { FromTheFrontPage, ByItself };

QByteArray story(const PaperEdition &edition, int index, const PaperStyle &style, const PaperBody &body,
                 const Words &words, Linked linked = Linked::FromTheFrontPage)
{
    const ArticlePage &page = edition.stories[index];
    // A heading right below needs room for both.
    static const QRegularExpression heading(u"^\\s*(<div[^>]*>\\s*)*<h\\d"_s);
    const bool isTwice =
        heading.match(QString::fromUtf8(body.html.first(qMin(body.html.size(), 200)))).hasMatch();
    QByteArray html = "<article class=\"story\"" + languageOf(page) + "><header class=\"head" +
                      (isTwice ? " twice\">" : "\">");
    html += paper::paragraph("kicker", page.kicker);
    html += "<h2 id=\"" + storyDestination(index).toUtf8() +
            (page.story.item.title.size() > longHeadline ? "\" class=\"long\">" : "\">") +
            (linked == Linked::ByItself ? "<a href=\"#" + storyDestination(index).toUtf8() + "\">" : "") +
            paper::escaped(paper::headline(page)) + (linked == Linked::ByItself ? "</a></h2>\n" : "</h2>\n");
    html += paper::byline(page, words, edition.name) + "</header>\n";
    if (index > 0) // the lead's stands on the front page
        html += body.lead.isEmpty() ? paper::itemPicture(page, style) : body.lead;
    return html + storyText(page, style, body, words) + "</article>\n";
}

QByteArray brief(const PaperEdition &edition, int index)
{
    const ArticlePage &page = edition.stories[index];
    const QByteArray headline = paper::escaped(paper::headline(page));
    const QByteArray address = paper::escaped(page.story.item.url);
    QByteArray html =
        "<div class=\"brief\"" + languageOf(page) + "><h4 id=\"" + storyDestination(index).toUtf8() + "\">" +
        (address.isEmpty() ? headline : "<a href=\"" + address + "\">" + headline + "</a>") + "</h4>";
    if (page.publication.name != edition.name && !page.publication.name.isEmpty())
        html += "<p class=\"source\"><bdi>" + paper::escaped(page.publication.name) + "</bdi></p>";
    return html + "</div>\n";
}

// What found no room.
QByteArray briefs(const PaperEdition &edition, const Words &words)
{
    if (wholeStories(edition) >= edition.stories.size())
        return {};
    // The heading lies in one box with the first, or it would be left behind at a column's foot.
    const int first = int(wholeStories(edition));
    QByteArray html = "<section class=\"briefs\"><div class=\"head\"><h3" +
                      paper::attributes(edition.language, words.inBrief) + '>' +
                      paper::escaped(words.inBrief) + "</h3>\n" + brief(edition, first) + "</div>\n";
    for (int i = first + 1; i < edition.stories.size(); ++i)
        html += brief(edition, i);
    return html + "</section>\n";
}

QByteArray stories(const PaperEdition &edition, int first, int end, const PaperStyle &style,
                   const Words &words, const Hyphenation &hyphenation, Linked linked)
{
    QByteArray html;
    for (int i = first; i < end; ++i) {
        const PaperBody body = paper::bodyOf(edition.stories[i], style, FirstPicture::Apart, hyphenation);
        html += story(edition, i, style, body, words, linked);
    }
    return html;
}

QByteArray frontPart(const PaperEdition &edition, const EditionPart &front, const PaperStyle &style,
                     const Words &words, const Hyphenation &hyphenation)
{
    QByteArray html = masthead(edition, words);
    if (edition.stories.isEmpty())
        return html;
    Lead lead{paper::bodyOf(edition.stories.first(), style, FirstPicture::Apart, hyphenation), {}};
    lead.opening = openingOfTheLead(edition, lead.body);
    html += top(edition, front, style, lead, words) + "<main class=\"flow\">\n";
    if (front.end > 0)
        html += leadText(edition, style, lead, words);
    html += contents(edition, front, words);
    if (!lead.opening.isEmpty())
        html +=
            openings(edition, front, style, words, hyphenation) + story(edition, 0, style, lead.body, words);
    return html + stories(edition, 1, front.end, style, words, hyphenation, Linked::FromTheFrontPage);
}

// Its section stands over it, and no more over its stories.
QByteArray laterPart(PaperEdition edition, const EditionPart &part, const QString &section,
                     const PaperStyle &style, const Words &words, const Hyphenation &hyphenation)
{
    for (int i = part.first; i < part.end; ++i) {
        if (edition.stories[i].kicker == section)
            edition.stories[i].kicker.clear();
    }
    const bool isNamed = !section.isEmpty() && section != edition.section;
    return (isNamed ? "<div class=\"part\"" + paper::attributes(edition.language, section) + '>' +
                          paper::escaped(section) + "</div>\n"
                    : QByteArray()) +
           "<main class=\"flow\">\n" +
           stories(edition, part.first, part.end, style, words, hyphenation, Linked::ByItself);
}

// How many of the first stories fill two pages.
qsizetype storiesOfTheBeginning(const PaperEdition &edition)
{
    qsizetype bytes = 0;
    qsizetype stories = 0;
    while (stories < edition.stories.size() && bytes < twoPagesOfHtml)
        bytes += edition.stories[stories++].body.utf8().size();
    return stories;
}

} // namespace

Qt::LayoutDirection directionOf(const PaperEdition &edition)
{
    const qsizetype mirrored =
        std::count_if(edition.stories.begin(), edition.stories.end(),
                      [](const ArticlePage &page) { return storyDirection(page.story) == Qt::RightToLeft; });
    if (edition.stories.isEmpty() || 2 * mirrored == edition.stories.size())
        return locale::directionOf(edition.language);
    return 2 * mirrored > edition.stories.size() ? Qt::RightToLeft : Qt::LeftToRight;
}

bool leadGoesOnInside(const PaperEdition &edition)
{
    return hasContents(edition) && QString::fromUtf8(edition.stories.first().body.utf8()).size() >= longLead;
}

qsizetype wholeStories(const PaperEdition &edition)
{
    const qsizetype all = edition.stories.size();
    return edition.whole < 0 ? all : qMin(all, qsizetype(edition.whole));
}

PaperEdition shortened(PaperEdition edition, const QList<int> &begins, int pages, int most)
{
    const qsizetype whole = wholeStories(edition);
    if (whole == 0) {
        edition.stories.resize(qMax(qsizetype(1), edition.stories.size() * 3 / 4));
        return edition;
    }
    // At first those that end by the last page; then by and by fewer, until the headlines find room, too.
    qsizetype fitting = whole * most / pages;
    if (edition.whole < 0)
        fitting = std::count_if(begins.begin(), begins.end(), [most](int page) { return page <= most; }) - 1;
    edition.whole = int(std::clamp(fitting, qsizetype(0), whole - 1));
    return edition;
}

PaperEdition beginningOf(PaperEdition edition)
{
    for (qsizetype i = storiesOfTheBeginning(edition); i < edition.stories.size(); ++i) {
        edition.stories[i].body = {};
        edition.stories[i].story.item.image.clear();
    }
    return edition;
}

bool hasMoreThanABeginning(const PaperEdition &edition)
{
    return storiesOfTheBeginning(edition) < edition.stories.size();
}

QByteArray editionHtml(const PaperEdition &whole, const PaperStyle &wanted, const Words &words,
                       const Hyphenation &hyphenation, int part)
{
    const PaperStyle style = bounded(wanted);
    PaperEdition edition = whole;
    const QList<EditionPart> parts = partsOf(edition);
    const EditionPart here = parts[std::clamp(part, 0, int(parts.size()) - 1)];
    const QString section = sectionOf(edition, here);
    // What the masthead says already is not said again over every story.
    for (ArticlePage &page : edition.stories) {
        if (page.kicker == edition.section || !style.around.testFlag(Around::Kicker))
            page.kicker.clear();
    }

    QByteArray html = here.first > 0 ? laterPart(edition, here, section, style, words, hyphenation)
                                     : frontPart(edition, here, style, words, hyphenation);
    if (!edition.stories.isEmpty())
        html += (here == parts.last() ? briefs(edition, words) : QByteArray()) + "</main>\n";
    return paper::document(edition.language, directionOf(edition), edition.name, style, html);
}

} // namespace broadsheet::pages
