// Passwords and certificates by broadsheet-cli, in a session with a real keyring of its own (see keyring.h).
#include "tests/cli/ran.h"
#include "tests/support/certificates.h"
#include "tests/support/keyring.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray paper = "<rss version='2.0'><channel><title>The Paper</title>"
                         "<item><guid>1</guid><title>Comet</title></item></channel></rss>";

} // namespace

class AccessVerbTest final : public QObject
{
    Q_OBJECT

private slots:
    void inAKeyring()
    {
        const InnerRun inner = runInside(Keyring::Unlocked, {u"passwords"_s, u"certificates"_s});
        QVERIFY2(inner.exitCode == 0, inner.output.constData());
    }
};

class Inside final : public QObject
{
    Q_OBJECT

private slots:
    void passwords()
    {
        TemporaryProfile profile;
        ScriptedServer server;
        server.route("/feed", [](const Received &request) {
            return request.header("Authorization") == "Basic " + QByteArray("me:secret").toBase64()
                       ? feed(paper)
                       : status(401).with("WWW-Authenticate", "Basic realm=x");
        });
        const QString address = server.address(u"/feed"_s);
        const Ran without = run(profile, {u"add"_s, address});
        QCOMPARE(without.code, 1);
        QVERIFY(without.error.contains("asks for a name and a password"));
        QCOMPARE(run(profile, {u"add"_s, address, u"--user"_s, u"me"_s}, "secret\n").code, 0);
        QCOMPARE(run(profile, {u"refresh"_s}).code, 0);
        QVERIFY(run(profile, {u"access"_s, address}).out.contains("Password: in the keychain"));
        const Ran wrong = run(profile, {u"access"_s, address, u"--user"_s, u"me"_s}, "wrong\n");
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.error.contains("does not accept"));
        QCOMPARE(run(profile, {u"access"_s, address, u"--user"_s, u"me"_s}, "secret").code, 0);
        QCOMPARE(run(profile, {u"access"_s, address, u"--forget"_s}).code, 0);
        QVERIFY(run(profile, {u"access"_s, address}).out.contains("Password: none"));
        QCOMPARE(run(profile, {u"access"_s, u"nobody"_s}).code, 1);
    }

    void certificates()
    {
        TemporaryProfile profile;
        Certificates certificates;
        ScriptedServer server(certificates.selfSigned());
        server.route("/feed", feed(paper));
        const QString address = server.address(u"/feed"_s);
        TemporaryProfile other;
        const QByteArray opml =
            "<opml version='2.0'><body><outline type='rss' xmlUrl='" + address.toUtf8() + "'/></body></opml>";
        QCOMPARE(run(other, {u"import"_s, u"-"_s}, opml).code, 0);
        QCOMPARE(run(other, {u"refresh"_s}).code, 1);
        const QByteArray shown = run(other, {u"access"_s, address}).out;
        QVERIFY2(shown.contains("Certificate shown: made out to 127.0.0.1"), shown.constData());
        const QString fingerprint = QString::fromLatin1(shown.trimmed().split('\n').last());
        QCOMPARE(fingerprint.size(), 32 * 3 - 1);
        QCOMPARE(run(other, {u"access"_s, address, u"--accept"_s, u"AB:CD"_s}).code, 2);
        QCOMPARE(run(other, {u"access"_s, address, u"--accept"_s, fingerprint}).code, 0);
        QCOMPARE(run(other, {u"refresh"_s}).code, 0);
        QCOMPARE(run(profile, {u"add"_s, address}).code, 1);
        QCOMPARE(run(profile, {u"add"_s, address, u"--accept"_s, fingerprint}).code, 0);
        QCOMPARE(run(profile, {u"access"_s, address, u"--forget"_s}).code, 0);
        letTwoHoursPass(profile.path());
        QCOMPARE(run(profile, {u"refresh"_s}).code, 1);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (isInner()) {
        Inside inside;
        return QTest::qExec(&inside, argc, argv);
    }
    AccessVerbTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_access.moc"
