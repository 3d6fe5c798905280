#include "core/article/furniture.h"

#include "core/article/furniturenames.h"
#include "core/article/furniturewords.h"
#include "core/article/likeness.h"
#include "core/article/measures.h"
#include "core/article/nodes.h"
#include "core/article/observed.h"
#include "core/text/ascii.h"
#include "core/text/plaintext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace broadsheet::article {

namespace {

constexpr std::array<std::string_view, 13> lines = {
    "div", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "label", "li", "p", "span", "time",
};
constexpr int shortLine = 160;       // characters of an invitation
constexpr int proseLine = 80;        // of a paragraph that is surely read
constexpr double largestShare = 0.3; // of the article: what is larger is no furniture
constexpr qsizetype longestName = 200;

// "articleTagList post_tags" → "-article-tag-list-post-tags-"
QByteArray kebab(const QByteArray &written)
{
    QByteArray name = "-";
    char last = '-';
    for (const char c : QByteArrayView(written).first(std::min(written.size(), longestName))) {
        const bool hump = c >= 'A' && c <= 'Z' && last >= 'a' && last <= 'z';
        if ((hump || !text::isLetterOrDigit(c)) && name.back() != '-')
            name.append('-');
        if (text::isLetterOrDigit(c))
            name.append(text::lower(c));
        last = c;
    }
    return name.back() == '-' ? name : name + '-';
}

bool namesOneOf(const QByteArray &written, std::span<const std::string_view> words)
{
    const QByteArray name = kebab(written);
    for (const std::string_view word : words) {
        const QByteArrayView wanted(word.data(), qsizetype(word.size()));
        for (qsizetype at = name.indexOf(wanted); at > 0; at = name.indexOf(wanted, at + 1)) {
            if (name[at - 1] == '-' && name[at + wanted.size()] == '-')
                return true;
        }
    }
    return false;
}

bool isOneOf(QString line, std::span<const std::u16string_view> all)
{
    while (!line.isEmpty() && !line.back().isLetterOrNumber())
        line.chop(1);
    return std::any_of(all.begin(), all.end(), [&](std::u16string_view one) {
        return line == QStringView(one.data(), qsizetype(one.size()));
    });
}

bool holdsOneOf(const QString &line, std::span<const std::u16string_view> all)
{
    return std::any_of(all.begin(), all.end(), [&](std::u16string_view one) {
        return line.contains(QStringView(one.data(), qsizetype(one.size())));
    });
}

// A button that passes the story on, whatever it is called.
bool isSharing(const HtmlNode &link)
{
    QByteArray address = link.attribute("href").trimmed();
    if (address.startsWith("whatsapp:") || address.startsWith("viber:") ||
        address.startsWith("fb-messenger:"))
        return true;
    const qsizetype host = address.indexOf("//");
    if (host < 0)
        return false;
    address = address.mid(host + 2, 200);
    for (const char *mask : {"www.", "m.", "mobile."})
        address = address.startsWith(mask) ? address.mid(qsizetype(qstrlen(mask))) : address;
    return std::any_of(std::begin(furniture::sharing), std::end(furniture::sharing),
                       [&](std::string_view one) {
                           return address.startsWith(QByteArrayView(one.data(), qsizetype(one.size())));
                       });
}

// "… more", "less": a script would unfold something.
bool isToggle(const HtmlNode &link)
{
    const QByteArray address = link.attribute("href").trimmed();
    if (!address.isEmpty() && address != "#" && !address.startsWith("javascript:"))
        return false;
    QString line = text::squeezed(beginningOf(link, 80)).toLower();
    while (!line.isEmpty() && !line.front().isLetterOrNumber())
        line.remove(0, 1);
    return isOneOf(line, furniture::toggles);
}

// What a text says before it is cut off: "… relations ... more". Empty for one that is whole.
QByteArray beforeTheCut(const QByteArray &text)
{
    constexpr qsizetype longestEnd = 24; // bytes
    const qsizetype cut = std::max(text.lastIndexOf("..."), text.lastIndexOf("\u2026"));
    return cut >= 0 && text.size() - cut <= longestEnd ? text.first(cut).trimmed() : QByteArray();
}

class Remover final
{
public:
    Remover(HtmlNode *article, const Metadata &metadata)
        : m_article(article),
          m_metadata(metadata),
          m_measures(article),
          m_total(m_measures.of(*article).textLength())
    {
    }

    void run()
    {
        weed(m_article, [this](HtmlNode *node) { return keeps(*node); });
        dropTail();
    }

private:
    bool keeps(const HtmlNode &node)
    {
        const Measure &text = m_measures.of(node);
        const int length = text.textLength();
        if (length > m_total * largestShare)
            return true;
        if (node.name == "img" && isPortrait(node))
            return false;
        if (isNamedFurniture(node, length) || (node.name == "a" && (isSharing(node) || isToggle(node))))
            return false;
        if (!isLine(node) || length == 0)
            return true;
        const bool inLine = isInLine(node);
        if (!inLine && isRepeated(node, length))
            return false;
        const QString line =
            length <= shortLine ? text::squeezed(beginningOf(node, 4 * shortLine)) : QString();
        const bool prose = isProse(text) && (line.isEmpty() || endsSentence(line));
        if (!line.isEmpty() && (isInvitation(line) || isButton(line) || isPointer(node, text) ||
                                (m_prose == 0 && !prose && isFrame(line, node))))
            return false;
        m_prose += prose && !inLine ? 1 : 0;
        return true;
    }

    // Of who wrote it: the byline says that.
    bool isPortrait(const HtmlNode &img) const
    {
        const QString shown = QString::fromUtf8(img.attribute("alt")).trimmed();
        if (!shown.isEmpty() && shown.compare(m_metadata.byline.trimmed(), Qt::CaseInsensitive) == 0)
            return true;
        for (const char *attribute : {"class", "id", "src"}) {
            if (namesOneOf(img.attribute(attribute), furniture::portraits))
                return true;
        }
        return false;
    }

    static bool isButton(const QString &line)
    {
        constexpr qsizetype longest = 24; // characters
        return line.size() <= longest && isOneOf(line.toLower(), furniture::buttons);
    }

    static bool endsSentence(const QString &line)
    {
        return QStringView(u".!?…։。؟”»\"'").contains(line.back());
    }

    bool isLine(const HtmlNode &node) const
    {
        return isAnyOf(node, lines) && (!m_measures.of(node).holdsBlocks || node.name == "p");
    }

    // Often a line by itself, often a part of one.
    static bool isInLine(const HtmlNode &node) { return node.name == "span" || node.name == "time"; }

    static bool isProse(const Measure &text)
    {
        return text.textLength() > proseLine && text.linkDensity() < 0.5;
    }

    // The same paragraph twice: for small and large screens, or as a caption and as an alternative.
    bool isRepeated(const HtmlNode &node, int length)
    {
        constexpr int shortest = 100; // verses may repeat
        constexpr int longest = 5'000;
        if (length < shortest || length > longest)
            return false;
        const QByteArray text = markup::textOf(&node).simplified();
        if (m_seen.contains(text) || isCutOff(node, text))
            return true;
        m_seen.insert(text);
        m_last = text;
        return false;
    }

    // The beginning of the line before or after it, which says the same in full.
    bool isCutOff(const HtmlNode &node, const QByteArray &text) const
    {
        const QByteArray beginning = beforeTheCut(text);
        if (beginning.isEmpty())
            return false;
        const HtmlNode *next = nextElement(node);
        return m_last.startsWith(beginning) ||
               (next && markup::textOf(next).simplified().startsWith(beginning));
    }

    // A paragraph that is nothing but a link, between paragraphs that are read.
    bool isPointer(const HtmlNode &node, const Measure &text) const
    {
        constexpr int shortest = 20;
        return node.name == "p" && m_prose > 0 && text.textLength() >= shortest &&
               text.linkDensity() > 0.95 && node.parent->name != "li" && node.parent->name != "blockquote" &&
               node.parent->name != "td";
    }

    // After the last paragraph: links and the headings over them.
    void dropTail()
    {
        std::vector<HtmlNode *> tail;
        bool links = false;
        bool prose = false;
        for (HtmlNode *node = markup::following(m_article, m_article); node;
             node = markup::following(node, m_article)) {
            if (node->isText() || !isLine(*node) || isInLine(*node) || m_measures.of(*node).textLength() == 0)
                continue;
            const bool pointer = m_measures.of(*node).linkDensity() > 0.5 && !namesItsSource(*node);
            if (pointer || isHeading(*node) || node->name == "label") {
                tail.push_back(node);
                links = links || pointer || node->name == "label";
            } else {
                tail.clear();
                links = false;
                prose = true;
            }
        }
        if (!prose || !links)
            return;
        for (HtmlNode *node : tail)
            markup::detach(node);
    }

    // Written out, an address is a reference; so is what a table holds.
    static bool namesItsSource(const HtmlNode &node)
    {
        return beginningOf(node, 400).contains("://") || isWithin(node, "table");
    }

    bool isNamedFurniture(const HtmlNode &node, int length)
    {
        for (const markup::HtmlAttribute &one : node.attributes) {
            // An id may be made of the heading of a chapter.
            constexpr int chapter = 300;
            if (one.name != "class" && (one.name != "id" || length > chapter))
                continue;
            const auto known = m_names.constFind(one.value);
            if (known != m_names.constEnd()
                    ? *known
                    : *m_names.insert(one.value, namesOneOf(one.value, furniture::names)))
                return true;
        }
        return false;
    }

    // Before the first paragraph: the headline again, who wrote it and when, and what parted them.
    bool isFrame(const QString &line, const HtmlNode &node) const
    {
        if (std::none_of(line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            return true;
        constexpr double same = 0.75;
        if (likeness(m_metadata.title, line) > same && likeness(line, m_metadata.title) > same)
            return true;
        constexpr qsizetype longestTime = 40; // characters of a reading time
        if (line.size() <= longestTime && holdsOneOf(line.toLower(), furniture::readingTimes))
            return true;
        return isSection(line) || isDateline(line) || markup::firstElement(&node, "time") || isByline(line);
    }

    // Its name, and perhaps what it is about.
    bool isSection(const QString &line) const
    {
        constexpr qsizetype mostMore = 60;
        return !m_metadata.section.isEmpty() && line.startsWith(m_metadata.section, Qt::CaseInsensitive) &&
               line.size() <= m_metadata.section.size() + mostMore && !line.endsWith(u'.');
    }

    static bool isDateline(const QString &line)
    {
        constexpr qsizetype longest = 60; // of one that may look like a sentence
        return (line.size() <= longest || !endsSentence(line)) && isDated(line);
    }

    bool isByline(const QString &line) const
    {
        constexpr qsizetype mostMore = 12; // characters around the name: "By ", "Text: "
        return !m_metadata.byline.isEmpty() && line.contains(m_metadata.byline) &&
               line.size() <= m_metadata.byline.size() + mostMore;
    }

    HtmlNode *m_article;
    const Metadata &m_metadata;
    Measures m_measures;
    int m_total;
    int m_prose = 0; // paragraphs so far
    QSet<QByteArray> m_seen;
    QByteArray m_last; // of m_seen
    QHash<QByteArray, bool> m_names;
};

} // namespace

bool isInvitation(const QString &line)
{
    constexpr qsizetype mostMore = 20; // characters after a label: a number, a name
    const QString lower = line.toLower();
    const auto starts = [&](std::u16string_view words) {
        return lower.startsWith(QStringView(words.data(), qsizetype(words.size())));
    };
    const auto labels = [&](std::u16string_view word) {
        const auto length = qsizetype(word.size());
        return starts(word) && lower.size() <= length + mostMore &&
               (lower.size() == length || !lower[length].isLetter());
    };
    return std::any_of(std::begin(furniture::invitations), std::end(furniture::invitations), starts) ||
           std::any_of(std::begin(furniture::labels), std::end(furniture::labels), labels);
}

void removeFurniture(HtmlNode *article, const Metadata &metadata) { Remover(article, metadata).run(); }

} // namespace broadsheet::article
