// HTML made harmless for a tree builder, in one linear pass before it. Gumbo follows the standard without any
// limit of its own, and the standard lets a small document ask for a huge tree: 150 kB of nested <div> take
// half a minute, 83 kB of <b id=n><p> seven gigabytes. Here every tag is written anew, so that what is
// counted is what gumbo sees; comments, scripts (but JSON-LD), styles, frames and foreign content stay
// behind.
//
// The one rule of the count: an end tag closes the element on top of our pile, or nothing. Gumbo then never
// has more open elements than we (it may have implied ones: html, body, tbody, tr).
#pragma once

#include "core/markup/htmlskeleton.h"

#include <optional>

namespace broadsheet::markup {

enum class Calm {
    AsWritten, // tags as the publisher nested them
    Balanced,  // every element closed where it ends, nothing deeper than the limit; the text stays whole
    Bare,      // and no formatting elements or tables, whose repairs copy and move nodes
};

inline constexpr int mostOpenElements = 256;

// Nothing: it passes a limit. Balanced and Bare pass only mostTexts.
std::optional<HtmlSkeleton> calm(QByteArrayView utf8Html, HtmlKind kind, Calm how);

} // namespace broadsheet::markup
