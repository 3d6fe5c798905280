// Links that lead to words on a page: URL fragment text directives,
// https://wicg.github.io/scroll-to-text-fragment/. Pure.
#pragma once

#include <QString>

namespace broadsheet::share {

// Words on a page and what stands around them there.
struct Passage
{
    QString text;
    QString before{};
    QString after{};
    friend bool operator==(const Passage &, const Passage &) = default;
};

// The link with "#:~:text=…" to the passage; a fragment of its own stays before it. A long passage is named
// by its first and last words, a short one with the words around it, so that it is not found elsewhere.
// Unchanged when there are no words.
QString linkToWords(const QString &url, const Passage &passage);

} // namespace broadsheet::share
