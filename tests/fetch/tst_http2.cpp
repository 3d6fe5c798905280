// HTTP/2, which servers offer over TLS (ALPN), against a real one: everything that matters is as over
// HTTP/1.1.
#include "tests/support/fetching.h"
#include "tests/support/http2server.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class Http2Test final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_options.authorities = m_certificates.authority();
        m_good = m_certificates.good();
    }

    // The server speaks nothing else: what arrives came over HTTP/2.
    void aDocumentComes()
    {
        Http2Server server(m_good);
        server.put(u"feed"_s, "<rss/>");
        Fetcher fetcher(m_options);
        const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"feed"_s)});
        QCOMPARE(failureOf(answer), std::nullopt);
        QCOMPARE(answer.response().status, 200);
        QCOMPARE(answer.response().body, "<rss/>");
        QVERIFY(answer.response().complete);
        const QByteArray log = server.takeLog();
        QVERIFY2(log.contains("negotiated protocol: h2"), log.constData());
        QVERIFY(log.contains("user-agent: Mozilla/5.0 (compatible; Broadsheet/"));
        QVERIFY(log.contains("accept-encoding: "));
        for (const char *unwanted : {"cookie: ", "referer: ", "cache-control: max-age=0", "pragma: "})
            QVERIFY2(!log.contains(unwanted), unwanted);
    }

    void row01_validatorsGoBackAsTheyCame()
    {
        Http2Server server(m_good);
        server.put(u"feed"_s, "<rss/>");
        Fetcher fetcher(m_options);
        Request request{.address = server.address(u"feed"_s)};
        Answer answer = fetchAndWait(fetcher, request);
        QCOMPARE(failureOf(answer), std::nullopt);
        request.lastModified = answer.response().lastModified;
        QVERIFY(!request.lastModified.isEmpty());
        server.takeLog();
        answer = fetchAndWait(fetcher, request);
        QCOMPARE(failureOf(answer), std::nullopt);
        QCOMPARE(answer.response().status, 304);
        QVERIFY(server.takeLog().contains("if-modified-since: " + request.lastModified));
    }

    void severalShareOneConnection()
    {
        Http2Server server(m_good);
        Fetcher fetcher(m_options);
        QList<QFuture<Answer>> answers;
        for (int i = 0; i < 12; ++i) {
            const QString name = u"feed%1"_s.arg(i);
            server.put(name, name.toUtf8());
            answers.append(fetcher.get({.address = server.address(name), .lane = Lane::ReaderWaits}));
        }
        for (int i = 0; i < answers.size(); ++i) {
            const Answer answer = waitFor(answers.at(i));
            QCOMPARE(failureOf(answer), std::nullopt);
            QCOMPARE(answer.response().body, u"feed%1"_s.arg(i).toUtf8());
        }
        QCOMPARE(server.takeLog().count("negotiated protocol: h2"), 1);
    }

    void nothingThere()
    {
        Http2Server server(m_good);
        Fetcher fetcher(m_options);
        QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = server.address(u"nothing"_s)})),
                 Error::Kind::NotFound);
    }

    void largeOnesComeWholeOrNotAtAll()
    {
        Http2Server server(m_good);
        const QByteArray body(5'000'000, 'x');
        server.put(u"large"_s, body);
        Fetcher fetcher(m_options);
        Request request{.address = server.address(u"large"_s)};
        const Answer answer = fetchAndWait(fetcher, request);
        QCOMPARE(failureOf(answer), std::nullopt);
        QVERIFY(answer.response().body == body);
        request.largestBody = body.size() - 1;
        QCOMPARE(failureOf(fetchAndWait(fetcher, request)), Error::Kind::TooLarge);
        request.address = server.address(u"nothing"_s); // the connection is still good
        QCOMPARE(failureOf(fetchAndWait(fetcher, request)), Error::Kind::NotFound);
    }

    void aCertificateThatDoesNotHold()
    {
        Http2Server server(m_certificates.selfSigned());
        server.put(u"feed"_s, "<rss/>");
        Fetcher fetcher(m_options);
        Request request{.address = server.address(u"feed"_s)};
        const Answer refused = fetchAndWait(fetcher, request);
        QCOMPARE(failureOf(refused), Error::Kind::Tls);
        request.acceptedCertificate = refused.failure().certificate.sha256;
        QCOMPARE(failureOf(fetchAndWait(fetcher, request)), std::nullopt);
    }

    void theServerGoesAway()
    {
        auto server = std::make_unique<Http2Server>(m_good);
        server->put(u"feed"_s, "<rss/>");
        FetcherOptions options = m_options;
        options.reach = reaching(Reachability::Network::Online);
        Fetcher fetcher(options);
        const Request request{.address = server->address(u"feed"_s)};
        QCOMPARE(failureOf(fetchAndWait(fetcher, request)), std::nullopt);
        server.reset();
        const std::optional<Error::Kind> kind = failureOf(fetchAndWait(fetcher, request));
        QVERIFY(kind == Error::Kind::Refused || kind == Error::Kind::Interrupted);
    }

private:
    Certificates m_certificates;
    Certificate m_good;
    FetcherOptions m_options;
};

QTEST_GUILESS_MAIN(Http2Test)
#include "tst_http2.moc"
