// Passing a story on, up to the door: what is opened, asked, run and said. Nothing here leaves the computer.
#include "app/look/toast.h"
#include "app/share/codedialog.h"
#include "app/share/desktopmail.h"
#include "app/share/serverdialog.h"
#include "app/share/sharer.h"
#include "app/share/systemmail.h"
#include "app/share/targetsdialog.h"
#include "app/words/shippedtargets.h"
#include "core/library/library.h"
#include "core/library/sharing.h"
#include "core/share/targets.h"
#include "core/share/template.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

// Stands where the system's browser and messengers are.
class OutsideWorld final : public QObject
{
    Q_OBJECT

public:
    OutsideWorld()
    {
        for (const char *scheme : {"https", "http", "mailto", "viber"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "opened");
    }
    ~OutsideWorld() override
    {
        for (const char *scheme : {"https", "http", "mailto", "viber"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    QList<QUrl> urls;

public slots:
    void opened(const QUrl &url) { urls.append(url); }
};

std::unique_ptr<Library> openLibrary(const QString &folder)
{
    LibraryOptions options;
    options.profileFolder = folder;
    options.refreshing = LibraryOptions::Refreshing::OnDemand;
    options.shareTargets = words::shippedShareTargets();
    Result<std::unique_ptr<Library>> library = Library::open(options);
    return library ? std::move(library).value() : nullptr;
}

ShareTarget targetOf(Library &library, const QString &id)
{
    for (const ShareTarget &target : library.sharing().targets()) {
        if (target.id == id)
            return target;
    }
    return {};
}

PassedStory harbour()
{
    PassedStory story;
    story.cited.title = u"Harbour & cities: C++"_s;
    story.cited.url = u"https://a.example/1?utm_source=rss&id=2"_s;
    story.cited.publication = u"The Post"_s;
    return story;
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A program that writes its arguments, a line each, into the file.
QString makeProgram(const QString &path, const QString &out, int code)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        u"#!/bin/sh\nfor one in \"$@\"; do printf '%s\\n' \"$one\" >>'%1.part'; done\nmv '%1.part' '%1'\nexit %2\n"_s
            .arg(out)
            .arg(code)
            .toUtf8());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

class SharingTest final : public QObject
{
    Q_OBJECT

private slots:
    // No portal hears of this: where there is one, it would open the mail program of whoever runs the test.
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_window->show();
        m_toast = new Toast(m_window.get());
        m_library = openLibrary(m_folder->path());
        QVERIFY(m_library);
        m_sharer = std::make_unique<Sharer>(*m_library, *m_toast, m_window.get());
    }

    void cleanup()
    {
        m_sharer.reset();
        m_window.reset();
        m_library.reset();
        m_folder.reset();
    }

    void aTargetOpensOutsideWithTheCleanLink()
    {
        OutsideWorld outside;
        m_sharer->share(targetOf(*m_library, u"telegram"_s), harbour());
        QCOMPARE(outside.urls.size(), 1);
        QCOMPARE(
            QString::fromLatin1(outside.urls.first().toEncoded()),
            u"https://t.me/share/url?url=https%3A%2F%2Fa.example%2F1%3Fid%3D2&text=Harbour%20%26%20cities%3A%20C%2B%2B"_s);
        m_sharer->share(targetOf(*m_library, u"viber"_s), harbour());
        QCOMPARE(outside.urls.last().scheme(), u"viber"_s);
    }

    void theServerIsAskedOnceAndRemembered()
    {
        OutsideWorld outside;
        m_sharer->share(targetOf(*m_library, u"mastodon"_s), harbour());
        QVERIFY(outside.urls.isEmpty());
        auto *dialog = m_window->findChild<ServerDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"shareServer"_s);
        QTest::keyClicks(field, u"no server"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // it says what it should look like
        QVERIFY(outside.urls.isEmpty());
        field->setText(u"@me@social.example"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(outside.urls.size(), 1);
        QCOMPARE(outside.urls.first().host(), u"social.example"_s);
        QTRY_VERIFY(!m_window->findChild<ServerDialog *>());

        m_sharer.reset();
        m_library.reset();
        m_library = openLibrary(m_folder->path());
        m_sharer = std::make_unique<Sharer>(*m_library, *m_toast, m_window.get());
        QCOMPARE(targetOf(*m_library, u"mastodon"_s).server, u"social.example"_s);
        m_sharer->share(targetOf(*m_library, u"mastodon"_s), harbour());
        QCOMPARE(outside.urls.size(), 2);
        QVERIFY(!m_window->findChild<ServerDialog *>());
    }

    void whatCannotBeDoneIsSaid()
    {
        OutsideWorld outside;
        PassedStory none = harbour();
        none.cited.url = u"javascript:alert(1)"_s;
        m_sharer->share(targetOf(*m_library, u"telegram"_s), none);
        QCOMPARE(m_toast->text(), u"This story has no link of its own."_s);
        m_sharer->copy(none, share::CopyAs::Link);
        QCOMPARE(m_toast->text(), u"This story has no link of its own."_s);
        m_sharer->share(targetOf(*m_library, u"pinterest"_s), harbour());
        QVERIFY(m_toast->text().contains(u"Pinterest"_s));
        m_sharer->share({u"own-1"_s, u"Evil"_s, u"javascript:x({url})"_s}, harbour());
        QVERIFY(m_toast->text().contains(u"Evil"_s));
        m_sharer->share({u"own-2"_s, u"Gone"_s, {}, {}, u"/no/such/program {url}"_s}, harbour());
        QVERIFY(m_toast->text().contains(u"/no/such/program"_s));
        QVERIFY(outside.urls.isEmpty());
    }

    void aProgramGetsItsArgumentsAsTheyAre()
    {
        const QString out = m_folder->filePath(u"out"_s);
        const QString program = makeProgram(m_folder->filePath(u"take it"_s), out, 0);
        PassedStory story = harbour();
        story.cited.title = u"$(touch /tmp/x) `id` ; rm \"a\" 'b' | c"_s;
        m_sharer->share({u"own-1"_s, u"Mine"_s, {}, {}, u"\"%1\" --to {title} {url}"_s.arg(program)}, story);
        QTRY_COMPARE(fileText(out),
                     u"--to\n$(touch /tmp/x) `id` ; rm \"a\" 'b' | c\nhttps://a.example/1?id=2\n"_s);
    }

    void mailGoesThroughXdgEmail()
    {
        const QByteArray path = qgetenv("PATH");
        const QString out = m_folder->filePath(u"mail"_s);
        makeProgram(m_folder->filePath(u"xdg-email"_s), out, 0);
        qputenv("PATH", m_folder->path().toUtf8() + ":/usr/bin:/bin");
        PassedStory story = harbour();
        story.cited.quote = u"Said so"_s;
        m_sharer->share(targetOf(*m_library, u"email"_s), story);
        QTRY_COMPARE_WITH_TIMEOUT(
            fileText(out),
            u"--utf8\n--subject\nHarbour & cities: C++\n--body\n“Said so”\r\n\r\nHarbour & cities: C++\r\n"
            "https://a.example/1?id=2\r\n\r\nThe Post\n"_s,
            20000);
        qputenv("PATH", path);
    }

    void whenXdgEmailFailsMailtoIsOpened()
    {
        OutsideWorld outside;
        const QByteArray path = qgetenv("PATH");
        makeProgram(m_folder->filePath(u"xdg-email"_s), m_folder->filePath(u"mail"_s), 3);
        qputenv("PATH", m_folder->path().toUtf8() + ":/usr/bin:/bin");
        m_sharer->share(targetOf(*m_library, u"email"_s), harbour());
        QTRY_COMPARE_WITH_TIMEOUT(outside.urls.size(), 1, 20000);
        const Letter letter = letterOf(outside.urls.first());
        QCOMPARE(letter.subject, harbour().cited.title);
        QVERIFY(letter.body.contains(u"https://a.example/1?id=2\r\n"_s));
        qputenv("PATH", path);
    }

    void aClipboardThatRefuses()
    {
        Outside outside = systemOutside();
        outside.copy = [](std::unique_ptr<QMimeData>) { return Clipboard::Refused; };
        Sharer sharer(*m_library, *m_toast, m_window.get(), outside);
        const QString words = u"The clipboard did not take it. Try again."_s;
        const auto says = [&](const std::function<void()> &copy) {
            m_toast->say({});
            copy();
            return m_toast->text();
        };
        QCOMPARE(says([&] { sharer.copy(harbour(), share::CopyAs::Link); }), words);
        QCOMPARE(says([&] { sharer.copyReference(harbour(), share::CitationFormat::Ris); }), words);
        QCOMPARE(says([&] { sharer.copyQuotation(harbour(), share::CitationFormat::Plain); }), words);
        QCOMPARE(says([&] { sharer.copyWords({u"Words"_s, {}, {}}); }), words);
        QCOMPARE(says([&] { sharer.copyWithSource(harbour(), {u"Words"_s, {}, {}}); }), words);
        QCOMPARE(says([&] { sharer.copyPicture(QImage(2, 2, QImage::Format_RGB32)); }), words);
    }

    void aPictureIsCopied()
    {
        QImage picture(2, 3, QImage::Format_RGB32);
        picture.fill(Qt::red);
        m_sharer->copyPicture(picture);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), picture.size());
        QCOMPARE(m_toast->text(), u"Picture copied"_s);
    }

    void nothingLiesOnTheCode()
    {
        for (const QString &headline : {u"Ice"_s, QString(u"A long headline, "_s).repeated(20)}) {
            CodeDialog dialog(headline, u"https://a.example/"_s + QString(200, u'a'), nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            const QList<QWidget *> parts = dialog.findChildren<QWidget *>();
            QCOMPARE(parts.size(), 4);
            for (const QWidget *one : parts) {
                QVERIFY(dialog.rect().contains(one->geometry()));
                for (const QWidget *other : parts)
                    QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
            }
        }
    }

    // As on a computer that has neither browser nor mail program.
    void nobodyOutside()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        int asked = 0;
        const auto open = [&asked](const QUrl &) { return ++asked < 0; };
        Sharer sharer(*m_library, *m_toast, m_window.get(), {open, &putOnClipboard, systemMail(open)});
        sharer.share(targetOf(*m_library, u"telegram"_s), harbour());
        QCOMPARE(m_toast->text(),
                 u"There is no browser on this computer, or none is set as the usual one."_s);
        sharer.share(targetOf(*m_library, u"email"_s), harbour());
        QTRY_COMPARE(m_toast->text(),
                     u"There is no mail program on this computer, or none is set as the usual one."_s);
        sharer.share(targetOf(*m_library, u"viber"_s), harbour());
        QCOMPARE(m_toast->text(), u"The program of Viber is not on this computer."_s);
        QCOMPARE(asked, 3);
        qputenv("PATH", path);
    }

    void aServerThatIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "localhost", "127.0.0.1", "javascript:alert(1)", "http://", "two words",
                                  "@me@", "social.example:99999999"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void aServerThatIsNone()
    {
        QFETCH(const QString, typed);
        OutsideWorld world;
        m_sharer->share(targetOf(*m_library, u"mastodon"_s), harbour());
        auto *dialog = m_window->findChild<ServerDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"shareServer"_s)->setText(typed);
        press(*dialog, u"Go on"_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"softHint"_s)
                    ->text()
                    .startsWith(u"This is not the name of a server."_s));
        QVERIFY(world.urls.isEmpty());
        QCOMPARE(targetOf(*m_library, u"mastodon"_s).server, QString());
    }

    // A target of the reader's own may name several readers of the letter (RFC 6068), in any spelling.
    void anOwnLetterKeepsItsReaders()
    {
        OutsideWorld world;
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        ShareTarget own;
        own.id = u"own-1"_s;
        own.name = u"The board"_s;
        own.address = u"mailto:a@a.example,b@b.example?Cc=c@c.example&cc=d@d.example&bcc=e@e.example&"
                      "to=f@f.example&subject={title}&body={url}"_s;
        own.own = true;
        QVERIFY(share::addressTrouble(own.address) == share::TemplateTrouble::None);
        m_sharer->share(own, harbour());
        QTRY_COMPARE_WITH_TIMEOUT(world.urls.size(), 1, 20000);
        const Letter letter = letterOf(world.urls.first());
        QCOMPARE(letter.to, u"a@a.example,b@b.example,f@f.example"_s);
        QCOMPARE(letter.cc, u"c@c.example,d@d.example"_s);
        QCOMPARE(letter.bcc, u"e@e.example"_s);
        QCOMPARE(letter.subject, harbour().cited.title);
        QCOMPARE(letter.body, u"https://a.example/1?id=2"_s);
        qputenv("PATH", path);
    }

    // Of a target whose key is taken only the key goes.
    void aTakenKeyTakesNothingElse()
    {
        QList<ShareTarget> targets = m_library->sharing().targets();
        ShareTarget own;
        own.id = u"own-1"_s;
        own.name = u"My list"_s;
        own.address = u"https://my.example/?u={url}"_s;
        own.key = u"Ctrl+F"_s;
        own.own = true;
        targets.prepend(own);
        m_library->sharing().setTargets(targets);
        TargetsDialog dialog(*m_library, {{QKeySequence(u"Ctrl+F"_s), u"Find"_s}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.findChild<QListWidget *>(u"shareTargets"_s)->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(targetOf(*m_library, u"own-1"_s).address, own.address);
        QCOMPARE(targetOf(*m_library, u"own-1"_s).key, QString());
        QCOMPARE(m_library->sharing().targets().size(), targets.size());
    }

    void aTemplateThatHoldsNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("address") << u"Add an address"_s << u"https://my.example/"_s << u"{url}"_s;
        QTest::newRow("braces") << u"Add an address"_s << u"https://my.example/?u={link}&v={url}"_s
                                << u"braces"_s;
        QTest::newRow("program") << u"Add a program"_s << u"notes --add"_s << u"{url}, {title} or {file}"_s;
    }

    void aTemplateThatHoldsNothing()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, typed);
        QFETCH(const QString, says);
        TargetsDialog dialog(*m_library, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const qsizetype before = m_library->sharing().targets().size();
        press(dialog, kind);
        enter(dialog.findChild<QLineEdit *>(u"targetAddress"_s), typed);
        const QString trouble = dialog.findChild<QLabel *>(u"targetTrouble"_s)->text();
        QVERIFY2(trouble.contains(says), qPrintable(trouble));
        for (const ShareTarget &one : m_library->sharing().targets())
            QVERIFY(one.address != typed && one.command != typed);
        QVERIFY(m_library->sharing().targets().size() <= before + 1);
    }

    void copiesCarryThreeFlavours()
    {
        m_sharer->copy(harbour(), share::CopyAs::TitleAndLink);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), u"Harbour & cities: C++\nhttps://a.example/1?id=2"_s);
        QVERIFY(data->html().contains(u"Harbour &amp; cities"_s));
        QCOMPARE(data->urls(), QList<QUrl>{QUrl(u"https://a.example/1?id=2"_s)});
        QCOMPARE(m_toast->text(), u"Headline and link copied"_s);
        m_sharer->copy(harbour(), share::CopyAs::Link);
        QCOMPARE(QGuiApplication::clipboard()->text(), harbour().cited.url);
        m_sharer->copyReference(harbour(), share::CitationFormat::Bibtex);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"@misc{"_s));
    }

    void aQuotationTakesItsSourceAlong()
    {
        const PassedStory story =
            quotedFrom(harbour(), {u"one single word"_s, u"in "_s, u" here"_s}, Sharing::QuoteLink::ToWords);
        m_sharer->copyQuotation(story, share::CitationFormat::Plain);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"“one single word”\n— Harbour & cities: C++, The Post\n"
                 "https://a.example/1?id=2#:~:text=in-,one%20single%20word,-here"_s);
        const PassedStory plain = quotedFrom(harbour(), {u"one single word"_s}, Sharing::QuoteLink::ToPage);
        m_sharer->copyQuotation(plain, share::CitationFormat::Markdown);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u":~:"_s));
        m_sharer->copyWithSource(harbour(), {u"Words."_s, u"<p>Words.</p>"_s, {}});
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"https://a.example/1?id=2"_s));
        m_toast->findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Words."_s);
    }

    void theReaderArrangesTheTargets()
    {
        TargetsDialog dialog(*m_library, {{QKeySequence(u"Ctrl+F"_s), u"Find"_s}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(u"shareTargets"_s);
        const auto stored = [this] { return m_library->sharing().targets(); };
        QCOMPARE(list->count(), stored().size());
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!stored()[0].shown);
        list->setCurrentRow(1);
        press(dialog, u"Up"_s);
        QCOMPARE(stored()[0].id, u"whatsapp"_s);
        QCOMPARE(list->currentRow(), 0);

        press(dialog, u"Add an address"_s);
        const qsizetype before = stored().size();
        auto *address = dialog.findChild<QLineEdit *>(u"targetAddress"_s);
        auto *trouble = dialog.findChild<QLabel *>(u"targetTrouble"_s);
        enter(address, u"javascript:alert({url})"_s);
        QVERIFY(!trouble->text().isEmpty());
        enter(address, u"https://my.example/"_s);
        QVERIFY(trouble->text().contains(u"{url}"_s));
        QCOMPARE(stored().size(), before); // nothing that makes no sense is kept
        enter(address, u"https://my.example/?u={url}"_s);
        enter(dialog.findChild<QLineEdit *>(u"targetName"_s), u"My list"_s);
        QCOMPARE(trouble->text(), QString());
        QCOMPARE(stored()[0].name, u"My list"_s);

        auto *key = dialog.findChild<QKeySequenceEdit *>(u"targetKey"_s);
        key->setKeySequence(QKeySequence(u"Ctrl+F"_s));
        emit key->editingFinished();
        QVERIFY(trouble->text().contains(u"Find"_s));
        QCOMPARE(stored()[0].key, QString());
        key->setKeySequence(QKeySequence(u"Ctrl+Alt+M"_s));
        emit key->editingFinished();
        QCOMPARE(stored()[0].key, u"Ctrl+Alt+M"_s);

        m_library.reset();
        m_sharer.reset();
        m_library = openLibrary(m_folder->path());
        QCOMPARE(stored()[0].name, u"My list"_s);
        QCOMPARE(stored()[0].key, u"Ctrl+Alt+M"_s);
        QVERIFY(!targetOf(*m_library, u"telegram"_s).shown);
    }

    void aChangedTargetGoesBackToWhatItWas()
    {
        TargetsDialog dialog(*m_library, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const ShareTarget before = m_library->sharing().targets().first();
        auto *address = dialog.findChild<QLineEdit *>(u"targetAddress"_s);
        enter(address, u"https://other.example/?u={url}"_s);
        QCOMPARE(m_library->sharing().targets().first().address, u"https://other.example/?u={url}"_s);
        press(dialog, u"As it was"_s);
        QCOMPARE(m_library->sharing().targets().first(), before);
    }

private:
    static void press(QWidget &dialog, const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

    static void enter(QLineEdit *field, const QString &text)
    {
        field->setText(text);
        emit field->editingFinished();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    Toast *m_toast = nullptr;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Sharer> m_sharer;
};

QTEST_MAIN(SharingTest)
#include "tst_sharing.moc"
