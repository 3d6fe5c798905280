// What nobody wants to print, and what does not fit: pages all the same, or clear words and nothing
// half-written.
#include "app/article/scheme.h"
#include "app/paper/press.h"
#include "core/library/wholefile.h"
#include "tests/app/papersamples.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PaperBadInput final : public QObject
{
    Q_OBJECT

private slots:
    void badInput_data();
    void badInput();
    void hugePicture();
    void noRoom();

private:
    static StampedPdf set(Press &press, const pages::ArticlePage &page);
    QString saved(const QByteArray &pdf);
    static QString output(const QString &program, const QStringList &arguments);
    static QString textOf(const QString &file);

    QTemporaryDir m_folder;
    Press m_press{papersamples::pictures()};
};

StampedPdf PaperBadInput::set(Press &press, const pages::ArticlePage &page)
{
    QEventLoop loop; // a real one: the web engine has many small tasks
    StampedPdf pdf;
    whenDone(press.print(page, {}, words::pageWords(u"en"_s), QDateTime(QDate(2026, 11, 23), {}, Qt::UTC)),
             &loop, [&](const Result<StampedPdf> &result) {
                 if (result.ok())
                     pdf = *result;
                 loop.quit();
             });
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    loop.exec();
    return pdf;
}

QString PaperBadInput::saved(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(u"pages.pdf"_s);
    return writeFile(path, pdf).ok() ? path : QString();
}

QString PaperBadInput::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAll()) : process.errorString();
}

QString PaperBadInput::textOf(const QString &file)
{
    return output(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).simplified();
}

void PaperBadInput::badInput_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("printed");
    QTest::addColumn<int>("leastPages");
    const QByteArray text = "<p>Begin.</p><p>The end.</p>";
    const QStringList all = {u"Begin."_s, u"The end."_s};
    QTest::newRow("headline of 1,000 characters")
        << u"Harbour "_s.repeated(125) << text << all + QStringList{u"Harbour"_s} << 1;
    QTest::newRow("headline of one endless word") << u"h"_s.repeated(1000) << text << all << 1;
    QTest::newRow("no headline") << QString() << text << all << 1;
    QByteArray table = "<p>Begin.</p><table>";
    for (int row = 1; row <= 12'000; ++row)
        table += "<tr><td>row " + QByteArray::number(row) + "</td><td>A ferry</td><td>12:40</td></tr>";
    QTest::newRow("a table of hundreds of pages") << u"Timetable"_s << table + "</table><p>The end.</p>"
                                                  << all + QStringList{u"row 1 "_s, u"row 12000"_s} << 100;
    QTest::newRow("right to left, with code")
        << u"السوق القديم C++ <vector>"_s
        << QByteArray("<p>Begin.</p><p>يفتح السوق <code>std::vector&lt;int&gt; v{1, 2};</code> "
                      "أبوابه</p><pre>if (a &lt; b)\n    return b;</pre><p>The end.</p>")
        << QStringList{u"Begin"_s, u"return b;"_s, u"The end"_s} << 1;
    QTest::newRow("emoji") << u"A whale \U0001F40B came"_s
                           << QByteArray("<p>Begin. \xF0\x9F\x98\x80 \xF0\x9F\x87\xA6\xF0\x9F\x87\xBF</p>"
                                         "<p>The end.</p>")
                           << all << 1;
    QTest::newRow("letters without a font")
        << u"五个港口城市就共同的防洪屏障达成一致"_s
        << QByteArray("<p>Begin. \xE4\xBA\x94\xE4\xB8\xAA\xE6\xB8\xAF\xE5\x8F\xA3</p><p>The end.</p>") << all
        << 1;
}

void PaperBadInput::badInput()
{
    QFETCH(QString, title);
    QFETCH(QByteArray, html);
    QFETCH(QStringList, printed);
    QFETCH(int, leastPages);
    pages::ArticlePage page = papersamples::page(u"en"_s);
    page.story.item.title = title;
    page.body = article::sanitize(html, {});
    const StampedPdf result = set(m_press, page);
    QVERIFY(result.pageCount >= leastPages);
    const QString file = saved(result.pdf);
    QVERIFY2(output(u"qpdf"_s, {u"--check"_s, file}).contains(u"No syntax or stream encoding errors"_s),
             "qpdf --check");
    const QString text = textOf(file);
    for (const QString &words : std::as_const(printed))
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in: "_s + text.left(600)));
}

// 40 MB, as a bitmap: in time or left out, and the page is there either way.
void PaperBadInput::hugePicture()
{
    QImage image(4200, 3200, QImage::Format_RGB888);
    image.fill(Qt::darkCyan);
    Picture picture{{}, "image/bmp"};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "BMP"));
    QVERIFY(picture.bytes.size() > 40'000'000);
    Press press([picture](const QString &) { return readyFuture(Result<Picture>(picture)); });
    const StampedPdf pdf = set(press, papersamples::page(u"en"_s));
    QVERIFY(pdf.pageCount >= 1);
    QVERIFY2(pdf.pdf.size() < 10'000'000, "the file is lean");
    QVERIFY(textOf(saved(pdf.pdf)).contains(u"Five harbour cities signed"_s));
}

// Nothing half-written is left, and what was there stays.
void PaperBadInput::noRoom()
{
#ifdef Q_OS_UNIX
    const QString folder = m_folder.filePath(u"full"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/story.pdf"_s;
    QVERIFY(writeFile(path, "as it was").ok());
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{1000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const Result<Done> written = writeFile(path, QByteArray(100'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written.ok());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"story.pdf"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("as it was"));
#endif
    // A folder in place of the file, as a folder that must not be written into.
    QVERIFY(QDir().mkpath(m_folder.filePath(u"taken.pdf"_s)));
    QCOMPARE(writeFile(m_folder.filePath(u"taken.pdf"_s), "x").error().kind, Error::Kind::CannotWrite);
}

int main(int argc, char **argv)
{
    registerScheme();
    QApplication application(argc, argv);
    PaperBadInput test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paperbadinput.moc"
