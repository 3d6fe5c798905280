// Safe HTML without what publishers' own style sheets hide around pictures: the word "Image" above one, for
// those who hear the page, and the points of a list that is a row of pictures.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet::pages {

QByteArray withPicturesAlone(QByteArrayView safeHtml);

} // namespace broadsheet::pages
