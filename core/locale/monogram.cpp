#include "core/locale/monogram.h"

#include "core/locale/forms.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::locale {

namespace {

// Of all languages together: newspapers keep their own in whatever edition. Not the last word of a name, for
// some are called so.
const QString articles[] = {u"the"_s, u"a"_s,   u"an"_s, u"der"_s, u"die"_s, u"das"_s, u"le"_s,
                            u"la"_s,  u"les"_s, u"el"_s, u"los"_s, u"las"_s, u"il"_s,  u"lo"_s,
                            u"gli"_s, u"i"_s,   u"o"_s,  u"os"_s,  u"as"_s,  u"de"_s,  u"het"_s,
                            u"al"_s,  u"az"_s,  u"ο"_s,  u"η"_s,   u"το"_s,  u"τα"_s};
// Written together with their word.
const QString joinedArticles[] = {u"l'"_s, u"l’"_s, u"al-"_s, u"el-"_s, u"ال"_s};

// Cursive letters would run into each other as if they were a word.
constexpr QChar notJoined(0x200C);

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

bool begins(const QString &word)
{
    return !word.isEmpty() && (word.front().isLetterOrNumber() || word.front().isSurrogate());
}

QString withoutJoinedArticle(const QString &word)
{
    for (const QString &article : joinedArticles) {
        if (word.startsWith(article, Qt::CaseInsensitive) && begins(word.mid(article.size())))
            return word.mid(article.size());
    }
    return word;
}

// Without quotation marks around and articles before.
QStringList tellingWords(const QString &name)
{
    QStringList words;
    for (QString word : name.split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !begins(word))
            word.remove(0, 1);
        if (!word.isEmpty())
            words.append(word);
    }
    while (words.size() > 1 &&
           std::find(std::begin(articles), std::end(articles), words.first().toLower()) != std::end(articles))
        words.removeFirst();
    for (QString &word : words)
        word = withoutJoinedArticle(word);
    return words;
}

QString twoLetters(const Name &name)
{
    const QStringList words = tellingWords(name.text);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.first());
    if (words.size() == 1)
        return monogram(name) + firstLetter(words.first().mid(first.size()));
    const QString second = firstLetter(words[1]);
    const bool cursive = first.front().script() == QChar::Script_Arabic;
    return monogram(name) + (cursive ? QString(notJoined) : QString()) + upperCase(second, name.language);
}

} // namespace

QString monogram(const Name &name)
{
    const QStringList words = tellingWords(name.text);
    return words.isEmpty() ? QString() : upperCase(firstLetter(words.first()), name.language);
}

QStringList monograms(const QList<Name> &names)
{
    QStringList letters;
    for (const Name &name : names)
        letters.append(monogram(name));
    QStringList told;
    for (qsizetype i = 0; i < names.size(); ++i)
        told.append(letters.count(letters[i]) > 1 ? twoLetters(names[i]) : letters[i]);
    return told;
}

} // namespace broadsheet::locale
