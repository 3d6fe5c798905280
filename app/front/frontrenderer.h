// A front page made ready to be shown, off the main thread.
#pragma once

#include "core/pages/frontpage.h"

#include <QFuture>

namespace broadsheet {

QFuture<QByteArray> renderFront(const pages::FrontPage &page, const pages::PageStyle &style,
                                const Words &words);

} // namespace broadsheet
