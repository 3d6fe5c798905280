#include "core/bookmarks/marking.h"

#include "core/bookmarks/highlights.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace broadsheet::bookmarks {

namespace {

using markup::HtmlNode;

// Where only elements may stand: white space between them cannot be marked.
constexpr std::array<std::string_view, 12> structures = {
    "table", "tbody", "thead", "tfoot", "tr", "colgroup", "ul", "ol", "picture", "dl", "ruby", "details"};

bool isStructure(const HtmlNode *node)
{
    const std::string_view name(node->name.constData(), std::size_t(node->name.size()));
    return std::find(structures.begin(), structures.end(), name) != structures.end();
}

class Marker final
{
public:
    Marker(markup::HtmlTree *tree, const QList<Stretch> &stretches, qsizetype atMost)
        : m_tree(tree), m_stretches(stretches), m_left(atMost), m_marks(stretches.size(), 0)
    {
    }

    void mark(const MarkedText &text)
    {
        const qsizetype end = text.begin + text.length;
        if (!reaches(end))
            return;
        const QString words = QString::fromUtf8(text.node->text);
        const bool cannot = isStructure(text.node->parent) && words.trimmed().isEmpty();
        for (qsizetype at = text.begin; at < end;) {
            const qsizetype stop = nextChange(at, end);
            const QString piece = words.mid(at - text.begin, stop - at);
            markup::insertBefore(text.node, cannot ? m_tree->newText(piece.toUtf8()) : marked(piece));
            at = stop;
        }
        markup::detach(text.node);
    }

private:
    // Whether any stretch has to do with what stands before `end`.
    bool reaches(qsizetype end) const
    {
        return !m_open.isEmpty() || (m_next < m_stretches.size() && m_stretches.at(m_next).begin < end);
    }

    // Opens and closes what begins and ends here, and says where that happens next.
    qsizetype nextChange(qsizetype at, qsizetype end)
    {
        m_open.removeIf([&](qsizetype one) { return m_stretches.at(one).end <= at; });
        for (; m_next < m_stretches.size() && m_stretches.at(m_next).begin <= at; ++m_next) {
            if (m_open.size() < deepestMarks && m_stretches.at(m_next).end > at)
                m_open.append(m_next);
        }
        qsizetype stop = m_next < m_stretches.size() ? std::min(end, m_stretches.at(m_next).begin) : end;
        for (const qsizetype one : m_open)
            stop = std::min(stop, m_stretches.at(one).end);
        return stop;
    }

    HtmlNode *marked(const QString &words)
    {
        HtmlNode *node = m_tree->newText(words.toUtf8());
        for (auto one = m_open.crbegin(); one != m_open.crend() && m_left > 0; ++one) {
            HtmlNode *mark = m_tree->newElement("mark");
            mark->attributes.append({"id", nextId(*one)});
            markup::append(mark, node);
            node = mark;
            --m_left;
        }
        return node;
    }

    QByteArray nextId(qsizetype stretch)
    {
        const int number = ++m_marks[stretch];
        const QByteArray &id = m_stretches.at(stretch).id;
        return number == 1 ? id : id + '-' + QByteArray::number(number);
    }

    markup::HtmlTree *m_tree;
    const QList<Stretch> &m_stretches; // by where they begin
    qsizetype m_left;
    QList<int> m_marks; // made for each stretch
    qsizetype m_next = 0;
    QList<qsizetype> m_open; // stretches we are in
};

} // namespace

void markStretches(markup::HtmlTree *tree, const QList<MarkedText> &texts, QList<Stretch> stretches,
                   qsizetype atMost)
{
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const Stretch &one, const Stretch &other) { return one.begin < other.begin; });
    Marker marker(tree, stretches, atMost);
    for (const MarkedText &text : texts)
        marker.mark(text);
}

} // namespace broadsheet::bookmarks
