// What mends a feed that is not let in, as the reader does it: a password, a certificate, in the list of
// feeds and while adding. Runs inside sessions of its own, with a keyring and without: see keyring.h.
#include "tests/library/reader.h"
#include "tests/support/certificates.h"
#include "tests/support/keyring.h"

#include "app/newsstand/adddialog.h"
#include "app/newsstand/logindialog.h"
#include "app/newsstand/sourcesdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

Handler locked()
{
    return [](const Received &request) {
        return request.header("Authorization") == "Basic " + QByteArray("reader:secret").toBase64()
                   ? feed(rss(u"Harbour Post"_s, {u"one"_s}))
                   : status(401).with("WWW-Authenticate", "Basic realm=x");
    };
}

void takeUnasked(Reader &reader, const QString &address)
{
    const QByteArray opml = "<opml version='2.0'><body><outline type='rss' text='Harbour Post' xmlUrl='" +
                            address.toUtf8() + "'/></body></opml>";
    QVERIFY(reader.import(opml).ok());
    reader.refresh();
}

QPushButton *button(QWidget &where, const char *name)
{
    return where.findChild<QPushButton *>(QString::fromLatin1(name));
}

QString stateShown(SourcesDialog &dialog) { return dialog.findChild<QLabel *>(u"sourceState"_s)->text(); }

void type(LoginDialog &dialog, const QString &password)
{
    const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 2);
    lines[0]->setText(u"reader"_s);
    lines[1]->setText(password);
    QCOMPARE(lines[1]->echoMode(), QLineEdit::Password);
    dialog.findChild<QCheckBox *>()->click();
    QCOMPARE(lines[1]->echoMode(), QLineEdit::Normal);
    QTest::keyClick(lines[1], Qt::Key_Return);
}

QMessageBox *question(QWidget &where) { return where.findChild<QMessageBox *>(u"certificateQuestion"_s); }

} // namespace

class AccessTest final : public QObject
{
    Q_OBJECT

private slots:
    void withAKeyring()
    {
        const InnerRun run =
            runInside(Keyring::Unlocked, {u"aPasswordInTheList"_s, u"aPasswordWhileAdding"_s,
                                          u"aCertificateInTheList"_s, u"aCertificateWhileAdding"_s});
        QVERIFY2(run.exitCode == 0, run.output.constData());
    }

    void withoutAKeyring()
    {
        const InnerRun run = runInside(Keyring::None, {u"noKeychain"_s});
        QVERIFY2(run.exitCode == 0, run.output.constData());
    }
};

class Inside final : public QObject
{
    Q_OBJECT

private slots:
    void aPasswordInTheList()
    {
        Reader reader;
        reader.server.route("/feed", locked());
        takeUnasked(reader, reader.server.address(u"/feed"_s));
        SourcesDialog dialog(*reader.library);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE(stateShown(dialog), u"127.0.0.1 asks for a name and a password."_s);
        QVERIFY(button(dialog, "password")->isVisible());
        QVERIFY(!button(dialog, "certificate")->isVisible());
        QVERIFY(!button(dialog, "moveBack")->isVisible());

        button(dialog, "password")->click();
        type(*dialog.findChild<LoginDialog *>(), u"wrong"_s);
        QTRY_COMPARE(stateShown(dialog), u"127.0.0.1 does not accept this name and password."_s);
        QTRY_VERIFY(!dialog.findChild<LoginDialog *>());
        button(dialog, "password")->click();
        type(*dialog.findChild<LoginDialog *>(), u"secret"_s);
        QTRY_COMPARE(stateShown(dialog), u"In order"_s); // tried at once
        QTRY_VERIFY(!dialog.findChild<LoginDialog *>());
        QVERIFY(button(dialog, "password")->isVisible());

        button(dialog, "password")->click();
        auto *login = dialog.findChild<LoginDialog *>();
        const QList<QPushButton *> buttons = login->findChildren<QPushButton *>();
        const auto remove = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) {
            return one->text().contains(u"Remove the password"_s);
        });
        QVERIFY(remove != buttons.end() && (*remove)->isVisible());
        (*remove)->click();
        QTRY_VERIFY(stateShown(dialog).startsWith(u"127.0.0.1 asks for a name and a password."_s));
        QCOMPARE(reader.titles(), QStringList{u"one"_s});
    }

    void aPasswordWhileAdding()
    {
        Reader reader;
        reader.server.route("/feed", locked());
        AddDialog dialog(*reader.library);
        dialog.setAddress(reader.server.address(u"/feed"_s));
        dialog.show();
        const QSignalSpy added(&dialog, &AddDialog::added);
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(dialog.findChild<LoginDialog *>());
        type(*dialog.findChild<LoginDialog *>(), u"wrong"_s);
        const auto refused = [&] {
            auto *login = dialog.findChild<LoginDialog *>();
            return login && !login->findChild<QLabel *>(u"loginMessage"_s)->isHidden() ? login : nullptr;
        };
        QTRY_VERIFY(refused());
        QCOMPARE(refused()->findChild<QLabel *>(u"loginMessage"_s)->text(),
                 u"127.0.0.1 does not accept this name and password."_s);
        type(*refused(), u"secret"_s);
        QTRY_COMPARE(added.size(), 1);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(reader.titles(), QStringList{u"one"_s});
    }

    void aCertificateInTheList()
    {
        Certificates certificates;
        ScriptedServer server(certificates.selfSigned());
        server.route("/feed", feed(rss(u"Harbour Post"_s, {u"one"_s})));
        Reader reader;
        takeUnasked(reader, server.address(u"/feed"_s));
        SourcesDialog dialog(*reader.library);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(stateShown(dialog).contains(u"self-signed"_s));
        const QByteArray shown = reader.onlySource().trouble->certificate;
        for (const bool accept : {false, true}) {
            QTRY_VERIFY(button(dialog, "certificate")->isEnabled());
            button(dialog, "certificate")->click();
            QTRY_VERIFY(question(dialog));
            const QString text = question(dialog)->text() + question(dialog)->informativeText();
            QVERIFY(text.contains(u"127.0.0.1"_s));
            QVERIFY(text.contains(QString::fromLatin1(shown.first(16).toHex(':').toUpper())));
            QVERIFY(text.contains(u"nobody but the server itself vouches for it"_s));
            if (accept)
                question(dialog)->findChild<QPushButton *>(u"acceptCertificate"_s)->click();
            else
                QTest::keyClick(question(dialog), Qt::Key_Escape);
            QTRY_VERIFY(!question(dialog));
            if (!accept)
                QCOMPARE(server.requests().size(), 0);
        }
        QTRY_COMPARE(stateShown(dialog), u"In order"_s);
        QCOMPARE(reader.titles(), QStringList{u"one"_s});
        button(dialog, "certificate")->click(); // no longer
        QTRY_VERIFY(stateShown(dialog).contains(u"self-signed"_s));
        QVERIFY(reader.onlySource().certificate.isEmpty());
    }

    void aCertificateWhileAdding()
    {
        Certificates certificates;
        ScriptedServer server(certificates.selfSigned());
        server.route("/feed", feed(rss(u"Harbour Post"_s, {u"one"_s})));
        Reader reader;
        AddDialog dialog(*reader.library);
        dialog.setAddress(server.address(u"/feed"_s));
        dialog.show();
        const QSignalSpy added(&dialog, &AddDialog::added);
        auto *line = dialog.findChild<QLineEdit *>();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(question(dialog));
        QTest::keyClick(question(dialog), Qt::Key_Escape);
        auto *message = dialog.findChild<QLabel *>(u"addMessage"_s);
        QTRY_VERIFY(!message->isHidden());
        QVERIFY(message->text().contains(u"self-signed"_s));
        QTRY_VERIFY(!question(dialog));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(question(dialog));
        question(dialog)->findChild<QPushButton *>(u"acceptCertificate"_s)->click();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(reader.refresh().failed, 0);
    }

    void noKeychain()
    {
        Reader reader;
        reader.server.route("/feed", locked());
        takeUnasked(reader, reader.server.address(u"/feed"_s));
        SourcesDialog dialog(*reader.library);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!button(dialog, "password")->isVisible()); // nothing is known yet
        QTRY_COMPARE(stateShown(dialog), u"127.0.0.1 asks for a name and a password."_s);
        button(dialog, "password")->click();
        auto *login = dialog.findChild<LoginDialog *>();
        type(*login, u"secret"_s);
        auto *message = login->findChild<QLabel *>(u"loginMessage"_s);
        QTRY_VERIFY(!message->isHidden());
        QVERIFY(message->text().startsWith(u"The password was not stored"_s));
        QCOMPARE(login->findChildren<QLineEdit *>().last()->text(), u"secret"_s); // nothing is lost
        QVERIFY(reader.onlySource().secret.isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (isInner()) {
        Inside inside;
        return QTest::qExec(&inside, argc, argv);
    }
    AccessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_access.moc"
