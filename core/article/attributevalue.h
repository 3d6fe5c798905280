// One attribute of a publisher's element, checked and normalised by its kind in policy.h.
#pragma once

#include "core/article/policy.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace broadsheet::article {

// Nothing: leave the attribute out. Cleaning a clean value changes nothing.
std::optional<QByteArray> cleanValue(policy::Value kind, const QByteArray &value, const QString &baseUrl);

bool isOneOf(policy::Names names, QByteArrayView name);

} // namespace broadsheet::article
