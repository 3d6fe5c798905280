#include "core/text/entities.h"

#include "core/text/ascii.h"
#include "core/text/entitynames.h"

#include <algorithm>
#include <cstring>

namespace broadsheet::text {

namespace {

struct Entity
{
    std::string_view name;
    bool needsSemicolon = true;
    std::array<char32_t, 2> characters = {};
};

constexpr std::size_t longestName = 31; // CounterClockwiseContourIntegral
constexpr std::size_t longestNameWithoutSemicolon = 6;

// Reads entityNames once, at compile time, so that no table is built when the program starts.
constexpr std::array<Entity, entityCount> readEntities()
{
    std::array<Entity, entityCount> entities = {};
    std::size_t at = 0;
    for (Entity &entity : entities) {
        const std::size_t start = at;
        while (entityNames[at] != ':' && entityNames[at] != '!')
            ++at;
        entity.name = entityNames.substr(start, at - start);
        entity.needsSemicolon = entityNames[at] == ':';
        std::size_t which = 0;
        for (++at; entityNames[at] != ' '; ++at) {
            if (entityNames[at] == '+')
                ++which;
            else
                entity.characters[which] =
                    entity.characters[which] * 16 + char32_t(hexValue(entityNames[at]));
        }
        ++at;
    }
    return entities;
}

constexpr auto entities = readEntities();

const Entity *findEntity(std::string_view name)
{
    const auto found =
        std::lower_bound(entities.begin(), entities.end(), name,
                         [](const Entity &entity, std::string_view n) { return entity.name < n; });
    return found != entities.end() && found->name == name ? &*found : nullptr;
}

// What old pages mean by &#128; to &#159;: the characters of windows-1252.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t lastCharacter = 0x10FFFF;

char32_t repaired(char32_t character)
{
    if (character >= 0x80 && character <= 0x9F)
        return windows1252[character - 0x80];
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return character == 0 || surrogate || character > lastCharacter ? replacement : character;
}

CharacterReference numericReference(QByteArrayView text)
{
    qsizetype at = 2;
    const bool hexadecimal = at < text.size() && lower(text[at]) == 'x';
    if (hexadecimal)
        ++at;
    const qsizetype digits = at;
    char32_t value = 0;
    for (; at < text.size(); ++at) {
        const int digit = hexadecimal ? hexValue(text[at]) : isDigit(text[at]) ? text[at] - '0' : -1;
        if (digit < 0)
            break;
        value = std::min<char32_t>(value * (hexadecimal ? 16 : 10) + char32_t(digit), lastCharacter + 1);
    }
    if (at == digits)
        return {};
    if (at < text.size() && text[at] == ';')
        ++at;
    return {at, {repaired(value), 0}};
}

CharacterReference namedReference(QByteArrayView text, ReferencePlace place)
{
    std::size_t length = 0;
    const std::size_t most = std::min<std::size_t>(longestName, static_cast<std::size_t>(text.size()) - 1);
    while (length < most && isLetterOrDigit(text[qsizetype(length) + 1]))
        ++length;
    const std::string_view name(text.data() + 1, length);
    const qsizetype end = qsizetype(length) + 1;
    if (end < text.size() && text[end] == ';') {
        if (const Entity *entity = findEntity(name))
            return {end + 1, entity->characters};
    }
    for (std::size_t shorter = std::min(length, longestNameWithoutSemicolon); shorter >= 2; --shorter) {
        const Entity *entity = findEntity(name.substr(0, shorter));
        if (!entity || entity->needsSemicolon)
            continue;
        const qsizetype next = qsizetype(shorter) + 1;
        // In addresses "?a=1&copy=2" the name goes on, so there it is none.
        const bool goesOn = next < text.size() && (isLetterOrDigit(text[next]) || text[next] == '=');
        if (place == ReferencePlace::Attribute && goesOn)
            return {};
        return {next, entity->characters};
    }
    return {};
}

} // namespace

CharacterReference characterReference(QByteArrayView text, ReferencePlace place)
{
    if (text.size() < 3)
        return {};
    return text[1] == '#' ? numericReference(text) : namedReference(text, place);
}

QByteArray decodeEntities(QByteArrayView utf8, ReferencePlace place)
{
    QByteArray result;
    result.reserve(utf8.size());
    while (!utf8.isEmpty()) {
        const qsizetype ampersand = utf8.indexOf('&');
        if (ampersand < 0)
            break;
        result.append(utf8.first(ampersand));
        utf8 = utf8.sliced(ampersand);
        const CharacterReference reference = characterReference(utf8, place);
        if (reference.length == 0)
            result.append('&');
        else
            appendUtf8(result, reference);
        utf8 = utf8.sliced(std::max<qsizetype>(reference.length, 1));
    }
    return result.append(utf8);
}

void appendUtf8(QByteArray &target, char32_t character)
{
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (character < 0x80) {
        target.append(byte(character));
    } else if (character < 0x800) {
        target.append(byte(0xC0 | character >> 6)).append(byte(0x80 | (character & 0x3F)));
    } else if (character < 0x10000) {
        target.append(byte(0xE0 | character >> 12)).append(byte(0x80 | (character >> 6 & 0x3F)));
        target.append(byte(0x80 | (character & 0x3F)));
    } else {
        target.append(byte(0xF0 | character >> 18)).append(byte(0x80 | (character >> 12 & 0x3F)));
        target.append(byte(0x80 | (character >> 6 & 0x3F))).append(byte(0x80 | (character & 0x3F)));
    }
}

void appendUtf8(QByteArray &target, const CharacterReference &reference)
{
    appendUtf8(target, reference.characters[0]);
    if (reference.characters[1] != 0)
        appendUtf8(target, reference.characters[1]);
}

void appendEscaped(QByteArray &target, QByteArrayView utf8)
{
    qsizetype done = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        const char *reference = c == '&'   ? "&amp;"
                                : c == '<' ? "&lt;"
                                : c == '>' ? "&gt;"
                                : c == '"' ? "&quot;"
                                           : nullptr;
        if (!reference)
            continue;
        target.append(utf8.sliced(done, at - done)).append(reference);
        done = at + 1;
    }
    target.append(utf8.sliced(done));
}

} // namespace broadsheet::text
