#include "app/paper/outfile.h"

#include "core/text/filenames.h"

using namespace Qt::StringLiterals;

namespace broadsheet {

QString fileNameOf(const QDate &day, const QString &publication, const QString &headline,
                   QLatin1String suffix)
{
    QStringList parts{day.toString(Qt::ISODate), publication, headline};
    parts.removeAll(QString());
    const QString name = text::legalFileName(parts.join(u' '));
    return (name.isEmpty() ? u"Broadsheet"_s : name) + u'.' + suffix;
}

} // namespace broadsheet
