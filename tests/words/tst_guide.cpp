#include "app/words/guidefiles.h"
#include "core/article/sanitize.h"
#include "core/feeds/parse.h"
#include "core/locale/languages.h"
#include "core/publications/manifest.h"
#include "core/text/plaintext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

// Read by the door every newspaper comes through.
Feed edition(const QString &address)
{
    const auto feed =
        feeds::parse({words::guideFiles().feeds.value(address), u"https://guide.broadsheet.invalid/"_s, {}});
    return feed ? *feed : Feed();
}

const QString english = u"broadsheet:guide/en"_s;

} // namespace

class GuideTest final : public QObject
{
    Q_OBJECT

private slots:
    // Every section of every edition has an article, and every edition's feed is there under its address;
    // there is one in every language of the window.
    void everySectionHasAnArticle()
    {
        const words::GuideFiles files = words::guideFiles();
        const auto guide = publications::readManifest(files.manifest);
        QVERIFY2(guide, qPrintable(guide ? QString() : guide.error().detail));
        QStringList editions;
        for (const Edition &one : guide->editions)
            editions.append(one.language);
        QStringList spoken;
        for (const locale::Language &language : locale::interfaceLanguages())
            spoken.append(language.code);
        QCOMPARE(editions, spoken);
        QVERIFY(!guide->linkRequired);
        for (const Section &section : guide->sections) {
            QCOMPARE(section.sources.size(), guide->editions.size());
            for (const SectionSource &source : section.sources) {
                QVERIFY2(files.feeds.contains(source.address), qPrintable(source.address));
                const Feed feed = edition(source.address);
                QVERIFY(!feed.recovered);
                QCOMPARE(feed.language, source.edition);
                QVERIFY(std::any_of(feed.items.begin(), feed.items.end(), [&](const Item &item) {
                    return item.categories == source.categories && !item.title.isEmpty() &&
                           !item.summary.isEmpty() && item.published.isValid() &&
                           files.pictures.contains(item.image);
                }));
                QVERIFY(section.name.contains(source.edition));
                QVERIFY(section.tagLine.contains(source.edition));
            }
        }
    }

    void idsAreStable()
    {
        QStringList ids;
        for (const Item &item : edition(english).items)
            ids << item.guid;
        QCOMPARE(ids, QStringList(
                          {u"tag:broadsheet,2026:guide/en/start"_s, u"tag:broadsheet,2026:guide/en/reading"_s,
                           u"tag:broadsheet,2026:guide/en/paper"_s, u"tag:broadsheet,2026:guide/en/sharing"_s,
                           u"tag:broadsheet,2026:guide/en/languages"_s}));
    }

    // What the articles are made of survives the sanitiser.
    void articlesStayWhole()
    {
        for (const QString &address : words::guideFiles().feeds.keys()) {
            for (const Item &item : edition(address).items) {
                const QByteArray html = article::sanitize(item.contentHtml.toUtf8(), item.baseUrl).utf8();
                for (const char *part : {"<figure", "<figcaption", "<h2", "<p", " alt="})
                    QVERIFY2(html.contains(part), qPrintable(item.title + u": "_s + QLatin1String(part)));
                QVERIFY(html.contains(item.image.toUtf8()));
                QCOMPARE(html.count("<kbd"), item.contentHtml.count(u"<kbd"_s));
                QVERIFY(text::wordCount(text::plainFromHtml(item.contentHtml)) > 240);
            }
        }
    }

    // Every picture that is named exists, is an SVG without anything from elsewhere, and has words for those
    // who do not see it.
    void everyPictureExists()
    {
        const words::GuideFiles files = words::guideFiles();
        static const QRegularExpression address(u"https://guide\\.broadsheet\\.invalid/[^\"]*"_s);
        static const QRegularExpression image(u"<img [^>]*>"_s);
        QSet<QString> named;
        for (const QByteArray &atom : files.feeds) {
            const QString text = QString::fromUtf8(atom);
            for (const auto &match : address.globalMatch(text))
                named.insert(match.captured());
            for (const auto &match : image.globalMatch(text))
                QVERIFY2(match.captured().contains(QRegularExpression(u"alt=\"[^\"]{20,}\""_s)),
                         qPrintable(match.captured()));
        }
        QVERIFY(named.size() >= 5);
        QCOMPARE(QSet<QString>(files.pictures.keyBegin(), files.pictures.keyEnd()), named);
        for (const QByteArray &svg : files.pictures) {
            QXmlStreamReader xml(svg);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            for (const char *foreign : {"<script", "<style", "<image", "<foreignObject", "href", "<text"})
                QVERIFY2(!svg.contains(foreign), foreign);
        }
    }
};

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
