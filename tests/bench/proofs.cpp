// Every story of a profile as pages to look at: FOLDER/001 Headline.pdf and so on, newest first, set as the
// print dialog's first preset does.
//   bench_proofs PROFILE FOLDER [LANGUAGE]     (offscreen: QT_QPA_PLATFORM=offscreen)
// A sheet of them all at a glance, and then each page by itself:
//   for f in FOLDER/*.pdf; do pdftoppm -r 60 -png "$f" "${f%.pdf}"; done
//   montage FOLDER/*.png -tile 6x -geometry +6+6 -background '#888' sheet.png
#include "app/article/librarypictures.h"
#include "app/article/scheme.h"
#include "app/paper/outfile.h"
#include "app/paper/press.h"
#include "app/words/guidefiles.h"
#include "app/words/pagewords.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/outgoing.h"
#include "core/library/sources.h"
#include "core/library/stories.h"
#include "core/library/wholefile.h"
#include "core/locale/translations.h"

#include <QApplication>
#include <QEventLoop>

#include <cstdio>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostStories = 200;

template <typename Value>
Value waitFor(const QFuture<Value> &future)
{
    QEventLoop loop;
    std::optional<Value> value;
    whenDone(future, &loop, [&](const Value &answer) {
        value = answer;
        loop.quit();
    });
    loop.exec();
    return *value;
}

} // namespace

int main(int argc, char **argv)
{
    registerScheme();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::printf("Usage: bench_proofs PROFILE FOLDER [LANGUAGE]\n");
        return 2;
    }
    const QString language = arguments.value(3, u"en"_s);
    locale::InterfaceTranslations translations;
    translations.load(language);
    const words::GuideFiles guide = words::guideFiles();
    const auto library = Library::open({.profileFolder = arguments[1],
                                        .interfaceLanguage = language,
                                        .refreshing = LibraryOptions::Refreshing::OnDemand,
                                        .guideManifest = guide.manifest,
                                        .guideFeeds = guide.feeds,
                                        .guidePictures = guide.pictures});
    if (!library)
        return 1;
    QHash<QString, Publication> publications;
    for (const Subscribed &one : waitFor((*library)->sources().publications()))
        publications.insert(one.publication.id, one.publication);
    StoryQuery query;
    query.limit = mostStories;
    Press press(picturesOf(**library));
    int number = 0;
    for (const Headline &headline : waitFor((*library)->stories().list(query))) {
        const Result<Story> story = waitFor((*library)->stories().story(headline.id));
        if (!story)
            continue;
        const pages::ArticlePage page = pageOf(*story, publications.value(story->publication));
        const Result<StampedPdf> pdf =
            waitFor(press.print(page, {}, words::pageWords(language), QDateTime::currentDateTimeUtc()));
        const QString name =
            u"%1 %2"_s.arg(++number, 3, 10, QChar(u'0')).arg(fileNameOf({}, {}, headline.title));
        std::printf("%s: %d pages\n", qPrintable(name), pdf ? pdf->pageCount : 0);
        if (!pdf || !writeFile(arguments[2] + u'/' + name, pdf->pdf))
            return 1;
    }
    return 0;
}
