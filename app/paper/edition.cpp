#include "app/paper/edition.h"

#include "app/paper/editionmaker.h"
#include "app/words/errortext.h"
#include "app/words/guidefiles.h"
#include "app/words/pagewords.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sources.h"
#include "core/library/wholefile.h"
#include "core/locale/languages.h"
#include "core/locale/translations.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <cstdio>
#include <functional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int notUnderstood = 2;

// Not called tr(): lupdate would look for the text in the call itself and miss the macro.
QString word(const char *text, int n = -1)
{
    return QCoreApplication::translate("Edition", text, nullptr, n);
}

void say(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fputs(bytes.constData(), stream);
    std::fputc('\n', stream);
}

int complain(const Error &error)
{
    const bool ours = error.kind == Error::Kind::NothingToDo; // then the detail is a sentence already
    say(stderr, ours ? error.detail : words::errorText(error));
    return failed;
}

QString profileFolder(const EditionOrder &order)
{
    return order.profile.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/broadsheet"_s
               : QDir::current().absoluteFilePath(order.profile);
}

int write(const Result<MadeEdition> &made, const EditionOrder &order)
{
    if (!made.ok())
        return complain(made.error());
    const Result<Done> written = writeFile(order.file, made->pdf.pdf);
    if (!written.ok())
        return complain(written.error());
    say(stdout, word(QT_TRANSLATE_NOOP("Edition", "%1: %2, %3"))
                    .arg(QDir::toNativeSeparators(order.file),
                         word(QT_TRANSLATE_N_NOOP("Edition", "%n story(s)"), made->stories),
                         word(QT_TRANSLATE_N_NOOP("Edition", "%n page(s)"), made->pdf.pageCount)));
    if (!made->missing.isEmpty())
        say(stderr, made->missing);
    return done;
}

// What the network does not give is said; the paper is then set of what is there.
void sayWhatWentWrong(const RefreshProgress &progress)
{
    if (progress.refused)
        say(stderr, words::errorText(*progress.refused));
    else if (progress.offline)
        say(stderr, words::errorText({Error::Kind::Offline, {}}));
    else if (progress.failed > 0)
        say(stderr, word(QT_TRANSLATE_N_NOOP("Edition", "%n source(s) did not answer."), progress.failed));
}

void refreshFirst(Sources &sources, QObject *context, const std::function<void()> &then)
{
    QObject::connect(&sources, &Sources::progressed, context,
                     [&sources, context, then](const RefreshProgress &progress) {
                         if (progress.running)
                             return;
                         sources.disconnect(context);
                         sayWhatWentWrong(progress);
                         then();
                     });
    sources.refresh(Sources::Which::All);
}

} // namespace

bool prepareForEdition(int argc, char *const argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--edition" || argument.starts_with("--edition=")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            // What is said comes by mail each morning: no more than we say ourselves, unless Qt is asked to.
            QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
            return true;
        }
    }
    return false;
}

int runEdition(const QStringList &arguments)
{
    locale::InterfaceTranslations translations;
    translations.load(locale::interfaceLanguageFor(QLocale::system().uiLanguages()));
    const EditionOrder order = readEditionOrder(arguments);
    if (!order.help.isEmpty()) {
        say(stdout, order.help);
        return done;
    }
    if (!order.complaint.isEmpty()) {
        say(stderr, order.complaint);
        return notUnderstood;
    }
    const QString language =
        locale::interfaceLanguageFor(QStringList{order.language} + QLocale::system().uiLanguages());
    translations.load(language);

    const words::GuideFiles guide = words::guideFiles();
    const auto library = Library::open({.profileFolder = profileFolder(order),
                                        .interfaceLanguage = language,
                                        .refreshing = LibraryOptions::Refreshing::OnDemand,
                                        .guideManifest = guide.manifest,
                                        .guideFeeds = guide.feeds,
                                        .guidePictures = guide.pictures});
    if (!library.ok())
        return complain(library.error());
    EditionMaker maker(**library, order, words::pageWords(language));
    int code = failed;
    const auto make = [&] {
        whenDone(maker.make(QDateTime::currentDateTimeUtc()), &maker, [&](const Result<MadeEdition> &made) {
            code = write(made, order);
            QCoreApplication::exit();
        });
    };
    if (order.refreshes)
        refreshFirst((*library)->sources(), &maker, make);
    else
        make();
    QCoreApplication::exec();
    return code;
}

} // namespace broadsheet
