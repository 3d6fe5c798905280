#include "core/article/bodyhint.h"

#include "core/article/nodes.h"
#include "core/text/ascii.h"

namespace broadsheet::article {

namespace {

constexpr qsizetype shortestBody = 250; // characters
constexpr qsizetype largestBody = 400'000;
constexpr int samples = 20;
constexpr qsizetype sampleLength = 24; // bytes
constexpr double nearlyAll = 0.8;
constexpr qsizetype mostRead = 32 * 1024 * 1024; // bytes of text looked through for a place

// Blocks stand beside each other without a space in the tree, with one in the data.
QByteArray withoutSpaces(const QByteArray &utf8)
{
    QByteArray dense;
    dense.reserve(utf8.size());
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const bool wide = utf8[i] == '\xC2' && i + 1 < utf8.size() && utf8[i + 1] == '\xA0';
        if (!wide && !text::isSpace(utf8[i]))
            dense.append(utf8[i]);
        i += wide ? 1 : 0;
    }
    return dense;
}

} // namespace

BodyHint::BodyHint(const QString &body) : m_body(body)
{
    if (body.size() < shortestBody || body.size() > largestBody)
        return;
    const QByteArray dense = withoutSpaces(body.toUtf8());
    const qsizetype step = (dense.size() - sampleLength) / samples;
    for (int i = 0; step > 0 && i < samples; ++i)
        m_samples.append(dense.mid(i * step, sampleLength));
}

double BodyHint::share(const markup::HtmlNode *node) const
{
    const QByteArray dense = withoutSpaces(markup::textOf(node));
    qsizetype found = 0;
    for (const QByteArray &sample : m_samples)
        found += dense.contains(sample) ? 1 : 0;
    return m_samples.isEmpty() ? 0 : double(found) / double(m_samples.size());
}

const markup::HtmlNode *BodyHint::placeIn(const markup::HtmlTree &page) const
{
    const HtmlNode *place = nullptr;
    qsizetype read = 0;
    for (const HtmlNode *next = page.root(); next && read < mostRead;) {
        place = next;
        next = nullptr;
        for (const HtmlNode *child = firstElementChild(*place); child && !next && read < mostRead;
             child = nextElement(*child)) {
            read += markup::textOf(child).size();
            next = share(child) >= nearlyAll ? child : nullptr;
        }
    }
    return place == page.root() ? nullptr : place;
}

Lifted BodyHint::asArticle() const
{
    Lifted lifted;
    HtmlNode *const article = lifted.tree.newElement("div");
    markup::append(lifted.tree.root(), article);
    for (const QString &line : m_body.split(u'\n', Qt::SkipEmptyParts)) {
        HtmlNode *const paragraph = lifted.tree.newElement("p");
        markup::append(paragraph, lifted.tree.newText(line.toUtf8()));
        markup::append(article, paragraph);
        lifted.length += int(line.size());
    }
    return lifted;
}

} // namespace broadsheet::article
