// The bookmarks of broadsheet-cli: listed, saved from anywhere, annotated, collected, taken in and handed
// out; and what it says when something is wrong.
#include "tests/cli/ran.h"
#include "tests/library/keeping.h"
#include "tests/support/scriptedserver.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray browsersFile =
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks Menu</H1>\n<DL><p><DT><H3>News</H3><DL><p>"
    "<DT><A HREF=\"https://a.example/ice\" ADD_DATE=\"1600000000\">Ice</A><DD>My words</DL><p>"
    "<DT><A HREF=\"https://c.example/x\" ADD_DATE=\"1500000000\">Plain</A></DL>";

} // namespace

class BookmarkVerbsTest final : public QObject
{
    Q_OBJECT

    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return broadsheet::testing::run(*m_profile, arguments, input);
    }

    Ran bookmarks(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList{u"bookmarks"_s} + arguments, input);
    }

    QJsonArray list(const QStringList &arguments = {}) const
    {
        return bookmarks(QStringList{u"list"_s, u"--json"_s} + arguments).json();
    }

    QString idOf(const QString &title) const
    {
        for (const QJsonValue &story : list()) {
            if (story[u"title"_s].toString() == title)
                return story[u"id"_s].toString();
        }
        return {};
    }

    QString file(const QString &name) const { return m_folder->filePath(name); }

    void takeIn() const { QCOMPARE(bookmarks({u"import"_s, u"-"_s}, browsersFile).code, 0); }

    std::unique_ptr<TemporaryProfile> m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedServer m_server;

private slots:
    void init()
    {
        m_profile = std::make_unique<TemporaryProfile>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void importsAndLists()
    {
        const Ran imported = bookmarks({u"import"_s, u"-"_s}, browsersFile);
        QCOMPARE(imported.out, QByteArray("2 stories brought along, 2 bookmarks, 1 note, 1 collection\n"));
        QCOMPARE(bookmarks({u"import"_s, u"-"_s}, browsersFile).out,
                 QByteArray("There was nothing in it.\n"));
        const QJsonArray all = list();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0)[u"title"_s].toString(), u"Ice"_s);
        QCOMPARE(all.at(0)[u"collections"_s].toArray(), QJsonArray{u"News"_s});
        QCOMPARE(all.at(0)[u"notes"_s][0][u"text"_s].toString(), u"My words"_s);
        QVERIFY(all.at(0)[u"bookmarked"_s].toBool());
        QCOMPARE(list({u"--collection"_s, u"news"_s}).size(), 1);
        QCOMPARE(list({u"--notes"_s}).size(), 1);
        QCOMPARE(list({u"--later"_s}).size(), 0);
        QCOMPARE(list({u"--order"_s, u"oldest"_s}).at(0)[u"title"_s].toString(), u"Plain"_s);
        QCOMPARE(list({u"--limit"_s, u"1"_s}).size(), 1);
        QVERIFY(bookmarks({u"list"_s}).out.contains("Ice — a.example\n"));
        QCOMPARE(run({u"undo"_s}).code, 0);
        QVERIFY(list().isEmpty());
        QVERIFY(bookmarks({u"collect"_s}).out.isEmpty());
    }

    void savesPages()
    {
        m_server.route("/ice", page(articlePage("Ice in the harbour")));
        m_server.route("/gone", status(404));
        const Ran saved =
            bookmarks({u"save"_s, m_server.address(u"/ice"_s), u"--collection"_s, u"Sea/Ice"_s});
        QCOMPARE(saved.code, 0);
        QVERIFY2(saved.out.endsWith("  Ice in the harbour\n"), saved.out.constData());
        QVERIFY(saved.error.isEmpty());
        const QJsonArray all = list();
        QCOMPARE(all.at(0)[u"collections"_s].toArray(), QJsonArray{u"Sea/Ice"_s});
        QVERIFY(run({u"show"_s, idOf(u"Ice in the harbour"_s)}).out.contains("Chapter six"));
        // What does not come is kept by its address, and that is said.
        const Ran gone = bookmarks({u"save"_s, m_server.address(u"/gone"_s)});
        QCOMPARE(gone.code, 0);
        QCOMPARE(gone.error,
                 QByteArray("Only its title and address are kept. The page is not there any more.\n"));
        const QJsonArray again =
            bookmarks({u"save"_s, u"--json"_s, m_server.address(u"/ice"_s), m_server.address(u"/gone"_s)})
                .json();
        QCOMPARE(again.at(0)[u"how"_s].toString(), u"was_there"_s);
        QVERIFY(again.at(0)[u"trouble"_s].isNull());
        QVERIFY(again.at(1)[u"trouble"_s].isString());
        QCOMPARE(list().size(), 2);
    }

    void refusesOtherAddresses()
    {
        for (const QString &address : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"word"_s}) {
            const Ran refused = bookmarks({u"save"_s, address});
            QCOMPARE(refused.code, 1);
            QVERIFY(refused.out.isEmpty());
            QCOMPARE(refused.error.count('\n'), 1);
            QVERIFY2(refused.error.contains("is not a web address"), refused.error.constData());
        }
        QVERIFY(list().isEmpty());
    }

    void writesNotes()
    {
        takeIn();
        const QString id = idOf(u"Plain"_s);
        QCOMPARE(bookmarks({u"note"_s, id, u"First words"_s}).code, 0);
        QCOMPARE(bookmarks({u"note"_s, id, u"-"_s}, "Second\nwords\n").code, 0);
        const QJsonArray notes = bookmarks({u"note"_s, id, u"--json"_s}).json();
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.at(1)[u"text"_s].toString(), u"Second\nwords"_s);
        const QByteArray lines = bookmarks({u"note"_s, id}).out;
        QVERIFY2(lines.startsWith("1  ") && lines.contains("  First words\n2  "), lines.constData());
        QCOMPARE(bookmarks({u"note"_s, id, u"--remove"_s, u"1"_s}).code, 0);
        QCOMPARE(bookmarks({u"note"_s, id, u"--json"_s}).json().size(), 1);
        QCOMPARE(run({u"undo"_s}).code, 0);
        QCOMPARE(bookmarks({u"note"_s, id, u"--json"_s}).json().size(), 2);
    }

    void collects()
    {
        takeIn();
        const QString ice = idOf(u"Ice"_s);
        const QString plain = idOf(u"Plain"_s);
        QCOMPARE(bookmarks({u"collect"_s, u"Sea/Deep"_s, ice, plain}).code, 0);
        QCOMPARE(bookmarks({u"collect"_s, u"Empty"_s}).code, 0);
        QCOMPARE(bookmarks({u"collect"_s}).out,
                 QByteArray("     1  News\n     2  Sea\n     2  Sea/Deep\n     0  Empty\n"));
        QCOMPARE(bookmarks({u"collect"_s, u"--json"_s}).json().at(2).toObject(),
                 (QJsonObject{{u"path"_s, u"Sea/Deep"_s}, {u"stories"_s, 2}}));
        QCOMPARE(bookmarks({u"collect"_s, u"sea/deep"_s, ice, u"--out"_s}).code, 0);
        QCOMPARE(list({u"--collection"_s, u"Sea"_s}).size(), 1);
        QCOMPARE(list().size(), 2);
    }

    void handsOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("a browser's file") << u"b.HTML"_s << QStringList();
        QTest::newRow("JSON") << u"b.json"_s << QStringList();
        QTest::newRow("a folder") << u"vault"_s << QStringList();
        QTest::newRow("a folder with a dot") << u"vault.d"_s << QStringList{u"--as"_s, u"markdown"_s};
        QTest::newRow("by another name") << u"b.txt"_s << QStringList{u"--as"_s, u"json"_s};
    }

    void handsOut()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, more);
        takeIn();
        const Ran written = bookmarks(QStringList{u"export"_s, file(name), u"--no-pictures"_s} + more);
        QCOMPARE(written.code, 0);
        QCOMPARE(written.out, QByteArray("2 bookmarks.\n"));
        QCOMPARE(bookmarks({u"import"_s, file(name)}).out, QByteArray("There was nothing in it.\n"));
        const TemporaryProfile other;
        const Ran imported =
            broadsheet::testing::run(other, {u"bookmarks"_s, u"import"_s, file(name), u"--json"_s});
        QCOMPARE(imported.object()[u"bookmarks"_s].toInt(), 2);
        QCOMPARE(imported.object()[u"notes"_s].toInt(), 1);
    }

    void handsOutOneCollection()
    {
        takeIn();
        const Ran written =
            bookmarks({u"export"_s, file(u"b.epub"_s), u"--collection"_s, u"News"_s, u"--json"_s});
        QCOMPARE(written.object(), (QJsonObject{{u"bookmarks"_s, 1}}));
        QVERIFY(contentOf(file(u"b.epub"_s)).startsWith("PK\x03\x04"));
    }

    void fails_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("half a verb") << QStringList{} << 2;
        QTest::newRow("no such verb") << QStringList{u"burn"_s} << 2;
        QTest::newRow("nothing to save") << QStringList{u"save"_s} << 2;
        QTest::newRow("no such collection") << QStringList{u"list"_s, u"--collection"_s, u"X"_s} << 1;
        QTest::newRow("no such order") << QStringList{u"list"_s, u"--order"_s, u"wild"_s} << 2;
        QTest::newRow("no limit") << QStringList{u"list"_s, u"--limit"_s, u"0"_s} << 2;
        QTest::newRow("a note on nothing") << QStringList{u"note"_s, u"5"_s, u"Words"_s} << 1;
        QTest::newRow("a note on no number") << QStringList{u"note"_s, u"five"_s} << 2;
        QTest::newRow("nothing into a collection") << QStringList{u"collect"_s, u"X"_s, u"5"_s} << 1;
        QTest::newRow("a collection without a name") << QStringList{u"collect"_s, u"/"_s} << 1;
        QTest::newRow("out of no collection") << QStringList{u"collect"_s, u"X"_s, u"--out"_s} << 1;
        QTest::newRow("nothing to hand out") << QStringList{u"export"_s, u"/tmp/never.html"_s} << 1;
        QTest::newRow("no such kind") << QStringList{u"export"_s, u"/tmp/never.doc"_s} << 2;
        QTest::newRow("of no collection")
            << QStringList{u"export"_s, u"/tmp/never.html"_s, u"--collection"_s, u"X"_s} << 1;
        QTest::newRow("no such file") << QStringList{u"import"_s, u"/nonexistent.html"_s} << 1;
    }

    void fails()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Ran ran = bookmarks(arguments);
        QCOMPARE(ran.code, code);
        QVERIFY(!ran.error.trimmed().isEmpty());
        QVERIFY(ran.out.isEmpty());
    }

    void saysWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("broken off") << QByteArray("{\"format\":\"broadsheet-bookmarks\",\"stories\":[{");
        QTest::newRow("a page") << QByteArray("<html><p>Words</p></html>");
    }

    void saysWhatItCannotRead()
    {
        QFETCH(QByteArray, bytes);
        const QString path = file(u"in.html"_s);
        QFile input(path);
        QVERIFY(input.open(QIODevice::WriteOnly) && input.write(bytes) == bytes.size());
        input.close();
        const Ran refused = bookmarks({u"import"_s, path});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.error.startsWith("in.html is damaged, or nothing Broadsheet can import.") &&
                     refused.error.contains("bookmarks"),
                 refused.error.constData());
    }

    void whereItMayNotWrite()
    {
#ifdef Q_OS_LINUX
        const QString profile = file(u"theirs"_s);
        const QString folder = file(u"locked"_s);
        QVERIFY(QDir().mkpath(profile) && QDir().mkpath(folder));
        QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755));
        QFile::setPermissions(profile, QFile::Permissions::fromInt(0x7777));
        QFile::setPermissions(folder, QFile::Permissions::fromInt(0x5555));
        const QStringList nobody = geteuid() == 0 ? QStringList{u"setpriv"_s, u"--reuid=65534"_s,
                                                                u"--regid=65534"_s, u"--clear-groups"_s}
                                                  : QStringList();
        QProcess probe;
        QStringList touch = nobody + QStringList{u"touch"_s, folder + u"/probe"_s};
        probe.start(touch.takeFirst(), touch);
        QVERIFY(probe.waitForFinished());
        QVERIFY(probe.exitCode() != 0);
        const auto asNobody = [&](const QStringList &arguments, const QByteArray &input = {}) {
            return broadsheet::testing::run(profile, QStringList{u"bookmarks"_s} + arguments, input, nobody);
        };
        QCOMPARE(asNobody({u"import"_s, u"-"_s}, browsersFile).code, 0);
        for (const QString &name : {u"b.html"_s, u"b.json"_s, u"b.epub"_s, u"vault"_s}) {
            const Ran refused = asNobody({u"export"_s, folder + u'/' + name});
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.error.startsWith("Broadsheet may not write here: "), refused.error.constData());
        }
        QVERIFY(QDir(folder).isEmpty());
#endif
    }

    void whereThereIsNoRoom()
    {
#ifdef Q_OS_UNIX
        // Much more than there is room for, and room enough for what the library itself writes meanwhile.
        QByteArray large = "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>";
        for (int i = 0; i < 100; ++i)
            large += "<DT><A HREF=\"https://a.example/" + QByteArray::number(i) + "\">A</A><DD>" +
                     QByteArray(90'000, 'x') + "\n";
        QCOMPARE(bookmarks({u"import"_s, u"-"_s}, large + "</DL>").code, 0);
        const QStringList full = {u"sh"_s, u"-c"_s, u"trap '' XFSZ; ulimit -f 4000; exec \"$@\""_s, u"sh"_s};
        for (const QString &name : {u"b.html"_s, u"b.json"_s}) {
            const Ran refused = broadsheet::testing::run(m_profile->path(),
                                                         {u"bookmarks"_s, u"export"_s, file(name)}, {}, full);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.error.contains("The disk is full, so this was not saved."),
                     refused.error.constData());
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
#endif
    }
};

QTEST_GUILESS_MAIN(BookmarkVerbsTest)
#include "tst_bookmarks.moc"
