#include "core/pages/notice.h"

#include <QUrl>

namespace broadsheet::pages {

QString reuseNotice(const Publication &publication, const QString &language, const Words &words)
{
    if (!publication.notice.isEmpty())
        return translated(publication.notice, language);
    return publication.linkRequired ? words.reuseNotice.arg(QUrl(publication.home).host()) : QString();
}

} // namespace broadsheet::pages
