// broadsheet-cli as somebody uses it: a newspaper taken, refreshed, listed, searched, bookmarked, exported;
// plain words and exit codes when something is wrong.
#include "tests/cli/ran.h"
#include "tests/support/formerreaders.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class LibraryVerbsTest final : public QObject
{
    Q_OBJECT

    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return broadsheet::testing::run(*m_profile, arguments, input);
    }

    static QByteArray paper(const QStringList &titles)
    {
        QString xml = u"<rss version='2.0'><channel><title>The Paper</title><language>en</language>"_s;
        for (const QString &title : titles) {
            xml +=
                u"<item><title>%1</title><guid>tag:%1</guid><link>https://example.org/%1</link>"
                "<pubDate>Sat, 07 Mar 2026 12:28:00 GMT</pubDate><description>About %1</description></item>"_s
                    .arg(title);
        }
        return (xml + u"</channel></rss>"_s).toUtf8();
    }

    QString idOf(const QString &title) const
    {
        for (const QJsonValue &story : run({u"list"_s, u"--json"_s}).json()) {
            if (story[u"title"_s].toString() == title)
                return story[u"id"_s].toString();
        }
        return {};
    }

    void takePaper()
    {
        m_server->route("/feed", conditional(paper({u"Comet"_s, u"Rain"_s}), "\"1\"", {}));
        QCOMPARE(run({u"add"_s, m_server->address(u"/feed"_s)}).code, 0);
    }

    std::unique_ptr<TemporaryProfile> m_profile;
    std::unique_ptr<ScriptedServer> m_server;

private slots:
    void init()
    {
        m_profile = std::make_unique<TemporaryProfile>();
        m_server = std::make_unique<ScriptedServer>();
    }

    void showsTheGuideFromTheFirstStart()
    {
        const Ran list = run({u"list"_s, u"--json"_s});
        QCOMPARE(list.code, 0);
        QVERIFY(!list.json().isEmpty());
        QVERIFY(list.error.isEmpty());
    }

    void listsWithStableFieldNames()
    {
        takePaper();
        const Ran list = run({u"--json"_s, u"list"_s, u"--publication"_s, u"The Paper"_s});
        QCOMPARE(list.code, 0);
        QCOMPARE(list.json().size(), 2);
        const QJsonObject story = list.json().at(0).toObject();
        QStringList fields = story.keys();
        fields.sort();
        QCOMPARE(fields, (QStringList{u"bookmarked"_s, u"date_published"_s, u"id"_s, u"image"_s,
                                      u"language"_s, u"publication"_s, u"section"_s, u"summary"_s, u"title"_s,
                                      u"unread"_s, u"url"_s, u"views"_s}));
        QCOMPARE(story[u"title"_s].toString(), u"Comet"_s);
        QCOMPARE(story[u"publication"_s].toString(), u"The Paper"_s);
        QCOMPARE(story[u"date_published"_s].toString(), u"2026-03-07T12:28:00Z"_s);
        QCOMPARE(story[u"url"_s].toString(), u"https://example.org/Comet"_s);
        QVERIFY(story[u"unread"_s].toBool());
        QVERIFY(!story[u"bookmarked"_s].toBool());
        QVERIFY(story[u"views"_s].isNull());
    }

    void refreshesConditionally()
    {
        takePaper();
        letTwoHoursPass(m_profile->path());
        const Ran refresh = run({u"refresh"_s});
        QCOMPARE(refresh.code, 0);
        QCOMPARE(m_server->requests("/feed").size(), 2);
        QCOMPARE(m_server->requests("/feed").last().header("If-None-Match"), "\"1\"");
        QVERIFY(refresh.error.isEmpty()); // nobody watches a pipe
    }

    // However often a timer asks.
    void refreshesNothingTwiceInARow()
    {
        takePaper();
        const QString address = m_server->address(u"/feed"_s);
        for (const QStringList &arguments : {QStringList{u"refresh"_s}, QStringList{u"refresh"_s, address},
                                             QStringList{u"refresh"_s, u"--language"_s, u"ru"_s}}) {
            const Ran refresh = run(arguments);
            QCOMPARE(refresh.code, 0);
            QVERIFY(!refresh.out.contains("0"));
        }
        QCOMPARE(run({u"refresh"_s}).out.trimmed(), "Everything is up to date.");
        QCOMPARE(m_server->count("/feed"), 1);
    }

    void refreshesWhatIsDue()
    {
        takePaper();
        QCOMPARE(run({u"refresh"_s, u"--due"_s}).code, 0);
        QCOMPARE(m_server->count("/feed"), 1);
        letTwoHoursPass(m_profile->path());
        QCOMPARE(run({u"upkeep"_s, u"--every"_s, u"0"_s}).code, 0); // only when asked
        QCOMPARE(run({u"refresh"_s, u"--due"_s}).code, 0);
        QCOMPARE(m_server->count("/feed"), 1);
        QCOMPARE(run({u"upkeep"_s, u"--every"_s, u"60"_s}).code, 0);
        QCOMPARE(run({u"refresh"_s, u"--due"_s, m_server->address(u"/feed"_s)}).code, 0);
        QCOMPARE(m_server->count("/feed"), 2);
    }

    void whatIsClosedIsAskedNoMore()
    {
        takePaper();
        const QString address = m_server->address(u"/feed"_s);
        letTwoHoursPass(m_profile->path());
        m_server->route("/feed", status(410));
        QCOMPARE(run({u"refresh"_s, address}).code, 1);
        QCOMPARE(m_server->count("/feed"), 2);
        const Ran again = run({u"refresh"_s, address});
        QCOMPARE(again.code, 1);
        QVERIFY(again.error.startsWith(address.toUtf8()));
        QCOMPARE(again.error.count('\n'), 1);
        QCOMPARE(m_server->count("/feed"), 2);
        // For programs it is called the same in every language.
        for (const QString &language : {u"en"_s, u"ru"_s, u"ar"_s}) {
            const QJsonArray sources = run({u"sources"_s, u"--json"_s, u"--language"_s, language}).json();
            const auto paper = std::find_if(sources.begin(), sources.end(), [&](const QJsonValue &one) {
                return one[u"url"_s].toString() == address;
            });
            QVERIFY(paper != sources.end());
            QCOMPARE((*paper)[u"gone"_s], QJsonValue(true));
            QCOMPARE(paper->toObject().keys(),
                     QStringList({u"edition"_s, u"failures"_s, u"gone"_s, u"id"_s, u"last_asked"_s,
                                  u"last_succeeded"_s, u"next_due"_s, u"publication"_s, u"title"_s,
                                  u"trouble"_s, u"url"_s}));
        }
    }

    void findsWhatWasJustAdded()
    {
        takePaper();
        const Ran found = run({u"search"_s, u"come"_s, u"--json"_s, u"--publication"_s, u"The Paper"_s});
        QCOMPARE(found.code, 0);
        QCOMPARE(found.json().size(), 1);
        QCOMPARE(run({u"search"_s, u"zzyzx"_s, u"--json"_s}).json().size(), 0);
    }

    void marksAndBookmarks()
    {
        takePaper();
        const QString id = idOf(u"Rain"_s);
        QCOMPARE(run({u"bookmark"_s, id}).code, 0);
        QCOMPARE(run({u"read"_s, id}).code, 0);
        QJsonArray kept = run({u"list"_s, u"--bookmarked"_s, u"--json"_s}).json();
        QCOMPARE(kept.size(), 1);
        QVERIFY(!kept.at(0)[u"unread"_s].toBool());
        QCOMPARE(run({u"undo"_s}).code, 0);
        QVERIFY(run({u"list"_s, u"--bookmarked"_s, u"--json"_s}).json().at(0)[u"unread"_s].toBool());
        QCOMPARE(run({u"unbookmark"_s, id}).code, 0);
        QVERIFY(run({u"list"_s, u"--bookmarked"_s, u"--json"_s}).json().isEmpty());
    }

    void showsOneStory()
    {
        takePaper();
        const QString id = idOf(u"Comet"_s);
        const Ran text = run({u"show"_s, id});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("Comet") && text.out.contains("About Comet") &&
                text.out.contains("The Paper"));
        const QJsonObject json = QJsonDocument::fromJson(run({u"show"_s, id, u"--json"_s}).out).object();
        QVERIFY(json[u"content_html"_s].toString().contains(u"About Comet"_s));
    }

    void saysWhereAStoryCanGo()
    {
        takePaper();
        const QString id = idOf(u"Comet"_s);
        QVERIFY(run({u"share"_s}).out.contains("telegram\tshown\tTelegram\n"));
        QVERIFY(
            run({u"share"_s, u"--language"_s, u"ru"_s}).out.contains("telegram\tпоказывается\tTelegram\n"));
        QVERIFY(run({u"upkeep"_s, u"--language"_s, u"ru"_s}).out.startsWith("всё: --every"));
        QCOMPARE(run({u"share"_s, id, u"--to"_s, u"telegram"_s}).out,
                 QByteArray("https://t.me/share/url?url=https%3A%2F%2Fexample.org%2FComet&text=Comet\n"));
        QVERIFY(run({u"share"_s, id}).out.startsWith("Comet, The Paper, "));
        QVERIFY(
            run({u"share"_s, id, u"--as"_s, u"ris"_s}).out.contains("UR  - https://example.org/Comet\r\n"));
        QCOMPARE(run({u"share"_s, id, u"--to"_s, u"mastodon"_s}).code, 1); // which server?
        QCOMPARE(run({u"share"_s, id, u"--to"_s, u"nowhere"_s}).code, 1);
        QCOMPARE(run({u"share"_s, id, u"--as"_s, u"verse"_s}).code, 2);
        QCOMPARE(run({u"share"_s, u"5"_s}).code, 1);
    }

    void showsTheWholeArticle()
    {
        const QByteArray sentence =
            "Comets were seen over the harbour by everybody who had not gone to bed before "
            "midnight, the keeper of the lighthouse wrote into his book.";
        QByteArray html =
            "<!doctype html><html lang='en'><head><title>Comets over the harbour</title></head><body>"
            "<article><h1>Comets over the harbour</h1>";
        for (const QByteArray number : {"one", "two", "three", "four", "five", "six"})
            html += "<p>" + sentence + " Chapter " + number + ".</p>";
        m_server->route("/comets", page(html + "</article></body></html>"));
        m_server->route("/feed",
                        feed("<rss version='2.0'><channel><title>P</title><item><title>Comets over the "
                             "harbour</title><link>" +
                             m_server->address(u"/comets"_s).toUtf8() +
                             "</link><description>Comets were seen…</description></item><item><title>No "
                             "page</title></item>"
                             "</channel></rss>"));
        QCOMPARE(run({u"add"_s, m_server->address(u"/feed"_s)}).code, 0);
        const QString id = idOf(u"Comets over the harbour"_s);
        QVERIFY(!run({u"show"_s, id}).out.contains("Chapter six"));
        const Ran whole = run({u"show"_s, id, u"--whole"_s});
        QCOMPARE(whole.code, 0);
        QVERIFY(whole.out.contains("Chapter six"));
        QVERIFY(!run({u"show"_s, id}).out.contains("Chapter six")); // the feed's text is still the feed's
        m_server->route("/comets", status(404));
        const QByteArray json = run({u"show"_s, id, u"--whole"_s, u"--json"_s}).out; // it is here already
        QVERIFY(QJsonDocument::fromJson(json)[u"content_html"_s].toString().contains(u"Chapter six"_s));

        const Ran none = run({u"show"_s, idOf(u"No page"_s), u"--whole"_s});
        QCOMPARE(none.code, 1);
        QVERIFY(none.out.isEmpty() && !none.error.isEmpty());
    }

    void limitsPictures()
    {
        QCOMPARE(run({u"pictures"_s, u"--limit"_s, u"250"_s}).out,
                 QByteArray("0 MB of 250 MB; those of bookmarked stories always stay.\n"));
        const Ran again = run({u"pictures"_s, u"--empty"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(again.out).object(),
                 (QJsonObject{{u"bytes"_s, 0}, {u"limit"_s, 250 * 1024 * 1024}}));
    }

    void keepsTheWishForWholeArticles()
    {
        takePaper();
        QVERIFY(run({u"upkeep"_s}).out.contains("--whole teasers --in-advance no"));
        const QByteArray set = run({u"upkeep"_s, m_server->address(u"/feed"_s), u"--whole"_s, u"always"_s,
                                    u"--in-advance"_s, u"yes"_s})
                                   .out;
        QVERIFY(set.contains("--every usual") && set.contains("--whole always --in-advance yes"));
        const QByteArray back =
            run({u"upkeep"_s, m_server->address(u"/feed"_s), u"--whole"_s, u"usual"_s}).out;
        QVERIFY(back.contains("--whole usual --in-advance yes"));
    }

    void keepsTheWishForADirection()
    {
        takePaper();
        QVERIFY(run({u"upkeep"_s}).out.contains("--direction as-written"));
        const QString feed = m_server->address(u"/feed"_s);
        QVERIFY(run({u"upkeep"_s, feed, u"--direction"_s, u"right-to-left"_s})
                    .out.contains("--whole usual --in-advance usual --direction right-to-left"));
        QVERIFY(!run({u"upkeep"_s, feed, u"--direction"_s, u"usual"_s}).out.contains("right-to-left"));
    }

    void exportsAndImports()
    {
        takePaper();
        const Ran exported = run({u"export"_s});
        QCOMPARE(exported.code, 0);
        QVERIFY(exported.out.contains(m_server->address(u"/feed"_s).toUtf8()));
        QFile file(m_profile->file(u"list.opml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exported.out);
        file.close();
        const Ran imported = run({u"import"_s, file.fileName()});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.out, "1 newspaper there already\n");
        QCOMPARE(m_server->requests("/feed").size(), 1);
    }

    void exportsStories()
    {
        takePaper();
        const QString rain = idOf(u"Rain"_s);
        const auto contents = [&](const QStringList &arguments, const QString &name) {
            const QString path = m_profile->file(name);
            [&] {
                QCOMPARE(run(QStringList{u"export"_s} + arguments + QStringList{u"--to"_s, path}).code, 0);
            }();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray markdown = contents({rain}, u"rain.md"_s);
        QVERIFY2(markdown.contains("# Rain") && markdown.contains("About Rain"), markdown.constData());
        QVERIFY(markdown.contains("The Paper") && markdown.contains("https://example.org/Rain"));
        QVERIFY(!markdown.contains("Comet"));
        const QByteArray page = contents({u"--publication"_s, u"The Paper"_s}, u"all.html"_s);
        QVERIFY(page.contains("<!DOCTYPE html>") && page.contains("About Rain") &&
                page.contains("About Comet"));
        QCOMPARE(run({u"bookmark"_s, rain}).code, 0);
        QVERIFY(contents({u"--bookmarked"_s, u"--no-pictures"_s}, u"kept.epub"_s).startsWith("PK\x03\x04"));
        // Wrong use says what is wanted and writes nothing.
        const QString nothing = m_profile->file(u"list.doc"_s);
        const Ran wrong = run({u"export"_s, rain, u"--to"_s, nothing});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.error.contains(".html, .epub or .md"));
        QCOMPARE(run({u"export"_s, rain}).code, 2);
        QVERIFY(!QFile::exists(nothing));
        QCOMPARE(run({u"export"_s, u"5"_s, u"--to"_s, m_profile->file(u"a.md"_s)}).code, 1);
        QCOMPARE(run({u"export"_s, rain, u"--to"_s, u"/nonexistent/a.md"_s}).code, 1);
    }

    void importsWhatAnotherReaderKept()
    {
        const QString database = m_profile->file(u"a file.opml"_s); // the name says nothing
        makeDatabase(database, quiteRss());
        const Ran imported = run({u"import"_s, database});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.out, "2 newspapers added, 3 stories brought along, 1 bookmark, 1 not understood\n");
        QCOMPARE(run({u"list"_s, u"--bookmarked"_s, u"--json"_s}).json().at(0)[u"title"_s].toString(),
                 u"Star"_s);
        QCOMPARE(run({u"undo"_s}).code, 0);
        QCOMPARE(run({u"list"_s, u"--bookmarked"_s, u"--json"_s}).json().size(), 0);
        QFile text(database);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("{\"items\":[{\"title\":\"cut sh");
        text.close();
        const Ran refused = run({u"import"_s, database});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.error.startsWith("a file.opml is damaged, or nothing Broadsheet can import."),
                 refused.error.constData());
    }

    void importsFromStandardInput()
    {
        const QByteArray starred =
            "{\"id\":\"user/-/state/com.google/starred\",\"items\":[{\"title\":\"Far\",\"canonical\":"
            "[{\"href\":\"https://a.example/far\"}],\"content\":{\"content\":\"<p>Text</p>\"}}]}";
        const Ran imported = run({u"import"_s, u"-"_s, u"--json"_s}, starred);
        QCOMPARE(imported.code, 0);
        const QJsonObject counts = QJsonDocument::fromJson(imported.out).object();
        QCOMPARE(counts[u"bookmarks"_s].toInt(), 1);
        QCOMPARE(counts[u"newspapers_added"_s].toInt(), 0);
    }

    void fails_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no address") << QStringList{u"add"_s, u"foo"_s} << 1;
        QTest::newRow("no address given") << QStringList{u"add"_s} << 2;
        QTest::newRow("nobody listens") << QStringList{u"add"_s, u"http://127.0.0.1:1/"_s} << 1;
        QTest::newRow("no such story") << QStringList{u"show"_s, u"5"_s} << 1;
        QTest::newRow("no number") << QStringList{u"show"_s, u"five"_s} << 2;
        QTest::newRow("no number") << QStringList{u"pictures"_s, u"--limit"_s, u"much"_s} << 2;
        QTest::newRow("less than nothing") << QStringList{u"pictures"_s, u"--limit"_s, u"-1"_s} << 2;
        QTest::newRow("no such text") << QStringList{u"upkeep"_s, u"--whole"_s, u"perhaps"_s} << 2;
        QTest::newRow("no such direction") << QStringList{u"upkeep"_s, u"--direction"_s, u"up"_s} << 2;
        QTest::newRow("neither yes nor no") << QStringList{u"upkeep"_s, u"--in-advance"_s, u"1"_s} << 2;
        QTest::newRow("no such story to mark") << QStringList{u"bookmark"_s, u"5"_s} << 1;
        QTest::newRow("no such section") << QStringList{u"list"_s, u"--section"_s, u"nowhere"_s} << 1;
        QTest::newRow("limit is no number") << QStringList{u"list"_s, u"--limit"_s, u"many"_s} << 2;
        QTest::newRow("limit is nothing") << QStringList{u"list"_s, u"--limit"_s, u"0"_s} << 2;
        QTest::newRow("no such file") << QStringList{u"import"_s, u"/nonexistent.opml"_s} << 1;
        QTest::newRow("nothing to undo") << QStringList{u"undo"_s} << 1;
        QTest::newRow("nothing to remove") << QStringList{u"remove"_s, u"nobody"_s} << 1;
    }

    void fails()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, code);
        QVERIFY(!ran.error.trimmed().isEmpty());
        QVERIFY(ran.out.isEmpty());
    }

    void saysWhichSourceFailed()
    {
        takePaper();
        letTwoHoursPass(m_profile->path());
        m_server->route("/feed", status(500));
        const Ran refresh = run({u"refresh"_s});
        QCOMPARE(refresh.code, 1); // all of them
        QVERIFY(refresh.error.contains(m_server->address(u"/feed"_s).toUtf8()));
    }

    void checksTheFile()
    {
        takePaper();
        QCOMPARE(run({u"check"_s}).code, 0);
        QFile database(m_profile->file(u"broadsheet.sqlite"_s));
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.write(QByteArray(8192, 'x'));
        database.close();
        const Ran damaged = run({u"check"_s});
        QCOMPARE(damaged.code, 1);
        QVERIFY(damaged.error.contains("broadsheet.damaged-"));
        QCOMPARE(run({u"check"_s}).code, 0); // a new one was begun
    }
};

QTEST_GUILESS_MAIN(LibraryVerbsTest)
#include "tst_library.moc"
