// Languages: what they call themselves, which way they run, and the names newspapers use for them.
// Codes are BCP 47 (RFC 5646): language, and script or region where they were written.
#pragma once

#include <QList>
#include <QString>
#include <Qt>

namespace broadsheet::locale {

struct Language
{
    QString code;       // BCP 47 primary subtag, "hy"
    QString nativeName; // "Հայերեն"
    QString shortLabel; // "ՀԱՅ", for switches
    Qt::LayoutDirection direction = Qt::LeftToRight;
    friend bool operator==(const Language &, const Language &) = default;
};

// The interface's languages, in the order of the switch.
const QList<Language> &interfaceLanguages();

// Any language by its code, for the names of editions. An unknown code is its own name.
Language language(const QString &code);

// BCP 47 from what newspapers and feeds write: "arm" → "hy", "en_US" → "en-US", "rus" → "ru"; empty when it
// is no language.
QString languageCode(const QString &written);

Qt::LayoutDirection directionOf(const QString &code);

// By the first strong character (Unicode bidi P2), else by the language. A text with letters of both kinds in
// a language that runs from right to left does so, too: its headlines may begin with a Latin name.
Qt::LayoutDirection directionOfText(const QString &text, const QString &code);

} // namespace broadsheet::locale
