// Every verb of broadsheet-cli.
#include "app/cli/verbs.h"

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

std::span<const Command> commands()
{
    static const QStringList listOptions = {u"--section"_s, u"--publication"_s, u"--limit"_s};
    static const QStringList listSwitches = {u"--unread"_s, u"--bookmarked"_s};
    static const QStringList exportOptions = listOptions + QStringList{u"--to"_s};
    static const QStringList exportSwitches = listSwitches + QStringList{u"--no-pictures"_s};
    static const QStringList letIn = {u"--user"_s, u"--accept"_s};
    // The usage is in no language: it is what is typed.
    // name, usage, help, fewest and most arguments, options with a value, switches, function
    // clang-format off
    static const Command table[] = {
        {"add", "URL… [--user NAME] [--accept FINGERPRINT]", QT_TRANSLATE_NOOP("CommandLine", "Takes feeds, or the feed a page announces."), 1, -1,
         letIn, {}, addSources},
        {"refresh", "[PUBLICATION|URL…] [--due]",
         QT_TRANSLATE_NOOP("CommandLine", "Asks all sources for news, or these; --due: those whose time has come."), 0, -1, {}, {u"--due"_s},
         refreshSources},
        {"list", "[--section S | --publication P] [--unread] [--bookmarked] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "Stories, newest first."), 0, 0, listOptions, listSwitches, listStories},
        {"search", "QUERY [--section S | --publication P] [--unread] [--bookmarked] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "Stories that hold all the words; \"…\" is a phrase, the last word may be unfinished."), 1, -1, listOptions,
         listSwitches, searchStories},
        {"show", "ID [--whole]",
         QT_TRANSLATE_NOOP("CommandLine", "One story as text; --whole: the article from its page; with --json its safe HTML too."), 1, 1, {},
         {u"--whole"_s}, showStory},
        {"share", "[ID [--to TARGET] [--as FORMAT]]",
         QT_TRANSLATE_NOOP("CommandLine", "Where stories can go; the address that takes one there; a citation (plain, html, markdown, bibtex, "
         "biblatex, ris, csl-json)."),
         0, 1, {u"--to"_s, u"--as"_s}, {}, shareStory},
        {"bookmark", "ID…", QT_TRANSLATE_NOOP("CommandLine", "Keeps stories for good."), 1, -1, {}, {}, bookmarkStories},
        {"unbookmark", "ID…", QT_TRANSLATE_NOOP("CommandLine", "Lets them go."), 1, -1, {}, {}, unbookmarkStories},
        {"bookmarks list", "[--collection PATH] [--later] [--notes] [--order newest|oldest|saved|title] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "What is kept; with --json collections and notes too."), 0, 0,
         {u"--collection"_s, u"--order"_s, u"--limit"_s}, {u"--later"_s, u"--notes"_s}, listBookmarks},
        {"bookmarks save", "URL… [--collection PATH]", QT_TRANSLATE_NOOP("CommandLine", "Keeps pages that are in no feed, with their text and pictures."),
         1, -1, {u"--collection"_s}, {}, savePages},
        {"bookmarks note", "ID [TEXT|-] [--remove NUMBER]", QT_TRANSLATE_NOOP("CommandLine", "The notes on a story, one more, or one less."), 1, 2,
         {u"--remove"_s}, {}, noteOnStory},
        {"bookmarks collect", "[PATH [ID…] [--out]]",
         QT_TRANSLATE_NOOP("CommandLine", "Collections; makes one (\"Politics/Europe\"), and puts stories in or takes them out."), 0, -1, {},
         {u"--out"_s}, collectStories},
        {"bookmarks export", "FILE.html|.json|.epub|FOLDER [--as html|json|epub|markdown] [--collection PATH] [--no-pictures]",
         QT_TRANSLATE_NOOP("CommandLine", "For browsers, for Broadsheet itself, as an e-book, or as a folder of Markdown."), 1, 1,
         {u"--as"_s, u"--collection"_s}, {u"--no-pictures"_s}, exportBookmarks},
        {"bookmarks import", "FILE|FOLDER|-",
         QT_TRANSLATE_NOOP("CommandLine", "What a browser, Pocket, Instapaper, Raindrop or Broadsheet wrote; its content tells which."), 1, 1, {}, {},
         importFile},
        {"read", "ID…", QT_TRANSLATE_NOOP("CommandLine", "Marks stories read."), 1, -1, {}, {}, readStories},
        {"unread", "ID…", QT_TRANSLATE_NOOP("CommandLine", "Marks stories unread."), 1, -1, {}, {}, unreadStories},
        {"undo", "", QT_TRANSLATE_NOOP("CommandLine", "Takes back the last mark, bookmark, add, replacement, remove or import."), 0, 0, {}, {}, undoLast},
        {"sources", "", QT_TRANSLATE_NOOP("CommandLine", "What is taken, and how it fares."), 0, 0, {}, {}, listSources},
        {"remove", "PUBLICATION|URL", QT_TRANSLATE_NOOP("CommandLine", "Takes a newspaper no more; bookmarked stories stay."), 1, 1, {}, {},
         removePublication},
        {"upkeep",
         "[PUBLICATION|URL] [--every MINUTES] [--keep-days N] [--keep-stories N] "
         "[--whole never|teasers|always] [--in-advance no|yes] "
         "[--direction as-written|left-to-right|right-to-left]",
         QT_TRANSLATE_NOOP("CommandLine", "How often to ask (0: by hand), how long to keep (0: without limit), whether to fetch whole articles, which way "
         "texts run; "
         "usual: as the wider wish."),
         0, 1, {u"--every"_s, u"--keep-days"_s, u"--keep-stories"_s, u"--whole"_s, u"--in-advance"_s, u"--direction"_s}, {}, upkeep},
        {"pictures", "[--limit MB] [--empty]",
         QT_TRANSLATE_NOOP("CommandLine", "How much room pictures take on the disk; how much they may, those of bookmarked stories not counted."), 0, 0,
         {u"--limit"_s}, {u"--empty"_s}, pictures},
        {"access", "PUBLICATION|URL [--user NAME] [--accept FINGERPRINT] [--forget]",
         QT_TRANSLATE_NOOP("CommandLine", "A source's password, read from standard input and kept in the keychain, and its certificate."), 1, 1,
         letIn, {u"--forget"_s}, accessSource},
        {"import", "FILE|-",
         QT_TRANSLATE_NOOP("CommandLine", "What another reader kept: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks; its content "
         "tells which."),
         1, 1, {}, {}, importFile},
        {"export", "[[ID… | --bookmarked | --unread] [--section S | --publication P] [--limit N] --to FILE.html|.epub|.md [--no-pictures]]",
         QT_TRANSLATE_NOOP("CommandLine", "All feeds as OPML on standard output; or stories as one web page, an e-book or Markdown."), 0, -1,
         exportOptions, exportSwitches, exportLibrary},
        {"check", "", QT_TRANSLATE_NOOP("CommandLine", "Looks whether the library file is in order."), 0, 0, {}, {}, checkDatabase},
        {"parse", "FILE|- [--url BASE] [--content-type CT]", QT_TRANSLATE_NOOP("CommandLine", "A feed as one JSON Feed 1.1 document."), 1, 1,
         {u"--url"_s, u"--content-type"_s}, {}, parseFeed},
        {"extract", "FILE|- [--url URL] [--content-type CT] [--time-zone ZONE]",
         QT_TRANSLATE_NOOP("CommandLine", "The article of a news page as JSON; the zone is for dates that name none."), 1, 1,
         {u"--url"_s, u"--content-type"_s, u"--time-zone"_s}, {}, extractArticle},
        {"sanitize", "FILE|- [--url BASE]", QT_TRANSLATE_NOOP("CommandLine", "HTML from anywhere as a safe fragment."), 1, 1, {u"--url"_s}, {},
         sanitizeHtml},
    };
    // clang-format on
    return table;
}

} // namespace broadsheet::cli
