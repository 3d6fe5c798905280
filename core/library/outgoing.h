// A story with its newspaper → what pages, paper and files for other programs need of it. Pure; for the
// window and the command line alike.
#pragma once

#include "core/exchange/outstory.h"
#include "core/locale/words.h"
#include "core/pages/articlepage.h"

namespace broadsheet {

// With its whole article where the reader wishes that and it is here. Safe to show.
pages::ArticlePage pageOf(const Story &asStored, const Publication &publication);

exchange::OutStory outStory(const pages::ArticlePage &page, const Words &words);

} // namespace broadsheet
