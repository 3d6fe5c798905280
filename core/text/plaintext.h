// HTML to plain text, by a linear scanner: no tree, no limits to fear. Good for lists, search and counting;
// for showing HTML there is article::sanitize().
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace broadsheet::text {

// Raise when the rules change: the store then rebuilds its index.
inline constexpr int plainVersion = 1;

// Tags dropped, script/style/… with their content, entities decoded, block elements become line breaks, white
// space collapsed, trimmed.
QString plainFromHtml(QByteArrayView utf8Html);
QString plainFromHtml(const QByteArray &utf8Html);
QString plainFromHtml(const QString &html);
QByteArray plainUtf8FromHtml(QByteArrayView utf8Html);
// The same, of no more HTML than it takes to have so many bytes, or a few more.
QByteArray beginningFromHtml(QByteArrayView utf8Html, qsizetype enough);

// White space collapsed to single spaces, control characters and bidi overrides dropped, trimmed.
QString squeezed(QByteArrayView utf8);
QString squeezed(const QByteArray &utf8);
QString squeezed(const QString &text);

// At most `length` characters, cut at a word with "…", never inside a grapheme.
QString shortened(const QString &text, qsizetype length);

int wordCount(const QString &text);

} // namespace broadsheet::text
