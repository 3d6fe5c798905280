#include "core/library/opml.h"

#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/library/subscriptions.h"
#include "core/publications/manifest.h"
#include "core/text/urls.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

using Subscriptions = QList<exchange::Subscription>;

// Passwords do not lie in the library: the list of feeds will ask for one when the server does.
QString withoutLogin(const QString &address)
{
    QUrl url(address);
    if (url.userInfo().isEmpty())
        return address;
    url.setUserInfo({});
    return url.toString(QUrl::FullyEncoded);
}

// A page may one day be read as a list of links; what is neither is kept and never asked.
SourceKind kindOf(exchange::Answers answers)
{
    switch (answers) {
    case exchange::Answers::Feed:
        return SourceKind::Feed;
    case exchange::Answers::Page:
        return SourceKind::Html;
    case exchange::Answers::Other:
        break;
    }
    return SourceKind::Saved;
}

// What FreshRSS wrote lies beside the newspaper's own keys: whoever reads manifests passes it over.
constexpr QLatin1String extrasKey("opml");

QByteArray withExtras(const QByteArray &manifest, const exchange::OutlineExtras &extras)
{
    if (exchange::isEmpty(extras))
        return manifest;
    QJsonObject object = QJsonDocument::fromJson(manifest).object();
    object.insert(extrasKey, exchange::toJson(extras));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

exchange::OutlineExtras extrasIn(const QByteArray &manifest)
{
    return exchange::extrasFromJson(QJsonDocument::fromJson(manifest).object().value(extrasKey).toObject());
}

store::Shelved shelved(const exchange::Subscription &one, const QString &address)
{
    const QString title = one.title.isEmpty() ? QUrl(address).host() : one.title;
    Publication publication = publications::fromFeed(address, title, one.home, {}, {});
    publication.sources.first().kind = kindOf(exchange::answers(one.extras));
    return {publication, withExtras(manifestOf(publication), one.extras), one.folder};
}

enum class Feeds { One, Several };

// Several feeds of one newspaper stand in a folder of its name, within the reader's own.
QString folderOf(const Subscribed &owner, Feeds feeds)
{
    QStringList path = owner.folder.split(u'/', Qt::SkipEmptyParts);
    if (feeds == Feeds::Several)
        path.append(nameOf(owner.publication, owner.edition).replace(u'/', exchange::slashInName));
    return path.join(u'/');
}

// Of several, each by the section it brings.
QString titleOf(const Subscribed &owner, const Source &source, Feeds feeds)
{
    const QString name = nameOf(owner.publication, owner.edition);
    if (feeds == Feeds::One)
        return name;
    const auto isIt = [&](const SectionSource &one) {
        return one.address == source.address || one.address == source.movedFrom;
    };
    for (const Section &section : owner.publication.sections) {
        if (std::any_of(section.sources.begin(), section.sources.end(), isIt))
            return translated(section.name, owner.edition);
    }
    return source.title.isEmpty() ? name : source.title;
}

QByteArray written(const QList<Source> &sources, const QList<store::PublicationRow> &rows,
                   const QDateTime &now)
{
    const QList<Subscribed> publications = subscribed(rows);
    QHash<QString, exchange::OutlineExtras> extras;
    for (const store::PublicationRow &row : rows)
        extras.insert(row.id, extrasIn(row.manifest));
    QHash<QString, const Subscribed *> byId;
    for (const Subscribed &one : publications)
        byId.insert(one.publication.id, &one);
    QHash<QString, int> uses;
    const auto isListed = [&](const Source &source) { // the guide is not on the web
        return byId.contains(source.publication) && text::isWebUrl(QUrl(source.address));
    };
    for (const Source &source : sources)
        uses[source.publication] += isListed(source) ? 1 : 0;
    Subscriptions list;
    for (const Source &source : sources) {
        if (!isListed(source))
            continue;
        const Subscribed &owner = *byId.value(source.publication);
        const bool alone = uses.value(source.publication) == 1;
        const Feeds feeds = alone ? Feeds::One : Feeds::Several;
        list.append({source.address, titleOf(owner, source, feeds), owner.publication.home,
                     folderOf(owner, feeds),
                     alone ? extras.value(source.publication) : exchange::OutlineExtras()});
    }
    return exchange::writeOpml(list, u"Broadsheet"_s, now);
}

} // namespace

NewNewspapers newNewspapers(const QList<exchange::Subscription> &list, const QList<Source> &sources)
{
    QSet<QString> known;
    for (const Source &source : sources) {
        known.insert(text::canonicalUrl(source.address));
        known.insert(text::canonicalUrl(source.movedFrom));
    }
    known.remove({});
    NewNewspapers found;
    for (const exchange::Subscription &one : list) {
        const QString address = withoutLogin(text::resolveUrl(one.address, {}));
        const QString canonical = text::canonicalUrl(address);
        if (address.isEmpty()) {
            ++found.refused;
        } else if (known.contains(canonical)) {
            ++found.alreadyThere;
        } else {
            known.insert(canonical);
            found.newspapers.append(shelved(one, address));
        }
    }
    return found;
}

QSet<QString> withoutFeed(const NewNewspapers &list)
{
    QSet<QString> ids;
    for (const store::Shelved &one : list.newspapers) {
        if (one.publication.sources.first().kind != SourceKind::Feed)
            ids.insert(one.publication.id);
    }
    return ids;
}

void sayWhatIsNoFeed(LibraryCore &core, const QSet<QString> &publications, const std::function<void()> &then)
{
    whenDone(core.store->sources(), core.context, [&core, publications, then](const QList<Source> &sources) {
        const QDateTime now = core.now();
        for (const Source &source : sources) {
            if (source.kind == SourceKind::Feed || !publications.contains(source.publication))
                continue;
            store::Asked asked;
            asked.source = source.id;
            asked.now = now;
            asked.nextDue = now;
            asked.trouble = Error{Error::Kind::NotAFeed, source.address};
            core.store->asked(asked);
        }
        core.changed({Change::What::SourceHealth, {}, {}});
        then();
    });
}

QFuture<QByteArray> exportOpml(LibraryCore &core)
{
    using Promise = std::shared_ptr<QPromise<QByteArray>>;
    return thenLater<QByteArray>(
        core.store->sources(), core.context, [&core](const QList<Source> &sources, const Promise &promise) {
            whenDone(core.store->publications(), core.context,
                     [&core, sources, promise](const QList<store::PublicationRow> &rows) {
                         finish(promise, written(sources, rows, core.now()));
                     });
        });
}

} // namespace broadsheet
