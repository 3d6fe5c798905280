// How a table is set in a column of paper: as it is, smaller where it is wide, with its words whole; and
// where not even that finds room, one row below the other as running text.
#pragma once

#include "core/markup/htmlscanner.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace broadsheet::pages {

struct TableRoom
{
    double ems = 0;            // a column's width, in ems of the text
    double points = 0;         // the text's size
    qsizetype longestWord = 0; // letters; longer ones break anywhere
};

struct TableSetting
{
    QByteArray cssClass;
    QByteArrayList labels; // what the first row says of each column, to stand before its cells; else empty
};

// Of the <table> that begins at `from`.
TableSetting tableSetting(const QList<markup::HtmlToken> &tokens, qsizetype from, const TableRoom &room);

// Where it ends, and whether it is short enough to be kept together with what stands above it.
qsizetype endOfTable(const QList<markup::HtmlToken> &tokens, qsizetype from);
bool isShortTable(const QList<markup::HtmlToken> &tokens, qsizetype from, const TableRoom &room);

} // namespace broadsheet::pages
