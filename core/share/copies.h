// What "copy" may mean for a story: one text in the flavours a clipboard carries. Pure.
#pragma once

#include "core/share/citation.h"

namespace broadsheet::share {

enum class CopyAs { Link, CleanLink, TitleAndLink, Markdown, Html, Quotation };

struct Copied
{
    QString text;
    QString html; // a fragment
    QString link; // for programs that take addresses; empty: none
    friend bool operator==(const Copied &, const Copied &) = default;
};

// Empty when the story has no link and the copy would be nothing but one.
Copied copied(const Cited &cited, CopyAs form);

// Text copied out of an article, with the line that says where it is from. `html` is the text's own, safe
// already.
Copied withSource(const QString &text, const QString &html, const Cited &cited);

} // namespace broadsheet::share
