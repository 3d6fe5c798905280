// Archives of strangers: what is wanted of them comes out, what is too much does not.
#include "core/exchange/archive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

} // namespace

class ArchiveTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString put(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"some.zip"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write an archive");
        return path;
    }

    QString put(const QList<ArchiveFile> &files) { return put(*archived(files, now)); }

private slots:
    void whatIsWanted()
    {
        const QByteArray large = "<" + QByteArray(300'000, 'x');
        const QString path = put({{u"a/../../b.xml"_s, large}, {u"c.txt"_s, "text"}, {u"d.json"_s, "{}"}});
        const auto files = unpacked(path, [](QByteArrayView beginning) {
            return beginning.startsWith('<') || beginning.startsWith('{') ? 1'000'000 : 0;
        });
        QVERIFY(files.ok());
        QCOMPARE(files->size(), 2);
        QCOMPARE(files->at(0).bytes, large);
        QCOMPARE(files->at(1).bytes, QByteArray("{}"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files),
                 QStringList{u"some.zip"_s}); // nothing is written
    }

    // A few kilobytes that would be a hundred million: it stops at its room.
    void bomb()
    {
        const QString path = put({{u"bomb.json"_s, "{" + QByteArray(100'000'000, '0')}});
        QVERIFY(QFileInfo(path).size() < 200'000);
        const auto files = unpacked(path, [](QByteArrayView) { return 1'000'000; });
        QVERIFY(!files.ok());
        QCOMPARE(files.error().kind, Error::Kind::TooLarge);
    }

    void tooMany()
    {
        QList<ArchiveFile> many;
        for (int i = 0; i <= mostInArchive; ++i)
            many.append({QString::number(i), {}});
        const QString path = put(many);
        QVERIFY(!unpacked(path, [](QByteArrayView) { return 1; }).ok());
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = *archived({{u"a.json"_s, QByteArray(50'000, '{')}}, now);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << whole.first(whole.size() / 2);
        QTest::newRow("a beginning alone") << QByteArray("PK\x03\x04") + QByteArray(100, '\0');
    }

    void damaged()
    {
        QFETCH(const QByteArray, bytes);
        const auto files = unpacked(put(bytes), [](QByteArrayView) { return 1'000'000; });
        QVERIFY(!files.ok());
        QCOMPARE(files.error().kind, Error::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
