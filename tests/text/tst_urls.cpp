#include "core/text/urls.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class UrlsTest final : public QObject
{
    Q_OBJECT

private slots:
    void resolve_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("wanted");
        const QString base = u"http://news.example/a/b/c?d=e"_s;
        const QString none;
        QTest::newRow("absolute") << u"https://x.example/1"_s << base << u"https://x.example/1"_s;
        QTest::newRow("host only") << u"http://x.example"_s << none << u"http://x.example/"_s;
        QTest::newRow("relative") << u"d"_s << base << u"http://news.example/a/b/d"_s;
        QTest::newRow("root") << u"/d"_s << base << u"http://news.example/d"_s;
        QTest::newRow("up") << u"../../../d"_s << base << u"http://news.example/d"_s;
        QTest::newRow("base with a long query")
            << u"d"_s << base + u'&' + QString(5'000, u'x') << u"http://news.example/a/b/d"_s;
        QTest::newRow("base without end") << u"d"_s << base.left(20) + QString(5'000, u'/') << none;
        QTest::newRow("query") << u"?x"_s << base << u"http://news.example/a/b/c?x"_s;
        QTest::newRow("fragment") << u"#x"_s << base << u"http://news.example/a/b/c?d=e#x"_s;
        QTest::newRow("scheme-relative") << u"//y.example/z"_s << base << u"http://y.example/z"_s;
        QTest::newRow("colon in path") << u"/a:b"_s << base << u"http://news.example/a:b"_s;
        QTest::newRow("spaces around") << u" \n http://x.example/a \t"_s << none << u"http://x.example/a"_s;
        QTest::newRow("space within") << u"http://x.example/a b"_s << none << u"http://x.example/a%20b"_s;
        QTest::newRow("newline within") << u"http://x.exa\nmple/a"_s << none << u"http://x.example/a"_s;
        QTest::newRow("backslashes") << u"http:\\\\x.example\\a?b\\c"_s << none
                                     << u"http://x.example/a?b%5Cc"_s;
        QTest::newRow("too few slashes") << u"https:/x.example/a"_s << none << u"https://x.example/a"_s;
        QTest::newRow("too many slashes") << u"https:////x.example/a"_s << none << u"https://x.example/a"_s;
        QTest::newRow("capitals") << u"HTTP://X.Example/A"_s << none << u"http://x.example/A"_s;
        QTest::newRow("dots") << u"http://x.example/a/../b"_s << base << u"http://x.example/a/../b"_s;
        QTest::newRow("bad percent") << u"http://x.example/100%"_s << none << u"http://x.example/100%25"_s;
        QTest::newRow("cyrillic path") << u"http://x.example/ж"_s << none << u"http://x.example/%D0%B6"_s;
        QTest::newRow("cyrillic host")
            << u"http://новости.example/"_s << none << u"http://xn--b1amnebsh.example/"_s;
        QTest::newRow("relative without base") << u"a/b"_s << none << none;
        QTest::newRow("relative, base no web") << u"passwd"_s << u"file:///etc/"_s << none;
        QTest::newRow("empty") << none << base << none;
        QTest::newRow("script") << u"javascript:alert(1)"_s << base << none;
        QTest::newRow("script in disguise") << u" java\nscript:alert(1)"_s << base << none;
        QTest::newRow("script in capitals") << u"JaVaScRiPt:x"_s << base << none;
        QTest::newRow("control before") << u"\x01javascript:alert(1)"_s << base << none;
        QTest::newRow("data") << u"data:text/html,x"_s << base << none;
        QTest::newRow("file") << u"file:///etc/passwd"_s << base << none;
        QTest::newRow("mail") << u"mailto:a@b.example"_s << base << none;
        QTest::newRow("no host") << u"http://"_s << base << none;
        QTest::newRow("bad port") << u"https:javascript:x"_s << none << none;
        QTest::newRow("endless") << u"http://x.example/"_s + QString(9000, u'a') << none << none;
    }

    void resolve()
    {
        QFETCH(const QString, reference);
        QFETCH(const QString, base);
        QTEST(text::resolveUrl(reference, base), "wanted");
    }

    void resolveLink_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("web") << u"/d"_s << u"http://news.example/d"_s;
        QTest::newRow("mail") << u"mailto:a@b.example"_s << u"mailto:a@b.example"_s;
        QTest::newRow("telephone") << u"tel:+374-10-123456"_s << u"tel:+374-10-123456"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("mail to nobody") << u"mailto:"_s << QString();
    }

    void resolveLink()
    {
        QFETCH(const QString, reference);
        QTEST(text::resolveLink(reference, u"http://news.example/"_s), "wanted");
    }

    void withoutTracking_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("nothing") << u"http://x.example/a?b=c#d"_s << u"http://x.example/a?b=c#d"_s;
        QTest::newRow("all") << u"http://x.example/a?utm_source=rss&UTM_Medium=feed"_s
                             << u"http://x.example/a"_s;
        QTest::newRow("some") << u"http://x.example/?a=1&fbclid=2&b=%20"_s
                              << u"http://x.example/?a=1&b=%20"_s;
        QTest::newRow("longer name") << u"http://x.example/?gclid2=1"_s << u"http://x.example/?gclid2=1"_s;
        QTest::newRow("fragment") << u"http://x.example/a#utm_source=rss"_s << u"http://x.example/a"_s;
    }

    void withoutTracking()
    {
        QFETCH(const QString, url);
        QTEST(text::withoutTracking(url), "wanted");
    }

    void canonicalTellsDuplicates_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("scheme and www") << u"http://www.news.example/a"_s << true;
        QTest::newRow("slash") << u"https://news.example/a/"_s << true;
        QTest::newRow("port") << u"https://news.example:443/a"_s << true;
        QTest::newRow("fragment") << u"https://NEWS.example/a#comments"_s << true;
        QTest::newRow("tracking") << u"https://news.example/a?utm_campaign=x"_s << true;
        QTest::newRow("query") << u"https://news.example/a?id=1"_s << false;
        QTest::newRow("case of path") << u"https://news.example/A"_s << false;
        QTest::newRow("other port") << u"https://news.example:8443/a"_s << false;
    }

    void canonicalTellsDuplicates()
    {
        QFETCH(const QString, other);
        const bool same = text::canonicalUrl(other) == text::canonicalUrl(u"https://news.example/a"_s);
        QTEST(same, "same");
    }
};

QTEST_GUILESS_MAIN(UrlsTest)
#include "tst_urls.moc"
