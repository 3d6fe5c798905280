#include "core/exchange/xhtml.h"

#include "core/exchange/players.h"
#include "core/exchange/xhtmlplaces.h"
#include "core/markup/htmltree.h"
#include "core/markup/htmlwriter.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

using markup::HtmlNode;

constexpr int deepest = 100; // elements within each other

// What is written as something else. Empty: only its content stays.
struct Change
{
    std::string_view name;
    std::string_view writtenAs;
};
constexpr Change changes[] = {
    {"acronym", "abbr"}, {"article", "div"}, {"audio", ""},      {"big", "span"},   {"col", ""},
    {"colgroup", ""},    {"data", "span"},   {"details", "div"}, {"footer", "div"}, {"h1", "h3"},
    {"h2", "h3"},        {"h3", "h4"},       {"h4", "h5"},       {"h5", "h6"},      {"header", "div"},
    {"hgroup", "div"},   {"html", ""},       {"main", "div"},    {"picture", ""},   {"rtc", ""},
    {"source", ""},      {"strike", "s"},    {"summary", "p"},   {"track", ""},     {"tt", "code"},
    {"video", ""},
};

constexpr std::string_view keptAttributes[] = {"cite",    "colspan", "datetime", "dir",   "href",  "lang",
                                               "rowspan", "scope",   "start",    "title", "value", "type"};

std::string_view viewOf(const QByteArray &name) { return {name.constData(), std::size_t(name.size())}; }

QByteArray writtenName(const HtmlNode &node)
{
    for (const Change &change : changes) {
        if (change.name == viewOf(node.name))
            return QByteArray(change.writtenAs.data(), qsizetype(change.writtenAs.size()));
    }
    return node.name;
}

bool isKept(const HtmlNode &node, const markup::HtmlAttribute &attribute)
{
    if (attribute.name == "type" && !(node.name == "ol")) // a MIME type elsewhere
        return false;
    if (attribute.name == "value" && !(node.name == "li"))
        return false;
    if (attribute.name == "href" && attribute.value.startsWith('#')) // its place is gone
        return false;
    const auto *end = std::end(keptAttributes);
    return std::find(std::begin(keptAttributes), end, viewOf(attribute.name)) != end;
}

class Writer final
{
public:
    explicit Writer(const PictureTarget &pictures) : m_pictures(pictures) {}

    void children(const HtmlNode &parent, int depth)
    {
        for (const HtmlNode *node = parent.firstChild; node; node = node->next)
            write(*node, depth);
    }

    QByteArray take() { return std::move(m_out); }

private:
    void write(const HtmlNode &node, int depth)
    {
        if (!node.isText() && node.name != "img" && node.name != "audio" && node.name != "video")
            return element(node, depth);
        const bool isNothing = node.isText() && node.text.trimmed().isEmpty();
        const QByteArray around = isNothing ? QByteArray() : missingBetween(m_open, {});
        begin(around);
        if (node.isText())
            m_out += xmlText(QString::fromUtf8(node.text));
        else if (node.name == "img")
            picture(node);
        else
            player(node);
        end(around);
    }

    void begin(const QByteArray &name)
    {
        if (name.isEmpty())
            return;
        m_out += '<' + name + '>';
        m_open.append(name);
    }

    void end(const QByteArray &name)
    {
        if (name.isEmpty())
            return;
        m_open.removeLast();
        m_out += "</" + name + '>';
    }

    void element(const HtmlNode &node, int depth)
    {
        const QByteArray wanted = depth < deepest ? writtenName(node) : QByteArray();
        const QByteArray around = wanted.isEmpty() ? QByteArray() : missingBetween(m_open, wanted);
        begin(around);
        const QByteArray name = wanted.isEmpty() ? wanted : nameAtItsPlace(node, wanted, m_open);
        if (!name.isEmpty()) {
            written(node, name, depth);
        } else {
            children(node, depth);
            m_out += isBlock(wanted) ? "\n" : ""; // no words grow together
        }
        end(around);
    }

    void written(const HtmlNode &node, const QByteArray &name, int depth)
    {
        m_out += '<' + name;
        for (const markup::HtmlAttribute &attribute : node.attributes) {
            if (isKept(node, attribute))
                m_out += ' ' + attribute.name + "=\"" + xmlText(QString::fromUtf8(attribute.value)) + '"';
            if (attribute.name == "lang") // XML's readers ask for this one
                m_out += " xml:lang=\"" + xmlText(QString::fromUtf8(attribute.value)) + '"';
        }
        if (markup::isVoidElement(name)) {
            m_out += "/>";
            return;
        }
        m_out += '>';
        m_open.append(name);
        children(node, depth + 1);
        end(name);
    }

    void picture(const HtmlNode &node)
    {
        const QString target = m_pictures(QString::fromUtf8(node.attribute("src")));
        const QByteArray alternative = xmlText(QString::fromUtf8(node.attribute("alt")));
        if (!target.isEmpty())
            m_out += "<img src=\"" + xmlText(target) + "\" alt=\"" + alternative + "\"/>";
        else if (!alternative.isEmpty())
            m_out += "<span class=\"missing\">" + alternative + "</span>";
    }

    void player(const HtmlNode &node)
    {
        const QByteArray address = playedAddress(node);
        const QByteArray shown = xmlText(QString::fromUtf8(address));
        if (!address.isEmpty())
            m_out += "<a href=\"" + shown + "\">" + shown + "</a>";
    }

    const PictureTarget &m_pictures;
    QByteArrayList m_open; // elements that are not ended yet
    QByteArray m_out;
};

} // namespace

QByteArray xhtmlOf(const article::SafeHtml &body, const PictureTarget &pictures)
{
    const Result<markup::HtmlTree> tree = markup::parseHtml(body.utf8(), markup::HtmlKind::Fragment);
    if (!tree)
        return {};
    Writer writer(pictures);
    writer.children(*tree->root(), 0);
    return writer.take();
}

QByteArray xmlText(const QString &text)
{
    QString legal;
    legal.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\t' || code == u'\n' || code == u'\r' || (code >= 0x20 && code < 0xFFFE))
            legal += c;
    }
    return legal.toHtmlEscaped().replace(u'\'', u"&#39;"_s).toUtf8();
}

} // namespace broadsheet::exchange
