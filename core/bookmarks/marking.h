// Stretches of a tree's text into <mark> elements, without breaking the tree: only texts are divided, and an
// element that a stretch begins or ends in stays whole. Private to core/bookmarks.
#pragma once

#include "core/markup/htmltree.h"

#include <QByteArray>
#include <QList>

namespace broadsheet::bookmarks {

// A text of the tree, and where it stands in all of them put together (characters of UTF-16).
struct MarkedText
{
    markup::HtmlNode *node = nullptr;
    qsizetype begin = 0;
    qsizetype length = 0;
};

struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray id; // of its first mark; the next ones have "-2", "-3" … at its end
};

// Stretches may overlap: their marks then lie within each other, up to deepestMarks (highlights.h).
void markStretches(markup::HtmlTree *tree, const QList<MarkedText> &texts, QList<Stretch> stretches,
                   qsizetype atMost);

} // namespace broadsheet::bookmarks
