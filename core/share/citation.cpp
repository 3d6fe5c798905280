#include "core/share/citation.h"

#include "core/locale/datelines.h"
#include "core/locale/forms.h"
#include "core/locale/languages.h"
#include "core/share/escaping.h"
#include "core/share/links.h"
#include "core/share/referencefiles.h"
#include "core/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

QStringList paragraphs(const QString &quote)
{
    QStringList result;
    for (const QString &line : quote.split(u'\n')) {
        if (const QString text = text::squeezed(line); !text.isEmpty())
            result.append(text);
    }
    return result;
}

// What stands beside the headline.
QString rest(const Cited &cited)
{
    QStringList parts;
    if (!cited.publication.isEmpty())
        parts.append(text::squeezed(cited.publication));
    if (cited.published.isValid())
        parts.append(locale::dateline(cited.published, cited.language, cited.zone));
    return parts.join(u", "_s);
}

QString joined(const QString &headline, const QString &others)
{
    return headline.isEmpty() || others.isEmpty() ? headline + others : headline + u", "_s + others;
}

QString plain(const Cited &cited)
{
    const QStringList quote = paragraphs(cited.quote);
    QString text = quote.isEmpty() ? QString() : inQuotes(quote.join(u'\n'), cited.language) + u"\n— "_s;
    text += sourceLine(cited);
    const QString link = webLink(cited.url);
    return link.isEmpty() ? text : text + u'\n' + link;
}

QString html(const Cited &cited)
{
    const QString link = webLink(cited.url);
    const QString title = text::squeezed(cited.title).toHtmlEscaped();
    QString text;
    const QStringList quote = paragraphs(cited.quote);
    if (!quote.isEmpty()) {
        const bool right = locale::directionOfText(cited.quote, cited.language) == Qt::RightToLeft;
        text =
            u"<blockquote"_s + (link.isEmpty() ? QString() : u" cite=\""_s + link.toHtmlEscaped() + u'"') +
            (cited.language.isEmpty() ? QString() : u" lang=\""_s + cited.language.toHtmlEscaped() + u'"') +
            (right ? u" dir=\"rtl\">"_s : u" dir=\"ltr\">"_s);
        for (const QString &paragraph : quote)
            text += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s;
        text += u"</blockquote>"_s;
    }
    const QString headline = link.isEmpty()
                                 ? title
                                 : u"<a href=\""_s + link.toHtmlEscaped() + u"\">"_s +
                                       (title.isEmpty() ? link.toHtmlEscaped() : title) + u"</a>"_s;
    return text + u"<p>"_s + (quote.isEmpty() ? QString() : u"— "_s) +
           joined(headline, rest(cited).toHtmlEscaped()) + u"</p>"_s;
}

QString markdown(const Cited &cited)
{
    const QString link = webLink(cited.url);
    QStringList lines;
    for (const QString &paragraph : paragraphs(cited.quote))
        lines << u"> "_s + markdownText(paragraph) << u">"_s;
    QString headline = markdownText(text::squeezed(cited.title));
    if (!link.isEmpty())
        headline = u'[' + (headline.isEmpty() ? markdownText(link) : headline) + u"]("_s +
                   markdownAddress(link) + u')';
    // A headline without a link begins the line; one with a link begins with its bracket.
    const QString source = joined(headline, markdownText(rest(cited)));
    lines << (lines.isEmpty() ? source : u"> — "_s + source);
    return lines.join(u'\n');
}

} // namespace

QString inQuotes(const QString &text, const QString &language)
{
    return language.isEmpty() ? u"“"_s + text + u"”"_s : locale::formsOf(language).quoteString(text);
}

QString sourceLine(const Cited &cited) { return joined(text::squeezed(cited.title), rest(cited)); }

QString linkToPass(const Cited &cited)
{
    const QString own = cleanLink(cited.canonical);
    return own.isEmpty() ? cleanLink(cited.url) : own;
}

QString citation(const Cited &cited, CitationFormat format)
{
    switch (format) {
    case CitationFormat::Plain:
        return plain(cited);
    case CitationFormat::Html:
        return html(cited);
    case CitationFormat::Markdown:
        return markdown(cited);
    case CitationFormat::Bibtex:
        return bibtex(cited);
    case CitationFormat::Biblatex:
        return biblatex(cited);
    case CitationFormat::Ris:
        return ris(cited);
    case CitationFormat::CslJson:
        return cslJson(cited);
    }
    return {};
}

} // namespace broadsheet::share
