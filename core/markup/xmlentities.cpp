#include "core/markup/xmlentities.h"

#include "core/text/ascii.h"
#include "core/text/entities.h"

#include <algorithm>
#include <array>

namespace broadsheet::markup {

namespace {

constexpr qsizetype longestEntity = 1000;        // bytes of a declared entity's value
constexpr int mostEntities = 500;                // declared
constexpr qsizetype mostExpansion = 1024 * 1024; // bytes all uses of declared entities may add
constexpr qsizetype longestReference = 64;       // bytes from & to ;

constexpr QByteArrayView predefined[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};

// Control characters, and the lead of U+FFFE and U+FFFF.
constexpr auto mayBeForbidden = [] {
    std::array<bool, 256> table = {};
    for (unsigned c = 0; c < 0x20; ++c)
        table[c] = c != '\t' && c != '\n' && c != '\r';
    table[0xEF] = true;
    return table;
}();

// These, references, and what the caller wants escaped.
constexpr auto needsLook = [] {
    auto table = mayBeForbidden;
    table['&'] = table['<'] = table['"'] = true;
    return table;
}();

qsizetype forbiddenLength(char lead) { return static_cast<unsigned char>(lead) < 0x20 ? 1 : 3; }

bool isForbidden(QByteArrayView text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    return first < 0x20 || text.startsWith("\xEF\xBF\xBE") || text.startsWith("\xEF\xBF\xBF");
}

bool isLegalCharacter(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

void appendCharacter(QByteArray &target, char32_t character)
{
    // Raw, the parser would make a space of them in an attribute (XML 1.0, 3.3.3); a reference says that it
    // is meant.
    if (character == '\t' || character == '\n' || character == '\r') {
        target.append("&#" + QByteArray::number(static_cast<uint>(character)) + ';');
        return;
    }
    QByteArray utf8;
    text::appendUtf8(utf8, character);
    text::appendEscaped(target, utf8);
}

} // namespace

void XmlEntities::declare(QByteArrayView subset)
{
    int tries = 0;
    for (qsizetype at = subset.indexOf("<!ENTITY"); at >= 0; at = subset.indexOf("<!ENTITY", at + 1)) {
        if (++tries > 4 * mostEntities)
            return;
        const QByteArrayView rest =
            text::trimmed(subset.sliced(at + 8).first(std::min(longestEntity * 2, subset.size() - at - 8)));
        const auto space = std::find_if(rest.begin(), rest.end(), text::isSpace);
        const QByteArrayView name(rest.begin(), space);
        const QByteArrayView value = text::trimmed(QByteArrayView(space, rest.end()));
        if (name.isEmpty() || value.isEmpty() || (value[0] != '"' && value[0] != '\'') ||
            m_declared.size() >= mostEntities)
            continue;
        const qsizetype end = value.indexOf(value[0], 1);
        if (end < 0 || end > longestEntity)
            continue;
        const QByteArray plain = text::decodeEntities(value.sliced(1, end - 1));
        if (!plain.contains('&') && !plain.contains('<') && !plain.contains('%'))
            m_declared.insert(name.toByteArray(), plain);
    }
}

bool XmlEntities::isLegal(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (mayBeForbidden[static_cast<unsigned char>(text[at])] && isForbidden(text.sliced(at)))
            return false;
    }
    return true;
}

void XmlEntities::appendLegal(QByteArray &target, QByteArrayView text)
{
    QByteArray legal;
    legal.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (mayBeForbidden[static_cast<unsigned char>(text[at])] && isForbidden(text.sliced(at))) {
            at += forbiddenLength(text[at]);
            continue;
        }
        legal.append(text[at]);
        ++at;
    }
    text::appendEscaped(target, legal);
}

// `text` begins with '&'. Returns the bytes read.
qsizetype XmlEntities::appendReference(QByteArray &target, QByteArrayView text, Outcome &outcome)
{
    for (const QByteArrayView known : predefined) {
        if (text.startsWith(known)) {
            target.append(known);
            return known.size();
        }
    }
    const QByteArrayView range = text.first(std::min(text.size(), longestReference));
    const qsizetype semicolon = range.indexOf(';');
    const bool numeric = text.size() > 1 && text[1] == '#';
    if (!numeric && semicolon > 0 && !m_declared.isEmpty()) {
        const auto found = m_declared.constFind(range.sliced(1, semicolon - 1).toByteArray());
        if (found != m_declared.cend() && m_expanded + found->size() <= mostExpansion) {
            m_expanded += found->size();
            text::appendEscaped(target, *found);
            return semicolon + 1;
        }
    }
    const text::CharacterReference reference = text::characterReference(numeric ? text : range);
    if (reference.length == 0 || (!numeric && text[reference.length - 1] != ';')) {
        outcome = Outcome::Repaired;
        target.append("&amp;");
        return 1;
    }
    outcome = !numeric && m_declared.isEmpty() ? Outcome::Repaired : outcome;
    for (const char32_t character : reference.characters) {
        if (character != 0 && isLegalCharacter(character))
            appendCharacter(target, character);
    }
    return reference.length;
}

XmlEntities::Outcome XmlEntities::appendRepaired(QByteArray &target, QByteArrayView text,
                                                 QByteArrayView alsoEscape)
{
    Outcome outcome = Outcome::Unchanged;
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (!needsLook[static_cast<unsigned char>(text[at])]) {
            ++at;
            continue;
        }
        const char c = text[at];
        const bool escape = (c == '<' || c == '"') && alsoEscape.contains(c);
        const bool forbidden = c != '&' && !escape && isForbidden(text.sliced(at));
        if (c != '&' && !escape && !forbidden) {
            ++at;
            continue;
        }
        target.append(text.sliced(done, at - done));
        if (c == '&') {
            at += appendReference(target, text.sliced(at), outcome);
        } else if (escape) {
            target.append(c == '<' ? "&lt;" : "&quot;");
            outcome = c == '<' ? Outcome::Repaired : outcome;
            ++at;
        } else {
            outcome = Outcome::Repaired;
            at += forbiddenLength(c);
        }
        done = at;
    }
    target.append(text.sliced(done));
    return outcome;
}

} // namespace broadsheet::markup
