// Makes the things and hands them to each other; decides nothing else.
#include "app/article/scheme.h"
#include "app/interfacelanguage.h"
#include "app/look/look.h"
#include "app/look/windowstyle.h"
#include "app/mainwindow.h"
#include "app/paper/edition.h"
#include "app/settings/settings.h"
#include "app/singlewindow.h"
#include "app/words/errortext.h"
#include "app/words/guidefiles.h"
#include "app/words/shippedtargets.h"
#include "core/base/eventloops.h"
#include "core/library/library.h"
#include "core/library/sources.h"
#include "core/locale/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace broadsheet;

namespace {

int complain(const Error &error)
{
    const QString text = words::errorText(error);
    std::fprintf(stderr, "%s\n", qPrintable(text));
    QMessageBox::critical(nullptr, u"Broadsheet"_s, text);
    return 1;
}

struct CommandLine
{
    QString profile;
    QString address;  // to add; empty: none
    QString language; // of the interface, this once; empty: as chosen before, else the system's
};

// Not called tr(): lupdate would look for the text in the call itself and miss the macro.
QString word(const char *text) { return QCoreApplication::translate("CommandLine", text); }

CommandLine readCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"profile"_s,
                      word(QT_TRANSLATE_NOOP("CommandLine", "The folder of the library and the settings.")),
                      u"DIR"_s});
    parser.addOption(
        {u"edition"_s,
         word(QT_TRANSLATE_NOOP(
             "CommandLine",
             "Sets stories like a newspaper, without a window; --edition FILE.pdf --help says more.")),
         u"FILE.pdf"_s});
    parser.addOption(
        {u"language"_s,
         word(QT_TRANSLATE_NOOP("CommandLine", "The language of the window, this once: en, ru, az, …")),
         u"CODE"_s});
    parser.addPositionalArgument(
        u"address"_s, word(QT_TRANSLATE_NOOP("CommandLine", "A newspaper or feed to add.")), u"[address]"_s);
    parser.process(application);
    const QString standard =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/broadsheet"_s;
    const QString asked = parser.value(u"profile"_s);
    return {asked.isEmpty() ? standard : QDir::current().absoluteFilePath(asked),
            parser.positionalArguments().value(0), parser.value(u"language"_s)};
}

// The window, from opening the library to the last event.
int runWindow(const CommandLine &line, locale::InterfaceTranslations &translations)
{
    SingleWindow single(line.profile);
    if (single.handOver(line.address)) {
        std::printf("%s\n",
                    qPrintable(word(QT_TRANSLATE_NOOP(
                        "CommandLine", "Broadsheet is open already; its window was brought forward."))));
        return 0;
    }

    Settings settings(line.profile);
    // Before anything has a word to say.
    const QString missing = loadFirstLanguage(translations, {line.language, settings.language()},
                                              QLocale::system().uiLanguages());
    const QString language = translations.language();
    const words::GuideFiles guide = words::guideFiles();
    const auto library = Library::open({.profileFolder = line.profile,
                                        .interfaceLanguage = language,
                                        .guideManifest = guide.manifest,
                                        .guideFeeds = guide.feeds,
                                        .guidePictures = guide.pictures,
                                        .shareTargets = words::shippedShareTargets(),
                                        .catalogueFolder = u":/publications"_s});
    if (!library)
        return complain(library.error());
    single.listen();

    Look look(settings.theme());
    MainWindow window(**library, settings, look);
    const auto speak = [&](const QString &code) {
        speakLanguage(translations, code);
        window.setLanguage(code);
    };
    speak(language);
    window.say(missing);
    QObject::connect(&window, &MainWindow::languageChosen, &window, [&](const QString &code) {
        window.say(missingLetters(code));
        settings.setLanguage(code);
        (*library)->sources().chooseEdition(u"org.broadsheet.guide"_s, code); // ignored where there is none
        speak(code);
    });
    QObject::connect(&single, &SingleWindow::raiseWanted, &window, [&window](const QString &handed) {
        window.raiseToFront();
        if (!handed.isEmpty())
            window.addAddress(handed);
    });
    window.show();
    if (!line.address.isEmpty())
        QMetaObject::invokeMethod(
            &window, [&] { window.addAddress(line.address); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepThreadsOffGlib();
    registerScheme();
    const bool edition = prepareForEdition(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"broadsheet"_s);
    QApplication::setApplicationDisplayName(u"Broadsheet"_s);
    QApplication::setApplicationVersion(QLatin1String(BROADSHEET_VERSION));
    QApplication::setDesktopFileName(u"org.broadsheet.Broadsheet"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/broadsheet.svg"_s));
    QApplication::setStyle(new WindowStyle);
    if (edition)
        return runEdition(QApplication::arguments());
    // What is chosen in the window is not known before its profile is.
    locale::InterfaceTranslations translations;
    translations.load(locale::interfaceLanguageAsked(QApplication::arguments()));
    return runWindow(readCommandLine(application), translations);
}
