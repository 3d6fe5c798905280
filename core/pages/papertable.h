// How a table is set in a column of paper: as it is, smaller where it is wide, and with its words whole where
// they find room.
#pragma once

#include "core/markup/htmlscanner.h"

#include <QByteArray>
#include <QList>

namespace broadsheet::pages {

// The class of the <table> that begins at `from`; may be empty. `room`: the column's width in ems of the
// text.
QByteArray tableClass(const QList<markup::HtmlToken> &tokens, qsizetype from, double room);

// Where it ends, and whether it is short enough to be kept together with what stands above it.
qsizetype endOfTable(const QList<markup::HtmlToken> &tokens, qsizetype from);
bool isShortTable(const QList<markup::HtmlToken> &tokens, qsizetype from);

} // namespace broadsheet::pages
