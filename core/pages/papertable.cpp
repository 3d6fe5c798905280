#include "core/pages/papertable.h"

#include "core/text/entities.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace broadsheet::pages {

namespace {

using markup::HtmlToken;
using Kind = HtmlToken::Kind;

// Sizes of type in ems of the text, as papercss.cpp sets them.
struct Type
{
    QByteArrayView name;
    double size;
};
constexpr Type types[] = {{"", 0.84}, {"small ", 0.72}, {"tiny ", 0.62}};
constexpr double smallestType = 6; // points

// Ems of its own type, rather too many: what is wider than its column is cut off.
constexpr double aLetter = 0.62;
constexpr double aroundACell = 0.9;
constexpr double anAverageLetter = 0.5;
constexpr int mostColumnsLooked = 40;
constexpr int mostLinesTogether = 20;

struct Cell
{
    QString text;
    bool isHeading = false;
};

bool isCell(const HtmlToken &token) { return token.name == "td" || token.name == "th"; }

// Whether a cell may lie elsewhere than its place in the row says.
bool isSpread(const HtmlToken &token)
{
    return markup::valueOf(token, "colspan").toInt() > 1 || markup::valueOf(token, "rowspan").toInt() > 1;
}

struct Grid
{
    QList<QList<Cell>> rows;
    bool isRegular = true;
};

Grid gridOf(const QList<HtmlToken> &tokens, qsizetype from)
{
    Grid grid;
    bool inHead = false;
    const qsizetype end = endOfTable(tokens, from);
    for (qsizetype i = from; i < end; ++i) {
        const HtmlToken &token = tokens[i];
        if (token.name == "thead")
            inHead = token.kind == Kind::Start;
        else if (token.name == "tr" && token.kind == Kind::Start)
            grid.rows.append(QList<Cell>());
        if (grid.rows.isEmpty())
            continue;
        QList<Cell> &row = grid.rows.last();
        if (isCell(token) && token.kind == Kind::Start) {
            row.append({{}, inHead || token.name == "th"});
            grid.isRegular = grid.isRegular && !isSpread(token);
        } else if (!row.isEmpty() && token.kind == Kind::Text) {
            row.last().text += QString::fromUtf8(text::decodeEntities(token.text));
        } else if (!row.isEmpty() && (token.name == "b" || token.name == "strong")) {
            row.last().isHeading = true;
        }
    }
    return grid;
}

// The longest word of each column, in letters.
QList<qsizetype> longestWords(const Grid &grid, qsizetype longestWord)
{
    QList<qsizetype> longest;
    for (const QList<Cell> &row : grid.rows) {
        const qsizetype columns = std::min(row.size(), qsizetype(mostColumnsLooked));
        longest.resize(std::max(longest.size(), columns));
        for (qsizetype i = 0; i < columns; ++i) {
            for (const QString &word : row[i].text.simplified().split(u' '))
                longest[i] = std::max(longest[i], std::min(word.size(), longestWord));
        }
    }
    return longest;
}

// About how many lines it takes, with columns of the same width.
double linesOf(const Grid &grid, const TableRoom &room)
{
    const double lettersInALine = room.ems / types[0].size / anAverageLetter;
    double lines = 0;
    for (const QList<Cell> &row : grid.rows) {
        qsizetype longest = 0;
        for (const Cell &cell : row)
            longest = std::max(longest, cell.text.simplified().size());
        lines += std::max(1.0, std::ceil(double(longest * row.size()) / lettersInALine));
    }
    return lines;
}

QByteArrayList labelsOf(const Grid &grid)
{
    QByteArrayList labels;
    if (!grid.isRegular || grid.rows.size() < 2)
        return labels;
    for (const Cell &cell : grid.rows.first()) {
        if (!cell.isHeading && !cell.text.trimmed().isEmpty())
            return {};
        labels.append(cell.text.simplified().toHtmlEscaped().toUtf8());
    }
    return labels;
}

} // namespace

TableSetting tableSetting(const QList<HtmlToken> &tokens, qsizetype from, const TableRoom &room)
{
    const Grid grid = gridOf(tokens, from);
    const QByteArray length = linesOf(grid, room) > mostLinesTogether ? " long" : "";
    const QList<qsizetype> words = longestWords(grid, room.longestWord);
    const double letters = double(std::accumulate(words.begin(), words.end(), qsizetype(0)));
    const double needed = letters * aLetter + double(words.size()) * aroundACell;
    for (const Type &type : types) {
        if (needed * type.size <= room.ems &&
            (type.name.isEmpty() || type.size * room.points >= smallestType))
            return {type.name.toByteArray() + "whole" + length, {}};
    }
    return {"stacked" + length, labelsOf(grid)};
}

qsizetype endOfTable(const QList<HtmlToken> &tokens, qsizetype from)
{
    int open = 0;
    for (qsizetype i = from; i < tokens.size(); ++i) {
        if (tokens[i].name == "table")
            open += tokens[i].kind == Kind::Start ? 1 : -1;
        if (open == 0)
            return i;
    }
    return tokens.size() - 1;
}

bool isShortTable(const QList<HtmlToken> &tokens, qsizetype from, const TableRoom &room)
{
    return linesOf(gridOf(tokens, from), room) <= mostLinesTogether;
}

} // namespace broadsheet::pages
