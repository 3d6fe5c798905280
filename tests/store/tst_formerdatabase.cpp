// Databases of other readers: what is taken from them, and what happens to files that are none.
#include "core/store/formerdatabase.h"
#include "tests/support/formerreaders.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::store;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(broadsheet::store::FormerReader)

class FormerDatabaseTest final : public QObject
{
    Q_OBJECT

    QString path(const QString &name = u"some file"_s) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;

private slots:
    void init() { QFile::remove(path()); }

    void reads_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<FormerReader>("reader");
        QTest::newRow("QuiteRSS") << quiteRss() << FormerReader::QuiteRss;
        QTest::newRow("RSS Guard") << rssGuard(FeedBy::Number) << FormerReader::RssGuard;
        QTest::newRow("RSS Guard as it was") << rssGuard(FeedBy::Text) << FormerReader::RssGuard;
    }

    void reads()
    {
        QFETCH(const QStringList, statements);
        makeDatabase(path(), statements);
        const auto shelf = formerShelf(path());
        QVERIFY2(shelf.ok(), shelf.ok() ? "" : qPrintable(shelf.error().detail));
        QTEST(shelf->reader, "reader");
        QStringList lines;
        for (const FormerFeed &feed : shelf->feeds)
            lines.append(feed.folders.join(u'|') + u": "_s + feed.title + u" "_s + feed.address);
        lines.sort();
        QCOMPARE(lines, (QStringList{u": My name https://b.example/feed"_s, u": Script python feed.py"_s,
                                     u"Sea|Ice/snow: Harbour news https://a.example/feed"_s}));
        const qsizetype harbour = shelf->keys.indexOf(3);
        const auto feed = storiesOf(path(), *shelf, harbour);
        QVERIFY(feed.ok());
        QStringList titles;
        for (const Item &item : feed->items)
            titles.append(item.title);
        QCOMPARE(titles, (QStringList{u"Star"_s, u"New"_s, u"Read"_s}));
        QCOMPARE(feed->states, (QList<StoryState>{{false, true}, {true, false}, {false, false}}));
        const Item &star = feed->items.first();
        QCOMPARE(star.guid, u"tag:star"_s);
        QCOMPARE(star.url, u"https://a.example/star"_s);
        QCOMPARE(star.contentHtml, u"<p>Long</p>"_s);
        QCOMPARE(star.published, QDateTime(QDate(2016, 1, 2), QTime(3, 4, 5), Qt::UTC));
        const Item &read = feed->items.last();
        QCOMPARE(read.contentHtml, u"<p>Short</p>"_s);
        QCOMPARE(read.published, QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));
        QCOMPARE(read.authors.first().name, u"N. N."_s);
        QCOMPARE(feed->items.at(1).published, QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
        QVERIFY(storiesOf(path(), *shelf, shelf->keys.indexOf(4))->items.isEmpty());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"some file"_s});
    }

    void whatOnlyQuiteRssHas()
    {
        makeDatabase(path(), quiteRss());
        const auto shelf = formerShelf(path());
        const auto feed = storiesOf(path(), *shelf, shelf->keys.indexOf(3));
        const Item &read = feed->items.last();
        QCOMPARE(read.categories, (QStringList{u"Ports"_s, u"Шлюзы"_s}));
        QCOMPARE(read.attachments.first().url, u"https://a.example/1.mp3"_s);
    }

    // As RSS Guard writes them, as it once did, and what is none of either.
    void attachmentsOfRssGuard_data()
    {
        QTest::addColumn<QString>("packed");
        QTest::addColumn<QStringList>("attachments");
        const QStringList both = {u"https://a.example/1.mp3 audio/mpeg"_s, u"https://a.example/2.ogg "_s};
        QTest::newRow("now") << u"[{\"mime\":\"audio/mpeg\",\"url\":\"https://a.example/1.mp3\"},"
                                "{\"mime\":\"\",\"url\":\"https://a.example/2.ogg\"},{\"mime\":\"x/y\"},7]"_s
                             << both;
        const auto base64 = [](const QByteArray &text) { return QString::fromLatin1(text.toBase64()); };
        QTest::newRow("then") << base64("audio/mpeg") + u'&' + base64("https://a.example/1.mp3") + u'#' +
                                     base64("https://a.example/2.ogg")
                              << both;
        QTest::newRow("half") << u"[{\"mime\":\"audio/mpeg\","_s << QStringList();
        QTest::newRow("none") << QString() << QStringList();
    }

    void attachmentsOfRssGuard()
    {
        QFETCH(const QString, packed);
        makeDatabase(path(),
                     rssGuard(FeedBy::Number)
                         << u"UPDATE Messages SET enclosures = '%1' WHERE title = 'Read'"_s.arg(packed));
        const auto shelf = formerShelf(path());
        const auto feed = storiesOf(path(), *shelf, shelf->keys.indexOf(3));
        QStringList attachments;
        for (const Attachment &one : feed->items.last().attachments)
            attachments.append(one.url + u' ' + one.mimeType);
        QTEST(attachments, "attachments");
        QVERIFY(feed->items.first().attachments.isEmpty());
    }

    void foldersThatAreTheirOwnParents()
    {
        makeDatabase(path(), quiteRss() << u"UPDATE feeds SET parentId = 2 WHERE id = 1"_s);
        const auto shelf = formerShelf(path());
        QVERIFY(shelf.ok());
        QCOMPARE(shelf->feeds.at(shelf->keys.indexOf(3)).folders.size(), 0);
    }

    void theNewestOfManyStories()
    {
        makeDatabase(
            path(),
            quiteRss() << u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                          "INSERT INTO news (feedId, guid, title, published, starred, link_href) "
                          "SELECT 4, 'g' || i, 'Story ' || i, strftime('%Y-%m-%dT%H:%M:%S', "
                          "1700000000 + i, 'unixepoch'), i = 1, 'https://b.example/' || i FROM n"_s);
        const auto shelf = formerShelf(path());
        const auto feed = storiesOf(path(), *shelf, shelf->keys.indexOf(4));
        QCOMPARE(feed->items.size(), mostFormerStories + 1);
        QCOMPARE(feed->items.first().title, u"Story 1"_s); // starred
        QCOMPARE(feed->items.at(1).title, u"Story 2000"_s);
        QCOMPARE(feed->items.last().title, u"Story 1501"_s);
    }

    void wrongTypesDoNoHarm()
    {
        makeDatabase(
            path(),
            quiteRss() << u"UPDATE news SET guid = x'00ff', title = 7, published = 'soon', received = "
                          "'', read = 'yes', content = zeroblob(3000000)"_s
                       << u"UPDATE feeds SET parentId = 'x', text = x'ff'"_s);
        const auto shelf = formerShelf(path());
        QVERIFY(shelf.ok());
        const auto feed = storiesOf(path(), *shelf, shelf->keys.indexOf(3));
        QVERIFY(feed.ok());
        QCOMPARE(feed->items.size(), 3);
        QVERIFY(!feed->items.first().published.isValid());
        QVERIFY(feed->items.first().contentHtml.size() <= longestFormerBody);
    }

    void emptyOnes()
    {
        makeDatabase(path(), quiteRss() << u"DELETE FROM news"_s << u"DELETE FROM feeds"_s);
        const auto shelf = formerShelf(path());
        QVERIFY(shelf.ok());
        QVERIFY(shelf->feeds.isEmpty());
    }

    void somethingElse()
    {
        makeDatabase(
            path(), {u"CREATE TABLE feeds (id INTEGER, xmlUrl TEXT)"_s, u"CREATE TABLE news (id INTEGER)"_s});
        QCOMPARE(formerShelf(path()).error().kind, Error::Kind::Malformed);
    }

    void damaged()
    {
        makeDatabase(path(), quiteRss());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(4'000, '\x55'));
        file.close();
        QCOMPARE(formerShelf(path()).error().kind, Error::Kind::Malformed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(500, '?'));
        file.close();
        QCOMPARE(formerShelf(path()).error().kind, Error::Kind::Malformed);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files),
                 QStringList{u"some file"_s}); // no mark of ours
    }

    void cutShort()
    {
        makeDatabase(path(), quiteRss());
        QVERIFY(QFile::resize(path(), QFile(path()).size() / 2));
        const auto shelf = formerShelf(path());
        QVERIFY(!shelf.ok() || !storiesOf(path(), *shelf, 0).ok());
    }

    void whileTheOtherProgramWrites()
    {
        makeDatabase(path(), quiteRss());
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path());
            QVERIFY(other.open());
            QSqlQuery lock(other);
            QVERIFY(lock.exec(u"BEGIN EXCLUSIVE"_s));
            QCOMPARE(formerShelf(path()).error().kind, Error::Kind::Busy);
            QVERIFY(lock.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(formerShelf(path()).ok());
    }

    void nowhere() { QCOMPARE(formerShelf(path(u"nothing"_s)).error().kind, Error::Kind::CannotRead); }
};

QTEST_GUILESS_MAIN(FormerDatabaseTest)
#include "tst_formerdatabase.moc"
