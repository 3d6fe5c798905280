// A story's safe HTML as it stands on paper: headings demoted under the headline, pictures by our scheme or
// left out, links numbered. The input comes from the sanitiser, so a linear walk over its tags is enough.
#pragma once

#include "core/article/safehtml.h"
#include "core/pages/paperstyle.h"

#include <QByteArray>
#include <QStringList>

namespace broadsheet::text {
class Hyphenator;
}

namespace broadsheet::pages {

struct PaperBody
{
    QByteArray html;
    QByteArray lead;       // the first picture as a figure, when it was wanted apart
    QStringList addresses; // of the links, in the order of their numbers
    bool hasPicture = false;
    bool hyphenated = false;
};

enum class FirstPicture { InPlace, Apart };

// With a hyphenator, paragraphs and lists get soft hyphens. The class "yours" stays; publishers' own the
// sanitiser took.
PaperBody paperBody(const QByteArray &safeHtml, const PaperStyle &style,
                    FirstPicture firstPicture = FirstPicture::InPlace,
                    const text::Hyphenator *hyphenator = nullptr);
PaperBody paperBody(const article::SafeHtml &body, const PaperStyle &style,
                    FirstPicture firstPicture = FirstPicture::InPlace,
                    const text::Hyphenator *hyphenator = nullptr);

} // namespace broadsheet::pages
