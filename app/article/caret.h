// A caret in an article, as browsers have it (F7): arrows walk through the words, with Shift they select. It
// is the page's own selection, so that screen readers follow it and whatever takes selected words takes
// these; the engine draws none in a text that is not to be edited, so we do. JavaScript for a world of our
// own.
#pragma once

#include <QString>

class QKeyEvent;

namespace broadsheet::caret {

QString place(); // where something is selected, else at the first words that can be seen
QString leave(); // what is selected stays so

// What this key does to it; empty: nothing.
QString step(const QKeyEvent &key);

} // namespace broadsheet::caret
