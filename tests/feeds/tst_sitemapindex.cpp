#include "core/feeds/sitemapindex.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class SitemapIndexTest final : public QObject
{
    Q_OBJECT

    static QByteArray index(const QByteArray &entries)
    {
        return "<?xml version='1.0'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" +
               entries + "</sitemapindex>";
    }

    static QByteArray entry(const QByteArray &address, const QByteArray &changed)
    {
        return "<sitemap><loc> " + address + " </loc>" +
               (changed.isEmpty() ? QByteArray() : "<lastmod>" + changed + "</lastmod>") + "</sitemap>";
    }

    static QStringList read(const QByteArray &xml)
    {
        return feeds::newsSitemapsOf(xml, u"https://a.example/index.xml"_s);
    }

private slots:
    void theNewestOfNewsComesFirst()
    {
        QCOMPARE(read(index(entry("/pages.xml", "2026-11-28") + entry("/news-1.xml", "") +
                            entry("/news-2.xml", "2026-10-01") + entry("/News-3.xml", "2026-11-01T10:00Z"))),
                 (QStringList{u"https://a.example/News-3.xml"_s, u"https://a.example/news-2.xml"_s,
                              u"https://a.example/news-1.xml"_s}));
    }

    void elseAll()
    {
        QCOMPARE(read(index(entry("/a.xml", "2026-11-01") + entry("/b.xml", "2026-11-02"))),
                 (QStringList{u"https://a.example/b.xml"_s, u"https://a.example/a.xml"_s}));
    }

    void whatIsNoIndexNamesNone()
    {
        QVERIFY(read({}).isEmpty());
        QVERIFY(read("<urlset><url><loc>https://a.example/news</loc></url></urlset>").isEmpty());
        QVERIFY(read("<html><sitemapindex>").isEmpty());
        QVERIFY(read(index("<loc>https://a.example/lost</loc>")).isEmpty());
        QVERIFY(read(index(entry("javascript:alert(1)", {}) + entry("file:///news", {}))).isEmpty());
    }

    void bounded()
    {
        QByteArray many;
        for (int i = 0; i < 50'000; ++i)
            many += entry("/" + QByteArray::number(i), {});
        QCOMPARE(read(index(many)).size(), 5'000);
        QVERIFY(read(index(entry("/" + QByteArray(1'000'000, 'a'), {}))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SitemapIndexTest)
#include "tst_sitemapindex.moc"
