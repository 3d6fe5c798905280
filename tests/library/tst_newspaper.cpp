// A newspaper as its readers know it, from manifest to stories: languages, sections of feeds, of lists and of
// a front page's cards, articles by its own rule, and a layout that changes.
#include "reader.h"

#include "tests/support/testnewspaper.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

constexpr int storiesOfAnEdition = 5 * TestNewspaper::storiesOfASection;

QStringList titlesIn(Reader &reader, const QString &section, const QString &edition)
{
    StoryQuery query;
    query.publication = TestNewspaper::id;
    query.section = section;
    query.edition = edition;
    QStringList titles;
    for (const Headline &headline : Reader::wait(reader.library->stories().list(query)))
        titles.append(headline.title);
    return titles;
}

} // namespace

class NewspaperTest final : public QObject
{
    Q_OBJECT

    static void take(Reader &reader, const TestNewspaper &paper, const QString &edition)
    {
        const Result<Publication> read = Sources::fromManifest(paper.manifest());
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().detail));
        QVERIFY(Reader::wait(reader.library->sources().addPublication(*read, edition)).ok());
        QCOMPARE(reader.refresh().failed, 0);
    }

private slots:
    void everyEditionHasItsSections_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("title");
        QTest::newRow("a list of its own") << u"en"_s << u"world"_s << u"World: the news of hour 1"_s;
        QTest::newRow("of the whole feed") << u"en"_s << u"culture"_s << u"Culture: the news of hour 1"_s;
        QTest::newRow("beside a sitemap") << u"ru"_s << u"world"_s << u"Мир: the news of hour 1"_s;
        QTest::newRow("of the front page") << u"hy"_s << u"sport"_s << u"Սպորտ: the news of hour 1"_s;
    }
    void everyEditionHasItsSections()
    {
        QFETCH(QString, edition);
        QFETCH(QString, section);
        Reader reader;
        const TestNewspaper paper(reader.server);
        take(reader, paper, edition);
        QCOMPARE(titlesIn(reader, {}, edition).size(), storiesOfAnEdition);
        const QStringList titles = titlesIn(reader, section, edition);
        QCOMPARE(titles.size(), TestNewspaper::storiesOfASection);
        QTEST(titles.first(), "title");
    }

    // World stands in the feed with a text and on its page without: neither takes turns with the other, and
    // nothing is called updated that nobody touched.
    void aStoryInTwoSourcesStaysAsItIs()
    {
        Reader reader;
        const TestNewspaper paper(reader.server);
        take(reader, paper, u"en"_s);
        const auto world = [&] {
            StoryQuery query;
            query.publication = TestNewspaper::id;
            query.edition = u"en"_s;
            query.section = u"world"_s;
            return Reader::wait(reader.library->stories().list(query));
        };
        const QList<Headline> before = world();
        QCOMPARE(before.size(), TestNewspaper::storiesOfASection);
        for (const Headline &one : before)
            QVERIFY2(one.summary.startsWith(u"The harbour was quiet"_s) && !one.changed,
                     qPrintable(one.title));
        reader.refresh();
        reader.refresh();
        QCOMPARE(world(), before);
    }

    void theArticleIsReadByItsRule()
    {
        Reader reader;
        const TestNewspaper paper(reader.server);
        take(reader, paper, u"hy"_s);
        StoryQuery query;
        query.publication = TestNewspaper::id;
        query.edition = u"hy"_s;
        query.section = u"world"_s;
        const QList<Headline> list = Reader::wait(reader.library->stories().list(query));
        QCOMPARE(list.size(), TestNewspaper::storiesOfASection);
        const Result<Story> fetched = Reader::wait(reader.library->stories().wholeStory(list.first().id));
        QVERIFY(fetched.ok());
        const Story story = withWholeText(*fetched);
        QVERIFY(story.plainText.contains(u"paragraph 4"_s));
        QVERIFY(!story.plainText.contains(u"Buy a boat"_s));
        QCOMPARE(story.item.views, 1234);
        QCOMPARE(story.item.authors.value(0).name, u"Anna Ferry"_s);
        const Result<Story> stored = Reader::wait(reader.library->stories().story(list.first().id));
        QVERIFY(stored.ok());
        QCOMPARE(stored->whole.text->views, 1234);
        QVERIFY(stored->whole.text->published.isValid());
        QCOMPARE(stored->whole.text->languages.size(), 2);
    }

    void anotherLayoutIsToldAndNothingIsLost()
    {
        Reader reader;
        TestNewspaper paper(reader.server);
        take(reader, paper, u"hy"_s);
        paper.changeLayout();
        QCOMPARE(reader.refresh().failed, 0);
        QCOMPARE(reader.trouble(u"/hy/"_s), std::optional(Error::Kind::LayoutChanged));
        QCOMPARE(titlesIn(reader, {}, u"hy"_s).size(), storiesOfAnEdition);
        QCOMPARE(titlesIn(reader, u"sport"_s, u"hy"_s).size(), TestNewspaper::storiesOfASection);
    }

    void whatCannotBeReadBackIsNotTaken()
    {
        Reader reader;
        Publication wrong;
        wrong.id = u"not an id"_s;
        wrong.name = u"Wrong"_s;
        const Result<Done> done = Reader::wait(reader.library->sources().addPublication(wrong, {}));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Malformed);
        QVERIFY(Reader::wait(reader.library->sources().publications()).size() <= 1); // the guide
    }
};

QTEST_GUILESS_MAIN(NewspaperTest)
#include "tst_newspaper.moc"
