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
    const Result<Done> result = sent({pdf, u"-x Горы & \"quotes\""_s, u"Paper"_s, u"A4"_s, 3});
    QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().detail));
    const test::Spooler::Job job = m_spooler->take();
    QVERIFY(job.pdf == pdf);
    QCOMPARE(job.title, u"-x Горы & \"quotes\""_s);
    QCOMPARE(job.copies, 3);
}

void Printing::refusedByTheSpooler()
{
    const Result<Done> result = sent({"%PDF-1.4", u"T"_s, u"NoSuchPrinter"_s, u"A4"_s, 1});
    QVERIFY(!result.ok());
    QVERIFY2(result.error().detail.contains(u"NoSuchPrinter"_s) || !result.error().detail.isEmpty(),
             "its words");
}

void Printing::fromTheDialog()
{
    PaperDialog dialog(papersamples::page(u"en"_s), {}, papersamples::pictures(), words::pageWords(u"en"_s));
    QSignalSpy pagesChanged(&dialog, &PaperDialog::pagesChanged);
    QSignalSpy sentToPrinter(&dialog, &PaperDialog::sentToPrinter);
    dialog.show();
    QVERIFY(pagesChanged.wait(20000));
    auto *print = dialog.findChild<QPushButton *>(u"paperPrint"_s);
    QVERIFY(print && print->isEnabled());
    print->click();
    auto *chooser = dialog.findChild<PrinterDialog *>();
    QVERIFY(chooser);
    QCOMPARE(chooser->printer(), u"Paper"_s);
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
    const Result<Done> result = sent({"%PDF-1.4", u"T"_s, u"Paper"_s, u"A4"_s, 1});
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
