#include "core/store/databasethread.h"

namespace broadsheet::store {

DatabaseThread::DatabaseThread(const QString &name, const QString &path, Connection::Access access)
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context.get(), [this, path, access] { m_connection = std::make_unique<Connection>(path, access); },
        Qt::QueuedConnection);
}

DatabaseThread::~DatabaseThread()
{
    m_ending = true;
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            m_connection.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace broadsheet::store
