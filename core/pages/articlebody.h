// A story's safe HTML as it stands on the screen: pictures by our scheme, one size each; headings under the
// headline; wide tables in a box that scrolls; recordings as links (the page may load pictures only).
#pragma once

#include "core/article/safehtml.h"
#include "core/locale/words.h"

#include <QByteArray>
#include <QStringList>

namespace broadsheet::pages {

struct ArticleBody
{
    QByteArray html;
    QString plain;
    QStringList pictures; // addresses on the web, in order; the first fifty
    bool beginsWithPicture = false;
};

// A first heading that only repeats the title is left out.
ArticleBody articleBody(const article::SafeHtml &body, const QString &title, const Words &words);

// The same picture in another size or with another query.
bool isSamePicture(const QString &one, const QString &other);

} // namespace broadsheet::pages
