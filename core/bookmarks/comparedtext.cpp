#include "core/bookmarks/comparedtext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace broadsheet::bookmarks {

namespace {

constexpr int deepestDecomposition = 4; // Unicode has none deeper

// The character at a place in UTF-16; half of one stands for itself.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(c, text[at + 1]) : char32_t(c.unicode());
}

qsizetype lengthOf(char32_t c) { return QChar::requiresSurrogates(c) ? 2 : 1; }

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

// White space, and what is there only for those who set the text.
bool isUnseen(char32_t c)
{
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control ||
           QChar::category(c) == QChar::Other_Format || isVariationSelector(c);
}

// What a typographer may change into something that means the same.
bool isQuotationMark(char32_t c)
{
    constexpr QStringView marks = u"\"'`´‚„ʹʺʻʼʽ՚׳״′″＂＇";
    const QChar::Category category = QChar::category(c);
    return category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote ||
           (c <= 0xFFFF && marks.contains(QChar(char16_t(c))));
}

bool isDash(char32_t c) { return QChar::category(c) == QChar::Punctuation_Dash || c == U'−'; }

void appendDecomposed(QString *letters, char32_t c, int depth = 0)
{
    const QString parts = QChar::decompositionTag(c) == QChar::Canonical && depth < deepestDecomposition
                              ? QChar::decomposition(c)
                              : QString();
    if (parts.isEmpty()) {
        letters->append(QChar::fromUcs4(c));
        return;
    }
    for (qsizetype at = 0; at < parts.size(); at += lengthOf(characterAt(parts, at)))
        appendDecomposed(letters, characterAt(parts, at), depth + 1);
}

void appendLetters(QString *letters, char32_t c)
{
    if (c < 0x80 && c != U'\'' && c != U'"' && c != U'`' && c != U'-')
        letters->append(QChar(char16_t(c)));
    else if (isQuotationMark(c))
        letters->append(u'\'');
    else if (isDash(c))
        letters->append(u'-');
    else if (c == U'…')
        letters->append("..."_L1);
    else
        appendDecomposed(letters, c);
}

bool belongsToTheLast(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing ||
           isVariationSelector(c) || c == 0x200D;
}

} // namespace

ComparedText comparedText(const QString &text)
{
    ComparedText result;
    result.letters.reserve(text.size());
    result.begins.reserve(std::size_t(text.size()));
    result.ends.reserve(std::size_t(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        const qsizetype begin = std::exchange(at, at + lengthOf(c));
        if (!isUnseen(c))
            appendLetters(&result.letters, c);
        result.begins.resize(std::size_t(result.letters.size()), begin);
        result.ends.resize(std::size_t(result.letters.size()), at);
        if (!result.ends.empty() && result.ends.back() == begin && belongsToTheLast(c))
            result.ends.back() = at;
    }
    return result;
}

QString compared(const QString &text) { return comparedText(text).letters; }

} // namespace broadsheet::bookmarks
