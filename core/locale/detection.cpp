#include "core/locale/detection.h"

#include "core/locale/languages.h"

#ifdef BROADSHEET_CLD2
#include <cld2/public/compact_lang_det.h>
#endif

#include <QChar>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace broadsheet::locale {

namespace {

constexpr qsizetype longestSample = 4000; // characters
constexpr int wordWorth = 3;
constexpr int strangeLetter = 2; // a name from abroad may have one; a text of another language has many
constexpr int leastEvidence = 6; // two little words, or a few letters

// Scripts that one language of the news has nearly for itself, or that fall to the most common one.
struct ScriptRow
{
    QChar::Script script;
    QLatin1String language;
    bool isShared = false;
};

const ScriptRow scripts[] = {
    {QChar::Script_Armenian, "hy"_L1},
    {QChar::Script_Georgian, "ka"_L1},
    {QChar::Script_Hebrew, "he"_L1, true},
    {QChar::Script_Greek, "el"_L1},
    {QChar::Script_Hangul, "ko"_L1},
    {QChar::Script_Hiragana, "ja"_L1},
    {QChar::Script_Katakana, "ja"_L1},
    {QChar::Script_Han, "zh"_L1, true},
    {QChar::Script_Thai, "th"_L1},
    {QChar::Script_Bengali, "bn"_L1, true},
    {QChar::Script_Devanagari, "hi"_L1, true},
    {QChar::Script_Cyrillic, "ru"_L1, true},
    {QChar::Script_Arabic, "ar"_L1, true},
    {QChar::Script_Latin, QLatin1String(), true},
};

// What tells the languages of one script apart: letters the others lack, with what each is worth, and the
// most frequent little words.
struct Evidence
{
    QChar::Script script;
    QLatin1String language;
    const char16_t *letters;
    int letterWorth;
    const char16_t *words;          // each between spaces
    const char16_t *alphabet = u""; // of Latin ones: its letters beside a to z; others speak against it
    const char16_t *strange = u"";  // letters of its script that it has not
};

const Evidence evidence[] = {
    {QChar::Script_Cyrillic, "ru"_L1, u"ыэъё", 2, u" и в не на что с по как это из за его для от к о ", u"",
     u"іїєґўђћџљњјәғқңөұүһ"},
    {QChar::Script_Cyrillic, "uk"_L1, u"іїєґ", 6, u" і в у не на що та з до як це із за його для від про ",
     u"", u"ыэъёўәғқңөұүһ"},
    {QChar::Script_Cyrillic, "be"_L1, u"ўі", 6, u" і ў на не што з да як гэта для за па ад пра ", u"",
     u"иїєґщъәғқңөұүһ"},
    {QChar::Script_Cyrillic, "bg"_L1, u"ъ", 1, u" и на да се от за че са ще по като със беше това която "},
    {QChar::Script_Cyrillic, "sr"_L1, u"ђћџљњј", 2, u" и у је на да се за су од са као који није биће "},
    {QChar::Script_Cyrillic, "kk"_L1, u"әғқңөұүһі", 6, u" және бұл мен үшін деп бір да де болды туралы "},
    {QChar::Script_Arabic, "ar"_L1, u"ةىأإؤئ", 1, u" في من على إلى أن عن مع التي الذي بعد هذا ما لا "},
    {QChar::Script_Arabic, "fa"_L1, u"پچژگکی", 1, u" در به از که این را با است برای های شد می آن "},
    {QChar::Script_Arabic, "ur"_L1, u"ٹڈڑےھںہ", 2, u" کے میں کی ہے نے سے کا اور کو پر کہ ہیں "},
    {QChar::Script_Latin, "az"_L1, u"ə", 6, u" və bu ki üçün ilə olan bir də daha deyib edib ", u"çəğıöşü"},
    {QChar::Script_Latin, "tr"_L1, u"ğı\u0307", 3, u" ve bu için ile olan bir da de daha gibi olarak dedi ",
     u"çğıöşüâîû"},
    {QChar::Script_Latin, "en"_L1, u"", 0,
     u" the of and to in is that for on with as was by at from has it what we after about not this its will "
     u"are ",
     u"éèêñ"},
    {QChar::Script_Latin, "de"_L1, u"ß", 2, u" der die und das ist nicht ein eine mit den von zu im für auf ",
     u"äöüßé"},
    {QChar::Script_Latin, "fr"_L1, u"œ", 2, u" le les des et est dans une que qui pour du pas sur au ",
     u"àâæçéèêëîïôœùûüÿ"},
    {QChar::Script_Latin, "es"_L1, u"ñ¿¡", 2, u" el los las del y que una por con para se su al más ",
     u"áéíñóúüªº"},
    {QChar::Script_Latin, "pt"_L1, u"ãõ", 2, u" o os as do da dos das e que uma não com para em ao ",
     u"áâãàçéêíóôõúªº"},
    {QChar::Script_Latin, "it"_L1, u"", 0, u" il gli di che è una per con non del della nel sono alla ",
     u"àèéìíîòóùú"},
    {QChar::Script_Latin, "nl"_L1, u"", 0, u" de het een en van is dat niet op te zijn voor met ",
     u"éèëïóöü"},
    {QChar::Script_Latin, "pl"_L1, u"ąęłńśźż", 2, u" w i na się nie z do że jest o po od jak dla ",
     u"ąćęłńóśźżé"},
};

constexpr std::size_t knownLetters = 0x700; // all letters of the evidence are Latin, Cyrillic or Arabic

// What a text is made of, counted in one pass: a refresh asks this of every story without a language.
struct Counts
{
    std::array<int, QChar::ScriptCount> scripts{}; // letters of each
    std::array<int, knownLetters> characters{};    // how often each stands in it
    int beyondAscii = 0;                           // letters
    std::array<int, std::size(evidence)> words{};  // little words of each row

    int of(const char16_t *letters) const
    {
        int count = 0;
        for (const QChar c : QStringView(letters))
            count += characters[c.unicode()];
        return count;
    }
};

using RowSet = quint32; // of evidence, a bit each
static_assert(std::size(evidence) <= 32);

// The little words of all rows, and in which rows each stands.
const QHash<QStringView, RowSet> &littleWords()
{
    static const QHash<QStringView, RowSet> all = [] {
        QHash<QStringView, RowSet> rows;
        for (std::size_t i = 0; i < std::size(evidence); ++i) {
            for (const QStringView word : QStringView(evidence[i].words).split(u' ', Qt::SkipEmptyParts))
                rows[word] |= RowSet(1) << i;
        }
        return rows;
    }();
    return all;
}

Counts counted(QStringView lower)
{
    Counts counts;
    qsizetype wordAt = 0;
    const auto endWord = [&](qsizetype end) {
        const RowSet rows = end > wordAt ? littleWords().value(lower.mid(wordAt, end - wordAt)) : 0;
        for (std::size_t i = 0; rows >> i != 0; ++i)
            counts.words[i] += rows >> i & 1;
        wordAt = end + 1;
    };
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower.at(i);
        const bool isLetter = c.isLetter();
        if (isLetter)
            ++counts.scripts[c.script()];
        if (c.unicode() < knownLetters)
            ++counts.characters[c.unicode()];
        if (isLetter && c.unicode() > 0x7f)
            ++counts.beyondAscii;
        if (!isLetter && !c.isMark())
            endWord(i);
    }
    endWord(lower.size());
    return counts;
}

// The script of most letters; Han with kana among it is Japanese.
QChar::Script scriptOf(const Counts &counts)
{
    if (counts.scripts[QChar::Script_Hiragana] > 0)
        return QChar::Script_Hiragana;
    QChar::Script most = QChar::Script_Unknown;
    int count = 0;
    for (const ScriptRow &row : scripts) {
        if (counts.scripts[row.script] > count) {
            most = row.script;
            count = counts.scripts[row.script];
        }
    }
    return most;
}

int score(const Evidence &row, const Counts &counts)
{
    int points = counts.of(row.letters) * row.letterWorth +
                 counts.words[static_cast<std::size_t>(&row - evidence)] * wordWorth -
                 counts.of(row.strange) * strangeLetter;
    if (row.script == QChar::Script_Latin)
        points -= strangeLetter * (counts.beyondAscii - counts.of(row.alphabet));
    return points;
}

// Empty: it is not sure, or it is not there.
QString languageByLibrary([[maybe_unused]] QStringView sample)
{
#ifdef BROADSHEET_CLD2
    constexpr int fewestLetters = 12; // bytes; of less it is sure too soon
    const QByteArray utf8 = sample.toUtf8();
    CLD2::Language languages[3];
    int percents[3];
    int letters = 0;
    bool isSure = false;
    const CLD2::Language language = CLD2::DetectLanguageSummary(
        utf8.constData(), static_cast<int>(utf8.size()), true, languages, percents, &letters, &isSure);
    if (isSure && letters >= fewestLetters && language != CLD2::UNKNOWN_LANGUAGE)
        return languageCode(QString::fromLatin1(CLD2::LanguageCode(language)));
#endif
    return {};
}

struct Guess
{
    QString language;    // empty: no evidence
    bool isSure = false; // else it is the most common language of the script
};

Guess guessedByLetters(QStringView sample)
{
    const QString lower = sample.toString().toLower();
    const Counts counts = counted(lower);
    const QChar::Script script = scriptOf(counts);
    Guess guess;
    int most = leastEvidence - 1;
    for (const Evidence &row : evidence) {
        const int points = row.script == script ? score(row, counts) : 0;
        if (points > most) {
            most = points;
            guess = {row.language, true};
        }
    }
    if (guess.isSure)
        return guess;
    const auto *row = std::find_if(std::begin(scripts), std::end(scripts),
                                   [script](const ScriptRow &each) { return each.script == script; });
    return row == std::end(scripts) ? Guess() : Guess{row->language, !row->isShared};
}

} // namespace

QString languageOfText(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), longestSample));
    const Guess guess = guessedByLetters(sample);
    if (guess.isSure)
        return guess.language;
    const QString known = languageByLibrary(sample);
    return known.isEmpty() ? guess.language : known;
}

QString languageByLetters(QStringView text)
{
    return guessedByLetters(text.first(std::min(text.size(), longestSample))).language;
}

} // namespace broadsheet::locale
