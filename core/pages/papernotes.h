// The reader's own notes and highlights on paper: the words underlined, so that black and white bears them,
// and what was noted at the end, each by a letter; the links have the numbers.
#pragma once

#include "core/locale/words.h"
#include "core/pages/articlepage.h"
#include "core/pages/paperstyle.h"

namespace broadsheet::pages::paper {

// The text with its marks and the letters behind them; as it is when no notes are wanted.
QByteArray withReaderNotes(const ArticlePage &page, const PaperStyle &style);

// What was noted, as a list; empty: nothing, or it is not wanted.
QByteArray readerNotes(const ArticlePage &page, const PaperStyle &style, const Words &words);

} // namespace broadsheet::pages::paper
