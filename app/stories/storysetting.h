// What a story's page needs besides the story, in whatever window it is read.
#pragma once

#include "app/article/articlerenderer.h"

namespace broadsheet {

class Library;
class RailModel;

// `section`: what it is read in; empty: its newspaper as a whole. `language`: the interface's.
ArticleSetting settingFor(const Story &story, const QString &section, const RailModel &newspapers,
                          Library &library, const QString &language);

} // namespace broadsheet
