#include "core/article/observed.h"

#include "core/article/nodes.h"
#include "core/text/ascii.h"
#include "core/text/dates.h"
#include "core/text/plaintext.h"
#include "core/text/showndates.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace broadsheet::article {

namespace {

constexpr qsizetype longestLine = 160; // bytes of a dateline or a counter
constexpr int mostLines = 20'000;      // short texts looked at

// What counters of readers are called, in lower case, as the beginning of a word; and how many letters may
// stand between it and the number: endings, "sayı", "է".
struct ViewWord
{
    std::u16string_view word;
    int mostLetters;
};

constexpr ViewWord viewWords[] = {
    {u"views", 0},     {u"view count", 0}, {u"просмотр", 4},     {u"прочитан", 6},  {u"переглядів", 0},
    {u"перегляди", 0}, {u"baxış", 8},      {u"baxiş", 8},        {u"baxıl", 4},     {u"baxil", 4},
    {u"oxunub", 0},    {u"oxundu", 0},     {u"görüntülenme", 6}, {u"դիտում", 6},    {u"դիտվել", 2},
    {u"դիտված", 2},    {u"ընթերցում", 6},  {u"ნახვა", 3},        {u"المشاهدات", 0}, {u"مشاهد", 4},
};

constexpr std::array<QByteArrayView, 11> dateNames = {
    "date",      "time",    "published", "publish", "dateline", "posted",
    "timestamp", "created", "updated",   "dt",      "datetime",
};

constexpr std::array<QByteArrayView, 7> sectionNames = {
    "rubric", "rubrica", "section-name", "article-section", "kicker", "category", "post-category",
};

constexpr std::array<QByteArrayView, 4> pathNames = {"breadcrumb", "breadcrumbs", "bread-crumbs",
                                                     "breadcrumblist"};

enum Part : quint8 { DatePart = 1, SectionPart = 2, PathPart = 4 };

bool holdsName(const QByteArray &written, std::span<const QByteArrayView> names)
{
    for (const QByteArrayView name : names) {
        for (qsizetype at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1)) {
            const qsizetype end = at + name.size();
            const bool begins = at == 0 || !text::isLetter(written[at - 1]);
            if (begins && (end == written.size() || !text::isLetter(written[end])))
                return true;
        }
    }
    return false;
}

// Names come again and again on a page: each is looked at once.
class PartNames final
{
public:
    int of(const HtmlNode &node)
    {
        int parts = 0;
        for (const markup::HtmlAttribute &one : node.attributes) {
            if (one.name == "class" || one.name == "id" || one.name == "itemprop")
                parts |= ofName(one.value);
        }
        return parts;
    }

private:
    quint8 ofName(const QByteArray &written)
    {
        const auto known = m_known.constFind(written);
        if (known != m_known.constEnd())
            return *known;
        constexpr qsizetype longest = 512;
        const QByteArray name =
            text::lowered(QByteArrayView(written).first(std::min(written.size(), longest)));
        const int parts = (holdsName(name, dateNames) ? DatePart : 0) |
                          (holdsName(name, sectionNames) ? SectionPart : 0) |
                          (holdsName(name, pathNames) ? PathPart : 0);
        return *m_known.insert(written, quint8(parts));
    }

    QHash<QByteArray, quint8> m_known;
};

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

// The number that ends nearest before `end`.
qint64 numberBefore(const QString &text, qsizetype end)
{
    qsizetype at = end;
    while (at > 0 && digitOf(text[at - 1]) < 0)
        --at;
    const auto inNumber = [&](qsizetype i) {
        return digitOf(text[i]) >= 0 || (isGap(text[i]) && i > 0 && digitOf(text[i - 1]) >= 0);
    };
    while (at > 0 && inNumber(at - 1))
        --at;
    return numberIn(text.first(end), at);
}

struct Found
{
    qsizetype at = -1; // nowhere
    qsizetype end = -1;
    int mostLetters = 0;
};

Found viewWordIn(const QString &lower)
{
    for (qsizetype at = 0; at < lower.size(); ++at) {
        if (at > 0 && lower[at - 1].isLetter())
            continue;
        for (const ViewWord &row : viewWords) {
            const QStringView word(row.word.data(), qsizetype(row.word.size()));
            if (lower[at] == word.front() && QStringView(lower).sliced(at).startsWith(word))
                return {at, at + word.size(), row.mostLetters};
        }
    }
    return {};
}

// "Views: 3,481", "3 481 просмотр", but not "Views of twelve lakes, and 3 islands".
qint64 viewsIn(const QString &line)
{
    constexpr qsizetype farthest = 20; // characters between word and number
    const QString text = line.toLower();
    const Found word = viewWordIn(text);
    if (word.at < 0)
        return -1;
    int letters = 0;
    for (qsizetype at = word.end; at < text.size() && at < word.end + farthest && letters <= word.mostLetters;
         ++at) {
        if (digitOf(text[at]) >= 0)
            return numberAt(text, at);
        letters += text[at].isLetter() ? 1 : 0;
    }
    const qsizetype before = text.first(word.at).trimmed().size();
    return before > 0 && digitOf(text[before - 1]) >= 0 ? numberBefore(text, word.at) : -1;
}

bool isTimeElement(const HtmlNode &node)
{
    return node.name == "time" && !node.attribute("datetime").isEmpty();
}

// Digits of every script as ASCII's, which is what dates are read from.
QString dateIn(const HtmlNode &node)
{
    if (isTimeElement(node))
        return QString::fromUtf8(node.attribute("datetime"));
    const QByteArray line = beginningOf(node, longestLine + 1);
    if (line.size() > longestLine)
        return {};
    const text::WrittenDate date = text::readDate(text::withPlainDigits(text::squeezed(line)));
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
    explicit Observer(const Metadata &known)
        : m_title(known.title),
          m_seeksDate(known.published.isEmpty()),
          m_seeksSection(known.section.isEmpty()),
          m_seeksViews(known.views < 0)
    {
    }

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
            m_viewsAreSure = !m_seeksViews;
        }
        if (!seeksDate() && !seeksSection())
            return;
        const int parts = m_names.of(node);
        if (seeksDate() && ((parts & DatePart) || isTimeElement(node)))
            takeDate(dateIn(node));
        if (seeksSection() && (parts & SectionPart))
            takeSection(node);
        if (seeksSection() && (parts & PathPart))
            takeLastStep(node);
    }

    void line(const HtmlNode &text)
    {
        m_linesAfter += m_afterHeadline ? 1 : 0;
        // The word alone is short; the number may stand in the next element.
        constexpr qsizetype longestWord = 40; // bytes
        const auto mayBeDigit = [](char c) {
            return text::isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
        };
        const bool hasDigits = std::any_of(text.text.begin(), text.text.end(), mayBeDigit);
        const bool mayCount = hasDigits || text.text.size() <= longestWord;
        const QString words = mayCount && !m_viewsAreSure ? text::squeezed(text.text) : QString();
        if (viewWordIn(words.toLower()).at >= 0) {
            const qint64 own = viewsIn(words);
            const qint64 views = own >= 0 ? own : viewsIn(lineOf(text));
            m_viewsAreSure = views >= 0;
            m_seen.views = views >= 0 ? views : m_seen.views;
        }
        if (hasDigits && seeksDate() && (m_seen.published.isEmpty() || m_afterHeadline)) {
            const QByteArray written = text::withPlainDigits(text::squeezed(text.text));
            const bool isDated = std::any_of(written.begin(), written.end(), text::isDigit);
            const text::WrittenDate date = isDated ? text::readDate(written) : text::WrittenDate();
            if (date.utc.isValid() && date.hasYear && date.hasTime)
                takeDate(QString::fromUtf8(written));
        }
    }

    bool seeksSection() const { return m_seeksSection && m_seen.section.isEmpty(); }

    // Far below the headline dates are of something else.
    bool seeksDate() const
    {
        constexpr int farthest = 1'000; // lines
        return m_seeksDate && !m_dateIsSure && (!m_afterHeadline || m_linesAfter < farthest);
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
        const HtmlNode *const link = markup::firstElement(&node, "a");
        takeSectionText(link ? *link : node);
    }

    // Of a path the last step, if that is not the story itself.
    void takeLastStep(const HtmlNode &path)
    {
        constexpr int mostSteps = 20;
        int steps = 0;
        for (const HtmlNode *step = markup::following(&path, &path); step && steps < mostSteps;
             step = markup::following(step, &path)) {
            if (step->name == "a" && ++steps > 1)
                takeSectionText(*step);
        }
    }

    void takeSectionText(const HtmlNode &node)
    {
        constexpr qsizetype longestSection = 60;
        const QString section = text::squeezed(beginningOf(node, 4 * longestSection));
        if (!section.isEmpty() && section.size() <= longestSection && section != m_title)
            m_seen.section = section;
    }

    QString m_title;
    bool m_seeksDate;
    bool m_seeksSection;
    bool m_seeksViews;
    PartNames m_names;
    Observed m_seen;
    bool m_afterHeadline = false;
    bool m_dateIsSure = false;
    bool m_viewsAreSure = false;
    int m_linesAfter = 0; // the headline
};

} // namespace

Observed observe(const markup::HtmlTree &page, const Metadata &known)
{
    return Observer(known).run(page.root());
}

bool isDated(const QString &line)
{
    if (std::none_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }))
        return false;
    const text::WrittenDate date = text::readDate(text::withPlainDigits(line));
    return date.utc.isValid() && date.hasYear;
}

} // namespace broadsheet::article
