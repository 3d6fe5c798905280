#include "core/text/hyphenator.h"

#include "core/text/encoding.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::text {

namespace {

constexpr qsizetype largestDictionary = 8 * 1024 * 1024;
constexpr qsizetype shortestWord = 5;
constexpr qsizetype longestWord = 60;
constexpr qsizetype longestPattern = 40;
constexpr char16_t softHyphen = 0x00ad;

bool isAllCapitals(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

// "LEFTHYPHENMIN 2"; nothing when the line is another.
qsizetype setting(const QString &line, QLatin1String name, qsizetype otherwise)
{
    if (!line.startsWith(name + u' '))
        return otherwise;
    return std::clamp(line.mid(name.size()).trimmed().toInt(), 1, 10);
}

} // namespace

Hyphenator Hyphenator::fromDictionary(const QByteArray &dictionary)
{
    Hyphenator result;
    if (dictionary.size() > largestDictionary)
        return result;
    const qsizetype firstLine = dictionary.indexOf('\n');
    if (firstLine < 0)
        return result;
    const QByteArray charset = dictionary.first(firstLine).trimmed();
    const QString text =
        QString::fromUtf8(decode(dictionary.mid(firstLine + 1), "text/plain; charset=" + charset).utf8);
    for (const QStringView view : QStringTokenizer(text, u'\n')) {
        const QString line = view.trimmed().toString();
        result.m_leftMinimum = setting(line, "LEFTHYPHENMIN"_L1, result.m_leftMinimum);
        result.m_rightMinimum = setting(line, "RIGHTHYPHENMIN"_L1, result.m_rightMinimum);
        result.addPattern(line);
    }
    return result;
}

// "a1bc3d": between a and b one may break, more so between c and d. Lines in capitals are settings; a slash
// begins a change of spelling, which soft hyphens cannot express.
void Hyphenator::addPattern(const QString &line)
{
    if (line.isEmpty() || line.size() > longestPattern || line[0] == u'#' || line[0] == u'%' ||
        line.contains(u'/') || line.contains(u' ') || (line[0].isUpper() && isAllCapitals(line)))
        return;
    std::u16string letters;
    std::string levels(1, '\0');
    for (const QChar c : line) {
        if (c >= u'0' && c <= u'9') {
            levels.back() = char(c.unicode() - u'0');
        } else {
            letters.push_back(c.unicode());
            levels.push_back('\0');
        }
    }
    m_longestPattern = std::max(m_longestPattern, letters.size());
    m_patterns.insert_or_assign(std::move(letters), std::move(levels));
}

QString Hyphenator::hyphenated(const QString &text) const
{
    QString result;
    result.reserve(text.size() + text.size() / 4);
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() &&
               (text[end].isLetter() || text[end].isMark() || text[end] == QChar(softHyphen)))
            ++end;
        result += hyphenatedWord(text.mid(start, end - start));
        if (end < text.size())
            result += text[end];
        start = end + 1;
    }
    return result;
}

QString Hyphenator::hyphenatedWord(const QString &word) const
{
    if (word.size() < shortestWord || word.size() > longestWord || word.contains(QChar(softHyphen)) ||
        isAllCapitals(word))
        return word;
    const QString lower = word.toLower();
    if (lower.size() != word.size()) // İ: its places would no longer be the word's
        return word;
    const std::string found = levels(u'.' + lower.toStdU16String() + u'.');
    QString result;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool allowed = i >= m_leftMinimum && word.size() - i >= m_rightMinimum && !word[i].isMark();
        if (allowed && found[size_t(i) + 1] % 2 == 1)
            result += QChar(softHyphen);
        result += word[i];
    }
    return result;
}

// The highest level any pattern gives, before each letter of the word with its dots.
std::string Hyphenator::levels(const std::u16string &word) const
{
    std::string result(word.size() + 1, '\0');
    for (size_t start = 0; start < word.size(); ++start) {
        const size_t most = std::min(m_longestPattern, word.size() - start);
        for (size_t length = 1; length <= most; ++length) {
            const auto pattern = m_patterns.find(word.substr(start, length));
            if (pattern == m_patterns.end())
                continue;
            for (size_t i = 0; i <= length; ++i)
                result[start + i] = std::max(result[start + i], pattern->second[i]);
        }
    }
    return result;
}

} // namespace broadsheet::text
