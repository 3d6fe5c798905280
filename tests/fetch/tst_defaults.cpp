// What holds when nobody says otherwise: the numbers that servers and readers feel, and what Qt has to decode
// by itself. Rows are those of the table of feed servers' behaviours (tests/library/tst_servers.cpp).
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

// A stream of one part that is not compressed, and an empty last one: RFC 7932, 9.2.
QByteArray brotli(const QByteArray &bytes)
{
    const quint32 head = static_cast<quint32>(bytes.size() - 1) << 4 | 1U << 20;
    QByteArray stream;
    for (int i = 0; i < 3; ++i)
        stream += static_cast<char>(head >> (8 * i) & 0xff);
    return stream + bytes + '\x03';
}

} // namespace

class DefaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    // How each works is tested with smaller ones, for nobody waits a minute for a test.
    void row11_row21_row22_limits()
    {
        const FetcherOptions options;
        QCOMPARE(options.deadline, 60'000);
        QCOMPARE(options.silence, 20'000);
        QCOMPARE(options.mostRedirects, 10);
        QCOMPARE(Request().largestBody, 20 * 1024 * 1024);
    }

    // Of which the background leaves a few free: see tst_hostqueue.cpp.
    void twentyFourInFlight()
    {
        ScriptedServer server;
        server.route("/", silence());
        server.route("/other", page("x"));
        FetcherOptions options;
        options.proxy = server.address();
        Fetcher fetcher(options);
        QList<QFuture<Answer>> answers;
        for (int i = 0; i < 40; ++i)
            answers.append(
                fetcher.get({.address = u"http://paper%1.example/"_s.arg(i), .lane = Lane::ReaderWaits}));
        QTRY_COMPARE(server.count("/"), 24);
        Fetcher another; // its answer comes after what the first has sent
        QVERIFY(fetchAndWait(another, {.address = server.address(u"/other"_s)}).ok());
        QCOMPARE(server.count("/"), 24);
        answers.first().cancel();
        QTRY_COMPARE(server.count("/"), 25);
    }

    void row18_brotli()
    {
        const QByteArray document = "<rss version='2.0'><channel><title>Ferry</title></channel></rss>";
        ScriptedServer server;
        server.route("/feed", bytes(brotli(document), "application/rss+xml").with("Content-Encoding", "br"));
        Fetcher fetcher;
        const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"/feed"_s)});
        QVERIFY(answer.ok());
        QCOMPARE(answer.response().body, document);
        QVERIFY(answer.response().complete);
        const QByteArray accepted = server.requests().first().header("Accept-Encoding");
        QVERIFY2(accepted.contains("br") && accepted.contains("gzip"), accepted.constData());
    }
};

QTEST_GUILESS_MAIN(DefaultsTest)
#include "tst_defaults.moc"
