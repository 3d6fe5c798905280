#include "core/store/incoming.h"

#include "core/model/story.h"
#include "core/text/entities.h"
#include "core/text/fold.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// Before there was a web nothing was published on it: such dates are defaults of broken software (0001, 1899,
// 1970).
constexpr qint64 firstDayOfTheWeb = 631'152'000; // 1990-01-01

qint64 hashOf(std::initializer_list<QByteArray> parts,
              QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha1)
{
    QCryptographicHash hash(algorithm);
    for (const QByteArray &part : parts) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    return qFromBigEndian<qint64>(hash.result().constData());
}

// One that is compared with what the database holds must come back from there as it was.
QString properGuid(const QString &guid)
{
    if (guid.size() <= longestGuid && guid.isValidUtf16() && !guid.contains(u'\0'))
        return guid;
    return u"sha1:"_s +
           QString::fromLatin1(QCryptographicHash::hash(guid.toUtf8(), QCryptographicHash::Sha1).toHex());
}

// A front page is the address of many things and so identifies none.
QString identifyingAddress(const QString &url)
{
    const QUrl parsed(url);
    const bool isFrontPage = parsed.path().size() <= 1 && !parsed.hasQuery();
    return url.isEmpty() || isFrontPage ? QString() : text::canonicalUrl(url);
}

QString teaserOf(const QString &summary, const QByteArray &html)
{
    constexpr qsizetype enough = 4 * (headlineSummaryLength + 1); // bytes
    const QString text =
        summary.isEmpty() ? QString::fromUtf8(text::beginningFromHtml(html, enough)) : summary;
    return text::shortened(text::squeezed(text), headlineSummaryLength);
}

QStringList tagsOf(const QStringList &categories)
{
    QStringList tags;
    for (const QString &category : categories) {
        const QString tag = tagOf(category);
        if (!tag.isEmpty() && !tags.contains(tag) && tags.size() < mostTags)
            tags.append(tag);
    }
    return tags;
}

Incoming fromItem(const Item &item, const Feed &feed)
{
    Incoming one;
    one.item = item;
    one.language = item.language.isEmpty() ? feed.language : item.language;
    one.html = item.contentHtml.toUtf8();
    one.item.contentHtml.clear();
    one.teaser = teaserOf(item.summary, one.html);
    one.address = identifyingAddress(item.url);
    one.guid = properGuid(item.guid.isEmpty() ? one.address : item.guid);
    if (one.guid.isEmpty())
        one.guid = u"title:"_s + text::fold(item.title) + u' ' +
                   QString::number(hashOf({text::plainUtf8FromHtml(one.html)}));
    one.tags = tagsOf(item.categories);
    one.more = moreOf(item);
    one.fingerprint = hashOf({text::fold(item.title).toUtf8()});
    // It only tells that something changed; nobody gains by forging it, so the fastest will do.
    one.contentHash =
        hashOf({item.title.toUtf8(), item.summary.toUtf8(), one.html, item.image.toUtf8(), item.url.toUtf8()},
               QCryptographicHash::Md4);
    return one;
}

void dropSharedAddresses(QList<Incoming> &items)
{
    QHash<QString, int> uses;
    for (const Incoming &one : items)
        ++uses[one.address];
    for (Incoming &one : items) {
        if (uses.value(one.address) > 1)
            one.address.clear();
    }
}

QJsonArray toJson(const QList<Author> &authors)
{
    QJsonArray array;
    for (const Author &author : authors)
        array.append(QJsonArray{author.name, author.url, author.email});
    return array;
}

QJsonArray toJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &one : attachments)
        array.append(QJsonArray{one.url, one.mimeType, one.title, one.sizeInBytes, one.durationInSeconds});
    return array;
}

// The texts of an item that need no column.
constexpr struct
{
    QLatin1String key;
    QString Item::*text;
} moreTexts[] = {
    {QLatin1String("externalUrl"), &Item::externalUrl}, {QLatin1String("commentsUrl"), &Item::commentsUrl},
    {QLatin1String("sourceTitle"), &Item::sourceTitle}, {QLatin1String("sourceUrl"), &Item::sourceUrl},
    {QLatin1String("rights"), &Item::rights},           {QLatin1String("language"), &Item::language},
};

} // namespace

// Some publishers escape the names of their sections twice.
QString tagOf(const QString &category)
{
    return text::fold(text::squeezed(QByteArrayView(text::decodeEntities(category.toUtf8())))).left(200);
}

QByteArray moreOf(const Item &item)
{
    QJsonObject json;
    for (const auto &[key, member] : moreTexts) {
        if (!(item.*member).isEmpty())
            json.insert(key, item.*member);
    }
    if (!item.authors.isEmpty())
        json.insert("authors"_L1, toJson(item.authors));
    if (!item.categories.isEmpty())
        json.insert("categories"_L1, QJsonArray::fromStringList(item.categories));
    if (!item.attachments.isEmpty())
        json.insert("attachments"_L1, toJson(item.attachments));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void readMore(const QByteArray &json, Item &item)
{
    const QJsonObject more = QJsonDocument::fromJson(json).object();
    for (const auto &[key, member] : moreTexts)
        item.*member = more.value(key).toString();
    for (const QJsonValue &value : more.value("authors"_L1).toArray())
        item.authors.append({value[0].toString(), value[1].toString(), value[2].toString()});
    for (const QJsonValue &value : more.value("categories"_L1).toArray())
        item.categories.append(value.toString());
    for (const QJsonValue &value : more.value("attachments"_L1).toArray())
        item.attachments.append({value[0].toString(), value[1].toString(), value[2].toString(),
                                 value[3].toInteger(-1), value[4].toInteger(-1)});
}

QList<Incoming> incoming(const Feed &feed)
{
    QList<Incoming> items;
    const qsizetype count = std::min(feed.items.size(), mostItems);
    items.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        items.append(fromItem(feed.items.at(i), feed));
        items.last().position = static_cast<int>(i);
    }
    dropSharedAddresses(items);
    return items;
}

qint64 filedUnder(const QDateTime &published, const QDateTime &firstSeen)
{
    const qint64 seen = firstSeen.toSecsSinceEpoch();
    const qint64 said = published.isValid() ? published.toSecsSinceEpoch() : seen;
    return said < firstDayOfTheWeb ? seen : std::min(said, seen);
}

} // namespace broadsheet::store
