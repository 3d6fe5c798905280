// Imports that did not come to their end: the disk was full, or the program ended in between. What has come
// of them is taken back, at the start and as soon as it can be written. Only one process of a profile
// imports, or takes back, at a time (import.lock), so that nobody takes back what another still brings.
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QFuture>
#include <QList>
#include <QLockFile>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace broadsheet {

struct LibraryCore;

class UnfinishedImports final : public QObject
{
public:
    explicit UnfinishedImports(LibraryCore &core);

    // An import of ours, when nothing is left of others. Busy: another one imports; DiskFull and the like:
    // what is left cannot be taken back now.
    QFuture<Result<Done>> begin();
    void end(); // of one that began, whatever came of it
    void takeBack();

private:
    bool lock();
    void takeBackAll();
    void takeBackNext();
    void close(const Result<Done> &done);

    LibraryCore &m_core;
    QLockFile m_lock;
    bool m_isTakingBack = false;
    std::shared_ptr<QPromise<Result<Done>>> m_begun; // an import that waits for it
    QList<JournalId> m_left;
    QTimer m_again;
};

} // namespace broadsheet
