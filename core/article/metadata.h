// What a page says of its article in the places made for machines: JSON-LD, Open Graph and its kin,
// microdata, <title>. What only readers can see is looked for elsewhere (bylines in lifting, datelines in
// dateline).
#pragma once

#include "core/markup/htmltree.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace broadsheet::article {

// Texts are as written, white space squeezed; empty where the page says nothing.
struct Metadata
{
    QString title;
    QString byline;
    QString siteName;
    QString language;
    QString excerpt;
    QString image; // as written
    QString section;
    QString published; // a date in any notation
    QString body;      // the article's own text, where the data repeats it
    qint64 views = -1;
    bool isArticle = false; // it calls itself one
    bool forPayers = false; // it says that not all of it is free
};

Metadata readMetadata(const markup::HtmlTree &page);

// Its parts.
using MetaTags = QHash<QByteArray, QString>; // "og:title" → text
MetaTags readMetaTags(const markup::HtmlTree &page);
Metadata readJsonLd(const markup::HtmlTree &page, const QString &pageTitle);
Metadata readMicrodata(const markup::HtmlTree &page);

// <title> without the name of the site, as far as one can tell.
QString titleOf(const markup::HtmlTree &page);

// The same, when it begins or ends with a heading of the page and has more; else as it is.
QString withoutSite(const markup::HtmlTree &page, const QString &title);

// The heading that shows the headline; else the first <h1>. nullptr: there is none.
markup::HtmlNode *headlineIn(markup::HtmlNode *top, const QString &title);

} // namespace broadsheet::article
