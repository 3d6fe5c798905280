#include "app/words/guidefiles.h"
#include "core/publications/manifest.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString id;
    QString category;
    QString title;
    QString summary;
    QString picture;
};

QList<Entry> entries(const QByteArray &atom)
{
    QList<Entry> list;
    QXmlStreamReader xml(atom);
    bool inside = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "entry"_L1) {
            list.append(Entry{});
            inside = true;
        } else if (!inside) {
            continue;
        } else if (xml.name() == "id"_L1) {
            list.last().id = xml.readElementText();
        } else if (xml.name() == "title"_L1) {
            list.last().title = xml.readElementText();
        } else if (xml.name() == "summary"_L1) {
            list.last().summary = xml.readElementText();
        } else if (xml.name() == "category"_L1) {
            list.last().category = xml.attributes().value("term"_L1).toString();
        } else if (xml.name() == "thumbnail"_L1) {
            list.last().picture = xml.attributes().value("url"_L1).toString();
        }
    }
    return xml.hasError() ? QList<Entry>() : list;
}

} // namespace

class GuideTest final : public QObject
{
    Q_OBJECT

private slots:
    // Every section of every edition has an article, and every edition's feed is there under its address.
    void everySectionHasAnArticle()
    {
        const words::GuideFiles files = words::guideFiles();
        const auto guide = publications::readManifest(files.manifest);
        QVERIFY2(guide, qPrintable(guide ? QString() : guide.error().detail));
        QCOMPARE(guide->editions.size(), 2);
        QVERIFY(!guide->linkRequired);
        for (const Section &section : guide->sections) {
            QCOMPARE(section.sources.size(), guide->editions.size());
            for (const SectionSource &source : section.sources) {
                QVERIFY2(files.feeds.contains(source.address), qPrintable(source.address));
                const auto articles = entries(files.feeds.value(source.address));
                QVERIFY(std::any_of(articles.begin(), articles.end(), [&](const Entry &entry) {
                    return entry.category == source.category && !entry.title.isEmpty() &&
                           !entry.summary.isEmpty();
                }));
                QVERIFY(section.name.contains(source.edition));
                QVERIFY(section.tagLine.contains(source.edition));
            }
        }
    }

    void idsAreStable()
    {
        const words::GuideFiles files = words::guideFiles();
        QStringList ids;
        for (const Entry &entry : entries(files.feeds.value(u"broadsheet:guide/en"_s)))
            ids << entry.id;
        QCOMPARE(ids, QStringList(
                          {u"tag:broadsheet,2026:guide/en/start"_s, u"tag:broadsheet,2026:guide/en/reading"_s,
                           u"tag:broadsheet,2026:guide/en/paper"_s, u"tag:broadsheet,2026:guide/en/sharing"_s,
                           u"tag:broadsheet,2026:guide/en/languages"_s}));
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
