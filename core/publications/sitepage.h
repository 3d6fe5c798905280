// What a site's page says of itself, collected in one walk over its tree: names, icons, links and where they
// stand. Decides nothing; that is proposal.h.
#pragma once

#include "core/markup/htmltree.h"
#include "core/model/wholetext.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet::publications {

struct SiteLink
{
    enum class Place { Elsewhere, Header, Navigation, Footer };
    QString address; // absolute, http(s)
    QString text;
    Place place = Place::Elsewhere;
};

struct SiteIcon
{
    QString address;
    int size = 0; // px; 0: not said
};

struct SitePage
{
    QString title;
    QString language;              // as written in <html lang>
    QHash<QString, QString> metas; // by name or property, lower case; the first of each
    QStringList seeAlso;           // og:see_also, rel=me and sameAs: the site's own pages elsewhere
    QList<SiteIcon> icons;
    QList<InLanguage> homes;  // the same page by hreflang, in its own too; each language once
    QString organization;     // its name in JSON-LD
    QString organizationLogo; // its picture there
    QList<SiteLink> links;
};

SitePage readSitePage(const markup::HtmlTree &tree, const QString &pageUrl);

} // namespace broadsheet::publications
