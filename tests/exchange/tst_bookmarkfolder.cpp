// Bookmarks as a folder of Markdown files: what they are called, what stands at their heads, and back.
#include "core/article/sanitize.h"
#include "core/exchange/bookmarkfolder.h"
#include "core/exchange/frontmatter.h"

#include <QJsonArray>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::exchange;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

KeptStory story(const QString &url, const QString &title, const QList<CollectionId> &collections = {})
{
    KeptStory kept;
    kept.item.url = kept.item.guid = url;
    kept.item.title = title;
    kept.item.published = at(1'790'000'000); // 2026-09-21
    kept.collections = collections;
    return kept;
}

QList<OutStory> shown(const KeptStories &kept)
{
    QList<OutStory> stories;
    for (const KeptStory &one : kept.stories) {
        OutStory out;
        out.title = one.item.title;
        out.url = one.item.url;
        out.body = article::sanitize(one.item.contentHtml.toUtf8(), one.item.url);
        stories.append(out);
    }
    return stories;
}

QStringList pathsOf(const QList<FolderFile> &files)
{
    QStringList paths;
    for (const FolderFile &file : files)
        paths.append(file.path);
    return paths;
}

QByteArray file(const QList<FolderFile> &files, const QString &path)
{
    for (const FolderFile &one : files) {
        if (one.path == path)
            return one.bytes;
    }
    return {};
}

} // namespace

class BookmarkFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesFiles()
    {
        KeptStories kept;
        kept.collections = {{CollectionId{1}, {}, u"Politics / Today"_s},
                            {CollectionId{2}, CollectionId{1}, u"CON"_s},
                            {CollectionId{3}, {}, u"politics  today"_s},
                            {CollectionId{4}, {}, u"Pictures"_s},
                            {CollectionId{5}, {}, u"???"_s}};
        kept.stories = {story(u"https://a.example/1"_s, u"What: <b>\"now\"</b>?"_s),
                        story(u"https://a.example/2"_s, u"WHAT <b> \"NOW\" </b>"_s),
                        story(u"https://a.example/3"_s, u"Deep"_s, {CollectionId{2}, CollectionId{3}}),
                        story(u"https://a.example/4"_s, u"Same"_s, {CollectionId{3}}),
                        story(u"https://a.example/5"_s, u"Drawn"_s, {CollectionId{4}}),
                        story(u"https://a.example/6"_s, {}, {CollectionId{5}})};
        const QList<FolderFile> files = bookmarkFolder(kept, shown(kept), {});
        QCOMPARE(pathsOf(files),
                 (QStringList{u"2026-09-21 What b now b.md"_s, u"2026-09-21 WHAT b NOW b (2).md"_s,
                              u"Politics Today/CON_/2026-09-21 Deep.md"_s,
                              u"politics today (2)/2026-09-21 Same.md"_s,
                              u"Pictures (2)/2026-09-21 Drawn.md"_s, u"Collection/2026-09-21.md"_s}));
        const auto again = readBookmarkFolder(files);
        QVERIFY(again.ok());
        QStringList names;
        for (const KeptStory &one : again->stories) {
            QStringList in;
            for (const CollectionId id : one.collections)
                in.append(pathOf(id, again->collections));
            names.append(in.join(u", "_s));
        }
        QCOMPARE(names, (QStringList{QString(), QString(), u"Politics ∕ Today/CON, politics today"_s,
                                     u"politics today"_s, u"Pictures"_s, u"???"_s}));
    }

    void losesNoMarks()
    {
        KeptStories kept;
        kept.collections = {{CollectionId{1}, {}, u"Мир"_s}};
        KeptStory one = story(u"https://a.example/1"_s, u"A \"title\": # with - signs"_s, {CollectionId{1}});
        one.item.authors = {{u"Ann"_s, {}, {}}, {u"Боб"_s, {}, {}}};
        one.item.language = u"ru"_s;
        one.saved = at(1'791'000'000);
        one.feed = u"https://a.example/feed"_s;
        one.feedTitle = u"A: paper"_s;
        one.feedHome = u"https://a.example/"_s;
        one.state = {.unread = false, .kept = false, .later = true};
        one.notes = {
            {{}, {}, u"two\n--- lines\n---\n# \"x\""_s, {}, {}, {}, at(1'791'000'001), at(1'791'000'002)},
            {{}, {}, {}, u"the *quote*"_s, u"before "_s, u" after"_s, at(1'791'000'003), at(1'791'000'003)}};
        kept.stories = {one};
        const QList<FolderFile> files = bookmarkFolder(kept, shown(kept), {});
        QVERIFY(files.first().bytes.contains("\n> the \\*quote\\*\n"));
        QCOMPARE(readBookmarkFolder(files).value(), kept);
    }

    void putsPicturesBeside()
    {
        KeptStories kept;
        kept.collections = {{CollectionId{1}, {}, u"A"_s}, {CollectionId{2}, CollectionId{1}, u"B"_s}};
        kept.stories = {story(u"https://a.example/1"_s, u"One"_s, {CollectionId{2}}),
                        story(u"https://a.example/2"_s, u"Two"_s)};
        for (KeptStory &one : kept.stories)
            one.item.contentHtml =
                u"<p><img src=\"/p.png\" alt=\"here\"><img src=\"/q.png\" alt=\"not\"></p>"_s;
        const QList<FolderFile> files =
            bookmarkFolder(kept, shown(kept), {{u"https://a.example/p.png"_s, {"PNG", "image/png"}}});
        QCOMPARE(file(files, u"pictures/p1.png"_s), QByteArray("PNG"));
        QVERIFY(file(files, u"A/B/2026-09-21 One.md"_s)
                    .contains("![here](../../pictures/p1.png)![not](https://a.example/q.png)"));
        QVERIFY(file(files, u"2026-09-21 Two.md"_s).contains("![here](pictures/p1.png)"));
        QCOMPARE(files.size(), 3);
    }

    void readsHeads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QJsonObject>("head");
        QTest::newRow("ours")
            << QByteArray("---\ntitle: \"A: \\\"b\\\"\"\nlater: true\nnotes: [{\"text\":\"t\"}]\n---\ntext")
            << QJsonObject{{u"title"_s, u"A: \"b\""_s},
                           {u"later"_s, true},
                           {u"notes"_s, QJsonArray{QJsonObject{{u"text"_s, u"t"_s}}}}};
        QTest::newRow("other hands")
            << QByteArray("\xef\xbb\xbf---\r\ntitle: It's plain: yes # a remark\r\nurl: "
                          "'https://a.example/?q=''x'''\r\ncollections:\r\n  - One\r\n  - "
                          "\"Two/Three\"\r\ntags: [a, 'b c', \"d\"]\r\nlater: false\r\n---\r\n")
            << QJsonObject{{u"title"_s, u"It's plain: yes"_s},
                           {u"url"_s, u"https://a.example/?q='x'"_s},
                           {u"collections"_s, QJsonArray{u"One"_s, u"Two/Three"_s}},
                           {u"tags"_s, QJsonArray{u"a"_s, u"b c"_s, u"d"_s}},
                           {u"later"_s, false}};
        QTest::newRow("nothing") << QByteArray() << QJsonObject();
        QTest::newRow("no head") << QByteArray("# Title\n---\nurl: x\n---\n") << QJsonObject();
        QTest::newRow("never closed") << QByteArray("---\nurl: x\n") << QJsonObject();
        QTest::newRow("empty") << QByteArray("---\n---\n") << QJsonObject();
        QTest::newRow("odd lines") << QByteArray("---\n- x\n:\n: y\nz\n\turl: deeper\n[\n---\n")
                                   << QJsonObject{{u"url"_s, u"deeper"_s}};
    }

    void readsHeads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QJsonObject, head);
        QCOMPARE(readFrontMatter(text), head);
    }

    void refusesOtherFiles()
    {
        const auto kept = readBookmarkFolder({{u"README.md"_s, "# Hello"},
                                              {u"a/b/c.md"_s, "---\nurl: https://a.example/\n---\n"},
                                              {u"d.md"_s, "---\nurl: javascript:1\n---\n"},
                                              {u"e.md"_s, QByteArray(1000, '\0')}});
        QVERIFY(kept.ok());
        QCOMPARE(kept->refused, 3);
        QCOMPARE(kept->stories.size(), 1);
        QCOMPARE(kept->stories.first().item.title, u"https://a.example/"_s);
        QCOMPARE(pathOf(kept->stories.first().collections.first(), kept->collections), u"a/b"_s);
    }
};

QTEST_GUILESS_MAIN(BookmarkFolderTest)
#include "tst_bookmarkfolder.moc"
