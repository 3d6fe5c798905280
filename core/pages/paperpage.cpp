#include "core/pages/paperpage.h"

#include "core/pages/paperbody.h"
#include "core/pages/papernotes.h"
#include "core/pages/paperparts.h"

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

QByteArray paperHtml(const ArticlePage &page, const PaperStyle &wanted, const Words &words,
                     const Hyphenation &hyphenation)
{
    const PaperStyle style = bounded(wanted);
    const PaperBody body = paper::bodyOf(page, style, FirstPicture::InPlace, hyphenation);

    QByteArray html = "<article>\n<header class=\"head\">";
    if (style.around.testFlag(Around::Kicker))
        html += paper::paragraph("kicker", page.kicker);
    html += "<h1>" + paper::escaped(paper::headline(page)) + "</h1>\n";
    html += paper::paragraph("standfirst", paper::standfirst(page));
    html += paper::byline(page, words);
    html += "</header>\n";
    html += body.hyphenated ? "<div class=\"flow justified\">\n" : "<div class=\"flow\">\n";
    if (!body.hasPicture)
        html += paper::itemPicture(page, style);
    html += page.body.isEmpty() ? paper::insteadOfText(page, words) : body.html;
    // In the columns: below them a single address would be left for a page of its own.
    html +=
        paper::readerNotes(page, style, words) + paper::notes(body.addresses, words) + "</div>\n</article>\n";
    const QString language = storyLanguage(page.story);
    return paper::document(language, storyDirection(page.story), paper::headline(page), style, html);
}

} // namespace broadsheet::pages
