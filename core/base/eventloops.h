// Which event loops Qt gives the program's threads. Nothing but that choice; there is none to make outside of
// Linux.
#pragma once

namespace broadsheet {

// First thing in main(). Where Qt finds GLib it takes its event loop, which wakes with a system call for
// every single event that is posted: a fifth of what a refresh costs. Gtk's dialogs and the keychain's
// library need it, in the main thread, which keeps it; what works behind gets Qt's own.
void keepThreadsOffGlib();

} // namespace broadsheet
