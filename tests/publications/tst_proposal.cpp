// Pages of sites → newspapers proposed. The pages are invented.
#include "core/publications/manifest.h"
#include "core/publications/networks.h"
#include "core/publications/proposal.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::publications;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://www.harbourpost.example/"_s;

QByteArray harbour()
{
    QFile file(QStringLiteral(BROADSHEET_FIXTURES "/sites/harbour.html"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Proposal proposed(const QByteArray &page, const QString &url = address)
{
    const Result<Proposal> result = propose(page, url);
    return result ? *result : Proposal{};
}

QStringList sectionsOf(const Publication &publication)
{
    QStringList list;
    for (const Section &section : publication.sections)
        list.append(section.id + u' ' + section.name.value(publication.defaultEdition) + u' ' +
                    section.sources.first().address);
    return list;
}

} // namespace

class ProposalTest final : public QObject
{
    Q_OBJECT

private slots:
    void aNewspaper()
    {
        const Proposal proposal = proposed(harbour());
        const Publication &p = proposal.publication;
        QCOMPARE(p.name, u"The Harbour Post"_s);
        QCOMPARE(p.home, address);
        QCOMPARE(p.defaultEdition, u"en-GB"_s);
        QCOMPARE(p.colour, u"#00aa44"_s);
        QCOMPARE(p.icon, address + u"large.png"_s);
        QVERIFY2(p.id.startsWith(u"example.harbourpost."_s), qPrintable(p.id));
        QCOMPARE(p.sources.size(), 1);
        QCOMPARE(p.sources.first().address, address + u"feed/"_s);
        QCOMPARE(sectionsOf(p),
                 QStringList{u"world World https://feeds.harbourpost.example/rss/world.xml"_s});
        QCOMPARE(proposal.pages, (QList<SectionLink>{{u"Arts"_s, address + u"culture/"_s}}));
        QCOMPARE(p.hosts, (QStringList{u"harbourpost.example"_s, u"*.harbourpost.example"_s,
                                       u"feeds.harbourpost.example"_s, u"*.feeds.harbourpost.example"_s}));
        QCOMPARE(p.follow, (QList<FollowLink>{{u"mastodon"_s, u"https://mastodon.social/@harbourpost"_s},
                                              {u"x"_s, u"https://x.com/harbourpost"_s},
                                              {u"telegram"_s, u"https://t.me/harbourpost"_s}}));
    }

    // A proposal is a manifest like any other: it can be saved, passed on and read.
    void isAManifest_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("url");
        QTest::newRow("https") << harbour() << address;
        QTest::newRow("http") << harbour() << u"http://127.0.0.1:8080/"_s;
        QTest::newRow("nothing at all") << QByteArray() << address;
        QTest::newRow("an odd host") << QByteArray("<title>x</title>")
                                     << u"https://xn--e1afmkfd.example/a?b=c"_s;
    }

    void isAManifest()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const QString, url);
        const Publication made = proposed(page, url).publication;
        QVERIFY(!made.name.isEmpty());
        const auto read = readManifest(QJsonDocument(writeManifest(made)).toJson());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(writeManifest(*read), writeManifest(made));
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::newRow("og") << QByteArray("<meta property=og:site_name content='A'><title>B</title>")
                            << u"A"_s;
        QTest::newRow("organisation")
            << QByteArray(
                   "<script type='application/ld+json'>{\"@type\":\"WebSite\",\"name\":\"C\"}</script>")
            << u"C"_s;
        QTest::newRow("the end of a title")
            << QByteArray("<title>Latest news today – Post</title>") << u"Post"_s;
        QTest::newRow("the beginning")
            << QByteArray("<title>Post – news from the harbour</title>") << u"Post"_s;
        QTest::newRow("nothing") << QByteArray() << u"harbourpost.example"_s;
    }

    void names()
    {
        QFETCH(const QByteArray, head);
        QTEST(proposed("<html><head>" + head + "</head></html>").publication.name, "name");
    }

    void colours_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("colour");
        QTest::newRow("long") << QByteArray("#B3261E") << u"#b3261e"_s;
        QTest::newRow("short") << QByteArray("#b21") << u"#bb2211"_s;
        QTest::newRow("white") << QByteArray("#ffffff") << QString();
        QTest::newRow("black") << QByteArray("#000") << QString();
        QTest::newRow("a word") << QByteArray("red") << QString();
        QTest::newRow("not a colour") << QByteArray("#zzzzzz") << QString();
    }

    void colours()
    {
        QFETCH(const QByteArray, written);
        QTEST(proposed("<meta name=theme-color content='" + written + "'>").publication.colour, "colour");
    }

    void networks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("network");
        QTest::newRow("telegram") << u"https://t.me/caliber_az_official"_s << u"telegram"_s;
        QTest::newRow("twitter") << u"https://twitter.com/Caliberaz"_s << u"x"_s;
        QTest::newRow("youtube") << u"https://www.youtube.com/channel/UCFKTz5yl8ghDotof1U0OWbg"_s
                                 << u"youtube"_s;
        QTest::newRow("its front page") << u"https://www.facebook.com/"_s << QString();
        QTest::newRow("share") << u"https://t.me/share/url?url=x"_s << QString();
        QTest::newRow("intent") << u"https://twitter.com/intent/tweet?text=x"_s << QString();
        QTest::newRow("a post") << u"https://x.com/someone/status/1"_s << QString();
        QTest::newRow("a look-alike") << u"https://notx.com/someone"_s << QString();
        QTest::newRow("elsewhere") << u"https://example.org/x"_s << QString();
    }

    void networks()
    {
        QFETCH(const QString, link);
        QTEST(networkOf(link), "network");
    }

    void aSectionsOwnFeed()
    {
        Publication p = proposed(harbour()).publication;
        const QString page = address + u"culture/"_s;
        const QByteArray own =
            "<link rel=alternate type=application/rss+xml href=/feed/>"
            "<link rel=alternate type=application/rss+xml title='Comments' href=/culture/comments/feed>"
            "<link rel=alternate type=application/rss+xml href=http://www.harbourpost.example/culture/feed>";
        const auto feed = readSection(own, page, p, p.defaultEdition).source;
        QVERIFY(feed);
        QCOMPARE(*feed, (SectionSource{p.defaultEdition, SourceKind::Feed, page + u"feed"_s, {}}));
        addSection(p, {u"Arts"_s, page}, *feed);
        SectionSource other = *feed;
        other.address += u'2';
        addSection(p, {u"Arts again"_s, page}, other);
        QCOMPARE(sectionsOf(p).mid(1), (QStringList{u"culture Arts "_s + feed->address,
                                                    u"culture-2 Arts again "_s + other.address}));
        QVERIFY(!readSection(own, page, p, p.defaultEdition).source);
    }

    // Where there is no feed: five links that look like stories make a list, four are what any page has.
    void aSectionsOwnList()
    {
        const Publication p = proposed(harbour()).publication;
        const QString page = address + u"sport/"_s;
        const auto pageOf = [](int stories) {
            QByteArray html = "<h1>Sport</h1>";
            for (int i = 0; i < stories; ++i)
                html += "<a href='/sport/the-ferry-won-again-" + QByteArray::number(i) +
                        "'>The ferry won the race once again today</a>";
            return html;
        };
        QVERIFY(!readSection(pageOf(4), page, p, p.defaultEdition).source);
        const auto list = readSection(pageOf(5), page, p, p.defaultEdition).source;
        QVERIFY(list);
        QCOMPARE(*list, (SectionSource{p.defaultEdition, SourceKind::Html, page, {}}));
    }

    void homesInOtherLanguages_data()
    {
        QTest::addColumn<QString>("home");
        QTest::addColumn<bool>("ours");
        QTest::newRow("a path") << u"/ru/"_s << true;
        QTest::newRow("within") << u"https://ru.harbourpost.example/"_s << true;
        QTest::newRow("elsewhere") << u"https://harbourpost.invalid/"_s << false;
        QTest::newRow("a neighbour") << u"https://other.example/"_s << false;
        QTest::newRow("in the clear") << u"http://www.harbourpost.example/ru/"_s << false;
        QTest::newRow("itself") << address << false;
    }

    void homesInOtherLanguages()
    {
        QFETCH(const QString, home);
        QFETCH(const bool, ours);
        const QByteArray page = "<html lang=en><link rel=alternate hreflang=ru href='" + home.toUtf8() +
                                "'><link rel=alternate hreflang=en-GB href=/gb/>";
        QCOMPARE(proposed(page).homes.size(), ours ? 1 : 0);
        // A page that does not say its language is told by how it is announced.
        QCOMPARE(proposed("<link rel=alternate hreflang=hy href=/>").publication.defaultEdition, u"hy"_s);
    }

    // Ten thousand links, endless names, scripts that are no JSON: bounded, and never a crash.
    void bounded()
    {
        QByteArray page = "<nav>";
        for (int i = 0; i < 10'000; ++i)
            page += "<a href='/s" + QByteArray(1, char('a' + i % 26)) + "/" + QByteArray(i % 50, 'x') +
                    "'>Section " + QByteArray::number(i) + "</a>";
        page += "</nav><script type='application/ld+json'>" + QByteArray(100'000, '[') + "</script><title>" +
                QByteArray(100'000, 'a');
        const Proposal proposal = proposed(page);
        QVERIFY(proposal.pages.size() <= 24);
        QVERIFY(proposal.publication.name.size() <= 100);
        QVERIFY(!propose(QByteArray(9 * 1024 * 1024, 'a'), address));
    }
};

QTEST_GUILESS_MAIN(ProposalTest)
#include "tst_proposal.moc"
