// Subscriptions in and out as OPML files, chosen in the system's file dialog.
#pragma once

class QWidget;

namespace broadsheet {

class Library;
class Toast;

void importOpml(Library &library, Toast &toast, QWidget *window);
void exportOpml(Library &library, Toast &toast, QWidget *window);

} // namespace broadsheet
