// Reader mode: the article of any news page, without a browser and without running its scripts. What the page
// says of the article (structured data, social cards, bylines) and the article's own text, freed from
// everything around it.
#pragma once

#include "core/article/safehtml.h"
#include "core/base/result.h"
#include "core/markup/htmltree.h"
#include "core/model/wholetext.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace broadsheet::article {

struct Extracted
{
    QString title;
    QString byline;
    QString siteName;
    QString language;  // BCP 47; empty: unknown
    QString direction; // "ltr", "rtl" or empty
    QString excerpt;
    QString image;     // absolute
    QString canonical; // the address the page calls its own (canonical.h); may be empty
    QString section;
    QDateTime published;         // UTC; invalid: the page names none
    qint64 views = -1;           // -1: the page names none
    QList<InLanguage> languages; // the same article in others
    SafeHtml content;
    QString text; // plain text of content
};

struct PageContext
{
    QString url;
    QByteArray timeZone = {}; // IANA zone of the publication, for datelines that name none; empty: UTC
};

// Any bytes, read as UTF-8. Pure and bounded in time and memory. Error::Kind::NoArticle when the page holds
// none: a front page, a list of stories, a wall, an error. TooLarge when no tree can be built of it.
Result<Extracted> extract(QByteArrayView utf8Html, const PageContext &page);

// The same of a page that was read already; its tree is used up.
Result<Extracted> extract(markup::HtmlTree *tree, const PageContext &page);

} // namespace broadsheet::article
