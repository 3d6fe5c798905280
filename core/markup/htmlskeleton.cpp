#include "core/markup/htmlskeleton.h"

#include "core/text/ascii.h"
#include "core/text/entities.h"

#include <algorithm>

namespace broadsheet::markup {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestAttribute = 64 * 1024;

bool isWanted(const HtmlToken::Attribute &attribute)
{
    return isHtmlName(attribute.name) && !attribute.name.startsWith("on") &&
           attribute.value.size() <= longestAttribute;
}

// As the tokenizer of the standard reads a value.
QByteArray decodedValue(QByteArrayView written)
{
    QByteArray value = written.contains('&') ? text::decodeEntities(written, text::ReferencePlace::Attribute)
                                             : written.toByteArray();
    return value.contains('\0') ? value.replace('\0', "\uFFFD") : value;
}

bool isBlank(QByteArrayView text) { return std::all_of(text.begin(), text.end(), text::isSpace); }

bool isHiddenType(const HtmlAttribute &attribute)
{
    return attribute.name == "type" && text::equalsIgnoringCase(attribute.value, "hidden");
}

void append(std::string *target, QByteArrayView text)
{
    target->append(text.data(), std::size_t(text.size()));
}

// The last two characters of each plane mean nothing to anyone.
constexpr qsizetype usable = 0xFFFE;

} // namespace

bool isHtmlName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestName &&
           std::all_of(name.cbegin(), name.cend(), [](char c) {
               return text::isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
           });
}

void appendPlaceholder(std::string *target, qsizetype text)
{
    const auto character = char32_t(0x10000 + text / usable * 0x10000 + text % usable);
    const auto byte = [&](char32_t mark, int shift) {
        target->push_back(char(static_cast<unsigned char>(mark | (character >> shift & 0x3F))));
    };
    byte(0xF0, 18);
    byte(0x80, 12);
    byte(0x80, 6);
    byte(0x80, 0);
}

qsizetype textOfPlaceholder(QByteArrayView character)
{
    char32_t value = static_cast<unsigned char>(character[0]) & 7;
    for (const qsizetype at : {1, 2, 3})
        value = value << 6 | (static_cast<unsigned char>(character[at]) & 0x3F);
    return qsizetype(value / 0x10000 - 1) * usable + qsizetype(value % 0x10000);
}

SkeletonWriter::SkeletonWriter(HtmlKind kind) : m_kind(kind)
{
    // A page in quirks mode nests tables differently; no publisher means that.
    if (kind == HtmlKind::Page)
        m_skeleton.html.append("<!DOCTYPE html>");
}

void SkeletonWriter::text(QByteArrayView written)
{
    if (isBlank(written))
        space(written);
    else
        keep(written.contains('&') ? text::decodeEntities(written) : written.toByteArray());
}

void SkeletonWriter::script(QByteArrayView written) { keep(written.toByteArray()); }

void SkeletonWriter::keep(QByteArray text)
{
    if (text.contains('\0'))
        text.replace('\0', "");
    if (isBlank(text))
        return space(text);
    if (m_afterPre && text.startsWith('\n'))
        text.remove(0, 1);
    m_afterPre = false;
    appendPlaceholder(&m_skeleton.html, qsizetype(m_skeleton.texts.size()));
    m_skeleton.texts.push_back(std::move(text));
}

// Between the tags of a page one space is as good as many.
void SkeletonWriter::space(QByteArrayView space)
{
    m_afterPre = false; // gumbo has swallowed it itself
    if (space.size() > 1 && m_kind == HtmlKind::Page && m_preformatted == 0)
        m_skeleton.html.push_back(space.contains('\n') ? '\n' : ' ');
    else
        append(&m_skeleton.html, space);
}

void SkeletonWriter::start(const QByteArray &name, const ElementRules &rules, const HtmlToken &token)
{
    const std::size_t at = m_skeleton.html.size();
    m_skeleton.html.push_back('<');
    append(&m_skeleton.html, name);
    m_afterPre = name == "pre";
    m_preformatted += m_afterPre ? 1 : 0;
    if (!token.attributes.isEmpty()) {
        if (rules.traits & IsUncounted)
            writeAttributes(token);
        else
            keepAttributes(name, rules, token, at);
    }
    m_skeleton.html.push_back('>');
}

void SkeletonWriter::end(const QByteArray &name)
{
    m_skeleton.html.append("</");
    append(&m_skeleton.html, name);
    m_skeleton.html.push_back('>');
    m_preformatted -= name == "pre" && m_preformatted > 0 ? 1 : 0;
    m_afterPre = false;
}

// Those of all <html> and <body> tags come together on one element, which is gumbo's work.
void SkeletonWriter::writeAttributes(const HtmlToken &token)
{
    for (const HtmlToken::Attribute &attribute : token.attributes) {
        if (!isWanted(attribute))
            continue;
        QByteArray value = attribute.value.toByteArray();
        append(&m_skeleton.html, ' ' + attribute.name + "=\"" + value.replace('"', "&quot;") + '"');
    }
}

void SkeletonWriter::keepAttributes(const QByteArray &name, const ElementRules &rules, const HtmlToken &token,
                                    std::size_t at)
{
    QList<HtmlAttribute> kept;
    kept.reserve(token.attributes.size());
    for (const HtmlToken::Attribute &attribute : token.attributes) {
        if (isWanted(attribute) && ++m_attributes <= mostAttributes)
            kept.append(HtmlAttribute{attribute.name, decodedValue(attribute.value)});
    }
    // All that the standard's algorithm asks about attributes: whether a field in a table is to be seen, and
    // whether formatting elements are the same. There is never more than one <a> or <nobr> to compare.
    if (name == "input" && std::any_of(kept.cbegin(), kept.cend(), isHiddenType))
        m_skeleton.html.append(" type=hidden");
    else if ((rules.traits & IsFormatting) && name != "a" && name != "nobr")
        writeLikeness(kept);
    m_skeleton.tags.push_back({at, std::move(kept)});
}

// The same number for the same attributes.
void SkeletonWriter::writeLikeness(const QList<HtmlAttribute> &attributes)
{
    QByteArray all;
    for (const HtmlAttribute &one : attributes)
        all.append(one.name).append('=').append(one.value).append('\0');
    const auto known = m_likeness.constFind(all);
    const qsizetype number = known != m_likeness.constEnd() ? *known : m_likeness.size();
    if (known == m_likeness.constEnd())
        m_likeness.insert(all, number);
    append(&m_skeleton.html, " n" + QByteArray::number(number));
}

} // namespace broadsheet::markup
