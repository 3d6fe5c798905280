// A place survives the settings file, and says which stories it lists.
#include "app/sections/daystart.h"
#include "app/sections/place.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PlaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void keysLeadBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("publication");
        QTest::addColumn<QString>("section");
        QTest::newRow("today") << int(Place::Kind::Today) << QString() << QString();
        QTest::newRow("unread") << int(Place::Kind::Unread) << QString() << QString();
        QTest::newRow("bookmarks") << int(Place::Kind::Bookmarks) << QString() << QString();
        QTest::newRow("publication") << int(Place::Kind::Publication) << u"az.caliber"_s << QString();
        QTest::newRow("section") << int(Place::Kind::Section) << u"az.caliber"_s << u"south-caucasus"_s;
        QTest::newRow("section with a stroke") << int(Place::Kind::Section) << u"az.caliber"_s << u"a/b"_s;
    }

    void keysLeadBack()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, publication);
        QFETCH(const QString, section);
        const Place place{static_cast<Place::Kind>(kind), publication, section};
        QCOMPARE(Place::fromKey(place.key()), place);
    }

    void anUnknownKeyIsToday()
    {
        QCOMPARE(Place::fromKey(u"nonsense"_s), Place{});
        QCOMPARE(Place::fromKey({}), Place{});
    }

    void aPlaceIsAQuery()
    {
        const QDateTime since(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
        const StoryQuery section = Place{Place::Kind::Section, u"p"_s, u"s"_s}.query(since);
        QCOMPARE(section.publication, u"p"_s);
        QCOMPARE(section.section, u"s"_s);
        QVERIFY(section.scope == StoryQuery::Scope::All);
        const StoryQuery today = Place{}.query(since);
        QVERIFY(today.scope == StoryQuery::Scope::Today);
        QCOMPARE(today.dayStart, since);
    }

    // At midnight nothing empties, and within an hour the same question is asked.
    void todayIsADayAndANight()
    {
        const auto at = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute, 30), Qt::UTC);
        };
        QCOMPARE(dayStart(at(24, 0, 5)), QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC));
        QCOMPARE(dayStart(at(24, 6, 1)), dayStart(at(24, 6, 59)));
        QCOMPARE(dayStart(at(24, 6, 1).toOffsetFromUtc(4 * 60 * 60)), dayStart(at(24, 6, 1)));
    }
};

QTEST_APPLESS_MAIN(PlaceTest)
#include "tst_place.moc"
