// A second start on the same profile hands its wish to the first and steps back; another profile is another
// window.
#include "app/singlewindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class SingleWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstIsAsked()
    {
        const QTemporaryDir folder;
        SingleWindow first(folder.path());
        QVERIFY(!first.handOver({})); // nobody is there yet
        first.listen();
        QSignalSpy wanted(&first, &SingleWindow::raiseWanted);

        SingleWindow second(folder.path());
        QVERIFY(second.handOver(u"feed:example.org/новости"_s));
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"feed:example.org/новости"_s);
    }

    void anotherProfileIsAnotherWindow()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleWindow first(one.path());
        first.listen();
        SingleWindow second(other.path());
        QVERIFY(!second.handOver({}));
    }
};

QTEST_MAIN(SingleWindowTest)
#include "tst_singlewindow.moc"
