#include "core/pages/notemarks.h"

#include <algorithm>
#include <utility>

namespace broadsheet::pages {

namespace {

// Whether a tag of this name begins here.
bool isTag(QByteArrayView html, QByteArrayView name)
{
    return html.startsWith(name) && html.size() > name.size() &&
           (html[name.size()] == ' ' || html[name.size()] == '>');
}

class MarkFinder final
{
public:
    explicit MarkFinder(const QByteArrayList &marks)
    {
        for (const QByteArray &mark : marks) {
            if (!mark.isEmpty())
                m_found.insert(mark, {});
        }
    }

    QHash<QByteArray, MarkedWords> find(QByteArrayView html)
    {
        for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
            tag(html.sliced(at), at);
        return std::move(m_found);
    }

private:
    void tag(QByteArrayView html, qsizetype at)
    {
        const qsizetype end = at + html.indexOf('>') + 1;
        if (isTag(html, "<mark"))
            open(html, at);
        else if (isTag(html, "</mark") && !m_open.isEmpty())
            close(end);
        else if (isTag(html, "<a"))
            m_inLink = true;
        else if (isTag(html, "</a"))
            leaveLink(end);
    }

    void open(QByteArrayView html, qsizetype at)
    {
        m_open.append(noteOf(html));
        if (const auto words = m_found.find(m_open.last()); words != m_found.end())
            words->begins.append(at);
    }

    void close(qsizetype end)
    {
        const QByteArray mark = m_open.takeLast();
        const auto words = m_found.find(mark);
        if (words == m_found.end())
            return;
        words->end = end;
        if (m_inLink)
            m_inside.append(mark);
    }

    void leaveLink(qsizetype end)
    {
        for (const QByteArray &mark : std::exchange(m_inside, {}))
            m_found[mark].end = end;
        m_inLink = false;
    }

    QByteArray noteOf(QByteArrayView html) const
    {
        constexpr QByteArrayView start = "<mark id=\"";
        if (!html.startsWith(start))
            return {};
        html = html.sliced(start.size());
        const QByteArray id = html.first(std::max<qsizetype>(html.indexOf('"'), 0)).toByteArray();
        return m_found.contains(id) ? id : id.first(std::max<qsizetype>(id.lastIndexOf('-'), 0));
    }

    QHash<QByteArray, MarkedWords> m_found;
    QByteArrayList m_open;   // marks we are in, by the note they are of
    QByteArrayList m_inside; // marks of the link we are in
    bool m_inLink = false;
};

} // namespace

QHash<QByteArray, MarkedWords> findMarks(QByteArrayView html, const QByteArrayList &marks)
{
    return MarkFinder(marks).find(html);
}

QByteArray withInsertions(const QByteArray &html, QList<Insertion> insertions)
{
    std::stable_sort(insertions.begin(), insertions.end(),
                     [](const Insertion &one, const Insertion &other) { return one.at < other.at; });
    QByteArray result;
    qsizetype from = 0;
    for (const Insertion &one : insertions) {
        result.append(QByteArrayView(html).sliced(from, one.at - from)).append(one.html);
        from = one.at;
    }
    return result.append(QByteArrayView(html).sliced(from));
}

} // namespace broadsheet::pages
