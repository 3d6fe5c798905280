#include "core/store/sharedwrites.h"

#include <QElapsedTimer>

namespace broadsheet::store {

namespace {

constexpr qint64 longestJob = 40; // ms after which a transaction takes no more

} // namespace

void SharedWrites::runSome(Connection &connection)
{
    QElapsedTimer timer;
    timer.start();
    QList<Write> together;
    connection.transaction([&] {
        while (!m_waiting.isEmpty() && !connection.failed() && timer.elapsed() < longestJob) {
            together.append(m_waiting.takeFirst());
            together.last().run(connection);
        }
        return 0;
    });
    const std::optional<Error> error = connection.takeError();
    if (!error || together.size() == 1) {
        for (const Write &write : together)
            write.done(error);
        return;
    }
    for (const Write &write : together) {
        connection.transaction([&] {
            write.run(connection);
            return 0;
        });
        write.done(connection.takeError());
    }
}

} // namespace broadsheet::store
