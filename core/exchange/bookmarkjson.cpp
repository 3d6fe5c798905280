#include "core/exchange/bookmarkjson.h"

#include "core/exchange/gathering.h"
#include "core/exchange/jsonfields.h"
#include "core/text/encoding.h"
#include "core/text/plaintext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

constexpr QLatin1String formatName("broadsheet-bookmarks");
constexpr qsizetype mostParts = 1'000; // authors, categories, attachments, languages of one story

QJsonArray textArray(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

QStringList textsOf(const QJsonArray &json)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::min(json.size(), mostParts); ++i)
        texts.append(takenAs(Taken::Short, json.at(i).toString()));
    texts.removeAll(QString());
    return texts;
}

// An empty part is no part of it.
template <typename Value>
void insert(QJsonObject *json, QLatin1String key, const Value &value)
{
    if (!value.isEmpty())
        json->insert(key, value);
}

QJsonObject itemObject(const Item &item)
{
    QJsonObject json = objectOf(item);
    insert(&json, "categories"_L1, textArray(item.categories));
    insert(&json, "authors"_L1, arrayOf(item.authors));
    insert(&json, "attachments"_L1, arrayOf(item.attachments));
    return json;
}

Item itemOf(const QJsonObject &json)
{
    Item item = valueOf<Item>(json);
    item.categories = textsOf(json.value("categories"_L1).toArray());
    item.authors = listOf<Author>(json.value("authors"_L1).toArray(), mostParts);
    item.attachments = listOf<Attachment>(json.value("attachments"_L1).toArray(), mostParts);
    item.attachments.removeIf([](const Attachment &one) { return one.url.isEmpty(); });
    return item;
}

QJsonObject wholeObject(const WholeText &whole)
{
    QJsonObject json = objectOf(whole);
    insert(&json, "languages"_L1, arrayOf(whole.languages));
    return json;
}

std::optional<WholeText> wholeOf(const QJsonObject &json)
{
    WholeText whole = valueOf<WholeText>(json);
    if (whole.html.isEmpty())
        return std::nullopt;
    whole.plain = text::plainFromHtml(whole.html);
    whole.languages = listOf<InLanguage>(json.value("languages"_L1).toArray(), mostParts);
    whole.languages.removeIf([](const InLanguage &one) { return one.url.isEmpty(); });
    return whole;
}

QJsonObject storyObject(const KeptStory &story)
{
    QJsonObject json{{"item"_L1, itemObject(story.item)},
                     {"state"_L1, QJsonObject{{"unread"_L1, story.state.unread},
                                              {"kept"_L1, story.state.kept},
                                              {"later"_L1, story.state.later}}}};
    if (story.whole)
        json.insert("whole"_L1, wholeObject(*story.whole));
    if (story.saved.isValid())
        json.insert("saved"_L1, story.saved.toUTC().toString(Qt::ISODateWithMs));
    QJsonObject feed;
    insert(&feed, "address"_L1, story.feed);
    insert(&feed, "title"_L1, story.feedTitle);
    insert(&feed, "home"_L1, story.feedHome);
    insert(&json, "feed"_L1, feed);
    QJsonArray collections;
    for (const CollectionId id : story.collections)
        collections.append(number(id));
    insert(&json, "collections"_L1, collections);
    insert(&json, "notes"_L1, arrayOf(story.notes));
    return json;
}

// The file's ids → ours. One that nests in a collection that did not come before it stands at the top.
QHash<qint64, CollectionId> readCollections(const QJsonArray &json, Gathering *gathering)
{
    QHash<qint64, CollectionId> ids;
    for (qsizetype i = 0; i < std::min<qsizetype>(json.size(), mostCollections); ++i) {
        const QJsonObject one = json.at(i).toObject();
        const CollectionId parent = ids.value(one.value("parent"_L1).toInteger());
        const CollectionId id = gathering->collection(parent, one.value("name"_L1).toString());
        if (id != CollectionId{})
            ids.insert(one.value("id"_L1).toInteger(), id);
    }
    return ids;
}

KeptStory storyOf(const QJsonObject &json, const QHash<qint64, CollectionId> &collections)
{
    KeptStory story;
    story.item = itemOf(json.value("item"_L1).toObject());
    story.whole = wholeOf(json.value("whole"_L1).toObject());
    const QJsonObject state = json.value("state"_L1).toObject();
    story.state = {.unread = state.value("unread"_L1).toBool(true),
                   .kept = state.value("kept"_L1).toBool(true),
                   .later = state.value("later"_L1).toBool(false)};
    story.saved = QDateTime::fromString(json.value("saved"_L1).toString(), Qt::ISODateWithMs).toUTC();
    const QJsonObject feed = json.value("feed"_L1).toObject();
    story.feed = takenAs(Taken::Address, feed.value("address"_L1).toString());
    story.feedTitle = takenAs(Taken::Short, feed.value("title"_L1).toString());
    story.feedHome = takenAs(Taken::Address, feed.value("home"_L1).toString());
    for (const QJsonValue &one : json.value("collections"_L1).toArray()) {
        const CollectionId id = collections.value(one.toInteger());
        if (id != CollectionId{} && !story.collections.contains(id) && story.collections.size() < mostKeptIn)
            story.collections.append(id);
    }
    story.notes = notesOf(json.value("notes"_L1).toArray());
    return story;
}

} // namespace

bool isBookmarkJson(QByteArrayView beginning)
{
    return beginning.contains('"' + QByteArray(formatName.data(), formatName.size()) + '"');
}

Result<KeptStories> readBookmarkJson(const QByteArray &json)
{
    if (json.size() > largestBookmarkFile)
        return Error{Error::Kind::TooLarge, u"bookmarks of %1 bytes"_s.arg(json.size())};
    QJsonParseError trouble;
    const QJsonObject file = QJsonDocument::fromJson(text::withoutMark(json), &trouble).object();
    if (trouble.error != QJsonParseError::NoError)
        return Error{Error::Kind::Malformed, trouble.errorString()};
    if (file.value("format"_L1).toString() != formatName)
        return Error{Error::Kind::Malformed, u"no %1"_s.arg(formatName)};
    if (const int version = file.value("version"_L1).toInt(); version != bookmarkJsonVersion)
        return Error{Error::Kind::Malformed, u"%1, version %2"_s.arg(formatName).arg(version)};
    const QJsonArray stories = file.value("stories"_L1).toArray();
    if (stories.size() > mostKeptStories)
        return Error{Error::Kind::TooLarge, u"more than %1 stories"_s.arg(mostKeptStories)};
    Gathering gathering;
    const auto collections = readCollections(file.value("collections"_L1).toArray(), &gathering);
    for (const QJsonValue &one : stories)
        gathering.add(storyOf(one.toObject(), collections));
    return gathering.take();
}

// Story by story, so that the file is in memory once and not three times.
Result<QByteArray> bookmarkJson(const KeptStories &kept, const QDateTime &now)
{
    const auto compact = [](const QJsonObject &json) {
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    };
    QByteArray json = "{\"format\":\"" + QByteArray(formatName.data(), formatName.size()) +
                      "\",\"version\":" + QByteArray::number(bookmarkJsonVersion) + ",\"made\":\"" +
                      now.toUTC().toString(Qt::ISODate).toLatin1() + "\",\n\"collections\":[";
    for (qsizetype i = 0; i < kept.collections.size(); ++i) {
        const Collection &one = kept.collections.at(i);
        json +=
            (i > 0 ? ",\n" : "\n") +
            compact({{"id"_L1, number(one.id)}, {"parent"_L1, number(one.parent)}, {"name"_L1, one.name}});
    }
    json += "],\n\"stories\":[";
    for (qsizetype i = 0; i < kept.stories.size(); ++i) {
        json += (i > 0 ? ",\n" : "\n") + compact(storyObject(kept.stories.at(i)));
        if (json.size() > largestBookmarkFile || i >= mostKeptStories)
            return Error{Error::Kind::TooLarge, u"more than %1 bytes"_s.arg(largestBookmarkFile)};
    }
    return json + "]}\n";
}

} // namespace broadsheet::exchange
