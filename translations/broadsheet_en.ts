<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleTrouble</name>
    <message>
        <source>No article was found on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is not on the public web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not let us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site shows the article only to its subscribers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site asks to come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarkFile</name>
    <message>
        <source>For browsers: addresses and notes (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Broadsheet: everything but pictures (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book, with pictures (*.epub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of Markdown, with pictures (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the bookmarks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) saved as %1</source>
        <translation>
            <numerusform>%n bookmark saved as %1</numerusform>
            <numerusform>%n bookmarks saved as %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody but the server itself vouches for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is made out to another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it only when you know this server. It holds for this feed alone, and should the server show another one, that is refused again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Accept its certificate all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate shown: made out to %1, issued by %2, valid from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accept wants the SHA-256 fingerprint of a certificate: 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers several feeds. Take one by its address, as in: broadsheet-cli add %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s).</source>
        <translation>
            <numerusform>%n bookmark.</numerusform>
            <numerusform>%n bookmarks.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file needs to end in .html, .json or .epub; a folder of Markdown has no such end. --as says it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--order needs newest, oldest, saved or title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note %1 on this story; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such section or publication. See: broadsheet-cli sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection “%1”. “broadsheet-cli bookmarks collect” shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile folder; without it the window&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is said here in another language than the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for programs. list, search: an array of stories, each with the fields id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: broadsheet-cli --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories need --to with the name of a file that ends in .html, .epub or .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB of %2 MB; those of bookmarked stories always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of megabytes, from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sources, new stories: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stories: %1. Sources: %2, failed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its title and address are kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server is not known; the window asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story cannot go there: it has no link or no picture, or the link is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such target. See: broadsheet-cli share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as is one of: plain, html, markdown, bibtex, biblatex, ris, csl-json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a story. “broadsheet-cli list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story %1. “broadsheet-cli list” shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes feeds, or the feed a page announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories that hold all the words; &quot;…&quot; is a phrase, the last word may be unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One story as text; --whole: the article from its page; with --json its safe HTML too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where stories can go; the address that takes one there; a citation (plain, html, markdown, bibtex, biblatex, ris, csl-json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps stories for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept; with --json collections and notes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps pages that are in no feed, with their text and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes on a story, one more, or one less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections; makes one (&quot;Politics/Europe&quot;), and puts stories in or takes them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For browsers, for Broadsheet itself, as an e-book, or as a folder of Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a browser, Pocket, Instapaper, Raindrop or Broadsheet wrote; its content tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks stories read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks stories unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last mark, bookmark, add, replacement, remove or import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken, and how it fares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a newspaper no more; bookmarked stories stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to ask (0: by hand), how long to keep (0: without limit), whether to fetch whole articles, which way texts run; usual: as the wider wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much room pictures take on the disk; how much they may, those of bookmarked stories not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source&apos;s password, read from standard input and kept in the keychain, and its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What another reader kept: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks; its content tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All feeds as OPML on standard output; or stories as one web page, an e-book or Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks whether the library file is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed as one JSON Feed 1.1 document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article of a news page as JSON; the zone is for dates that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML from anywhere as a safe fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0, one of the words, or &quot;usual&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the library and the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets stories like a newspaper, without a window; --edition FILE.pdf --help says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window, this once: en, ru, az, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newspaper or feed to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadsheet is open already; its window was brought forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks all sources for news, or these; --due: those whose time has come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets stories like a newspaper and writes FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories of this section, or of this newspaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmarked stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, Letter, A5 or A3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points, 6 to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the words around the stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which section? For example: --section world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper “%1” here. Choose A4, Letter, A5 or A3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets many stories on paper like a newspaper, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which file? For example: --edition today.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n source did not answer.</numerusform>
            <numerusform>%n sources did not answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the newspapers for news first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pages at most, 1 to 200; the last stories become headlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories of this collection of bookmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories to be read later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of --section, --collection, --bookmarks, --later and --today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which collection? For example: --collection Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many stories at most, 1 to 500.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like example.org or https://example.org/feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site called %1. Check the spelling of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer: %1. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. What was read before is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer: %1. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was loaded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site sends every request on to another address without end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site tried to send the request to an unsafe address, so nothing was loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an error: %1. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off before everything arrived. Try again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than Broadsheet accepts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a news feed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news feed was found at %1. Try the address of one of its sections, or of the feed itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram offers no news feeds. Perhaps the channel&apos;s newspaper has a site of its own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page holds no article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadsheet may not write here: %1. Choose another folder or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was written by a later version of Broadsheet. Update the program to open it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Broadsheet is busy with this library. Try again in a moment. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not stored, because the system&apos;s keychain is not available. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page layout has changed: %1. Its stories are found by their links alone now, and some may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site asks programs not to read this page: %1. It can be read in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already one called %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or no longer has the password: unlock it, or enter the password anew. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message numerus="yes">
        <source>%n newspaper(s) added</source>
        <translation>
            <numerusform>%n newspaper added</numerusform>
            <numerusform>%n newspapers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) brought along</source>
        <translation>
            <numerusform>%n story brought along</numerusform>
            <numerusform>%n stories brought along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n marked as read</numerusform>
            <numerusform>%n marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) there already</source>
        <translation>
            <numerusform>%n newspaper there already</numerusform>
            <numerusform>%n newspapers there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n not understood</numerusform>
            <numerusform>%n not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out: not starred, and of no newspaper of yours</source>
        <translation>
            <numerusform>%n story left out: not starred, and of no newspaper of yours</numerusform>
            <numerusform>%n stories left out: not starred, and of no newspaper of yours</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another reader or a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, bookmarks, databases of readers and browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Another program is using %1. Close it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not imported. What had come of it goes again as soon as there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, or nothing Broadsheet can import. It takes lists in OPML, starred.json, the databases of QuiteRSS (feeds.db) and RSS Guard (database.db), and bookmarks: a browser&apos;s file (HTML), a table (CSV), or what Broadsheet wrote (JSON, e-book, Markdown).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManifestFiles</name>
    <message>
        <source>Newspapers (*.publication.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no newspaper Broadsheet can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManifestTrouble</name>
    <message>
        <source>In %1 line %2 is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 line %2 is wrong, at the key %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 no source is both on https and on the newspaper&apos;s own hosts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Newsstand</name>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Britain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Caucasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain: its address may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered when it was last tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered when it was last tried (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others read it; it was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others read it (%1); it was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <source>Export subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liked the story? Share it on social media!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any use of materials is allowed only if there is a hyperlink to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the full story in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication sent only the headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story in other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are in the other text of this story (key W).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has the letters of some of this text (%1): they are not on the pages. On Debian and Ubuntu the package %2 brings one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has the letters of your language (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceState</name>
    <message>
        <source>Site not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to come later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a news feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by its publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last time all went well was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Page layout has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>An address begins with https:// or mailto:, so that nothing else can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} must stand where the story&apos;s link belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url}, {title} or {file} must stand where the story belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in braces that means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server must be written out; only {instance} may stand for it, alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself must be written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address; write other letters than Latin as %D0%96.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoneText</name>
    <message numerus="yes">
        <source>Undone: %n story(s) unread again</source>
        <translation>
            <numerusform>Undone: %n story unread again</numerusform>
            <numerusform>Undone: %n stories unread again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) read again</source>
        <translation>
            <numerusform>Undone: %n story read again</numerusform>
            <numerusform>Undone: %n stories read again</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is removed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the newspaper is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: nothing of the import is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the collection is gone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the collection is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the collection is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) taken out of the collection again</source>
        <translation>
            <numerusform>Undone: %n story taken out of the collection again</numerusform>
            <numerusform>Undone: %n stories taken out of the collection again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) back in the collection</source>
        <translation>
            <numerusform>Undone: %n story back in the collection</numerusform>
            <numerusform>Undone: %n stories back in the collection</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the notes are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) gone again</source>
        <translation>
            <numerusform>Undone: %n bookmark is gone again</numerusform>
            <numerusform>Undone: %n bookmarks are gone again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) back</source>
        <translation>
            <numerusform>Undone: %n bookmark is back</numerusform>
            <numerusform>Undone: %n bookmarks are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) no longer to be read later</source>
        <translation>
            <numerusform>Undone: %n story no longer to be read later</numerusform>
            <numerusform>Undone: %n stories no longer to be read later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) to be read later again</source>
        <translation>
            <numerusform>Undone: %n story to be read later again</numerusform>
            <numerusform>Undone: %n stories to be read later again</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Every 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest 50 of each feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest 200 of each feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest 1000 of each feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of each feed</source>
        <translation>
            <numerusform>The newest %n of each feed</numerusform>
            <numerusform>The newest %n of each feed</numerusform>
        </translation>
    </message>
    <message>
        <source>As the feed has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole article, if the feed has a teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I open a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread ones in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their language and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereToSave</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Actions</name>
    <message>
        <source>&amp;Add a newspaper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export subscriptions (OPML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unread story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous un&amp;read story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on, then the next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as rea&amp;d or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by &amp;e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;this newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark all in this list as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve this newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspapers and their &amp;feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list as a &amp;newspaper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Front page or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside to read &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight wi&amp;th a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this stor&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt and paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page as a &amp;bookmark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from another reader or a browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of &amp;Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export b&amp;ookmarks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select words by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window of &amp;its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::AddDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the address of a newspaper, a section or a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for news there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Annotations</name>
    <message>
        <source>Select some words of the story first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words of the story&apos;s text can be highlighted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted. The story is a bookmark now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys walk through the text; with Shift they select. F7 or Esc ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys scroll again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ArticlePane</name>
    <message>
        <source>Choose a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens here. J and K go through the list, Space reads on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::CardDialog</name>
    <message>
        <source>As a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide, 1200 × 630</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright, 1080 × 1350</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole screen of a telephone, 1080 × 1920</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can be dragged into other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::CodeDialog</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::CollectionCommands</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection was removed. Its stories are still bookmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put into the collection</source>
        <translation>
            <numerusform>%n story put into the collection</numerusform>
            <numerusform>%n stories put into the collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) taken out of the collection</source>
        <translation>
            <numerusform>%n story taken out of the collection</numerusform>
            <numerusform>%n stories taken out of the collection</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionCollector</name>
    <message>
        <source>No story was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionMaker</name>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Exporter</name>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting the pictures…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::FrontPane</name>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front page of all your newspapers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the news…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is set as soon as the first stories come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network just now. Stories come as soon as it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::LoginDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted: others may read the password on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::LookPanel</name>
    <message>
        <source>Text and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newspaper serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All newspapers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Nothing unread is left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadsheet %1
A desktop news client: pick newspapers, read their sections, print an article like a newspaper, pass a story on with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newspaper was removed. Its bookmarked stories are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is in no list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this story (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the title and the address are kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was among your bookmarks already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved among your bookmarks: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Masthead</name>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDelegate</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDetails</name>
    <message>
        <source>Choose a newspaper to see its sections and editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDialog</name>
    <message>
        <source>Newsstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or paste the address of any site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No newspaper here is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of any site, and Broadsheet looks for its news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n newspaper</numerusform>
            <numerusform>%n newspapers</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n newspaper(s)</source>
        <translation>
            <numerusform>Add %n newspaper</numerusform>
            <numerusform>Add %n newspapers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added; its first stories are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed. Its bookmarked stories are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now as the file has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) of your own cannot be read:</source>
        <translation>
            <numerusform>%n newspaper of your own cannot be read:</numerusform>
            <numerusform>%n newspapers of your own cannot be read:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this newsstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter, and Broadsheet looks for news there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandModel</name>
    <message>
        <source>on your desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A note holds %Ln character(s) at most.</source>
        <translation>
            <numerusform>A note holds %Ln character at most.</numerusform>
            <numerusform>A note holds %Ln characters at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperChoice</name>
    <message>
        <source>As the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer yet. The pages can be saved as a PDF and printed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperOptions</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link addresses as notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section above the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newspaper&apos;s notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories that find no room become headlines on the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes and highlights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPreview</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PassingOn</name>
    <message>
        <source>Open the story first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PicturesBox</name>
    <message>
        <source>&amp;Empty now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are fetched again when their stories are opened. Those of bookmarked stories stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take %1 now, those of bookmarked stories among them, which always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 freed. %2 are left, of bookmarked stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PrinterDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; or 1-3, 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages go from 1 to %1; write 1-3, 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Progress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ProposalDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was found at %1. Change what you like; sections you do not want are left out when they are not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from its page, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read %1 already. This takes its place: its name, its sections and where they come from. Stories and bookmarks stay, and it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a section, or press F2, to give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Rail</name>
    <message>
        <source>Newspapers and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds of this newspaper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose newspapers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this newspaper as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export bookmarks…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::RailModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n story(s)</source>
        <translation>
            <numerusform>%1, %n story</numerusform>
            <numerusform>%1, %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::SavePageDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article of any page, with its pictures, stays among your bookmarks for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ServerDialog</name>
    <message>
        <source>On which &amp;server do you use %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is remembered; Settings can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of a server. It should look like mastodon.social or @me@mastodon.social.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Also on a &amp;metered connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story is too old while its newspaper still lists it, and bookmarked stories stay for ever. A newspaper may have its own rules: see Newspaper, Newspapers and their feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask newspapers for news:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch those of unread stories in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text of stories:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same story of several newspapers is &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front pages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry that names them all; reading it marks all of them as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures kept on disk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied wor&amp;ds take their source along, where a newspaper asks for a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of &amp;quotations lead to their words on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareBar</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liked the story? Share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story has no link of its own to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareMenu</name>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clean link, without tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headline and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, &amp;source and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link as H&amp;TML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the &amp;quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the q&amp;uotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR c&amp;ode…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Sharer</name>
    <message>
        <source>This story has no link of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a picture, and this story has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story&apos;s link is too long for %1. Copy it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the settings say about %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail program on this computer, or none is set as the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no browser on this computer, or none is set as the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program of %1 is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline and link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, source and link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its source, as %1 asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SourceAccess</name>
    <message>
        <source>&amp;Password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to its old address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this certif&amp;icate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept its certif&amp;icate no longer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesDialog</name>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspapers and their feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in tro&amp;uble (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with Ctrl+N: any address will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every newspaper answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No newspaper has this in its name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not want to be asked before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask for news:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt of stories:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole articles:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;direction:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message>
        <source>Refreshing: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in trouble</source>
        <translation>
            <numerusform>%n feed in trouble</numerusform>
            <numerusform>%n feeds in trouble</numerusform>
        </translation>
    </message>
    <message>
        <source>metered connection: refreshed only when you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching whole articles: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryCommands</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n story marked as read</numerusform>
            <numerusform>%n stories marked as read</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) bookmarked</source>
        <translation>
            <numerusform>%n story bookmarked</numerusform>
            <numerusform>%n stories bookmarked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>%n bookmark removed</numerusform>
            <numerusform>%n bookmarks removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put aside to be read later</source>
        <translation>
            <numerusform>%n story put aside to be read later</numerusform>
            <numerusform>%n stories put aside to be read later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer to be read later</source>
        <translation>
            <numerusform>%n story no longer to be read later</numerusform>
            <numerusform>%n stories no longer to be read later</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: it was so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Undo goes on where it was left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDelegate</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryHead</name>
    <message>
        <source>Unread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>stories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryModel</name>
    <message>
        <source>Unread: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours.</source>
        <translation>
            <numerusform>%n note of yours.</numerusform>
            <numerusform>%n notes of yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have not opened yet, from all newspapers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories you keep; they are never thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all newspapers, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story has all these words. Try fewer, or only the beginning of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have opened everything here. New stories come by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these stories carries a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S while reading, and the story is kept here for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection of bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside until you have time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories you highlighted or wrote something on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among your bookmarks, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag stories onto its name, or press Shift+S while reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to be read later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press L while reading, and the story waits for you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in a story and press H to highlight them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that came in the last day and night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::TargetsDialog</name>
    <message>
        <source>Where to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets, in the order they are offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ticked is offered, in this order. Rows can be dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;ogram and its arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} {file} stand for the story. No shell reads this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} stand for the story, {instance} for a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many as there can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::TextChoice</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the whole article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole article is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the feed&apos;s text. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
