// How alike two texts are, word by word.
#pragma once

#include <QString>

namespace broadsheet::article {

// 0 … 1: how much of `other` is made of words of `text`.
double likeness(const QString &text, const QString &other);

int wordsOf(const QString &text); // parts between white space

} // namespace broadsheet::article
