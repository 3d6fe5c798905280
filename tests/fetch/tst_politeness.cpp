// How many at once, who goes first, how a host is left alone, how the reader stops it all.
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

using Answers = QList<QFuture<Answer>>;

QList<std::optional<Error::Kind>> failuresOf(const Answers &answers)
{
    QList<std::optional<Error::Kind>> result;
    for (const QFuture<Answer> &answer : answers)
        result.append(failureOf(waitFor(answer)));
    return result;
}

FetcherOptions restless()
{
    FetcherOptions options;
    options.rest = 0;
    return options;
}

int countOf(const QList<std::optional<Error::Kind>> &failures, std::optional<Error::Kind> kind)
{
    return int(std::count(failures.begin(), failures.end(), kind));
}

} // namespace

class PolitenessTest final : public QObject
{
    Q_OBJECT

private slots:
    void row06_oneAHostInTheBackground();
    void aHostRestsBetween();
    void connectionsOfManyHostsEnd();
    void sixAHostForAReader();
    void aReaderOvertakesTheBackground();
    void row08_throttled_data();
    void row08_throttled();
    void row08_theWholeHostPauses();
    void theLongestPauseHolds();
    void anotherHostDoesNot();
    void aPauseEnds();
    void aPauseIsRememberedFromOutside();
    void aMissingPictureDoesNotSilenceItsHost();
    void theHostThatARedirectLeadsToPauses();
    void cancellingALane();
    void cancellingWhatRuns();
    void aFutureCancelledInTheQueueIsNeverSent();
    void aFutureCancelledOnItsWayMakesRoom();
    void theEndAnswersEverything();
};

void PolitenessTest::row06_oneAHostInTheBackground()
{
    ScriptedServer server;
    server.route("/", page("x").after(20));
    Fetcher fetcher(restless());
    Answers answers;
    for (int i = 0; i < 8; ++i)
        answers.append(fetcher.get({.address = server.address()}));
    QCOMPARE(countOf(failuresOf(answers), std::nullopt), 8);
    QCOMPARE(server.mostAtOnce(), 1);
    QCOMPARE(server.connections(), 1);
}

// Two sections of a newspaper, asked by the clock; what a reader asks for meanwhile does not wait for the
// rest.
void PolitenessTest::aHostRestsBetween()
{
    ScriptedServer server;
    QElapsedTimer clock;
    clock.start();
    QList<qint64> asked;
    server.route("/section", [&](const Received &) {
        asked.append(clock.elapsed());
        return page("x");
    });
    server.route("/reader", page("x"));
    FetcherOptions options;
    options.rest = 300;
    Fetcher fetcher(options);
    const Answers answers{fetcher.get({.address = server.address(u"/section"_s)}),
                          fetcher.get({.address = server.address(u"/section"_s)})};
    QCOMPARE(failureOf(waitFor(answers.at(0))), std::nullopt);
    const Request reader{.address = server.address(u"/reader"_s), .lane = Lane::ReaderWaits};
    QCOMPARE(failureOf(waitFor(fetcher.get(reader))), std::nullopt);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(failureOf(waitFor(answers.at(1))), std::nullopt);
    QVERIFY2(asked.at(1) - asked.at(0) >= options.rest,
             qPrintable(QString::number(asked.at(1) - asked.at(0))));
}

// Beyond so many hosts others begin anew: whoever is on the way then arrives all the same.
void PolitenessTest::connectionsOfManyHostsEnd()
{
    ScriptedServer servers[3];
    servers[1].route("/", page("x").after(100));
    for (const int quick : {0, 2})
        servers[quick].route("/", page("x"));
    FetcherOptions options;
    options.hostsTogether = 2;
    Fetcher fetcher(options);
    QVERIFY(fetchAndWait(fetcher, {.address = servers[0].address()}).ok());
    QVERIFY(fetchAndWait(fetcher, {.address = servers[0].address()}).ok());
    QCOMPARE(servers[0].connections(), 1); // it serves again
    const QFuture<Answer> onItsWay = fetcher.get({.address = servers[1].address()});
    QVERIFY(fetchAndWait(fetcher, {.address = servers[2].address()}).ok());
    QVERIFY(!onItsWay.isFinished());
    QVERIFY(waitFor(onItsWay).ok());
    QVERIFY(fetchAndWait(fetcher, {.address = servers[0].address()}).ok());
    QCOMPARE(servers[0].connections(), 2); // it was one host too many
}

void PolitenessTest::sixAHostForAReader()
{
    ScriptedServer server;
    server.route("/", page("x").after(250));
    Fetcher fetcher;
    Answers answers;
    for (int i = 0; i < 20; ++i)
        answers.append(fetcher.get({.address = server.address(), .lane = Lane::ReaderWaits}));
    QCOMPARE(countOf(failuresOf(answers), std::nullopt), 20);
    QCOMPARE(server.mostAtOnce(), 6);
}

void PolitenessTest::aReaderOvertakesTheBackground()
{
    ScriptedServer server;
    server.route("/background", page("x").after(20));
    server.route("/reader", page("x"));
    Fetcher fetcher(restless());
    Answers answers;
    for (int i = 0; i < 10; ++i)
        answers.append(fetcher.get({.address = server.address(u"/background"_s)}));
    const Answer answer =
        fetchAndWait(fetcher, {.address = server.address(u"/reader"_s), .lane = Lane::ReaderWaits});
    QVERIFY(answer.ok());
    QVERIFY(server.count("/background") < 10);
    QCOMPARE(countOf(failuresOf(answers), std::nullopt), 10);
}

void PolitenessTest::row08_throttled_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("expected"); // seconds
    for (const int code : {429, 503}) {
        QTest::addRow("%d seconds", code) << code << QByteArray("3600") << 3600;
        QTest::addRow("%d zero", code) << code << QByteArray("0") << 600;
        QTest::addRow("%d missing", code) << code << QByteArray() << 600;
        QTest::addRow("%d a month", code) << code << QByteArray("2592000") << 172800;
    }
}

void PolitenessTest::row08_throttled()
{
    QFETCH(int, code);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, expected);
    ScriptedServer server;
    const Reply reply = status(code);
    server.route("/", retryAfter.isEmpty() ? reply : reply.with("Retry-After", retryAfter));
    Fetcher fetcher;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Answer answer = fetchAndWait(fetcher, {.address = server.address()});
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QCOMPARE(failureOf(answer), Error::Kind::Throttled);
    QVERIFY(answer.failure().notBefore >= before.addSecs(expected));
    QVERIFY(answer.failure().notBefore <= after.addSecs(expected));
}

void PolitenessTest::row08_theWholeHostPauses()
{
    ScriptedServer server;
    server.route("/limited", status(429).with("Retry-After", "3600"));
    server.route("/feed", feed("<rss/>"));
    Fetcher fetcher;
    Answers answers{fetcher.get({.address = server.address(u"/limited"_s)})};
    for (int i = 0; i < 5; ++i) // these wait in the queue behind it
        answers.append(fetcher.get({.address = server.address(u"/feed"_s)}));
    const auto failures = failuresOf(answers);
    QCOMPARE(countOf(failures, Error::Kind::Throttled), 6);
    const Answer later =
        fetchAndWait(fetcher, {.address = server.address(u"/feed"_s), .lane = Lane::ReaderWaits});
    QCOMPARE(failureOf(later), Error::Kind::Throttled);
    QCOMPARE(later.failure().notBefore, waitFor(answers.first()).failure().notBefore);
    QCOMPARE(server.requests().size(), 1);
}

// A request that was on its way already brings a 429 without a time: ten minutes are not less than an hour.
void PolitenessTest::theLongestPauseHolds()
{
    ScriptedServer server;
    server.route("/first", status(429).with("Retry-After", "3600"));
    server.route("/second", status(429).after(150));
    Fetcher fetcher;
    const Answers answers{fetcher.get({.address = server.address(u"/second"_s), .lane = Lane::ReaderWaits}),
                          fetcher.get({.address = server.address(u"/first"_s), .lane = Lane::ReaderWaits})};
    QCOMPARE(countOf(failuresOf(answers), Error::Kind::Throttled), 2);
    QCOMPARE(server.requests().size(), 2);
    const Answer later = fetchAndWait(fetcher, {.address = server.address()});
    QCOMPARE(failureOf(later), Error::Kind::Throttled);
    QCOMPARE(later.failure().notBefore, answers.at(1).result().failure().notBefore);
}

void PolitenessTest::anotherHostDoesNot()
{
    ScriptedServer limited;
    ScriptedServer other;
    limited.route("/", status(429));
    other.route("/", page("x"));
    Fetcher fetcher;
    fetchAndWait(fetcher, {.address = limited.address()});
    QVERIFY(fetchAndWait(fetcher, {.address = other.address()}).ok());
}

void PolitenessTest::aPauseEnds()
{
    ScriptedServer server;
    server.route("/", status(429).with("Retry-After", "1"));
    Fetcher fetcher;
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = server.address()})), Error::Kind::Throttled);
    server.route("/", page("x"));
    QTRY_VERIFY_WITH_TIMEOUT(fetchAndWait(fetcher, {.address = server.address()}).ok(), longWait);
}

void PolitenessTest::aPauseIsRememberedFromOutside()
{
    ScriptedServer server;
    server.route("/", page("x"));
    Fetcher fetcher;
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(600);
    fetcher.pauseHost(u"127.0.0.1:%1"_s.arg(server.port()), until);
    const Answer answer = fetchAndWait(fetcher, {.address = server.address()});
    QCOMPARE(failureOf(answer), Error::Kind::Throttled);
    QCOMPARE(answer.failure().notBefore, until);
    QCOMPARE(server.requests().size(), 0);
}

void PolitenessTest::aMissingPictureDoesNotSilenceItsHost()
{
    ScriptedServer server;
    server.route("/broken.jpg", status(503));
    server.route("/limited.jpg", status(503).with("Retry-After", "60"));
    server.route("/whole.jpg", bytes("x", "image/jpeg"));
    Fetcher fetcher;
    const auto get = [&](const QString &path) {
        return failureOf(fetchAndWait(fetcher, {.address = server.address(path), .lane = Lane::ReaderWaits}));
    };
    QCOMPARE(get(u"/broken.jpg"_s), Error::Kind::Throttled);
    QCOMPARE(get(u"/whole.jpg"_s), std::nullopt);
    QCOMPARE(get(u"/limited.jpg"_s), Error::Kind::Throttled);
    QCOMPARE(get(u"/whole.jpg"_s), Error::Kind::Throttled);
}

void PolitenessTest::theHostThatARedirectLeadsToPauses()
{
    ScriptedServer first;
    ScriptedServer second;
    first.route("/moved", redirect(302, second.address(u"/limited"_s).toLatin1()));
    first.route("/feed", feed("<rss/>"));
    second.route("/limited", status(429));
    second.route("/feed", feed("<rss/>"));
    Fetcher fetcher;
    QStringList paused;
    QObject::connect(&fetcher, &Fetcher::hostPaused, &fetcher,
                     [&](const QString &host) { paused.append(host); });
    const QString secondHost = u"127.0.0.1:%1"_s.arg(second.port());
    QString host;
    const auto get = [&](const QString &address) {
        const Answer answer = fetchAndWait(fetcher, {.address = address});
        host = answer.ok() ? QString() : answer.failure().host;
        return failureOf(answer);
    };
    QCOMPARE(get(first.address(u"/moved"_s)), Error::Kind::Throttled);
    QCOMPARE(host, secondHost);
    QCOMPARE(paused, QStringList{secondHost});
    QCOMPARE(get(first.address(u"/feed"_s)), std::nullopt);
    QCOMPARE(get(second.address(u"/feed"_s)), Error::Kind::Throttled);
    QCOMPARE(get(first.address(u"/moved"_s)), Error::Kind::Throttled); // stops before the second host
    QCOMPARE(host, secondHost);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(second.requests().size(), 1);
}

void PolitenessTest::cancellingALane()
{
    ScriptedServer server;
    server.route("/", page("x").after(30));
    Fetcher fetcher(restless());
    Answers background;
    Answers reader;
    for (int i = 0; i < 4; ++i) {
        background.append(fetcher.get({.address = server.address()}));
        reader.append(fetcher.get({.address = server.address(), .lane = Lane::ReaderWaits}));
    }
    fetcher.cancel(Lane::Background);
    QCOMPARE(countOf(failuresOf(background), Error::Kind::Cancelled), 4);
    QCOMPARE(countOf(failuresOf(reader), std::nullopt), 4);
    QCOMPARE(server.requests().size(), 4);
}

void PolitenessTest::cancellingWhatRuns()
{
    ScriptedServer server;
    server.route("/silent", silence());
    server.route("/feed", feed("<rss/>"));
    Fetcher fetcher;
    const QFuture<Answer> silent = fetcher.get({.address = server.address(u"/silent"_s)});
    const QFuture<Answer> queued = fetcher.get({.address = server.address(u"/feed"_s)});
    QTRY_COMPARE(server.requests().size(), 1);
    fetcher.cancel(Lane::Background);
    QCOMPARE(failureOf(waitFor(silent)), Error::Kind::Cancelled);
    QCOMPARE(failureOf(waitFor(queued)), Error::Kind::Cancelled);
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = server.address(u"/feed"_s)})), std::nullopt);
}

void PolitenessTest::aFutureCancelledInTheQueueIsNeverSent()
{
    ScriptedServer server;
    server.route("/first", page("x").after(50));
    server.route("/second", page("x"));
    server.route("/third", page("x"));
    Fetcher fetcher(restless());
    const QFuture<Answer> first = fetcher.get({.address = server.address(u"/first"_s)});
    QFuture<Answer> second = fetcher.get({.address = server.address(u"/second"_s)});
    const QFuture<Answer> third = fetcher.get({.address = server.address(u"/third"_s)});
    second.cancel();
    QCOMPARE(failureOf(waitFor(third)), std::nullopt);
    QCOMPARE(server.count("/second"), 0);
    QVERIFY(first.isFinished());
    QTRY_VERIFY(second.isFinished());
}

void PolitenessTest::aFutureCancelledOnItsWayMakesRoom()
{
    ScriptedServer server;
    server.route("/never", silence());
    server.route("/next", page("x"));
    FetcherOptions options = restless();
    options.silence = 10 * longWait; // that is not what makes room
    options.deadline = 10 * longWait;
    Fetcher fetcher(options);
    QFuture<Answer> never = fetcher.get({.address = server.address(u"/never"_s)});
    QTRY_COMPARE(server.count("/never"), 1);
    const QFuture<Answer> next = fetcher.get({.address = server.address(u"/next"_s)}); // one a host
    never.cancel();
    QCOMPARE(failureOf(waitFor(next)), std::nullopt);
    QTRY_VERIFY(never.isFinished());
}

void PolitenessTest::theEndAnswersEverything()
{
    ScriptedServer server;
    server.route("/", silence());
    Answers answers;
    {
        Fetcher fetcher;
        for (int i = 0; i < 3; ++i)
            answers.append(fetcher.get({.address = server.address()}));
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QCOMPARE(countOf(failuresOf(answers), Error::Kind::Cancelled), 3);
}

QTEST_GUILESS_MAIN(PolitenessTest)
#include "tst_politeness.moc"
