// Opening a profile: new, damaged, from the future, read-only, not a folder at all.
#include "tests/support/temporaryprofile.h"

#include "core/library/journal.h"
#include "core/library/library.h"
#include "core/library/sources.h"
#include "core/library/stories.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class OpeningTest final : public QObject
{
    Q_OBJECT

    static Result<std::unique_ptr<Library>> open(const QString &folder)
    {
        LibraryOptions options;
        options.profileFolder = folder;
        options.refreshing = LibraryOptions::Refreshing::OnDemand;
        return Library::open(options);
    }

    static void damage(const QString &file, qint64 from, const QByteArray &garbage)
    {
        QFile database(file);
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.seek(from);
        database.write(garbage);
    }

private slots:
    void makesThePrivateFolder()
    {
        testing::TemporaryProfile dir;
        const QString folder = dir.file(u"a/b/profile"_s);
        const auto library = open(folder);
        QVERIFY(library.ok());
        QVERIFY(!(*library)->notice());
        QVERIFY(!(*library)->isReadOnly());
        QVERIFY(QFile::exists(folder + u"/broadsheet.sqlite"_s));
#ifdef Q_OS_UNIX
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
#endif
    }

    void opensAgain()
    {
        testing::TemporaryProfile dir;
        QVERIFY(open(dir.path()).ok());
        const auto library = open(dir.path());
        QVERIFY(library.ok());
        const auto list = (*library)->stories().list({});
        QTRY_VERIFY(list.isFinished());
        QVERIFY(list.result().isEmpty());
    }

    void refusesAFileForAFolder()
    {
        testing::TemporaryProfile dir;
        QFile file(dir.file(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto library = open(file.fileName());
        QVERIFY(!library.ok());
        QCOMPARE(library.error().kind, Error::Kind::CannotWrite);
    }

    void setsADamagedDatabaseAside_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::addColumn<qint64>("from");
        QTest::newRow("no database at all") << QByteArray(4096, 'x') << qint64(0);
        QTest::newRow("schema page") << QByteArray(3000, 'x') << qint64(100);
    }

    void setsADamagedDatabaseAside()
    {
        QFETCH(QByteArray, garbage);
        QFETCH(qint64, from);
        testing::TemporaryProfile dir;
        QVERIFY(open(dir.path()).ok());
        damage(dir.file(u"broadsheet.sqlite"_s), from, garbage);
        const auto library = open(dir.path());
        QVERIFY(library.ok());
        QVERIFY((*library)->notice());
        QCOMPARE((*library)->notice()->kind, Error::Kind::DatabaseDamaged);
        QVERIFY(QFile::exists((*library)->notice()->detail));
        QCOMPARE(QDir(dir.path()).entryList({u"broadsheet.damaged-*.sqlite"_s}).size(), 1);
    }

    void setsATruncatedDatabaseAside()
    {
        testing::TemporaryProfile dir;
        QVERIFY(open(dir.path()).ok());
        QVERIFY(QFile::resize(dir.file(u"broadsheet.sqlite"_s), 20'000));
        const auto library = open(dir.path());
        QVERIFY(library.ok());
        QVERIFY((*library)->notice());
    }

    void leavesADatabaseFromTheFutureAlone()
    {
        testing::TemporaryProfile dir;
        QVERIFY(open(dir.path()).ok());
        damage(dir.file(u"broadsheet.sqlite"_s), 60, QByteArray::fromHex("00000999")); // user_version
        const auto library = open(dir.path());
        QVERIFY(!library.ok());
        QCOMPARE(library.error().kind, Error::Kind::DatabaseNewer);
        QVERIFY(QDir(dir.path()).entryList({u"*.damaged-*"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
