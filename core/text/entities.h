// Character references of HTML: &amp; &eacute; &#8212; &#x2014;. Rules: the tokenizer of the HTML standard,
// with its table of names and its repairs (&#150; is a dash, &#0; and surrogates are U+FFFD).
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace broadsheet::text {

enum class ReferencePlace { Text, Attribute };

struct CharacterReference
{
    qsizetype length = 0; // bytes it takes, with & and ;. 0: it is none, the & stands for itself
    std::array<char32_t, 2> characters = {}; // the second is 0 for all but a few
};

// The reference at the start of `text`, which begins with '&'.
CharacterReference characterReference(QByteArrayView text, ReferencePlace place = ReferencePlace::Text);

// All references replaced by their characters, once.
QByteArray decodeEntities(QByteArrayView utf8, ReferencePlace place = ReferencePlace::Text);

void appendUtf8(QByteArray &target, char32_t character);
void appendUtf8(QByteArray &target, const CharacterReference &reference);

// & < > and " as references, for text and quoted attributes.
void appendEscaped(QByteArray &target, QByteArrayView utf8);

} // namespace broadsheet::text
