// The newspaper that comes with the program: there from the first list on, in the reader's language, renewed
// with the program, and gone for good when the reader says so.
#include "tests/support/temporaryprofile.h"

#include "core/library/library.h"
#include "core/library/sources.h"
#include "core/library/stories.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class GuideTest final : public QObject
{
    Q_OBJECT

    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    static LibraryOptions options(const QString &folder, const QString &language, const QByteArray &title)
    {
        LibraryOptions options;
        options.profileFolder = folder;
        options.interfaceLanguage = language;
        options.refreshing = LibraryOptions::Refreshing::OnDemand;
        options.guideManifest =
            json("{'broadsheet_publication': 1, 'id': 'org.test.guide', 'name': 'Guide',"
                 "'editions': [{'language': 'en', 'default': true}, {'language': 'ru'}],"
                 "'sources': [{'edition': 'en', 'type': 'feed', 'url': 'broadsheet:guide/en'},"
                 "{'edition': 'ru', 'type': 'feed', 'url': 'broadsheet:guide/ru'}]}");
        for (const char *code : {"en", "ru"})
            options.guideFeeds.insert(u"broadsheet:guide/"_s + QLatin1String(code),
                                      json("{'version': 'https://jsonfeed.org/version/1.1', 'title': 'Guide',"
                                           "'items': [{'id': 'one', 'content_text': 'Text', 'title': '" +
                                           title + ' ' + code + "'}]}"));
        return options;
    }

    template <typename Value>
    static Value wait(const QFuture<Value> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("no answer at all");
        return future.result();
    }

    static QStringList titles(const LibraryOptions &options)
    {
        const auto library = Library::open(options);
        QStringList list;
        if (!library)
            return list;
        for (const Headline &line : wait((*library)->stories().list({})))
            list.append(line.title);
        QTest::qWait(20); // what follows the list is written too
        return list;
    }

private slots:
    void isThereInTheReadersLanguage()
    {
        testing::TemporaryProfile english;
        QCOMPARE(titles(options(english.path(), u"en"_s, "First")), QStringList{u"First en"_s});
        testing::TemporaryProfile russian;
        QCOMPARE(titles(options(russian.path(), u"ru"_s, "First")), QStringList{u"First ru"_s});
        testing::TemporaryProfile other;
        QCOMPARE(titles(options(other.path(), u"fr"_s, "First")), QStringList{u"First en"_s});
    }

    void keepsTheEditionChosenAndRenewsTheText()
    {
        testing::TemporaryProfile profile;
        QCOMPARE(titles(options(profile.path(), u"ru"_s, "First")), QStringList{u"First ru"_s});
        // Another version of the program, and another language of its windows.
        QCOMPARE(titles(options(profile.path(), u"en"_s, "Second")), QStringList{u"Second ru"_s});
    }

    void staysAwayWhenItWasRemoved()
    {
        testing::TemporaryProfile profile;
        {
            const auto library = Library::open(options(profile.path(), u"en"_s, "First"));
            QVERIFY(library.ok());
            QVERIFY(wait((*library)->sources().remove(u"org.test.guide"_s)).ok());
        }
        QCOMPARE(titles(options(profile.path(), u"en"_s, "Second")), QStringList());
    }

    void isNeverAskedOverTheNetwork()
    {
        testing::TemporaryProfile profile;
        const auto library = Library::open(options(profile.path(), u"en"_s, "First"));
        QVERIFY(library.ok());
        (*library)->sources().refresh(Sources::Which::All);
        QTRY_VERIFY(!(*library)->sources().progress().running);
        QCOMPARE((*library)->sources().progress().total, 0);
        QCOMPARE((*library)->sources().progress().failed, 0);
    }

    void othersHearOfChanges()
    {
        testing::TemporaryProfile profile;
        const auto first = Library::open(options(profile.path(), u"en"_s, "First"));
        QVERIFY(first.ok());
        const QList<Headline> list = wait((*first)->stories().list({}));
        QTest::qWait(1'200); // it has looked once
        int heard = 0;
        connect(first->get(), &Library::changed, this, [&] { ++heard; });
        const auto second = Library::open(options(profile.path(), u"en"_s, "First"));
        QVERIFY(second.ok());
        QCOMPARE(*wait((*second)->stories().mark({list.first().id}, Stories::Mark::Read)), 1);
        QTRY_VERIFY(heard > 0);
        QVERIFY(!wait((*first)->stories().list({})).first().state.unread);
        disconnect(first->get(), nullptr, this, nullptr);
    }
};

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
