// The whole article in the window: it comes by itself where the feed has a teaser, W goes there and back, and
// what cannot be had is said in plain words.
#include "tests/app/desk.h"
#include "tests/app/webmain.h"
#include "tests/support/scriptedserver.h"

#include "app/article/articlepane.h"
#include "app/article/storynote.h"
#include "app/newsstand/sourcesdialog.h"
#include "app/settings/settingsdialog.h"
#include "app/share/sharemenu.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "core/base/async.h"
#include "core/library/sources.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTreeView>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bell = "Three ports on the northern shore will share one warning system";

QByteArray wholePage(const QByteArray &picture = {})
{
    const QByteArray paragraph =
        bell + ", their harbour masters agreed on Monday after a night of talks that nobody had "
               "expected to end before the ferry left, and the barnacles were counted with the rest.";
    QByteArray html =
        "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Harbour bell</title></head>"
        "<body><main><article><h1>Harbour bell</h1>";
    for (int i = 0; i < 12; ++i)
        html += "<p>" + paragraph + " Number " + QByteArray::number(i) + ".</p>" + (i == 5 ? picture : "");
    return html + "</article></main></body></html>";
}

// A story whose page is at `link`.
QByteArray harbourFeed(const QString &link, const QByteArray &text = bell + "…")
{
    return "<rss version='2.0'><channel><title>Harbour Post</title><item><guid isPermaLink='false'>1</guid>"
           "<title>Harbour bell</title><link>" +
           link.toUtf8() + "</link><description>" + text + "</description></item></channel></rss>";
}

// Holds the page back until the test lets it go: no clock decides who is first.
class PatientPage final
{
public:
    PatientPage()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server,
                         [this] { m_socket = m_server.nextPendingConnection(); });
    }

    QString address() const { return u"http://127.0.0.1:%1/a"_s.arg(m_server.serverPort()); }
    bool isAsked() const { return m_socket && m_socket->bytesAvailable() > 0; }

    void letGo()
    {
        m_socket->write(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " +
            QByteArray::number(wholePage().size()) + "\r\n\r\n" + wholePage());
        m_socket->disconnectFromHost();
    }

private:
    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr;
};

} // namespace

class WholeArticleTest final : public QObject
{
    Q_OBJECT

    static void take(Desk &desk, ScriptedServer &server, const QByteArray &xml)
    {
        server.route("/feed", feed(xml));
        bool added = false;
        whenDone(desk.library().sources().add(server.address(u"/feed"_s)), &desk.window(),
                 [&](const Result<Added> &answer) { added = answer.ok(); });
        QTRY_VERIFY(added);
        server.forgetRequests();
    }

    static void openStory(Desk &desk)
    {
        desk.clickRow(u"Harbour Post"_s);
        desk.clickStory(0);
    }

    static QString note(Desk &desk) { return desk.article().note().text(); }

    static QPushButton *wayOn(Desk &desk, const QString &text)
    {
        for (auto *button : desk.article().note().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    // Of the only one, in its own pixels; 0: it is not there.
    static int pictureWidth(Desk &desk)
    {
        QEventLoop loop;
        int width = 0;
        desk.window().findChild<QWebEngineView *>()->page()->runJavaScript(
            u"Array.from(document.images, picture => picture.naturalWidth).join()"_s,
            QWebEngineScript::ApplicationWorld, [&](const QVariant &answer) {
                width = answer.toString().toInt();
                loop.quit();
            });
        loop.exec();
        return width;
    }

    static bool showsWhole(Desk &desk) { return desk.articleText().contains(u"barnacles"_s); }

    static void choose(QComboBox *box, const QString &text)
    {
        QVERIFY2(box->findText(text) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text));
        emit box->activated(box->currentIndex());
    }

private slots:
    void comesByItselfAndGoesByAKey()
    {
        ScriptedServer server;
        Desk desk;
        server.route("/a", page(wholePage()));
        take(desk, server, harbourFeed(server.address(u"/a"_s)));
        openStory(desk);
        QTRY_VERIFY(showsWhole(desk));
        QCOMPARE(note(desk), QString());
        QAction *whole = desk.action(u"Whole article"_s);
        QVERIFY(whole->isChecked());
        // What is printed is what is shown.
        QVERIFY(desk.article().story()->plainText.contains(u"barnacles"_s));

        desk.key(Qt::Key_W);
        QTRY_VERIFY(!showsWhole(desk));
        QVERIFY(!whole->isChecked());
        QVERIFY(!desk.article().story()->plainText.contains(u"barnacles"_s));
        desk.key(Qt::Key_W);
        QTRY_VERIFY(showsWhole(desk));
        QVERIFY(whole->isChecked());
        QCOMPARE(server.count("/a"), 1);

        // It is kept, also for tomorrow without a network.
        desk.close();
        server.stop();
        desk.open();
        openStory(desk);
        QTRY_VERIFY(showsWhole(desk));
        QCOMPARE(note(desk), QString());
    }

    void readOnceItIsThereWithItsPicturesWithoutANetwork()
    {
        ScriptedServer server;
        Desk desk;
        QByteArray png;
        QBuffer file(&png);
        file.open(QIODevice::WriteOnly);
        QImage(640, 360, QImage::Format_RGB32).save(&file, "PNG");
        server.route("/harbour.png", bytes(png, "image/png"));
        server.route("/a", page(wholePage("<figure><img src='/harbour.png' alt='The harbour'></figure>")));
        take(desk, server, harbourFeed(server.address(u"/a"_s)));
        openStory(desk);
        QTRY_VERIFY(showsWhole(desk));
        QTRY_COMPARE(pictureWidth(desk), 640);
        QCOMPARE(server.count("/harbour.png"), 1);
        desk.close();
        server.stop();
        desk.open();
        openStory(desk);
        QTRY_VERIFY(showsWhole(desk));
        QTRY_COMPARE(pictureWidth(desk), 640);
    }

    // What is passed on once the page is known leads to the address it calls its own.
    void theLinkIsThePagesOwn()
    {
        ScriptedServer server;
        const QByteArray head = "<link rel='canonical' href='https://127.0.0.1/bell?utm_source=x'></head>";
        server.route("/a", page(wholePage().replace("</head>", head)));
        Desk desk;
        take(desk, server, harbourFeed(server.address(u"/a?amp=1"_s)));
        openStory(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.articleText().contains(u"Number 11."_s), 20000);
        auto *menu = desk.window().findChild<ShareMenu *>();
        emit menu->copyWanted(share::CopyAs::CleanLink);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"https://127.0.0.1/bell"_s);
        emit menu->copyWanted(share::CopyAs::Link);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), server.address(u"/a?amp=1"_s));
    }

    void aFailureIsSaidInPlainWords()
    {
        ScriptedServer server;
        Desk desk;
        take(desk, server, harbourFeed(server.address(u"/a"_s)));
        openStory(desk);
        QTRY_COMPARE(note(desk), u"This is the feed's text. The page is not there any more."_s);
        QVERIFY(desk.articleText().contains(QString::fromUtf8(bell)));
        QVERIFY(wayOn(desk, u"Open in the browser"_s));
        QVERIFY(!desk.action(u"Whole article"_s)->isChecked());
        server.route("/a",
                     page("<!doctype html><html><body><h1>We value your privacy</h1><p>Accept all cookies to "
                          "continue.</p></body></html>"));
        wayOn(desk, u"Try again"_s)->click();
        QTRY_COMPARE(note(desk), u"This is the feed's text. No article was found on the page."_s);
        server.route("/a", page(wholePage()));
        wayOn(desk, u"Try again"_s)->click();
        QTRY_VERIFY(showsWhole(desk));
        QCOMPARE(note(desk), QString());
    }

    void whatHasNoPageHasNoWholeArticle()
    {
        Desk desk;
        desk.clickRow(u"The Broadsheet Guide"_s);
        desk.clickStory(0);
        QVERIFY(!desk.action(u"Whole article"_s)->isEnabled());
        QCOMPARE(note(desk), QString());
    }

    void canBeStopped()
    {
        PatientPage slow;
        ScriptedServer server;
        Desk desk;
        take(desk, server, harbourFeed(slow.address()));
        openStory(desk);
        QTRY_VERIFY(slow.isAsked());
        QCOMPARE(note(desk), u"Fetching the whole article…"_s);
        wayOn(desk, u"Stop"_s)->click();
        QCOMPARE(note(desk), QString());
        QVERIFY(!desk.action(u"Whole article"_s)->isChecked());
    }

    void doesNotMoveWhatIsBeingRead()
    {
        PatientPage slow;
        ScriptedServer server;
        Desk desk;
        const QByteArray text = QByteArray("&lt;p&gt;Water.&lt;/p&gt;").repeated(80) + bell + ".";
        take(desk, server, harbourFeed(slow.address(), text));
        desk.clickRow(u"Harbour Post"_s);
        whenDone(desk.library().sources().setUpkeep({}, {.whole = WholeArticle::Always}), &desk.window(),
                 [](const Result<Done> &) {});
        openStory(desk);
        QTRY_VERIFY(slow.isAsked());
        desk.key(Qt::Key_Space); // reads on
        double down = 0;
        QTRY_VERIFY(
            (desk.article().howFarDown([&](double pixels) { down = pixels; }), QTest::qWait(20), down > 100));
        slow.letGo();
        QTRY_COMPARE(note(desk), u"The whole article is here."_s);
        const double before = down;
        desk.article().howFarDown([&](double pixels) { down = -pixels; });
        QTRY_COMPARE(down, -before);
        QVERIFY(!showsWhole(desk));
        wayOn(desk, u"Show it"_s)->click();
        QTRY_VERIFY(showsWhole(desk));
        QCOMPARE(note(desk), QString());
    }

    void theWishIsKept()
    {
        ScriptedServer server;
        Desk desk;
        server.route("/a", page(wholePage()));
        take(desk, server, harbourFeed(server.address(u"/a"_s)));
        desk.key(Qt::Key_Comma, Qt::ControlModifier);
        auto *settings = desk.window().findChild<SettingsDialog *>();
        QTRY_VERIFY(settings->isEnabled());
        auto *text = settings->findChildren<QComboBox *>().at(2);
        QCOMPARE(text->currentText(), u"The whole article, if the feed has a teaser"_s);
        QVERIFY(text->width() > text->fontMetrics().horizontalAdvance(text->currentText()) + 2 * 10 + 24);
        choose(text, u"As the feed has it"_s);
        QVERIFY(!settings->findChildren<QCheckBox *>().at(1)->isEnabled()); // nothing to fetch in advance
        settings->reject();

        // The newspaper has its own.
        desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sources = desk.window().findChild<SourcesDialog *>();
        QTRY_COMPARE(sources->findChild<QTreeView *>()->model()->rowCount(), 1);
        const auto box = [&](const QString &name) {
            for (auto *one : sources->findChildren<QComboBox *>()) {
                if (one->accessibleName() == name)
                    return one;
            }
            return static_cast<QComboBox *>(nullptr);
        };
        QComboBox *own = box(u"Text of stories: This newspaper"_s);
        QVERIFY(own);
        QTRY_COMPARE(own->currentText(), u"As usual"_s);
        choose(own, u"Always the whole article"_s);
        choose(box(u"Whole articles: This feed"_s), u"Unread ones in advance"_s);
        const auto wishes = [&] {
            QList<ScopedUpkeep> all;
            QEventLoop loop;
            whenDone(desk.library().sources().upkeep(), &desk.window(), [&](const QList<ScopedUpkeep> &list) {
                all = list;
                loop.quit();
            });
            loop.exec();
            return all;
        };
        QTRY_COMPARE(wishes().size(), 3);
        for (const ScopedUpkeep &one : wishes()) {
            if (number(one.scope.source) != 0)
                QCOMPARE(one.upkeep, (Upkeep{.inAdvance = true}));
            else
                QCOMPARE(one.upkeep.whole,
                         one.scope.publication.isEmpty() ? WholeArticle::Never : WholeArticle::Always);
        }
        sources->reject();
        desk.key(Qt::Key_F5); // and it is here before anybody opens it
        QTRY_COMPARE(server.count("/a"), 1);
        QTRY_VERIFY(!desk.library().sources().progress().running);
        openStory(desk);
        QTRY_VERIFY(showsWhole(desk));
        QCOMPARE(server.count("/a"), 1);
    }
};

BROADSHEET_WEB_TEST(WholeArticleTest)
#include "tst_wholearticle.moc"
