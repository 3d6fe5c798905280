// Runs the built command line as a reader would.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

Ran run(const QStringList &arguments, const QByteArray &input = {}, const QString &language = u"C.UTF-8"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, language);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BROADSHEET_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QByteArray feed =
    "<rss version='2.0'><channel><title>T</title><item><title>I</title><link>/1</link>"
    "<description>&lt;p onclick='x'&gt;d&lt;script&gt;1&lt;/script&gt;</description></item></channel></rss>";

} // namespace

class CommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    // In the system's language, or the one that is asked for; what programs read is in none.
    void speaksTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("answer");
        const QString hy = u"Անհայտ հրաման՝ frobnicate"_s;
        QTest::newRow("Armenian") << u"hy_AM.UTF-8"_s << QStringList() << hy;
        QTest::newRow("asked for") << u"ru_RU.UTF-8"_s << QStringList{u"--language"_s, u"arm"_s} << hy;
        QTest::newRow("Azerbaijani") << u"az_AZ.UTF-8"_s << QStringList() << u"Naməlum əmr: frobnicate"_s;
        QTest::newRow("one we do not speak")
            << u"fi_FI.UTF-8"_s << QStringList() << u"Unknown verb: frobnicate"_s;
    }

    void speaksTheReadersLanguage()
    {
        QFETCH(const QString, system);
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, answer);
        const Ran ran = run(arguments + QStringList{u"frobnicate"_s}, {}, system);
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(QString::fromUtf8(ran.error).section(u'\n', 0, 0), answer);
    }

    void helpIsInEveryLanguage()
    {
        const QList<QByteArray> english = run({u"--help"_s}).out.split('\n');
        for (const QString &code : {u"ru"_s, u"az"_s, u"hy"_s, u"uk"_s, u"tr"_s, u"ka"_s, u"ar"_s}) {
            const QList<QByteArray> lines = run({u"--language"_s, code, u"--help"_s}).out.split('\n');
            QCOMPARE(lines.size(), english.size());
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const bool isUsage = lines[i].startsWith("  ") && !lines[i].startsWith("      ");
                QVERIFY2(lines[i].isEmpty() || (lines[i] == english[i]) == isUsage, lines[i].constData());
            }
        }
    }

    // Verbs, options, what an option takes, and names in capitals for the rest: nothing to be translated.
    void usageIsInNoLanguage()
    {
        static const QRegularExpression typed(u"^  [a-z ]+|--[a-z-]+( [a-z|-]+)?|\\.[a-z]+"_s);
        static const QRegularExpression word(u"[a-z]"_s);
        for (const QByteArray &line : run({u"--help"_s}).out.split('\n')) {
            const bool isUsage = line.startsWith("  ") && !line.startsWith("      ");
            QVERIFY2(!isUsage || !QString::fromUtf8(line).remove(typed).contains(word), line.constData());
        }
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s};
        QTest::newRow("no file") << QStringList{u"parse"_s};
        QTest::newRow("two files") << QStringList{u"parse"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown option") << QStringList{u"parse"_s, u"-"_s, u"--nonsense"_s};
        QTest::newRow("option of nothing") << QStringList{u"--url"_s, u"x"_s};
        QTest::newRow("value missing") << QStringList{u"parse"_s, u"-"_s, u"--url"_s};
    }

    void wrongUse()
    {
        QFETCH(const QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.error.isEmpty());
    }

    void help()
    {
        const Ran ran = run({u"--help"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.contains("parse FILE|-") && ran.out.contains("sanitize FILE|-"));
        QCOMPARE(run({u"--version"_s}).out, QByteArray("broadsheet-cli " BROADSHEET_VERSION "\n"));
    }

    void fails_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("missing") << u"/nonexistent/feed.xml"_s << QByteArray();
        QTest::newRow("directory") << u"/"_s << QByteArray();
        QTest::newRow("empty name") << QString() << QByteArray();
        QTest::newRow("empty") << u"-"_s << QByteArray();
        QTest::newRow("binary") << u"-"_s
                                << QByteArray("\x7F"
                                              "ELF\x02\0\0\0<\0\xFF",
                                              11);
        QTest::newRow("page") << u"-"_s << QByteArray("<!DOCTYPE html><html><body>502</body></html>");
    }

    void fails()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, input);
        const Ran ran = run({u"parse"_s, file}, input);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.error.count('\n'), 1); // one sentence
    }

    void parsesFromInputAndFile()
    {
        const Ran piped = run({u"parse"_s, u"-"_s, u"--url"_s, u"https://a.example/feed"_s}, feed);
        QCOMPARE(piped.exitCode, 0);
        const QJsonObject object = QJsonDocument::fromJson(piped.out).object();
        QCOMPARE(object.value("title"_L1).toString(), u"T"_s);
        const QJsonObject item = object.value("items"_L1).toArray().first().toObject();
        QCOMPARE(item.value("url"_L1).toString(), u"https://a.example/1"_s);
        const QString html = item.value("content_html"_L1).toString();
        QVERIFY2(html.contains(u"<p>d"_s) && !html.contains(u"script"_s), qPrintable(html));

        QTemporaryDir folder;
        QFile file(folder.filePath(u"ж feed.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(feed) == feed.size());
        file.close();
        const Ran fromFile = run({u"parse"_s, u"--url"_s, u"https://a.example/feed"_s, file.fileName()});
        QCOMPARE(fromFile.out, piped.out);
    }

    void contentTypeCounts()
    {
        const QByteArray bytes = "<rss><channel><title>\xEE\xCF\xD7\xCF\xD3\xD4\xC9</title></channel></rss>";
        const Ran ran = run({u"parse"_s, u"-"_s, u"--content-type"_s, u"text/xml; charset=koi8-r"_s}, bytes);
        QVERIFY(QString::fromUtf8(ran.out).contains(u"Новости"_s));
    }

    void sanitizes()
    {
        const Ran ran = run({u"sanitize"_s, u"-"_s, u"--url"_s, u"https://a.example/b/"_s},
                            "<a href=c onclick=x>d</a><script>1</script>");
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.contains("https://a.example/b/c"));
        QVERIFY(!ran.out.contains("onclick") && !ran.out.contains("script"));
    }

    void extracts()
    {
        const QByteArray story = "<p>The keepers, who had left, came back on Tuesday with their books.</p>";
        const QByteArray html = "<html lang=en><title>Keepers return to the northern rocks</title><article>" +
                                story.repeated(9) +
                                "<time datetime='2024-03-05T10:30'>5 March</time></article>";
        const Ran ran = run(
            {u"extract"_s, u"-"_s, u"--url"_s, u"https://a.example/b"_s, u"--time-zone"_s, u"Asia/Baku"_s},
            html);
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject page = QJsonDocument::fromJson(ran.out).object();
        const QStringList keys = {u"byline"_s,   u"content"_s, u"dir"_s,       u"excerpt"_s, u"image"_s,
                                  u"language"_s, u"length"_s,  u"published"_s, u"section"_s, u"site_name"_s,
                                  u"text"_s,     u"title"_s,   u"views"_s};
        QCOMPARE(page.keys(), keys);
        QCOMPARE(page.value("title"_L1).toString(), u"Keepers return to the northern rocks"_s);
        QCOMPARE(page.value("published"_L1).toString(), u"2024-03-05T06:30:00Z"_s);
        QVERIFY(page.value("views"_L1).isNull());
        QVERIFY(page.value("content"_L1).toString().contains(u"<p>The keepers"_s));
        QCOMPARE(page.value("length"_L1).toInt(), int(page.value("text"_L1).toString().size()));
    }

    void extractsNothingFromAWall()
    {
        const Ran ran = run({u"extract"_s, u"-"_s, u"--url"_s, u"https://a.example/b"_s},
                            "<title>Consent</title><p>We use cookies. Accept them to go on.</p>");
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.error.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
