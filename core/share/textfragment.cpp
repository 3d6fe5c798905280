#include "core/share/textfragment.h"

#include "core/text/plaintext.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

constexpr qsizetype longestExact = 100; // characters; beyond it first and last words
constexpr qsizetype surelyAlone = 40;   // characters; a shorter passage may stand elsewhere, too
constexpr qsizetype wordsAtAnEnd = 5;
constexpr qsizetype wordsAround = 3;
constexpr qsizetype longestWord = 60; // characters, for scripts without spaces

// The syntax gives "-", "," and "&" a meaning (section 3.3); QUrl leaves "-" as it is.
QString encoded(const QString &words)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(words)).replace(u'-', u"%2D"_s);
}

// The spec matches within one block: a passage over several is named by its first and last block.
QString firstLine(const QString &text) { return text::squeezed(text.trimmed().section(u'\n', 0, 0)); }
QString lastLine(const QString &text) { return text::squeezed(text.trimmed().section(u'\n', -1)); }

QString firstWords(const QString &text, qsizetype count)
{
    return text.split(u' ', Qt::SkipEmptyParts).mid(0, count).join(u' ').left(count * longestWord);
}

QString lastWords(const QString &text, qsizetype count)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.mid(std::max<qsizetype>(words.size() - count, 0)).join(u' ').right(count * longestWord);
}

} // namespace

QString linkToWords(const QString &url, const Passage &passage)
{
    const QString whole = text::squeezed(passage.text);
    if (whole.isEmpty() || url.isEmpty())
        return url;
    const bool oneBlock = !passage.text.trimmed().contains(u'\n');
    const bool manyWords = whole.count(u' ') >= 2 * wordsAtAnEnd;
    QString directive;
    if (oneBlock && (whole.size() <= longestExact || !manyWords)) {
        directive = encoded(whole.left(2 * longestExact));
    } else {
        directive = encoded(firstWords(firstLine(passage.text), wordsAtAnEnd)) + u',' +
                    encoded(lastWords(lastLine(passage.text), wordsAtAnEnd));
    }
    if (oneBlock && whole.size() < surelyAlone) {
        const QString before = lastWords(lastLine(passage.before), wordsAround);
        const QString after = firstWords(firstLine(passage.after), wordsAround);
        directive = (before.isEmpty() ? QString() : encoded(before) + u"-,"_s) + directive +
                    (after.isEmpty() ? QString() : u",-"_s + encoded(after));
    }
    return url + (url.contains(u'#') ? u":~:text="_s : u"#:~:text="_s) + directive;
}

} // namespace broadsheet::share
