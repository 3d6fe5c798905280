#include "core/markup/xmlrepair.h"

#include "core/markup/xmlentities.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace broadsheet::markup {

namespace {

using text::isLetter;
using text::isLetterOrDigit;
using text::isSpace;

constexpr qsizetype deepestSearch = 64; // open elements looked at for the start of an end tag
constexpr int mostAttributes = 100;     // of one element; libxml2 compares each with all
constexpr qsizetype longestName = 1000; // bytes
constexpr std::size_t deepestNesting = 10'000;
constexpr int mostNamespaces = 100; // declared at once; libxml2 looks through them for each element

constexpr bool startsName(char c)
{
    return isLetter(c) || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool inName(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == ':' || c == '-' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
}

class Repairer final
{
public:
    explicit Repairer(QByteArrayView in) : m_in(in) {}
    RepairedXml run();

private:
    char at(qsizetype ahead = 0) const { return m_at + ahead < m_in.size() ? m_in[m_at + ahead] : '\0'; }
    QByteArrayView rest() const { return m_in.sliced(m_at); }
    bool isInsideRoot() const { return !m_open.empty(); }
    qsizetype endOf(QByteArrayView mark, qsizetype from); // after it; the end of everything without one

    void readText();
    void readMarkup();
    void readCData();
    void readDocumentType();
    enum class TagEnd { Open, Empty };
    TagEnd readAttributes();
    void readStartTag();
    void readEndTag();
    void readAttribute(int count);
    QByteArrayView readName();
    QByteArrayView readValue();
    qsizetype quotedLength(char quote) const;
    void skipSpace();
    void closeLast();
    void appendText(QByteArrayView text, QByteArrayView alsoEscape);

    QByteArrayView m_in;
    qsizetype m_at = 0;
    RepairedXml m_out;
    struct Open
    {
        QByteArrayView name; // a view into m_in
        int namespaces = 0;  // it declares
    };
    std::vector<Open> m_open;
    int m_namespaces = 0;        // declared by the open elements and the one being read
    std::size_t m_swallowed = 0; // open elements beyond deepestNesting
    bool m_rootSeen = false;
    XmlEntities m_entities;
};

qsizetype Repairer::endOf(QByteArrayView mark, qsizetype from)
{
    // QByteArrayView::indexOf is several times slower for such short marks.
    const auto found = std::string_view(m_in.data(), std::size_t(m_in.size()))
                           .find(std::string_view(mark.data(), std::size_t(mark.size())), std::size_t(from));
    if (found != std::string_view::npos)
        return qsizetype(found) + mark.size();
    m_out.repaired = true;
    return m_in.size();
}

void Repairer::skipSpace()
{
    while (m_at < m_in.size() && isSpace(m_in[m_at]))
        ++m_at;
}

void Repairer::appendText(QByteArrayView text, QByteArrayView alsoEscape)
{
    if (m_entities.appendRepaired(m_out.utf8, text, alsoEscape) == XmlEntities::Outcome::Repaired)
        m_out.repaired = true;
}

void Repairer::readText()
{
    qsizetype end = m_in.indexOf('<', m_at);
    // "<" that begins no markup is text: "a < b", "<3", "<name@host>".
    while (end >= 0) {
        const char next = end + 1 < m_in.size() ? m_in[end + 1] : '\0';
        const char second = end + 2 < m_in.size() ? m_in[end + 2] : '\0';
        if (startsName(next) || next == '!' || next == '?' ||
            (next == '/' && (startsName(second) || second == '>')))
            break;
        end = m_in.indexOf('<', end + 1);
    }
    const qsizetype stop = end < 0 ? m_in.size() : end;
    const QByteArrayView text = m_in.sliced(m_at, stop - m_at);
    m_at = stop;
    if (isInsideRoot())
        appendText(text, "<");
    else if (!text::trimmed(text).isEmpty())
        m_out.repaired = true;
}

void Repairer::readCData()
{
    constexpr qsizetype opening = 9; // <![CDATA[
    const qsizetype start = m_at + opening;
    const qsizetype end = endOf("]]>", start);
    const bool closed = end - 3 >= start && m_in.sliced(end - 3, 3) == "]]>";
    const QByteArrayView content = m_in.sliced(start, (closed ? end - 3 : m_in.size()) - start);
    m_at = end;
    if (!isInsideRoot())
        return;
    if (XmlEntities::isLegal(content)) {
        m_out.utf8.append("<?cdata ").append(QByteArray::number(m_out.sections.size())).append("?>");
        m_out.sections.push_back(content);
        return;
    }
    m_out.repaired = true;
    XmlEntities::appendLegal(m_out.utf8, content);
}

// <!DOCTYPE … [ … ]>: left out, only its plain entities are remembered.
void Repairer::readDocumentType()
{
    const qsizetype end = m_in.indexOf('>', m_at);
    const qsizetype bracket = m_in.first(end < 0 ? m_in.size() : end).indexOf('[', m_at);
    if (bracket < 0) {
        m_at = endOf(">", m_at);
        return;
    }
    qsizetype close = m_in.indexOf("]>", bracket);
    if (close < 0) // "] >"
        close = m_in.indexOf(']', bracket);
    const qsizetype stop = close < 0 ? m_in.size() : close;
    m_entities.declare(m_in.sliced(bracket + 1, stop - bracket - 1));
    m_at = endOf(">", stop);
}

void Repairer::readMarkup()
{
    if (rest().startsWith("<!--"))
        m_at = endOf("-->", m_at + 4);
    else if (rest().startsWith("<![CDATA["))
        readCData();
    else if (text::startsIgnoringCase(rest(), "<!doctype") && !m_rootSeen)
        readDocumentType();
    else if (at(1) == '!')
        m_at = endOf(">", m_at);
    else if (at(1) == '?')
        m_at = endOf("?>", m_at);
    else if (at(1) == '/')
        readEndTag();
    else
        readStartTag();
}

QByteArrayView Repairer::readName()
{
    const qsizetype start = m_at;
    while (m_at < m_in.size() && inName(m_in[m_at]))
        ++m_at;
    return m_in.sliced(start, m_at - start);
}

// The attributes up to the end of the tag. Whether it was an empty element: <a/>.
Repairer::TagEnd Repairer::readAttributes()
{
    for (int count = 0;;) {
        skipSpace();
        if (m_at >= m_in.size() || at() == '<') { // cut, or its ">" is missing
            m_out.repaired = true;
            return TagEnd::Open;
        }
        if (at() == '>') {
            ++m_at;
            return TagEnd::Open;
        }
        if (at() == '/' && at(1) == '>') {
            m_at += 2;
            return TagEnd::Empty;
        }
        if (startsName(at())) {
            readAttribute(count++);
        } else {
            m_out.repaired = true;
            ++m_at;
        }
    }
}

void Repairer::readStartTag()
{
    const qsizetype start = m_at++;
    const QByteArrayView name = readName();
    const bool isTag = (isSpace(at()) || at() == '>' || at() == '/') && name.size() <= longestName;
    if (!isTag) { // "<name@host>", or the document ends here
        m_out.repaired = true;
        if (isInsideRoot())
            appendText(m_in.sliced(start, m_at - start), "<");
        return;
    }
    const qsizetype before = m_out.utf8.size();
    m_out.utf8.append('<').append(name);
    const int namespacesBefore = m_namespaces;
    const TagEnd end = readAttributes();
    const int declared = m_namespaces - namespacesBefore;
    m_rootSeen = true;
    if (m_open.size() >= deepestNesting) {
        m_namespaces = namespacesBefore;
        m_out.utf8.truncate(before);
        m_out.repaired = true;
        m_swallowed += end == TagEnd::Empty ? 0 : 1;
        return;
    }
    m_out.utf8.append(end == TagEnd::Empty ? "/>" : ">");
    if (end == TagEnd::Open)
        m_open.push_back({name, declared});
    else
        m_namespaces = namespacesBefore;
}

// The bytes of a quoted value, its quotes not counted; -1 when the closing quote is missing.
qsizetype Repairer::quotedLength(char quote) const
{
    const qsizetype start = m_at + 1;
    const qsizetype end = m_in.indexOf(quote, start);
    if (end < 0)
        return -1;
    const QByteArrayView value = m_in.sliced(start, end - start);
    // A value that holds the end of this tag and the start of another has eaten the next tag's quote.
    const qsizetype tagEnd = value.indexOf('>');
    return tagEnd >= 0 && value.indexOf('<', tagEnd) >= 0 ? -1 : value.size();
}

QByteArrayView Repairer::readValue()
{
    const char quote = at();
    if (quote == '"' || quote == '\'') {
        const qsizetype length = quotedLength(quote);
        ++m_at;
        if (length >= 0) {
            const QByteArrayView value = m_in.sliced(m_at, length);
            m_at += length + 1;
            return value;
        }
    }
    m_out.repaired = true;
    const qsizetype start = m_at;
    while (m_at < m_in.size() && !isSpace(m_in[m_at]) && m_in[m_at] != '>' && m_in[m_at] != '<')
        ++m_at;
    return m_in.sliced(start, m_at - start);
}

void Repairer::readAttribute(int count)
{
    const QByteArrayView name = readName();
    skipSpace();
    QByteArrayView value = name;
    if (at() == '=') {
        ++m_at;
        skipSpace();
        value = readValue();
    } else {
        m_out.repaired = true;
    }
    const bool declares = name == "xmlns" || name.startsWith("xmlns:");
    if (count >= mostAttributes || name.size() > longestName || (declares && m_namespaces >= mostNamespaces))
        return;
    m_namespaces += declares ? 1 : 0;
    m_out.utf8.append(' ').append(name).append("=\"");
    appendText(value, "<\"");
    m_out.utf8.append('"');
}

void Repairer::closeLast()
{
    m_out.utf8.append("</").append(m_open.back().name).append('>');
    m_namespaces -= m_open.back().namespaces;
    m_open.pop_back();
}

void Repairer::readEndTag()
{
    m_at += 2;
    const QByteArrayView name = readName();
    m_at = endOf(">", m_at);
    if (m_swallowed > 0) {
        --m_swallowed;
        return;
    }
    const auto deepest = std::min<std::size_t>(m_open.size(), deepestSearch);
    for (std::size_t up = 0; up < deepest; ++up) {
        const QByteArrayView open = m_open[m_open.size() - 1 - up].name;
        if (open != name && !text::equalsIgnoringCase(open, name))
            continue;
        m_out.repaired = m_out.repaired || up > 0;
        for (std::size_t i = 0; i <= up; ++i)
            closeLast();
        return;
    }
    m_out.repaired = true; // closes nothing that is open
}

RepairedXml Repairer::run()
{
    m_out.utf8.reserve(m_in.size() + m_in.size() / 16);
    while (m_at < m_in.size()) {
        readText();
        if (m_at < m_in.size())
            readMarkup();
        if (m_rootSeen && m_open.empty())
            break; // what follows the root is none of ours
    }
    if (!m_open.empty()) {
        m_out.repaired = true;
        m_out.complete = false;
        while (!m_open.empty())
            closeLast();
    }
    return std::move(m_out);
}

} // namespace

RepairedXml repairXml(QByteArrayView utf8) { return Repairer(utf8).run(); }

} // namespace broadsheet::markup
