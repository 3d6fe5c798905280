// A letter through the desktop's portal: on a bus of its own, with a portal that only takes notes.
#include "app/share/desktopmail.h"
#include "tests/support/keyring.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTest>

#include <optional>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

class Portal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Email")

public:
    QVariantMap options;
    bool refuses = false;

public slots:
    QDBusObjectPath ComposeEmail(const QString &, const QVariantMap &given) // the portal's own name
    {
        options = given;
        if (refuses)
            sendErrorReply(u"org.freedesktop.portal.Error.Failed"_s, u"no"_s);
        return QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/1"_s);
    }
};

} // namespace

class PortalMailTest final : public QObject
{
    Q_OBJECT

private slots:
    void onABusOfItsOwn()
    {
        const testing::InnerRun run = testing::runInside(testing::Keyring::None, {});
        QVERIFY2(run.exitCode == 0, run.output.constData());
    }
};

class Inside final : public QObject
{
    Q_OBJECT

private slots:
    void thePortalGetsTheLetter()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        Portal portal;
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        const Letter letter{
            u"friend@a.example"_s, u"one@b.example, two@b.example"_s, {}, u"C++ & «ёж»"_s, u"One\r\ntwo"_s};
        DesktopMail mail(&QDesktopServices::openUrl);
        std::optional<SystemMail::Outcome> outcome;
        mail.write(letter, this, [&](SystemMail::Outcome answer) { outcome = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 20000);
        QCOMPARE(int(*outcome), int(SystemMail::Outcome::Opened));
        QCOMPARE(portal.options, (QVariantMap{{u"address"_s, letter.to},
                                              {u"cc"_s, QStringList{u"one@b.example"_s, u"two@b.example"_s}},
                                              {u"subject"_s, letter.subject},
                                              {u"body"_s, letter.body}}));

        // A portal without a mail program: the next way is taken.
        portal.refuses = true;
        outcome.reset();
        qputenv("PATH", "/nowhere");
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "opened");
        mail.write(letter, this, [&](SystemMail::Outcome answer) { outcome = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 20000);
        QCOMPARE(letterOf(m_opened).subject, letter.subject);
        QCOMPARE(letterOf(m_opened).to, letter.to);
        QCOMPARE(letterOf(m_opened).cc, letter.cc);
        QCOMPARE(letterOf(m_opened).body, letter.body);
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
    }

public slots:
    void opened(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    if (testing::isInner()) {
        Inside inside;
        return QTest::qExec(&inside, argc, argv);
    }
    PortalMailTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_portalmail.moc"
