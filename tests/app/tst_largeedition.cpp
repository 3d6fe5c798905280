// More stories than one document bears: printed in parts, and put together so that nobody sees it.
#include "app/article/scheme.h"
#include "app/paper/joinparts.h"
#include "app/paper/press.h"
#include "core/pages/editionparts.h"
#include "core/pages/paperpresets.h"
#include "tests/app/papersamples.h"

#include <QApplication>
#include <QBuffer>
#include <QEventLoop>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int stories = 150;

QString headlineOf(int story) { return u"Ferry number %1 sailed"_s.arg(story + 1000); }

pages::PaperEdition small()
{
    pages::PaperEdition edition{u"The Gazette"_s, {}, QDate(2026, 11, 23), u"en"_s, {}, {}};
    const QString sections[] = {u"World"_s, u"Culture"_s};
    for (int i = 0; i < stories; ++i) {
        pages::ArticlePage page = papersamples::page(u"en"_s);
        page.story.item.title = headlineOf(i);
        page.story.item.summary.clear();
        page.story.item.url += u"-%1"_s.arg(i);
        page.kicker = sections[i * 2 / stories];
        page.body = article::sanitize("<p>It came in with two bells, and nobody saw it but the keeper of the "
                                      "lighthouse, who counted twice.</p>",
                                      {});
        edition.stories.append(page);
    }
    return edition;
}

} // namespace

class LargeEdition final : public QObject
{
    Q_OBJECT

private slots:
    void parts();
    void stopped();
    void unreadable();

private:
    Press m_press{papersamples::pictures()};
    const Words m_words = words::pageWords(u"en"_s);
    const QDateTime m_now{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
};

void LargeEdition::parts()
{
    QSignalSpy reached(&m_press, &Press::reached);
    QEventLoop loop;
    StampedPdf made;
    whenDone(m_press.print(small(), pages::editionStyle(), m_words, m_now), &loop,
             [&](const Result<StampedPdf> &result) {
                 if (result.ok())
                     made = *result;
                 loop.quit();
             });
    QTimer::singleShot(100'000, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(!made.pdf.isEmpty());
    QCOMPARE(reached.size(), pages::partsOf(small()).size());
    QCOMPARE(reached.first(), (QList<QVariant>{1, stories}));
    QVERIFY(reached.last().first().toInt() > 1);

    QBuffer buffer(&made.pdf);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument pdf;
    pdf.load(&buffer);
    QCOMPARE(pdf.pageCount(), made.pageCount);
    QStringList texts;
    for (int page = 0; page < pdf.pageCount(); ++page)
        texts.append(pdf.getAllText(page).text().simplified());
    const QString whole = texts.join(u' ');
    QVERIFY(texts.last().contains(u"%1 / %1"_s.arg(made.pageCount)));
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QString &text) {
        return text.contains(u"Culture Ferry number 1075 sailed"_s);
    }));

    // Outline, destinations and the numbers in the contents agree with where a story stands.
    QPdfBookmarkModel outline;
    outline.setDocument(&pdf);
    QCOMPARE(outline.rowCount({}), stories);
    const QHash<QString, int> places = destinationPages(made.pdf);
    for (int i = 5; i < stories; ++i) {
        const QModelIndex entry = outline.index(i, 0);
        QCOMPARE(entry.data(int(QPdfBookmarkModel::Role::Title)).toString(), headlineOf(i));
        const int page = places.value(pages::storyDestination(i));
        QCOMPARE(entry.data(int(QPdfBookmarkModel::Role::Page)).toInt() + 1, page);
        QVERIFY2(page > 0 && texts[page - 1].contains(headlineOf(i)), qPrintable(headlineOf(i)));
        QVERIFY2(whole.contains(headlineOf(i) + u" · page %1 "_s.arg(page)), qPrintable(headlineOf(i)));
    }
    QVERIFY(!made.pdf.contains("elsewhere.invalid"));
}

void LargeEdition::stopped()
{
    QSignalSpy reached(&m_press, &Press::reached);
    pages::PaperEdition edition = small();
    edition.name = u"Another"_s;
    bool answered = false;
    whenDone(m_press.print(edition, pages::editionStyle(), m_words, m_now), this,
             [&](const Result<StampedPdf> &) { answered = true; });
    QTRY_COMPARE_WITH_TIMEOUT(reached.size(), 2, 60'000);
    m_press.stop();
    QTest::qWait(500);
    QCOMPARE(reached.size(), 2);
    QVERIFY(!answered);
}

void LargeEdition::unreadable() { QCOMPARE(joinParts({"one", "two"}).error().kind, Error::Kind::Malformed); }

int main(int argc, char **argv)
{
    registerScheme();
    QApplication application(argc, argv);
    LargeEdition test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_largeedition.moc"
