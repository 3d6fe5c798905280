// Is the page the story: walls, strangers, redirects.
#include "core/article/comparison.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::article;
using namespace Qt::StringLiterals;

namespace {

Item item(const QString &html)
{
    Item one;
    one.url = u"https://news.example/story/1"_s;
    one.title = u"Harbour cities agree on a common flood barrier"_s;
    one.contentHtml = html;
    return one;
}

} // namespace

class ComparisonTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWallsAndStrangers_data()
    {
        QTest::addColumn<QString>("lifted");
        QTest::addColumn<QString>("title");
        QTest::addColumn<Comparison>("expected");
        const QString story =
            u"Five harbour cities signed an agreement on a common flood barrier. Engineers have "
            u"worked on the barrier for three years, and every port pays by its shoreline."_s;
        const QString wall =
            u"We value your privacy. We and our partners store information on a device, such as "
            u"cookies, and process personal data. "_s.repeated(8);
        QTest::newRow("the story") << story << u"Flood barrier"_s << Comparison::Better;
        QTest::newRow("a cookie wall") << wall << u"Before you continue"_s << Comparison::SomethingElse;
        QTest::newRow("a short wall") << wall.left(30) << QString() << Comparison::SomethingElse;
        QTest::newRow("another story")
            << u"The museum of clocks opens a wing for sundials, and visitors queue since dawn."_s.repeated(5)
            << u"Sundials"_s << Comparison::SomethingElse;
        QTest::newRow("the teaser again")
            << u"Harbour cities agree on a flood barrier."_s << QString() << Comparison::NoMore;
        QTest::newRow("nothing") << QString() << QString() << Comparison::SomethingElse;
    }

    void refusesWallsAndStrangers()
    {
        QFETCH(QString, lifted);
        QFETCH(QString, title);
        QFETCH(Comparison, expected);
        const Item one = item({});
        QCOMPARE(compared({title, lifted, one.url}, one,
                          u"Five ports join in one warning system and share the cost."_s),
                 expected);
    }

    void comparesWordsInTheirForms()
    {
        Item one = item({});
        one.title = u"Горная дорога снова открыта"_s;
        QCOMPARE(compared({{},
                           u"На горной дороге открыли движение: снег убрали, и автобусы снова пошли через "
                           u"перевал в сельскую школу."_s,
                           one.url},
                          one, u"Сошло одиннадцать лавин."_s),
                 Comparison::Better);
        one.title = u"海港城市同意建防洪堤"_s;
        QCOMPARE(compared({{},
                           u"五个海港城市星期一同意共同建造一座防洪堤，费用按海岸线长度分担。"_s.repeated(2),
                           one.url},
                          one, u"费用分担。"_s),
                 Comparison::Better);
    }

    void looksWhereTheAddressLed_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Comparison>("expected");
        const QString own = u"Five harbour cities signed an agreement on a common flood barrier on Monday. "
                            u"Engineers have worked on it for three years, and ports pay by shoreline."_s;
        // Of the same beat: it shares a good part of the teaser's words, far down.
        const QString other =
            u"The ferry company of the northern islands bought two electric ships. They will run from May, "
            u"and the crews were trained all winter. Passengers pay as before. "_s.repeated(12) +
            u"The harbour cities share the warning system, and five ports agree on the flood barrier's cost."_s;
        const QString asked = u"https://harbour.example/news/2024/flood-barrier"_s;
        const auto row = [](const char *name, const QString &found, const QString &title, const QString &text,
                            Comparison expected) {
            QTest::newRow(name) << found << title << text << expected;
        };
        row("where it was asked for", asked, u"Flood barrier"_s, own, Comparison::Better);
        row("on another host", u"https://m.harbour.example/news/2024/flood-barrier/?utm=1"_s, u"x"_s, own,
            Comparison::Better);
        row("moved", u"https://harbour.example/archive/4711"_s, u"Cities sign flood barrier agreement"_s, own,
            Comparison::Better);
        row("another story, moved to", u"https://harbour.example/news/2025/electric-ships"_s,
            u"Electric ships for the islands"_s, other, Comparison::SomethingElse);
        row("the front page", u"https://harbour.example/"_s, u"Harbour Post"_s, own.repeated(3),
            Comparison::SomethingElse);
        row("the section", u"https://harbour.example/news"_s, u"Harbour cities agree on flood barrier"_s,
            own.repeated(3), Comparison::SomethingElse);
    }

    void looksWhereTheAddressLed()
    {
        QFETCH(const QString, found);
        QFETCH(const QString, title);
        QFETCH(const QString, text);
        Item one = item({});
        one.title = u"Harbour cities agree on flood barrier"_s;
        one.url = u"https://harbour.example/news/2024/flood-barrier"_s;
        QTEST(compared({title, text, found}, one,
                       u"Five ports join in one warning system and share the cost."_s),
              "expected");
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
