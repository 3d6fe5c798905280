#include "core/share/targets.h"

#include "core/share/template.h"
#include "core/text/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

constexpr qsizetype largestFile = 256 * 1024;
constexpr qsizetype longestId = 40;
constexpr qsizetype longestKey = 60; // of the keyboard, as text
constexpr int largestLimit = 100'000;

constexpr std::pair<QLatin1StringView, Counting> countings[] = {
    {QLatin1StringView("characters"), Counting::Characters},
    {QLatin1StringView("graphemes"), Counting::Graphemes},
    {QLatin1StringView("weighted"), Counting::Weighted},
};

Error malformed(qsizetype entry, QLatin1StringView key)
{
    return {Error::Kind::Malformed, u"share target %1: %2"_s.arg(entry + 1).arg(key)};
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QString nameOf(Counting counting)
{
    for (const auto &[name, value] : countings) {
        if (value == counting)
            return name;
    }
    return {};
}

PostLimit limitOf(const QJsonObject &entry)
{
    PostLimit limit;
    limit.most = std::clamp(entry[u"most"_s].toInt(), 0, largestLimit);
    limit.link = std::clamp(entry[u"link"_s].toInt(), 0, largestLimit);
    limit.post = entry[u"post"_s].toString();
    for (const auto &[name, value] : countings) {
        if (entry[u"counting"_s].toString() == name)
            limit.counting = value;
    }
    return limit;
}

QJsonObject toJson(const PostLimit &limit)
{
    return {{u"most"_s, limit.most},
            {u"counting"_s, nameOf(limit.counting)},
            {u"link"_s, limit.link},
            {u"post"_s, limit.post}};
}

ShareTarget targetOf(const QJsonObject &entry)
{
    ShareTarget target;
    target.id = entry[u"id"_s].toString();
    target.name = text::squeezed(entry[u"name"_s].toString());
    target.address = entry[u"address"_s].toString();
    target.command = entry[u"command"_s].toString();
    target.limit = limitOf(entry[u"limit"_s].toObject());
    target.shown = entry[u"shown"_s].toBool(true);
    return target;
}

// The key that is not fit; empty: all are.
QLatin1StringView unfit(const ShareTarget &target)
{
    if (!isId(target.id))
        return "id"_L1;
    if (target.name.isEmpty() || target.name.size() > longestTargetName)
        return "name"_L1;
    if (target.command.isEmpty())
        return addressTrouble(target.address) == TemplateTrouble::None ? ""_L1 : "address"_L1;
    return target.address.isEmpty() && commandTrouble(target.command) == TemplateTrouble::None ? ""_L1
                                                                                               : "command"_L1;
}

void takeChoice(ShareTarget &target, const QJsonObject &entry)
{
    target.shown = entry[u"shown"_s].toBool(target.shown);
    target.key = entry[u"key"_s].toString().left(longestKey);
    target.server = checkedServer(entry[u"server"_s].toString());
}

const ShareTarget *find(const QList<ShareTarget> &targets, const QString &id)
{
    const auto at = std::find_if(targets.begin(), targets.end(),
                                 [&](const ShareTarget &target) { return target.id == id; });
    return at == targets.end() ? nullptr : &*at;
}

} // namespace

Result<QList<ShareTarget>> readTargets(const QByteArray &json)
{
    if (json.size() > largestFile)
        return Error{Error::Kind::TooLarge, u"share targets"_s};
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isArray())
        return Error{Error::Kind::Malformed, u"share targets: %1"_s.arg(trouble.errorString())};
    const QJsonArray entries = document.array();
    if (entries.size() > mostTargets)
        return Error{Error::Kind::TooLarge, u"share targets"_s};

    QList<ShareTarget> targets;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ShareTarget target = targetOf(entries.at(i).toObject());
        if (const QLatin1StringView key = unfit(target); !key.isEmpty())
            return malformed(i, key);
        if (find(targets, target.id))
            return malformed(i, "id"_L1);
        targets.append(target);
    }
    return targets;
}

QByteArray arrangementOf(const QList<ShareTarget> &targets)
{
    QJsonArray entries;
    for (const ShareTarget &target : targets) {
        QJsonObject entry{{u"id"_s, target.id}, {u"shown"_s, target.shown}};
        if (!target.key.isEmpty())
            entry[u"key"_s] = target.key;
        if (!target.server.isEmpty())
            entry[u"server"_s] = target.server;
        if (target.own) {
            entry[u"name"_s] = target.name;
            entry[target.command.isEmpty() ? u"address"_s : u"command"_s] =
                target.command.isEmpty() ? target.address : target.command;
            if (target.limit.most > 0)
                entry[u"limit"_s] = toJson(target.limit);
        }
        entries.append(entry);
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

QList<ShareTarget> arranged(const QList<ShareTarget> &shipped, const QByteArray &arrangement)
{
    const QJsonArray entries =
        arrangement.size() > largestFile ? QJsonArray() : QJsonDocument::fromJson(arrangement).array();
    QList<ShareTarget> targets;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        ShareTarget target = targetOf(entry);
        const ShareTarget *known = find(shipped, target.id);
        target.own = entry.contains(u"name"_s) && unfit(target).isEmpty();
        if (find(targets, target.id) || targets.size() >= mostTargets || !(target.own || known))
            continue;
        if (!target.own)
            target = *known;
        takeChoice(target, entry);
        targets.append(target);
    }
    for (const ShareTarget &target : shipped) {
        if (!find(targets, target.id))
            targets.append(target);
    }
    return targets;
}

QString freeId(const QList<ShareTarget> &targets)
{
    int number = 1;
    while (find(targets, u"own-%1"_s.arg(number)))
        ++number;
    return u"own-%1"_s.arg(number);
}

} // namespace broadsheet::share
