#include "core/pages/papertable.h"

#include "core/text/entities.h"

#include <QString>

#include <algorithm>
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

// Ems of its own type, rather too many: what is wider than its column is cut off.
constexpr double aLetter = 0.62;
constexpr double aroundACell = 0.9;
constexpr int mostColumnsLooked = 40;
constexpr int mostRowsTogether = 20;

bool isCell(const HtmlToken &token) { return token.name == "td" || token.name == "th"; }

// The longest word of each column, in letters.
QList<qsizetype> longestWords(const QList<HtmlToken> &tokens, qsizetype from, qsizetype to)
{
    QList<qsizetype> longest;
    qsizetype column = -1;
    for (qsizetype i = from; i < to; ++i) {
        const HtmlToken &token = tokens[i];
        if (token.name == "tr" && token.kind == Kind::Start)
            column = -1;
        if (isCell(token) && token.kind == Kind::Start)
            ++column;
        if (column < 0 || column >= mostColumnsLooked)
            continue;
        longest.resize(std::max(longest.size(), column + 1));
        if (token.kind != Kind::Text)
            continue;
        const QString text = QString::fromUtf8(text::decodeEntities(token.text));
        for (const QString &word : text.simplified().split(u' '))
            longest[column] = std::max(longest[column], word.size());
    }
    return longest;
}

} // namespace

QByteArray tableClass(const QList<HtmlToken> &tokens, qsizetype from, double room)
{
    const QList<qsizetype> words = longestWords(tokens, from, endOfTable(tokens, from));
    const double letters = double(std::accumulate(words.begin(), words.end(), qsizetype(0)));
    const double needed = letters * aLetter + double(words.size()) * aroundACell;
    for (const Type &type : types) {
        if (needed * type.size <= room)
            return type.name.toByteArray() + "whole";
    }
    return "tiny";
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

bool isShortTable(const QList<HtmlToken> &tokens, qsizetype from)
{
    const auto end = tokens.begin() + endOfTable(tokens, from);
    return std::count_if(tokens.begin() + from, end, [](const HtmlToken &token) {
               return token.name == "tr" && token.kind == Kind::Start;
           }) <= mostRowsTogether;
}

} // namespace broadsheet::pages
