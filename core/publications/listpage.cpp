#include "core/publications/listpage.h"

#include "core/publications/field.h"
#include "core/publications/listing.h"
#include "core/text/showndates.h"

namespace broadsheet::publications {

namespace {

using markup::HtmlNode;

constexpr qsizetype mostCandidates = 3'000; // elements that may be items

bool isWithin(const HtmlNode *node, const HtmlNode *top)
{
    while (node != nullptr && node != top)
        node = node->parent;
    return node == top;
}

// The innermost: so that no element is looked through twice.
QList<HtmlNode *> itemsOf(const markup::HtmlTree &page, const ListRule &rule)
{
    const Result<markup::Selector> selector = markup::Selector::parse(rule.item.toUtf8());
    QList<HtmlNode *> items = selector ? selector->all(page.root(), mostCandidates) : QList<HtmlNode *>();
    QList<HtmlNode *> innermost;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i + 1 == items.size() || !isWithin(items[i + 1], items[i]))
            innermost.append(items[i]);
    }
    return innermost;
}

// A list's fields, read once for all its items.
class ListReader final
{
public:
    ListReader(const ListRule &rule, const Publication &publication, const PagePlace &place)
        : m_link(rule.link),
          m_title(rule.title),
          m_summary(rule.summary),
          m_date(rule.date),
          m_section(rule.section),
          m_image(rule.image),
          m_author(rule.author),
          m_zone(publication.timeZone.toUtf8()),
          m_order(slashedDateOf(publication.dateOrder, place.edition)),
          m_titleIsLink(rule.title.select.isEmpty()),
          m_linkText(textRule(rule.link))
    {
    }

    Item read(HtmlNode *node, const QString &base) const
    {
        Item item;
        item.url = m_link.read(node, base);
        item.title = (m_titleIsLink ? m_linkText : m_title).read(node, base);
        item.summary = m_summary.read(node, base);
        item.image = m_image.read(node, base);
        item.published = text::shownDate(m_date.read(node, base), m_zone, m_order);
        if (const QString section = m_section.read(node, base); !section.isEmpty())
            item.categories.append(section);
        if (const QString author = m_author.read(node, base); !author.isEmpty())
            item.authors.append({author, {}, {}});
        return item;
    }

private:
    // The same element, its text.
    static FieldRule textRule(const FieldRule &link) { return {link.select, {}, Extractor::Text}; }

    Field m_link;
    Field m_title;
    Field m_summary;
    Field m_date;
    Field m_section;
    Field m_image;
    Field m_author;
    QByteArray m_zone;
    text::SlashedDate m_order;
    bool m_titleIsLink;
    Field m_linkText;
};

} // namespace

Feed listPage(const markup::HtmlTree &page, const ListRule &rule, const Publication &publication,
              const PagePlace &place)
{
    Listing listing(page, publication, place);
    const ListReader reader(rule, publication, place);
    for (HtmlNode *node : itemsOf(page, rule)) {
        if (listing.isFull())
            break;
        listing.add(reader.read(node, listing.base()));
    }
    return listing.finish();
}

} // namespace broadsheet::publications
