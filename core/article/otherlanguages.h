// Where a page says the same article stands in other languages: <link rel=alternate hreflang=…>
// (https://html.spec.whatwg.org/#attr-link-hreflang).
#pragma once

#include "core/markup/htmltree.h"
#include "core/model/wholetext.h"

namespace broadsheet::article {

// Each language once, http or https addresses, in the page's order; not the page's own language, and no
// "x-default", which is none. `language` is the page's own, may be empty.
QList<InLanguage> otherLanguages(const markup::HtmlTree &page, const QString &base, const QString &language);

} // namespace broadsheet::article
