#include "app/cli/session.h"

#include "app/words/errortext.h"
#include "app/words/guidefiles.h"
#include "app/words/shippedtargets.h"
#include "core/locale/translations.h"

#include <QLocale>

namespace broadsheet::cli {

Result<std::unique_ptr<Library>> openLibrary(const Arguments &arguments)
{
    const words::GuideFiles guide = words::guideFiles();
    LibraryOptions options;
    options.profileFolder = arguments.profileFolder;
    options.interfaceLanguage = locale::interfaceLanguageFor(QLocale::system().uiLanguages());
    options.refreshing = LibraryOptions::Refreshing::OnDemand;
    options.guideManifest = guide.manifest;
    options.guideFeeds = guide.feeds;
    options.guidePictures = guide.pictures;
    options.shareTargets = words::shippedShareTargets();
    Result<std::unique_ptr<Library>> library = Library::open(options);
    if (library && (*library)->notice())
        writeError(words::errorText(*(*library)->notice()));
    return library;
}

} // namespace broadsheet::cli
