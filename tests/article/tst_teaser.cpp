// What is only the beginning of a story, in many languages, and what may stand for it.
#include "core/article/teaser.h"

#include "core/text/plaintext.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::article;
using namespace Qt::StringLiterals;

namespace {

Item item(const QString &html)
{
    Item one;
    one.url = u"https://news.example/story/1"_s;
    one.title = u"Harbour cities agree on a common flood barrier"_s;
    one.contentHtml = html;
    return one;
}

// So long that shortness says nothing.
QString longText(const QString &end = u"The ferry runs again."_s)
{
    return u"<p>"_s + u"Engineers measured the water every morning and wrote it down. "_s.repeated(15) + end +
           u"</p><p>"_s + u"Nobody had asked them to, and the harbour paid for the ink. "_s.repeated(5) +
           end + u"</p>"_s;
}

bool teaser(const Item &one) { return isTeaser(one, text::plainFromHtml(one.contentHtml)); }

} // namespace

class TeaserTest final : public QObject
{
    Q_OBJECT

private slots:
    void looksAtTheEnd_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("expected");
        QTest::newRow("a full stop") << u"The ferry runs again."_s << false;
        QTest::newRow("ellipsis") << u"The ferry runs…"_s << true;
        QTest::newRow("three dots") << u"The ferry runs ..."_s << true;
        QTest::newRow("in brackets") << u"The ferry runs [&#8230;]"_s << true;
        QTest::newRow("dots in brackets") << u"The ferry runs [...]"_s << true;
        QTest::newRow("in parentheses") << u"The ferry runs (…)"_s << true;
        QTest::newRow("an arrow after it") << u"The ferry runs… »"_s << true;
        QTest::newRow("English") << u"The ferry runs. Read more"_s << true;
        QTest::newRow("English link") << u"The ferry runs. <a href='/x'>Continue reading →</a>"_s << true;
        QTest::newRow("English, a line of its own")
            << u"The ferry runs again<br>Read the full story »"_s << true;
        QTest::newRow("Russian") << u"Паром снова ходит. Читать далее"_s << true;
        QTest::newRow("Russian, dots") << u"Паром снова ходит.<br/>Подробнее..."_s << true;
        QTest::newRow("Ukrainian") << u"Пором знову ходить. Читати далі"_s << true;
        QTest::newRow("Azerbaijani") << u"Bərə yenə işləyir. Davamı"_s << true;
        QTest::newRow("Azerbaijani, capitals") << u"Bərə yenə işləyir.<p>DAVAMINI OXU</p>"_s << true;
        QTest::newRow("Armenian") << u"Լաստանավը կրկին աշխատում է։ Կարդալ ավելին"_s << true;
        QTest::newRow("Georgian") << u"ბორანი ისევ დადის. სრულად"_s << true;
        QTest::newRow("Turkish") << u"Vapur yine çalışıyor. Devamını oku"_s << true;
        QTest::newRow("German") << u"Die Fähre fährt wieder. Weiterlesen"_s << true;
        QTest::newRow("French") << u"Le bac circule à nouveau. Lire la suite"_s << true;
        QTest::newRow("Spanish") << u"El ferri funciona de nuevo. Seguir leyendo"_s << true;
        QTest::newRow("Portuguese") << u"A balsa voltou. Leia mais"_s << true;
        QTest::newRow("Italian") << u"Il traghetto riparte. Leggi tutto"_s << true;
        QTest::newRow("Polish") << u"Prom znów pływa. Czytaj więcej"_s << true;
        QTest::newRow("Arabic") << u"عادت العبارة إلى العمل. اقرأ المزيد"_s << true;
        QTest::newRow("Hebrew") << u"המעבורת חזרה. קרא עוד"_s << true;
        QTest::newRow("Persian") << u"کشتی دوباره کار می‌کند. ادامه مطلب"_s
                                 << true;
        QTest::newRow("Hindi") << u"नौका फिर चल रही है। और पढ़ें"_s << true;
        QTest::newRow("Chinese") << u"渡轮恢复运行。阅读全文"_s << true;
        QTest::newRow("Japanese") << u"フェリーが再開した。続きを読む"_s << true;
        QTest::newRow("Korean") << u"여객선이 다시 다닌다. 더 보기"_s << true;
        QTest::newRow("the same words in a sentence")
            << u"He wishes that children would read more."_s << false;
        QTest::newRow("Russian words in a sentence") << u"Об этом говорилось далее."_s << false;
        QTest::newRow("an author who falls silent, long before")
            << u"Who knows... But the ferry runs again."_s << false;
        QTest::newRow("signed by a blog")
            << u"The ferry runs […]<p>The post <a href='/1'>Ferry</a> appeared first on <a href='/'>Post</a>.</p>"_s
            << true;
        QTest::newRow("signed by a blog, whole")
            << u"The ferry runs.<p>The post <a href='/1'>Ferry</a> appeared first on <a href='/'>Post</a>.</p>"_s
            << false;
        QTest::newRow("signed in Russian")
            << u"Паром снова ходит […]<p>Сообщение Паром появились сначала на Порт.</p>"_s << true;
    }

    void looksAtTheEnd()
    {
        QFETCH(QString, end);
        QFETCH(bool, expected);
        QCOMPARE(teaser(item(longText(end))), expected);
    }

    void knowsWhatIsShort_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("expected");
        const QString sentence = u"Three ports will share one warning system."_s;
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("a sentence") << sentence << true;
        QTest::newRow("a picture and two sentences")
            << u"<img src='/a.jpg'>"_s + sentence.repeated(3) << true;
        QTest::newRow("a picture with its caption")
            << u"<img src='/a.jpg'><p>The harbour at dawn</p>"_s << false;
        QTest::newRow("a player alone") << u"<iframe src='https://video.example/1'></iframe>"_s << false;
        QTest::newRow("long") << longText() << false;
        QTest::newRow("one paragraph with a link home")
            << u"<p>"_s + sentence.repeated(25) + u"<a href='/story/1?utm_source=rss'>Harbour Post</a></p>"_s
            << true;
        QTest::newRow("one paragraph with a link elsewhere")
            << u"<p>"_s + sentence.repeated(25) + u"<a href='/story/2'>Harbour Post</a></p>"_s << false;
        QTest::newRow("many paragraphs with a link home")
            << longText(u"<a href='https://news.example/story/1'>Share.</a>"_s) << false;
    }

    void knowsWhatIsShort()
    {
        QFETCH(QString, html);
        QFETCH(bool, expected);
        QCOMPARE(teaser(item(html)), expected);
    }

    void leavesAloneWhatIsAllThereIs()
    {
        Item podcast = item(u"<p>This week: a bell that moved.</p>"_s);
        QVERIFY(teaser(podcast));
        podcast.attachments = {
            {.url = u"https://news.example/1.mp3"_s, .mimeType = u"audio/mpeg"_s, .title = {}}};
        QVERIFY(!teaser(podcast));
        podcast.contentHtml = u"<p>This week: a bell that moved… <a href='#'>Read more</a></p>"_s;
        QVERIFY(teaser(podcast)); // it says so itself
        Item pictured = item(u"<p>Three ports will share one warning system.</p>"_s);
        pictured.attachments = {
            {.url = u"https://news.example/1.jpg"_s, .mimeType = u"image/jpeg"_s, .title = {}}};
        QVERIFY(teaser(pictured)); // newspapers send their lead pictures so
        Item note = item(u"<p>Good morning from the ferry.</p>"_s);
        note.title.clear();
        QVERIFY(!teaser(note));
        Item homeless = item(u"The ferry runs…"_s);
        homeless.url.clear();
        QVERIFY(!teaser(homeless));
        homeless.url = u"file:///etc/passwd"_s;
        QVERIFY(!teaser(homeless));
    }

    void takesTheSummaryTwiceForOnce()
    {
        const QString text =
            u"Three ports will share one warning system, says the harbour master. "_s.repeated(12);
        Item one = item(u"<p>"_s + text + u"</p>"_s);
        QVERIFY(!teaser(one));
        one.summary = text.trimmed();
        QVERIFY(teaser(one));
    }

    void obeysTheReadersWish()
    {
        Story story;
        story.item = item(u"<p>The ferry runs…</p>"_s);
        story.plainText = u"The ferry runs…"_s;
        QVERIFY(isWholeWanted(story)); // usually of teasers
        story.whole.wish = WholeArticle::Never;
        QVERIFY(!isWholeWanted(story));
        story.item = item(longText());
        story.plainText = text::plainFromHtml(story.item.contentHtml);
        story.whole.wish = WholeArticle::OfTeasers;
        QVERIFY(!isWholeWanted(story));
        story.whole.wish = WholeArticle::Always;
        QVERIFY(isWholeWanted(story));
        story.item.url.clear();
        QVERIFY(!isWholeWanted(story));
    }
};

QTEST_GUILESS_MAIN(TeaserTest)
#include "tst_teaser.moc"
