// Certificates that do not hold are refused, and the reader learns which way; an exception is for one
// certificate.
#include "tests/support/certificates.h"
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class TlsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aGoodCertificateHolds();
    void row23_refused_data();
    void row23_refused();
    void row23_anExceptionIsForOneCertificate();
    void aServerThatSpeaksNoTls();
    void row13_httpsToHttpIsRefused();
    void httpToHttpsIsFollowed();

private:
    FetcherOptions trusting() const
    {
        FetcherOptions options;
        options.authorities = m_authority;
        return options;
    }

    Certificates m_certificates;
    QByteArray m_authority;
};

void TlsTest::initTestCase() { m_authority = m_certificates.authority(); }

void TlsTest::aGoodCertificateHolds()
{
    ScriptedServer server(m_certificates.good());
    server.route("/feed", feed("<rss/>"));
    Fetcher fetcher(trusting());
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"/feed"_s, host)});
        QCOMPARE(failureOf(answer), std::nullopt);
        QCOMPARE(answer.response().body, "<rss/>");
    }
}

void TlsTest::row23_refused_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<QString>("detail"); // the beginning
    QTest::addColumn<ShownCertificate::Fault>("fault");
    using Fault = ShownCertificate::Fault;
    QTest::newRow("self-signed") << m_certificates.selfSigned() << u"self-signed certificate"_s
                                 << Fault::SelfSigned;
    QTest::newRow("expired") << m_certificates.expired() << u"certificate expired on 20"_s << Fault::Expired;
    QTest::newRow("wrong host") << m_certificates.wrongHost() << u"certificate for another host (elsewhere"_s
                                << Fault::OtherHost;
    QTest::newRow("unknown issuer") << m_certificates.stranger() << u"certificate from an unknown issuer"_s
                                    << Fault::UnknownIssuer;
}

void TlsTest::row23_refused()
{
    QFETCH(Certificate, certificate);
    QFETCH(QString, detail);
    QFETCH(ShownCertificate::Fault, fault);
    ScriptedServer server(certificate);
    server.route("/feed", feed("<rss/>"));
    Fetcher fetcher(trusting());
    const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"/feed"_s)});
    QCOMPARE(failureOf(answer), Error::Kind::Tls);
    QVERIFY2(answer.failure().error.detail.startsWith(detail), qPrintable(answer.failure().error.detail));
    QCOMPARE(answer.failure().error.certificate.size(), 32);
    const ShownCertificate shown = answer.failure().certificate;
    const QSslCertificate real(certificate.certificate, QSsl::Pem);
    QCOMPARE(shown.sha256, real.digest(QCryptographicHash::Sha256));
    QCOMPARE(shown.host, u"127.0.0.1"_s);
    QCOMPARE(shown.until, real.expiryDate().toUTC());
    QCOMPARE(shown.issuer, real.issuerInfo(QSslCertificate::CommonName).join(u' '));
    QVERIFY(shown.faults.contains(fault));
    QVERIFY(!shown.names.isEmpty());
    QCOMPARE(server.requests().size(), 0);
}

void TlsTest::row23_anExceptionIsForOneCertificate()
{
    ScriptedServer server(m_certificates.selfSigned());
    ScriptedServer other(m_certificates.expired());
    for (ScriptedServer *each : {&server, &other})
        each->route("/feed", feed("<rss/>"));
    Fetcher fetcher(trusting());
    const Request plain{.address = server.address(u"/feed"_s)};
    const Answer refusal = fetchAndWait(fetcher, plain);
    QCOMPARE(failureOf(refusal), Error::Kind::Tls);

    Request excepted = plain;
    excepted.acceptedCertificate = refusal.failure().error.certificate;
    QCOMPARE(failureOf(fetchAndWait(fetcher, excepted)), std::nullopt);
    // Neither for the same server without the exception, nor for another server with it.
    QCOMPARE(failureOf(fetchAndWait(fetcher, plain)), Error::Kind::Tls);
    excepted.address = other.address(u"/feed"_s);
    QCOMPARE(failureOf(fetchAndWait(fetcher, excepted)), Error::Kind::Tls);
}

void TlsTest::aServerThatSpeaksNoTls()
{
    ScriptedServer server;
    Fetcher fetcher;
    QString address = server.address();
    address.replace("http://"_L1, "https://"_L1);
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = address})), Error::Kind::Tls);
}

void TlsTest::row13_httpsToHttpIsRefused()
{
    ScriptedServer plain;
    ScriptedServer secure(m_certificates.good());
    plain.route("/feed", feed("<rss/>"));
    secure.route("/feed", redirect(301, plain.address(u"/feed"_s).toLatin1()));
    Fetcher fetcher(trusting());
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = secure.address(u"/feed"_s)})),
             Error::Kind::UnsafeRedirect);
    QCOMPARE(plain.requests().size(), 0);
}

void TlsTest::httpToHttpsIsFollowed()
{
    ScriptedServer plain;
    ScriptedServer secure(m_certificates.good());
    plain.route("/feed", redirect(301, secure.address(u"/feed"_s).toLatin1()));
    secure.route("/feed", feed("<rss/>"));
    Fetcher fetcher(trusting());
    const Answer answer = fetchAndWait(fetcher, {.address = plain.address(u"/feed"_s)});
    QCOMPARE(failureOf(answer), std::nullopt);
    QCOMPARE(answer.response().permanentAddress, secure.address(u"/feed"_s));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
