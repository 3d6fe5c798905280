#include "core/feeds/jsonfeedwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class JsonFeedWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyMember()
    {
        Feed feed;
        feed.format = Feed::Format::Atom10;
        feed.recovered = true;
        feed.encoding = u"utf-8"_s;
        feed.title = u"T"_s;
        feed.homeUrl = u"https://a.example/"_s;
        feed.selfUrl = u"https://a.example/feed"_s;
        feed.description = u"D"_s;
        feed.icon = u"https://a.example/i.png"_s;
        feed.language = u"hy"_s;
        feed.authors = {{u"N"_s, u"https://a.example/n"_s, u"n@a.example"_s}};
        feed.copyright = u"C"_s;
        feed.generator = u"G"_s;
        feed.rhythm.ttlMinutes = 0;
        Item item;
        item.guid = u"1"_s;
        item.contentHtml = u"<p>x</p>"_s;
        item.baseUrl = u"https://base.example/"_s;
        item.published = QDateTime(QDate(2023, 3, 7), QTime(8, 28, 5), Qt::UTC);
        item.modified = QDateTime(QDate(2023, 3, 7), QTime(8, 28, 5, 250), Qt::UTC);
        item.attachments = {{u"https://a.example/1.mp3"_s, {}, {}, 5, 6}};
        item.views = 0;
        item.rights = u"R"_s;
        feed.items = {item};

        const auto clean = [](const QString &html, const QString &base) { return base + html; };
        QFile file(QStringLiteral(BROADSHEET_FIXTURES "/feeds/writer.expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject wanted = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(feeds::toJsonFeed(feed, clean), wanted);
    }

    void whatIsNotThereIsLeftOut()
    {
        Feed feed;
        feed.items.append(Item());
        const QJsonObject object =
            feeds::toJsonFeed(feed, [](const QString &, const QString &) { return u"?"_s; });
        QCOMPARE(object.keys(), (QStringList{u"_broadsheet"_s, u"items"_s, u"title"_s, u"version"_s}));
        const QJsonObject item = object.value("items"_L1).toArray().first().toObject();
        QCOMPARE(item.keys(), (QStringList{u"content_html"_s, u"id"_s}));
    }

    void handsOnWhatThePublisherWrote()
    {
        Feed feed;
        feed.language = u"eo"_s;
        feed.writtenLanguage = u"epo"_s;
        Item item;
        item.guid = u"https://a.example/1"_s;
        item.writtenGuid = u"same for all"_s;
        item.url = u"https://a.example/1"_s;
        item.writtenUrl = u"https://count.example/1"_s;
        item.contentHtml = u"<p>"_s + u"word "_s.repeated(100) + u"</p>"_s;
        feed.items.append(item);
        const QJsonObject object =
            feeds::toJsonFeed(feed, [](const QString &html, const QString &) { return html; });
        QCOMPARE(object.value("language"_L1).toString(), u"epo"_s);
        const QJsonObject written = object.value("items"_L1).toArray().first().toObject();
        QCOMPARE(written.value("id"_L1).toString(), item.writtenGuid);
        QCOMPARE(written.value("url"_L1).toString(), item.writtenUrl);
        const QJsonObject own = written.value("_broadsheet"_L1).toObject();
        QCOMPARE(own.value("identity"_L1).toString(), item.guid);
        QCOMPARE(own.value("original_url"_L1).toString(), item.url);
        QVERIFY(written.value("summary"_L1).toString().endsWith(u"word…"_s));
        QVERIFY(written.value("summary"_L1).toString().size() <= 300);
    }
};

QTEST_GUILESS_MAIN(JsonFeedWriterTest)
#include "tst_jsonfeedwriter.moc"
