#include "core/pages/paperparts.h"

#include "core/article/byline.h"
#include "core/locale/datelines.h"
#include "core/locale/forms.h"
#include "core/locale/languages.h"
#include "core/pages/blockdirections.h"
#include "core/pages/papercss.h"
#include "core/pages/papernotes.h"
#include "core/pages/standfirst.h"
#include "core/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace broadsheet::pages::paper {

namespace {

constexpr char policy[] =
    "default-src 'none';img-src broadsheet:;style-src 'unsafe-inline';form-action 'none';base-uri 'none'";

} // namespace

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

QByteArray paragraph(const char *cssClass, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QByteArray("<p class=\"") + cssClass + (locale::takesCapitals(text) ? "" : " no-capitals") +
           "\">" + escaped(text) + "</p>\n";
}

namespace {

QByteArray attributes(const QString &language, Qt::LayoutDirection direction)
{
    return " lang=\"" + escaped(language) + "\" dir=\"" + (direction == Qt::RightToLeft ? "rtl" : "ltr") +
           '"';
}

} // namespace

QByteArray attributes(const QString &language, const QString &text)
{
    return attributes(language, locale::directionOfText(text, language));
}

QByteArray attributes(const Story &story) { return attributes(storyLanguage(story), storyDirection(story)); }

QString headline(const ArticlePage &page) { return text::squeezed(page.story.item.title); }

QByteArray document(const QString &language, Qt::LayoutDirection direction, const QString &title,
                    const PaperStyle &style, const QByteArray &body)
{
    return "<!doctype html>\n<html" + attributes(language, direction) + "><head><meta charset=\"utf-8\">" +
           "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">" + "<title>" +
           escaped(title) + "</title><style>" + paperCss(style, language) + "</style></head>\n<body>" + body +
           "</body></html>\n";
}

QByteArray byline(const ArticlePage &page, const Words &words, const QString &masthead)
{
    const Item &item = page.story.item;
    QStringList parts;
    const QStringList authors = authorNames(item);
    if (!authors.isEmpty())
        parts.append(words.by.arg(locale::listText(authors, words.language)));
    const QString newspaper = page.publication.name;
    if (!newspaper.isEmpty() && newspaper != masthead && !authors.contains(newspaper))
        parts.append(newspaper);
    if (item.published.isValid())
        parts.append(locale::dateline(item.published, storyLanguage(page.story), page.zone));
    // Each part is isolated: an Arabic name must not turn the date beside it around.
    QByteArray html;
    for (const QString &part : std::as_const(parts))
        html += (html.isEmpty() ? "<bdi>" : " · <bdi>") + escaped(part) + "</bdi>";
    return html.isEmpty() ? html : "<p class=\"byline\">" + html + "</p>\n";
}

QByteArray itemPicture(const ArticlePage &page, const PaperStyle &style)
{
    const QString &address = page.story.item.image;
    if (address.isEmpty() || style.pictures == PaperPictures::None)
        return {};
    return "<figure><img src=\"" + escaped(pictureAddress(address)) + "\" alt=\"\"></figure>\n";
}

PaperBody bodyOf(const ArticlePage &page, const PaperStyle &style, FirstPicture first,
                 const Hyphenation &hyphenation)
{
    PaperBody body = paperBody(withReaderNotes(page, style), style, first,
                               hyphenation ? hyphenation(storyLanguage(page.story)) : nullptr);
    if (page.story.direction == TextDirection::AsWritten)
        body.html = withBlockDirections(body.html, storyDirection(page.story));
    return body;
}

QByteArray headedList(const QString &heading, const char *list, const QByteArrayList &items)
{
    const QByteArray begin = QByteArray("<") + list;
    const QByteArray end = QByteArray("</") + list + '>';
    QByteArray html = "<div class=\"keep\"><h3>" + escaped(heading) + "</h3>" + begin + '>' + items.first() +
                      end + "</div>";
    if (items.size() > 1)
        html += begin + (begin == "<ol" ? " start=\"2\">" : ">") + items.sliced(1).join() + end;
    return html;
}

QByteArray notes(const QStringList &addresses, const Words &words)
{
    QByteArrayList items;
    for (const QString &address : addresses)
        items.append("<li><bdi dir=\"ltr\"><a href=\"" + escaped(address) + "\">" + escaped(address) +
                     "</a></bdi></li>");
    return items.isEmpty()
               ? QByteArray()
               : "<section class=\"notes\">" + headedList(words.links, "ol", items) + "</section>\n";
}

QString standfirst(const ArticlePage &page)
{
    constexpr qsizetype enough = 4 * longestStandfirst;
    return standfirstOf(page.story.item,
                        QString::fromUtf8(text::beginningFromHtml(page.body.utf8(), enough)));
}

QByteArray insteadOfText(const ArticlePage &page, const Words &words)
{
    const QString summary = text::squeezed(page.story.item.summary);
    return "<p>" + escaped(summary.isEmpty() ? words.noText : summary) + "</p>\n";
}

} // namespace broadsheet::pages::paper

namespace broadsheet::pages {

QString storyDestination(int story) { return u"s%1"_s.arg(story); }

QStringList authorNames(const Item &item)
{
    QStringList names;
    for (const Author &author : item.authors) {
        const QString name = article::nameOfAuthor(author.name);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

QString storyLanguage(const Story &story)
{
    return story.item.language.isEmpty() ? story.edition : story.item.language;
}

Qt::LayoutDirection storyDirection(const Story &story)
{
    return directed(story.direction,
                    locale::directionOfText(text::squeezed(story.item.title), storyLanguage(story)));
}

} // namespace broadsheet::pages
