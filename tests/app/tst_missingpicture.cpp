// A picture that does not come: its words stand in its place, in the real view.
#include "tests/app/webmain.h"

#include "app/article/articlerenderer.h"
#include "app/article/articleview.h"
#include "core/base/async.h"
#include "core/library/pictures.h"
#include "core/pages/frontpage.h"

#include <QSignalSpy>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QFuture<Result<Picture>> nothingComes(const QString &address)
{
    return readyFuture(Result<Picture>(Error{Error::Kind::NotFound, address}));
}

QByteArray pageOf(const QString &html)
{
    Story story;
    story.item.title = u"A harbour story"_s;
    story.item.url = u"https://news.example/a"_s;
    story.item.contentHtml = html;
    ArticleSetting setting;
    setting.words.pictureMissing = u"Picture not available"_s;
    return pages::articleHtml(articlePage(story, setting), {}, setting.words);
}

} // namespace

class MissingPictureTest final : public QObject
{
    Q_OBJECT

    static QVariant ask(QWidget &view, const QString &script)
    {
        std::optional<QVariant> answer;
        view.findChild<QWebEngineView *>()->page()->runJavaScript(
            script, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) { answer = value; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : QVariant();
    }

private slots:
    void itsWordsStandInItsPlace()
    {
        ArticleView view{PictureSource(nothingComes)};
        view.resize(800, 600);
        view.show();
        QSignalSpy shown(&view, &ArticleView::shown);
        view.showPage(
            pageOf(u"<p>Before.</p><p><img src=/a.jpg alt='A <b>ship</b>' width=60 height=40></p>"
                   "<p>A sign <img src=/b.png alt='sun' width=16 height=16> in a line.</p>"
                   "<p><img src=/c.jpg alt=''>Decoration.</p><p><img src=/d.jpg>Of unknown sight.</p>"_s));
        QVERIFY(shown.wait(20'000));
        const QString words =
            u"[...document.querySelectorAll('.missing')].map(e => e.textContent).join('|')"_s;
        QTRY_COMPARE(ask(view, words).toString(), u"A <b>ship</b>|sun|Picture not available"_s);
        QCOMPARE(ask(view, u"document.querySelectorAll('.text img').length"_s).toInt(), 0);
        // Readable: not squeezed into the sixty pixels the picture would have had.
        QVERIFY(ask(view, u"document.querySelector('.missing').getBoundingClientRect().width"_s).toInt() >
                100);
        QVERIFY(
            ask(view, u"document.querySelector('.missing.inline').getBoundingClientRect().height"_s).toInt() <
            40);
        QCOMPARE(ask(view, u"document.querySelector('.missing').getAttribute('role')"_s).toString(),
                 u"img"_s);
    }

    void aFrontPageKeepsItsPlace()
    {
        FrontStory one;
        one.headline.id = StoryId{1};
        one.headline.title = u"A harbour story"_s;
        one.headline.image = u"https://news.example/a.jpg"_s;
        pages::FrontPage page;
        page.stories.stories = {one};
        page.now = QDateTime::currentDateTimeUtc();
        ArticleView view{PictureSource(nothingComes)};
        view.resize(800, 600);
        view.show();
        QSignalSpy shown(&view, &ArticleView::shown);
        view.showPage(pages::frontPageHtml(page, {}, {}));
        QVERIFY(shown.wait(20'000));
        QTRY_VERIFY(ask(view, u"[...document.images].every(img => img.complete)"_s).toBool());
        QVERIFY(ask(view, u"document.querySelector('.lead img').getBoundingClientRect().height"_s).toInt() >
                100);
    }
};

BROADSHEET_WEB_TEST(MissingPictureTest)
#include "tst_missingpicture.moc"
