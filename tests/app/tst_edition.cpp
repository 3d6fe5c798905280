// `broadsheet --edition`: the order as a value, and the whole road from an empty profile to a newspaper.
#include "app/article/scheme.h"
#include "app/paper/edition.h"
#include "app/paper/editionorder.h"
#include "core/library/library.h"
#include "core/library/sources.h"
#include "tests/support/scriptedserver.h"

#include <QApplication>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class EditionTest final : public QObject
{
    Q_OBJECT

private slots:
    void orders_data();
    void orders();
    void refusals_data();
    void refusals();
    void help();
    void wanted();
    void guide_data();
    void guide();
    void noMorePagesThanWished();
    void freshNews();
    void failures_data();
    void failures();

private:
    int run(const QStringList &arguments);

    QTemporaryDir m_folder;
};

int EditionTest::run(const QStringList &arguments)
{
    return runEdition(QStringList{u"broadsheet"_s, u"--profile"_s, m_folder.filePath(u"profile"_s)} +
                      arguments);
}

void EditionTest::orders_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("stories");
    using From = EditionOrder::From;
    QTest::newRow("plain") << QStringList{} << int(From::Everything) << QString() << 3 << 40;
    QTest::newRow("section") << QStringList{u"--section"_s, u"az.caliber/world"_s} << int(From::Section)
                             << u"az.caliber/world"_s << 3 << 40;
    QTest::newRow("collection") << QStringList{u"--collection"_s, u"Travel/Georgia"_s}
                                << int(From::Collection) << u"Travel/Georgia"_s << 3 << 40;
    QTest::newRow("later") << QStringList{u"--later"_s} << int(From::Later) << QString() << 3 << 40;
    QTest::newRow("bookmarks") << QStringList{u"--bookmarks"_s, u"--columns=2"_s} << int(From::Bookmarks)
                               << QString() << 2 << 40;
    QTest::newRow("today") << QStringList{u"--today"_s, u"--stories"_s, u"100"_s} << int(From::Today)
                           << QString() << 3 << 100;
}

void EditionTest::orders()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, from);
    QFETCH(QString, section);
    QFETCH(int, columns);
    QFETCH(int, stories);
    const EditionOrder order =
        readEditionOrder(QStringList{u"broadsheet"_s, u"--edition"_s, u"a.pdf"_s} + arguments);
    QCOMPARE(order.complaint, QString());
    QCOMPARE(order.file, u"a.pdf"_s);
    QCOMPARE(int(order.from), from);
    QCOMPARE(order.name, section);
    QCOMPARE(order.style.columns, columns);
    QCOMPARE(order.stories, stories);
}

void EditionTest::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{u"--edition="_s};
    QTest::newRow("unknown option") << QStringList{u"--edition"_s, u"a.pdf"_s, u"--size"_s};
    QTest::newRow("one word too many") << QStringList{u"--edition"_s, u"a.pdf"_s, u"b.pdf"_s};
    QTest::newRow("two choices") << QStringList{u"--edition"_s, u"a.pdf"_s, u"--today"_s, u"--bookmarks"_s};
    QTest::newRow("empty section") << QStringList{u"--edition"_s, u"a.pdf"_s, u"--section"_s, u" "_s};
    QTest::newRow("paper") << QStringList{u"--edition"_s, u"a.pdf"_s, u"--paper"_s, u"B7"_s};
    QTest::newRow("columns") << QStringList{u"--edition"_s, u"a.pdf"_s, u"--columns"_s, u"4"_s};
    QTest::newRow("half a column") << QStringList{u"--edition"_s, u"a.pdf"_s, u"--columns"_s, u"1.5"_s};
    QTest::newRow("stories") << QStringList{u"--edition"_s, u"a.pdf"_s, u"--stories"_s, u"0"_s};
    QTest::newRow("pages") << QStringList{u"--edition"_s, u"a.pdf"_s, u"--pages"_s, u"0"_s};
    QTest::newRow("text") << QStringList{u"--edition"_s, u"a.pdf"_s, u"--text-size"_s, u"many"_s};
}

void EditionTest::refusals()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!readEditionOrder(QStringList{u"broadsheet"_s} + arguments).complaint.isEmpty());
    QCOMPARE(run(arguments), 2);
}

// With a file's name or without one: nobody wants a file called --help.
void EditionTest::help()
{
    for (const QStringList &asked :
         {QStringList{u"--edition"_s, u"--help"_s}, QStringList{u"--edition"_s, u"-h"_s},
          QStringList{u"--edition"_s, u"a.pdf"_s, u"--help"_s}}) {
        const EditionOrder order = readEditionOrder(QStringList{u"broadsheet"_s} + asked);
        QVERIFY2(order.help.contains(u"--collection"_s), qPrintable(asked.join(u' ')));
        QVERIFY(order.file.isEmpty());
    }
}

void EditionTest::wanted()
{
    char program[] = "broadsheet", option[] = "--edition", joined[] = "--edition=a.pdf",
         other[] = "--editions";
    char *const apart[] = {program, option};
    char *const together[] = {program, joined};
    char *const neither[] = {program, other};
    QVERIFY(prepareForEdition(2, apart));
    QVERIFY(prepareForEdition(2, together));
    QVERIFY(!prepareForEdition(2, neither));
    QVERIFY(!prepareForEdition(1, apart));
}

void EditionTest::guide_data()
{
    QTest::addColumn<QStringList>("choice");
    QTest::addColumn<QString>("masthead");
    QTest::newRow("everything there is") << QStringList{} << u"The Broadsheet Guide"_s;
    QTest::newRow("a section by its id") << QStringList{u"--section"_s, u"paper"_s} << u"Paper"_s;
    QTest::newRow("a section by its name")
        << QStringList{u"--section"_s, u"First steps"_s} << u"First steps"_s;
    QTest::newRow("a newspaper") << QStringList{u"--section"_s, u"the broadsheet guide"_s}
                                 << u"The Broadsheet Guide"_s;
}

void EditionTest::guide()
{
    QFETCH(QStringList, choice);
    QFETCH(QString, masthead);
    const QString keep = qEnvironmentVariable("BROADSHEET_KEEP");
    const QString file = (keep.isEmpty() ? m_folder.path() : keep) +
                         u"/guide %1.pdf"_s.arg(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(run(QStringList{u"--edition"_s, file, u"--language"_s, u"en"_s} + choice), 0);
    QProcess process;
    process.start(u"pdftotext"_s, {u"-l"_s, u"1"_s, file, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    QVERIFY2(text.startsWith(u"The Broadsheet Guide"_s), qPrintable(text.left(200)));
    QVERIFY2(text.left(300).contains(masthead), qPrintable(text.left(300)));
}

// As a morning's cron job would ask: what came since is in it.
// The guide takes more than two pages: its last stories become headlines then.
void EditionTest::noMorePagesThanWished()
{
    const QString file = m_folder.filePath(u"short.pdf"_s);
    for (const int most : {1, 2}) {
        QCOMPARE(run({u"--edition"_s, file, u"--language"_s, u"en"_s, u"--pages"_s, QString::number(most)}),
                 0);
        QPdfDocument pdf;
        QCOMPARE(pdf.load(file), QPdfDocument::Error::None);
        QVERIFY(pdf.pageCount() <= most);
        QString text;
        for (int page = 0; page < pdf.pageCount(); ++page)
            text += pdf.getAllText(page).text();
        QVERIFY2(text.contains(u"In brief"_s), qPrintable(text));
        QVERIFY(text.contains(u"One paper, many"_s));
    }
}

void EditionTest::freshNews()
{
    const auto news = [](const QByteArray &title) {
        return feed("<rss><channel><title>Harbour Post</title><item><guid>" + title + "</guid><title>" +
                    title + "</title><description>All about it.</description></item></channel></rss>");
    };
    ScriptedServer server;
    server.route("/feed", news("The ferry sailed"));
    const QString profile = m_folder.filePath(u"cron"_s);
    {
        LibraryOptions options;
        options.profileFolder = profile;
        options.refreshing = LibraryOptions::Refreshing::OnDemand;
        options.clock = [] { return QDateTime::currentDateTimeUtc().addDays(-1); };
        const auto library = Library::open(options);
        QVERIFY(library.ok());
        const auto added = (*library)->sources().add(server.address(u"/feed"_s));
        QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), 15000);
        QVERIFY(added.result().ok());
    }
    server.route("/feed", news("The ferry came back"));
    const auto textOf = [&](const QStringList &more) {
        const QString file = m_folder.filePath(u"cron.pdf"_s);
        QStringList arguments = {u"broadsheet"_s, u"--edition"_s, file, u"--profile"_s, profile};
        if (runEdition(arguments + more) != 0)
            return QString();
        QProcess process;
        process.start(u"pdftotext"_s, {file, u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    };
    QVERIFY(!textOf({}).contains(u"came back"_s));
    QVERIFY(textOf({u"--refresh"_s}).contains(u"The ferry came back"_s));
    server.stop();
    QVERIFY(textOf({u"--refresh"_s}).contains(u"The ferry came back"_s)); // of what is there
}

void EditionTest::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = m_folder.filePath(u"never.pdf"_s);
    QTest::newRow("no such section") << QStringList{u"--edition"_s, file, u"--section"_s,
                                                    u"weather on Mars"_s};
    QTest::newRow("no such collection") << QStringList{u"--edition"_s, file, u"--collection"_s, u"Mars"_s};
    QTest::newRow("nothing for later") << QStringList{u"--edition"_s, file, u"--later"_s};
    QTest::newRow("no bookmark yet") << QStringList{u"--edition"_s, file, u"--bookmarks"_s};
    QTest::newRow("no such folder") << QStringList{u"--edition"_s, m_folder.filePath(u"no/such/never.pdf"_s)};
}

void EditionTest::failures()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 1);
    QVERIFY(!QFile::exists(arguments.at(1)));
}

int main(int argc, char **argv)
{
    registerScheme();
    QApplication application(argc, argv);
    EditionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_edition.moc"
