#include "core/article/observed.h"

#include "core/article/nodes.h"
#include "core/text/ascii.h"
#include "core/text/dates.h"
#include "core/text/plaintext.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace broadsheet::article {

namespace {

constexpr qsizetype longestLine = 160; // bytes of a dateline or a counter
constexpr int mostLines = 20'000;      // short texts looked at

// What counters of readers are called, in lower case; as the beginning of a word.
constexpr std::array<std::u16string_view, 18> viewWords = {
    u"views",      u"view count", u"hits",      u"reads", u"просмотр", u"прочитан",
    u"переглядів", u"перегляди",  u"baxış",     u"baxiş", u"oxunub",   u"oxundu",
    u"դիտում",     u"դիտվել",     u"ընթերցում", u"ნახვა", u"مشاهد",    u"المشاهدات",
};

constexpr std::array<QByteArrayView, 12> dateNames = {
    "date",      "time",    "published", "publish", "dateline", "posted",
    "timestamp", "created", "updated",   "dt",      "datetime", "info",
};

constexpr std::array<QByteArrayView, 7> sectionNames = {
    "rubric", "rubrica", "section-name", "article-section", "kicker", "category", "post-category",
};

bool hasName(const HtmlNode &node, std::span<const QByteArrayView> names)
{
    for (const markup::HtmlAttribute &one : node.attributes) {
        if (one.name != "class" && one.name != "id" && one.name != "itemprop")
            continue;
        const QByteArray written = text::lowered(one.value);
        for (const QByteArrayView name : names) {
            for (qsizetype at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1)) {
                const qsizetype end = at + name.size();
                const bool begins = at == 0 || !text::isLetter(written[at - 1]);
                if (begins && (end == written.size() || !text::isLetter(written[end])))
                    return true;
            }
        }
    }
    return false;
}

// A digit of any script, -1: none.
int digitOf(QChar c) { return c.isDigit() ? c.digitValue() : -1; }

bool isGap(QChar c)
{
    return c == u',' || c == u'.' || c == u' ' || c == u'\'' || c == u'’' || c == u'٬' || c.isSpace();
}

// "3,481", "3 481", "12.5K" → number; -1: none. Groups of three digits after the first gap.
qint64 numberAt(const QString &text, qsizetype at)
{
    qint64 value = 0;
    int digits = 0;
    for (; at < text.size() && digits < 13; ++at) {
        if (const int digit = digitOf(text[at]); digit >= 0) {
            value = value * 10 + digit;
            ++digits;
            continue;
        }
        const auto isDigitAt = [&](qsizetype i) { return i < text.size() && digitOf(text[i]) >= 0; };
        const bool group = isGap(text[at]) && isDigitAt(at + 1) && isDigitAt(at + 2) && isDigitAt(at + 3) &&
                           !isDigitAt(at + 4);
        if (!group)
            break;
    }
    return digits > 0 ? value : -1;
}

qint64 numberIn(const QString &text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (digitOf(text[at]) >= 0)
            return numberAt(text, at);
    }
    return -1;
}

// "Views: 3,481", "3 481 просмотр".
qint64 viewsIn(const QString &line)
{
    const QString text = line.toLower();
    for (const std::u16string_view word : viewWords) {
        const qsizetype at = text.indexOf(QStringView(word));
        if (at < 0 || (at > 0 && text[at - 1].isLetter()))
            continue;
        const qint64 after = numberIn(text, at + qsizetype(word.size()));
        if (after >= 0)
            return after;
        return numberIn(text.left(at), 0);
    }
    return -1;
}

bool isTimeElement(const HtmlNode &node)
{
    return node.name == "time" && !node.attribute("datetime").isEmpty();
}

// Digits of every script as ASCII's, which is what dates are read from.
QByteArray withPlainDigits(QString text)
{
    for (QChar &c : text) {
        if (const int digit = digitOf(c); digit >= 0)
            c = QChar(u'0' + digit);
    }
    return text.toUtf8();
}

QString dateIn(const HtmlNode &node)
{
    if (isTimeElement(node))
        return QString::fromUtf8(node.attribute("datetime"));
    const QByteArray line = beginningOf(node, longestLine + 1);
    if (line.size() > longestLine)
        return {};
    const text::WrittenDate date = text::readDate(withPlainDigits(text::squeezed(line)));
    return date.utc.isValid() && date.hasYear ? text::squeezed(line) : QString();
}

// Short texts are lines of the page's frame; a counter may have its number in the next element.
QString lineOf(const HtmlNode &text)
{
    const HtmlNode *holder = text.parent;
    if (holder && elementChildren(*holder, 1) == 0 && holder->parent &&
        elementChildren(*holder->parent, 4) <= 3)
        holder = holder->parent;
    const QByteArray line = holder ? beginningOf(*holder, longestLine + 1) : text.text;
    return text::squeezed(line.size() <= longestLine ? line : text.text);
}

class Observer final
{
public:
    Observed run(const HtmlNode *root)
    {
        int lines = 0;
        for (const HtmlNode *node = root; node && lines < mostLines;) {
            const bool foreign = node->name == "script" || node->name == "style" || node->name == "head";
            if (!foreign && !node->isText())
                element(*node);
            else if (node->isText() && node->text.size() <= longestLine && !isBlank(node->text) &&
                     ++lines > 0)
                line(*node);
            node = foreign ? markup::followingOutside(node, root) : markup::following(node, root);
        }
        return m_seen;
    }

private:
    // What follows the headline is the article's; what stands before it may be the page's.
    void element(const HtmlNode &node)
    {
        if (node.name == "h1" && !m_afterHeadline) {
            m_afterHeadline = true;
            m_dateIsSure = false;
            m_viewsAreSure = false;
        }
        if (!m_dateIsSure && (isTimeElement(node) || hasName(node, dateNames)))
            takeDate(dateIn(node));
        if (m_seen.section.isEmpty() && hasName(node, sectionNames))
            takeSection(node);
    }

    void line(const HtmlNode &text)
    {
        if (!m_viewsAreSure) {
            const qint64 views = viewsIn(text::squeezed(text.text)) >= 0 ? viewsIn(text::squeezed(text.text))
                                                                         : viewsIn(lineOf(text));
            if (views >= 0) {
                m_seen.views = views;
                m_viewsAreSure = true;
            }
        }
        if (m_seen.published.isEmpty() || (m_afterHeadline && !m_dateIsSure)) {
            const QByteArray written = withPlainDigits(text::squeezed(text.text));
            const bool hasDigits = std::any_of(written.begin(), written.end(), text::isDigit);
            const text::WrittenDate date = hasDigits ? text::readDate(written) : text::WrittenDate();
            if (date.utc.isValid() && date.hasYear && date.hasTime)
                takeDate(QString::fromUtf8(written));
        }
    }

    void takeDate(const QString &written)
    {
        if (written.isEmpty())
            return;
        m_seen.published = written;
        m_dateIsSure = true;
    }

    void takeSection(const HtmlNode &node)
    {
        constexpr qsizetype longestSection = 60;
        const HtmlNode *const link = markup::firstElement(&node, "a");
        const QString section = text::squeezed(beginningOf(link ? *link : node, 4 * longestSection));
        if (section.size() <= longestSection)
            m_seen.section = section;
    }

    Observed m_seen;
    bool m_afterHeadline = false;
    bool m_dateIsSure = false;
    bool m_viewsAreSure = false;
};

} // namespace

Observed observe(const markup::HtmlTree &page) { return Observer().run(page.root()); }

QDateTime instantOf(const QString &written, const QByteArray &zone)
{
    const text::WrittenDate date = text::readDate(withPlainDigits(written));
    if (!date.utc.isValid() || date.hasZone || !date.hasTime || zone.isEmpty())
        return date.utc;
    const QTimeZone place(zone);
    return place.isValid() ? QDateTime(date.utc.date(), date.utc.time(), place).toUTC() : date.utc;
}

} // namespace broadsheet::article
