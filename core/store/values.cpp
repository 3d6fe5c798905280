#include "core/store/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr struct
{
    SourceKind kind;
    QLatin1String name;
} kinds[] = {
    {SourceKind::Feed, "feed"_L1},
    {SourceKind::Html, "html"_L1},
    {SourceKind::Sitemap, "sitemap"_L1},
    {SourceKind::Saved, "saved"_L1},
};

template <typename Id>
QString jsonArray(const QList<Id> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const Id id : ids)
        numbers.append(QString::number(number(id)));
    return u'[' + numbers.join(u',') + u']';
}

} // namespace

QString idList(const QList<StoryId> &ids) { return jsonArray(ids); }
QString idList(const QList<SourceId> &ids) { return jsonArray(ids); }

QList<StoryId> storyIds(Rows rows)
{
    QList<StoryId> ids;
    while (rows.next())
        ids.append(StoryId{rows.number(0)});
    return ids;
}

QString textList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString nameOf(SourceKind kind)
{
    for (const auto &row : kinds) {
        if (row.kind == kind)
            return row.name;
    }
    return {};
}

SourceKind sourceKind(const QString &name)
{
    for (const auto &row : kinds) {
        if (row.name == name)
            return row.kind;
    }
    return SourceKind::Feed;
}

} // namespace broadsheet::store
