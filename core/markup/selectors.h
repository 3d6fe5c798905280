// Elements by a subset of CSS (https://www.w3.org/TR/selectors-4/), for rules that strangers write: tag, *,
// #id, .class, [a], [a=v], [a^=v], [a$=v], [a*=v], [a~=v], :not(…) of simple ones, :nth-child(an+b|odd|even),
// :scope, descendants, children (>) and commas. Everything else is refused. However it is written, a selector
// costs at most `mostSteps` looks at each element of the tree.
#pragma once

#include "core/base/result.h"
#include "core/markup/htmltree.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>

namespace broadsheet::markup {

inline constexpr qsizetype longestSelector = 1'000; // bytes
inline constexpr int mostSteps = 32;                // compounds of one selector, all its commas together
inline constexpr int mostConditions = 8;            // of one compound

struct SelectorProgram; // what became of the text

class Selector final
{
public:
    Selector() = default; // matches nothing

    // Malformed with what is wrong, in a few English words.
    static Result<Selector> parse(QByteArrayView utf8);

    // Within `top`, in the document's order. What stands around `top` does not count; itself it is :scope.
    QList<HtmlNode *> all(HtmlNode *top, qsizetype most) const;
    HtmlNode *first(HtmlNode *top) const; // nullptr: none

private:
    std::shared_ptr<const SelectorProgram> m_program;
};

} // namespace broadsheet::markup
