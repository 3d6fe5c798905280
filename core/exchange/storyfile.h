// Stories as one HTML file that needs nothing beside it: pictures lie in it (RFC 2397), nothing is loaded
// from anywhere, and every story says where it is from.
#pragma once

#include "core/exchange/outstory.h"

namespace broadsheet::exchange {

QByteArray htmlFile(const QList<OutStory> &stories, const OutPictures &pictures, const QString &title);

// A story within a document: headline, source, text, address, notice. For files of several kinds.
QByteArray storyXhtml(const OutStory &story, const std::function<QString(const QString &)> &pictureTarget);

// How such a story looks; no rule of it reaches beyond the file.
QByteArray storyCss();

} // namespace broadsheet::exchange
