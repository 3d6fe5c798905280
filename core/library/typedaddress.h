// What a person types for an address → the addresses to try, in order. Pure.
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

namespace broadsheet {

// "example.org" → https first, then http; feed:// and feed:https:// likewise; names of all scripts (IDN).
// Empty when it cannot be the address of anything on the web.
QStringList addressesOf(const QString &typed);

// Whether the next of them is worth trying: a site without https refuses it, or answers in plain http. Not
// where a certificate was shown that does not hold: that is for the reader to judge.
bool isWorthPlainHttp(const Error &error);

} // namespace broadsheet
