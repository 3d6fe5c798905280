#include "core/article/comparison.h"

#include "core/text/fold.h"
#include "core/text/plaintext.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::article {

namespace {

// Characters.
constexpr qsizetype mostOfFeed = 4'000; // of a long text that is compared
constexpr qsizetype headline = 600;     // a title's words are said here again
constexpr qsizetype lead = 1'500;       // where a teaser's words are

// Words.
constexpr qsizetype shortestWord = 4; // letters, to tell anything
constexpr qsizetype stem = 5;         // letters that inflection leaves alone
constexpr qsizetype enoughToCompare = 4;
constexpr qsizetype enoughOfTitle = 3;
constexpr qsizetype mostCompared = 60;

// Shares of the feed's words.
constexpr double ofTitle = 0.5;    // in the headline of the same story
constexpr double ofTeaser = 0.4;   // in its lead
constexpr double ofAnything = 0.2; // a wall shares a word or two with any story

using Stems = QSet<QString>;

// Stems of the words that tell what a text is about.
Stems stemsOf(const QString &text, qsizetype most = 0)
{
    Stems stems;
    QString word;
    const auto take = [&] {
        if (word.size() >= shortestWord)
            stems.insert(word.left(stem));
        word.clear();
    };
    for (const QChar c : text::fold(text)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word.append(c);
            if (c.script() == QChar::Script_Han ||
                c.script() == QChar::Script_Hangul) { // no spaces: by signs
                stems.insert(c);
                word.clear();
            }
        } else {
            take();
        }
        if (most > 0 && stems.size() >= most)
            return stems;
    }
    take();
    return stems;
}

// Long words tell more than short ones.
double share(const Stems &wanted, const Stems &found)
{
    qsizetype all = 0;
    qsizetype common = 0;
    for (const QString &one : wanted) {
        all += one.size();
        common += found.contains(one) ? one.size() : 0;
    }
    return all > 0 ? double(common) / double(all) : 0;
}

enum class Place { AsAsked, Elsewhere, Above };

QStringList stepsOf(const QString &address)
{
    return QUrl(address).path(QUrl::FullyDecoded).toLower().split(u'/', Qt::SkipEmptyParts);
}

// The host may change (www., m., another domain of the house), and so may what follows the "?".
Place placeOf(const QString &asked, const QString &found)
{
    const QStringList wanted = stepsOf(asked);
    const QStringList steps = stepsOf(found);
    if (wanted == steps || QUrl(found).host().isEmpty())
        return Place::AsAsked;
    const bool isAbove =
        steps.size() < wanted.size() && std::equal(steps.begin(), steps.end(), wanted.begin());
    return isAbove ? Place::Above : Place::Elsewhere;
}

bool isSurelySame(const LiftedPage &page, const Item &item, const Stems &words)
{
    const Stems title = stemsOf(item.title);
    const Stems top = stemsOf(page.title + u'\n' + page.text.left(headline));
    if (title.size() >= enoughOfTitle && share(title, top) >= ofTitle)
        return true;
    return words.size() >= enoughToCompare &&
           share(words, stemsOf(page.title + u'\n' + page.text.left(lead))) >= ofTeaser;
}

bool isSame(const LiftedPage &page, const Item &item, const QString &plain)
{
    const QString theirs = item.title + u'\n' + item.summary + u'\n' + plain.left(mostOfFeed);
    const Stems words = stemsOf(theirs, mostCompared);
    switch (placeOf(item.url, page.address)) {
    case Place::AsAsked:
        return words.size() < enoughToCompare ||
               share(words, stemsOf(page.title + u'\n' + page.text)) >= ofAnything;
    case Place::Elsewhere:
        return isSurelySame(page, item, words);
    case Place::Above:
        break;
    }
    return false;
}

} // namespace

Comparison compared(const LiftedPage &page, const Item &item, const QString &plain)
{
    if (!isSame(page, item, plain))
        return Comparison::SomethingElse;
    return text::squeezed(page.text).size() > text::squeezed(plain).size() ? Comparison::Better
                                                                           : Comparison::NoMore;
}

} // namespace broadsheet::article
