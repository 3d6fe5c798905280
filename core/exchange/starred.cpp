#include "core/exchange/starred.h"

#include "core/text/encoding.h"
#include "core/text/entities.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

// user/-/state/com.google/read, user/1234/state/com.google/starred, user/-/state/org.freshrss/starred
bool isState(const QString &stream, QLatin1String state)
{
    return stream.startsWith("user/"_L1) && stream.contains("/state/"_L1) && stream.endsWith(state);
}

bool hasState(const QJsonObject &item, QLatin1String state)
{
    const QJsonArray categories = item.value("categories"_L1).toArray();
    return std::any_of(categories.begin(), categories.end(),
                       [&](const QJsonValue &one) { return isState(one.toString(), state); });
}

QString web(const QString &address)
{
    const QString resolved = text::resolveUrl(address.trimmed(), {});
    return text::isWebUrl(QUrl(resolved)) ? resolved : QString();
}

QString firstAddress(const QJsonObject &item, QLatin1String key)
{
    for (const QJsonValue &link : item.value(key).toArray()) {
        if (const QString address = web(link["href"_L1].toString()); !address.isEmpty())
            return address;
    }
    return {};
}

// FreshRSS hands on the publisher's guid, as `guid` or as `id`; others number their items themselves.
QString guidOf(const QJsonObject &item, const QString &address)
{
    const QString guid = item.value("guid"_L1).toString();
    const QString id = item.value("id"_L1).toString();
    if (!guid.isEmpty())
        return guid;
    return id.isEmpty() || id.startsWith("tag:google.com,2005:reader/"_L1) ? address : id;
}

// user/-/label/Recipes: what the reader filed the story under, or its feed.
QString labelOf(const QString &stream)
{
    const qsizetype at = stream.indexOf("/label/"_L1);
    return at < 0 ? QString() : stream.sliced(at + 7).trimmed();
}

// The publisher's, and the reader's own labels with them, or they would be lost.
QStringList categoriesOf(const QJsonObject &item)
{
    QStringList list;
    for (const QJsonValue &one : item.value("categories"_L1).toArray()) {
        const QString written = one.toString();
        const QString name = written.startsWith("user/"_L1) ? labelOf(written) : written;
        if (!name.isEmpty() && !list.contains(name))
            list.append(name);
    }
    return list;
}

Item itemOf(const QJsonObject &json)
{
    Item item;
    item.url = firstAddress(json, "canonical"_L1);
    if (item.url.isEmpty())
        item.url = firstAddress(json, "alternate"_L1);
    item.guid = guidOf(json, item.url);
    item.title = text::squeezed(text::decodeEntities(json.value("title"_L1).toString().toUtf8()));
    item.contentHtml = json["content"_L1]["content"_L1].toString();
    if (item.contentHtml.isEmpty())
        item.contentHtml = json["summary"_L1]["content"_L1].toString();
    item.baseUrl = item.url;
    if (const qint64 published = json.value("published"_L1).toInteger(); published > 0)
        item.published = QDateTime::fromSecsSinceEpoch(published, Qt::UTC);
    if (const QString author = json.value("author"_L1).toString(); !author.isEmpty())
        item.authors = {{author, {}, {}}};
    item.categories = categoriesOf(json);
    return item;
}

// "feed/https://example.org/feed"; servers that number their feeds say nothing of use.
QString feedOf(const QJsonObject &origin)
{
    const QString named = web(origin.value("feedUrl"_L1).toString());
    const QString stream = origin.value("streamId"_L1).toString();
    return named.isEmpty() && stream.startsWith("feed/"_L1) ? web(stream.mid(5)) : named;
}

// Which stories of the file were starred. Silent: those that say so, and those that say nothing of states.
enum class Starred { All, Silent, WhereSaid };

Starred starredIn(const QString &id)
{
    if (id.isEmpty())
        return Starred::Silent;
    return isState(id, "/starred"_L1) ? Starred::All : Starred::WhereSaid;
}

StoryState stateOf(const QJsonObject &item, Starred starred)
{
    const bool isSilent = starred == Starred::Silent && !hasState(item, ""_L1);
    const bool kept = starred == Starred::All || isSilent || hasState(item, "/starred"_L1);
    return {!hasState(item, "/read"_L1), kept};
}

// Without the feed's address its site tells it from others.
class ByFeed final
{
public:
    void add(const QJsonObject &json, const Item &item, const StoryState &state)
    {
        const QJsonObject origin = json.value("origin"_L1).toObject();
        const QString address = feedOf(origin);
        const QString home = web(origin.value("htmlUrl"_L1).toString());
        const QString key = address.isEmpty() ? home : address;
        if (!m_places.contains(key)) {
            m_places.insert(key, m_feeds.size());
            m_feeds.append({address, text::squeezed(origin.value("title"_L1).toString()), home});
        }
        FormerFeed &feed = m_feeds[m_places.value(key)];
        feed.items.append(item);
        feed.states.append(state);
    }

    QList<FormerFeed> feeds() const { return m_feeds; }

private:
    QList<FormerFeed> m_feeds;
    QHash<QString, qsizetype> m_places;
};

Result<QJsonObject> objectOf(const QByteArray &json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(text::withoutMark(json), &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return Error{Error::Kind::Malformed, trouble.errorString()};
    if (!document.object().value("items"_L1).isArray())
        return Error{Error::Kind::Malformed, u"no list of stories"_s};
    return document.object();
}

} // namespace

Result<FormerStories> readStarred(const QByteArray &json)
{
    if (json.size() > largestStarred)
        return Error{Error::Kind::TooLarge, u"starred.json of %1 bytes"_s.arg(json.size())};
    const Result<QJsonObject> object = objectOf(json);
    if (!object)
        return object.error();
    const QJsonArray items = object->value("items"_L1).toArray();
    if (items.size() > mostStarred)
        return Error{Error::Kind::TooLarge, u"more than %1 stories"_s.arg(mostStarred)};
    const Starred starred = starredIn(object->value("id"_L1).toString());
    ByFeed feeds;
    int refused = 0;
    for (const QJsonValue &value : items) {
        const QJsonObject one = value.toObject();
        const Item item = itemOf(one);
        if (item.url.isEmpty() && item.title.isEmpty())
            ++refused;
        else
            feeds.add(one, item, stateOf(one, starred));
    }
    return FormerStories{feeds.feeds(), refused};
}

} // namespace broadsheet::exchange
