#include "core/markup/htmlwriter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace broadsheet::markup {

namespace {

constexpr std::array<std::string_view, 14> voidElements = {
    "area",  "base", "br",   "col",   "embed",  "hr",    "img",
    "input", "link", "meta", "param", "source", "track", "wbr",
};

QByteArrayView referenceFor(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {};
    }
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
}

} // namespace

bool isVoidElement(QByteArrayView name)
{
    const std::string_view view(name.data(), std::size_t(name.size()));
    return std::binary_search(voidElements.begin(), voidElements.end(), view);
}

QByteArray escapedHtml(QByteArrayView utf8)
{
    QByteArray escaped;
    escaped.reserve(utf8.size() + utf8.size() / 16);
    for (const char c : utf8) {
        if (const QByteArrayView reference = referenceFor(c); !reference.isEmpty())
            escaped.append(reference);
        else if (c == '\r')
            escaped.append('\n');
        else if (!isControl(c))
            escaped.append(c);
    }
    return escaped;
}

void HtmlWriter::start(QByteArrayView name, const QList<HtmlAttribute> &attributes)
{
    m_afterPre = false;
    if (isFull()) {
        m_swallowed += isVoidElement(name) ? 0 : 1;
        return;
    }
    m_html.append('<').append(name);
    for (const HtmlAttribute &attribute : attributes) {
        m_html.append(' ').append(attribute.name);
        m_html.append("=\"").append(escapedHtml(attribute.value)).append('"');
    }
    m_html.append('>');
    m_afterPre = name == "pre";
}

void HtmlWriter::end(QByteArrayView name)
{
    m_afterPre = false;
    if (m_swallowed > 0)
        --m_swallowed;
    else
        m_html.append("</").append(name).append('>');
}

void HtmlWriter::text(QByteArrayView utf8)
{
    if (isFull() || utf8.isEmpty())
        return;
    const QByteArray escaped = escapedHtml(utf8);
    if (m_afterPre && escaped.startsWith('\n'))
        m_html.append('\n');
    if (!escaped.isEmpty())
        m_afterPre = false;
    m_html.append(escaped);
}

} // namespace broadsheet::markup
