#include "core/publications/addresstemplate.h"

#include <QTest>

using namespace broadsheet::publications;
using namespace Qt::StringLiterals;

class AddressTemplateTest final : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *pattern, const char *path, bool fits) {
            QTest::addRow("%s on %s", pattern, path)
                << QString::fromUtf8(pattern) << QString::fromUtf8(path) << fits;
        };
        row("/post/{id}", "/post/12", true);
        row("/post/{id}", "/post/12/", true);
        row("/post/{id}", "/post/12?page=2#top", true);
        row("/post/{id}", "/post/", false);
        row("/post/{id}", "/post/12/comments", false);
        row("/post/{id}", "/Post/12", false);
        row("/{edition}/post/{id}", "/en/post/a-b", true);
        row("/{edition}/post/{id}", "/arm/post/a-b", true);
        row("/{edition}/post/{id}", "/english/post/a-b", false);
        row("/{edition}/post/{id}", "/e1/post/a-b", false);
        row("/{edition}/post/{id}", "/post/a-b", false);
        row("/news/{slug}.html", "/news/a.b.html", true);
        row("/news/{slug}.html", "/news/.html", false);
        row("/news/{slug}.html", "/news/a.htm", false);
        row("/a{n}a", "/aa", false);
        row("/a{n}a", "/aba", true);
        row("/about", "/about", true);
    }

    void matches()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, path);
        const auto made = AddressTemplate::parse(pattern);
        QVERIFY(made);
        QTEST(made->matches(u"https://news.example"_s + path), "fits");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *written : {"", "/", "post", "/{}", "/{id", "/id}", "/{a}{b}", "/}{", "/{a{b}}"})
            QTest::newRow(written) << QString::fromUtf8(written);
        QTest::newRow("endless") << u"/{a}"_s.repeated(100);
    }

    void refused()
    {
        QFETCH(const QString, pattern);
        QVERIFY(!AddressTemplate::parse(pattern));
    }
};

QTEST_GUILESS_MAIN(AddressTemplateTest)
#include "tst_addresstemplate.moc"
