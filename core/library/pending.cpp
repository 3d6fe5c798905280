// Until core/exchange is here, so that the window links. Weak: the real ones win.
#include "core/exchange/opml.h"

namespace broadsheet {

[[gnu::weak]] Result<QList<exchange::Subscription>> exchange::readOpml(const QByteArray &)
{
    return Error{Error::Kind::Malformed, {}};
}

[[gnu::weak]] QByteArray exchange::writeOpml(const QList<Subscription> &, const QString &, const QDateTime &)
{
    return {};
}

} // namespace broadsheet
