// A real keyring keeps, finds and forgets; without one nothing is kept anywhere, and that is said.
#include "core/secrets/secrets.h"
#include "tests/support/keyring.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::secrets;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"pass:word \"жан\" \\ ժան 🔑 gehenna-41"_s;

template <typename Value>
Value wait(const QFuture<Value> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("the keychain does not answer");
    return future.result();
}

bool liesInAFile(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

// Runs in a session of its own: see keyring.h.
class SecretsTest final : public QObject
{
    Q_OBJECT

private slots:
    void inAKeyring()
    {
        const InnerRun run = runInside(Keyring::Unlocked, {u"keeps"_s, u"finds"_s, u"forgets"_s});
        QVERIFY2(run.exitCode == 0, run.output.constData());
    }

    void withoutAKeyring()
    {
        const InnerRun run = runInside(Keyring::None, {u"keepsNothing"_s});
        QVERIFY2(run.exitCode == 0, run.output.constData());
    }
};

class Inside final : public QObject
{
    Q_OBJECT

private slots:
    void keeps()
    {
        Secrets secrets;
        QVERIFY(wait(secrets.keep(u"one"_s, secret)).ok());
        QVERIFY(wait(secrets.keep(u"two"_s, u"other"_s)).ok());
        QCOMPARE(wait(secrets.find(u"one"_s)).value(), std::optional(secret));
        QVERIFY(wait(secrets.keep(u"two"_s, u"changed"_s)).ok());
        QCOMPARE(wait(secrets.find(u"two"_s)).value(), std::optional(u"changed"_s));
        QVERIFY(!liesInAFile(qEnvironmentVariable("HOME"), "gehenna-41"));
    }

    void finds()
    {
        Secrets secrets;
        QCOMPARE(wait(secrets.find(u"three"_s)).value(), std::nullopt);
    }

    void forgets()
    {
        Secrets secrets;
        QVERIFY(wait(secrets.keep(u"one"_s, secret)).ok());
        QVERIFY(wait(secrets.forget(u"one"_s)).ok());
        QCOMPARE(wait(secrets.find(u"one"_s)).value(), std::nullopt);
        QVERIFY(wait(secrets.forget(u"one"_s)).ok());
    }

    void keepsNothing()
    {
        Secrets secrets;
        const Result<Done> kept = wait(secrets.keep(u"one"_s, secret));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::NotStored);
        QVERIFY(!kept.error().detail.isEmpty());
        const auto found = wait(secrets.find(u"one"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::KeychainClosed);
        QVERIFY(!liesInAFile(qEnvironmentVariable("HOME"), "gehenna-41"));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (isInner()) {
        Inside inside;
        return QTest::qExec(&inside, argc, argv);
    }
    SecretsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secrets.moc"
