#include "core/publications/robots.h"

#include <QTest>

using namespace broadsheet::publications;
using namespace Qt::StringLiterals;

class RobotsTest final : public QObject
{
    Q_OBJECT

    static Robots read(const QByteArray &bytes)
    {
        return readRobots(bytes, u"https://news.example/robots.txt"_s);
    }

private slots:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("robots");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *robots, const char *path, bool allowed) {
            QTest::addRow("%s | %s", QByteArray(robots).simplified().constData(), path)
                << QByteArray(robots) << QString::fromUtf8(path) << allowed;
        };
        row("", "/a", true);
        row("User-agent: *\nDisallow:", "/a", true);
        row("User-agent: *\nDisallow: /", "/a", false);
        row("User-agent: *\nDisallow: /", "/robots.txt", true);
        row("Disallow: /", "/a", true); // belongs to no group
        row("User-agent: *\nDisallow: /a", "/ab", false);
        row("User-agent: *\nDisallow: /a", "/b", true);
        row("User-agent: *\nDisallow: /a/", "/a", true);
        // RFC 9309, section 5.2: the longest match.
        row("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/b/c", true);
        row("User-agent: *\nDisallow: /a/b\nAllow: /a", "/a/b/c", false);
        row("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true); // as long: allowed
        // * and $.
        row("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf", false);
        row("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf?b", true);
        row("User-agent: *\nDisallow: /*.pdf", "/x/a.pdf?b", false);
        row("User-agent: *\nDisallow: /a*b*c", "/a--b--b--c", false);
        row("User-agent: *\nDisallow: /a*b*c", "/a--c--b", true);
        row("User-agent: *\nDisallow: *a*a$", "/aXaXa", false);
        row("User-agent: *\nDisallow: *$", "/x", false);
        row("User-agent: *\nDisallow: /$", "/", false);
        row("User-agent: *\nDisallow: /$", "/a", true);
        row("User-agent: *\nDisallow: /?print", "/?print=1", false);
        // Our own group stands for the others'.
        row("User-agent: *\nDisallow: /\n\nUser-agent: Broadsheet\nDisallow: /b", "/a", true);
        row("User-agent: *\nDisallow: /\n\nUser-agent: broadSHEET\nDisallow: /b", "/b", false);
        row("User-agent: Broadsheet\n\nUser-agent: *\nDisallow: /", "/a", false); // they share it
        row("User-agent: broadsheet\nAllow: /\nUser-agent: *\nDisallow: /", "/a", true);
        row("User-agent: Other\nUser-agent: Broadsheet\nDisallow: /", "/a", false);
        row("User-agent: Other\nDisallow: /", "/a", true);
        row("User-agent: broadsheet\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: broadsheet\n"
            "Disallow: /b",
            "/b", false); // its groups are one
        // What people write.
        row("\xEF\xBB\xBFuser-AGENT : *\r\nDISALLOW : /a # not this\r\n", "/a", false);
        row("User-agent: *\rDisallow: /a", "/a", false);
        row("User-agent: *\nCrawl-delay: 10\nDisallow: /a", "/a", false);
        row("User-agent: *\nSitemap: /s.xml\nDisallow: /a", "/a", false);
        row("User-agent: *\nDisallow: /мир", "/%D0%BC%D0%B8%D1%80/x", false);
        row("User-agent: *\nDisallow: /%7Ejoe", "/~joe", false);
        row("<html><body>Not found: /</body></html>", "/a", true);
    }

    void rules()
    {
        QFETCH(const QByteArray, robots);
        QFETCH(const QString, path);
        QFETCH(const bool, allowed);
        QCOMPARE(allows(read(robots), u"https://news.example"_s + path), allowed);
    }

    void sitemaps()
    {
        const Robots robots =
            read("Sitemap: /a.xml\nUser-agent: *\nDisallow: /\nsitemap:https://b.example/b.xml"
                 "\nSitemap: javascript:alert(1)\nSitemap:");
        QCOMPARE(robots.sitemaps.mid(0, 2),
                 (QStringList{u"https://news.example/a.xml"_s, u"https://b.example/b.xml"_s}));
        for (const QString &one : robots.sitemaps)
            QVERIFY(one.startsWith(u"https://"));
    }

    void itsAddress()
    {
        QCOMPARE(robotsOf(u"https://a:b@news.example:8443/x/y?z#q"_s),
                 u"https://news.example:8443/robots.txt"_s);
        QVERIFY(isRobots(u"https://news.example/robots.txt"_s));
        QVERIFY(!isRobots(u"https://news.example/x/robots.txt"_s));
    }

    // Rules that would cost a matcher with memory of every star a lifetime.
    void bounded()
    {
        QByteArray stars;
        for (int i = 0; i < 900; ++i)
            stars += "*a";
        QByteArray robots = "User-agent: *\n";
        for (int i = 0; i < 300; ++i)
            robots += "Disallow: /" + stars + "b$\n";
        QVERIFY(allows(read(robots), u"https://news.example/"_s + QString(1'900, u'a')));
        QByteArray many = "User-agent: *\n";
        while (many.size() < 3'000'000)
            many += "Disallow: /a\nSitemap: /a.xml\n";
        const Robots read = this->read(many);
        QVERIFY(read.rules.size() <= 5'000);
        QVERIFY(read.sitemaps.size() <= 50);
    }
};

QTEST_GUILESS_MAIN(RobotsTest)
#include "tst_robots.moc"
