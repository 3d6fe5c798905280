// Feeds behind a password: asked for, kept in a real keychain, sent to its own server alone, changed and
// removed; without a keychain nothing is kept anywhere, and that is said.
#include "tests/library/reader.h"
#include "tests/support/keyring.h"

#include "core/library/plan.h"
#include "core/secrets/secrets.h"

#include <QDirIterator>
#include <QFile>

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

const Login right{u"ժան"_s, u"a:b gehenna-41"_s};

// Lets in who shows this login.
Handler locked(const Login &login, const QByteArray &xml)
{
    const QByteArray expected = "Basic " + (login.name + u':' + login.password).toUtf8().toBase64();
    return [=](const Received &request) {
        return request.header("Authorization") == expected
                   ? conditional(xml, "\"v1\"", {})(request)
                   : status(401).with("WWW-Authenticate", "Basic realm=\"x\", charset=\"UTF-8\"");
    };
}

bool liesInAFile(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (content.contains("gehenna-41") || content.contains(right.password.toUtf8().toBase64()))
            return true;
    }
    return false;
}

// Neither in the profile, open or closed, nor in plain text in the keyring's own files.
bool liesAnywhere(Reader &reader)
{
    const bool whileOpen = liesInAFile(reader.profile.path());
    reader.library.reset();
    const bool closed = liesInAFile(reader.profile.path()) || liesInAFile(qEnvironmentVariable("HOME"));
    reader.open();
    return whileOpen || closed;
}

void takeUnasked(Reader &reader, const QString &address)
{
    const QByteArray opml =
        "<opml version='2.0'><body><outline type='rss' xmlUrl='" + address.toUtf8() + "'/></body></opml>";
    QVERIFY(reader.import(opml).ok());
}

std::optional<QString> inTheKeychain(const QString &name)
{
    secrets::Secrets secrets;
    return Reader::wait(secrets.find(name)).value();
}

} // namespace

// Runs in a session of its own: see keyring.h.
class PasswordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void inAKeyring()
    {
        const InnerRun run =
            runInside(Keyring::Unlocked, {u"whileAdding"_s, u"inTheAddress"_s, u"fromTheList"_s,
                                          u"notForAnotherSite"_s, u"forItsOwnPages"_s});
        QVERIFY2(run.exitCode == 0, run.output.constData());
    }

    void inAKeyringThatIsLocked()
    {
        const InnerRun run = runInside(Keyring::Unlocked, {u"aLockedKeyring"_s});
        QVERIFY2(run.exitCode == 0, run.output.constData());
    }

    void withoutAKeyring()
    {
        const InnerRun run = runInside(Keyring::None, {u"nothingIsKept"_s});
        QVERIFY2(run.exitCode == 0, run.output.constData());
    }
};

class Inside final : public QObject
{
    Q_OBJECT

private slots:
    void whileAdding()
    {
        Reader reader;
        reader.server.route("/feed", locked(right, rss(u"The Paper"_s, {u"one"_s})));
        const QString address = reader.server.address(u"/feed"_s);
        const auto add = [&](const Login &login) {
            return Reader::wait(reader.library->sources().add(address, {.login = login}));
        };
        const auto without = add({});
        QVERIFY(!without.ok());
        QCOMPARE(without.error().kind, Error::Kind::PasswordNeeded);
        const auto wrong = add({right.name, u"wrong"_s});
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.error().kind, Error::Kind::PasswordWrong);
        QVERIFY(reader.sources().isEmpty());
        QVERIFY(add(right).ok());
        const Source source = reader.onlySource();
        QCOMPARE(source.address, address);
        QVERIFY(inTheKeychain(source.secret)->contains(u"gehenna-41"_s));
        QVERIFY(!liesAnywhere(reader)); // and the library is open anew: the keychain is asked
        QCOMPARE(reader.refresh().failed, 0);
        QCOMPARE(reader.server.requests().last().header("If-None-Match"), "\"v1\"");
        QCOMPARE(reader.titles(), QStringList{u"one"_s});
    }

    void inTheAddress()
    {
        Reader reader;
        reader.server.route("/feed", locked(right, rss(u"The Paper"_s, {u"one"_s})));
        QString address = reader.server.address(u"/feed"_s);
        address.replace("://"_L1, u"://"_s + right.name + u":a%3Ab%20gehenna-41@"_s);
        QVERIFY(reader.add(address).ok());
        QCOMPARE(reader.onlySource().address, reader.server.address(u"/feed"_s));
        QVERIFY(!liesAnywhere(reader));
        QCOMPARE(reader.refresh().failed, 0);
        Reader other;
        takeUnasked(other, address);
        QCOMPARE(other.onlySource().address, reader.server.address(u"/feed"_s));
        QVERIFY(!liesAnywhere(other));
    }

    void fromTheList()
    {
        Reader reader;
        reader.server.route("/feed", locked(right, rss(u"The Paper"_s, {u"one"_s})));
        takeUnasked(reader, reader.server.address(u"/feed"_s));
        reader.refresh();
        const SourceId id = reader.onlySource().id;
        QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::PasswordNeeded);
        QVERIFY(Reader::wait(reader.library->sources().setLogin(id, {right.name, u"wrong"_s})).ok());
        reader.waitForTheEnd();
        QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::PasswordWrong);
        const QString before = reader.onlySource().secret;
        QVERIFY(Reader::wait(reader.library->sources().setLogin(id, right)).ok());
        reader.waitForTheEnd(); // asked at once
        QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
        QCOMPARE(reader.titles(), QStringList{u"one"_s});
        QTRY_COMPARE(inTheKeychain(before), std::nullopt); // the wrong one is out
        const QString name = reader.onlySource().secret;
        QVERIFY(inTheKeychain(name).has_value());

        QVERIFY(Reader::wait(reader.library->sources().forgetLogin(id)).ok());
        reader.waitForTheEnd();
        QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::PasswordNeeded);
        QVERIFY(reader.onlySource().secret.isEmpty());
        QTRY_COMPARE(inTheKeychain(name), std::nullopt);
        QCOMPARE(reader.titles(), QStringList{u"one"_s});
    }

    void notForAnotherSite()
    {
        Reader reader;
        ScriptedServer other;
        other.route("/feed", feed(rss(u"The Paper"_s, {u"one"_s})));
        reader.server.route("/feed", [&](const Received &request) {
            return request.has("Authorization") ? redirect(301, other.address(u"/feed"_s).toLatin1())
                                                : status(401).with("WWW-Authenticate", "Basic realm=x");
        });
        QVERIFY(
            Reader::wait(reader.library->sources().add(reader.server.address(u"/feed"_s), {.login = right}))
                .ok());
        QCOMPARE(reader.onlySource().address, reader.server.address(u"/feed"_s));
        reader.refresh();
        for (const Received &request : other.requests())
            QVERIFY(!request.has("Authorization"));
        QCOMPARE(other.requests().size(), 2);
    }

    // A story's page on the feed's own server gets the feed's login, a page elsewhere does not.
    void forItsOwnPages()
    {
        Reader reader;
        ScriptedServer other;
        QByteArray html = "<!doctype html><html><head><title>Behind the door</title></head><body><article>"
                          "<h1>Behind the door</h1>";
        for (const QByteArray number : {"one", "two", "three", "four", "five", "six", "seven", "eight"})
            html +=
                "<p>Behind the door there is a corridor, and behind the corridor a garden nobody had told "
                "the keeper of the keys about. Chapter " +
                number + ".</p>";
        const QByteArray door = html + "</article></body></html>";
        const auto item = [](const ScriptedServer &server, const QByteArray &guid) {
            return "<item><title>Behind the door</title><guid isPermaLink='false'>" + guid + "</guid><link>" +
                   server.address(u"/door"_s).toUtf8() +
                   "</link><description>Behind the door there is a corridor…</description></item>";
        };
        reader.server.route("/feed", locked(right, "<rss version='2.0'><channel><title>P</title>" +
                                                       item(reader.server, "here") + item(other, "there") +
                                                       "</channel></rss>"));
        reader.server.route("/door", [door](const Received &request) {
            const Reply reply = locked(right, {})(request);
            return reply.status == 200 ? page(door) : reply;
        });
        other.route("/door", status(401).with("WWW-Authenticate", "Basic realm=x"));
        QVERIFY(
            Reader::wait(reader.library->sources().add(reader.server.address(u"/feed"_s), {.login = right}))
                .ok());
        for (const Headline &line : Reader::wait(reader.library->stories().list({}))) {
            const auto whole = Reader::wait(reader.library->stories().wholeStory(line.id));
            if (line.url == reader.server.address(u"/door"_s)) {
                QVERIFY(whole.ok());
                QVERIFY(whole->whole.text->plain.contains(u"garden"_s));
            } else {
                QVERIFY(!whole.ok());
                QCOMPARE(whole.error().kind, Error::Kind::PasswordNeeded);
            }
        }
        QCOMPARE(other.count("/door"), 1);
        QVERIFY(!other.requests("/door").first().has("Authorization"));
    }

    // The feed is not asked without its password, and has not failed.
    void aLockedKeyring()
    {
        Reader reader;
        reader.stopTheClock();
        const QByteArray xml =
            "<rss version='2.0'><channel><title>The Paper</title><item><title>One</title><link>" +
            reader.server.address(u"/story"_s).toUtf8() + "</link></item></channel></rss>";
        reader.server.route("/feed", locked(right, xml));
        const QString address = reader.server.address(u"/feed"_s);
        QVERIFY(Reader::wait(reader.library->sources().add(address, {.login = right})).ok());
        lockKeyring();
        reader.open(); // what it knew by heart is gone
        reader.server.forgetRequests();
        reader.refresh();
        QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::KeychainClosed);
        QCOMPARE(reader.onlySource().failures, 0);
        QVERIFY(reader.onlySource().nextDue <= reader.now->addSecs(usualMinutes * 60 + largestSpread));
        const StoryId id = Reader::wait(reader.library->stories().list({})).value(0).id;
        const auto whole = Reader::wait(reader.library->stories().wholeStory(id));
        QVERIFY(!whole.ok());
        QCOMPARE(whole.error().kind, Error::Kind::KeychainClosed);
        QCOMPARE(reader.server.requests().size(), 0);
    }

    void nothingIsKept()
    {
        Reader reader;
        reader.server.route("/feed", locked(right, rss(u"The Paper"_s, {u"one"_s})));
        const QString address = reader.server.address(u"/feed"_s);
        const auto added = Reader::wait(reader.library->sources().add(address, {.login = right}));
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, Error::Kind::NotStored);
        QVERIFY(reader.sources().isEmpty());
        takeUnasked(reader, address);
        const auto set = Reader::wait(reader.library->sources().setLogin(reader.onlySource().id, right));
        QVERIFY(!set.ok());
        QCOMPARE(set.error().kind, Error::Kind::NotStored);
        QVERIFY(reader.onlySource().secret.isEmpty());
        QVERIFY(!liesAnywhere(reader));
        reader.refresh();
        QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::PasswordNeeded);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (isInner()) {
        Inside inside;
        return QTest::qExec(&inside, argc, argv);
    }
    PasswordsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_passwords.moc"
