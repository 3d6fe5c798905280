#include "app/words/pagewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace broadsheet::words {

namespace {

// Not called tr(): lupdate would then look for the text in the call itself and miss the macro.
QString word(const char *text, int n = -1)
{
    return QCoreApplication::translate("PageWords", text, nullptr, n);
}

} // namespace

Words pageWords(const QString &language)
{
    return {
        .language = language,
        .views =
            [](qint64 n) {
                constexpr qint64 most = std::numeric_limits<int>::max();
                return word(QT_TRANSLATE_N_NOOP("PageWords", "%Ln view(s)"),
                            static_cast<int>(std::min(n, most)));
            },
        .minutesToRead = [](int n) { return word(QT_TRANSLATE_N_NOOP("PageWords", "%Ln min"), n); },
        .updated = word(QT_TRANSLATE_NOOP("PageWords", "Updated %1")),
        .by = word(QT_TRANSLATE_NOOP("PageWords", "By %1")),
        .likedTheStory = word(QT_TRANSLATE_NOOP("PageWords", "Liked the story? Share it on social media!")),
        .followUs = word(QT_TRANSLATE_NOOP("PageWords", "Follow us")),
        .reuseNotice = word(QT_TRANSLATE_NOOP(
            "PageWords", "Any use of materials is allowed only if there is a hyperlink to %1")),
        .readInBrowser = word(QT_TRANSLATE_NOOP("PageWords", "Read the full story in the browser")),
        .noText = word(QT_TRANSLATE_NOOP("PageWords", "The publication sent only the headline.")),
        .pictureMissing = word(QT_TRANSLATE_NOOP("PageWords", "Picture not available")),
        .links = word(QT_TRANSLATE_NOOP("PageWords", "Links")),
        .printed = word(QT_TRANSLATE_NOOP("PageWords", "printed %1")),
        .pageOf = word(QT_TRANSLATE_NOOP("PageWords", "%1 / %2")),
        .moreIn = word(QT_TRANSLATE_NOOP("PageWords", "More in %1")),
        .contents = word(QT_TRANSLATE_NOOP("PageWords", "In this edition")),
        .inBrief = word(QT_TRANSLATE_NOOP("PageWords", "In brief")),
        .stories = [](int n) { return word(QT_TRANSLATE_N_NOOP("PageWords", "%Ln story(s)"), n); },
        .page = [](int n) { return word(QT_TRANSLATE_NOOP("PageWords", "page %1")).arg(n); },
        .frontPage = word(QT_TRANSLATE_NOOP("PageWords", "Front page")),
        .yesterday = word(QT_TRANSLATE_NOOP("PageWords", "Yesterday")),
        .alsoIn = word(QT_TRANSLATE_NOOP("PageWords", "Also in %1")),
        .moreStories = word(QT_TRANSLATE_NOOP("PageWords", "More stories")),
        .moreAbout = word(QT_TRANSLATE_NOOP("PageWords", "More in %1 — %2")),
        .sections = word(QT_TRANSLATE_NOOP("PageWords", "Sections")),
        .inOtherLanguages = word(QT_TRANSLATE_NOOP("PageWords", "This story in other languages")),
        .editions = word(QT_TRANSLATE_NOOP("PageWords", "Editions")),
        .apps = word(QT_TRANSLATE_NOOP("PageWords", "Apps")),
        .share = word(QT_TRANSLATE_NOOP("PageWords", "Share")),
        .copyLink = word(QT_TRANSLATE_NOOP("PageWords", "Copy link")),
        .moreWaysToShare = word(QT_TRANSLATE_NOOP("PageWords", "More ways to share")),
        .previousStory = word(QT_TRANSLATE_NOOP("PageWords", "Previous story")),
        .nextStory = word(QT_TRANSLATE_NOOP("PageWords", "Next story")),
        .bookmarked = word(QT_TRANSLATE_NOOP("PageWords", "Bookmarked")),
        .read = word(QT_TRANSLATE_NOOP("PageWords", "Read")),
        .yourNotes = word(QT_TRANSLATE_NOOP("PageWords", "Your notes")),
        .yourNote = word(QT_TRANSLATE_NOOP("PageWords", "Your note %1")),
        .editNote = word(QT_TRANSLATE_NOOP("PageWords", "Edit")),
        .addToHighlight = word(QT_TRANSLATE_NOOP("PageWords", "Add a note")),
        .removeNote = word(QT_TRANSLATE_NOOP("PageWords", "Remove")),
        .noteLost = word(QT_TRANSLATE_NOOP("PageWords", "These words are no longer in the text.")),
        .noteInOtherText =
            word(QT_TRANSLATE_NOOP("PageWords", "These words are in the other text of this story (key W).")),
    };
}

} // namespace broadsheet::words
