// The library's pictures, as the article view and the press take them: somebody waits for them.
#pragma once

#include "app/article/schemehandler.h"

namespace broadsheet {

class Library;

PictureSource picturesOf(Library &library);

} // namespace broadsheet
