#include "core/text/tags.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace broadsheet::text {

namespace {

// What may begin a tag: a letter, or / ! ? followed by anything. "a < b" and "<3" are text.
bool beginsTag(QByteArrayView text)
{
    if (text.size() < 2)
        return false;
    const char next = text[1];
    return isLetter(next) || next == '!' || next == '?' ||
           (next == '/' && text.size() > 2 && isLetter(text[2]));
}

// Bytes up to and with `end`, or all of them.
qsizetype through(QByteArrayView text, QByteArrayView end, qsizetype from)
{
    const qsizetype found = text.indexOf(end, from);
    return found < 0 ? text.size() : found + end.size();
}

qsizetype commentLength(QByteArrayView text)
{
    if (text.startsWith("<!-->"))
        return 5;
    return text.startsWith("<!--->") ? 6 : through(text, "-->", 4);
}

// In alphabetical order.
constexpr std::array<std::string_view, 62> htmlElements = {
    "a",     "abbr",       "acronym", "article", "aside",      "audio",  "b",      "bdo",   "big",
    "blink", "blockquote", "br",      "center",  "cite",       "code",   "dd",     "del",   "div",
    "dl",    "dt",         "em",      "embed",   "figcaption", "figure", "font",   "h1",    "h2",
    "h3",    "h4",         "h5",      "h6",      "hr",         "i",      "iframe", "img",   "ins",
    "kbd",   "li",         "mark",    "nobr",    "object",     "ol",     "p",      "pre",   "q",
    "s",     "script",     "section", "small",   "span",       "strike", "strong", "style", "sub",
    "sup",   "table",      "td",      "th",      "tr",         "tt",     "u",      "ul",
};

} // namespace

QByteArrayView TagScanner::textBefore()
{
    qsizetype at = m_rest.indexOf('<');
    while (at >= 0 && !beginsTag(m_rest.sliced(at)))
        at = m_rest.indexOf('<', at + 1);
    const QByteArrayView text = at < 0 ? m_rest : m_rest.first(at);
    m_rest = m_rest.sliced(text.size());
    return text;
}

qsizetype TagScanner::tagLength() const
{
    if (m_rest.startsWith("<!--"))
        return commentLength(m_rest);
    if (m_rest.startsWith("<![CDATA["))
        return through(m_rest, "]]>", 9);
    if (m_rest[1] == '!' || m_rest[1] == '?')
        return through(m_rest, ">", 2);
    char quote = '\0';
    char last = '\0'; // the last byte that is not a space: a quote opens a value only after "="
    for (qsizetype at = 1; at < m_rest.size(); ++at) {
        const char c = m_rest[at];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if ((c == '"' || c == '\'') && last == '=')
            quote = c;
        else if (c == '>')
            return at + 1;
        if (!isSpace(c))
            last = c;
    }
    return m_rest.size();
}

Tag TagScanner::tag()
{
    if (m_rest.isEmpty())
        return {};
    const QByteArrayView whole = m_rest.first(tagLength());
    m_rest = m_rest.sliced(whole.size());
    if (whole[1] == '!' || whole[1] == '?')
        return {Tag::Kind::Comment, {}};
    const qsizetype start = whole[1] == '/' ? 2 : 1;
    const auto endsName = [](char c) { return isSpace(c) || c == '/' || c == '>'; };
    const auto end = std::find_if(whole.begin() + start, whole.end(), endsName);
    return {start == 2 ? Tag::Kind::End : Tag::Kind::Start,
            lowered(QByteArrayView(whole.begin() + start, end))};
}

void TagScanner::skipContent(QByteArrayView name)
{
    const auto isThis = [&](const QByteArray &known) { return known == name; };
    if (std::any_of(m_withoutEnd.begin(), m_withoutEnd.end(), isThis))
        return;
    for (qsizetype at = m_rest.indexOf("</"); at >= 0; at = m_rest.indexOf("</", at + 2)) {
        const QByteArrayView candidate = m_rest.sliced(at + 2);
        const bool same = startsIgnoringCase(candidate, name) &&
                          (candidate.size() == name.size() || !isLetterOrDigit(candidate[name.size()]));
        if (!same)
            continue;
        m_rest = m_rest.sliced(at);
        return;
    }
    m_withoutEnd.push_back(name.toByteArray());
    if (name == "script" || name == "style")
        m_rest = {};
}

bool looksLikeHtml(QByteArrayView text)
{
    TagScanner scanner(text);
    while (!scanner.atEnd()) {
        scanner.textBefore();
        const Tag tag = scanner.tag();
        const std::string_view name(tag.name.constData(), std::size_t(tag.name.size()));
        if (tag.kind != Tag::Kind::None && std::binary_search(htmlElements.begin(), htmlElements.end(), name))
            return true;
    }
    return false;
}

} // namespace broadsheet::text
