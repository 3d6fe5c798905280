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

// What tells a picture's file from others on the web, whatever size and query it is asked for with:
// photo-300x200.jpg?w=600 and photo.jpg are one file, picture?id=1 and picture?id=2 are two.
QString pictureFile(const QString &address);

// The same file, or one that has its name elsewhere when the name tells: many a picture.jpg there is, but one
// harbour-at-night.jpg. To compare the one picture that a feed announces with those of its text.
bool isSamePicture(const QString &one, const QString &other);

} // namespace broadsheet::pages
