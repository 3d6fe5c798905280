#include "core/publications/field.h"

#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

using markup::HtmlNode;

constexpr qsizetype mostTextBytes = 16 * 1024; // of one element, before white space is squeezed
constexpr int mostTextNodes = 1'000;
constexpr qsizetype longestAttribute = 8 * 1024; // characters
constexpr qsizetype longestNumber = 15;          // digits

// Blocks stand apart although nothing is written between them.
QByteArray textWithin(const HtmlNode &top)
{
    QByteArray text;
    int nodes = 0;
    for (const HtmlNode *node = markup::following(&top, &top); node != nullptr;
         node = markup::following(node, &top)) {
        if (++nodes > mostTextNodes || text.size() > mostTextBytes)
            break;
        if (node->isText())
            text += node->text.left(mostTextBytes);
        else if (node->name != "b" && node->name != "i" && node->name != "em" && node->name != "strong" &&
                 node->name != "a" && node->name != "span")
            text += ' ';
    }
    return text;
}

// "12 345 views" → "12345": the first number, its groups joined.
QString digitsOf(const QString &text)
{
    const QString plain = QString::fromUtf8(text::withPlainDigits(text));
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isGap = [](QChar c) { return c == u',' || c == u'.' || c == u'\'' || c.isSpace(); };
    QString digits;
    for (auto at = std::find_if(plain.begin(), plain.end(), isDigit); at != plain.end(); ++at) {
        if (isDigit(*at))
            digits += *at;
        else if (!isGap(*at) || at + 1 == plain.end() || !isDigit(*(at + 1)))
            break;
    }
    return digits.left(longestNumber);
}

} // namespace

Field::Field(const FieldRule &rule) : m_attribute(rule.attribute.toUtf8()), m_as(rule.as)
{
    for (const QString &select : rule.select) {
        if (Result<markup::Selector> selector = markup::Selector::parse(select.toUtf8()))
            m_selectors.append(std::move(*selector));
    }
}

QString Field::read(HtmlNode *within, const QString &base) const
{
    for (const markup::Selector &selector : m_selectors) {
        const HtmlNode *node = selector.first(within);
        const QString value = node != nullptr ? readOne(*node, base) : QString();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString Field::readOne(const HtmlNode &node, const QString &base) const
{
    QByteArray attribute = m_attribute;
    if (attribute.isEmpty() && m_as == Extractor::Url) // what everyone means
        attribute = node.has("href") ? "href" : "src";
    if (attribute.isEmpty() && m_as == Extractor::CssUrl)
        attribute = "style";
    const QString written = attribute.isEmpty()
                                ? shortTextOf(node)
                                : QString::fromUtf8(node.attribute(attribute)).left(longestAttribute);
    switch (m_as) {
    case Extractor::Text:
    case Extractor::Dateline:
        return text::shortened(text::squeezed(written), longestText);
    case Extractor::Number:
        return digitsOf(written);
    case Extractor::Url:
        return written.trimmed().isEmpty() ? QString() : text::resolveUrl(written, base);
    case Extractor::CssUrl:
        break;
    }
    const QString address = addressInCss(written);
    return address.isEmpty() ? QString() : text::resolveUrl(address, base);
}

// https://www.w3.org/TR/css-values-4/#urls
QString addressInCss(const QString &css)
{
    const qsizetype open = css.indexOf("url("_L1, 0, Qt::CaseInsensitive);
    if (open < 0)
        return {};
    const QString rest = css.mid(open + 4).trimmed();
    const QChar quote = rest.isEmpty() ? QChar() : rest.front();
    const bool isQuoted = quote == u'"' || quote == u'\'';
    const qsizetype from = isQuoted ? 1 : 0;
    const qsizetype end = rest.indexOf(isQuoted ? quote : u')', from);
    return end < 0 ? QString() : rest.mid(from, end - from).trimmed();
}

QString baseOf(const markup::HtmlTree &page, const QString &pageUrl)
{
    const HtmlNode *base = markup::firstElement(page.root(), "base");
    const QString written = base != nullptr ? QString::fromUtf8(base->attribute("href")) : QString();
    const QString resolved = written.isEmpty() ? QString() : text::resolveUrl(written, pageUrl);
    return resolved.isEmpty() ? pageUrl : resolved;
}

QString shortTextOf(const HtmlNode &node)
{
    return text::shortened(text::squeezed(textWithin(node)), longestText);
}

text::SlashedDate slashedDateOf(DateOrder order, const QString &language)
{
    using Slashed = text::SlashedDate;
    if (order == DateOrder::Unknown)
        return text::slashedDateOf(language);
    return order == DateOrder::DayFirst ? Slashed::DayFirst : Slashed::MonthFirst;
}

} // namespace broadsheet::publications
