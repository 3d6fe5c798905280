// Where words stand on the pages of an edition: the same for the same input, on the sheet, in columns that do
// not touch, no headline alone at a column's foot, and the last columns of like length.
#include "app/article/scheme.h"
#include "app/paper/press.h"
#include "core/pages/paperpresets.h"
#include "tests/app/papersamples.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>

#include <algorithm>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

struct Word
{
    int page = 0;
    QRectF place; // points from the top left
    QString text;
    friend bool operator==(const Word &, const Word &) = default;
};

// By poppler: one element a word.
QList<Word> wordsOf(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
    if (!process.waitForFinished(60'000))
        return {};
    QXmlStreamReader reader(process.readAllStandardOutput());
    QList<Word> words;
    int page = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        page += reader.name() == "page"_L1 ? 1 : 0;
        if (reader.name() != "word"_L1)
            continue;
        const auto at = [attributes = reader.attributes()](QLatin1String name) {
            return attributes.value(name).toDouble();
        };
        const QRectF place(QPointF(at("xMin"_L1), at("yMin"_L1)), QPointF(at("xMax"_L1), at("yMax"_L1)));
        words.append({page, place, reader.readElementText()});
    }
    return words;
}

constexpr double millimetre = 72 / 25.4;

} // namespace

class PaperGeometry final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Press m_press{papersamples::pictures()};
    const QDateTime m_now{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};

    StampedPdf printed(const PaperSubject &subject, const pages::PaperStyle &style)
    {
        QEventLoop loop; // a real one: the web engine has many small tasks
        QObject receiver;
        StampedPdf pdf;
        whenDone(m_press.print(subject, style, words::pageWords(u"en"_s), m_now), &receiver,
                 [&](const Result<StampedPdf> &result) {
                     if (result.ok())
                         pdf = *result;
                     loop.quit();
                 });
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        return pdf;
    }

    QList<Word> words(const PaperSubject &subject, const pages::PaperStyle &style)
    {
        QFile file(m_folder.filePath(u"pages.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(printed(subject, style).pdf);
        file.close();
        return wordsOf(file.fileName());
    }

private slots:
    void theSameInputIsTheSamePaper()
    {
        const auto edition = papersamples::edition(14);
        const QList<Word> once = words(edition, pages::editionStyle());
        QVERIFY(once.size() > 2'000);
        QVERIFY(words(edition, pages::editionStyle()) == once);
    }

    void everyWordLiesOnItsSheet_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("text");
        QTest::newRow("A4, 3 columns") << 3 << int(pages::PaperSize::A4) << 9.5;
        QTest::newRow("A5, 2 columns") << 2 << int(pages::PaperSize::A5) << 9.5;
        QTest::newRow("A6, large") << 1 << int(pages::PaperSize::A6) << 14.0;
        QTest::newRow("A3, 3 columns") << 3 << int(pages::PaperSize::A3) << 10.5;
    }
    void everyWordLiesOnItsSheet()
    {
        QFETCH(int, columns);
        QFETCH(int, size);
        QFETCH(double, text);
        pages::PaperStyle style = pages::editionStyle();
        style.columns = columns;
        style.size = static_cast<pages::PaperSize>(size);
        style.textPoints = text;
        const QSizeF sheet = pages::sheetOf(style).size * millimetre;
        const QList<Word> all = words(papersamples::edition(7), style);
        QVERIFY(all.size() > 1'000);
        const QRectF room = QRectF(QPointF(), sheet).adjusted(5, 5, -5, -5);
        for (const Word &word : all)
            QVERIFY2(room.contains(word.place), qPrintable(u"page %1: %2"_s.arg(word.page).arg(word.text)));
    }

    // Nothing is printed over anything else, neither in a column nor from one into the next.
    void noWordStandsOnAnother()
    {
        QHash<int, QList<Word>> pages;
        for (const Word &word : words(papersamples::edition(14), pages::editionStyle()))
            pages[word.page].append(word);
        QVERIFY(pages.size() >= 4);
        for (const QList<Word> &page : std::as_const(pages)) {
            for (qsizetype i = 0; i < page.size(); ++i) {
                for (qsizetype j = i + 1; j < page.size(); ++j) {
                    const QRectF shared = page[i].place & page[j].place;
                    // A word's box has room for accents and tails, so boxes of close lines share some of it.
                    const double lower = std::min(page[i].place.height(), page[j].place.height());
                    const bool collide = shared.width() > 1 && shared.height() > lower * 0.45;
                    QVERIFY2(
                        !collide,
                        qPrintable(u"page %1: %2 / %3"_s.arg(page[i].page).arg(page[i].text, page[j].text)));
                }
            }
        }
    }

    // A picture that finds no room at a column's foot leaves it to the text that follows.
    void noColumnEndsEarly_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("text");
        for (const int columns : {2, 3}) {
            for (const double text : {8.5, 9.0, 9.5, 10.5})
                QTest::addRow("%d columns, %.1f", columns, text) << columns << text;
        }
    }
    void noColumnEndsEarly()
    {
        QFETCH(int, columns);
        QFETCH(double, text);
        pages::PaperStyle style = pages::editionStyle();
        style.columns = columns;
        style.textPoints = text;
        const pages::Sheet sheet = pages::sheetOf(style);
        const double left = sheet.margins.left() * millimetre;
        const double width = (sheet.size.width() - sheet.margins.left() - sheet.margins.right()) * millimetre;
        const double foot = (sheet.size.height() - sheet.margins.bottom()) * millimetre;
        const double height = foot - sheet.margins.top() * millimetre;
        QHash<int, QList<double>> lowest; // of each column of a page
        int last = 0;
        for (const Word &word : words(papersamples::edition(14), style)) {
            if (word.place.bottom() > foot + 2)
                continue; // the footer
            QList<double> &page = lowest[word.page];
            page.resize(columns);
            const int column = qBound(0, int((word.place.left() - left) / width * columns), columns - 1);
            page[column] = qMax(page[column], word.place.bottom());
            last = qMax(last, word.page);
        }
        QVERIFY(last >= 4);
        for (int page = 1; page < last; ++page) {
            for (const double bottom : std::as_const(lowest[page]))
                QVERIFY2(bottom > foot - height * 0.2, qPrintable(u"page %1"_s.arg(page)));
        }
    }

    // What is too wide for its column breaks there, and nothing else of the page gives way.
    void theTextKeepsItsSize()
    {
        const auto heightOfText = [this](const QByteArray &more) {
            pages::ArticlePage page = papersamples::page(u"en"_s);
            page.body = article::sanitize("<p>The keeper of the lighthouse counted twice.</p>" + more, {});
            for (const Word &word : words(page, {})) {
                if (word.text == u"lighthouse"_s)
                    return qRound(word.place.height() * 10);
            }
            return 0;
        };
        const int usual = heightOfText({});
        QVERIFY(usual > 100);
        const QByteArray endless(80, 'w');
        QByteArray cells;
        for (int i = 0; i < 6; ++i)
            cells += "<td>" + endless + "</td>";
        QCOMPARE(heightOfText("<table><tr>" + cells + "</tr></table>"), usual);
        QCOMPARE(heightOfText("<pre>" + endless + endless + "</pre>"), usual);
        QCOMPARE(heightOfText("<p>" + endless + endless + "</p>"), usual);
        QCOMPARE(heightOfText("<ul><li><ul><li><ul><li><ul><li>" + endless + "</ul></ul></ul></ul>"), usual);
    }

    // A picture takes the whole column: the shortest word begins below it.
    void nothingStandsBesideAPicture()
    {
        pages::ArticlePage page = papersamples::page(u"en"_s);
        page.body = article::sanitize("<figure><img src=\"https://p.example/a.jpg\"></figure><p>102</p>"
                                      "<p>The ferry came in with two bells, and nobody saw it.</p>",
                                      {});
        const QList<Word> all = words(page, {});
        QVERIFY(std::any_of(all.begin(), all.end(), [](const Word &word) { return word.text == u"102"_s; }));
    }

    // Two lines too many are no reason for another page; a real rest is.
    void noPageForALine()
    {
        pages::ArticlePage page = papersamples::page(u"en"_s);
        const auto lastPage = [&](int paragraphs) {
            QByteArray html;
            for (int i = 0; i < paragraphs; ++i)
                html += "<p>The ferry came in with two bells, and nobody saw it.</p>";
            page.body = article::sanitize(html, {});
            const QList<Word> all = words(page, {});
            const int last = all.isEmpty() ? 0 : all.last().page;
            return std::pair(last, std::count_if(all.begin(), all.end(), [&](const Word &word) {
                                 return word.page == last && word.text == u"ferry"_s;
                             }));
        };
        int pages = 1;
        int paragraphs = 25;
        for (; paragraphs < 200 && pages == 1; ++paragraphs)
            pages = lastPage(paragraphs).first;
        QCOMPARE(pages, 2);
        QVERIFY2(lastPage(paragraphs - 1).second >= 5, "paragraphs of one sentence on the last page");
    }

    // The same of an edition.
    void noPageOfAnEditionForALine()
    {
        pages::PaperEdition edition = papersamples::edition(2);
        const auto lastPage = [&](int paragraphs) {
            QByteArray html;
            for (int i = 0; i < paragraphs; ++i)
                html += "<p>The ferry came in with two bells, and nobody saw it.</p>";
            for (pages::ArticlePage &page : edition.stories)
                page.body = article::sanitize(html, {});
            const QList<Word> all = words(edition, pages::editionStyle());
            const int last = all.isEmpty() ? 0 : all.last().page;
            return std::pair(last, std::count_if(all.begin(), all.end(), [&](const Word &word) {
                                 return word.page == last && word.text == u"ferry"_s;
                             }));
        };
        int pages = 1;
        int paragraphs = 25;
        for (; paragraphs < 200 && pages == 1; ++paragraphs)
            pages = lastPage(paragraphs).first;
        QCOMPARE(pages, 2);
        QVERIFY2(lastPage(paragraphs - 1).second >= 5, "paragraphs of one sentence on the last page");
    }

    // A headline has text below it in its own column.
    void noHeadlineAtAColumnsFoot()
    {
        const auto edition = papersamples::edition(14);
        const QList<Word> all = words(edition, pages::editionStyle());
        int found = 0;
        for (const Word &word : all) {
            const bool isLarge = word.place.height() > 17 && word.page > 1;
            if (!isLarge)
                continue;
            ++found;
            const bool hasTextBelow = std::any_of(all.begin(), all.end(), [&](const Word &other) {
                return other.page == word.page && other.place.height() < 15 &&
                       other.place.top() > word.place.top() + 5 &&
                       other.place.top() < word.place.bottom() + 400 &&
                       other.place.left() < word.place.right() + 60 &&
                       other.place.right() > word.place.left() - 60 &&
                       other.place.bottom() <
                           pages::sheetOf(pages::editionStyle()).size.height() * millimetre -
                               pages::sheetOf(pages::editionStyle()).margins.bottom() * millimetre;
            });
            QVERIFY2(hasTextBelow, qPrintable(u"page %1: %2"_s.arg(word.page).arg(word.text)));
        }
        QVERIFY(found > 20);
    }
};

int main(int argc, char **argv)
{
    registerScheme();
    QApplication application(argc, argv);
    PaperGeometry test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_papergeometry.moc"
