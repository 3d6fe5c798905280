// A real keyring for a test: it runs its own program again, inside a session bus of its own with an unlocked
// gnome-keyring (or with none) and a home of its own, so that nobody's passwords are touched.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace broadsheet::testing {

enum class Keyring { Unlocked, None };

struct InnerRun
{
    int exitCode = -1;
    QByteArray output;
};

void lockKeyring(); // of an inner run, as its owner may; there is nobody who could unlock it again

bool isInner();                                                    // whether this process is such a run
InnerRun runInside(Keyring keyring, const QStringList &arguments); // this program, with these arguments

} // namespace broadsheet::testing
