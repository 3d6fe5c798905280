// Small writes that come close together share a transaction, for a commit costs more than most of them. Lives
// in the writing thread.
#pragma once

#include "core/store/connection.h"

#include <QList>

#include <functional>
#include <optional>

namespace broadsheet::store {

class SharedWrites final
{
public:
    struct Write
    {
        std::function<void(Connection &)> run; // again when a neighbour spoiled the transaction
        std::function<void(const std::optional<Error> &)> done; // when it is committed, or failed
    };

    void add(Write write) { m_waiting.append(std::move(write)); }
    bool isEmpty() const { return m_waiting.isEmpty(); }

    // One transaction of as many as fit into a job. When it fails each of them is tried alone, so that nobody
    // suffers for another.
    void runSome(Connection &connection);

private:
    QList<Write> m_waiting;
};

} // namespace broadsheet::store
