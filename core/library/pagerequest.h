// How the page of a story is asked for, and what it means when it does not come.
#pragma once

#include "core/fetch/request.h"

#include <QDateTime>

namespace broadsheet {

fetch::Request requestForPage(const QString &address, fetch::Request::Reach reach);

// What says nothing about the page.
bool isOurDoing(Error::Kind kind);

// When it may be asked for without the reader's doing: some time after what may pass by itself. Invalid: not
// by itself.
QDateTime tryPageAgain(const Error &error, const QDateTime &now, const QDateTime &notBefore);

} // namespace broadsheet
