// What only readers see of an article's frame: the dateline, the section, how often it was read. Looked for
// in short texts around the headline, in the words of several languages.
#pragma once

#include "core/article/metadata.h"

#include <QString>

namespace broadsheet::article {

struct Observed
{
    QString published; // a date as written
    QString section;
    qint64 views = -1;
};

// Only what `known`, the page's data, does not say already.
Observed observe(const markup::HtmlTree &page, const Metadata &known);

bool isDated(const QString &line); // there is a date with its year in it

} // namespace broadsheet::article
