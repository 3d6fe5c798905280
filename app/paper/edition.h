// `broadsheet --edition FILE.pdf …`: stories on paper without a window, for timers and for machines without a
// display. main() asks editionWanted() first of all and hands over.
#pragma once

#include <QStringList>

namespace broadsheet {

// True when the command line asks for an edition. Then nobody looks at a screen, so the program is told to do
// without one; to be called before QApplication is made.
bool prepareForEdition(int argc, char *const argv[]);

// Runs to the end. 0: the file is written; 1: it is not, and why was said on stderr; 2: the order was not
// understood. Needs a QApplication and the scheme registered.
int runEdition(const QStringList &arguments);

} // namespace broadsheet
