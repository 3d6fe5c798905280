// The address a page calls its own: <link rel=canonical> (RFC 6596), else og:url. What is passed on leads
// there, and not to the copy for telephones or the one with somebody's campaign in it.
#pragma once

#include "core/markup/htmltree.h"

#include <QString>

namespace broadsheet::article {

// `address`: where the page came from; `base`: what its links are relative to. Believed only of https and of
// the page's own site (its host, one within it or around it), and not where an article calls itself the
// site's first page. Empty: the page does not say, or is not believed.
QString canonicalAddress(const markup::HtmlTree &page, const QString &base, const QString &address);

} // namespace broadsheet::article
