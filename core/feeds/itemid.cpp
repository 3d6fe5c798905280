#include "core/feeds/itemid.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace broadsheet::feeds {

namespace {

// Of what the item says; its date only while it has no title, because dates are corrected and titles seldom.
QString hashOf(const Item &item)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(item.url);
    add(item.title);
    if (item.title.isEmpty()) {
        add(item.published.toString(Qt::ISODate));
        add(item.summary);
        add(item.contentHtml);
    }
    for (const Attachment &attachment : item.attachments)
        add(item.url.isEmpty() ? attachment.url : QString());
    return QStringLiteral("hash:") + QString::fromLatin1(hash.result().toHex());
}

bool isSame(const Item &a, const Item &b)
{
    return a.url == b.url && a.title == b.title && a.contentHtml == b.contentHtml && a.summary == b.summary &&
           a.attachments == b.attachments && a.published == b.published;
}

// Guids that several different items carry say nothing.
QSet<QString> ambiguousGuids(const QList<Item> &items)
{
    QHash<QString, const Item *> first;
    QSet<QString> ambiguous;
    for (const Item &item : items) {
        if (item.guid.isEmpty())
            continue;
        const auto known = first.constFind(item.guid);
        if (known == first.cend())
            first.insert(item.guid, &item);
        else if ((*known)->url != item.url || ((*known)->url.isEmpty() && (*known)->title != item.title))
            ambiguous.insert(item.guid);
    }
    return ambiguous;
}

void rename(Item &item, const QString &identity)
{
    if (item.writtenGuid.isEmpty())
        item.writtenGuid = item.guid;
    item.guid = identity;
}

} // namespace

void identify(QList<Item> &items)
{
    const QSet<QString> ambiguous = ambiguousGuids(items);
    QHash<QString, int> sharedUrls;
    for (const Item &item : std::as_const(items))
        ++sharedUrls[item.url];
    QHash<QString, qsizetype> taken;
    QList<Item> kept;
    kept.reserve(items.size());
    for (Item &item : items) {
        if (item.guid.isEmpty() || ambiguous.contains(item.guid))
            rename(item, !item.url.isEmpty() && sharedUrls.value(item.url) == 1 ? item.url : hashOf(item));
        if (const auto other = taken.constFind(item.guid); other != taken.cend()) {
            if (isSame(kept.at(*other), item))
                continue;
            rename(item, hashOf(item));
            if (taken.contains(item.guid))
                continue;
        }
        taken.insert(item.guid, kept.size());
        kept.append(std::move(item));
    }
    items = std::move(kept);
}

} // namespace broadsheet::feeds
