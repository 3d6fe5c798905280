// What the tree builder of the HTML standard does about an element's name, as far as htmlcalm must know it.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet::markup {

enum ElementTrait : quint32 {
    IsVoid = 1 << 0,       // <br>, <img>: no content, no end tag
    IsUncounted = 1 << 1,  // html, head, body: there is one of each whatever is written
    IsFormatting = 1 << 2, // is opened anew where it was not closed
    IsInTable = 1 << 3,    // what stands wrongly beside it is moved
    IsLeftOut = 1 << 4,    // turns the page into something else, or says nothing
    IsBreakout = 1 << 5,   // ends SVG and MathML even when they were not closed
    IsRenamed = 1 << 6,    // see modernName()
    StopsEndTags = 1 << 7, // end tags do not look past it
    StopsTableEndTags = 1 << 8,
};
using ElementTraits = quint32;

// A start tag may end elements that are still open. The rules of that, counted from 0: which names start it,
// which it ends, and what it does not look past.
inline constexpr int impliedEndRules = 8;
constexpr ElementTraits startsRule(int rule) { return 1U << (9 + rule); }

struct ElementRules
{
    ElementTraits traits = 0;
    quint8 endedBy = 0; // a bit for each rule
    quint8 stops = 0;
};

ElementRules rulesOf(const QByteArray &name);  // in lower case
QByteArray modernName(const QByteArray &name); // <image> is <img>, <xmp> is <pre>
bool isHeading(QByteArrayView name);           // h1 … h6
bool isHtmlName(const QByteArray &name);       // of an element or attribute, as far as we follow it

} // namespace broadsheet::markup
