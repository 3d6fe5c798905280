#include "app/words/pagewords.h"

#include <QCoreApplication>

namespace broadsheet::words {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("PageWords", text, nullptr, n);
}

} // namespace

Words pageWords(const QString &language)
{
    return {
        .language = language,
        .views =
            [](qint64 n) { return tr(QT_TRANSLATE_N_NOOP("PageWords", "%n view(s)"), static_cast<int>(n)); },
        .minutesToRead = [](int n) { return tr(QT_TRANSLATE_N_NOOP("PageWords", "%n min"), n); },
        .updated = tr(QT_TRANSLATE_NOOP("PageWords", "Updated")),
        .by = tr(QT_TRANSLATE_NOOP("PageWords", "By %1")),
        .likedTheStory = tr(QT_TRANSLATE_NOOP("PageWords", "Liked the story? Share it on social media!")),
        .followUs = tr(QT_TRANSLATE_NOOP("PageWords", "Follow us")),
        .reuseNotice = tr(QT_TRANSLATE_NOOP(
            "PageWords", "Any use of materials is allowed only if there is a hyperlink to %1")),
        .readInBrowser = tr(QT_TRANSLATE_NOOP("PageWords", "Read the full story in the browser")),
        .noText = tr(QT_TRANSLATE_NOOP("PageWords", "The publication sent only the headline.")),
        .pictureMissing = tr(QT_TRANSLATE_NOOP("PageWords", "Picture not available")),
        .links = tr(QT_TRANSLATE_NOOP("PageWords", "Links")),
        .printed = tr(QT_TRANSLATE_NOOP("PageWords", "printed %1")),
        .pageOf = tr(QT_TRANSLATE_NOOP("PageWords", "%1 / %2")),
        .moreIn = tr(QT_TRANSLATE_NOOP("PageWords", "More in %1")),
        .contents = tr(QT_TRANSLATE_NOOP("PageWords", "In this edition")),
        .stories = [](int n) { return tr(QT_TRANSLATE_N_NOOP("PageWords", "%n story(s)"), n); },
        .page = [](int n) { return tr(QT_TRANSLATE_NOOP("PageWords", "page %1")).arg(n); },
    };
}

} // namespace broadsheet::words
