#include "core/markup/htmlscanner.h"

#include "core/markup/htmlnames.h"
#include "core/text/ascii.h"
#include "core/text/entities.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace broadsheet::markup {

namespace {

using text::isLetter;
using text::isSpace;

// A tag may carry this many attributes; those after them are left out.
constexpr int mostAttributesOfATag = 64;
constexpr int usualAttributes = 4;

// Between their tags everything is text.
constexpr std::array<std::string_view, 9> rawElements = {
    "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp",
};

bool isRaw(const QByteArray &name)
{
    const std::string_view view(name.constData(), std::size_t(name.size()));
    return std::find(rawElements.begin(), rawElements.end(), view) != rawElements.end();
}

bool endsName(char c) { return isSpace(c) || c == '/' || c == '>'; }

} // namespace

QByteArrayView HtmlScanner::take(qsizetype length)
{
    const QByteArrayView taken = m_rest.first(length);
    m_rest = m_rest.sliced(length);
    return taken;
}

void HtmlScanner::skipSpace()
{
    const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isSpace);
    take(end - m_rest.begin());
}

void HtmlScanner::passOver(QByteArrayView end, qsizetype from)
{
    const qsizetype at = m_rest.indexOf(end, from);
    take(at < 0 ? m_rest.size() : at + end.size());
}

void HtmlScanner::passOverComment()
{
    take(4);
    if (m_rest.startsWith('>')) {
        take(1);
    } else if (m_rest.startsWith("->")) {
        take(2);
    } else {
        // "-->" or "--!>", whichever comes first.
        for (qsizetype at = m_rest.indexOf('-'); at >= 0; at = m_rest.indexOf('-', at + 1)) {
            const QByteArrayView after = m_rest.sliced(std::min(at + 2, m_rest.size()));
            if (at + 1 < m_rest.size() && m_rest[at + 1] != '-')
                continue;
            if (after.startsWith('>') || after.startsWith("!>")) {
                take(at + (after.startsWith('>') ? 3 : 4));
                return;
            }
        }
        take(m_rest.size());
    }
}

std::optional<HtmlToken> HtmlScanner::next()
{
    if (!m_rawElement.isEmpty())
        return rawText();
    while (!m_rest.isEmpty()) {
        if (m_rest.front() == '<') {
            if (auto token = markup())
                return token;
        } else {
            const qsizetype at = m_rest.indexOf('<');
            return HtmlToken{HtmlToken::Kind::Text, take(at < 0 ? m_rest.size() : at), {}, {}, false};
        }
    }
    return std::nullopt;
}

// At a '<'. Nothing when what was there is passed over.
std::optional<HtmlToken> HtmlScanner::markup()
{
    const char next = m_rest.size() > 1 ? m_rest[1] : '\0';
    if (isLetter(next) || (next == '/' && m_rest.size() > 2 && isLetter(m_rest[2])))
        return tag();
    if (m_rest.startsWith("<!--"))
        passOverComment();
    else if (next == '!' || next == '?' || (next == '/' && m_rest.size() > 2))
        passOver(">", 2);
    else
        return HtmlToken{HtmlToken::Kind::Text, take(1), {}, {}, false};
    return std::nullopt;
}

std::optional<HtmlToken> HtmlScanner::tag()
{
    HtmlToken token;
    token.kind = m_rest[1] == '/' ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    take(token.kind == HtmlToken::Kind::End ? 2 : 1);
    const auto end = std::find_if(m_rest.begin(), m_rest.end(), endsName);
    token.name = htmlName(take(end - m_rest.begin()));
    while (readAttribute(&token)) {
    }
    if (m_rest.isEmpty())
        return std::nullopt; // the document ended inside the tag: it is none
    take(1);                 // the '>'
    if (token.kind == HtmlToken::Kind::Start && isRaw(token.name))
        m_rawElement = token.name;
    return token;
}

// False at the '>' or the end of the document.
bool HtmlScanner::readAttribute(HtmlToken *token)
{
    while (!m_rest.isEmpty() && (isSpace(m_rest.front()) || m_rest.front() == '/'))
        token->selfClosing = take(1).front() == '/';
    if (m_rest.isEmpty() || m_rest.front() == '>')
        return false;
    const auto endsAttribute = [](char c) { return endsName(c) || c == '='; };
    const auto end = std::find_if(m_rest.begin() + 1, m_rest.end(), endsAttribute);
    token->selfClosing = false;
    HtmlToken::Attribute attribute;
    attribute.name = htmlName(take(end - m_rest.begin()));
    skipSpace();
    if (m_rest.startsWith('=')) {
        take(1);
        attribute.value = readValue();
    }
    const auto same = [&](const HtmlToken::Attribute &other) { return other.name == attribute.name; };
    QList<HtmlToken::Attribute> &all = token->attributes;
    if (all.isEmpty())
        all.reserve(usualAttributes);
    if (all.size() < mostAttributesOfATag && std::none_of(all.cbegin(), all.cend(), same))
        all.append(attribute);
    return true;
}

QByteArrayView HtmlScanner::readValue()
{
    skipSpace();
    if (m_rest.isEmpty() || m_rest.front() == '>')
        return {};
    const char quote = m_rest.front();
    if (quote == '"' || quote == '\'') {
        take(1);
        const qsizetype at = m_rest.indexOf(quote);
        const QByteArrayView value = take(at < 0 ? m_rest.size() : at);
        if (!m_rest.isEmpty())
            take(1);
        return value;
    }
    const auto endsValue = [](char c) { return isSpace(c) || c == '>'; };
    return take(std::find_if(m_rest.begin(), m_rest.end(), endsValue) - m_rest.begin());
}

HtmlToken HtmlScanner::rawText()
{
    const QByteArray name = std::exchange(m_rawElement, {});
    // Scripts are half of many pages: a single character is found much sooner than two.
    for (qsizetype at = m_rest.indexOf('<'); at >= 0; at = m_rest.indexOf('<', at + 1)) {
        if (at + 1 >= m_rest.size() || m_rest[at + 1] != '/')
            continue;
        const QByteArrayView candidate = m_rest.sliced(at + 2);
        if (name != "plaintext" && text::startsIgnoringCase(candidate, name) &&
            candidate.size() > name.size() && endsName(candidate[name.size()]))
            return {HtmlToken::Kind::RawText, take(at), name, {}, false};
    }
    return {HtmlToken::Kind::RawText, take(m_rest.size()), name, {}, false};
}

QString valueOf(const HtmlToken &tag, QByteArrayView name)
{
    for (const HtmlToken::Attribute &one : tag.attributes) {
        if (one.name == name)
            return QString::fromUtf8(text::decodeEntities(one.value, text::ReferencePlace::Attribute));
    }
    return {};
}

bool has(const HtmlToken &tag, QByteArrayView name)
{
    return std::any_of(tag.attributes.begin(), tag.attributes.end(),
                       [&](const HtmlToken::Attribute &one) { return one.name == name; });
}

} // namespace broadsheet::markup
