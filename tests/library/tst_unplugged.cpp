// Without a network: what was fetched in advance is there with its pictures, and the pictures of bookmarks
// stay whatever else comes and goes.
#include "reader.h"

#include "core/library/storypictures.h"

#include <QCryptographicHash>
#include <QDir>

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

QByteArray png(int size = 200) { return QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(size - 8, '\0'); }

const QByteArray teaser = "Three ports on the northern shore will share one warning system…";

QByteArray wholePage()
{
    QByteArray html = "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Bell</title></head>"
                      "<body><main><article><h1>Bell</h1>"
                      "<figure><img src='/small.png' srcset='/small.png 300w, /large.png 1600w'></figure>";
    for (int i = 0; i < 12; ++i)
        html += "<p>Three ports on the northern shore will share one warning system, their harbour masters "
                "agreed on Monday, and the barnacles were counted with the rest, for the time number " +
                QByteArray::number(i) + ".</p>";
    return html +
           "<figure><img src='/harbour.png' alt='The harbour'></figure></article></main></body></html>";
}

QByteArray feedOf(const QString &link, const QByteArray &text, int stories = 1)
{
    QByteArray xml = "<rss version='2.0'><channel><title>Harbour Post</title>";
    for (int i = 0; i < stories; ++i)
        xml += "<item><title>Bell " + QByteArray::number(i) + "</title><guid isPermaLink='false'>" +
               QByteArray::number(i) + "</guid><link>" + link.toUtf8() + '?' + QByteArray::number(i) +
               "</link><description>" + text + "</description></item>";
    return xml + "</channel></rss>";
}

} // namespace

class UnpluggedTest final : public QObject
{
    Q_OBJECT

    static Result<Picture> get(Reader &reader, const QString &address)
    {
        return reader.wait(reader.library->pictures().picture(address, Pictures::Lane::ReaderWaits));
    }

    static QList<StoryId> ids(Reader &reader)
    {
        QList<StoryId> list;
        for (const Headline &line : reader.wait(reader.library->stories().list({})))
            list.append(line.id);
        return list;
    }

    static QString file(Reader &reader, const QByteArray &path)
    {
        const QByteArray address = reader.server.address(QString::fromLatin1(path)).toUtf8();
        return reader.profile.file(u"pictures/"_s) +
               QString::fromLatin1(QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex());
    }

    static void mark(Reader &reader, StoryId id, Bookmarks::Keeping keeping)
    {
        QCOMPARE(*reader.wait(reader.library->bookmarks().set({id}, keeping)), 1);
    }

    // A newspaper whose stories all have the same picture, and a cache that has room for five.
    static void take(Reader &reader, int stories = 1)
    {
        reader.largestPictureCache = 1000;
        reader.stopTheClock();
        reader.open();
        reader.server.route("/kept.png", bytes(png(), "image/png"));
        const QString picture = reader.server.address(u"/kept.png"_s);
        reader.server.route(
            "/feed",
            feed(feedOf(u"https://example.org/bell"_s,
                        "&lt;p&gt;A bell.&lt;/p&gt;&lt;img src='" + picture.toUtf8() + "'&gt;", stories)));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        QCOMPARE(ids(reader).size(), stories);
    }

    // Many other pictures come; the oldest of them all are gone then.
    static void lookAtOthers(Reader &reader)
    {
        static int number = 0;
        const int first = number;
        for (; number < first + 20; ++number) {
            reader.pass(1);
            const QByteArray path = "/other" + QByteArray::number(number) + ".png";
            reader.server.route(path, bytes(png(), "image/png"));
            QVERIFY(get(reader, reader.server.address(QString::fromLatin1(path))).ok());
            QTRY_VERIFY(QFile::exists(file(reader, path)));
        }
        QTRY_VERIFY(!QFile::exists(file(reader, "/other" + QByteArray::number(first) + ".png")));
    }

private slots:
    void theLimitIsTheReadersAndEmptyingSparesBookmarks()
    {
        Reader reader;
        take(reader);
        QCOMPARE(reader.library->pictures().limit(), reader.largestPictureCache);
        mark(reader, ids(reader).first(), Bookmarks::Keeping::Keep);
        QTRY_VERIFY(QFile::exists(file(reader, "/kept.png")));
        reader.server.route("/other.png", bytes(png(), "image/png"));
        QVERIFY(get(reader, reader.server.address(u"/other.png"_s)).ok());
        QTRY_VERIFY(QFile::exists(file(reader, "/other.png")));
        const qint64 both = 2 * png().size();
        QTRY_COMPARE(reader.wait(reader.library->pictures().bytes()), both);
        QCOMPARE(reader.wait(reader.library->pictures().empty()), both / 2);
        QVERIFY(!QFile::exists(file(reader, "/other.png")));
        QVERIFY(QFile::exists(file(reader, "/kept.png")));
        QCOMPARE(reader.wait(reader.library->pictures().bytes()), both / 2);
        // A smaller limit holds at once, and after a restart.
        QVERIFY(get(reader, reader.server.address(u"/other.png"_s)).ok());
        QTRY_COMPARE(reader.wait(reader.library->pictures().bytes()), both);
        reader.library->pictures().setLimit(1);
        QTRY_VERIFY(!QFile::exists(file(reader, "/other.png")));
        reader.open();
        QCOMPARE(reader.library->pictures().limit(), 1);
        QVERIFY(QFile::exists(file(reader, "/kept.png")));
    }

    void readsWhatWasFetchedInAdvance()
    {
        Reader reader;
        const QStringList pictures{reader.server.address(u"/large.png"_s),
                                   reader.server.address(u"/harbour.png"_s)};
        reader.server.route("/large.png", bytes(png(300), "image/png"));
        reader.server.route("/harbour.png", bytes(png(400), "image/png"));
        reader.server.route("/bell", page(wholePage()));
        reader.server.route("/feed", feed(feedOf(reader.server.address(u"/bell"_s), teaser)));
        QVERIFY(reader.wait(reader.library->sources().setUpkeep({}, {.inAdvance = true})).ok());
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        reader.refresh();
        QTRY_VERIFY(QFile::exists(file(reader, "/large.png")) && QFile::exists(file(reader, "/harbour.png")));

        reader.server.stop();
        reader.network.reach = reaching(fetch::Reachability::Network::Offline);
        reader.open();
        const Result<Story> story = reader.wait(reader.library->stories().story(ids(reader).value(0)));
        QVERIFY(story.ok());
        const Story shown = withWholeText(*story);
        QVERIFY(shown.plainText.contains(u"barnacles"_s));
        QCOMPARE(shownPictures(shown), pictures);
        QCOMPARE(get(reader, pictures.at(0))->bytes, png(300));
        QCOMPARE(get(reader, pictures.at(1))->bytes, png(400));
    }

    // Though nobody ever looked at it.
    void aBookmarkBringsItsPicturesAndKeepsThem()
    {
        Reader reader;
        take(reader);
        mark(reader, ids(reader).value(0), Bookmarks::Keeping::Keep);
        QTRY_VERIFY(QFile::exists(file(reader, "/kept.png")));
        lookAtOthers(reader);
        lookAtOthers(reader);
        reader.server.stop();
        reader.open();
        QCOMPARE(get(reader, reader.server.address(u"/kept.png"_s))->bytes, png());
        QCOMPARE(reader.server.count("/kept.png"), 1);

        reader.server.start();
        mark(reader, ids(reader).value(0), Bookmarks::Keeping::LetGo);
        lookAtOthers(reader);
        QTRY_VERIFY(!QFile::exists(file(reader, "/kept.png")));
    }

    void undoLetsGoOfThem()
    {
        Reader reader;
        take(reader);
        mark(reader, ids(reader).value(0), Bookmarks::Keeping::Keep);
        QTRY_VERIFY(QFile::exists(file(reader, "/kept.png")));
        QVERIFY(reader.wait(reader.library->journal().undo()).ok());
        lookAtOthers(reader);
        QTRY_VERIFY(!QFile::exists(file(reader, "/kept.png")));
    }

    void anotherBookmarkStillNeedsThem()
    {
        Reader reader;
        take(reader, 2);
        const QList<StoryId> both = ids(reader);
        mark(reader, both.value(0), Bookmarks::Keeping::Keep);
        mark(reader, both.value(1), Bookmarks::Keeping::Keep);
        QTRY_VERIFY(QFile::exists(file(reader, "/kept.png")));
        mark(reader, both.value(0), Bookmarks::Keeping::LetGo);
        lookAtOthers(reader);
        lookAtOthers(reader);
        QVERIFY(QFile::exists(file(reader, "/kept.png")));
    }

    void meteredNetworksBringNothing()
    {
        Reader reader;
        take(reader);
        using fetch::Reachability;
        reader.network.reach->tell({Reachability::Network::Online, Reachability::Cost::Metered});
        mark(reader, ids(reader).value(0), Bookmarks::Keeping::Keep);
        lookAtOthers(reader);
        QCOMPARE(reader.server.count("/kept.png"), 0);
    }
};

QTEST_GUILESS_MAIN(UnpluggedTest)
#include "tst_unplugged.moc"
