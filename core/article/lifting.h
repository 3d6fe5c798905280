// Finds the article in a page's tree and takes it out: names that speak against, text that speaks for, and
// the siblings that belong to it. The ways of Mozilla's Readability, whose judgement readers know.
#pragma once

#include "core/article/vocabulary.h"
#include "core/markup/htmltree.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace broadsheet::article {

// How strictly a page is taken apart. What finds too little is tried again more leniently.
struct Strictness
{
    bool dropUnlikely = true; // by the names of elements
    bool weighNames = true;   // names count
    bool cleanByLooks = true; // lists of links and the like go
};

inline constexpr std::array<Strictness, 4> attempts = {{
    {true, true, true},
    {false, true, true},
    {false, false, true},
    {false, false, false},
}};

struct Lifted
{
    markup::HtmlTree tree; // <html> that holds the article
    int length = 0;        // characters of its text
    QString byline;        // as it stood in the page; empty when the page's data names one
    QByteArray direction;  // dir of what held it; empty: none said
};

struct Wanted
{
    QString title;       // a heading that repeats it goes
    bool byline = false; // look for one
};

Lifted lift(const markup::HtmlTree &page, const Wanted &wanted, Strictness strictness,
            Vocabulary *vocabulary);

} // namespace broadsheet::article
