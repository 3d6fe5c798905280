// Imports that did not come to their end: the disk was full, or the program ended in between. What has come
// of them is taken back, at the start and as soon as it can be written. Only one process of a profile
// imports, or takes back, at a time (import.lock), so that nobody takes back what another still brings.
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace broadsheet {

struct LibraryCore;

class UnfinishedImports final : public QObject
{
public:
    explicit UnfinishedImports(LibraryCore &core);

    bool begin(); // an import of ours; false: not now
    void end();   // of it, whatever came of it
    void takeBack();

private:
    void takeBackNext();
    void close();

    LibraryCore &m_core;
    QLockFile m_lock;
    QList<JournalId> m_left;
    QTimer m_again;
};

} // namespace broadsheet
