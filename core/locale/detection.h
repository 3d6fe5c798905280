// Which language a text is in, for stories whose feed names none: by its script, and where several languages
// share one, by letters and little words that only one of them has. Plain evidence for a sentence or two of
// news; it says nothing rather than guess among Latin alphabets.
#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet::locale {

// BCP 47; empty: no evidence. Reads the first 4000 characters at most.
QString languageOfText(QStringView text);

} // namespace broadsheet::locale
