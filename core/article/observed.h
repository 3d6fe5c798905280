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

Observed observe(const markup::HtmlTree &page);

// A date as written → UTC. `zone` is the publication's, for dates that name none.
QDateTime instantOf(const QString &written, const QByteArray &zone);

} // namespace broadsheet::article
