// Printed pages, judged by other programs: poppler, qpdf and zbar.
#include "app/article/scheme.h"
#include "app/paper/outfile.h"
#include "app/paper/paperdialog.h"
#include "app/paper/press.h"
#include "core/library/wholefile.h"
#include "core/pages/paperpresets.h"
#include "tests/app/papersamples.h"

#include <QApplication>
#include <QComboBox>
#include <QEventLoop>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class Paper final : public QObject
{
    Q_OBJECT

private slots:
    void articles_data();
    void articles();
    void choices_data();
    void choices();
    void capitals_data();
    void capitals();
    void qrCode();
    void missingPicture();
    void hostile();
    void editions();
    void overtaken();
    void dialog();
    void fileNames_data();
    void fileNames();
    void writing();

private:
    StampedPdf printed(const PaperSubject &subject, const pages::PaperStyle &style);
    QString saved(const QString &name, const QByteArray &pdf);
    static QString output(const QString &program, const QStringList &arguments);
    enum class Order { Reading, Setting };
    static QString textOf(const QString &file, int page = 0, Order order = Order::Setting);

    const QDateTime m_now{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
    const Words m_words = words::pageWords(u"en"_s);
    QTemporaryDir m_folder;
    Press m_press{papersamples::pictures()};
};

StampedPdf Paper::printed(const PaperSubject &subject, const pages::PaperStyle &style)
{
    // A real event loop: QTest::qWaitFor sleeps between the many small tasks of the web engine.
    QEventLoop loop;
    QObject receiver;
    StampedPdf pdf;
    whenDone(m_press.print(subject, style, m_words, m_now), &receiver, [&](const Result<StampedPdf> &result) {
        if (result.ok())
            pdf = *result;
        loop.quit();
    });
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    loop.exec();
    return pdf;
}

QString Paper::saved(const QString &name, const QByteArray &pdf)
{
    // BROADSHEET_KEEP=DIR keeps the pages, for the eye.
    const QString keep = qEnvironmentVariable("BROADSHEET_KEEP");
    QFile file((keep.isEmpty() ? m_folder.path() : keep) + u'/' + name);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    return file.fileName();
}

QString Paper::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return u"failed: "_s + process.errorString();
    return QString::fromUtf8(process.readAll());
}

// Words in reading order, spaces for line breaks, without the marks that only steer direction.
QString Paper::textOf(const QString &file, int page, Order order)
{
    QStringList arguments{u"-enc"_s, u"UTF-8"_s};
    if (order == Order::Setting)
        arguments += u"-raw"_s;
    if (page > 0)
        arguments += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
    QString text = output(u"pdftotext"_s, arguments + QStringList{file, u"-"_s});
    text.remove(QRegularExpression(u"[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s));
    text = text.simplified();
    return text.remove(u"\u2010 "_s); // words that were broken at a line's end
}

void Paper::articles_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("inOrder"); // words of the text, as they must follow each other
    QTest::addColumn<QString>("font");
    QTest::newRow("en")
        << u"en"_s
        << QStringList{u"Harbour cities agree on a common flood barrier after three years of talks"_s,
                       u"Five harbour cities signed"_s, u"Who pays, and for what"_s, u"What comes next"_s,
                       u"the power fails."_s}
        << u"NotoSerif"_s;
    QTest::newRow("ru") << u"ru"_s
                        << QStringList{u"Горная дорога снова открыта"_s,
                                       u"рабочие расчистили последний участок"_s,
                                       u"Электроснабжение восстановлено"_s, u"о маршруте спасателям."_s}
                        << u"NotoSerif"_s;
    QTest::newRow("hy") << u"hy"_s
                        << QStringList{u"Լեռնային լճի մակարդակը"_s, u"ջրաբանները"_s,
                                       u"Ինչ են ասում գիտնականները"_s, u"անփոխարինելի։"_s}
                        << u"NotoSerifArmenian"_s;
    QTest::newRow("ar") << u"ar"_s
                        << QStringList{u"السوق القديم يفتح أبوابه"_s, u"أصحاب الدكاكين"_s, u"عودة الحرفيين"_s,
                                       u"فوافق المجلس بالإجماع"_s}
                        << u"NotoNaskhArabic"_s;
}

void Paper::articles()
{
    QFETCH(QString, language);
    QFETCH(QStringList, inOrder);
    QFETCH(QString, font);
    const pages::ArticlePage page = papersamples::page(language);
    const StampedPdf result = printed(page, {});
    QVERIFY(result.pageCount >= 1);
    const QString file = saved(u"article-%1.pdf"_s.arg(language), result.pdf);

    QVERIFY2(output(u"qpdf"_s, {u"--check"_s, file}).contains(u"No syntax or stream encoding errors"_s),
             "qpdf --check");
    const QString info = output(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(page.story.item.title), qPrintable(info));
    QVERIFY2(info.contains(u"Author:          The Gazette"_s), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(result.pageCount))), qPrintable(info));
    QVERIFY2(info.contains(u"Page size:       594.96 x 841.92 pts (A4)"_s), qPrintable(info));

    // Latin, Cyrillic and Armenian in the order they were set; Arabic in reading order.
    const QString text = textOf(file, 0, language == "ar"_L1 ? Order::Reading : Order::Setting);
    QVERIFY2(!text.contains(QChar(0xad)), "soft hyphens cut words apart");
    qsizetype at = 0;
    for (const QString &words : std::as_const(inOrder)) {
        const qsizetype found = text.indexOf(words, at);
        QVERIFY2(found >= 0, qPrintable(words + u" is not where it should be in: "_s + text));
        at = found;
    }
    for (int number = 1; number <= result.pageCount; ++number) {
        const QString one = textOf(file, number);
        QVERIFY2(one.contains(u"The Gazette"_s), qPrintable(one));
        QVERIFY2(one.contains(u"%1 / %2"_s.arg(number).arg(result.pageCount)), qPrintable(one.right(300)));
        QVERIFY2(one.contains(page.story.item.url), qPrintable(one));
        QVERIFY2(one.contains(u"hyperlink to gazette.example"_s), qPrintable(one));
        QVERIFY2(one.contains(u"printed 23 November 2026"_s), qPrintable(one));
    }
    const QString links = output(u"pdfinfo"_s, {u"-url"_s, file});
    QCOMPARE(links.count(page.story.item.url), result.pageCount); // the footer of each page
    QVERIFY2(links.contains(QRegularExpression(u"https://\\w+\\.example/(warning|otchet|hashvet|rusum)"_s)),
             qPrintable(links));
    const QString fonts = output(u"pdffonts"_s, {file});
    QVERIFY2(fonts.contains(font), qPrintable(fonts));
    QVERIFY2(!fonts.contains(QRegularExpression(u" no +(yes|no) +(yes|no) +\\d+ +\\d+"_s)),
             qPrintable(fonts)); // emb
    QVERIFY2(!fonts.contains(u"DejaVu"_s), qPrintable(fonts));
}

void Paper::choices_data()
{
    QTest::addColumn<pages::PaperStyle>("style");
    QTest::addColumn<QString>("size");
    QTest::addColumn<bool>("picture");
    QTest::addColumn<bool>("notes");
    QTest::addColumn<bool>("furniture");
    pages::PaperStyle style;
    style.size = pages::PaperSize::Letter;
    style.columns = 1;
    QTest::newRow("Letter, one column") << style << u"612 x 792 pts (letter)"_s << true << true << true;
    style = {};
    style.size = pages::PaperSize::A5;
    style.columns = 1;
    style.textPoints = 9;
    style.ink = pages::Ink::BlackAndWhite;
    QTest::newRow("A5, black and white") << style << u"(A5)"_s << true << true << true;
    style = {};
    style.size = pages::PaperSize::A3;
    style.columns = 3;
    style.linkNotes = pages::LinkNotes::Off;
    QTest::newRow("A3, three columns, no notes") << style << u"(A3)"_s << true << false << true;
    style = {};
    style.pictures = pages::PaperPictures::None;
    style.around = {};
    QTest::newRow("no pictures, no furniture") << style << u"(A4)"_s << false << true << false;
    QTest::newRow("large print") << pages::withPreset({}, pages::PaperPreset::LargePrint) << u"(A4)"_s << true
                                 << false << true;
    style = {};
    style.size = pages::PaperSize::Custom;
    style.customSize = {170, 240};
    style.face = pages::PaperFace::Sans;
    style.margins = pages::PaperMargins::Wide;
    style.columns = 1;
    QTest::newRow("own paper, without serifs") << style << u"481.92 x 679.92"_s << true << true << true;
    style = {};
    style.orientation = pages::PaperOrientation::Landscape;
    style.columns = 3;
    QTest::newRow("sideways") << style << u"841.92 x 594.96 pts (A4)"_s << true << true << true;
}

void Paper::choices()
{
    QFETCH(pages::PaperStyle, style);
    QFETCH(QString, size);
    QFETCH(bool, picture);
    QFETCH(bool, notes);
    QFETCH(bool, furniture);
    const StampedPdf result = printed(papersamples::page(u"en"_s), style);
    const QString file =
        saved(u"choices %1.pdf"_s.arg(QString::fromUtf8(QTest::currentDataTag())), result.pdf);
    const QString info = output(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(size), qPrintable(info));
    const QString text = textOf(file);
    QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, file}).contains(u" image "_s), picture);
    QCOMPARE(text.contains(u"The outer gate seen"_s), picture);
    QCOMPARE(text.contains(u"https://council.example/figures"_s), notes);
    QCOMPARE(text.contains(u"1 / %1"_s.arg(result.pageCount)), furniture);
    QVERIFY(text.contains(u"close by themselves when the power fails."_s));
}

// The section's name, as the web engine sets it in capitals: as its language has them, or not at all.
void Paper::capitals_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("en") << u"Inside"_s << u"INSIDE"_s;
    QTest::newRow("tr") << u"İstanbul’da iş, ışık"_s << u"İSTANBUL’DA İŞ, IŞIK"_s;
    QTest::newRow("ka") << u"მსოფლიო"_s << u"მსოფლიო"_s;
}

void Paper::capitals()
{
    QFETCH(const QString, section);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    pages::ArticlePage page = papersamples::page(u"en"_s);
    page.story.edition = page.story.item.language = language;
    page.kicker = section;
    pages::PaperStyle style;
    style.around.setFlag(pages::Around::Header, false); // where it stands as it is written
    const QString text = textOf(saved(u"capitals-%1.pdf"_s.arg(language), printed(page, style).pdf));
    QFETCH(const QString, wanted);
    QVERIFY2(text.contains(wanted), qPrintable(text.left(300)));
    QCOMPARE(text.contains(section), section == wanted);
}

void Paper::qrCode()
{
    const pages::ArticlePage page = papersamples::page(u"ru"_s);
    const QString file = saved(u"qr.pdf"_s, printed(page, {}).pdf);
    const QString stem = m_folder.filePath(u"qr"_s);
    output(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, u"-f"_s, u"1"_s, u"-singlefile"_s, file, stem});
    const QString code = output(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, stem + u".png"_s});
    QVERIFY2(code.contains(page.story.item.url), qPrintable(code));
}

void Paper::missingPicture()
{
    pages::ArticlePage page = papersamples::page(u"en"_s);
    QByteArray html = page.body.utf8();
    html.replace("harbour.jpg", "missing.jpg");
    page.body = article::sanitize(html, {});
    const QString file = saved(u"missing.pdf"_s, printed(page, {}).pdf);
    const QString text = textOf(file);
    QVERIFY(text.contains(u"Five harbour cities signed"_s));
    QVERIFY2(text.contains(u"The outer gate"_s), "the caption stands in the frame");
    // One of which nothing is known leaves nothing behind.
    page.body = article::sanitize(
        "<p>Begin.</p><p><img src=\"https://gazette.example/missing.jpg\"></p><p>End.</p>"
        "<p><img src=\"https://gazette.example/missing2.jpg\" alt=\"A chart of tides\"></p>",
        {});
    const QString words = textOf(saved(u"missing-words.pdf"_s, printed(page, {}).pdf));
    QVERIFY2(words.contains(u"A chart of tides"_s) && words.contains(u"Begin. End."_s), qPrintable(words));
}

void Paper::hostile()
{
    pages::ArticlePage page = papersamples::page(u"en"_s);
    page.story.item.title = u"</title><script>x</script>\u202e\"'&<b>%1 %2"_s;
    page.publication.name = u"%1 <Gazette> %2"_s;
    page.kicker = u"<img src=x>"_s;
    page.story.item.url = u"https://gazette.example/"_s + QString(4000, u'a');
    QByteArray html = "<p>Begin.</p>";
    html += QByteArray("<figure>").repeated(40) + QByteArray("<blockquote>").repeated(200) + "<h1>Deep</h1>";
    html += "<p>" + QByteArray("unbreakable").repeated(900) + "</p><p>The end.</p>";
    page.body = article::sanitize(html, {});
    const StampedPdf result = printed(page, {});
    const QString text = textOf(saved(u"hostile.pdf"_s, result.pdf));
    QVERIFY(result.pageCount >= 1);
    QVERIFY2(text.contains(u"Begin."_s) && text.contains(u"The end."_s), qPrintable(text.left(300)));
    QVERIFY2(text.contains(u"%1 <Gazette> %2"_s), qPrintable(text.left(300)));
}

void Paper::editions()
{
    const int count = 14;
    const pages::PaperEdition edition = papersamples::edition(count);
    const StampedPdf result = printed(edition, pages::editionStyle());
    const QString file = saved(u"edition.pdf"_s, result.pdf);
    QVERIFY2(result.pageCount >= 4, "fourteen stories fill pages");
    QVERIFY2(output(u"qpdf"_s, {u"--check"_s, file}).contains(u"No syntax or stream encoding errors"_s),
             "qpdf --check");
    QCOMPARE(textOf(file, 1).count(u"The Gazette · World"_s), 1); // the footer; above stands the masthead
    QCOMPARE(textOf(file, 2).count(u"The Gazette · World"_s), 2);

    // Every story is there once, and on the page that the contents name.
    QStringList pageTexts;
    for (int page = 1; page <= result.pageCount; ++page)
        pageTexts.append(textOf(file, page));
    const QString text = pageTexts.join(u' ');
    for (int i = 1; i < count; ++i) {
        const QString address = u"gazette.example/en/post/harbour-cities-agree-%1"_s.arg(i);
        QVERIFY2(QString(text).remove(u' ').contains(address), qPrintable(address));
    }
    const QString title = edition.stories[8].story.item.title;
    const QRegularExpression entry(QRegularExpression::escape(title) + u" · page (\\d+)"_s);
    const QRegularExpressionMatch match = entry.match(text);
    QVERIFY2(match.hasMatch(), qPrintable(text.left(4000)));
    QVERIFY(pageTexts.value(match.captured(1).toInt() - 1).contains(title));

    const QString outline = output(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file});
    QCOMPARE(outline.count(u"\"title\":"_s), count);
}

// What nobody waits for any more is not heard of, and does not stand in the way of what comes after it.
void Paper::overtaken()
{
    QObject receiver;
    bool heard = false;
    whenDone(m_press.print(papersamples::edition(30), pages::editionStyle(), m_words, m_now), &receiver,
             [&](const Result<StampedPdf> &) { heard = true; });
    m_press.stop();
    for (const int moment : {0, 5, 25, 60, 120, 250}) { // while it is written, loaded, printed
        m_press.print(papersamples::edition(30), pages::editionStyle(), m_words, m_now);
        QTest::qWait(moment);
        m_press.stop();
        const StampedPdf pdf = printed(papersamples::page(u"ru"_s), {});
        QVERIFY(pdf.pageCount >= 1);
        QVERIFY(textOf(saved(u"overtaken.pdf"_s, pdf.pdf)).contains(u"Горная дорога снова открыта"_s));
    }
    QVERIFY(!heard);
    // The same again is the same, and a change around the text is seen.
    pages::PaperStyle style;
    const QByteArray once = printed(papersamples::page(u"ru"_s), style).pdf;
    QVERIFY(once == printed(papersamples::page(u"ru"_s), style).pdf);
    style.around.setFlag(pages::Around::PageNumbers, false);
    QVERIFY(!textOf(saved(u"unnumbered.pdf"_s, printed(papersamples::page(u"ru"_s), style).pdf))
                 .contains(u"1 / "_s));
}

void Paper::dialog()
{
    PaperDialog dialog(papersamples::page(u"en"_s), {}, m_press, m_words);
    QSignalSpy pagesChanged(&dialog, &PaperDialog::pagesChanged);
    QSignalSpy choicesChanged(&dialog, &PaperDialog::choicesChanged);
    dialog.show();
    QVERIFY(pagesChanged.wait(20000));
    const int two = pagesChanged.takeFirst().first().toInt();
    if (const QString keep = qEnvironmentVariable("BROADSHEET_KEEP"); !keep.isEmpty()) {
        QTest::qWait(400);
        dialog.grab().save(keep + u"/dialog.png"_s);
    }
    // Three changes in a row are one new setting of the pages.
    auto *text = dialog.findChild<QWidget *>(u"paperTextSize"_s);
    QVERIFY(text);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(text, Qt::Key_PageUp);
    QCOMPARE(choicesChanged.count(), 3);
    QVERIFY(choicesChanged.last().first().value<PaperChoices>().textPoints > PaperChoices().textPoints);
    QVERIFY(pagesChanged.wait(20000));
    QCOMPARE(pagesChanged.count(), 1);
    QVERIFY(pagesChanged.first().first().toInt() > two);
    // A preset sets all of it, and an own choice leaves the preset.
    auto *preset = dialog.findChild<QComboBox *>(u"paperPreset"_s);
    QVERIFY(preset);
    QCOMPARE(preset->currentText(), u"Own choices"_s);
    preset->setCurrentIndex(1);
    emit preset->activated(1);
    QCOMPARE(choicesChanged.last().first().value<PaperChoices>(),
             pages::withPreset({}, pages::PaperPreset::Compact));
    auto *size = dialog.findChild<QComboBox *>(u"paperSize"_s);
    size->setCurrentIndex(size->findText(u"Custom"_s));
    QCOMPARE(preset->currentText(), u"Compact"_s); // paper is the printer's matter
    QVERIFY(pagesChanged.wait(20000));
    if (const QString keep = qEnvironmentVariable("BROADSHEET_KEEP"); !keep.isEmpty()) {
        QTest::qWait(400);
        dialog.grab().save(keep + u"/dialog-compact.png"_s);
    }
}

void Paper::fileNames_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("publication");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("name");
    const QDate day(2026, 11, 23);
    const auto row = [](const char *tag, const QDate &date, const QString &publication,
                        const QString &headline, const QString &name) {
        QTest::newRow(tag) << date << publication << headline << name;
    };
    row("plain", day, u"The Gazette"_s, u"Harbour cities agree"_s,
        u"2026-11-23 The Gazette Harbour cities agree.pdf"_s);
    row("forbidden", day, u"A/B"_s, u"What? \"Yes\": <1|2> * \\"_s, u"2026-11-23 A B What Yes 1 2.pdf"_s);
    row("dots at the end", day, u"G"_s, u"And so on ..."_s, u"2026-11-23 G And so on.pdf"_s);
    row("no date", {}, u".hidden"_s, u"…"_s, u"hidden ….pdf"_s);
    row("nothing", {}, {}, u"///"_s, u"Broadsheet.pdf"_s);
    row("controls and direction", day, u"G"_s, u"a\nb\tc\u202ed\u2068e"_s, u"2026-11-23 G a b cde.pdf"_s);
    row("Russian", day, u"Газета"_s, u"Горы: «открыто»"_s, u"2026-11-23 Газета Горы «открыто».pdf"_s);
    row("Arabic", day, u"الجريدة"_s, u"السوق القديم؟"_s, u"2026-11-23 الجريدة السوق القديم؟.pdf"_s);
    row("decomposed", day, u"G"_s, u"Cafe\u0301"_s, u"2026-11-23 G Café.pdf"_s);
    row("long", day, u"G"_s, u"слово "_s.repeated(60),
        u"2026-11-23 G "_s + u"слово "_s.repeated(11).trimmed() + u".pdf"_s);
}

void Paper::fileNames()
{
    QFETCH(QDate, day);
    QFETCH(QString, publication);
    QFETCH(QString, headline);
    QFETCH(QString, name);
    QCOMPARE(fileNameOf(day, publication, headline), name);
    QVERIFY(name.toUtf8().size() <= 143);
}

void Paper::writing()
{
    const QString path = m_folder.filePath(u"written.pdf"_s);
    QVERIFY(writeFile(path, "first").ok());
    QVERIFY(writeFile(path, "second").ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    const Result<Done> nowhere = writeFile(m_folder.filePath(u"no/such/folder/x.pdf"_s), "x");
    QVERIFY(!nowhere.ok());
    QCOMPARE(nowhere.error().kind, Error::Kind::CannotWrite);
}

int main(int argc, char **argv)
{
    registerScheme();
    QApplication application(argc, argv);
    Paper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paper.moc"
