// How long until pages are seen: an article of four pages in the print dialog, a change of its choices, and
// an edition of fifty stories with pictures.
//   bench_paper               (offscreen: QT_QPA_PLATFORM=offscreen)
// Wanted: 400 ms to the first pages of an article, 250 ms after a change (one change, after which the dialog
// waits for no other), 700 ms to an edition's first pages, 10 s for all of fifty stories. The
// floor beside them is the web engine printing the same HTML, its pictures and pagination included, with
// nothing before or after.
#include "app/article/scheme.h"
#include "app/paper/dictionaries.h"
#include "app/paper/paperdialog.h"
#include "app/paper/printengine.h"
#include "core/pages/paperpage.h"
#include "tests/app/papersamples.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int storiesOfTheEdition = 50;

pages::ArticlePage fourPages()
{
    pages::ArticlePage page = papersamples::page(u"en"_s);
    const QByteArray once = page.body.utf8();
    page.body = article::sanitize(once.repeated(4), u"https://gazette.example/"_s);
    return page;
}

// From asking to the signal, in ms; and how many pages there are then.
struct Seen
{
    qint64 milliseconds = 0;
    int pages = 0;
};

Seen untilPages(PaperDialog &dialog, const QElapsedTimer &timer)
{
    QEventLoop loop;
    Seen seen;
    QObject::connect(&dialog, &PaperDialog::pagesChanged, &loop, [&](int pages) {
        seen = {timer.elapsed(), pages};
        loop.quit();
    });
    loop.exec();
    return seen;
}

void untilComplete(PaperDialog &dialog, const QElapsedTimer &timer)
{
    while (!dialog.isComplete())
        untilPages(dialog, timer);
    QTest::qWait(200); // it is painted, too: nobody is faster
}

qint64 median(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

qint64 barePrint(PrintEngine &engine, const QByteArray &html, const pages::PaperStyle &style)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    whenDone(engine.print(html, pageLayout(style)), &loop, [&](const Result<QByteArray> &) { loop.quit(); });
    loop.exec();
    return timer.elapsed();
}

void say(const char *what, qint64 milliseconds, qint64 floor, int pages)
{
    std::printf("%-34s %6lld ms  %5.2f x the floor  %3d pages\n", what, static_cast<long long>(milliseconds),
                double(milliseconds) / double(floor), pages);
}

} // namespace

int main(int argc, char **argv)
{
    registerScheme();
    QApplication application(argc, argv);
    const Words words = words::pageWords(u"en"_s);
    const PaperChoices choices;
    std::printf("%s\n", BROADSHEET_BUILD);

    const PictureSource pictures = papersamples::pictures();
    PrintEngine engine(pictures);
    Dictionaries dictionaries;
    const pages::Hyphenation hyphens = [&](const QString &language) {
        return dictionaries.hyphenator(language);
    };
    const QByteArray articleHtml = pages::paperHtml(fourPages(), choices, words, hyphens);
    const QByteArray editionHtml =
        pages::editionHtml(papersamples::edition(storiesOfTheEdition), choices, words, hyphens);
    barePrint(engine, articleHtml, choices); // the engine's processes start once
    QList<qint64> floors;
    for (int i = 0; i < rounds; ++i)
        floors.append(barePrint(engine, articleHtml + QByteArray::number(i), choices));
    const qint64 articleFloor = median(floors);
    const qint64 editionFloor = barePrint(engine, editionHtml, choices);

    QList<qint64> fresh;
    QList<qint64> first;
    QList<qint64> changed;
    QList<qint64> restamped;
    int pages = 0;
    std::unique_ptr<Press> press;
    for (int i = 0; i < 2 * rounds; ++i) {
        pages::ArticlePage article = fourPages();
        article.story.item.title += QString::number(i); // nothing that was printed before
        QElapsedTimer timer;
        timer.start();
        if (i < rounds)
            press = std::make_unique<Press>(pictures);
        PaperDialog dialog(article, choices, *press, words);
        dialog.show();
        Seen seen = untilPages(dialog, timer);
        (i < rounds ? fresh : first).append(seen.milliseconds);
        pages = seen.pages;
        untilComplete(dialog, timer);
        timer.restart();
        QTest::keyClick(dialog.findChild<QWidget *>(u"paperTextSize"_s), Qt::Key_Up);
        changed.append(untilPages(dialog, timer).milliseconds);
        untilComplete(dialog, timer);
        timer.restart();
        QTest::keyClick(dialog.findChild<QWidget *>(u"paperPageNumbers"_s), Qt::Key_Space);
        restamped.append(untilPages(dialog, timer).milliseconds);
        dialog.reject();
    }
    say("article, the very first time", median(fresh), articleFloor, pages);
    say("article, first pages", median(first), articleFloor, pages);
    say("article, after a change", median(changed), articleFloor, pages);
    say("article, page numbers off", median(restamped), articleFloor, pages);

    QElapsedTimer timer;
    timer.start();
    PaperDialog dialog(papersamples::edition(storiesOfTheEdition), choices, *press, words);
    dialog.show();
    const Seen some = untilPages(dialog, timer);
    say("edition, first pages", some.milliseconds, editionFloor, some.pages);
    Seen all = some;
    while (!dialog.isComplete())
        all = untilPages(dialog, timer);
    say("edition, all of it", all.milliseconds, editionFloor, all.pages);
    return 0;
}
