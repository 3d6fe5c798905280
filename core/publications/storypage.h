// A newspaper's page of one story, read by the rule of its manifest (ArticleRule). What the rule does not
// find stays empty and is for reader mode to find; what is found is as published, and not safe.
#pragma once

#include "core/markup/htmltree.h"
#include "core/model/publication.h"

#include <QDateTime>

namespace broadsheet::publications {

struct StoryPage
{
    QString title;
    QString section;
    QString image; // absolute
    QString author;
    QDateTime published; // UTC; invalid: not found
    qint64 views = -1;   // -1: not found
    markup::HtmlNode *body =
        nullptr;  // within the page's tree, freed from what the rule strips; null: not found
    QString base; // what its addresses are relative to
};

struct PagePlace;

// Whether the newspaper has a rule for the page at this address, which lies on its hosts.
bool hasRuleFor(const Publication &publication, const QString &address);

// Takes out of the tree what the rule strips.
StoryPage readStoryPage(markup::HtmlTree *page, const Publication &publication, const PagePlace &place);

} // namespace broadsheet::publications
