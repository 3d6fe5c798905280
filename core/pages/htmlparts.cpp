#include "core/pages/htmlparts.h"

#include "core/locale/forms.h"
#include "core/locale/languages.h"
#include "core/markup/htmlwriter.h"
#include "core/text/urls.h"

namespace broadsheet::pages {

namespace {

constexpr char policy[] =
    "default-src 'none'; img-src broadsheet:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

QByteArray anchor(QByteArrayView cssClass, const QString &address, const QByteArray &html)
{
    return "<a" + (cssClass.isEmpty() ? QByteArray() : " class=\"" + cssClass.toByteArray() + '"') +
           " href=\"" + escaped(address) + "\">" + html + "</a>";
}

} // namespace

QByteArray escaped(const QString &text) { return markup::escapedHtml(text.toUtf8()); }

QByteArray cased(const QString &text)
{
    return locale::takesCapitals(text) ? escaped(text)
                                       : "<span class=\"no-capitals\">" + escaped(text) + "</span>";
}

QByteArray direction(const QString &language, const QString &text, TextDirection wish)
{
    const bool mirrored = directed(wish, locale::directionOfText(text, language)) == Qt::RightToLeft;
    return " lang=\"" + escaped(language) + "\" dir=\"" + (mirrored ? "rtl\"" : "ltr\"");
}

QByteArray isolated(const QString &language, const QString &text)
{
    return text.isEmpty() ? QByteArray() : "<bdi" + direction(language, text) + '>' + cased(text) + "</bdi>";
}

QByteArray element(QByteArrayView tag, const QString &text)
{
    const QByteArray name = tag.first(tag.indexOf(' ') < 0 ? tag.size() : tag.indexOf(' ')).toByteArray();
    return text.isEmpty() ? QByteArray()
                          : '<' + tag.toByteArray() + '>' + escaped(text) + "</" + name + ">\n";
}

QByteArray link(QByteArrayView cssClass, const QString &address, const QByteArray &html)
{
    const QString safe = text::resolveUrl(address, {});
    return safe.isEmpty() ? QByteArray() : anchor(cssClass, safe, html);
}

QByteArray inside(QByteArrayView cssClass, const QString &address, const QByteArray &html)
{
    return anchor(cssClass, address, html);
}

QByteArray documentHtml(const Document &document, const PageStyle &style)
{
    return "<!doctype html>\n<html" + direction(document.language, document.title, document.direction) +
           " data-theme=\"" + QByteArray(themeName(style.theme).data()) + "\" style=\"" +
           escaped(rootStyle(style)) +
           "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"" +
           policy + "\"><meta name=\"referrer\" content=\"no-referrer\">" + element("title", document.title) +
           "<style>" + document.css + "</style></head>\n<body>" + document.body + "</body></html>\n";
}

} // namespace broadsheet::pages
