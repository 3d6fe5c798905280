// The way to a printer: what arrives there is the PDF itself, byte by byte.
#include "app/article/scheme.h"
#include "app/paper/paperdialog.h"
#include "app/paper/printerdialog.h"
#include "app/paper/printjob.h"
#include "core/base/async.h"
#include "tests/app/papersamples.h"
#include "tests/support/spooler.h"

#include <QApplication>
#include <QEventLoop>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class Printing final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void arrivesUnchanged();
    void withItsOptions();
    void pages_data();
    void pages();
    void refusedByTheSpooler();
    void fromTheDialog();
    void withoutPrinter(); // last: it takes the spooler away

private:
    Result<Done> sent(const PrintOrder &order);

    // One for all: libcups asks for its server's address only once.
    std::unique_ptr<test::Spooler> m_spooler;
};

Result<Done> Printing::sent(const PrintOrder &order)
{
    Result<Done> answer;
    QEventLoop loop;
    whenDone(sendToPrinter(order, this), &loop, [&](const Result<Done> &result) {
        answer = result;
        loop.quit();
    });
    QTimer::singleShot(30000, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

void Printing::initTestCase()
{
    m_spooler = std::make_unique<test::Spooler>();
    QVERIFY2(m_spooler->isRunning(), qPrintable(m_spooler->complaint()));
}

void Printing::arrivesUnchanged()
{
    QCOMPARE(findPrinters().names, QStringList{u"Paper"_s});
    const QByteArray pdf = "%PDF-1.4\n" + QByteArray(200000, '\x01') + "\n%%EOF";
    const Result<Done> result =
        sent({pdf, u"-x Горы & \"quotes\""_s, u"A4"_s, {.printer = u"Paper"_s, .copies = 3, .pages = {}}});
    QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().detail));
    const test::Spooler::Job job = m_spooler->take();
    QVERIFY(job.pdf == pdf);
    QCOMPARE(job.title, u"-x Горы & \"quotes\""_s);
    QCOMPARE(job.copies, 3);
}

void Printing::withItsOptions()
{
    const PrinterChoices choices{.printer = u"Paper"_s,
                                 .copies = 1,
                                 .pages = u"1-3,5"_s,
                                 .sides = Sides::LongEdge,
                                 .ink = PrinterInk::BlackAndWhite};
    QVERIFY(sent({"%PDF-1.4", u"T"_s, u"Custom.100x150mm"_s, choices}).ok());
    const QStringList options = m_spooler->take().options;
    for (const QString &option : {u"media=Custom.100x150mm"_s, u"page-ranges=1-3,5"_s,
                                  u"sides=two-sided-long-edge"_s, u"print-color-mode=monochrome"_s})
        QVERIFY2(options.contains(option), qPrintable(options.join(u' ')));
}

void Printing::pages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted"); // "?": not understood
    QTest::newRow("all") << u"  "_s << QString();
    QTest::newRow("some") << u"1-3, 5"_s << u"1-3,5"_s;
    QTest::newRow("a dash of another kind") << u"2–4"_s << u"2-4"_s;
    QTest::newRow("up to") << u"-2"_s << u"1-2"_s;
    QTest::newRow("from") << u"6-"_s << u"6-7"_s;
    QTest::newRow("beyond the end") << u"5-99"_s << u"5-7"_s;
    QTest::newRow("after the end") << u"8"_s << u"?"_s;
    QTest::newRow("backwards") << u"5-2"_s << u"?"_s;
    QTest::newRow("nought") << u"0"_s << u"?"_s;
    QTest::newRow("letters") << u"two"_s << u"?"_s;
    QTest::newRow("nothing between commas") << u"1,,2"_s << u"?"_s;
    QTest::newRow("a bare dash") << u"-"_s << u"?"_s;
    QTest::newRow("an option") << u"1 -o raw"_s << u"?"_s;
}

void Printing::pages()
{
    QFETCH(const QString, typed);
    QTEST(pageRanges(typed, 7).value_or(u"?"_s), "wanted");
}

void Printing::refusedByTheSpooler()
{
    const Result<Done> result =
        sent({"%PDF-1.4", u"T"_s, u"A4"_s, {.printer = u"NoSuchPrinter"_s, .pages = {}}});
    QVERIFY(!result.ok());
    QVERIFY2(result.error().detail.contains(u"NoSuchPrinter"_s) || !result.error().detail.isEmpty(),
             "its words");
}

void Printing::fromTheDialog()
{
    Press press(papersamples::pictures());
    PaperDialog dialog(papersamples::page(u"en"_s), {}, press, words::pageWords(u"en"_s));
    QSignalSpy pagesChanged(&dialog, &PaperDialog::pagesChanged);
    QSignalSpy sentToPrinter(&dialog, &PaperDialog::sentToPrinter);
    dialog.show();
    QVERIFY(pagesChanged.wait(20000));
    auto *print = dialog.findChild<QPushButton *>(u"paperPrint"_s);
    QVERIFY(print);
    QTRY_VERIFY_WITH_TIMEOUT(print->isEnabled(), 20000); // what is seen first may be a draft
    print->click();
    auto *chooser = dialog.findChild<PrinterDialog *>();
    QVERIFY(chooser);
    QCOMPARE(chooser->choices().printer, u"Paper"_s);
    chooser->accept();
    QVERIFY(sentToPrinter.wait(20000));
    QCOMPARE(sentToPrinter.first().first().toString(), u"Paper"_s);
    const test::Spooler::Job job = m_spooler->take();
    QVERIFY(job.pdf.startsWith("%PDF-1.5"));
    QCOMPARE(
        job.title,
        u"2023-03-07 The Gazette Harbour cities agree on a common flood barrier after three years of talks.pdf"_s);
    QVERIFY(!dialog.isVisible());
}

void Printing::withoutPrinter()
{
    m_spooler.reset();
    QVERIFY(findPrinters().names.isEmpty());
    const Result<Done> result = sent({"%PDF-1.4", u"T"_s, u"A4"_s, {.printer = u"Paper"_s, .pages = {}}});
    QVERIFY(!result.ok());
    QVERIFY(!result.error().detail.isEmpty()); // the spooler's own words
}

int main(int argc, char **argv)
{
    registerScheme();
    QApplication application(argc, argv);
    Printing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_printing.moc"
