// Subscriptions out as an OPML file, named in the system's file dialog. In: importfile.h.
#pragma once

class QWidget;

namespace broadsheet {

class Library;
class Toast;

void exportOpml(Library &library, Toast &toast, QWidget *window);

} // namespace broadsheet
