<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
<context>
    <name>ArticleTrouble</name>
    <message>
        <source>No article was found on the page.</source>
        <translation>Էջում հոդված չի գտնվել։</translation>
    </message>
    <message>
        <source>The page has no more than this.</source>
        <translation>Էջում սրանից ավելի ոչինչ չկա։</translation>
    </message>
    <message>
        <source>The page is not on the public web.</source>
        <translation>Էջը հանրային համացանցում չէ։</translation>
    </message>
    <message>
        <source>The page is not there any more.</source>
        <translation>Էջն այլևս գոյություն չունի։</translation>
    </message>
    <message>
        <source>The site does not let us in.</source>
        <translation>Կայքը մեզ մուտք չի թույլատրում։</translation>
    </message>
    <message>
        <source>The site shows the article only to its subscribers.</source>
        <translation>Կայքը հոդվածը ցույց է տալիս միայն իր բաժանորդներին։</translation>
    </message>
    <message>
        <source>The site asks to come back later.</source>
        <translation>Կայքը խնդրում է ավելի ուշ վերադառնալ։</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Կայքը շատ ուշ պատասխանեց։</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Էջը չափազանց մեծ է։</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Այս համակարգիչը միացված չէ ինտերնետին։</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Կանգնեցված է։</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Չհաջողվեց բեռնել էջը։</translation>
    </message>
</context>
<context>
    <name>BookmarkFile</name>
    <message>
        <source>For browsers: addresses and notes (*.html)</source>
        <translation>Դիտարկիչների համար՝ հասցեներ և նշումներ (*.html)</translation>
    </message>
    <message>
        <source>For Broadsheet: everything but pictures (*.json)</source>
        <translation>Broadsheet-ի համար՝ ամեն ինչ, բացի նկարներից (*.json)</translation>
    </message>
    <message>
        <source>E-book, with pictures (*.epub)</source>
        <translation>Էլեկտրոնային գիրք՝ նկարներով (*.epub)</translation>
    </message>
    <message>
        <source>Folder of Markdown, with pictures (*)</source>
        <translation>Markdown ֆայլերի պանակ՝ նկարներով (*)</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>Էջանիշերի արտահանում</translation>
    </message>
    <message>
        <source>Exporting the bookmarks…</source>
        <translation>Էջանիշերն արտահանվում են…</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) saved as %1</source>
        <translation>
            <numerusform>Պահպանվեց %n էջանիշ՝ %1</numerusform>
            <numerusform>Պահպանվեց %n էջանիշ՝ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>Արտահանելու էջանիշ չկա։</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Կանգնեցված է։ Ոչինչ չի գրվել։</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Էջանիշեր</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody but the server itself vouches for it</source>
        <translation>ոչ ոք, բացի հենց սերվերից, չի երաշխավորում այն</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>այս համակարգիչը չգիտի, թե ով է այն տվել</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>դրա ժամկետն անցել է</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>այն դեռ ուժի մեջ չէ</translation>
    </message>
    <message>
        <source>it is made out to another site</source>
        <translation>այն տրված է այլ կայքի</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>այն կարգին չէ</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>Ինչն է սխալ՝ %1։</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Կայք՝ %1</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>Ում է տրված՝ %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ով է տվել՝ %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Վավեր է՝ %1 – %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Մատնահետք (SHA-256)՝</translation>
    </message>
    <message>
        <source>Accept it only when you know this server. It holds for this feed alone, and should the server show another one, that is refused again.</source>
        <translation>Ընդունեք այն միայն եթե ճանաչում եք այս սերվերը։ Այն գործում է միայն այս հոսքի համար, և եթե սերվերը ցույց տա մեկ ուրիշը, դա կրկին կմերժվի։</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Ընդունել այս վկայագիրը</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Accept its certificate all the same?</source>
        <translation>%1 կայքի հետ կապն ապահով չէ։ Այնուամենայնիվ ընդունե՞լ դրա վկայագիրը։</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Ընդունել</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In order.</source>
        <translation>Կարգին է։</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Գաղտնաբառ՝ չկա</translation>
    </message>
    <message>
        <source>Password: in the keychain</source>
        <translation>Գաղտնաբառ՝ գաղտնաբառերի պահոցում</translation>
    </message>
    <message>
        <source>Accepted certificate: %1</source>
        <translation>Ընդունված վկայագիր՝ %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Խնդիր՝ %1</translation>
    </message>
    <message>
        <source>Certificate shown: made out to %1, issued by %2, valid from %3 to %4</source>
        <translation>Ցույց տված վկայագիրը՝ ում է տրված՝ %1, ով է տվել՝ %2, վավեր է՝ %3 – %4</translation>
    </message>
    <message>
        <source>--accept wants the SHA-256 fingerprint of a certificate: 64 hexadecimal digits.</source>
        <translation>--accept-ին պետք է վկայագրի SHA-256 մատնահետքը՝ 64 տասնվեցական թվանշան։</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Արդեն կա՝ %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ավելացված է՝ %1</translation>
    </message>
    <message>
        <source>%1 offers several feeds. Take one by its address, as in: broadsheet-cli add %2</source>
        <translation>Այստեղ մի քանի հոսք կա՝ %1։ Վերցրեք մեկն իր հասցեով, օրինակ՝ broadsheet-cli add %2</translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>Արտահանելու էջանիշ չկա։</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s).</source>
        <translation>
            <numerusform>%n էջանիշ։</numerusform>
            <numerusform>%n էջանիշ։</numerusform>
        </translation>
    </message>
    <message>
        <source>A file needs to end in .html, .json or .epub; a folder of Markdown has no such end. --as says it too.</source>
        <translation>Ֆայլի անունը պետք է ավարտվի .html-ով, .json-ով կամ .epub-ով. Markdown-ի պանակն այդպիսի վերջավորություն չունի։ Կարելի է նշել նաև --as-ով։</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>--limit-ին պետք է թիվ՝ 1-ից %1։</translation>
    </message>
    <message>
        <source>--order needs newest, oldest, saved or title.</source>
        <translation>--order-ին պետք է newest, oldest, saved կամ title։</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Նշմանը բառեր են պետք։</translation>
    </message>
    <message>
        <source>There is no note %1 on this story; it has %2.</source>
        <translation>Այս նորությունը %1 համարով նշում չունի. նշումներ՝ %2։</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Հավաքածուին անուն է պետք։</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>Տեղ չկա՝ «%1»։</translation>
    </message>
    <message>
        <source>There is no such section or publication. See: broadsheet-cli sources</source>
        <translation>Այդպիսի բաժին կամ հրատարակություն չկա։ Տե՛ս broadsheet-cli sources</translation>
    </message>
    <message>
        <source>There is no collection “%1”. “broadsheet-cli bookmarks collect” shows those there are.</source>
        <translation>«%1» հավաքածու չկա։ Եղածները ցույց է տալիս «broadsheet-cli bookmarks collect»-ը։</translation>
    </message>
    <message>
        <source>the profile folder; without it the window&apos;s own</source>
        <translation>պրոֆիլի պանակը. առանց դրա՝ պատուհանինը</translation>
    </message>
    <message>
        <source>what is said here in another language than the system&apos;s</source>
        <translation>այստեղ խոսել ոչ թե համակարգի, այլ մեկ ուրիշ լեզվով</translation>
    </message>
    <message>
        <source>for programs. list, search: an array of stories, each with the fields id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</source>
        <translation>ծրագրերի համար։ list, search՝ նորությունների զանգված, յուրաքանչյուրի դաշտերն են id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Օգտագործում՝ %1</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong use.</source>
        <translation>Ելքի կոդերը՝ 0՝ արված է, 1՝ չհաջողվեց (պատճառն ասում է մեկ նախադասություն սխալների ստանդարտ հոսքում), 2՝ սխալ օգտագործում։</translation>
    </message>
    <message>
        <source>Try: broadsheet-cli --help</source>
        <translation>Փորձեք՝ broadsheet-cli --help</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>Անհայտ հրաման՝ %1</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>Անհայտ պարամետր՝ %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 պարամետրին արժեք է պետք։</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Նկար %1՝ %2-ից</translation>
    </message>
    <message>
        <source>No story was found.</source>
        <translation>Ոչ մի նորություն չի գտնվել։</translation>
    </message>
    <message>
        <source>Stories need --to with the name of a file that ends in .html, .epub or .md.</source>
        <translation>Նորություններին պետք է --to՝ ֆայլի անունով, որն ավարտվում է .html-ով, .epub-ով կամ .md-ով։</translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>Դրանում ոչինչ չկար։</translation>
    </message>
    <message>
        <source>%1 MB of %2 MB; those of bookmarked stories always stay.</source>
        <translation>%1 ՄԲ՝ %2 ՄԲ-ից. էջանշված նորությունների նկարները միշտ մնում են։</translation>
    </message>
    <message>
        <source>A number of megabytes, from 0 to %1.</source>
        <translation>Մեգաբայթերի թիվ՝ 0-ից %1։</translation>
    </message>
    <message>
        <source>%1 of %2 sources, new stories: %3</source>
        <translation>Աղբյուրներ՝ %1 / %2, թարմ նորություններ՝ %3</translation>
    </message>
    <message>
        <source>New stories: %1. Sources: %2, failed: %3.</source>
        <translation>Թարմ նորություններ՝ %1։ Աղբյուրներ՝ %2, չհաջողվեց՝ %3։</translation>
    </message>
    <message>
        <source>Only its title and address are kept. %1</source>
        <translation>Պահվեցին միայն վերնագիրն ու հասցեն։ %1</translation>
    </message>
    <message>
        <source>Which server is not known; the window asks for it.</source>
        <translation>Հայտնի չէ, թե որ սերվերը. այն հարցնում է պատուհանը։</translation>
    </message>
    <message>
        <source>This story cannot go there: it has no link or no picture, or the link is too long.</source>
        <translation>Այս նորությունն այնտեղ հնարավոր չէ փոխանցել՝ այն հղում կամ նկար չունի, կամ հղումը չափազանց երկար է։</translation>
    </message>
    <message>
        <source>There is no such target. See: broadsheet-cli share</source>
        <translation>Այդպիսի տեղ չկա։ Տե՛ս broadsheet-cli share</translation>
    </message>
    <message>
        <source>--as is one of: plain, html, markdown, bibtex, biblatex, ris, csl-json.</source>
        <translation>--as-ը սրանցից մեկն է՝ plain, html, markdown, bibtex, biblatex, ris, csl-json։</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>կարգին է</translation>
    </message>
    <message>
        <source>The library file is damaged: %1</source>
        <translation>Գրադարանի ֆայլը վնասված է՝ %1</translation>
    </message>
    <message>
        <source>The library file is in order.</source>
        <translation>Գրադարանի ֆայլը կարգին է։</translation>
    </message>
    <message>
        <source>“%1” is not the number of a story. “broadsheet-cli list” shows them.</source>
        <translation>«%1»-ը նորության համար չէ։ Համարները ցույց է տալիս «broadsheet-cli list»-ը։</translation>
    </message>
    <message>
        <source>There is no story %1. “broadsheet-cli list” shows those there are.</source>
        <translation>%1 համարով նորություն չկա։ Եղածները ցույց է տալիս «broadsheet-cli list»-ը։</translation>
    </message>
    <message>
        <source>Takes feeds, or the feed a page announces.</source>
        <translation>Վերցնում է հոսքեր կամ այն հոսքը, որը հայտնում է էջը։</translation>
    </message>
    <message>
        <source>Stories, newest first.</source>
        <translation>Նորություններ՝ նորերից հները։</translation>
    </message>
    <message>
        <source>Stories that hold all the words; &quot;…&quot; is a phrase, the last word may be unfinished.</source>
        <translation>Նորություններ, որոնցում կան բոլոր բառերը. &quot;…&quot;-ը արտահայտություն է, վերջին բառը կարող է անավարտ լինել։</translation>
    </message>
    <message>
        <source>One story as text; --whole: the article from its page; with --json its safe HTML too.</source>
        <translation>Մեկ նորություն՝ որպես տեքստ. --whole՝ հոդվածն իր էջից. --json-ով՝ նաև դրա անվտանգ HTML-ը։</translation>
    </message>
    <message>
        <source>Where stories can go; the address that takes one there; a citation (plain, html, markdown, bibtex, biblatex, ris, csl-json).</source>
        <translation>Ուր կարելի է փոխանցել նորությունները. հասցեն, որը տանում է մեկն այնտեղ. մեջբերում (plain, html, markdown, bibtex, biblatex, ris, csl-json)։</translation>
    </message>
    <message>
        <source>Keeps stories for good.</source>
        <translation>Նորությունները պահում է ընդմիշտ։</translation>
    </message>
    <message>
        <source>Lets them go.</source>
        <translation>Հանում է դրանք էջանիշներից։</translation>
    </message>
    <message>
        <source>What is kept; with --json collections and notes too.</source>
        <translation>Ինչ է պահված. --json-ով՝ նաև հավաքածուներն ու նշումները։</translation>
    </message>
    <message>
        <source>Keeps pages that are in no feed, with their text and pictures.</source>
        <translation>Պահում է ոչ մի հոսքում չեղած էջեր՝ իրենց տեքստով ու նկարներով։</translation>
    </message>
    <message>
        <source>The notes on a story, one more, or one less.</source>
        <translation>Նորության նշումները, ևս մեկը կամ մեկով պակաս։</translation>
    </message>
    <message>
        <source>Collections; makes one (&quot;Politics/Europe&quot;), and puts stories in or takes them out.</source>
        <translation>Հավաքածուներ. ստեղծում է մեկը (&quot;Politics/Europe&quot;) և դրա մեջ նորություններ է դնում կամ հանում։</translation>
    </message>
    <message>
        <source>For browsers, for Broadsheet itself, as an e-book, or as a folder of Markdown.</source>
        <translation>Դիտարկիչների համար, հենց Broadsheet-ի համար, որպես էլեկտրոնային գիրք կամ Markdown-ի պանակ։</translation>
    </message>
    <message>
        <source>What a browser, Pocket, Instapaper, Raindrop or Broadsheet wrote; its content tells which.</source>
        <translation>Այն, ինչ գրել է դիտարկիչը, Pocket-ը, Instapaper-ը, Raindrop-ը կամ Broadsheet-ը. որը՝ երևում է պարունակությունից։</translation>
    </message>
    <message>
        <source>Marks stories read.</source>
        <translation>Նորությունները նշում է որպես ընթերցված։</translation>
    </message>
    <message>
        <source>Marks stories unread.</source>
        <translation>Նորությունները նշում է որպես չընթերցված։</translation>
    </message>
    <message>
        <source>Takes back the last mark, bookmark, add, replacement, remove or import.</source>
        <translation>Հետարկում է վերջին նշումը, էջանիշը, ավելացումը, փոխարինումը, հեռացումը կամ ներմուծումը։</translation>
    </message>
    <message>
        <source>What is taken, and how it fares.</source>
        <translation>Ինչ է վերցված և ինչ վիճակում է։</translation>
    </message>
    <message>
        <source>Takes a newspaper no more; bookmarked stories stay.</source>
        <translation>Հեռացնում է թերթը. էջանշված նորությունները մնում են։</translation>
    </message>
    <message>
        <source>How often to ask (0: by hand), how long to keep (0: without limit), whether to fetch whole articles, which way texts run; usual: as the wider wish.</source>
        <translation>Ինչ հաճախությամբ հարցնել (0՝ ձեռքով), որքան պահել (0՝ առանց սահմանափակման), բեռնե՞լ ամբողջ հոդվածները, ինչ ուղղությամբ է տեքստը. usual՝ ինչպես ավելի ընդհանուր կանոնում։</translation>
    </message>
    <message>
        <source>How much room pictures take on the disk; how much they may, those of bookmarked stories not counted.</source>
        <translation>Որքան տեղ են զբաղեցնում նկարները սկավառակի վրա. որքան կարող են՝ չհաշված էջանշված նորությունների նկարները։</translation>
    </message>
    <message>
        <source>A source&apos;s password, read from standard input and kept in the keychain, and its certificate.</source>
        <translation>Աղբյուրի գաղտնաբառը (կարդացվում է ստանդարտ մուտքից և պահվում գաղտնաբառերի պահոցում) և դրա վկայագիրը։</translation>
    </message>
    <message>
        <source>What another reader kept: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks; its content tells which.</source>
        <translation>Այն, ինչ պահել է այլ ծրագիր՝ OPML, starred.json, QuiteRSS-ի կամ RSS Guard-ի տվյալների բազա, էջանիշեր. որը՝ երևում է պարունակությունից։</translation>
    </message>
    <message>
        <source>All feeds as OPML on standard output; or stories as one web page, an e-book or Markdown.</source>
        <translation>Բոլոր հոսքերը՝ OPML-ով ստանդարտ ելքում, կամ նորություններ՝ որպես մեկ վեբ էջ, էլեկտրոնային գիրք կամ Markdown։</translation>
    </message>
    <message>
        <source>Looks whether the library file is in order.</source>
        <translation>Ստուգում է, թե արդյոք գրադարանի ֆայլը կարգին է։</translation>
    </message>
    <message>
        <source>A feed as one JSON Feed 1.1 document.</source>
        <translation>Հոսքը՝ որպես մեկ JSON Feed 1.1 փաստաթուղթ։</translation>
    </message>
    <message>
        <source>The article of a news page as JSON; the zone is for dates that name none.</source>
        <translation>Նորության էջի հոդվածը՝ JSON-ով. գոտին այն ամսաթվերի համար է, որոնք այն չեն նշում։</translation>
    </message>
    <message>
        <source>HTML from anywhere as a safe fragment.</source>
        <translation>Ցանկացած տեղի HTML՝ որպես անվտանգ հատված։</translation>
    </message>
    <message>
        <source>A number from 0, one of the words, or &quot;usual&quot;.</source>
        <translation>Թիվ՝ 0-ից, բառերից մեկը կամ &quot;usual&quot;։</translation>
    </message>
    <message>
        <source>The folder of the library and the settings.</source>
        <translation>Գրադարանի և կարգավորումների պանակը։</translation>
    </message>
    <message>
        <source>Sets stories like a newspaper, without a window; --edition FILE.pdf --help says more.</source>
        <translation>Շարում է նորությունները թերթի պես՝ առանց պատուհանի. մանրամասն՝ --edition FILE.pdf --help։</translation>
    </message>
    <message>
        <source>The language of the window, this once: en, ru, az, …</source>
        <translation>Պատուհանի լեզուն այս անգամ՝ en, ru, az, …</translation>
    </message>
    <message>
        <source>A newspaper or feed to add.</source>
        <translation>Ավելացվելիք թերթ կամ հոսք։</translation>
    </message>
    <message>
        <source>Broadsheet is open already; its window was brought forward.</source>
        <translation>Broadsheet-ն արդեն բաց է. դրա պատուհանն առաջ բերվեց։</translation>
    </message>
    <message>
        <source>Bookmark %1 of %2</source>
        <translation>Էջանիշ %1՝ %2-ից</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>երևում է</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>թաքցված է</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>այլևս չկա</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ամեն ինչ</translation>
    </message>
    <message>
        <source>Asks all sources for news, or these; --due: those whose time has come.</source>
        <translation>Նորություններ է հարցնում բոլոր աղբյուրներից կամ սրանցից. --due՝ միայն նրանցից, որոնց ժամանակը եկել է։</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1՝ %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n նորություն</numerusform>
            <numerusform>%n նորություն</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n էջ</numerusform>
            <numerusform>%n էջ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets stories like a newspaper and writes FILE.</source>
        <translation>Շարում է նորությունները թերթի պես և գրում FILE ֆայլում։</translation>
    </message>
    <message>
        <source>The stories of this section, or of this newspaper.</source>
        <translation>Այս բաժնի կամ այս թերթի նորությունները։</translation>
    </message>
    <message>
        <source>The bookmarked stories.</source>
        <translation>Էջանշված նորությունները։</translation>
    </message>
    <message>
        <source>The stories of today.</source>
        <translation>Այսօրվա նորությունները։</translation>
    </message>
    <message>
        <source>A4, Letter, A5 or A3.</source>
        <translation>A4, Letter, A5 կամ A3։</translation>
    </message>
    <message>
        <source>1, 2 or 3.</source>
        <translation>1, 2 կամ 3։</translation>
    </message>
    <message>
        <source>In points, 6 to 24.</source>
        <translation>Կետերով՝ 6-ից 24։</translation>
    </message>
    <message>
        <source>Text alone.</source>
        <translation>Միայն տեքստը։</translation>
    </message>
    <message>
        <source>The folder of the library.</source>
        <translation>Գրադարանի պանակը։</translation>
    </message>
    <message>
        <source>Of the words around the stories.</source>
        <translation>Նորությունների շուրջ եղած բառերի լեզուն։</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Ցույց է տալիս այս օգնությունը։</translation>
    </message>
    <message>
        <source>Which section? For example: --section world</source>
        <translation>Ո՞ր բաժինը։ Օրինակ՝ --section world</translation>
    </message>
    <message>
        <source>There is no paper “%1” here. Choose A4, Letter, A5 or A3.</source>
        <translation>«%1» թուղթ այստեղ չկա։ Ընտրեք A4, Letter, A5 կամ A3։</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1-ին պետք է թիվ՝ %2-ից %3։</translation>
    </message>
    <message>
        <source>Sets many stories on paper like a newspaper, without a window.</source>
        <translation>Առանց պատուհանի շարում է բազմաթիվ նորություններ թղթի վրա, ինչպես թերթում։</translation>
    </message>
    <message>
        <source>Into which file? For example: --edition today.pdf</source>
        <translation>Ո՞ր ֆայլում։ Օրինակ՝ --edition today.pdf</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Ավելորդ բառ՝ «%1»։</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n աղբյուր չպատասխանեց։</numerusform>
            <numerusform>%n աղբյուր չպատասխանեց։</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the newspapers for news first.</source>
        <translation>Նախ թերթերից նորություններ է հարցնում։</translation>
    </message>
    <message>
        <source>How many pages at most, 1 to 200; the last stories become headlines.</source>
        <translation>Առավելագույնը քանի էջ՝ 1-ից 200. վերջին նորությունները դառնում են վերնագրեր։</translation>
    </message>
    <message>
        <source>The stories of this collection of bookmarks.</source>
        <translation>Էջանիշների այս հավաքածուի նորությունները։</translation>
    </message>
    <message>
        <source>The stories to be read later.</source>
        <translation>Հետաձգված նորությունները։</translation>
    </message>
    <message>
        <source>Choose one of --section, --collection, --bookmarks, --later and --today.</source>
        <translation>Ընտրեք մեկը՝ --section, --collection, --bookmarks, --later կամ --today։</translation>
    </message>
    <message>
        <source>Which collection? For example: --collection Travel</source>
        <translation>Ո՞ր հավաքածուն։ Օրինակ՝ --collection Travel</translation>
    </message>
    <message>
        <source>How many stories at most, 1 to 500.</source>
        <translation>Առավելագույնը քանի նորություն՝ 1-ից 500։</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong. %1</source>
        <translation>Ինչ-որ բան սխալ գնաց։ %1</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like example.org or https://example.org/feed.</source>
        <translation>«%1»-ը վեբ հասցե չէ։ Հասցեն այսպիսին է՝ example.org կամ https://example.org/feed։</translation>
    </message>
    <message>
        <source>There is no site called %1. Check the spelling of the address.</source>
        <translation>%1 անունով կայք չկա։ Ստուգեք հասցեի գրությունը։</translation>
    </message>
    <message>
        <source>The server does not answer: %1. Try again later.</source>
        <translation>Սերվերը չի պատասխանում՝ %1։ Փորձեք ավելի ուշ։</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. What was read before is still here.</source>
        <translation>Այս համակարգիչը միացված չէ ինտերնետին։ Նախկինում բեռնվածը տեղում է։</translation>
    </message>
    <message>
        <source>The server took too long to answer: %1. Try again later.</source>
        <translation>Սերվերը շատ ուշ պատասխանեց՝ %1։ Փորձեք ավելի ուշ։</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was loaded. %1</source>
        <translation>Կապն ապահով չէ, ուստի ոչինչ չի բեռնվել։ %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings. %1</source>
        <translation>Պրոքսին մերժեց կապը։ Ստուգեք պրոքսիի կարգավորումները։ %1</translation>
    </message>
    <message>
        <source>The site sends every request on to another address without end: %1</source>
        <translation>Կայքն անվերջ վերահղում է հարցումը հասցեից հասցե՝ %1</translation>
    </message>
    <message>
        <source>The site tried to send the request to an unsafe address, so nothing was loaded: %1</source>
        <translation>Կայքը փորձեց հարցումը վերահղել անապահով հասցեի, ուստի ոչինչ չի բեռնվել՝ %1</translation>
    </message>
    <message>
        <source>There is nothing at this address any more: %1</source>
        <translation>Այս հասցեում այլևս ոչինչ չկա՝ %1</translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation>Հրատարակությունը փակել է այս հոսքը։ Դրա նորությունները պահպանված են։ %1</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Սերվերը մուտք չի թույլատրում՝ %1</translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation>Սերվերը խնդրում է ավելի ուշ վերադառնալ։ Հարցումն ինքնըստինքյան կկրկնվի։ %1</translation>
    </message>
    <message>
        <source>The server answered with an error: %1. Try again later.</source>
        <translation>Սերվերը սխալով պատասխանեց՝ %1։ Փորձեք ավելի ուշ։</translation>
    </message>
    <message>
        <source>The connection broke off before everything arrived. Try again. %1</source>
        <translation>Կապն ընդհատվեց, մինչև ամեն ինչ կհասներ։ Կրկին փորձեք։ %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Կանգնեցված է։</translation>
    </message>
    <message>
        <source>This is larger than Broadsheet accepts: %1</source>
        <translation>Սա ավելի մեծ է, քան Broadsheet-ն ընդունում է՝ %1</translation>
    </message>
    <message>
        <source>This is not a news feed: %1</source>
        <translation>Սա նորությունների հոսք չէ՝ %1</translation>
    </message>
    <message>
        <source>No news feed was found at %1. Try the address of one of its sections, or of the feed itself.</source>
        <translation>Նորությունների հոսք չի գտնվել՝ %1։ Փորձեք բաժիններից մեկի կամ հենց հոսքի հասցեն։</translation>
    </message>
    <message>
        <source>Telegram offers no news feeds. Perhaps the channel&apos;s newspaper has a site of its own: %1</source>
        <translation>Telegram-ը նորությունների հոսքեր չի առաջարկում։ Գուցե ալիքի թերթը սեփական կայք ունի՝ %1</translation>
    </message>
    <message>
        <source>This page holds no article: %1</source>
        <translation>Այս էջում հոդված չկա՝ %1</translation>
    </message>
    <message>
        <source>This file cannot be understood: %1</source>
        <translation>Այս ֆայլը հնարավոր չէ հասկանալ՝ %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Այդպիսի ֆայլ չկա՝ %1</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Սա հնարավոր չէ կարդալ՝ %1</translation>
    </message>
    <message>
        <source>Broadsheet may not write here: %1. Choose another folder or change its permissions.</source>
        <translation>Broadsheet-ը չի կարող գրել այստեղ՝ %1։ Ընտրեք այլ պանակ կամ փոխեք դրա թույլտվությունները։</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation>Սկավառակը լի է, ուստի սա չի պահպանվել։ Տեղ ազատեք և կրկին փորձեք։ %1</translation>
    </message>
    <message>
        <source>The library file was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>Գրադարանի ֆայլը վնասված էր։ Այն մի կողմ դրվեց որպես %1, և սկսվեց նորը։</translation>
    </message>
    <message>
        <source>This library was written by a later version of Broadsheet. Update the program to open it. %1</source>
        <translation>Այս գրադարանը գրվել է Broadsheet-ի ավելի նոր տարբերակով։ Այն բացելու համար թարմացրեք ծրագիրը։ %1</translation>
    </message>
    <message>
        <source>Another window of Broadsheet is busy with this library. Try again in a moment. %1</source>
        <translation>Broadsheet-ի մեկ այլ պատուհան զբաղված է այս գրադարանով։ Քիչ անց կրկին փորձեք։ %1</translation>
    </message>
    <message>
        <source>The password was not stored, because the system&apos;s keychain is not available. %1</source>
        <translation>Գաղտնաբառը չի պահվել, քանի որ համակարգի գաղտնաբառերի պահոցը հասանելի չէ։ %1</translation>
    </message>
    <message>
        <source>There is nothing to do here. %1</source>
        <translation>Այստեղ անելու բան չկա։ %1</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 կայքը հարցնում է անուն և գաղտնաբառ։</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 կայքը չի ընդունում այս անունն ու գաղտնաբառը։</translation>
    </message>
    <message>
        <source>The page layout has changed: %1. Its stories are found by their links alone now, and some may be missing.</source>
        <translation>Էջի դասավորությունը փոխվել է՝ %1։ Դրա նորությունները հիմա գտնվում են միայն հղումներով, և որոշները կարող են բացակայել։</translation>
    </message>
    <message>
        <source>The site asks programs not to read this page: %1. It can be read in the browser.</source>
        <translation>Կայքը խնդրում է, որ ծրագրերը չկարդան այս էջը՝ %1։ Այն կարելի է կարդալ դիտարկիչում։</translation>
    </message>
    <message>
        <source>There is already one called %1 here.</source>
        <translation>Այստեղ արդեն կա այդպես կոչվող՝ %1։</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or no longer has the password: unlock it, or enter the password anew. %1</source>
        <translation>Համակարգի գաղտնաբառերի պահոցը կողպված է, կամ այդ գաղտնաբառն այլևս այնտեղ չէ։ Բացեք այն կամ նորից մուտքագրեք գաղտնաբառը։ %1</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message numerus="yes">
        <source>%n newspaper(s) added</source>
        <translation>
            <numerusform>ավելացվեց %n թերթ</numerusform>
            <numerusform>ավելացվեց %n թերթ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) brought along</source>
        <translation>
            <numerusform>բերվեց %n նորություն</numerusform>
            <numerusform>բերվեց %n նորություն</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n էջանիշ</numerusform>
            <numerusform>%n էջանիշ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n նշվեց որպես ընթերցված</numerusform>
            <numerusform>%n նշվեց որպես ընթերցված</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) there already</source>
        <translation>
            <numerusform>%n թերթ արդեն կար</numerusform>
            <numerusform>%n թերթ արդեն կար</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n չի հասկացվել</numerusform>
            <numerusform>%n չի հասկացվել</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out: not starred, and of no newspaper of yours</source>
        <translation>
            <numerusform>%n նորություն բաց թողնվեց՝ աստղանիշ չունի և ձեր թերթերից չէ</numerusform>
            <numerusform>%n նորություն բաց թողնվեց՝ աստղանիշ չունի և ձեր թերթերից չէ</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <translation>Դրանում նոր ոչինչ չկար։</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ներմուծում</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Ներմուծվում է %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Կանգնեցված է։ Ոչինչ չի փոխվել։</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n նշում</numerusform>
            <numerusform>%n նշում</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n հավաքածու</numerusform>
            <numerusform>%n հավաքածու</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of Markdown</source>
        <translation>Ներմուծել Markdown պանակ</translation>
    </message>
    <message>
        <source>Import from another reader or a browser</source>
        <translation>Ներմուծել այլ ծրագրից կամ դիտարկիչից</translation>
    </message>
    <message>
        <source>Lists, bookmarks, databases of readers and browsers</source>
        <translation>Ծրագրերի և դիտարկիչների ցանկեր, էջանիշեր, բազաներ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Բոլոր ֆայլերը</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Another program is using %1. Close it and import again.</source>
        <translation>%1 ֆայլն օգտագործում է այլ ծրագիր։ Փակեք այն և կրկին ներմուծեք։</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not imported. What had come of it goes again as soon as there is room.</source>
        <translation>Սկավառակը լի է, ուստի ֆայլը չներմուծվեց՝ %1։ Ինչ հասցրել էր գալ, կհեռացվի, հենց որ տեղ լինի։</translation>
    </message>
    <message>
        <source>%1 is damaged, or nothing Broadsheet can import. It takes lists in OPML, starred.json, the databases of QuiteRSS (feeds.db) and RSS Guard (database.db), and bookmarks: a browser&apos;s file (HTML), a table (CSV), or what Broadsheet wrote (JSON, e-book, Markdown).</source>
        <translation>%1 ֆայլը վնասված է, կամ Broadsheet-ը չի կարող այն ներմուծել։ Ընդունվում են OPML ցանկեր, starred.json, QuiteRSS-ի (feeds.db) և RSS Guard-ի (database.db) տվյալների բազաները, ինչպես նաև էջանիշեր՝ դիտարկիչի ֆայլ (HTML), աղյուսակ (CSV) կամ Broadsheet-ի գրածը (JSON, էլեկտրոնային գիրք, Markdown)։</translation>
    </message>
</context>
<context>
    <name>ManifestFiles</name>
    <message>
        <source>Newspapers (*.publication.json)</source>
        <translation>Թերթեր (*.publication.json)</translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation>Բացել թերթ</translation>
    </message>
    <message>
        <source>%1 holds no newspaper Broadsheet can read.</source>
        <translation>%1 ֆայլում չկա թերթ, որը Broadsheet-ը կարող է կարդալ։</translation>
    </message>
    <message>
        <source>Save the newspaper</source>
        <translation>Պահպանել թերթը</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Պահպանված է՝ %1</translation>
    </message>
</context>
<context>
    <name>ManifestTrouble</name>
    <message>
        <source>In %1 line %2 is wrong.</source>
        <translation>%1 ֆայլում սխալ տող կա՝ %2։</translation>
    </message>
    <message>
        <source>In %1 line %2 is wrong, at the key %3.</source>
        <translation>%1 ֆայլում սխալ տող կա՝ %2, բանալին՝ %3։</translation>
    </message>
    <message>
        <source>In %1 no source is both on https and on the newspaper&apos;s own hosts.</source>
        <translation>%1 ֆայլում չկա աղբյուր, որը լիներ և՛ https-ով, և՛ թերթի սեփական հասցեներում։</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ֆայլ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Խմբագրել</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Տեսք</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Նորություն</translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation>&amp;Թերթ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Օգնություն</translation>
    </message>
</context>
<context>
    <name>Newsstand</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Արաբական Միացյալ Էմիրություններ</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Հայաստան</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Ադրբեջան</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Բելգիա</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Կանադա</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Շվեյցարիա</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Չեխիա</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Գերմանիա</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Իսպանիա</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Ֆրանսիա</translation>
    </message>
    <message>
        <source>Britain</source>
        <translation>Մեծ Բրիտանիա</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Վրաստան</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Հնդկաստան</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Լատվիա</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Նիդերլանդներ</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Պակիստան</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Կատար</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ռուսաստան</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Թուրքիա</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ուկրաինա</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Միավորված ազգերի կազմակերպություն</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Միացյալ Նահանգներ</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Տնտեսություն</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Մշակույթ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Առողջություն</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Քաղաքականություն</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Գիտություն</translation>
    </message>
    <message>
        <source>South Caucasus</source>
        <translation>Հարավային Կովկաս</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Սպորտ</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Տեխնոլոգիա</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Աշխարհ</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Այլ երկրներ</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n բաժին</numerusform>
            <numerusform>%n բաժին</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>հաստատ չէ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>պատասխանել է</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>պատասխանել է՝ %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>կարդում են</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>կարդում են՝ %1</translation>
    </message>
    <message>
        <source>Not certain: its address may have changed.</source>
        <translation>Հաստատ չէ՝ հասցեն կարող է փոխված լինել։</translation>
    </message>
    <message>
        <source>It answered when it was last tried.</source>
        <translation>Վերջին ստուգման ժամանակ պատասխանել է։</translation>
    </message>
    <message>
        <source>It answered when it was last tried (%1).</source>
        <translation>Վերջին ստուգման ժամանակ պատասխանել է (%1)։</translation>
    </message>
    <message>
        <source>Others read it; it was not tried.</source>
        <translation>Ուրիշները կարդում են այն. չի ստուգվել։</translation>
    </message>
    <message>
        <source>Others read it (%1); it was not tried.</source>
        <translation>Ուրիշները կարդում են այն (%1). չի ստուգվել։</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <source>Export subscriptions</source>
        <translation>Արտահանել բաժանորդագրությունները</translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation>OPML ֆայլեր (*.opml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Պահպանված է՝ %1</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln դիտում</numerusform>
            <numerusform>%Ln դիտում</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln րոպե</numerusform>
            <numerusform>%Ln րոպե</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Հեղինակ՝ %1</translation>
    </message>
    <message>
        <source>Liked the story? Share it on social media!</source>
        <translation>Հավանեցի՞ք նորությունը։ Կիսվեք սոցցանցերում</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>Հետևեք մեզ</translation>
    </message>
    <message>
        <source>Any use of materials is allowed only if there is a hyperlink to %1</source>
        <translation>Նյութերի ցանկացած օգտագործում թույլատրվում է միայն հիպերհղման առկայության դեպքում՝ %1</translation>
    </message>
    <message>
        <source>Read the full story in the browser</source>
        <translation>Կարդալ ամբողջությամբ դիտարկիչում</translation>
    </message>
    <message>
        <source>The publication sent only the headline.</source>
        <translation>Հրատարակությունն ուղարկել է միայն վերնագիրը։</translation>
    </message>
    <message>
        <source>Picture not available</source>
        <translation>Նկարը հասանելի չէ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Հղումներ</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>տպված է՝ %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>More in %1</source>
        <translation>Ավելին՝ %1</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>Այս համարում</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln նորություն</numerusform>
            <numerusform>%Ln նորություն</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>էջ %1</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Առաջին էջ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Երեկ</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Նաև՝ %1</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Այլ նորություններ</translation>
    </message>
    <message>
        <source>More in %1 — %2</source>
        <translation>Ավելին՝ %1 — %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Բաժիններ</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Թողարկումներ</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Հավելվածներ</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Նախորդ նորությունը</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Հաջորդ նորությունը</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Էջանշված է</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ընթերցված է</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Կիսվել</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Պատճենել հղումը</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Կիսվելու այլ եղանակներ</translation>
    </message>
    <message>
        <source>This story in other languages</source>
        <translation>Այս նորությունն այլ լեզուներով</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Համառոտ</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ձեր նշումները</translation>
    </message>
    <message>
        <source>Your note %1</source>
        <translation>Ձեր նշումը %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Փոխել</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ավելացնել նշում</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Այս բառերն այլևս տեքստում չկան։</translation>
    </message>
    <message>
        <source>These words are in the other text of this story (key W).</source>
        <translation>Այս բառերն այս նորության մյուս տեքստում են (W ստեղնը)։</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Թարմացված է՝ %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Ընտրել բոլորը</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Ավելացնել</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Պակասեցնել</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Ընտրեք գույն</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Հիմնական գույներ</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Սեփական գույներ</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Ավելացնել սեփական գույներին</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Վերցնել գույն էկրանից</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Երանգ՝</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Հա&amp;գեցվածություն՝</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Պայծառություն՝</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Կարմիր՝</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Կանա&amp;չ՝</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Կապու&amp;յտ՝</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML՝</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Ցույց է տալիս տարբերակը։</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Ցույց է տալիս այս օգնությունը։</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Ցույց է տալիս օգնությունը՝ Qt-ի պարամետրերով։</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Անհայտ պարամետր՝ %1</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Անհայտ պարամետրեր՝ %1</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Արժեք չկա սրանից հետո՝ %1</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Ավելորդ արժեք սրանից հետո՝ %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[պարամետրեր]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Օգտագործում՝ %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Պարամետրեր՝</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Արգումենտներ՝</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Պանակ՝</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Գնալ հետ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Առաջ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Գնալ առաջ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Վերին պանակ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Անցնել վերին պանակ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Ստեղծել նոր պանակ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Ստեղծել նոր պանակ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Ցանկի տեսք</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Անցնել ցանկի տեսքին</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Մանրամասն տեսք</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Անցնել մանրամասն տեսքին</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Կողային վահանակ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Վայրեր և էջանիշներ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ֆայլեր</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ֆայլի &amp;անունը՝</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ֆայլի տեսակը՝</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Պանակ՝</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Բացել</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Պահպանել</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Պահպանել որպես</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Ընտրել</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Վերանվանել</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ջնջել</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Նոր պանակ</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Նոր պանակ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Ցույց տալ &amp;թաքնված ֆայլերը</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 արդեն կա։
Փոխարինե՞լ այն։</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ֆայլը չի գտնվել։
Ստուգեք ֆայլի անվան ճշտությունը։</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Փոփոխման ամսաթիվ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Համակարգիչ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Հետարկել</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Վերարկել</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Կտրել</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Տեղադրել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ընտրել բոլորը</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Ցույց տալ մանրամասները…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Թաքցնել մանրամասները…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Լավ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Կիրառել</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Չպահպանել</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Կրկնել</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Այո</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ոչ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Հետարկել</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Վերարկել</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Կտրել</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Պատճենել &amp;հղման հասցեն</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Տեղադրել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ընտրել բոլորը</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>Պահպանել որպես PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF փաստաթղթեր (*.pdf)</translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation>Նորություն %1 / %2</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Armenian</source>
        <translation>հայերեն</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>վրացերեն</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>արաբերեն</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>եբրայերեն</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>հունարեն</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>կյուրեղագիր</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>դևանագարի</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>բենգալերեն</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>թայերեն</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>չինարեն</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ճապոներեն</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>կորեերեն</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of some of this text (%1): they are not on the pages. On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Այս համակարգչում չկա տառատեսակ՝ այս տեքստի մի մասի տառերով (%1). դրանք էջերում չեն լինի։ Debian-ում և Ubuntu-ում այդպիսի տառատեսակ կա %2 փաթեթում։</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of your language (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Այս համակարգչի ոչ մի տառատեսակ չունի ձեր լեզվի տառերը (%1)։ Debian-ում և Ubuntu-ում դրանք բերում է %2 փաթեթը։</translation>
    </message>
</context>
<context>
    <name>SourceState</name>
    <message>
        <source>Site not found</source>
        <translation>Կայքը չի գտնվել</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Պատասխան չկա</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Ընդհատվել է</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Ապահով չէ</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Այլևս չկա</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>Մուտք չի թույլատրում</translation>
    </message>
    <message>
        <source>Asks to come later</source>
        <translation>Խնդրում է ավելի ուշ գալ</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Սերվերի սխալ</translation>
    </message>
    <message>
        <source>Not a news feed</source>
        <translation>Նորությունների հոսք չէ</translation>
    </message>
    <message>
        <source>Closed by its publisher</source>
        <translation>Փակել է հրատարակիչը</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Խնդիր ունի</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Կարգին է</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Դեռ չի հարցվել</translation>
    </message>
    <message>
        <source>The last time all went well was %1.</source>
        <translation>Վերջին անգամ ամեն ինչ կարգին էր՝ %1։</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Գաղտնաբառ է հարցնում</translation>
    </message>
    <message>
        <source>Password not accepted</source>
        <translation>Գաղտնաբառը չի ընդունվել</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>Գաղտնաբառերի պահոցը փակ է</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>հենց նոր</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n րոպե առաջ</numerusform>
            <numerusform>%n րոպե առաջ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ժամ առաջ</numerusform>
            <numerusform>%n ժամ առաջ</numerusform>
        </translation>
    </message>
    <message>
        <source>Page layout has changed</source>
        <translation>Էջի դասավորությունը փոխվել է</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>Ծրագրերի համար չէ</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Ամեն ինչ արդեն թարմացված է։</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>An address begins with https:// or mailto:, so that nothing else can be opened.</source>
        <translation>Հասցեն սկսվում է https://-ով կամ mailto:-ով, որպեսզի ուրիշ ոչինչ հնարավոր չլինի բացել։</translation>
    </message>
    <message>
        <source>{url} must stand where the story&apos;s link belongs.</source>
        <translation>{url}-ը պետք է դրված լինի նորության հղման տեղում։</translation>
    </message>
    <message>
        <source>{url}, {title} or {file} must stand where the story belongs.</source>
        <translation>{url}-ը, {title}-ը կամ {file}-ը պետք է դրված լինի նորության տեղում։</translation>
    </message>
    <message>
        <source>There is something in braces that means nothing here.</source>
        <translation>Ձևավոր փակագծերում կա մի բան, որն այստեղ ոչինչ չի նշանակում։</translation>
    </message>
    <message>
        <source>The name of the server must be written out; only {instance} may stand for it, alone.</source>
        <translation>Սերվերի անունը պետք է լրիվ գրված լինի. դրա փոխարեն կարող է լինել միայն {instance}՝ առանձին։</translation>
    </message>
    <message>
        <source>The program itself must be written out.</source>
        <translation>Ծրագիրն ինքը պետք է լրիվ գրված լինի։</translation>
    </message>
    <message>
        <source>This is not a web address; write other letters than Latin as %D0%96.</source>
        <translation>Սա վեբ հասցե չէ. ոչ լատինական տառերը գրեք %D0%96 ձևով։</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Սա չափազանց երկար է։</translation>
    </message>
</context>
<context>
    <name>UndoneText</name>
    <message numerus="yes">
        <source>Undone: %n story(s) unread again</source>
        <translation>
            <numerusform>Հետարկվեց. %n նորություն կրկին չընթերցված է</numerusform>
            <numerusform>Հետարկվեց. %n նորություն կրկին չընթերցված է</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) read again</source>
        <translation>
            <numerusform>Հետարկվեց. %n նորություն կրկին ընթերցված է</numerusform>
            <numerusform>Հետարկվեց. %n նորություն կրկին ընթերցված է</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is removed again</source>
        <translation>Հետարկվեց. թերթը կրկին հեռացված է</translation>
    </message>
    <message>
        <source>Undone: the newspaper is back</source>
        <translation>Հետարկվեց. թերթը վերադարձված է</translation>
    </message>
    <message>
        <source>Undone: nothing of the import is left</source>
        <translation>Հետարկվեց. ներմուծումից ոչինչ չմնաց</translation>
    </message>
    <message>
        <source>Undone: the collection is gone again</source>
        <translation>Հետարկվեց. հավաքածուն կրկին հանված է</translation>
    </message>
    <message>
        <source>Undone: the collection is as it was</source>
        <translation>Հետարկվեց. հավաքածուն նախկինի պես է</translation>
    </message>
    <message>
        <source>Undone: the collection is back</source>
        <translation>Հետարկվեց. հավաքածուն վերադարձված է</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) taken out of the collection again</source>
        <translation>
            <numerusform>Հետարկվեց. %n նորություն կրկին հանված է հավաքածուից</numerusform>
            <numerusform>Հետարկվեց. %n նորություն կրկին հանված է հավաքածուից</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) back in the collection</source>
        <translation>
            <numerusform>Հետարկվեց. %n նորություն կրկին հավաքածուում է</numerusform>
            <numerusform>Հետարկվեց. %n նորություն կրկին հավաքածուում է</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the notes are as they were</source>
        <translation>Հետարկվեց. նշումները նախկինի պես են</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) gone again</source>
        <translation>
            <numerusform>Հետարկվեց. %n էջանիշ կրկին հանված է</numerusform>
            <numerusform>Հետարկվեց. %n էջանիշ կրկին հանված է</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) back</source>
        <translation>
            <numerusform>Հետարկվեց. %n էջանիշ վերադարձված է</numerusform>
            <numerusform>Հետարկվեց. %n էջանիշ վերադարձված է</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) no longer to be read later</source>
        <translation>
            <numerusform>Հետարկվեց. %n նորություն այլևս հետաձգված չէ</numerusform>
            <numerusform>Հետարկվեց. %n նորություն այլևս հետաձգված չէ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) to be read later again</source>
        <translation>
            <numerusform>Հետարկվեց. %n նորություն կրկին հետաձգված է</numerusform>
            <numerusform>Հետարկվեց. %n նորություն կրկին հետաձգված է</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is as it was</source>
        <translation>Հետարկվեց. թերթը նախկինի պես է</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Every 15 minutes</source>
        <translation>15 րոպեն մեկ</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>30 րոպեն մեկ</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Ժամը մեկ</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>2 ժամը մեկ</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>4 ժամը մեկ</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>12 ժամը մեկ</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Օրը մեկ</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Միայն իմ խնդրանքով</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Մեկ շաբաթ</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Մեկ ամիս</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Երեք ամիս</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Մեկ տարի</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Ընդմիշտ</translation>
    </message>
    <message>
        <source>The newest 50 of each feed</source>
        <translation>Յուրաքանչյուր հոսքի 50 նորագույնը</translation>
    </message>
    <message>
        <source>The newest 200 of each feed</source>
        <translation>Յուրաքանչյուր հոսքի 200 նորագույնը</translation>
    </message>
    <message>
        <source>The newest 1000 of each feed</source>
        <translation>Յուրաքանչյուր հոսքի 1000 նորագույնը</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Ինչպես միշտ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n րոպեն մեկ</numerusform>
            <numerusform>%n րոպեն մեկ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n օր</numerusform>
            <numerusform>%n օր</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of each feed</source>
        <translation>
            <numerusform>Յուրաքանչյուր հոսքի %n նորագույնը</numerusform>
            <numerusform>Յուրաքանչյուր հոսքի %n նորագույնը</numerusform>
        </translation>
    </message>
    <message>
        <source>As the feed has it</source>
        <translation>Ինչպես հոսքում է</translation>
    </message>
    <message>
        <source>The whole article, if the feed has a teaser</source>
        <translation>Ամբողջ հոդվածը, եթե հոսքում միայն սկիզբն է</translation>
    </message>
    <message>
        <source>Always the whole article</source>
        <translation>Միշտ ամբողջ հոդվածը</translation>
    </message>
    <message>
        <source>When I open a story</source>
        <translation>Երբ բացում եմ նորությունը</translation>
    </message>
    <message>
        <source>Unread ones in advance</source>
        <translation>Չընթերցվածները՝ նախօրոք</translation>
    </message>
    <message>
        <source>By their language and letters</source>
        <translation>Ըստ լեզվի և տառերի</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Ձախից աջ</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>Աջից ձախ</translation>
    </message>
</context>
<context>
    <name>WhereToSave</name>
    <message>
        <source>Saved as %1</source>
        <translation>Պահպանված է՝ %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Actions</name>
    <message>
        <source>&amp;Add a newspaper…</source>
        <translation>&amp;Ավելացնել թերթ…</translation>
    </message>
    <message>
        <source>&amp;Export subscriptions (OPML)…</source>
        <translation>Ա&amp;րտահանել բաժանորդագրությունները (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Պահպանել որպես PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Տպել…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ելք</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Հետարկել</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Պատճենել հղումը</translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation>&amp;Գտնել այս նորության մեջ</translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation>&amp;Որոնել բոլոր նորություններում</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Խոշորացնել տեքստը</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Փոքրացնել տեքստը</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Տեքստի &amp;սովորական չափը</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Ինչպես &amp;համակարգում</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Բաց</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Մուգ</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>&amp;Հաջորդ նորությունը</translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation>&amp;Նախորդ նորությունը</translation>
    </message>
    <message>
        <source>Next &amp;unread story</source>
        <translation>Հաջորդ &amp;չընթերցված նորությունը</translation>
    </message>
    <message>
        <source>Previous un&amp;read story</source>
        <translation>Նախորդ չ&amp;ընթերցված նորությունը</translation>
    </message>
    <message>
        <source>Read on, then the next unread</source>
        <translation>Կարդալ շարունակությունը, ապա հաջորդ չընթերցվածը</translation>
    </message>
    <message>
        <source>Back up the page</source>
        <translation>Հետ՝ էջով վեր</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Հաջորդ բաժինը</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Նախորդ բաժինը</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d or unread</source>
        <translation>Նշել &amp;որպես ընթերցված կամ չընթերցված</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Էջանիշ</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Բացել դիտարկիչում</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Կիսվել</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail</source>
        <translation>Ուղարկել է&amp;լ. փոստով</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Այսօր</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Չընթերցված</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Էջանիշներ</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>&amp;Թարմացնել բոլորը</translation>
    </message>
    <message>
        <source>Refresh &amp;this newspaper</source>
        <translation>Թարմացնել ա&amp;յս թերթը</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Կանգնեցնել թարմացումը</translation>
    </message>
    <message>
        <source>&amp;Mark all in this list as read</source>
        <translation>&amp;Նշել ցանկում ամեն ինչ որպես ընթերցված</translation>
    </message>
    <message>
        <source>Remo&amp;ve this newspaper</source>
        <translation>Հե&amp;ռացնել այս թերթը</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Ստեղներ</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>Broadsheet-ի &amp;մասին</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Newspapers and their &amp;feeds…</source>
        <translation>Թերթերը և դրանց &amp;հոսքերը…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Կարգավորումներ…</translation>
    </message>
    <message>
        <source>&amp;Whole article</source>
        <translation>Ա&amp;մբողջ հոդվածը</translation>
    </message>
    <message>
        <source>Print this list as a &amp;newspaper…</source>
        <translation>Տպել այս ցանկը որպես &amp;թերթ…</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>Արտա&amp;հանել այս նորությունը…</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>Արտահանել այս &amp;ցանկը…</translation>
    </message>
    <message>
        <source>&amp;Front page or list</source>
        <translation>Ա&amp;ռաջին էջ կամ ցանկ</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Հե&amp;տ</translation>
    </message>
    <message>
        <source>Put aside to read &amp;later</source>
        <translation>Հետա&amp;ձգել ընթերցումը</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>Հա&amp;վաքածուներ…</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Նշումներ</translation>
    </message>
    <message>
        <source>&amp;Read later</source>
        <translation>&amp;Կարդալ հետո</translation>
    </message>
    <message>
        <source>Ne&amp;w collection…</source>
        <translation>Նոր հա&amp;վաքածու…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>Ընդ&amp;գծել</translation>
    </message>
    <message>
        <source>Highlight wi&amp;th a note…</source>
        <translation>Ընդգ&amp;ծել նշումով…</translation>
    </message>
    <message>
        <source>Note on this stor&amp;y…</source>
        <translation>Նշում նորությ&amp;ան մասին…</translation>
    </message>
    <message>
        <source>Te&amp;xt and paper…</source>
        <translation>Տ&amp;եքստ և թուղթ…</translation>
    </message>
    <message>
        <source>Save a page as a &amp;bookmark…</source>
        <translation>Պահպանել է&amp;ջը որպես էջանիշ…</translation>
    </message>
    <message>
        <source>&amp;Import from another reader or a browser…</source>
        <translation>&amp;Ներմուծել այլ ծրագրից կամ դիտարկիչից…</translation>
    </message>
    <message>
        <source>Import a folder of &amp;Markdown…</source>
        <translation>Ներմուծել &amp;Markdown պանակ…</translation>
    </message>
    <message>
        <source>Export b&amp;ookmarks…</source>
        <translation>Արտահանել էջանի&amp;շերը…</translation>
    </message>
    <message>
        <source>&amp;Select words by key</source>
        <translation>Ընտրել բառերը ստեղնա&amp;շարով</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Փակել այս պատուհանը</translation>
    </message>
    <message>
        <source>Open in a window of &amp;its own</source>
        <translation>Բացել առանձին &amp;պատուհանում</translation>
    </message>
</context>
<context>
    <name>broadsheet::AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Add a newspaper</source>
        <translation>Ավելացնել թերթ</translation>
    </message>
    <message>
        <source>Type or paste the address of a newspaper, a section or a feed.</source>
        <translation>Մուտքագրեք կամ տեղադրեք թերթի, բաժնի կամ հոսքի հասցեն։</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Հասցե</translation>
    </message>
    <message>
        <source>Looking for news there</source>
        <translation>Այնտեղ նորություններ են որոնվում</translation>
    </message>
</context>
<context>
    <name>broadsheet::Annotations</name>
    <message>
        <source>Select some words of the story first.</source>
        <translation>Նախ ընտրեք նորության մի քանի բառ։</translation>
    </message>
    <message>
        <source>Only words of the story&apos;s text can be highlighted.</source>
        <translation>Կարելի է ընդգծել միայն նորության տեքստի բառերը։</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>Այս բառերն արդեն ընդգծված են։</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Ընդգծվեց</translation>
    </message>
    <message>
        <source>Highlighted. The story is a bookmark now.</source>
        <translation>Ընդգծվեց։ Նորությունն այժմ էջանիշ է։</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Նշումը պահպանվեց</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Ընդգծումը հեռացվեց</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Նշումը հեռացվեց</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Նախ բացեք նորությունը։</translation>
    </message>
    <message>
        <source>The arrow keys walk through the text; with Shift they select. F7 or Esc ends it.</source>
        <translation>Սլաքները շարժվում են տեքստով, Shift-ի հետ՝ ընտրում։ F7-ը կամ Esc-ը վերջացնում է։</translation>
    </message>
    <message>
        <source>The arrow keys scroll again.</source>
        <translation>Սլաքները կրկին ոլորում են էջը։</translation>
    </message>
</context>
<context>
    <name>broadsheet::ArticlePane</name>
    <message>
        <source>Choose a story</source>
        <translation>Ընտրեք նորություն</translation>
    </message>
    <message>
        <source>It opens here. J and K go through the list, Space reads on.</source>
        <translation>Այն կբացվի այստեղ։ J և K ստեղներն անցնում են ցանկով, բացատը շարունակում է ընթերցումը։</translation>
    </message>
</context>
<context>
    <name>broadsheet::CardDialog</name>
    <message>
        <source>As a picture</source>
        <translation>Որպես նկար</translation>
    </message>
    <message>
        <source>Wide, 1200 × 630</source>
        <translation>Լայն, 1200 × 630</translation>
    </message>
    <message>
        <source>Upright, 1080 × 1350</source>
        <translation>Ուղղաձիգ, 1080 × 1350</translation>
    </message>
    <message>
        <source>For the whole screen of a telephone, 1080 × 1920</source>
        <translation>Հեռախոսի ամբողջ էկրանի համար, 1080 × 1920</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Նկարի ձևը</translation>
    </message>
    <message>
        <source>The picture can be dragged into other programs.</source>
        <translation>Նկարը կարելի է քաշել այլ ծրագրեր։</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Պահպանել…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Պա&amp;տճենել</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Փակել</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Նկար՝ %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Պահպանել նկարը</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Նկար (*.png)</translation>
    </message>
</context>
<context>
    <name>broadsheet::CodeDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR կոդ</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR կոդ՝ %1</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Այս հղումը չափազանց երկար է QR կոդի համար։</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Փակել</translation>
    </message>
</context>
<context>
    <name>broadsheet::CollectionCommands</name>
    <message>
        <source>Name:</source>
        <translation>Անվանում՝</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Նոր հավաքածու</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Վերանվանել հավաքածուն</translation>
    </message>
    <message>
        <source>The collection was removed. Its stories are still bookmarks.</source>
        <translation>Հավաքածուն հեռացվեց։ Դրա նորությունները մնում են էջանիշներում։</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put into the collection</source>
        <translation>
            <numerusform>%n նորություն ավելացվեց հավաքածուին</numerusform>
            <numerusform>%n նորություն ավելացվեց հավաքածուին</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) taken out of the collection</source>
        <translation>
            <numerusform>%n նորություն հանվեց հավաքածուից</numerusform>
            <numerusform>%n նորություն հանվեց հավաքածուից</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Նոր հավաքածու…</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionCollector</name>
    <message>
        <source>No story was found.</source>
        <translation>Ոչ մի նորություն չի գտնվել։</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionMaker</name>
    <message>
        <source>Bookmarks</source>
        <translation>Էջանիշներ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Այսօր</translation>
    </message>
    <message>
        <source>No section is called “%1”.</source>
        <translation>«%1» անունով բաժին չկա։</translation>
    </message>
    <message>
        <source>No collection is called “%1”.</source>
        <translation>«%1» անունով հավաքածու չկա։</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Կարդալ հետո</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exporter</name>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Վեբ էջ՝ մեկ ֆայլով (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>Էլեկտրոնային գիրք (*.epub)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Արտահանում</translation>
    </message>
    <message>
        <source>Collecting the pictures…</source>
        <translation>Հավաքվում են նկարները…</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in this story</source>
        <translation>Գտնել այս նորության մեջ</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Նախորդ համընկնումը</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Հաջորդ համընկնումը</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Չի գտնվել</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1՝ %2-ից</translation>
    </message>
</context>
<context>
    <name>broadsheet::FrontPane</name>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n թարմ նորություն</numerusform>
            <numerusform>%n թարմ նորություն</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ցույց տալ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Այսօր</translation>
    </message>
    <message>
        <source>The front page of all your newspapers</source>
        <translation>Ձեր բոլոր թերթերի առաջին էջը</translation>
    </message>
    <message>
        <source>Fetching the news…</source>
        <translation>Նորությունները բեռնվում են…</translation>
    </message>
    <message>
        <source>The page is set as soon as the first stories come.</source>
        <translation>Էջը կշարվի, հենց որ գան առաջին նորությունները։</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Դեռ նորություններ չկան</translation>
    </message>
    <message>
        <source>This computer has no network just now. Stories come as soon as it has.</source>
        <translation>Այս պահին համակարգիչը ցանցին միացված չէ։ Նորությունները կգան, հենց որ միանա։</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Այսօր նոր բան չկա</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Ավելի հին նորությունները իրենց թերթերի ներքո են։ Ավելին ստանալու համար ավելացրեք թերթ։</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Ավելացնել թերթ…</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Այստեղից դեռ ոչինչ չի եկել։ Կրկին հարցնելու համար սեղմեք F5։</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Ստեղներ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ինչ է անում</translation>
    </message>
</context>
<context>
    <name>broadsheet::LoginDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Պահպանել</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>&amp;Հեռացնել գաղտնաբառը</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Գաղտնաբառ</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>&amp;Ցույց տալ գաղտնաբառը</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Անուն՝</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Գաղտնաբառ՝</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 կայքը հարցնում է անուն և գաղտնաբառ։</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others may read the password on its way.</source>
        <translation>Կապը գաղտնագրված չէ. գաղտնաբառը ճանապարհին կարող են կարդալ ուրիշները։</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Այն պահվում է միայն այս համակարգչի գաղտնաբառերի պահոցում և ոչ մի այլ տեղ։</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookPanel</name>
    <message>
        <source>Text and paper</source>
        <translation>Տեքստ և թուղթ</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Վերադարձնել սկզբնական տեսքը</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Տեքստի չափը</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Տառատեսակ</translation>
    </message>
    <message>
        <source>The newspaper serif</source>
        <translation>Թերթի տառատեսակ</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Տողի լայնությունը</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Նեղ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Գրքի</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Լայն</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Լրիվ</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Միջակայք</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Խիտ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Սովորական</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Ազատ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Թուղթ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Որտեղ</translation>
    </message>
    <message>
        <source>All newspapers</source>
        <translation>Բոլոր թերթերը</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Nothing unread is left here.</source>
        <translation>Այստեղ չընթերցված ոչինչ չի մնացել։</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Broadsheet-ի մասին</translation>
    </message>
    <message>
        <source>Broadsheet %1
A desktop news client: pick newspapers, read their sections, print an article like a newspaper, pass a story on with its source.</source>
        <translation>Broadsheet %1
Նորություններ ձեր սեղանին. ընտրեք թերթեր, կարդացեք դրանց բաժինները, տպեք հոդվածն ինչպես թերթում, կիսվեք նորությամբ՝ նշելով աղբյուրը։</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Նախ ընտրեք նորություն։</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>Արդեն կա՝ %1։</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Ավելացված է՝ %1։</translation>
    </message>
    <message>
        <source>The newspaper was removed. Its bookmarked stories are kept.</source>
        <translation>Թերթը հեռացվեց։ Դրա էջանշված նորությունները պահպանված են։</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>There is no story in this list.</source>
        <translation>Այս ցանկում ոչ մի նորություն չկա։</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Նախ բացեք նորությունը։</translation>
    </message>
    <message>
        <source>This story is in no list any more.</source>
        <translation>Այս նորությունն այլևս ոչ մի ցանկում չկա։</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this story (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Այս համակարգչի ոչ մի տառատեսակ չունի այս նորության տառերը (%1)։ Debian-ում և Ubuntu-ում դրանք բերում է %2 փաթեթը։</translation>
    </message>
    <message>
        <source>Only the title and the address are kept. %1</source>
        <translation>Պահպանվել են միայն վերնագիրն ու հասցեն։ %1</translation>
    </message>
    <message>
        <source>It was among your bookmarks already: %1</source>
        <translation>Արդեն ձեր էջանիշերի մեջ էր՝ %1</translation>
    </message>
    <message>
        <source>Saved among your bookmarks: %1</source>
        <translation>Պահպանվեց ձեր էջանիշերում՝ %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Masthead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Ի՞նչ եք փնտրում</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Որոնել բոլոր նորություններում</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Միջերեսի լեզուն</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDelegate</name>
    <message>
        <source>Added</source>
        <translation>Ավելացված է</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ավելացնել</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDetails</name>
    <message>
        <source>Choose a newspaper to see its sections and editions.</source>
        <translation>Ընտրեք թերթ՝ դրա բաժիններն ու թողարկումները տեսնելու համար։</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Թողարկում</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Հետևել</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Պահպանել ֆայլում…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Թեմա</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Բաժիններ</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDialog</name>
    <message>
        <source>Newsstand</source>
        <translation>Թերթերի կրպակ</translation>
    </message>
    <message>
        <source>Search, or paste the address of any site</source>
        <translation>Որոնեք կամ տեղադրեք ցանկացած կայքի հասցե</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Թերթեր</translation>
    </message>
    <message>
        <source>No newspaper here is called so</source>
        <translation>Այստեղ այդպիսի անունով թերթ չկա</translation>
    </message>
    <message>
        <source>Paste the address of any site, and Broadsheet looks for its news.</source>
        <translation>Տեղադրեք ցանկացած կայքի հասցե, և Broadsheet-ը կփնտրի դրա նորությունները։</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Փակել</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Բացել ֆայլ…</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n թերթ</numerusform>
            <numerusform>%n թերթ</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Բոլոր լեզուները</translation>
    </message>
    <message>
        <source>Look for news at %1</source>
        <translation>Որոնել նորություններ՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n newspaper(s)</source>
        <translation>
            <numerusform>Ավելացնել %n թերթ</numerusform>
            <numerusform>Ավելացնել %n թերթ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added; its first stories are on their way.</source>
        <translation>Ավելացված է՝ %1. դրա առաջին նորությունները ճանապարհին են։</translation>
    </message>
    <message>
        <source>%1 was removed. Its bookmarked stories are kept.</source>
        <translation>Հեռացված է՝ %1։ Դրա էջանշված նորությունները պահպանված են։</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>%1 is now as the file has it.</source>
        <translation>%1 այժմ այնպես է, ինչպես ֆայլում։</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 նախկինի պես է։</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) of your own cannot be read:</source>
        <translation>
            <numerusform>Ձեր թերթերից %n-ը հնարավոր չէ կարդալ՝</numerusform>
            <numerusform>Ձեր թերթերից %n-ը հնարավոր չէ կարդալ՝</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this newsstand</source>
        <translation>Այս կրպակում չկա</translation>
    </message>
    <message>
        <source>Press Enter, and Broadsheet looks for news there.</source>
        <translation>Սեղմեք Enter, և Broadsheet-ը կփնտրի նորություններ այնտեղ։</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandModel</name>
    <message>
        <source>on your desk</source>
        <translation>ձեր սեղանին է</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Պահպանել</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ձեր նշումը</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Ինչ եք ուզում հիշել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %Ln character(s) at most.</source>
        <translation>
            <numerusform>Նշումը կարող է ունենալ ամենաշատը %Ln նիշ։</numerusform>
            <numerusform>Նշումը կարող է ունենալ ամենաշատը %Ln նիշ։</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>Ձեր գրածը դեռ պահպանված չէ։</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Շարունակել գրել</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Չպահպանել</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperChoice</name>
    <message>
        <source>As the window</source>
        <translation>Ինչպես պատուհանը</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Սպիտակ</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Սեպիա</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Մուգ</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Սև</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>Տպել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Պահպանել որպես PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Տպել…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Էջերը շարվում են…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n էջ</numerusform>
            <numerusform>%n էջ</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer yet. The pages can be saved as a PDF and printed elsewhere.</source>
        <translation>Այս համակարգիչը դեռ տպիչ չունի։ Էջերը կարելի է պահպանել որպես PDF և տպել այլ տեղում։</translation>
    </message>
    <message>
        <source>The printer did not take the pages: %1</source>
        <translation>Տպիչը չընդունեց էջերը՝ %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperOptions</name>
    <message>
        <source>Page</source>
        <translation>Էջ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Թուղթ</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Դիրք</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Ուղղաձիգ</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Հորիզոնական</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Նկարներ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Բոլորը</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ոչ մեկը</translation>
    </message>
    <message>
        <source>Around the text</source>
        <translation>Տեքստի շուրջը</translation>
    </message>
    <message>
        <source>Link addresses as notes</source>
        <translation>Հղումները՝ ծանոթագրությամբ</translation>
    </message>
    <message>
        <source>QR code of the story</source>
        <translation>Նորության QR կոդը</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Սև-սպիտակ</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n սյունակ</numerusform>
            <numerusform>%n սյունակ</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Սյունակներ</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> կտ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Տեքստի չափը</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 մմ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Պատրաստի տարբերակ</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Հոդված</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Խիտ</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Խոշոր տառատեսակ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Արխիվ</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Սեփական ընտրություն</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Սեփական չափ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Լայնություն</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> մմ</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Բարձրություն</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Լուսանցքներ</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Սովորական</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Նեղ</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Լայն</translation>
    </message>
    <message>
        <source>Text and pictures</source>
        <translation>Տեքստ և նկարներ</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Տառատեսակ</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Սերիֆներով</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Առանց սերիֆների</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Միայն առաջինը</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Նկարների մակագրություններ</translation>
    </message>
    <message>
        <source>Section above the headline</source>
        <translation>Բաժինը՝ վերնագրի վերևում</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Վերին էջագլուխ</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Էջերի համարներ</translation>
    </message>
    <message>
        <source>Address of the story</source>
        <translation>Նորության հասցեն</translation>
    </message>
    <message>
        <source>The newspaper&apos;s notice</source>
        <translation>Թերթի ծանուցումը</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>Տպելու օրը</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Թերթ</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Էջեր՝ առավելագույնը</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Առանց սահմանափակման</translation>
    </message>
    <message>
        <source>The stories that find no room become headlines on the last page.</source>
        <translation>Տեղ չգտած նորությունները վերջին էջում դառնում են վերնագրեր։</translation>
    </message>
    <message>
        <source>Your notes and highlights</source>
        <translation>Ձեր նշումներն ու ընդգծումները</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPreview</name>
    <message>
        <source>Pages</source>
        <translation>Էջեր</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Նախադիտում</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Ավելի փոքր</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ավելի մեծ</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ամբողջ էջը</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Ցույց տալ ամբողջ էջը</translation>
    </message>
</context>
<context>
    <name>broadsheet::PassingOn</name>
    <message>
        <source>Open the story first.</source>
        <translation>Նախ բացեք նորությունը։</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Այս նորությունը սեփական հղում չունի։</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
</context>
<context>
    <name>broadsheet::PicturesBox</name>
    <message>
        <source>&amp;Empty now</source>
        <translation>&amp;Դատարկել հիմա</translation>
    </message>
    <message>
        <source>Pictures are fetched again when their stories are opened. Those of bookmarked stories stay.</source>
        <translation>Նկարները կրկին կբեռնվեն, երբ բացվեն իրենց նորությունները։ Էջանշված նորությունների նկարները կմնան։</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>առավելագույնը %1</translation>
    </message>
    <message>
        <source>They take %1 now, those of bookmarked stories among them, which always stay.</source>
        <translation>Հիմա զբաղեցնում են %1՝ ներառյալ էջանշված նորությունների նկարները, որոնք միշտ մնում են։</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>Հիմա ոչ մեկը չկա։</translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation>Դատարկվում է…</translation>
    </message>
    <message>
        <source>%1 freed. %2 are left, of bookmarked stories.</source>
        <translation>Ազատվեց՝ %1։ Մնաց՝ %2, էջանշված նորությունների նկարները։</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>Ազատվեց՝ %1։</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>Տպել</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Տպիչ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Օրինակներ</translation>
    </message>
    <message>
        <source>All; or 1-3, 5</source>
        <translation>Բոլորը կամ 1-3, 5</translation>
    </message>
    <message>
        <source>Pages go from 1 to %1; write 1-3, 5.</source>
        <translation>Էջերը 1-ից %1 են. գրեք այսպես՝ 1-3, 5։</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Մեկ կողմից</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>Երկու կողմից՝ գրքի պես թերթվող</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>Երկու կողմից՝ օրացույցի պես թերթվող</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>Ինչպես տպիչում է</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Սև-սպիտակ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Էջեր</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Կողմեր</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Թանաք</translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Sent to %1</source>
        <translation>Ուղարկված է՝ %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProposalDialog</name>
    <message>
        <source>Add</source>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>A new newspaper</source>
        <translation>Նոր թերթ</translation>
    </message>
    <message>
        <source>This was found at %1. Change what you like; sections you do not want are left out when they are not ticked.</source>
        <translation>Ահա թե ինչ գտնվեց՝ %1։ Փոխեք, ինչ ցանկանում եք. չնշված բաժինները թերթ չեն մտնի։</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Բաժիններ</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Անվանում՝</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Լեզու՝</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>Գ&amp;ույն՝</translation>
    </message>
    <message>
        <source>Follow:</source>
        <translation>Հետևելու էջեր՝</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Բաժիններ՝</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Պահպանել ֆայլում…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Հայտնի չէ</translation>
    </message>
    <message>
        <source>The whole newspaper</source>
        <translation>Ամբողջ թերթը</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ոչ մեկը</translation>
    </message>
    <message>
        <source>Read from its page, %1</source>
        <translation>Կարդացվում է իր էջից՝ %1</translation>
    </message>
    <message>
        <source>You read %1 already. This takes its place: its name, its sections and where they come from. Stories and bookmarks stay, and it can be undone.</source>
        <translation>%1 թերթն արդեն ունեք։ Սա կզբաղեցնի նրա տեղը. կփոխվեն անունը, բաժինները և դրանց աղբյուրները։ Նորություններն ու էջանիշները կմնան, և դա կարելի է հետարկել։</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Փոխարինել</translation>
    </message>
    <message>
        <source>The edition in %1</source>
        <translation>Թողարկում՝ %1</translation>
    </message>
    <message>
        <source>Double-click a section, or press F2, to give it another name.</source>
        <translation>Բաժինը վերանվանելու համար կրկնակի սեղմեք դրա վրա կամ սեղմեք F2։</translation>
    </message>
</context>
<context>
    <name>broadsheet::Rail</name>
    <message>
        <source>Newspapers and sections</source>
        <translation>Թերթեր և բաժիններ</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Նշել բոլորը որպես ընթերցված</translation>
    </message>
    <message>
        <source>Refresh this newspaper</source>
        <translation>Թարմացնել այս թերթը</translation>
    </message>
    <message>
        <source>Remove this newspaper</source>
        <translation>Հեռացնել այս թերթը</translation>
    </message>
    <message>
        <source>Feeds of this newspaper…</source>
        <translation>Այս թերթի հոսքերը…</translation>
    </message>
    <message>
        <source>Choose newspapers…</source>
        <translation>Ընտրել թերթեր…</translation>
    </message>
    <message>
        <source>Save this newspaper as a file…</source>
        <translation>Պահպանել այս թերթը ֆայլում…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Նոր հավաքածու…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Վերանվանել…</translation>
    </message>
    <message>
        <source>Remove this collection</source>
        <translation>Հեռացնել այս հավաքածուն</translation>
    </message>
    <message>
        <source>Save a page here…</source>
        <translation>Պահպանել էջ այստեղ…</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>Արտահանել այս հավաքածուն…</translation>
    </message>
    <message>
        <source>Export bookmarks…</source>
        <translation>Արտահանել էջանիշերը…</translation>
    </message>
</context>
<context>
    <name>broadsheet::RailModel</name>
    <message>
        <source>Today</source>
        <translation>Այսօր</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Չընթերցված</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Էջանիշներ</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Թերթեր</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, նոր՝ %n</numerusform>
            <numerusform>%1, նոր՝ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Կարդալ հետո</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n story(s)</source>
        <translation>
            <numerusform>%1, %n նորություն</numerusform>
            <numerusform>%1, %n նորություն</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::SavePageDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Պահպանել</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Պահպանել էջ</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>Էջը բեռնվում է</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Հասցե՝</translation>
    </message>
    <message>
        <source>&amp;Collection:</source>
        <translation>Հա&amp;վաքածու՝</translation>
    </message>
    <message>
        <source>The article of any page, with its pictures, stays among your bookmarks for good.</source>
        <translation>Ցանկացած էջի հոդվածը՝ նկարներով հանդերձ, ընդմիշտ մնում է ձեր էջանիշերում։</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ոչ մեկը</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Կանգնեցված է։ Ոչինչ չի պահպանվել։</translation>
    </message>
</context>
<context>
    <name>broadsheet::ServerDialog</name>
    <message>
        <source>On which &amp;server do you use %1?</source>
        <translation>Ո՞ր &amp;սերվերում եք օգտվում %1-ից։</translation>
    </message>
    <message>
        <source>It is remembered; Settings can change it.</source>
        <translation>Այն հիշվում է. կարելի է փոխել կարգավորումներում։</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Շարունակել</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Չեղարկել</translation>
    </message>
    <message>
        <source>This is not the name of a server. It should look like mastodon.social or @me@mastodon.social.</source>
        <translation>Սա սերվերի անուն չէ։ Այն պետք է լինի այսպես՝ mastodon.social կամ @me@mastodon.social։</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Also on a &amp;metered connection</source>
        <translation>Նաև &amp;չափվող կապի դեպքում</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>No story is too old while its newspaper still lists it, and bookmarked stories stay for ever. A newspaper may have its own rules: see Newspaper, Newspapers and their feeds.</source>
        <translation>Նորությունը չի հնանում, քանի դեռ թերթը ցանկում պահում է այն, իսկ էջանշված նորությունները մնում են ընդմիշտ։ Թերթը կարող է ունենալ իր կանոնները. տե՛ս «Թերթ» ցանկում՝ «Թերթերը և դրանց հոսքերը»։</translation>
    </message>
    <message>
        <source>&amp;Ask newspapers for news:</source>
        <translation>Թերթերից &amp;նորություններ հարցնել՝</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>&amp;Պահել նորությունները՝</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Փակել</translation>
    </message>
    <message>
        <source>&amp;Fetch those of unread stories in advance</source>
        <translation>Չընթերցված նորությունների հոդվածները բեռնել ն&amp;ախօրոք</translation>
    </message>
    <message>
        <source>&amp;Text of stories:</source>
        <translation>Նորությունների &amp;տեքստը՝</translation>
    </message>
    <message>
        <source>The same story of several newspapers is &amp;one</source>
        <translation>Մի քանի թերթի նույն նորությունը &amp;մեկն է</translation>
    </message>
    <message>
        <source>Front pages:</source>
        <translation>Առաջին էջեր՝</translation>
    </message>
    <message>
        <source>One entry that names them all; reading it marks all of them as read.</source>
        <translation>Մեկ գրառում, որը թվարկում է բոլորը. այն կարդալով՝ բոլորը նշվում են որպես ընթերցված։</translation>
    </message>
    <message>
        <source>&amp;Pictures kept on disk:</source>
        <translation>Նկարները &amp;սկավառակի վրա՝</translation>
    </message>
    <message>
        <source>Sharing:</source>
        <translation>Կիսվել՝</translation>
    </message>
    <message>
        <source>Copied wor&amp;ds take their source along, where a newspaper asks for a link</source>
        <translation>Պատճենված &amp;բառերն իրենց հետ տանում են աղբյուրը, եթե թերթը հղում է խնդրում</translation>
    </message>
    <message>
        <source>Links of &amp;quotations lead to their words on the page</source>
        <translation>Մեջբերումների &amp;հղումները տանում են էջի իրենց բառերին</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>&amp;Որտեղ կիսվել…</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareBar</name>
    <message>
        <source>E-mail</source>
        <translation>Էլ. փոստ</translation>
    </message>
    <message>
        <source>Liked the story? Share it</source>
        <translation>Հավանեցի՞ք նորությունը։ Կիսվեք</translation>
    </message>
    <message>
        <source>This story has no link of its own to share.</source>
        <translation>Այս նորությունը կիսվելու սեփական հղում չունի։</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Պատճենել հղումը</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Կիսվելու այլ եղանակներ</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareMenu</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Հղում</translation>
    </message>
    <message>
        <source>&amp;Clean link, without tracking</source>
        <translation>&amp;Մաքուր հղում՝ առանց հետագծման</translation>
    </message>
    <message>
        <source>&amp;Headline and link</source>
        <translation>&amp;Վերնագիր և հղում</translation>
    </message>
    <message>
        <source>Headline, &amp;source and link</source>
        <translation>Վերնագիր, &amp;աղբյուր և հղում</translation>
    </message>
    <message>
        <source>Link as &amp;Markdown</source>
        <translation>Հղումը՝ Mark&amp;down</translation>
    </message>
    <message>
        <source>Link as H&amp;TML</source>
        <translation>Հղումը՝ HT&amp;ML</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Որպես &amp;տեքստ</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>Որպես &amp;HTML</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Որպես &amp;Markdown</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Կիսվել</translation>
    </message>
    <message>
        <source>Share the &amp;quotation</source>
        <translation>Կիսվել &amp;մեջբերումով</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Պա&amp;տճենել որպես</translation>
    </message>
    <message>
        <source>Copy the q&amp;uotation</source>
        <translation>Պատճենել մեջ&amp;բերումը</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>&amp;Որտեղ կիսվել…</translation>
    </message>
    <message>
        <source>As a &amp;picture…</source>
        <translation>Որպես &amp;նկար…</translation>
    </message>
    <message>
        <source>QR c&amp;ode…</source>
        <translation>&amp;QR կոդ…</translation>
    </message>
</context>
<context>
    <name>broadsheet::Sharer</name>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Այս նորությունը սեփական հղում չունի։</translation>
    </message>
    <message>
        <source>%1 wants a picture, and this story has none.</source>
        <translation>%1 ծառայությանը պետք է նկար, իսկ այս նորությունը չունի։</translation>
    </message>
    <message>
        <source>The story&apos;s link is too long for %1. Copy it instead.</source>
        <translation>Նորության հղումը չափազանց երկար է %1 ծառայության համար։ Փոխարենը պատճենեք այն։</translation>
    </message>
    <message>
        <source>What the settings say about %1 cannot be used.</source>
        <translation>Այն, ինչ կարգավորումներն ասում են %1 ծառայության մասին, պիտանի չէ։</translation>
    </message>
    <message>
        <source>There is no mail program on this computer, or none is set as the usual one.</source>
        <translation>Այս համակարգչում փոստի ծրագիր չկա կամ ոչ մեկը որպես հիմնական ընտրված չէ։</translation>
    </message>
    <message>
        <source>There is no browser on this computer, or none is set as the usual one.</source>
        <translation>Այս համակարգչում դիտարկիչ չկա կամ ոչ մեկը որպես հիմնական ընտրված չէ։</translation>
    </message>
    <message>
        <source>The program of %1 is not on this computer.</source>
        <translation>%1 ծառայության ծրագիրն այս համակարգչում չկա։</translation>
    </message>
    <message>
        <source>This program did not start: %1</source>
        <translation>Այս ծրագիրը չգործարկվեց՝ %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Փոխանցված է՝ %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Հղումը պատճենվեց</translation>
    </message>
    <message>
        <source>Clean link copied</source>
        <translation>Մաքուր հղումը պատճենվեց</translation>
    </message>
    <message>
        <source>Headline and link copied</source>
        <translation>Վերնագիրն ու հղումը պատճենվեցին</translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation>Markdown-ը պատճենվեց</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>HTML-ը պատճենվեց</translation>
    </message>
    <message>
        <source>Headline, source and link copied</source>
        <translation>Վերնագիրը, աղբյուրն ու հղումը պատճենվեցին</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Հղումը աղբյուրին պատճենվեց</translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation>Մեջբերումը պատճենվեց</translation>
    </message>
    <message>
        <source>Copied with its source, as %1 asks.</source>
        <translation>Պատճենվեց աղբյուրի հետ, ինչպես խնդրում է %1 թերթը։</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Առանց աղբյուրի</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again.</source>
        <translation>Սեղմատախտակը չընդունեց այն։ Կրկին փորձեք։</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Նկարը պատճենվեց</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourceAccess</name>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Գաղտնաբառ…</translation>
    </message>
    <message>
        <source>&amp;Back to its old address</source>
        <translation>&amp;Վերադարձնել նախկին հասցեն</translation>
    </message>
    <message>
        <source>Accept this certif&amp;icate…</source>
        <translation>Ընդունել այս վ&amp;կայագիրը…</translation>
    </message>
    <message>
        <source>Accept its certif&amp;icate no longer</source>
        <translation>Այլևս չընդունել դրա վ&amp;կայագիրը</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesDialog</name>
    <message>
        <source>&amp;Try now</source>
        <translation>Փ&amp;որձել հիմա</translation>
    </message>
    <message>
        <source>&amp;Remove this newspaper</source>
        <translation>&amp;Հեռացնել այս թերթը</translation>
    </message>
    <message>
        <source>Newspapers and their feeds</source>
        <translation>Թերթերը և դրանց հոսքերը</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Անուն կամ հասցե</translation>
    </message>
    <message>
        <source>Only those in tro&amp;uble (%1)</source>
        <translation>Միայն &amp;խնդիր ունեցողները (%1)</translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation>Դեռ թերթեր չկան</translation>
    </message>
    <message>
        <source>Add one with Ctrl+N: any address will do.</source>
        <translation>Ավելացրեք Ctrl+N ստեղներով. կհարմարի ցանկացած հասցե։</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Ամեն ինչ կարգին է</translation>
    </message>
    <message>
        <source>Every newspaper answers.</source>
        <translation>Բոլոր թերթերը պատասխանում են։</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ոչինչ չի գտնվել</translation>
    </message>
    <message>
        <source>No newspaper has this in its name or address.</source>
        <translation>Ոչ մի թերթի անվան կամ հասցեի մեջ սա չկա։</translation>
    </message>
    <message>
        <source>The server does not want to be asked before %1.</source>
        <translation>Սերվերը խնդրում է չհարցնել մինչև %1։</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Փակել</translation>
    </message>
    <message>
        <source>&amp;Ask for news:</source>
        <translation>&amp;Նորություններ հարցնել՝</translation>
    </message>
    <message>
        <source>Te&amp;xt of stories:</source>
        <translation>Նորությունների &amp;տեքստը՝</translation>
    </message>
    <message>
        <source>&amp;Whole articles:</source>
        <translation>&amp;Ամբողջ հոդվածները՝</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>&amp;Պահել նորությունները՝</translation>
    </message>
    <message>
        <source>This newspaper</source>
        <translation>Այս թերթը</translation>
    </message>
    <message>
        <source>This feed</source>
        <translation>Այս հոսքը</translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation>%1 (նախկին հասցեն՝ %2)</translation>
    </message>
    <message>
        <source>Text &amp;direction:</source>
        <translation>Տեքստի ուղ&amp;ղությունը՝</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1՝ %2</translation>
    </message>
    <message>
        <source>when you ask</source>
        <translation>ձեր խնդրանքով</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>շուտով</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Թերթ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Վիճակ</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Վերջին հարցումը</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Հաջորդը</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message>
        <source>Refreshing: %1 of %2</source>
        <translation>Թարմացվում է՝ %1 / %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Թարմացված է՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n թարմ նորություն</numerusform>
            <numerusform>%n թարմ նորություն</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>ամեն ինչ կարգին է</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in trouble</source>
        <translation>
            <numerusform>խնդիր ունի %n հոսք</numerusform>
            <numerusform>խնդիր ունի %n հոսք</numerusform>
        </translation>
    </message>
    <message>
        <source>metered connection: refreshed only when you ask</source>
        <translation>չափվող կապ. թարմացվում է միայն ձեր խնդրանքով</translation>
    </message>
    <message>
        <source>Fetching whole articles: %1 of %2</source>
        <translation>Ամբողջ հոդվածները բեռնվում են՝ %1 / %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryCommands</name>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation>Այստեղ ամեն ինչ արդեն ընթերցված է։</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n նորություն նշվեց որպես ընթերցված</numerusform>
            <numerusform>%n նորություն նշվեց որպես ընթերցված</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Էջանիշը դրված է</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Էջանիշը հեռացված է</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Այս նորությունը սեփական հղում չունի։</translation>
    </message>
    <message>
        <source>No program opens this: %1</source>
        <translation>Չկա ծրագիր, որը կբացի սա՝ %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Հետարկելու ոչինչ չկա։</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) bookmarked</source>
        <translation>
            <numerusform>%n նորություն ավելացվեց էջանիշներում</numerusform>
            <numerusform>%n նորություն ավելացվեց էջանիշներում</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>%n էջանիշ հանվեց</numerusform>
            <numerusform>%n էջանիշ հանվեց</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put aside to be read later</source>
        <translation>
            <numerusform>%n նորություն հետաձգվեց</numerusform>
            <numerusform>%n նորություն հետաձգվեց</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer to be read later</source>
        <translation>
            <numerusform>%n նորություն այլևս հետաձգված չէ</numerusform>
            <numerusform>%n նորություն այլևս հետաձգված չէ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: it was so already.</source>
        <translation>Անելիք չկա. արդեն այդպես էր։</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Հետարկվում է…</translation>
    </message>
    <message>
        <source>Stopped. Undo goes on where it was left.</source>
        <translation>Կանգնեցված է։ «Հետարկել»-ը կշարունակի այստեղից։</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDelegate</name>
    <message>
        <source>Yesterday</source>
        <translation>Երեկ</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n դիտում</numerusform>
            <numerusform>%n դիտում</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>թարմացված</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryHead</name>
    <message>
        <source>Unread %1</source>
        <translation>Չընթերցված %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Չընթերցված</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stories</comment>
        <translation>Բոլորը</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Նկարներով</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Էջանիշներ</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Նախ նորերը</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Նախ հները</translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation>Նախ վերջին պահվածները</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Ըստ վերնագրի</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Ցանկի կարգը՝ %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n նորություն</numerusform>
            <numerusform>%n նորություն</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryModel</name>
    <message>
        <source>Unread: %1. %2</source>
        <translation>Չընթերցված՝ %1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours.</source>
        <translation>
            <numerusform>Ձեր նշումը՝ %n։</numerusform>
            <numerusform>Ձեր նշումները՝ %n։</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation>Նորություններ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Այսօր</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Չընթերցված</translation>
    </message>
    <message>
        <source>What you have not opened yet, from all newspapers</source>
        <translation>Այն, ինչ դեռ չեք բացել՝ բոլոր թերթերից</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Էջանիշներ</translation>
    </message>
    <message>
        <source>Stories you keep; they are never thrown away</source>
        <translation>Նորություններ, որ պահում եք. դրանք երբեք չեն կորչում</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Որոնում՝ %1</translation>
    </message>
    <message>
        <source>In all newspapers, newest first</source>
        <translation>Բոլոր թերթերում՝ նորերից հները</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ոչինչ չի գտնվել</translation>
    </message>
    <message>
        <source>No story has all these words. Try fewer, or only the beginning of a word.</source>
        <translation>Ոչ մի նորություն չունի այս բոլոր բառերը։ Փորձեք ավելի քիչ բառեր կամ միայն բառի սկիզբը։</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Ամենն ընթերցված է</translation>
    </message>
    <message>
        <source>You have opened everything here. New stories come by themselves.</source>
        <translation>Այստեղ ամեն ինչ բացել եք։ Թարմ նորություններն ինքնըստինքյան կգան։</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>Այստեղ նկարներ չկան</translation>
    </message>
    <message>
        <source>None of these stories carries a picture.</source>
        <translation>Այս նորություններից ոչ մեկը նկար չունի։</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Դեռ էջանիշներ չկան</translation>
    </message>
    <message>
        <source>Press S while reading, and the story is kept here for good.</source>
        <translation>Կարդալիս սեղմեք S, և նորությունն ընդմիշտ կպահվի այստեղ։</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Այսօր նոր բան չկա</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Ավելի հին նորությունները իրենց թերթերի ներքո են։ Ավելին ստանալու համար ավելացրեք թերթ։</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Ավելացնել թերթ…</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Դեռ նորություններ չկան</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Այստեղից դեռ ոչինչ չի եկել։ Կրկին հարցնելու համար սեղմեք F5։</translation>
    </message>
    <message>
        <source>A collection of bookmarks</source>
        <translation>Էջանիշների հավաքածու</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Կարդալ հետո</translation>
    </message>
    <message>
        <source>Put aside until you have time</source>
        <translation>Հետաձգված՝ մինչև ժամանակ լինի</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>Stories you highlighted or wrote something on</source>
        <translation>Նորություններ, որտեղ դուք ընդգծել կամ գրել եք</translation>
    </message>
    <message>
        <source>Among your bookmarks, newest first</source>
        <translation>Էջանիշների մեջ, նախ նորերը</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>Այս հավաքածուն դեռ դատարկ է</translation>
    </message>
    <message>
        <source>Drag stories onto its name, or press Shift+S while reading.</source>
        <translation>Քաշեք նորությունները դրա անվան վրա կամ ընթերցելիս սեղմեք Shift+S։</translation>
    </message>
    <message>
        <source>Nothing to be read later</source>
        <translation>Հետաձգված ոչինչ չկա</translation>
    </message>
    <message>
        <source>Press L while reading, and the story waits for you here.</source>
        <translation>Ընթերցելիս սեղմեք L, և նորությունը կսպասի ձեզ այստեղ։</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Նշումներ դեռ չկան</translation>
    </message>
    <message>
        <source>Select words in a story and press H to highlight them.</source>
        <translation>Նորության մեջ ընտրեք բառեր և սեղմեք H՝ ընդգծելու համար։</translation>
    </message>
    <message>
        <source>Everything that came in the last day and night</source>
        <translation>Ամենը, ինչ եկել է վերջին մեկ օրվա ընթացքում</translation>
    </message>
</context>
<context>
    <name>broadsheet::TargetsDialog</name>
    <message>
        <source>Where to share</source>
        <translation>Որտեղ կիսվել</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Փակել</translation>
    </message>
    <message>
        <source>Targets, in the order they are offered</source>
        <translation>Տեղերը՝ առաջարկվելու հերթականությամբ</translation>
    </message>
    <message>
        <source>What is ticked is offered, in this order. Rows can be dragged.</source>
        <translation>Նշվածներն առաջարկվում են այս հերթականությամբ։ Տողերը կարելի է քաշել։</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Վեր</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Վա&amp;ր</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Հեռացնել</translation>
    </message>
    <message>
        <source>&amp;Add an address</source>
        <translation>Ավելացնել հաս&amp;ցե</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>Ավելացնել &amp;ծրագիր</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>Առանց ստեղ&amp;նի</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Անուն՝</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Սերվեր՝</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>Ստե&amp;ղն՝</translation>
    </message>
    <message>
        <source>Pr&amp;ogram and its arguments:</source>
        <translation>Ծրա&amp;գիրը և դրա արգումենտները՝</translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation>Վե&amp;բ հասցե՝</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} {file} stand for the story. No shell reads this.</source>
        <translation>{url} {title} {source} {quote} {image} {file} փոխարինում են նորությանը։ Սա հրամանների մեկնիչը չի կարդում։</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} stand for the story, {instance} for a server.</source>
        <translation>{url} {title} {source} {quote} {image} փոխարինում են նորությանը, {instance}-ը՝ սերվերին։</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Ինչպես &amp;կար</translation>
    </message>
    <message>
        <source>There are as many as there can be.</source>
        <translation>Ավելի շատ լինել չի կարող։</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>Իմ հասցեն</translation>
    </message>
    <message>
        <source>My program</source>
        <translation>Իմ ծրագիրը</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Դրան անուն է պետք։</translation>
    </message>
    <message>
        <source>This key is taken: %1</source>
        <translation>Այս ստեղնը զբաղված է՝ %1</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Սա սերվերի անուն չէ։</translation>
    </message>
</context>
<context>
    <name>broadsheet::TextChoice</name>
    <message>
        <source>Open in the browser</source>
        <translation>Բացել դիտարկիչում</translation>
    </message>
    <message>
        <source>Fetching the whole article…</source>
        <translation>Ամբողջ հոդվածը բեռնվում է…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Կանգնեցնել</translation>
    </message>
    <message>
        <source>The whole article is here.</source>
        <translation>Ամբողջ հոդվածն այստեղ է։</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ցույց տալ</translation>
    </message>
    <message>
        <source>This is the feed&apos;s text. %1</source>
        <translation>Սա հոսքի տեքստն է։ %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Կրկին փորձել</translation>
    </message>
</context>
</TS>
