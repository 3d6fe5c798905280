#include "core/share/address.h"
#include "core/share/targets.h"

#include <QFile>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    QFile file(u":/share-targets.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<ShareTarget> shippedTargets() { return share::readTargets(shipped()).valueOr({}); }

QByteArray oneEntry(const char *id, const char *name, const char *address)
{
    return QByteArray("[{\"id\":\"") + id + "\",\"name\":\"" + name + "\",\"address\":\"" + address + "\"}]";
}

} // namespace

class TargetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theShippedFile()
    {
        const auto targets = share::readTargets(shipped());
        QVERIFY2(targets, qPrintable(targets ? QString() : targets.error().detail));
        QStringList ids;
        for (const ShareTarget &target : *targets)
            ids << target.id;
        for (const char *asked :
             {"telegram", "whatsapp", "facebook", "x", "vk", "ok", "viber", "linkedin", "reddit", "mastodon",
              "bluesky", "threads", "line", "tumblr", "hackernews", "instapaper", "wallabag", "email"})
            QVERIFY2(ids.contains(QString::fromLatin1(asked)), asked);
        QVERIFY(!ids.contains(u"pocket"_s)); // closed on 8 July 2025
    }

    void everyShippedTargetTakesAStory()
    {
        for (ShareTarget target : shippedTargets()) {
            target.server = u"social.example"_s;
            const share::Shared story = {
                u"T"_s, u"https://a.example/1"_s, u"S"_s, {}, u"https://a.example/p.png"_s};
            QCOMPARE(share::hindrance(target, story), share::Hindrance::None);
            QVERIFY2(share::shareAddress(target, story).isValid(), qPrintable(target.id));
        }
    }

    void theReadersArrangementComesBack()
    {
        const QList<ShareTarget> all = shippedTargets();
        QCOMPARE(share::arranged(all, {}), all);
        QList<ShareTarget> mine = all;
        std::swap(mine[0], mine[4]);
        mine[1].shown = false;
        mine[2].key = u"Ctrl+Alt+X"_s;
        mine[8].server = u"social.example:8443"_s;
        ShareTarget own = {share::freeId(mine), u"My list & more"_s,
                           u"https://my.example/add?u={url}&t={title}"_s};
        own.own = true;
        mine.prepend(own);
        ShareTarget program = {
            share::freeId(mine), u"To my notes"_s, {}, {}, u"notes --add {url} \"{title}\""_s};
        program.own = true;
        mine.append(program);
        mine[6].own = true; // a shipped one, changed
        mine[6].name = u"Changed"_s;
        QCOMPARE(share::arranged(all, share::arrangementOf(mine)), mine);
    }

    void whatIsShippedNoMoreGoesAndWhatIsNewComes()
    {
        const QList<ShareTarget> all = shippedTargets();
        QList<ShareTarget> mine = all;
        mine[0].shown = false;
        const QByteArray arrangement = share::arrangementOf(mine);
        QList<ShareTarget> later = all.mid(2);
        later.append({u"new"_s, u"New"_s, u"https://new.example/{url}"_s});
        QList<ShareTarget> seen = share::arranged(later, arrangement);
        QCOMPARE(seen, later); // the first two died
        const ShareTarget first = share::arranged(all, arrangement).first();
        QCOMPARE(first.address, all.first().address);
        QVERIFY(!first.shown);
    }

    void aBadArrangementIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not json") << QByteArray("{[");
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("numbers") << QByteArray("[1, null, [], {}]");
        QTest::newRow("too large") << QByteArray("[") + QByteArray(300 * 1024, ' ') +
                                          "{\"id\":\"vk\",\"shown\":false}]";
        QTest::newRow("a door that is none")
            << QByteArray("[{\"id\":\"own-1\",\"name\":\"Evil\",\"address\":\"javascript:x({url})\"}]");
        QTest::newRow("a file") << QByteArray(
            "[{\"id\":\"own-1\",\"name\":\"Evil\",\"address\":\"file:///{url}\"}]");
    }

    void aBadArrangementIsPassedOver()
    {
        QFETCH(const QByteArray, json);
        const QList<ShareTarget> all = shippedTargets();
        QCOMPARE(share::arranged(all, json), all);
    }

    void aBadServerIsNoServer()
    {
        const QByteArray json =
            "[{\"id\":\"mastodon\",\"server\":\"evil.example/@x\"},{\"id\":\"lemmy\",\"server\":\"a b\"}]";
        for (const ShareTarget &target : share::arranged(shippedTargets(), json))
            QVERIFY(target.server.isEmpty() || target.server == u"evil.example"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("not json") << QByteArray("nothing") << u"share targets"_s;
        QTest::newRow("an object") << QByteArray("{}") << u"share targets"_s;
        QTest::newRow("an entry that is no object") << QByteArray("[1]") << u"1: id"_s;
        QTest::newRow("no id") << oneEntry("", "A", "https://a.example/{url}") << u"1: id"_s;
        QTest::newRow("a strange id") << oneEntry("../x", "A", "https://a.example/{url}") << u"1: id"_s;
        QTest::newRow("no name") << oneEntry("a", " ", "https://a.example/{url}") << u"1: name"_s;
        QTest::newRow("http") << oneEntry("a", "A", "http://a.example/{url}") << u"1: address"_s;
        QTest::newRow("script") << oneEntry("a", "A", "javascript:alert({url})") << u"1: address"_s;
        QTest::newRow("file") << oneEntry("a", "A", "file:///{url}") << u"1: address"_s;
        QTest::newRow("the link is the address") << oneEntry("a", "A", "{url}") << u"1: address"_s;
        QTest::newRow("no place for the link") << oneEntry("a", "A", "https://a.example/") << u"1: address"_s;
        QTest::newRow("an unknown value")
            << oneEntry("a", "A", "https://a.example/{url}{x}") << u"1: address"_s;
        QTest::newRow("the link in the host") << oneEntry("a", "A", "https://{url}/x") << u"1: address"_s;
        QTest::newRow("somebody at a host")
            << oneEntry("a", "A", "https://a.example@{instance}/{url}") << u"1: address"_s;
        QTest::newRow("a server in the path")
            << oneEntry("a", "A", "https://a.example/{instance}/{url}") << u"1: address"_s;
        QTest::newRow("data") << oneEntry("a", "A", "data:text/html,{url}") << u"1: address"_s;
        QTest::newRow("a space") << oneEntry("a", "A", "https://a.example/ {url}") << u"1: address"_s;
        const QByteArray good = oneEntry("a", "A", "https://a.example/{url}");
        QTest::newRow("twice") << good.chopped(1) + ',' + good.mid(1) << u"2: id"_s;
    }

    void refused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const auto targets = share::readTargets(json);
        QVERIFY(!targets);
        QCOMPARE(targets.error().kind, Error::Kind::Malformed);
        QVERIFY2(targets.error().detail.contains(named), qPrintable(targets.error().detail));
    }

    void tooLarge()
    {
        const auto targets = share::readTargets(QByteArray(300 * 1024, ' ') + "[]");
        QVERIFY(!targets);
        QCOMPARE(targets.error().kind, Error::Kind::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TargetsTest)
#include "tst_targets.moc"
