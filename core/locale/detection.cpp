#include "core/locale/detection.h"

#include <QChar>
#include <QHash>

#include <algorithm>

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
};

const ScriptRow scripts[] = {
    {QChar::Script_Armenian, "hy"_L1},   {QChar::Script_Georgian, "ka"_L1},
    {QChar::Script_Hebrew, "he"_L1},     {QChar::Script_Greek, "el"_L1},
    {QChar::Script_Hangul, "ko"_L1},     {QChar::Script_Hiragana, "ja"_L1},
    {QChar::Script_Katakana, "ja"_L1},   {QChar::Script_Han, "zh"_L1},
    {QChar::Script_Thai, "th"_L1},       {QChar::Script_Bengali, "bn"_L1},
    {QChar::Script_Devanagari, "hi"_L1}, {QChar::Script_Cyrillic, "ru"_L1},
    {QChar::Script_Arabic, "ar"_L1},     {QChar::Script_Latin, QLatin1String()},
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
};

const Evidence evidence[] = {
    {QChar::Script_Cyrillic, "ru"_L1, u"ыэъё", 2, u" и в не на что с по как это из за его для от к о "},
    {QChar::Script_Cyrillic, "uk"_L1, u"іїєґ", 2, u" і в у не на що та з до як це із за його для від про "},
    {QChar::Script_Cyrillic, "be"_L1, u"ўі", 2, u" і ў на не што з да як гэта для за па ад пра "},
    {QChar::Script_Cyrillic, "bg"_L1, u"ъ", 1, u" и на да се от за че са ще по като със беше това която "},
    {QChar::Script_Cyrillic, "sr"_L1, u"ђћџљњј", 2, u" и у је на да се за су од са као који није биће "},
    {QChar::Script_Cyrillic, "kk"_L1, u"әғқңөұүһ", 2, u" және бұл мен үшін деп бір да де болды туралы "},
    {QChar::Script_Arabic, "ar"_L1, u"ةىأإؤئ", 1, u" في من على إلى أن عن مع التي الذي بعد هذا ما لا "},
    {QChar::Script_Arabic, "fa"_L1, u"پچژگکی", 1, u" در به از که این را با است برای های شد می آن "},
    {QChar::Script_Arabic, "ur"_L1, u"ٹڈڑےھںہ", 2, u" کے میں کی ہے نے سے کا اور کو پر کہ ہیں "},
    {QChar::Script_Latin, "az"_L1, u"ə", 3, u" və bu ki üçün ilə olan bir də daha deyib edib ", u"çəğıöşü"},
    {QChar::Script_Latin, "tr"_L1, u"ğış", 1, u" ve bu için ile olan bir da de daha gibi olarak dedi ",
     u"çğıöşüâîû"},
    {QChar::Script_Latin, "en"_L1, u"", 0, u" the of and to in is that for on with as was by at from has it ",
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

// The script of most letters; Han with kana among it is Japanese.
QChar::Script scriptOf(QStringView text)
{
    QHash<QChar::Script, int> counts;
    for (const QChar c : text) {
        if (c.isLetter())
            ++counts[c.script()];
    }
    if (counts.contains(QChar::Script_Hiragana))
        return QChar::Script_Hiragana;
    QChar::Script most = QChar::Script_Unknown;
    int count = 0;
    for (const ScriptRow &row : scripts) {
        if (counts.value(row.script) > count) {
            most = row.script;
            count = counts.value(row.script);
        }
    }
    return most;
}

QStringList wordsOf(const QString &lower)
{
    QStringList words;
    QString word;
    for (const QChar c : lower) {
        if (c.isLetter() || c.isMark()) {
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

int score(const Evidence &row, const QString &lower, const QStringList &words)
{
    int points = 0;
    const bool isLatin = row.script == QChar::Script_Latin;
    for (const QChar c : lower) {
        if (QStringView(row.letters).contains(c))
            points += row.letterWorth;
        else if (isLatin && c.isLetter() && c.unicode() > 0x7f && !QStringView(row.alphabet).contains(c))
            points -= strangeLetter;
    }
    for (const QString &word : words) {
        if (QStringView(row.words).contains(u' ' + word + u' '))
            points += wordWorth;
    }
    return points;
}

} // namespace

QString languageOfText(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), longestSample));
    const QChar::Script script = scriptOf(sample);
    const QString lower = sample.toString().toLower();
    const QStringList words = wordsOf(lower);
    QString best;
    int most = leastEvidence - 1;
    for (const Evidence &row : evidence) {
        const int points = row.script == script ? score(row, lower, words) : 0;
        if (points > most) {
            most = points;
            best = row.language;
        }
    }
    if (!best.isEmpty())
        return best;
    const auto *row = std::find_if(std::begin(scripts), std::end(scripts),
                                   [script](const ScriptRow &each) { return each.script == script; });
    return row == std::end(scripts) ? QString() : QString(row->language);
}

} // namespace broadsheet::locale
