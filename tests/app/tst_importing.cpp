// A file of another reader in the window: what is said of it, the way back, and stopping in between.
#include "app/look/progress.h"
#include "app/look/toast.h"
#include "app/newsstand/importfile.h"
#include "core/library/journal.h"
#include "core/library/sources.h"
#include "tests/app/desk.h"
#include "tests/app/webmain.h"
#include "tests/support/formerreaders.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class ImportingTest final : public QObject
{
    Q_OBJECT

    static ImportDesk deskOf(Desk &desk, int &undone)
    {
        return {desk.library(), *desk.window().findChild<Toast *>(), &desk.window(), [&undone] { ++undone; }};
    }

    QString quiteRssFile() const
    {
        const QString path = m_folder.filePath(u"feeds.db"_s);
        QFile::remove(path);
        makeDatabase(path, quiteRss());
        return path;
    }

    QTemporaryDir m_folder;

private slots:
    void saysWhatCame()
    {
        Desk desk(Desk::Network::Away);
        int undone = 0;
        importFile(deskOf(desk, undone), quiteRssFile());
        QTRY_COMPARE(desk.toast(),
                     u"2 newspapers added, 3 stories brought along, 1 bookmark\n1 not understood"_s);
        QVERIFY(!desk.window().findChild<Progress *>(u"importProgress"_s));
        desk.window().findChild<Toast *>()->findChild<QPushButton *>()->click();
        QCOMPARE(undone, 1);
        desk.action(u"Undo"_s)->trigger();
        QTRY_COMPARE(desk.toast(), u"Undone: nothing of the import is left"_s);
    }

    void saysWhenNothingIsNew()
    {
        Desk desk(Desk::Network::Away);
        int undone = 0;
        const QString path = quiteRssFile();
        importFile(deskOf(desk, undone), path);
        QTRY_VERIFY(desk.toast().startsWith(u"2 newspapers"_s));
        importFile(deskOf(desk, undone), path);
        QTRY_COMPARE(desk.toast(),
                     u"There was nothing new in it.\n2 newspapers there already\n1 not understood"_s);
    }

    // The dialog that asks which file runs no event loop of its own: the call is back at once.
    void asksForTheFile()
    {
        Desk desk(Desk::Network::Away);
        int undone = 0;
        const QString path = quiteRssFile();
        askForImport(deskOf(desk, undone));
        auto *dialog = desk.window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(desk.toast().startsWith(u"2 newspapers"_s));
    }

    void canBeStopped()
    {
        Desk desk(Desk::Network::Away);
        int undone = 0;
        importFile(deskOf(desk, undone), quiteRssFile());
        auto *progress = desk.window().findChild<Progress *>(u"importProgress"_s);
        progress->findChild<QPushButton *>()->click();
        QTRY_COMPARE(desk.toast(), u"Stopped. Nothing was changed."_s);
    }

    void saysWhatItTakes()
    {
        Desk desk(Desk::Network::Away);
        int undone = 0;
        const QString path = m_folder.filePath(u"list.opml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no list");
        file.close();
        importFile(deskOf(desk, undone), path);
        QMessageBox *box = nullptr;
        QTRY_VERIFY(box = desk.window().findChild<QMessageBox *>(u"importTrouble"_s));
        QVERIFY2(box->text().startsWith(u"list.opml is damaged, or nothing Broadsheet can import."_s),
                 qPrintable(box->text()));
        box->close();
    }
};

BROADSHEET_WEB_TEST(ImportingTest)
#include "tst_importing.moc"
