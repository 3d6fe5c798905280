// What a selector's text becomes: steps in one row, so that a walk through the tree keeps one bit for each.
// Made by selectorparser, run by selectors.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace broadsheet::markup {

struct Compound;

struct Condition
{
    enum class Kind { Id, Class, Has, Equals, Begins, Ends, Holds, Word, NthChild, Scope, Not };
    Kind kind = Kind::Has;
    QByteArray name;  // of the attribute
    QByteArray value; // of the attribute, the id, the class
    int step = 0;     // NthChild: step · n + offset
    int offset = 0;
    std::vector<Compound> none; // Not: none of these; no initializer, for it is incomplete here
};

// "a.b[c]": everything that must hold for one element.
struct Compound
{
    QByteArray tag; // empty: any
    std::vector<Condition> conditions;
};

struct SelectorProgram
{
    enum class After { Nothing, Ancestor, Parent }; // what of the step before must stand above
    struct Step
    {
        Compound compound;
        After after = After::Nothing;
        bool isLast = false; // an element that gets here is selected
    };
    std::vector<Step> steps;
};

Result<SelectorProgram> parseSelector(QByteArrayView utf8);

} // namespace broadsheet::markup
