// A feed whose certificate does not hold: refused, and the reader learns why; accepted by the reader for that
// feed alone; refused again when it is another certificate.
#include "tests/library/reader.h"
#include "tests/support/certificates.h"

using namespace broadsheet;
using namespace broadsheet::testing;

using Fault = ShownCertificate::Fault;

namespace {

// Takes feeds without asking their servers, as a list from another reader does.
void takeUnasked(Reader &reader, const QStringList &addresses)
{
    QByteArray opml = "<opml version='2.0'><body>";
    for (const QString &address : addresses)
        opml += "<outline type='rss' xmlUrl='" + address.toUtf8() + "'/>";
    QVERIFY(reader.import(opml + "</body></opml>").ok());
}

} // namespace

class CertificatesTest final : public QObject
{
    Q_OBJECT

    Certificates m_certificates;

private slots:
    void isShownAndAcceptedForOneFeed_data()
    {
        QTest::addColumn<Certificate>("certificate");
        QTest::addColumn<QString>("said");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("self-signed") << m_certificates.selfSigned() << u"self-signed"_s << Fault::SelfSigned;
        QTest::newRow("expired") << m_certificates.expired() << u"expired on"_s << Fault::Expired;
        QTest::newRow("wrong host") << m_certificates.wrongHost() << u"another host"_s << Fault::OtherHost;
        QTest::newRow("unknown issuer")
            << m_certificates.stranger() << u"unknown issuer"_s << Fault::UnknownIssuer;
    }

    void isShownAndAcceptedForOneFeed()
    {
        QFETCH(Certificate, certificate);
        QFETCH(QString, said);
        QFETCH(Fault, fault);
        ScriptedServer server(certificate);
        server.route("/feed", feed(rss(u"The Paper"_s, {u"one"_s})));
        server.route("/other", feed(rss(u"The Other"_s, {u"two"_s})));
        Reader reader;
        reader.network.authorities = m_certificates.authority();
        reader.open();
        takeUnasked(reader, {server.address(u"/feed"_s), server.address(u"/other"_s)});
        QCOMPARE(reader.refresh().failed, 2);
        const Source refused = reader.source(u"/feed"_s);
        QCOMPARE(refused.trouble->kind, Error::Kind::Tls);
        QVERIFY2(refused.trouble->detail.contains(said), qPrintable(refused.trouble->detail));
        QCOMPARE(server.requests().size(), 0);

        const auto shown = Reader::wait(reader.library->sources().shownCertificate(refused.id));
        QVERIFY(shown.ok());
        QVERIFY(shown->faults.contains(fault));
        QCOMPARE(shown->sha256, refused.trouble->certificate);
        QCOMPARE(shown->host, u"127.0.0.1"_s);
        QVERIFY(Reader::wait(reader.library->sources().acceptCertificate(refused.id, shown->sha256)).ok());
        reader.waitForTheEnd(); // it is asked at once
        QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
        QCOMPARE(reader.titles(), QStringList{u"one"_s});
        reader.open();
        reader.refresh();
        QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
        QCOMPARE(reader.trouble(u"/other"_s), Error::Kind::Tls); // at the same server, even
        QCOMPARE(server.count("/other"), 0);

        QVERIFY(Reader::wait(reader.library->sources().acceptCertificate(refused.id, {})).ok());
        reader.waitForTheEnd();
        QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::Tls); // taken back
    }

    void anotherOneIsRefusedAgain()
    {
        ScriptedServer first(m_certificates.selfSigned());
        ScriptedServer second(m_certificates.selfSigned());
        for (ScriptedServer *each : {&first, &second})
            each->route("/feed", feed(rss(u"The Paper"_s, {u"one"_s})));
        ScriptedServer proxy;
        proxy.lead("news.example:443", first);
        Reader reader;
        reader.network.proxy = proxy.address();
        reader.open();
        takeUnasked(reader, {u"https://news.example/feed"_s});
        reader.refresh();
        const Source source = reader.onlySource();
        QVERIFY(
            Reader::wait(reader.library->sources().acceptCertificate(source.id, source.trouble->certificate))
                .ok());
        reader.waitForTheEnd();
        QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);

        proxy.lead("news.example:443", second);
        first.stop();
        const QSet<int> both = {int(Error::Kind::Tls), int(Error::Kind::Interrupted)};
        reader.refresh();
        QVERIFY(reader.onlySource().trouble);
        QVERIFY(both.contains(int(reader.onlySource().trouble->kind))); // the old connection may break first
        reader.refresh();
        QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::Tls);
        QVERIFY(reader.onlySource().trouble->certificate != source.trouble->certificate);
        QCOMPARE(second.requests().size(), 0);
        QCOMPARE(reader.onlySource().certificate, source.trouble->certificate); // until the reader decides
        QCOMPARE(reader.titles(), QStringList{u"one"_s});
    }

    void isAcceptedWhileAdding()
    {
        ScriptedServer server(m_certificates.selfSigned());
        server.route("/feed", feed(rss(u"The Paper"_s, {u"one"_s})));
        Reader reader;
        const QString address = server.address(u"/feed"_s);
        const auto refused = reader.add(address);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Tls);
        const auto shown = Reader::wait(reader.library->sources().shownCertificate(address));
        QVERIFY(shown.ok());
        QCOMPARE(shown->sha256, refused.error().certificate);
        const Admission strange{.certificate = QByteArray(32, 'x')};
        QVERIFY(!Reader::wait(reader.library->sources().add(address, strange)).ok());
        const Admission admission{.certificate = shown->sha256};
        QVERIFY(Reader::wait(reader.library->sources().add(address, admission)).ok());
        QCOMPARE(server.count("/feed"), 1);
        reader.open();
        QCOMPARE(reader.refresh().failed, 0);
        QCOMPARE(server.count("/feed"), 2);
    }

    void nothingIsShownWhereAllIsWell()
    {
        Reader reader;
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"one"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        const auto shown = Reader::wait(reader.library->sources().shownCertificate(reader.onlySource().id));
        QVERIFY(!shown.ok());
        QCOMPARE(shown.error().kind, Error::Kind::NothingToDo);
    }
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
