// What of a publisher's HTML may reach a reader, as tables: whatever is not named here does not. The words of
// an element that is not named stay, unless it is dropped with its content.
#pragma once

#include <string_view>

namespace broadsheet::article::policy {

using Names = std::string_view; // separated by single spaces, none at the ends

// An element we keep, what it is written as, and its own attributes in the order they are written.
struct Element
{
    Names name;
    Names writtenAs; // empty: as itself
    Names attributes = {};
};

// Every element may also have these.
inline constexpr Names commonAttributes = "id lang dir";

inline constexpr Element elements[] = {
    {"a", "", "href title"},
    {"abbr", "", "title"},
    {"acronym", "", "title"},
    {"address", ""},
    {"amp-img", "img", "src srcset sizes alt title width height"},
    {"article", ""},
    {"aside", ""},
    {"audio", "", "src controls"}, // never autoplay, loop, preload
    {"b", ""},
    {"bdi", ""},
    {"bdo", ""},
    {"big", ""},
    {"blockquote", "", "cite"},
    {"br", ""},
    {"caption", ""},
    {"center", "div"},
    {"cite", ""},
    {"code", ""},
    {"col", "", "span"},
    {"colgroup", "", "span"},
    {"data", "", "value"},
    {"dd", ""},
    {"del", "", "cite datetime"},
    {"details", "", "open"},
    {"dfn", "", "title"},
    {"dir", "ul"},
    {"div", ""},
    {"dl", ""},
    {"dt", ""},
    {"em", ""},
    {"figcaption", ""},
    {"figure", ""},
    {"footer", ""},
    {"h1", ""},
    {"h2", ""},
    {"h3", ""},
    {"h4", ""},
    {"h5", ""},
    {"h6", ""},
    {"header", ""},
    {"hgroup", ""},
    {"hr", ""},
    {"i", ""},
    {"img", "", "src srcset sizes alt title width height"},
    {"ins", "", "cite datetime"},
    {"kbd", ""},
    {"li", "", "value"},
    {"main", ""},
    {"mark", ""},
    {"menu", "ul"},
    {"ol", "", "start reversed type"},
    {"p", ""},
    {"picture", ""},
    {"pre", ""},
    {"q", "", "cite"},
    {"rp", ""},
    {"rt", ""},
    {"rtc", ""},
    {"ruby", ""},
    {"s", ""},
    {"samp", ""},
    {"section", ""},
    {"small", ""},
    {"source", "", "src srcset sizes media type"},
    {"span", ""},
    {"strike", ""},
    {"strong", ""},
    {"sub", ""},
    {"summary", ""},
    {"sup", ""},
    {"table", ""},
    {"tbody", ""},
    {"td", "", "colspan rowspan"},
    {"tfoot", ""},
    {"th", "", "colspan rowspan scope"},
    {"thead", ""},
    {"time", "", "datetime"},
    {"tr", ""},
    {"track", "", "src kind srclang label"},
    {"tt", ""},
    {"u", ""},
    {"ul", ""},
    {"var", ""},
    {"video", "", "src poster width height controls"},
    {"wbr", ""},
};

// Gone with everything in them: not for reading, or a language that is not HTML. SVG and MathML never come
// this far: markup/htmltree leaves drawings out and keeps the characters of formulas.
inline constexpr Names droppedWithContent =
    "applet base canvas datalist dialog embed frameset head input link meta noembed noframes optgroup "
    "option param script select style template textarea title";

// What an attribute's value must be. One that is not is left out.
enum class Value {
    Link,       // http, https, mailto, tel, or a place in the same text (#…)
    WebAddress, // http, https
    Picture,    // the same: no data: (a reader's cache keeps pictures), no cid:, blob:
    Pictures,   // srcset
    Id,         // one that hides no property of the document, see reservedIds
    Number,     // up to largestNumber
    Span,       // of cells: up to mostCells
    Integer,    // may be negative
    Language,   // BCP 47 in its letters
    Direction,  // ltr, rtl, auto
    ListType,   // 1 a A i I
    Scope,      // row col rowgroup colgroup
    TrackKind,  // subtitles captions descriptions chapters
    MediaQuery, // letters, digits and () : - , . only
    MimeType,
    Words, // up to longestWords
    Flag,  // written empty
};

struct Attribute
{
    Names name;
    Value value;
};

inline constexpr Attribute attributes[] = {
    {"alt", Value::Words},        {"cite", Value::WebAddress}, {"colspan", Value::Span},
    {"controls", Value::Flag},    {"datetime", Value::Words},  {"dir", Value::Direction},
    {"height", Value::Number},    {"href", Value::Link},       {"id", Value::Id},
    {"kind", Value::TrackKind},   {"label", Value::Words},     {"lang", Value::Language},
    {"media", Value::MediaQuery}, {"open", Value::Flag},       {"poster", Value::Picture},
    {"reversed", Value::Flag},    {"rowspan", Value::Span},    {"scope", Value::Scope},
    {"sizes", Value::MediaQuery}, {"span", Value::Span},       {"src", Value::Picture},
    {"srclang", Value::Language}, {"srcset", Value::Pictures}, {"start", Value::Integer},
    {"title", Value::Words},      {"type", Value::ListType},   {"value", Value::Words},
    {"width", Value::Number},
};

// Where the same word means something else.
struct Exception
{
    Names element;
    Names attribute;
    Value value;
};

inline constexpr Exception exceptions[] = {
    {"li", "value", Value::Integer},
    {"source", "type", Value::MimeType},
};

// Never: class, style (nothing of a publisher's looks), on… (nothing runs), name (clobbers, like some ids),
// target, ping, rel, srcdoc, data-… (but those below), form attributes, aria-… and role (they may lie).

inline constexpr int largestNumber = 20'000;
inline constexpr int mostCells = 1'000;
inline constexpr int longestWords = 2'000;
inline constexpr int longestId = 128;
inline constexpr int mostCandidates = 32;    // in one srcset
inline constexpr int mostAddresses = 50'000; // in one text; those after them are left out
inline constexpr int largestSafeHtml = 4 * 1024 * 1024;

// Lazy pictures: where the true address waits for a script that never runs here. The first that is one wins
// over src, which then is a placeholder.
inline constexpr Names lazySources =
    "data-src data-original data-lazy-src data-lazy data-original-src data-hi-res-src data-full-url";
inline constexpr Names lazySourceSets = "data-srcset data-lazy-srcset data-original-set";

// Kinds of pictures, as <source type=…> announces them, that are shown in few places or in none.
inline constexpr Names rarePictures =
    "image/avif image/avif-sequence image/heic image/heif image/jp2 image/jxl image/jxr image/svg+xml "
    "image/vnd.ms-photo";

// Ids of one lower-case word that are properties of a document, a form or any element: a script of the page
// would find the publisher's element instead (DOM clobbering). Ids with a digit or a hyphen never are; those
// with capitals or a leading underscore are refused altogether, and so is all that begins with "on".
inline constexpr Names reservedIds =
    "action after alert all anchors animate append applets assign attributes autocapitalize autocomplete "
    "autocorrect autofocus before blur body caches charset children clear click close closed closest confirm "
    "console constructor contains cookie crypto dataset defer dir disabled doctype document domain draggable "
    "elements embeds encoding enctype evaluate event external fetch find focus fonts form forms frames "
    "fullscreen head hidden history href id images implementation inert lang length links location "
    "locationbar matches menubar method name navigation navigator nonce normalize open opener origin parent "
    "part performance personalbar plugins popover prefix prepend prerendering print prompt pseudo query "
    "referrer rel remove replace reset role screen scripts scroll scrollbars self slot spellcheck src status "
    "statusbar stop style submit target text timeline title toolbar top translate type url value when window "
    "write writeln";

// Pictures nobody is meant to see, by host (and its subdomains) or by host and the beginning of the path. A
// picture of at most trackerSide pixels a side is one wherever it comes from.
inline constexpr int trackerSide = 2;
inline constexpr Names trackerPictures =
    "doubleclick.net google-analytics.com googletagmanager.com pixel.wp.com stats.wordpress.com "
    "feeds.feedburner.com/~r/ feeds.feedburner.com/~ff/ feedburner.google.com pixel.quantserve.com "
    "sb.scorecardresearch.com b.scorecardresearch.com mc.yandex.ru counter.yadro.ru top-fwz1.mail.ru "
    "counter.rambler.ru facebook.com/tr hits.guardian.co.uk feedsportal.com pi.feedsportal.com "
    "feeds.wordpress.com/1.0/ statcounter.com piwik.org matomo.cloud bat.bing.com px.ads.linkedin.com";

// Embedded players become a link to the video; every other frame is dropped. The part of the embedded address
// after `path` up to / ? & # is the video; it is put in `watch` for %1.
struct Player
{
    Names host; // and with www.
    Names path;
    Names watch;
    Names name;
};

inline constexpr Player players[] = {
    {"youtube.com", "/embed/", "https://www.youtube.com/watch?v=%1", "YouTube"},
    {"youtube-nocookie.com", "/embed/", "https://www.youtube.com/watch?v=%1", "YouTube"},
    {"player.vimeo.com", "/video/", "https://vimeo.com/%1", "Vimeo"},
    {"dailymotion.com", "/embed/video/", "https://www.dailymotion.com/video/%1", "Dailymotion"},
    {"rutube.ru", "/play/embed/", "https://rutube.ru/video/%1/", "Rutube"},
};

} // namespace broadsheet::article::policy
