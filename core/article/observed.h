// What only readers see of an article's frame: the dateline, the section, how often it was read. Looked for
// in short texts around the headline, in the words of several languages.
#pragma once

#include "core/article/metadata.h"

#include <QDateTime>

namespace broadsheet::article {

struct Observed
{
    QString published; // a date as written
    QString section;
    qint64 views = -1;
};

// Only what `known`, the page's data, does not say already.
Observed observe(const markup::HtmlTree &page, const Metadata &known);

// A date as written → UTC. `zone` is the publication's, for dates that name none; by the page's language
// 07/06 is a day of June or of July.
QDateTime instantOf(const QString &written, const QByteArray &zone, const QString &language);

bool isDated(const QString &line); // there is a date with its year in it

} // namespace broadsheet::article
