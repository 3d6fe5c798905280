// Where an edition's stories come from when its manifest does not say: sections without an address of their
// own are filled from the whole paper, and an edition without any from its home page. Only for this room:
// readManifest() does it.
#pragma once

#include "core/model/publication.h"

namespace broadsheet::publications {

// The same newspaper, its derived sources marked as such; a second time changes nothing. A section takes what
// the whole paper files under its name in the edition's language, or under its `categories` there. The home
// page is read by the first list whose rule tells the section of a story; sections are made of no other.
Publication withEverySource(Publication publication);

} // namespace broadsheet::publications
