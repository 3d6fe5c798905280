// Names and passwords: the examples of the RFCs, then servers that want them, and nobody else gets them.
#include "core/fetch/authorization.h"
#include "tests/support/certificates.h"
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QTest>
#include <QUrl>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

using Scheme = Challenge::Scheme;
using Hash = Challenge::Hash;

const QByteArray rfc7616 = "realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
                           "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
                           "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";

QByteArray parameter(const QByteArray &line, const QByteArray &name)
{
    for (const QByteArray &part : line.mid(line.indexOf(' ')).split(',')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.startsWith(name + '='))
            return trimmed.mid(name.size() + 1).replace('"', "");
    }
    return {};
}

// A server that lets in who answers its challenge, worked out by the same function with what was sent.
Handler locked(const QByteArray &challenge, const Credentials &right)
{
    return [=](const Received &request) {
        const std::optional<Challenge> asked = challengeIn(challenge);
        const QByteArray sent = request.header("Authorization");
        const Reply refusal = status(401).with("WWW-Authenticate", challenge);
        if (!asked || sent.isEmpty())
            return refusal;
        if (asked->scheme == Scheme::Basic)
            return sent == basicAuthorization(right) ? feed("<rss/>") : refusal;
        if (!sent.startsWith("Digest ") || parameter(sent, "nonce") != asked->nonce)
            return refusal;
        Challenge echoed = *asked;
        Call call;
        call.uri = request.target;
        call.clientNonce = parameter(sent, "cnonce");
        call.count = parameter(sent, "nc").toUInt(nullptr, 16);
        const QByteArray expected = digestAuthorization(right, echoed, call);
        return parameter(sent, "response") == parameter(expected, "response") ? feed("<rss/>") : refusal;
    };
}

} // namespace

class AuthorizationTest final : public QObject
{
    Q_OBJECT

private slots:
    void digestOfTheRfc_data();
    void digestOfTheRfc();
    void challenges_data();
    void challenges();
    void row24_basic_data();
    void row24_basic();
    void row25_digest_data();
    void row25_digest();
    void overHttpsBasicIsPreemptive();
    void aDigestPasswordNeverGoesInTheOpen();
    void aNonceIsUsedAgainAndRenewed();
    void wrongOnes_data();
    void wrongOnes();
    void row14_neverToAnotherOrigin();
    void notToALaterAskerAtTheSameServer();
};

void AuthorizationTest::digestOfTheRfc_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("clientNonce");
    QTest::addColumn<QByteArray>("response");
    const QByteArray ours = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    QTest::newRow("RFC 7616 3.9.1, MD5")
        << "Digest " + rfc7616 + ", algorithm=MD5" << u"Circle of Life"_s << QByteArray("/dir/index.html")
        << ours << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    QTest::newRow("RFC 7616 3.9.1, SHA-256")
        << "Digest " + rfc7616 + ", algorithm=SHA-256" << u"Circle of Life"_s << QByteArray("/dir/index.html")
        << ours << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    QTest::newRow("RFC 2617 3.5") << QByteArray("Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
                                                "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
                                                "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"")
                                  << u"Circle Of Life"_s << QByteArray("/dir/index.html")
                                  << QByteArray("0a4f113b") << QByteArray("6629fae49393a05397450978507c4ef1");
}

void AuthorizationTest::digestOfTheRfc()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QString, password);
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, clientNonce);
    const std::optional<Challenge> asked = challengeIn(challenge);
    QVERIFY(asked);
    const QByteArray line =
        digestAuthorization({u"Mufasa"_s, password}, *asked, {.uri = uri, .clientNonce = clientNonce});
    QTEST(parameter(line, "response"), "response");
    QCOMPARE(parameter(line, "username"), "Mufasa");
    QCOMPARE(parameter(line, "opaque"), asked->opaque);
    QVERIFY(line.contains("qop=auth, nc=00000001"));
}

void AuthorizationTest::challenges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &header, const QString &expected) {
        QTest::newRow(name) << header << expected;
    };
    row("nothing", "", u"none"_s);
    row("basic", "Basic realm=\"x\"", u"basic"_s);
    row("basic alone", "basic", u"basic"_s);
    row("basic in capitals", "BASIC REALM=x", u"basic"_s);
    row("digest", "Digest realm=\"a, b=\\\"c\\\"\", nonce=\"n\"", u"md5 a, b=\"c\" n"_s);
    row("digest before basic", "Basic realm=\"x\", Digest realm=\"r\", nonce=\"n\", qop=\"auth\"",
        u"md5 r n auth"_s);
    row("sha before md5",
        "Digest realm=r, nonce=n, algorithm=MD5, Digest realm=r, nonce=m, algorithm=SHA-256, qop=auth",
        u"sha-256 r m auth"_s);
    row("on two lines", "Digest realm=r, nonce=n\nBasic realm=x", u"md5 r n"_s);
    row("what we do not speak", "Negotiate, NTLM, Bearer realm=\"x\"", u"none"_s);
    row("a token with padding", "Negotiate YII==, Basic realm=x", u"basic"_s);
    row("an algorithm we do not speak", "Digest realm=r, nonce=n, algorithm=SHA-512-256", u"none"_s);
    row("only the body is protected", "Digest realm=r, nonce=n, qop=auth-int", u"none"_s);
    row("no nonce", "Digest realm=r", u"none"_s);
    row("a quote without end", "Digest realm=r, nonce=\"n", u"md5 r n"_s);
    row("garbage", QByteArray("\0\xff\"\\=,,=", 8), u"none"_s);
    row("very long", "Digest realm=r, nonce=" + QByteArray(1'000'000, 'n') + ", algorithm=X",
        u"md5 r "_s + QString(16 * 1024 - 22, u'n'));
}

void AuthorizationTest::challenges()
{
    QFETCH(QByteArray, header);
    const std::optional<Challenge> one = challengeIn(header);
    QString said = u"none"_s;
    if (one && one->scheme == Scheme::Basic)
        said = u"basic"_s;
    else if (one)
        said = u"%1 %2 %3%4"_s.arg(one->hash == Hash::Md5 ? u"md5"_s : u"sha-256"_s,
                                   QString::fromLatin1(one->realm), QString::fromLatin1(one->nonce),
                                   one->protects ? u" auth"_s : QString());
    QTEST(said, "expected");
}

void AuthorizationTest::row24_basic_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::newRow("plain") << Credentials{u"me"_s, u"secret"_s};
    QTest::newRow("UTF-8") << Credentials{u"ժան"_s, u"гасло"_s};
    QTest::newRow("a colon in the password") << Credentials{u"me"_s, u"a:b:c"_s};
    QTest::newRow("no password") << Credentials{u"me"_s, {}};
}

void AuthorizationTest::row24_basic()
{
    QFETCH(Credentials, credentials);
    ScriptedServer server;
    server.route("/feed", locked("Basic realm=\"News\", charset=\"UTF-8\"", credentials));
    Fetcher fetcher;
    const Request request{.address = server.address(u"/feed"_s), .credentials = credentials};
    QCOMPARE(failureOf(fetchAndWait(fetcher, request)), std::nullopt);
    QCOMPARE(server.requests().size(), 2); // in the open it is sent when it is asked for …
    QCOMPARE(failureOf(fetchAndWait(fetcher, request)), std::nullopt);
    QCOMPARE(server.requests().size(), 3); // … and known from then on
    const QByteArray sent = QByteArray::fromBase64(server.requests().last().header("Authorization").mid(6));
    QCOMPARE(sent, (credentials.user + u':' + credentials.password).toUtf8());
}

void AuthorizationTest::row25_digest_data()
{
    QTest::addColumn<QByteArray>("challenge");
    const QByteArray plain = "Digest realm=\"News, all of it\", nonce=\"abc\"";
    QTest::newRow("MD5, as of old") << plain;
    QTest::newRow("MD5") << plain + ", qop=\"auth\", algorithm=MD5";
    QTest::newRow("MD5-sess") << plain + ", qop=\"auth\", algorithm=MD5-sess";
    QTest::newRow("SHA-256") << plain + ", qop=\"auth,auth-int\", algorithm=SHA-256, opaque=\"o\"";
    QTest::newRow("SHA-256-sess") << plain + ", qop=auth, algorithm=SHA-256-sess";
    QTest::newRow("hashed names") << plain + ", qop=auth, algorithm=SHA-256, userhash=true";
    QTest::newRow("beside Basic") << "Basic realm=x, " + plain + ", qop=auth";
}

void AuthorizationTest::row25_digest()
{
    QFETCH(QByteArray, challenge);
    const Credentials credentials{u"жан"_s, u"se\"cr\\et:1"_s};
    ScriptedServer server;
    server.route("/feed", locked(challenge, credentials));
    Fetcher fetcher;
    const Request request{.address = server.address(u"/feed?a=1&b=%20"_s), .credentials = credentials};
    for (const int expected : {2, 3}) {
        QCOMPARE(failureOf(fetchAndWait(fetcher, request)), std::nullopt);
        QCOMPARE(server.requests().size(), expected);
    }
}

void AuthorizationTest::overHttpsBasicIsPreemptive()
{
    Certificates certificates;
    ScriptedServer server(certificates.good());
    server.route("/feed", locked("Basic realm=x", {u"me"_s, u"secret"_s}));
    FetcherOptions options;
    options.authorities = certificates.authority();
    Fetcher fetcher(options);
    QCOMPARE(failureOf(fetchAndWait(
                 fetcher, {.address = server.address(u"/feed"_s), .credentials = {u"me"_s, u"secret"_s}})),
             std::nullopt);
    QCOMPARE(server.requests().size(), 1);
}

void AuthorizationTest::aDigestPasswordNeverGoesInTheOpen()
{
    ScriptedServer server;
    server.route("/feed", locked("Digest realm=x, nonce=n, qop=auth", {u"me"_s, u"secret"_s}));
    Fetcher fetcher;
    QVERIFY(
        fetchAndWait(fetcher, {.address = server.address(u"/feed"_s), .credentials = {u"me"_s, u"secret"_s}})
            .ok());
    for (const Received &request : server.requests())
        QVERIFY(!request.header("Authorization").startsWith("Basic"));
}

void AuthorizationTest::aNonceIsUsedAgainAndRenewed()
{
    const Credentials credentials{u"me"_s, u"secret"_s};
    ScriptedServer server;
    server.route("/feed", locked("Digest realm=x, nonce=first, qop=auth", credentials));
    Fetcher fetcher;
    const Request request{.address = server.address(u"/feed"_s), .credentials = credentials};
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(fetchAndWait(fetcher, request).ok());
        QCOMPARE(parameter(server.requests().last().header("Authorization"), "nc").toInt(), i);
    }
    for (const QByteArray &nonce : {QByteArray("second"), QByteArray("third, stale=true")}) {
        server.forgetRequests();
        server.route("/feed", locked("Digest realm=x, qop=auth, nonce=" + nonce, credentials));
        QVERIFY(fetchAndWait(fetcher, request).ok());
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(parameter(server.requests().last().header("Authorization"), "nc").toInt(), 1);
    }
}

void AuthorizationTest::wrongOnes_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<Error::Kind>("expected");
    QTest::addColumn<int>("requests");
    using Kind = Error::Kind;
    const Credentials wrong{u"me"_s, u"wrong"_s};
    QTest::newRow("none") << QByteArray("Basic realm=x") << Credentials{} << Kind::PasswordNeeded << 1;
    QTest::newRow("Basic") << QByteArray("Basic realm=x") << wrong << Kind::PasswordWrong << 2;
    QTest::newRow("Digest") << QByteArray("Digest realm=x, nonce=n, qop=auth") << wrong << Kind::PasswordWrong
                            << 2;
    QTest::newRow("always stale") << QByteArray("Digest realm=x, nonce=n, qop=auth, stale=true") << wrong
                                  << Kind::PasswordWrong << 3;
    QTest::newRow("one we do not speak") << QByteArray("Negotiate") << wrong << Kind::PasswordNeeded << 1;
    QTest::newRow("no challenge at all") << QByteArray() << wrong << Kind::PasswordNeeded << 1;
}

void AuthorizationTest::wrongOnes()
{
    QFETCH(QByteArray, challenge);
    QFETCH(Credentials, credentials);
    QFETCH(int, requests);
    ScriptedServer server;
    server.route("/feed", locked(challenge, {u"me"_s, u"secret"_s}));
    Fetcher fetcher;
    const Answer answer =
        fetchAndWait(fetcher, {.address = server.address(u"/feed"_s), .credentials = credentials});
    QVERIFY(!answer.ok());
    QTEST(answer.failure().error.kind, "expected");
    QCOMPARE(answer.failure().error.detail, u"127.0.0.1"_s);
    QCOMPARE(server.requests().size(), requests);
}

void AuthorizationTest::row14_neverToAnotherOrigin()
{
    const Credentials credentials{u"me"_s, u"secret"_s};
    for (const QByteArray &challenge :
         {QByteArray("Basic realm=x"), QByteArray("Digest realm=x, nonce=n, qop=auth")}) {
        ScriptedServer home;
        ScriptedServer other; // another port is another origin
        other.route("/feed", locked(challenge, credentials));
        home.route("/feed", [&, inner = locked(challenge, credentials)](const Received &request) {
            const Reply reply = inner(request);
            return reply.status == 200 ? redirect(302, other.address(u"/feed"_s).toLatin1()) : reply;
        });
        Fetcher fetcher;
        const Answer answer =
            fetchAndWait(fetcher, {.address = home.address(u"/feed"_s), .credentials = credentials});
        QCOMPARE(failureOf(answer), Error::Kind::PasswordNeeded); // of the other one
        QVERIFY(home.requests().last().has("Authorization"));
        QCOMPARE(other.requests().size(), 1);
        QVERIFY(!other.requests().last().has("Authorization"));
    }
}

void AuthorizationTest::notToALaterAskerAtTheSameServer()
{
    const Credentials credentials{u"me"_s, u"secret"_s};
    ScriptedServer server;
    server.route("/mine", locked("Basic realm=x", credentials));
    server.route("/open", feed("<rss/>"));
    Fetcher fetcher;
    QVERIFY(fetchAndWait(fetcher, {.address = server.address(u"/mine"_s), .credentials = credentials}).ok());
    QVERIFY(fetchAndWait(fetcher, {.address = server.address(u"/open"_s)}).ok());
    QVERIFY(!server.requests().last().has("Authorization"));
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = server.address(u"/mine"_s)})),
             Error::Kind::PasswordNeeded);
}

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "tst_authorization.moc"
