// Letters, digits and spaces of ASCII, for scanners over UTF-8 bytes. The locale has no say here.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet::text {

constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool isLetterOrDigit(char c) { return isLetter(c) || isDigit(c); }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

// The value of a hexadecimal digit, -1 when it is none.
constexpr int hexValue(char c)
{
    const char l = lower(c);
    return isDigit(c) ? c - '0' : l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

inline bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

inline bool startsIgnoringCase(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && equalsIgnoringCase(text.first(start.size()), start);
}

inline QByteArray lowered(QByteArrayView text)
{
    QByteArray result = text.toByteArray();
    for (char &c : result)
        c = lower(c);
    return result;
}

inline QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

} // namespace broadsheet::text
