#include "core/article/likeness.h"

#include <QSet>
#include <QStringList>

namespace broadsheet::article {

namespace {

constexpr qsizetype longest = 1'000; // characters that are looked at

QStringList words(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.left(longest).toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'_') {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

double likeness(const QString &text, const QString &other)
{
    const QStringList mine = words(text);
    const QStringList theirs = words(other);
    if (mine.isEmpty() || theirs.isEmpty())
        return 0;
    const QSet<QString> known(mine.cbegin(), mine.cend());
    QStringList strange;
    for (const QString &word : theirs) {
        if (!known.contains(word))
            strange.append(word);
    }
    return 1 - double(strange.join(u' ').size()) / double(theirs.join(u' ').size());
}

int wordsOf(const QString &text) { return int(text.simplified().count(u' ')) + (text.isEmpty() ? 0 : 1); }

} // namespace broadsheet::article
