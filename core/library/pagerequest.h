// How the page of a story is asked for, and what it means when it does not come.
#pragma once

#include "core/fetch/request.h"

#include <QDateTime>

namespace broadsheet {

// For an address that this page or feed names: where it lies itself may be the reader's own network, what
// strangers name may not.
fetch::Request::Reach reachFrom(const QString &page, const QString &address);

fetch::Request requestForPage(const QString &address, fetch::Request::Reach reach);

// What says nothing about the page.
bool isOurDoing(Error::Kind kind);

// When it may be asked for without the reader's doing: some time after what may pass by itself. Invalid: not
// by itself.
QDateTime tryPageAgain(const Error &error, const QDateTime &now, const QDateTime &notBefore);

} // namespace broadsheet
