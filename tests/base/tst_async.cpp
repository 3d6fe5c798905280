// whenDone() reaches a living receiver once, and never a dead one.
#include "core/base/async.h"
#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace broadsheet;

class AsyncTest final : public QObject
{
    Q_OBJECT

private slots:
    void answersOnce()
    {
        int calls = 0;
        int got = 0;
        whenDone(readyFuture(7), this, [&](int value) {
            ++calls;
            got = value;
        });
        QTRY_COMPARE(calls, 1);
        QCOMPARE(got, 7);
    }

    void forgetsADeadReceiver()
    {
        QPromise<int> promise;
        promise.start();
        int calls = 0;
        auto receiver = std::make_unique<QObject>();
        whenDone(promise.future(), receiver.get(), [&](int) { ++calls; });
        receiver.reset();
        promise.addResult(1);
        promise.finish();
        QTest::qWait(20);
        QCOMPARE(calls, 0);
    }

    void resultIsAValueOrAnError()
    {
        const Result<int> good = 3;
        QVERIFY(good.ok());
        QCOMPARE(*good, 3);
        const Result<int> bad = Error{Error::Kind::NotAFeed, QStringLiteral("x")};
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Error::Kind::NotAFeed);
        QCOMPARE(bad.valueOr(9), 9);
    }
};

QTEST_GUILESS_MAIN(AsyncTest)
#include "tst_async.moc"
