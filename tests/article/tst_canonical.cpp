// The address a page calls its own, and when it is not believed.
#include "core/article/canonical.h"
#include "core/article/extract.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class CanonicalTest final : public QObject
{
    Q_OBJECT

private slots:
    void isBelievedOfItsOwnSite_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("canonical");
        const auto link = [](const QString &href) { return u"<link rel='canonical' href='%1'>"_s.arg(href); };
        const QString here = u"https://m.post.example/amp/ice?utm_source=x"_s;
        const QString ice = u"https://www.post.example/ice"_s;
        QTest::newRow("of a telephone's copy") << link(ice) << here << ice;
        QTest::newRow("relative") << link(u"/ice#top"_s) << here << u"https://m.post.example/ice"_s;
        QTest::newRow("og:url") << u"<meta property='og:url' content='%1'>"_s.arg(ice) << here << ice;
        QTest::newRow("the link first")
            << u"<meta property='og:url' content='https://post.example/b'>"_s + link(ice) << here << ice;
        QTest::newRow("og:url when the link lies")
            << u"<meta property='og:url' content='%1'>"_s.arg(ice) + link(u"https://other.example/"_s) << here
            << ice;
        QTest::newRow("several words") << u"<link rel='foo CANONICAL' href='%1'>"_s.arg(ice) << here << ice;
        QTest::newRow("letters of its own")
            << link(u"https://post.example/лёд"_s) << here << u"https://post.example/%D0%BB%D1%91%D0%B4"_s;
        QTest::newRow("none") << QString() << here << QString();
        QTest::newRow("another site")
            << link(u"https://post.example.evil.example/ice"_s) << here << QString();
        QTest::newRow("ends alike") << link(u"https://outpost.example/ice"_s) << u"https://post.example/ice"_s
                                    << QString();
        QTest::newRow("a whole country") << link(u"https://example/ice"_s) << here << QString();
        QTest::newRow("not encrypted") << link(u"http://post.example/ice"_s) << here << QString();
        QTest::newRow("a script") << link(u"javascript:alert(1)"_s) << here << QString();
        QTest::newRow("a password") << link(u"https://me:secret@post.example/ice"_s) << here << QString();
        QTest::newRow("the first page") << link(u"https://post.example/"_s) << here << QString();
        QTest::newRow("in what strangers wrote") << u"</head><body>"_s + link(ice) << here << QString();
        QTest::newRow("too long") << link(u"https://post.example/"_s + QString(9'000, u'a')) << here
                                  << QString();
    }

    void isBelievedOfItsOwnSite()
    {
        QFETCH(const QString, head);
        QFETCH(const QString, address);
        const QByteArray html = (u"<!doctype html><html><head><title>Ice</title>"_s + head).toUtf8();
        const auto page = markup::parseHtml(html, markup::HtmlKind::Page);
        QVERIFY(page.ok());
        QTEST(article::canonicalAddress(*page, address, address), "canonical");
    }
};

QTEST_APPLESS_MAIN(CanonicalTest)
#include "tst_canonical.moc"
