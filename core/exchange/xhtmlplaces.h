// Which elements may stand in which, as far as browsers forgive it and e-books do not (the content models of
// the HTML Living Standard): a paragraph in <b>, an item without its list, a text between items.
#pragma once

#include "core/markup/htmltree.h"

#include <QByteArray>
#include <QByteArrayList>

namespace broadsheet::exchange {

bool isBlock(const QByteArray &name); // a line of its own, and no part of a phrase

// As what an element is written, within those that are open; empty: only its content stays.
QByteArray nameAtItsPlace(const markup::HtmlNode &node, const QByteArray &name, const QByteArrayList &open);

// What must stand between the innermost open element and this one, or a text (an empty name); empty: nothing.
QByteArray missingBetween(const QByteArrayList &open, const QByteArray &name);

} // namespace broadsheet::exchange
