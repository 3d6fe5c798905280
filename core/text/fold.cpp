#include "core/text/fold.h"

#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace broadsheet::text {

namespace {

struct Letter
{
    char16_t from;
    const char16_t *to;
};

// Letters Unicode does not take apart but readers type in two ways. In the order of `from`.
constexpr std::array letters = {
    Letter{u'\u00AD', u""}, // soft hyphen
    Letter{u'ß', u"ss"},    Letter{u'æ', u"ae"},    Letter{u'ð', u"d"},     Letter{u'ø', u"o"},
    Letter{u'þ', u"th"},    Letter{u'đ', u"d"},     Letter{u'ħ', u"h"},     Letter{u'ı', u"i"},
    Letter{u'ł', u"l"},     Letter{u'œ', u"oe"},    Letter{u'ə', u"e"},     Letter{u'ς', u"σ"},
    Letter{u'\u0640', u""}, // Arabic tatweel only stretches the word
    Letter{u'ی', u"ي"},     Letter{u'\u200B', u""}, Letter{u'\u200C', u""}, Letter{u'\u200D', u""},
    Letter{u'’', u"'"},     Letter{u'\u2060', u""}, Letter{u'\uFEFF', u""},
};

const Letter *findLetter(char16_t c)
{
    const auto found =
        std::lower_bound(letters.begin(), letters.end(), c,
                         [](const Letter &letter, char16_t wanted) { return letter.from < wanted; });
    return found != letters.end() && found->from == c ? &*found : nullptr;
}

// Accents over and under letters, Hebrew points, Arabic vowel signs. Not the signs that are letters in Indian
// scripts (classes 0, 7, 9) nor the Japanese voicing mark (8).
bool isAccent(char16_t c)
{
    if (c < 0x300)
        return false;
    const int combiningClass = QChar(c).combiningClass();
    return (combiningClass >= 10 && combiningClass <= 36) || (combiningClass >= 200 && combiningClass <= 240);
}

// й and ў are letters of their own, not и and у with an accent: "мой" is not "мои".
bool keepsAccent(QChar letter, char16_t accent)
{
    constexpr char16_t breve = 0x0306;
    const char16_t l = letter.toLower().unicode();
    return accent == breve && (l == u'и' || l == u'у');
}

QString foldByTheRules(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (isAccent(c.unicode())) {
            if (!result.isEmpty() && keepsAccent(result.back(), c.unicode()))
                result.append(c);
        } else if (const Letter *letter = findLetter(c.unicode())) {
            result.append(QStringView(letter->to));
        } else {
            result.append(c);
        }
    }
    // Armenian "and" is one sign, և, in small letters and two, ԵՎ, in capitals.
    result.replace(u"եւ"_s, u"եվ"_s);
    return result.normalized(QString::NormalizationForm_C);
}

// Most letters become one letter, whatever stands beside them: Latin, Greek, Cyrillic, Armenian. 0: one that
// does not, or an accent that changes its neighbour.
class Alphabet final
{
public:
    Alphabet()
    {
        for (char16_t c = 1; c < m_to.size(); ++c) {
            const QString folded = foldByTheRules(QString(QChar(c)));
            if (folded.size() == 1 && !folded.front().isMark() && folded != u"ւ"_s) // of եւ, see above
                m_to[c] = folded.front().unicode();
        }
    }

    char16_t operator[](QChar c) const { return c.unicode() < m_to.size() ? m_to[c.unicode()] : u'\0'; }

private:
    std::array<char16_t, 0x590> m_to{};
};

// False, and nothing appended, when the rules are needed.
bool appendLetters(QString &to, QStringView word)
{
    static const Alphabet alphabet;
    const qsizetype before = to.size();
    for (const QChar c : word) {
        const char16_t letter = alphabet[c];
        if (letter == u'\0') {
            to.truncate(before);
            return false;
        }
        to.append(QChar(letter));
    }
    return true;
}

} // namespace

// Word by word, because nothing changes across a space.
QString fold(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype space = text.indexOf(u' ', start);
        const qsizetype end = space < 0 ? text.size() : space + 1;
        const QStringView word = QStringView(text).sliced(start, end - start);
        if (!appendLetters(result, word))
            result.append(foldByTheRules(word.toString()));
        start = end;
    }
    return result;
}

} // namespace broadsheet::text
