#include "core/share/copies.h"

#include "core/share/escaping.h"
#include "core/share/links.h"
#include "core/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

QString anchor(const QString &title, const QString &link)
{
    return u"<a href=\""_s + link.toHtmlEscaped() + u"\">"_s +
           (title.isEmpty() ? link : title).toHtmlEscaped() + u"</a>"_s;
}

} // namespace

Copied copied(const Cited &cited, CopyAs form)
{
    const QString link = form == CopyAs::Link ? webLink(cited.url) : linkToPass(cited);
    const QString title = text::squeezed(cited.title);
    Cited clean = cited;
    clean.url = link;
    if (form == CopyAs::Quotation)
        return {citation(clean, CitationFormat::Plain), citation(clean, CitationFormat::Html), link};
    if (link.isEmpty())
        return {};
    const QString html = anchor(title, link);
    switch (form) {
    case CopyAs::TitleAndLink:
        return {title.isEmpty() ? link : title + u'\n' + link, html, link};
    case CopyAs::Markdown:
        return {u'[' + markdownText(title.isEmpty() ? link : title) + u"]("_s + markdownAddress(link) + u')',
                html, link};
    case CopyAs::Html:
        return {html, html, link};
    default:
        return {link, html, link};
    }
}

Copied withSource(const QString &text, const QString &html, const Cited &cited)
{
    Cited source = cited;
    source.quote.clear();
    source.url = linkToPass(cited);
    return {text.trimmed() + u"\n\n— "_s + citation(source, CitationFormat::Plain),
            html + citation(source, CitationFormat::Html), source.url};
}

} // namespace broadsheet::share
