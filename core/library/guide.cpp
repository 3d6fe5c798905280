#include "core/library/guide.h"

#include "core/base/log.h"
#include "core/feeds/parse.h"
#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/publications/manifest.h"

#include <QCryptographicHash>
#include <QFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

const QString settingKey = u"guide"_s; // the hash of what was installed last

QString hashOf(const LibraryOptions &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayLiteral(BROADSHEET_VERSION));
    hash.addData(options.guideManifest);
    QStringList addresses = options.guideFeeds.keys();
    addresses.sort();
    for (const QString &address : addresses) {
        hash.addData(address.toUtf8());
        hash.addData(options.guideFeeds.value(address));
    }
    return QString::fromLatin1(hash.result().toHex());
}

// The interface's language, when the guide has an edition of it.
QString editionFor(const Publication &guide, const QString &language)
{
    const bool has = std::any_of(guide.editions.begin(), guide.editions.end(),
                                 [&](const Edition &edition) { return edition.language == language; });
    return has ? language : guide.defaultEdition;
}

QList<std::pair<QString, QList<store::Incoming>>> readFeeds(const LibraryOptions &options)
{
    QList<std::pair<QString, QList<store::Incoming>>> feeds;
    for (auto feed = options.guideFeeds.begin(); feed != options.guideFeeds.end(); ++feed) {
        const Result<Feed> parsed = feeds::parse({feed.value(), u"https://guide.broadsheet.invalid/"_s, {}});
        if (parsed)
            feeds.append({feed.key(), store::incoming(*parsed)});
        else
            qCWarning(logLibrary) << "the guide's feed" << feed.key()
                                  << "is broken:" << parsed.error().detail;
    }
    return feeds;
}

} // namespace

void installGuide(LibraryCore &core)
{
    if (core.options.guideManifest.isEmpty() || core.store->isReadOnly())
        return;
    const QString hash = hashOf(core.options);
    if (core.store->openedSetting(settingKey) == hash)
        return;
    const Result<Publication> guide = publications::readManifest(core.options.guideManifest);
    if (!guide) {
        qCWarning(logLibrary) << "the guide's manifest is broken:" << guide.error().detail;
        return;
    }
    const QDateTime now = core.now();
    // The hash is written after it, so that a full disk or a kill is made good next time.
    const auto feeds = readFeeds(core.options);
    const bool isWhole = feeds.size() == core.options.guideFeeds.size();
    const QFuture<Result<Done>> installed = core.store->installBuiltIn(
        {*guide, core.options.guideManifest, editionFor(*guide, core.options.interfaceLanguage), feeds}, now);
    core.store->holdReading(installed);
    whenDone(installed, core.context, [&core, hash, isWhole](const Result<Done> &done) {
        if (done && isWhole)
            core.store->setSetting(settingKey, hash);
        core.changed({Change::What::Sources, {}, {}});
        core.changed({Change::What::Stories, {}, {}});
    });
}

} // namespace broadsheet
