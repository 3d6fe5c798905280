// Pictures as paper can show them: no finer than two hundred dots an inch on the widest sheet, and
// photographs as JPEG, the one form that the engine takes into a PDF as it is; any other lies there dot by
// dot.
#pragma once

#include "app/article/schemehandler.h"

namespace broadsheet {

PictureSource leanPictures(PictureSource pictures);

} // namespace broadsheet
