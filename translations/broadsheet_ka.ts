<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name>ArticleTrouble</name>
    <message>
        <source>No article was found on the page.</source>
        <translation>გვერდზე სტატია ვერ მოიძებნა.</translation>
    </message>
    <message>
        <source>The page has no more than this.</source>
        <translation>გვერდზე ამაზე მეტი არაფერია.</translation>
    </message>
    <message>
        <source>The page is not on the public web.</source>
        <translation>ეს გვერდი ღია ინტერნეტში არ არის.</translation>
    </message>
    <message>
        <source>The page is not there any more.</source>
        <translation>ეს გვერდი აღარ არსებობს.</translation>
    </message>
    <message>
        <source>The site does not let us in.</source>
        <translation>საიტი არ გვიშვებს.</translation>
    </message>
    <message>
        <source>The site shows the article only to its subscribers.</source>
        <translation>საიტი ამ სტატიას მხოლოდ გამომწერებს აჩვენებს.</translation>
    </message>
    <message>
        <source>The site asks to come back later.</source>
        <translation>საიტი გვთხოვს, მოგვიანებით დავბრუნდეთ.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>საიტმა პასუხი ძალიან დააგვიანა.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>გვერდი ძალიან დიდია.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>ეს კომპიუტერი ინტერნეტთან დაკავშირებული არ არის.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>შეჩერებულია.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>გვერდის ჩატვირთვა ვერ მოხერხდა.</translation>
    </message>
</context>
<context>
    <name>BookmarkFile</name>
    <message>
        <source>For browsers: addresses and notes (*.html)</source>
        <translation>ბრაუზერებისთვის: მისამართები და შენიშვნები (*.html)</translation>
    </message>
    <message>
        <source>For Broadsheet: everything but pictures (*.json)</source>
        <translation>Broadsheet-ისთვის: ყველაფერი, სურათების გარდა (*.json)</translation>
    </message>
    <message>
        <source>E-book, with pictures (*.epub)</source>
        <translation>ელექტრონული წიგნი, სურათებით (*.epub)</translation>
    </message>
    <message>
        <source>Folder of Markdown, with pictures (*)</source>
        <translation>Markdown-ის საქაღალდე, სურათებით (*)</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>სანიშნეების გატანა</translation>
    </message>
    <message>
        <source>Exporting the bookmarks…</source>
        <translation>სანიშნეების გატანა…</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) saved as %1</source>
        <translation>
            <numerusform>შენახულია %n სანიშნე: %1</numerusform>
            <numerusform>შენახულია %n სანიშნე: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>გასატანი სანიშნე არ არის.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>შეჩერებულია. არაფერი ჩაწერილა.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>სანიშნეები</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody but the server itself vouches for it</source>
        <translation>მას თავად სერვერის გარდა არავინ ადასტურებს</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>ამ კომპიუტერისთვის უცნობია, ვინ გასცა</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ვადა გაუვიდა</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ჯერ არ მოქმედებს</translation>
    </message>
    <message>
        <source>it is made out to another site</source>
        <translation>სხვა საიტზეა გაცემული</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>წესრიგში არ არის</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>რა არის პრობლემა: %1.</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>საიტი: %1</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>გაცემულია საიტებზე: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>გამცემი: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>მოქმედების ვადა: %1 – %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>ანაბეჭდი (SHA-256):</translation>
    </message>
    <message>
        <source>Accept it only when you know this server. It holds for this feed alone, and should the server show another one, that is refused again.</source>
        <translation>მიიღეთ მხოლოდ მაშინ, თუ ამ სერვერს იცნობთ. მიღება მარტო ამ არხს ეხება, ხოლო თუ სერვერი სხვა სერტიფიკატს წარმოადგენს, ის ისევ უარყოფილი იქნება.</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>ამ სერტიფიკატის მიღება</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Accept its certificate all the same?</source>
        <translation>კავშირი დაცული არ არის: %1. მაინც მივიღოთ მისი სერტიფიკატი?</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;მიღება</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In order.</source>
        <translation>წესრიგშია.</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>პაროლი: არ არის</translation>
    </message>
    <message>
        <source>Password: in the keychain</source>
        <translation>პაროლი: პაროლების საცავში</translation>
    </message>
    <message>
        <source>Accepted certificate: %1</source>
        <translation>მიღებული სერტიფიკატი: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>ხარვეზი: %1</translation>
    </message>
    <message>
        <source>Certificate shown: made out to %1, issued by %2, valid from %3 to %4</source>
        <translation>ნაჩვენები სერტიფიკატი: გაცემულია საიტებზე: %1; გამცემი: %2; მოქმედების ვადა: %3 – %4</translation>
    </message>
    <message>
        <source>--accept wants the SHA-256 fingerprint of a certificate: 64 hexadecimal digits.</source>
        <translation>პარამეტრს --accept სჭირდება სერტიფიკატის SHA-256 ანაბეჭდი: 64 თექვსმეტობითი ციფრი.</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>უკვე არის: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>დაემატა: %1</translation>
    </message>
    <message>
        <source>%1 offers several feeds. Take one by its address, as in: broadsheet-cli add %2</source>
        <translation>აქ რამდენიმე არხია: %1. აიღეთ ერთი მისამართით, მაგალითად: broadsheet-cli add %2</translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>გასატანი სანიშნე არ არის.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s).</source>
        <translation>
            <numerusform>%n სანიშნე.</numerusform>
            <numerusform>%n სანიშნე.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file needs to end in .html, .json or .epub; a folder of Markdown has no such end. --as says it too.</source>
        <translation>ფაილის სახელის ბოლო უნდა იყოს .html, .json ან .epub; Markdown-ის საქაღალდეს ასეთი დაბოლოება არ აქვს. ამის მითითება --as-ითაც შეიძლება.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>პარამეტრს --limit სჭირდება რიცხვი ამ შუალედიდან: 1–%1.</translation>
    </message>
    <message>
        <source>--order needs newest, oldest, saved or title.</source>
        <translation>პარამეტრს --order სჭირდება newest, oldest, saved ან title.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>შენიშვნას სიტყვები სჭირდება.</translation>
    </message>
    <message>
        <source>There is no note %1 on this story; it has %2.</source>
        <translation>ამ ამბავს ასეთი ნომრის შენიშვნა არ აქვს: %1; სულ შენიშვნებია: %2.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>კრებულს სახელი სჭირდება.</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>ადგილი არ არის: „%1“.</translation>
    </message>
    <message>
        <source>There is no such section or publication. See: broadsheet-cli sources</source>
        <translation>ასეთი რუბრიკა ან გამომცემელი არ არის. იხილეთ: broadsheet-cli sources</translation>
    </message>
    <message>
        <source>There is no collection “%1”. “broadsheet-cli bookmarks collect” shows those there are.</source>
        <translation>კრებული „%1“ არ არსებობს. არსებულებს აჩვენებს „broadsheet-cli bookmarks collect“.</translation>
    </message>
    <message>
        <source>the profile folder; without it the window&apos;s own</source>
        <translation>პროფილის საქაღალდე; მის გარეშე — ფანჯრისა</translation>
    </message>
    <message>
        <source>what is said here in another language than the system&apos;s</source>
        <translation>აქ სისტემის ენის ნაცვლად სხვა ენაზე ლაპარაკი</translation>
    </message>
    <message>
        <source>for programs. list, search: an array of stories, each with the fields id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</source>
        <translation>პროგრამებისთვის. list, search: ამბების მასივი, თითოეულის ველებია id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>გამოყენება: %1</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong use.</source>
        <translation>გამოსვლის კოდები: 0 — შესრულდა, 1 — ვერ მოხერხდა (მიზეზს სტანდარტული შეცდომების ნაკადში ერთი წინადადება ამბობს), 2 — არასწორი გამოყენება.</translation>
    </message>
    <message>
        <source>Try: broadsheet-cli --help</source>
        <translation>სცადეთ: broadsheet-cli --help</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>უცნობი ბრძანება: %1</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>უცნობი პარამეტრი: %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>პარამეტრს %1 მნიშვნელობა სჭირდება.</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>სურათი %1 / %2</translation>
    </message>
    <message>
        <source>No story was found.</source>
        <translation>ვერც ერთი ამბავი ვერ მოიძებნა.</translation>
    </message>
    <message>
        <source>Stories need --to with the name of a file that ends in .html, .epub or .md.</source>
        <translation>ამბებს სჭირდება --to და ფაილის სახელი, რომლის ბოლოა .html, .epub ან .md.</translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>იქ არაფერი იყო.</translation>
    </message>
    <message>
        <source>%1 MB of %2 MB; those of bookmarked stories always stay.</source>
        <translation>%1 მბ / %2 მბ; სანიშნეებში შენახული ამბების სურათები ყოველთვის რჩება.</translation>
    </message>
    <message>
        <source>A number of megabytes, from 0 to %1.</source>
        <translation>მეგაბაიტების რიცხვი ამ შუალედიდან: 0–%1.</translation>
    </message>
    <message>
        <source>%1 of %2 sources, new stories: %3</source>
        <translation>წყაროები: %1 / %2, ახალი ამბები: %3</translation>
    </message>
    <message>
        <source>New stories: %1. Sources: %2, failed: %3.</source>
        <translation>ახალი ამბები: %1. წყაროები: %2, ვერ მოხერხდა: %3.</translation>
    </message>
    <message>
        <source>Only its title and address are kept. %1</source>
        <translation>შენახულია მხოლოდ სათაური და მისამართი. %1</translation>
    </message>
    <message>
        <source>Which server is not known; the window asks for it.</source>
        <translation>უცნობია, რომელი სერვერი; ამას ფანჯარა კითხულობს.</translation>
    </message>
    <message>
        <source>This story cannot go there: it has no link or no picture, or the link is too long.</source>
        <translation>ამ ამბის იქ გაგზავნა არ შეიძლება: ბმული ან სურათი არ აქვს, ან ბმული ძალიან გრძელია.</translation>
    </message>
    <message>
        <source>There is no such target. See: broadsheet-cli share</source>
        <translation>ასეთი ადგილი არ არის. იხილეთ: broadsheet-cli share</translation>
    </message>
    <message>
        <source>--as is one of: plain, html, markdown, bibtex, biblatex, ris, csl-json.</source>
        <translation>--as უნდა იყოს ერთ-ერთი: plain, html, markdown, bibtex, biblatex, ris, csl-json.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>წესრიგშია</translation>
    </message>
    <message>
        <source>The library file is damaged: %1</source>
        <translation>ბიბლიოთეკის ფაილი დაზიანებულია: %1</translation>
    </message>
    <message>
        <source>The library file is in order.</source>
        <translation>ბიბლიოთეკის ფაილი წესრიგშია.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a story. “broadsheet-cli list” shows them.</source>
        <translation>„%1“ ამბის ნომერი არ არის. ნომრებს აჩვენებს „broadsheet-cli list“.</translation>
    </message>
    <message>
        <source>There is no story %1. “broadsheet-cli list” shows those there are.</source>
        <translation>ამბავი ნომრით %1 არ არის. არსებულებს აჩვენებს „broadsheet-cli list“.</translation>
    </message>
    <message>
        <source>Takes feeds, or the feed a page announces.</source>
        <translation>ამატებს არხებს ან იმ არხს, რომელსაც გვერდი აცხადებს.</translation>
    </message>
    <message>
        <source>Stories, newest first.</source>
        <translation>ამბები, ჯერ ახალი.</translation>
    </message>
    <message>
        <source>Stories that hold all the words; &quot;…&quot; is a phrase, the last word may be unfinished.</source>
        <translation>ამბები, რომლებშიც ყველა სიტყვაა; &quot;…&quot; ფრაზაა, ბოლო სიტყვა შეიძლება დაუსრულებელი იყოს.</translation>
    </message>
    <message>
        <source>One story as text; --whole: the article from its page; with --json its safe HTML too.</source>
        <translation>ერთი ამბავი ტექსტად; --whole: სტატია მისი გვერდიდან; --json-ით მისი უსაფრთხო HTML-იც.</translation>
    </message>
    <message>
        <source>Where stories can go; the address that takes one there; a citation (plain, html, markdown, bibtex, biblatex, ris, csl-json).</source>
        <translation>სად შეიძლება ამბების გაზიარება; მისამართი, რომელიც ერთს იქ წაიღებს; მითითება (plain, html, markdown, bibtex, biblatex, ris, csl-json).</translation>
    </message>
    <message>
        <source>Keeps stories for good.</source>
        <translation>ამბებს სამუდამოდ ინახავს.</translation>
    </message>
    <message>
        <source>Lets them go.</source>
        <translation>ხსნის მათ სანიშნეს.</translation>
    </message>
    <message>
        <source>What is kept; with --json collections and notes too.</source>
        <translation>რაც ინახება; --json-ით კრებულებიც და შენიშვნებიც.</translation>
    </message>
    <message>
        <source>Keeps pages that are in no feed, with their text and pictures.</source>
        <translation>ინახავს გვერდებს, რომლებიც არც ერთ არხში არ არის, ტექსტითა და სურათებით.</translation>
    </message>
    <message>
        <source>The notes on a story, one more, or one less.</source>
        <translation>ამბის შენიშვნები, კიდევ ერთი ან ერთით ნაკლები.</translation>
    </message>
    <message>
        <source>Collections; makes one (&quot;Politics/Europe&quot;), and puts stories in or takes them out.</source>
        <translation>კრებულები; ქმნის კრებულს (&quot;Politics/Europe&quot;), ამბებს მასში დებს ან იქიდან იღებს.</translation>
    </message>
    <message>
        <source>For browsers, for Broadsheet itself, as an e-book, or as a folder of Markdown.</source>
        <translation>ბრაუზერებისთვის, თავად Broadsheet-ისთვის, ელექტრონულ წიგნად ან Markdown-ის საქაღალდედ.</translation>
    </message>
    <message>
        <source>What a browser, Pocket, Instapaper, Raindrop or Broadsheet wrote; its content tells which.</source>
        <translation>რაც ბრაუზერმა, Pocket-მა, Instapaper-მა, Raindrop-მა ან Broadsheet-მა ჩაწერა; რომელმა — შიგთავსიდან ჩანს.</translation>
    </message>
    <message>
        <source>Marks stories read.</source>
        <translation>ამბებს წაკითხულად ნიშნავს.</translation>
    </message>
    <message>
        <source>Marks stories unread.</source>
        <translation>ამბებს წაუკითხავად ნიშნავს.</translation>
    </message>
    <message>
        <source>Takes back the last mark, bookmark, add, replacement, remove or import.</source>
        <translation>აბრუნებს ბოლო მონიშვნას, სანიშნეს, დამატებას, ჩანაცვლებას, მოცილებას ან შემოტანას.</translation>
    </message>
    <message>
        <source>What is taken, and how it fares.</source>
        <translation>რას იღებთ და როგორ არის საქმე.</translation>
    </message>
    <message>
        <source>Takes a newspaper no more; bookmarked stories stay.</source>
        <translation>აცილებს გაზეთს; სანიშნეებში შენახული ამბები რჩება.</translation>
    </message>
    <message>
        <source>How often to ask (0: by hand), how long to keep (0: without limit), whether to fetch whole articles, which way texts run; usual: as the wider wish.</source>
        <translation>რამდენად ხშირად შემოწმდეს (0: ხელით), რამდენ ხანს ინახებოდეს (0: შეუზღუდავად), ჩამოიტვირთოს თუ არა სტატიები მთლიანად, საით მიდის ტექსტი; usual: როგორც უფრო ზოგად წესშია.</translation>
    </message>
    <message>
        <source>How much room pictures take on the disk; how much they may, those of bookmarked stories not counted.</source>
        <translation>რამდენ ადგილს იკავებს სურათები დისკზე; რამდენი შეიძლება, სანიშნეებში შენახული ამბების სურათების გარდა.</translation>
    </message>
    <message>
        <source>A source&apos;s password, read from standard input and kept in the keychain, and its certificate.</source>
        <translation>წყაროს პაროლი (იკითხება სტანდარტული შეტანიდან და ინახება პაროლების საცავში) და მისი სერტიფიკატი.</translation>
    </message>
    <message>
        <source>What another reader kept: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks; its content tells which.</source>
        <translation>რასაც სხვა პროგრამა ინახავდა: OPML, starred.json, QuiteRSS-ის ან RSS Guard-ის მონაცემთა ბაზა, სანიშნეები; რომელი — შიგთავსიდან ჩანს.</translation>
    </message>
    <message>
        <source>All feeds as OPML on standard output; or stories as one web page, an e-book or Markdown.</source>
        <translation>ყველა არხი OPML-ად სტანდარტულ გამოტანაზე; ან ამბები ერთ ვებგვერდად, ელექტრონულ წიგნად ან Markdown-ად.</translation>
    </message>
    <message>
        <source>Looks whether the library file is in order.</source>
        <translation>ამოწმებს, წესრიგშია თუ არა ბიბლიოთეკის ფაილი.</translation>
    </message>
    <message>
        <source>A feed as one JSON Feed 1.1 document.</source>
        <translation>არხი ერთ JSON Feed 1.1 დოკუმენტად.</translation>
    </message>
    <message>
        <source>The article of a news page as JSON; the zone is for dates that name none.</source>
        <translation>ახალი ამბების გვერდის სტატია JSON-ად; სარტყელი იმ თარიღებისთვისაა, რომლებიც მას არ ასახელებს.</translation>
    </message>
    <message>
        <source>HTML from anywhere as a safe fragment.</source>
        <translation>HTML ნებისმიერი ადგილიდან უსაფრთხო ფრაგმენტად.</translation>
    </message>
    <message>
        <source>A number from 0, one of the words, or &quot;usual&quot;.</source>
        <translation>რიცხვი 0-დან, ერთ-ერთი სიტყვა ან &quot;usual&quot;.</translation>
    </message>
    <message>
        <source>The folder of the library and the settings.</source>
        <translation>ბიბლიოთეკისა და პარამეტრების საქაღალდე.</translation>
    </message>
    <message>
        <source>Sets stories like a newspaper, without a window; --edition FILE.pdf --help says more.</source>
        <translation>ამბებს ფანჯრის გარეშე გაზეთივით აწყობს; მეტი: --edition FILE.pdf --help.</translation>
    </message>
    <message>
        <source>The language of the window, this once: en, ru, az, …</source>
        <translation>ფანჯრის ენა, ამჯერად: en, ru, az, …</translation>
    </message>
    <message>
        <source>A newspaper or feed to add.</source>
        <translation>დასამატებელი გაზეთი ან არხი.</translation>
    </message>
    <message>
        <source>Broadsheet is open already; its window was brought forward.</source>
        <translation>Broadsheet უკვე გახსნილია; მისი ფანჯარა წინ გამოვიდა.</translation>
    </message>
    <message>
        <source>Bookmark %1 of %2</source>
        <translation>სანიშნე %1, სულ %2</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ჩანს</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>დამალულია</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>აღარ არის</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ყველაფერი</translation>
    </message>
    <message>
        <source>Asks all sources for news, or these; --due: those whose time has come.</source>
        <translation>ახალ ამბებს ყველა წყაროში ან ამ წყაროებში ამოწმებს; --due: მხოლოდ იქ, სადაც დრო დადგა.</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n ამბავი</numerusform>
            <numerusform>%n ამბავი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n გვერდი</numerusform>
            <numerusform>%n გვერდი</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets stories like a newspaper and writes FILE.</source>
        <translation>ამბებს გაზეთივით აწყობს და წერს ფაილში FILE.</translation>
    </message>
    <message>
        <source>The stories of this section, or of this newspaper.</source>
        <translation>ამ რუბრიკის ან ამ გაზეთის ამბები.</translation>
    </message>
    <message>
        <source>The bookmarked stories.</source>
        <translation>სანიშნეებში შენახული ამბები.</translation>
    </message>
    <message>
        <source>The stories of today.</source>
        <translation>დღევანდელი ამბები.</translation>
    </message>
    <message>
        <source>A4, Letter, A5 or A3.</source>
        <translation>A4, Letter, A5 ან A3.</translation>
    </message>
    <message>
        <source>1, 2 or 3.</source>
        <translation>1, 2 ან 3.</translation>
    </message>
    <message>
        <source>In points, 6 to 24.</source>
        <translation>პუნქტებში, 6-დან 24-მდე.</translation>
    </message>
    <message>
        <source>Text alone.</source>
        <translation>მხოლოდ ტექსტი.</translation>
    </message>
    <message>
        <source>The folder of the library.</source>
        <translation>ბიბლიოთეკის საქაღალდე.</translation>
    </message>
    <message>
        <source>Of the words around the stories.</source>
        <translation>ამბების გარშემო მყოფი სიტყვებისთვის.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>აჩვენებს ამ დახმარებას.</translation>
    </message>
    <message>
        <source>Which section? For example: --section world</source>
        <translation>რომელი რუბრიკა? მაგალითად: --section world</translation>
    </message>
    <message>
        <source>There is no paper “%1” here. Choose A4, Letter, A5 or A3.</source>
        <translation>ქაღალდის ზომა „%1“ აქ არ არის. აირჩიეთ A4, Letter, A5 ან A3.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>პარამეტრს --%1 სჭირდება რიცხვი ამ შუალედიდან: %2–%3.</translation>
    </message>
    <message>
        <source>Sets many stories on paper like a newspaper, without a window.</source>
        <translation>ფანჯრის გაუხსნელად აწყობს ბევრ ამბავს ქაღალდისთვის, გაზეთივით.</translation>
    </message>
    <message>
        <source>Into which file? For example: --edition today.pdf</source>
        <translation>რომელ ფაილში? მაგალითად: --edition today.pdf</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>ზედმეტი სიტყვაა: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n წყარომ არ უპასუხა.</numerusform>
            <numerusform>%n წყარომ არ უპასუხა.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the newspapers for news first.</source>
        <translation>ჯერ გაზეთებში ახალ ამბებს ამოწმებს.</translation>
    </message>
    <message>
        <source>How many pages at most, 1 to 200; the last stories become headlines.</source>
        <translation>რამდენი გვერდი, არაუმეტეს; 1-დან 200-მდე. ბოლო ამბებისგან მხოლოდ სათაურები დარჩება.</translation>
    </message>
    <message>
        <source>The stories of this collection of bookmarks.</source>
        <translation>სანიშნეების ამ კრებულის ამბები.</translation>
    </message>
    <message>
        <source>The stories to be read later.</source>
        <translation>მოგვიანებით წასაკითხი ამბები.</translation>
    </message>
    <message>
        <source>Choose one of --section, --collection, --bookmarks, --later and --today.</source>
        <translation>აირჩიეთ ერთ-ერთი: --section, --collection, --bookmarks, --later ან --today.</translation>
    </message>
    <message>
        <source>Which collection? For example: --collection Travel</source>
        <translation>რომელი კრებული? მაგალითად: --collection Travel</translation>
    </message>
    <message>
        <source>How many stories at most, 1 to 500.</source>
        <translation>რამდენი ამბავი, არაუმეტეს; 1-დან 500-მდე.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong. %1</source>
        <translation>რაღაც შეფერხდა. %1</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like example.org or https://example.org/feed.</source>
        <translation>„%1“ ვებმისამართი არ არის. მისამართი ასე უნდა გამოიყურებოდეს: example.org ან https://example.org/feed.</translation>
    </message>
    <message>
        <source>There is no site called %1. Check the spelling of the address.</source>
        <translation>ასეთი საიტი არ არსებობს: %1. შეამოწმეთ, სწორად წერია თუ არა მისამართი.</translation>
    </message>
    <message>
        <source>The server does not answer: %1. Try again later.</source>
        <translation>სერვერი არ პასუხობს: %1. სცადეთ მოგვიანებით.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. What was read before is still here.</source>
        <translation>ეს კომპიუტერი ინტერნეტთან დაკავშირებული არ არის. რაც ადრე ჩამოიტვირთა, ისევ აქ არის.</translation>
    </message>
    <message>
        <source>The server took too long to answer: %1. Try again later.</source>
        <translation>სერვერმა პასუხი ძალიან დააგვიანა: %1. სცადეთ მოგვიანებით.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was loaded. %1</source>
        <translation>კავშირი დაცული არ არის, ამიტომ არაფერი ჩატვირთულა. %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings. %1</source>
        <translation>პროქსიმ კავშირი უარყო. შეამოწმეთ პროქსის პარამეტრები. %1</translation>
    </message>
    <message>
        <source>The site sends every request on to another address without end: %1</source>
        <translation>საიტი მოთხოვნას უსასრულოდ ამისამართებს ერთი მისამართიდან მეორეზე: %1</translation>
    </message>
    <message>
        <source>The site tried to send the request to an unsafe address, so nothing was loaded: %1</source>
        <translation>საიტმა მოთხოვნის არაუსაფრთხო მისამართზე გადამისამართება სცადა, ამიტომ არაფერი ჩატვირთულა: %1</translation>
    </message>
    <message>
        <source>There is nothing at this address any more: %1</source>
        <translation>ამ მისამართზე აღარაფერია: %1</translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation>გამომცემელმა ეს არხი დახურა. მისი ამბები შენახულია. %1</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>სერვერი არ გვიშვებს: %1</translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation>სერვერი გვთხოვს, მოგვიანებით დავბრუნდეთ. შემოწმება თავისით განმეორდება. %1</translation>
    </message>
    <message>
        <source>The server answered with an error: %1. Try again later.</source>
        <translation>სერვერმა შეცდომით გვიპასუხა: %1. სცადეთ მოგვიანებით.</translation>
    </message>
    <message>
        <source>The connection broke off before everything arrived. Try again. %1</source>
        <translation>კავშირი გაწყდა, სანამ ყველაფერი ჩამოიტვირთებოდა. სცადეთ ხელახლა. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>შეჩერებულია.</translation>
    </message>
    <message>
        <source>This is larger than Broadsheet accepts: %1</source>
        <translation>იმაზე დიდია, ვიდრე Broadsheet იღებს: %1</translation>
    </message>
    <message>
        <source>This is not a news feed: %1</source>
        <translation>ეს სიახლეების არხი არ არის: %1</translation>
    </message>
    <message>
        <source>No news feed was found at %1. Try the address of one of its sections, or of the feed itself.</source>
        <translation>ამ მისამართზე სიახლეების არხი ვერ მოიძებნა: %1. სცადეთ რომელიმე რუბრიკის ან თავად არხის მისამართი.</translation>
    </message>
    <message>
        <source>Telegram offers no news feeds. Perhaps the channel&apos;s newspaper has a site of its own: %1</source>
        <translation>Telegram სიახლეების RSS არხებს არ იძლევა. შესაძლოა, იმ გაზეთს, რომლისაც ეს არხია, საკუთარი საიტი ჰქონდეს: %1</translation>
    </message>
    <message>
        <source>This page holds no article: %1</source>
        <translation>ამ გვერდზე სტატია არ არის: %1</translation>
    </message>
    <message>
        <source>This file cannot be understood: %1</source>
        <translation>ამ ფაილის გარჩევა ვერ ხერხდება: %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>ასეთი ფაილი არ არსებობს: %1</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>ამის წაკითხვა ვერ ხერხდება: %1</translation>
    </message>
    <message>
        <source>Broadsheet may not write here: %1. Choose another folder or change its permissions.</source>
        <translation>Broadsheet აქ ვერ წერს: %1. აირჩიეთ სხვა საქაღალდე ან შეცვალეთ მისი უფლებები.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation>დისკი სავსეა, ამიტომ არაფერი შენახულა. გაათავისუფლეთ ადგილი და სცადეთ ხელახლა. %1</translation>
    </message>
    <message>
        <source>The library file was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>ბიბლიოთეკის ფაილი დაზიანებული იყო. ის ცალკე გადაინახა (%1) და დაიწყო ახალი.</translation>
    </message>
    <message>
        <source>This library was written by a later version of Broadsheet. Update the program to open it. %1</source>
        <translation>ეს ბიბლიოთეკა Broadsheet-ის უფრო ახალი ვერსიითაა ჩაწერილი. მის გასახსნელად განაახლეთ პროგრამა. %1</translation>
    </message>
    <message>
        <source>Another window of Broadsheet is busy with this library. Try again in a moment. %1</source>
        <translation>ამ ბიბლიოთეკას ახლა Broadsheet-ის სხვა ფანჯარა იყენებს. სცადეთ ცოტა ხანში. %1</translation>
    </message>
    <message>
        <source>The password was not stored, because the system&apos;s keychain is not available. %1</source>
        <translation>პაროლი არ შენახულა, რადგან სისტემის პაროლების საცავი მიუწვდომელია. %1</translation>
    </message>
    <message>
        <source>There is nothing to do here. %1</source>
        <translation>აქ გასაკეთებელი არაფერია. %1</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 სახელსა და პაროლს ითხოვს.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 ამ სახელსა და პაროლს არ იღებს.</translation>
    </message>
    <message>
        <source>The page layout has changed: %1. Its stories are found by their links alone now, and some may be missing.</source>
        <translation>გვერდის აგებულება შეიცვალა: %1. ახლა ამბების პოვნა მხოლოდ ბმულებით ხდება და ზოგი შეიძლება გამოგვრჩეს.</translation>
    </message>
    <message>
        <source>The site asks programs not to read this page: %1. It can be read in the browser.</source>
        <translation>საიტი ითხოვს, რომ პროგრამებმა ეს გვერდი არ წაიკითხონ: %1. მისი წაკითხვა ბრაუზერში შეიძლება.</translation>
    </message>
    <message>
        <source>There is already one called %1 here.</source>
        <translation>აქ უკვე არის ასეთი სახელი: %1.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or no longer has the password: unlock it, or enter the password anew. %1</source>
        <translation>სისტემის პაროლების საცავი ჩაკეტილია, ან ეს პაროლი იქ აღარ არის. გახსენით საცავი ან ხელახლა შეიყვანეთ პაროლი. %1</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message numerus="yes">
        <source>%n newspaper(s) added</source>
        <translation>
            <numerusform>დაემატა %n გაზეთი</numerusform>
            <numerusform>დაემატა %n გაზეთი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) brought along</source>
        <translation>
            <numerusform>შემოვიდა %n ამბავი</numerusform>
            <numerusform>შემოვიდა %n ამბავი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n სანიშნე</numerusform>
            <numerusform>%n სანიშნე</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>წაკითხულად მოინიშნა %n</numerusform>
            <numerusform>წაკითხულად მოინიშნა %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) there already</source>
        <translation>
            <numerusform>%n გაზეთი უკვე იყო</numerusform>
            <numerusform>%n გაზეთი უკვე იყო</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>ვერ გაირჩა %n</numerusform>
            <numerusform>ვერ გაირჩა %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out: not starred, and of no newspaper of yours</source>
        <translation>
            <numerusform>გამოტოვებულია %n ამბავი: ვარსკვლავი არ აქვს და არც თქვენი გაზეთებიდანაა</numerusform>
            <numerusform>გამოტოვებულია %n ამბავი: ვარსკვლავი არ აქვს და არც თქვენი გაზეთებიდანაა</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <translation>ახალი იქ არაფერი იყო.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>შემოტანა</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>შემოდის: %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>შეჩერებულია. არაფერი შეცვლილა.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n შენიშვნა</numerusform>
            <numerusform>%n შენიშვნა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n კრებული</numerusform>
            <numerusform>%n კრებული</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of Markdown</source>
        <translation>Markdown-ის საქაღალდის შემოტანა</translation>
    </message>
    <message>
        <source>Import from another reader or a browser</source>
        <translation>შემოტანა სხვა პროგრამიდან ან ბრაუზერიდან</translation>
    </message>
    <message>
        <source>Lists, bookmarks, databases of readers and browsers</source>
        <translation>პროგრამებისა და ბრაუზერების სიები, სანიშნეები, ბაზები</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ყველა ფაილი</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Another program is using %1. Close it and import again.</source>
        <translation>ამ ფაილს სხვა პროგრამა იყენებს: %1. დახურეთ ის პროგრამა და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not imported. What had come of it goes again as soon as there is room.</source>
        <translation>დისკი სავსეა, ამიტომ ფაილის შემოტანა ვერ მოხერხდა: %1. რაც უკვე მოვიდა, წაიშლება, როგორც კი ადგილი გაჩნდება.</translation>
    </message>
    <message>
        <source>%1 is damaged, or nothing Broadsheet can import. It takes lists in OPML, starred.json, the databases of QuiteRSS (feeds.db) and RSS Guard (database.db), and bookmarks: a browser&apos;s file (HTML), a table (CSV), or what Broadsheet wrote (JSON, e-book, Markdown).</source>
        <translation>ფაილი დაზიანებულია ან Broadsheet-ს მისი შემოტანა არ შეუძლია: %1. შემოტანა შეიძლება OPML სიებიდან, starred.json-იდან, QuiteRSS-ის (feeds.db) და RSS Guard-ის (database.db) მონაცემთა ბაზებიდან და სანიშნეებიდან: ბრაუზერის ფაილიდან (HTML), ცხრილიდან (CSV) ან Broadsheet-ის ჩანაწერიდან (JSON, ელექტრონული წიგნი, Markdown).</translation>
    </message>
</context>
<context>
    <name>ManifestFiles</name>
    <message>
        <source>Newspapers (*.publication.json)</source>
        <translation>გაზეთები (*.publication.json)</translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation>გაზეთის გახსნა</translation>
    </message>
    <message>
        <source>%1 holds no newspaper Broadsheet can read.</source>
        <translation>ამ ფაილში Broadsheet-მა გაზეთი ვერ ამოიკითხა: %1.</translation>
    </message>
    <message>
        <source>Save the newspaper</source>
        <translation>გაზეთის შენახვა</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>შენახულია: %1</translation>
    </message>
</context>
<context>
    <name>ManifestTrouble</name>
    <message>
        <source>In %1 line %2 is wrong.</source>
        <translation>ფაილში %1 მცდარია სტრიქონი %2.</translation>
    </message>
    <message>
        <source>In %1 line %2 is wrong, at the key %3.</source>
        <translation>ფაილში %1 მცდარია სტრიქონი %2, გასაღები: %3.</translation>
    </message>
    <message>
        <source>In %1 no source is both on https and on the newspaper&apos;s own hosts.</source>
        <translation>ფაილში %1 არ არის წყარო, რომელიც https-ზეც იქნებოდა და გაზეთის საკუთარ მისამართებზეც.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ფაილი</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ჩასწორება</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;ხედი</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;ამბავი</translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation>&amp;გაზეთი</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;დახმარება</translation>
    </message>
</context>
<context>
    <name>Newsstand</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>არაბთა გაერთიანებული საამიროები</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>სომხეთი</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>აზერბაიჯანი</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>ბელგია</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>კანადა</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>შვეიცარია</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>ჩეხეთი</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>გერმანია</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>ესპანეთი</translation>
    </message>
    <message>
        <source>France</source>
        <translation>საფრანგეთი</translation>
    </message>
    <message>
        <source>Britain</source>
        <translation>დიდი ბრიტანეთი</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>საქართველო</translation>
    </message>
    <message>
        <source>India</source>
        <translation>ინდოეთი</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>ლატვია</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>ნიდერლანდები</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>პაკისტანი</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>კატარი</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>რუსეთი</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>თურქეთი</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>უკრაინა</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>გაერო</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>აშშ</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>ეკონომიკა</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>კულტურა</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ჯანმრთელობა</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>პოლიტიკა</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>მეცნიერება</translation>
    </message>
    <message>
        <source>South Caucasus</source>
        <translation>სამხრეთ კავკასია</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>სპორტი</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>ტექნოლოგიები</translation>
    </message>
    <message>
        <source>World</source>
        <translation>მსოფლიო</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>სხვა ქვეყნები</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n რუბრიკა</numerusform>
            <numerusform>%n რუბრიკა</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>დაუდასტურებელი</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>მუშაობდა</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>მუშაობდა: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>კითხულობენ</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>კითხულობენ: %1</translation>
    </message>
    <message>
        <source>Not certain: its address may have changed.</source>
        <translation>დაუდასტურებელია: მისამართი შეიძლება შეცვლილი იყოს.</translation>
    </message>
    <message>
        <source>It answered when it was last tried.</source>
        <translation>ბოლო შემოწმებისას მუშაობდა.</translation>
    </message>
    <message>
        <source>It answered when it was last tried (%1).</source>
        <translation>ბოლო შემოწმებისას მუშაობდა (%1).</translation>
    </message>
    <message>
        <source>Others read it; it was not tried.</source>
        <translation>სხვები კითხულობენ; არ შემოწმებულა.</translation>
    </message>
    <message>
        <source>Others read it (%1); it was not tried.</source>
        <translation>სხვები კითხულობენ (%1); არ შემოწმებულა.</translation>
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
        <translation>გამოწერების გატანა</translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation>OPML ფაილები (*.opml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>შენახულია: %1</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln ნახვა</numerusform>
            <numerusform>%Ln ნახვა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln წთ</numerusform>
            <numerusform>%Ln წთ</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>ავტორი: %1</translation>
    </message>
    <message>
        <source>Liked the story? Share it on social media!</source>
        <translation>მოგეწონათ ამბავი? გააზიარეთ სოციალურ ქსელებში!</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>გამოგვყევით</translation>
    </message>
    <message>
        <source>Any use of materials is allowed only if there is a hyperlink to %1</source>
        <translation>მასალების ნებისმიერი გამოყენება დასაშვებია მხოლოდ ჰიპერბმულის მითითებით: %1</translation>
    </message>
    <message>
        <source>Read the full story in the browser</source>
        <translation>სრული ამბავი წაიკითხეთ ბრაუზერში</translation>
    </message>
    <message>
        <source>The publication sent only the headline.</source>
        <translation>გამომცემელმა მხოლოდ სათაური გამოგზავნა.</translation>
    </message>
    <message>
        <source>Picture not available</source>
        <translation>სურათი მიუწვდომელია</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ბმულები</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>დაბეჭდილია: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>More in %1</source>
        <translation>კიდევ რუბრიკაში „%1“</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>ამ ნომერში</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln ამბავი</numerusform>
            <numerusform>%Ln ამბავი</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>გვ. %1</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>პირველი გვერდი</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>გუშინ</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>აგრეთვე: %1</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>სხვა ამბები</translation>
    </message>
    <message>
        <source>More in %1 — %2</source>
        <translation>კიდევ რუბრიკაში „%1“ — %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>რუბრიკები</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>გამოცემები</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>აპები</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>წინა ამბავი</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>შემდეგი ამბავი</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>სანიშნეებშია</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>წაკითხულია</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>გაზიარება</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>ბმულის კოპირება</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>გაზიარების სხვა გზები</translation>
    </message>
    <message>
        <source>This story in other languages</source>
        <translation>ეს ამბავი სხვა ენებზე</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>მოკლედ</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>თქვენი შენიშვნები</translation>
    </message>
    <message>
        <source>Your note %1</source>
        <translation>თქვენი შენიშვნა %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ჩასწორება</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>შენიშვნის დამატება</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>მოცილება</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>ეს სიტყვები ტექსტში აღარ არის.</translation>
    </message>
    <message>
        <source>These words are in the other text of this story (key W).</source>
        <translation>ეს სიტყვები ამ ამბის მეორე ტექსტშია (კლავიში W).</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>განახლდა: %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ყ&amp;ველაფრის მონიშვნა</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;მომატება</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;დაკლება</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>ფერის არჩევა</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;ძირითადი ფერები</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;საკუთარი ფერები</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>საკუთარ ფერებში &amp;დამატება</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>ფერის &amp;აღება ეკრანიდან</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;ტონი:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;ნაჯერობა:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>სიკაშ&amp;კაშე:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;წითელი:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;მწვანე:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;ლურჯი:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>აჩვენებს ვერსიას.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>აჩვენებს ამ დახმარებას.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>აჩვენებს დახმარებას Qt-ის პარამეტრებითურთ.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>უცნობი პარამეტრი: %1</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>უცნობი პარამეტრები: %1</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>მნიშვნელობა აკლია: %1</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>ზედმეტი მნიშვნელობა: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[პარამეტრები]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>გამოყენება: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>პარამეტრები:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>არგუმენტები:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>სად ვეძებოთ:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>უკან დაბრუნება</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>წინ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>წინ გადასვლა</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ზედა საქაღალდე</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ზედა საქაღალდეში გადასვლა</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ახალი საქაღალდის შექმნა</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ახალი საქაღალდის შექმნა</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>სიის ხედი</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>სიის ხედზე გადართვა</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>დაწვრილებითი ხედი</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>დაწვრილებით ხედზე გადართვა</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>გვერდითი ზოლი</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ადგილებისა და სანიშნეების სია</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ფაილები</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ფაილის &amp;სახელი:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ფაილების ტიპი:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>საქაღალდე:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;გახსნა</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;შენახვა</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>შენახვა როგორც</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;არჩევა</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>სახელის გადა&amp;რქმევა</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;წაშლა</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ახალი საქაღალ&amp;დე</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ახალი საქაღალდე</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>დამალული &amp;ფაილების ჩვენება</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>უკვე არსებობს: %1.
გსურთ მისი ჩანაცვლება?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ფაილი ვერ მოიძებნა.
შეამოწმეთ, სწორია თუ არა ფაილის სახელი.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ტიპი</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>შეცვლის თარიღი</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>კომპიუტერი</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;დაბრუნება</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>გა&amp;მეორება</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;ამოჭრა</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;კოპირება</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;ჩასმა</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ყველაფრის მონიშვნა</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>დეტალების ჩვენება…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>დეტალების დამალვა…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>კარგი</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>გამოყენება</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>არ შეინახოს</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;დიახ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;არა</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;დაბრუნება</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>გა&amp;მეორება</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;ამოჭრა</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;კოპირება</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;ბმულის მისამართის კოპირება</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;ჩასმა</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ყველაფრის მონიშვნა</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF-ად შენახვა</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF დოკუმენტები (*.pdf)</translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation>ამბავი %1 / %2</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Armenian</source>
        <translation>სომხური</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ქართული</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>არაბული</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ებრაული</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ბერძნული</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>კირილიცა</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>დევანაგარი</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ბენგალური</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ტაილანდური</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>ჩინური</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>იაპონური</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>კორეული</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of some of this text (%1): they are not on the pages. On Debian and Ubuntu the package %2 brings one.</source>
        <translation>ამ კომპიუტერის არც ერთ შრიფტში არ არის ამ ტექსტის ნაწილის ასოები (%1): გვერდებზე ისინი არ გამოჩნდება. Debian-სა და Ubuntu-ში ასეთი შრიფტი მოჰყვება პაკეტს %2.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of your language (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>ამ კომპიუტერის არც ერთ შრიფტში არ არის თქვენი ენის ასოები (%1). Debian-სა და Ubuntu-ში ასეთი შრიფტი მოჰყვება პაკეტს %2.</translation>
    </message>
</context>
<context>
    <name>SourceState</name>
    <message>
        <source>Site not found</source>
        <translation>საიტი ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>პასუხი არ არის</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>კავშირი გაწყდა</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>დაუცველია</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>აღარ არსებობს</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>არ გვიშვებს</translation>
    </message>
    <message>
        <source>Asks to come later</source>
        <translation>ითხოვს, მოგვიანებით ვცადოთ</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>სერვერის შეცდომა</translation>
    </message>
    <message>
        <source>Not a news feed</source>
        <translation>სიახლეების არხი არ არის</translation>
    </message>
    <message>
        <source>Closed by its publisher</source>
        <translation>გამომცემელმა დახურა</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>ხარვეზია</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>წესრიგშია</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ჯერ არ შემოწმებულა</translation>
    </message>
    <message>
        <source>The last time all went well was %1.</source>
        <translation>ბოლოს ყველაფერი რიგზე იყო: %1.</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>პაროლს ითხოვს</translation>
    </message>
    <message>
        <source>Password not accepted</source>
        <translation>პაროლი უარყოფილია</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>პაროლების საცავი დაკეტილია</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ახლახან</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n წუთის წინ</numerusform>
            <numerusform>%n წუთის წინ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n საათის წინ</numerusform>
            <numerusform>%n საათის წინ</numerusform>
        </translation>
    </message>
    <message>
        <source>Page layout has changed</source>
        <translation>გვერდის აგებულება შეიცვალა</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>პროგრამებისთვის დახურულია</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>ყველაფერი უკვე განახლებულია.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>An address begins with https:// or mailto:, so that nothing else can be opened.</source>
        <translation>მისამართის დასაწყისი უნდა იყოს https:// ან mailto:, რომ სხვა არაფერი გაიხსნას.</translation>
    </message>
    <message>
        <source>{url} must stand where the story&apos;s link belongs.</source>
        <translation>სადაც ამბის ბმულის ადგილია, {url} უნდა ეწეროს.</translation>
    </message>
    <message>
        <source>{url}, {title} or {file} must stand where the story belongs.</source>
        <translation>სადაც ამბის ადგილია, {url}, {title} ან {file} უნდა ეწეროს.</translation>
    </message>
    <message>
        <source>There is something in braces that means nothing here.</source>
        <translation>ფიგურულ ფრჩხილებში წერია რაღაც, რაც აქ არაფერს ნიშნავს.</translation>
    </message>
    <message>
        <source>The name of the server must be written out; only {instance} may stand for it, alone.</source>
        <translation>სერვერის სახელი სრულად უნდა დაიწეროს; მის ნაცვლად შეიძლება მხოლოდ {instance} იდგეს, მარტო.</translation>
    </message>
    <message>
        <source>The program itself must be written out.</source>
        <translation>თავად პროგრამა უნდა მიეთითოს.</translation>
    </message>
    <message>
        <source>This is not a web address; write other letters than Latin as %D0%96.</source>
        <translation>ეს ვებმისამართი არ არის; არალათინური ასოები ასე იწერება: %D0%96.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>ეს ძალიან გრძელია.</translation>
    </message>
</context>
<context>
    <name>UndoneText</name>
    <message numerus="yes">
        <source>Undone: %n story(s) unread again</source>
        <translation>
            <numerusform>გაუქმდა: %n ამბავი ისევ წაუკითხავია</numerusform>
            <numerusform>გაუქმდა: %n ამბავი ისევ წაუკითხავია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) read again</source>
        <translation>
            <numerusform>გაუქმდა: %n ამბავი ისევ წაკითხულია</numerusform>
            <numerusform>გაუქმდა: %n ამბავი ისევ წაკითხულია</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is removed again</source>
        <translation>გაუქმდა: გაზეთი ისევ მოცილებულია</translation>
    </message>
    <message>
        <source>Undone: the newspaper is back</source>
        <translation>გაუქმდა: გაზეთი დაბრუნდა</translation>
    </message>
    <message>
        <source>Undone: nothing of the import is left</source>
        <translation>გაუქმდა: შემოტანილი აღარაფერია</translation>
    </message>
    <message>
        <source>Undone: the collection is gone again</source>
        <translation>გაუქმდა: კრებული ისევ წაშლილია</translation>
    </message>
    <message>
        <source>Undone: the collection is as it was</source>
        <translation>გაუქმდა: კრებული ისეთია, როგორიც იყო</translation>
    </message>
    <message>
        <source>Undone: the collection is back</source>
        <translation>გაუქმდა: კრებული დაბრუნდა</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) taken out of the collection again</source>
        <translation>
            <numerusform>გაუქმდა: %n ამბავი ისევ ამოღებულია კრებულიდან</numerusform>
            <numerusform>გაუქმდა: %n ამბავი ისევ ამოღებულია კრებულიდან</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) back in the collection</source>
        <translation>
            <numerusform>გაუქმდა: %n ამბავი დაბრუნდა კრებულში</numerusform>
            <numerusform>გაუქმდა: %n ამბავი დაბრუნდა კრებულში</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the notes are as they were</source>
        <translation>გაუქმდა: შენიშვნები ისეთია, როგორიც იყო</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) gone again</source>
        <translation>
            <numerusform>გაუქმდა: %n სანიშნე ისევ მოხსნილია</numerusform>
            <numerusform>გაუქმდა: %n სანიშნე ისევ მოხსნილია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) back</source>
        <translation>
            <numerusform>გაუქმდა: %n სანიშნე დაბრუნდა</numerusform>
            <numerusform>გაუქმდა: %n სანიშნე დაბრუნდა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) no longer to be read later</source>
        <translation>
            <numerusform>გაუქმდა: %n ამბავი აღარ არის მოგვიანებით წასაკითხი</numerusform>
            <numerusform>გაუქმდა: %n ამბავი აღარ არის მოგვიანებით წასაკითხი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) to be read later again</source>
        <translation>
            <numerusform>გაუქმდა: %n ამბავი ისევ მოგვიანებით წასაკითხია</numerusform>
            <numerusform>გაუქმდა: %n ამბავი ისევ მოგვიანებით წასაკითხია</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is as it was</source>
        <translation>გაუქმდა: გაზეთი ისეთია, როგორიც იყო</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Every 15 minutes</source>
        <translation>ყოველ 15 წუთში</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>ყოველ 30 წუთში</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>ყოველ საათში</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>ყოველ 2 საათში</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>ყოველ 4 საათში</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>ყოველ 12 საათში</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>დღეში ერთხელ</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>მხოლოდ ჩემი თხოვნით</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>ერთ კვირას</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>ერთ თვეს</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>სამ თვეს</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>ერთ წელს</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>სამუდამოდ</translation>
    </message>
    <message>
        <source>The newest 50 of each feed</source>
        <translation>თითო არხის უახლესი 50</translation>
    </message>
    <message>
        <source>The newest 200 of each feed</source>
        <translation>თითო არხის უახლესი 200</translation>
    </message>
    <message>
        <source>The newest 1000 of each feed</source>
        <translation>თითო არხის უახლესი 1000</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>როგორც ყოველთვის</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>ყოველ %n წუთში</numerusform>
            <numerusform>ყოველ %n წუთში</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n დღეს</numerusform>
            <numerusform>%n დღეს</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of each feed</source>
        <translation>
            <numerusform>თითო არხის უახლესი %n</numerusform>
            <numerusform>თითო არხის უახლესი %n</numerusform>
        </translation>
    </message>
    <message>
        <source>As the feed has it</source>
        <translation>როგორც არხშია</translation>
    </message>
    <message>
        <source>The whole article, if the feed has a teaser</source>
        <translation>მთელი სტატია, თუ არხში მხოლოდ დასაწყისია</translation>
    </message>
    <message>
        <source>Always the whole article</source>
        <translation>ყოველთვის მთელი სტატია</translation>
    </message>
    <message>
        <source>When I open a story</source>
        <translation>როცა ამბავს ვხსნი</translation>
    </message>
    <message>
        <source>Unread ones in advance</source>
        <translation>წაუკითხავი ამბებისა — წინასწარ</translation>
    </message>
    <message>
        <source>By their language and letters</source>
        <translation>ენისა და ასოების მიხედვით</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>მარცხნიდან მარჯვნივ</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>მარჯვნიდან მარცხნივ</translation>
    </message>
</context>
<context>
    <name>WhereToSave</name>
    <message>
        <source>Saved as %1</source>
        <translation>შენახულია: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Actions</name>
    <message>
        <source>&amp;Add a newspaper…</source>
        <translation>&amp;გაზეთის დამატება…</translation>
    </message>
    <message>
        <source>&amp;Export subscriptions (OPML)…</source>
        <translation>გამო&amp;წერების გატანა (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF-ად შენა&amp;ხვა…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;ბეჭდვა…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>გას&amp;ვლა</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;დაბრუნება</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>ბმულის კო&amp;პირება</translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation>პოვნა ამ &amp;ამბავში</translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation>ძებნა &amp;ყველა ამბავში</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>ტექსტის &amp;გადიდება</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>ტექსტის დ&amp;აპატარავება</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>ტექსტის &amp;ჩვეულებრივი ზომა</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;როგორც სისტემაში</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;ნათელი</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>მუ&amp;ქი</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>შემ&amp;დეგი ამბავი</translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation>&amp;წინა ამბავი</translation>
    </message>
    <message>
        <source>Next &amp;unread story</source>
        <translation>შემდეგი წაუ&amp;კითხავი ამბავი</translation>
    </message>
    <message>
        <source>Previous un&amp;read story</source>
        <translation>წინა წაუკით&amp;ხავი ამბავი</translation>
    </message>
    <message>
        <source>Read on, then the next unread</source>
        <translation>კითხვის გაგრძელება, შემდეგ მომდევნო წაუკითხავი</translation>
    </message>
    <message>
        <source>Back up the page</source>
        <translation>გვერდზე ზემოთ დაბრუნება</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>შემდეგი რუბრიკა</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>წინა რუბრიკა</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d or unread</source>
        <translation>წაკითხულად ან წაუკითხავად &amp;მონიშვნა</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;სანიშნე</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ბრა&amp;უზერში გახსნა</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>გა&amp;ზიარება</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail</source>
        <translation>&amp;ელფოსტით გაგზავნა</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;დღეს</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;წაუკითხავი</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;სანიშნეები</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>&amp;ყველა გაზეთის განახლება</translation>
    </message>
    <message>
        <source>Refresh &amp;this newspaper</source>
        <translation>&amp;ამ გაზეთის განახლება</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>განახლების &amp;შეჩერება</translation>
    </message>
    <message>
        <source>&amp;Mark all in this list as read</source>
        <translation>ამ &amp;სიაში ყველაფრის წაკითხულად მონიშვნა</translation>
    </message>
    <message>
        <source>Remo&amp;ve this newspaper</source>
        <translation>ამ გაზეთის &amp;მოცილება</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;კლავიშები</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>Broadsheet-ის &amp;შესახებ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Newspapers and their &amp;feeds…</source>
        <translation>გაზეთები და მათი არ&amp;ხები…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>პა&amp;რამეტრები…</translation>
    </message>
    <message>
        <source>&amp;Whole article</source>
        <translation>მ&amp;თელი სტატია</translation>
    </message>
    <message>
        <source>Print this list as a &amp;newspaper…</source>
        <translation>ამ &amp;სიის გაზეთად ბეჭდვა…</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>&amp;ამბის გატანა…</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>ამ სიის გა&amp;ტანა…</translation>
    </message>
    <message>
        <source>&amp;Front page or list</source>
        <translation>&amp;პირველი გვერდი ან სია</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;უკან</translation>
    </message>
    <message>
        <source>Put aside to read &amp;later</source>
        <translation>მოგ&amp;ვიანებით წასაკითხად გადადება</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>კ&amp;რებულები…</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;შენიშვნები</translation>
    </message>
    <message>
        <source>&amp;Read later</source>
        <translation>&amp;მოგვიანებით წასაკითხი</translation>
    </message>
    <message>
        <source>Ne&amp;w collection…</source>
        <translation>ახალი &amp;კრებული…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>&amp;გამოყოფა</translation>
    </message>
    <message>
        <source>Highlight wi&amp;th a note…</source>
        <translation>გამოყოფა &amp;შენიშვნით…</translation>
    </message>
    <message>
        <source>Note on this stor&amp;y…</source>
        <translation>შე&amp;ნიშვნა ამ ამბავზე…</translation>
    </message>
    <message>
        <source>Te&amp;xt and paper…</source>
        <translation>&amp;ტექსტი და ქაღალდი…</translation>
    </message>
    <message>
        <source>Save a page as a &amp;bookmark…</source>
        <translation>გვერდის სანიშნედ &amp;შენახვა…</translation>
    </message>
    <message>
        <source>&amp;Import from another reader or a browser…</source>
        <translation>შემოტანა სხვა პროგრამი&amp;დან ან ბრაუზერიდან…</translation>
    </message>
    <message>
        <source>Import a folder of &amp;Markdown…</source>
        <translation>&amp;Markdown-ის საქაღალდის შემოტანა…</translation>
    </message>
    <message>
        <source>Export b&amp;ookmarks…</source>
        <translation>სანიშნეებ&amp;ის გატანა…</translation>
    </message>
    <message>
        <source>&amp;Select words by key</source>
        <translation>სიტყვების მონიშვნა კლ&amp;ავიშებით</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>ამ ფანჯრის &amp;დახურვა</translation>
    </message>
    <message>
        <source>Open in a window of &amp;its own</source>
        <translation>&amp;ცალკე ფანჯარაში გახსნა</translation>
    </message>
</context>
<context>
    <name>broadsheet::AddDialog</name>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Add a newspaper</source>
        <translation>გაზეთის დამატება</translation>
    </message>
    <message>
        <source>Type or paste the address of a newspaper, a section or a feed.</source>
        <translation>აკრიფეთ ან ჩასვით გაზეთის, რუბრიკის ან არხის მისამართი.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>Looking for news there</source>
        <translation>იქ ახალ ამბებს ვეძებთ</translation>
    </message>
</context>
<context>
    <name>broadsheet::Annotations</name>
    <message>
        <source>Select some words of the story first.</source>
        <translation>ჯერ მონიშნეთ სიტყვები ამბის ტექსტში.</translation>
    </message>
    <message>
        <source>Only words of the story&apos;s text can be highlighted.</source>
        <translation>გამოყოფა მხოლოდ ამბის ტექსტის სიტყვებისა შეიძლება.</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>ეს სიტყვები უკვე გამოყოფილია.</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>გამოიყო</translation>
    </message>
    <message>
        <source>Highlighted. The story is a bookmark now.</source>
        <translation>გამოიყო. ამბავი ახლა სანიშნეებშია.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>შენიშვნა შეინახა</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>გამოყოფა მოიხსნა</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>შენიშვნა წაიშალა</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>ჯერ გახსენით ამბავი.</translation>
    </message>
    <message>
        <source>The arrow keys walk through the text; with Shift they select. F7 or Esc ends it.</source>
        <translation>ისრები ტექსტში მოძრაობს, Shift-ით მონიშნავს. F7 ან Esc ასრულებს.</translation>
    </message>
    <message>
        <source>The arrow keys scroll again.</source>
        <translation>ისრები ისევ გვერდს ახვევს.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ArticlePane</name>
    <message>
        <source>Choose a story</source>
        <translation>აირჩიეთ ამბავი</translation>
    </message>
    <message>
        <source>It opens here. J and K go through the list, Space reads on.</source>
        <translation>ის აქ გაიხსნება. J და K სიაში დაგატარებთ, Space კითხვას აგრძელებს.</translation>
    </message>
</context>
<context>
    <name>broadsheet::CardDialog</name>
    <message>
        <source>As a picture</source>
        <translation>სურათად</translation>
    </message>
    <message>
        <source>Wide, 1200 × 630</source>
        <translation>განიერი, 1200 × 630</translation>
    </message>
    <message>
        <source>Upright, 1080 × 1350</source>
        <translation>შვეული, 1080 × 1350</translation>
    </message>
    <message>
        <source>For the whole screen of a telephone, 1080 × 1920</source>
        <translation>ტელეფონის მთელი ეკრანისთვის, 1080 × 1920</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>სურათის ფორმა</translation>
    </message>
    <message>
        <source>The picture can be dragged into other programs.</source>
        <translation>სურათი შეგიძლიათ სხვა პროგრამებში გადაათრიოთ.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;შენახვა…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;კოპირება</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;დახურვა</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>სურათი: %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>სურათის შენახვა</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>სურათი (*.png)</translation>
    </message>
</context>
<context>
    <name>broadsheet::CodeDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-კოდი</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-კოდი: %1</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>ეს ბმული QR-კოდისთვის ძალიან გრძელია.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;დახურვა</translation>
    </message>
</context>
<context>
    <name>broadsheet::CollectionCommands</name>
    <message>
        <source>Name:</source>
        <translation>სახელი:</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>ახალი კრებული</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>კრებულის სახელის გადარქმევა</translation>
    </message>
    <message>
        <source>The collection was removed. Its stories are still bookmarks.</source>
        <translation>კრებული წაიშალა. მისი ამბები ისევ სანიშნეებშია.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put into the collection</source>
        <translation>
            <numerusform>კრებულს დაემატა %n ამბავი</numerusform>
            <numerusform>კრებულს დაემატა %n ამბავი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) taken out of the collection</source>
        <translation>
            <numerusform>კრებულიდან ამოღებულია %n ამბავი</numerusform>
            <numerusform>კრებულიდან ამოღებულია %n ამბავი</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>ახალი კრებული…</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionCollector</name>
    <message>
        <source>No story was found.</source>
        <translation>ვერც ერთი ამბავი ვერ მოიძებნა.</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionMaker</name>
    <message>
        <source>Bookmarks</source>
        <translation>სანიშნეები</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>No section is called “%1”.</source>
        <translation>რუბრიკა „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>No collection is called “%1”.</source>
        <translation>კრებული „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>მოგვიანებით წასაკითხი</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exporter</name>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>ვებგვერდი, ერთ ფაილად (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>ელექტრონული წიგნი (*.epub)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>გატანა</translation>
    </message>
    <message>
        <source>Collecting the pictures…</source>
        <translation>სურათების შეგროვება…</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in this story</source>
        <translation>პოვნა ამ ამბავში</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>წინა დამთხვევა</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>შემდეგი დამთხვევა</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::FrontPane</name>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n ახალი ამბავი</numerusform>
            <numerusform>%n ახალი ამბავი</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>The front page of all your newspapers</source>
        <translation>თქვენი ყველა გაზეთის პირველი გვერდი</translation>
    </message>
    <message>
        <source>Fetching the news…</source>
        <translation>ახალი ამბები ჩამოდის…</translation>
    </message>
    <message>
        <source>The page is set as soon as the first stories come.</source>
        <translation>გვერდი აიწყობა, როგორც კი პირველი ამბები მოვა.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>ამბები ჯერ არ არის</translation>
    </message>
    <message>
        <source>This computer has no network just now. Stories come as soon as it has.</source>
        <translation>ამ კომპიუტერს ახლა ქსელი არ აქვს. ამბები მოვა, როგორც კი გაჩნდება.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>დღეს ახალი არაფერია</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>ძველი ამბები თავიანთ გაზეთებშია. თუ მეტი გსურთ, დაამატეთ გაზეთი.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>გაზეთის დამატება…</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>აქედან ჯერ არაფერი მოსულა. ხელახლა შესამოწმებლად დააჭირეთ F5-ს.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>რას აკეთებს</translation>
    </message>
</context>
<context>
    <name>broadsheet::LoginDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;შენახვა</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>პაროლის &amp;წაშლა</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>პაროლი</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>პაროლის &amp;ჩვენება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;სახელი:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;პაროლი:</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 სახელსა და პაროლს ითხოვს.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others may read the password on its way.</source>
        <translation>კავშირი დაშიფრული არ არის: გზაში პაროლი შეიძლება სხვამაც წაიკითხოს.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>ის ამ კომპიუტერის პაროლების საცავში ინახება და სხვაგან არსად.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookPanel</name>
    <message>
        <source>Text and paper</source>
        <translation>ტექსტი და ქაღალდი</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>საწყისი სახის დაბრუნება</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ტექსტის ზომა</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>შრიფტი</translation>
    </message>
    <message>
        <source>The newspaper serif</source>
        <translation>გაზეთის შრიფტი</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>სტრიქონის სიგანე</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ვიწრო</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>წიგნის</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>განიერი</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>სრული</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>ინტერვალი</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>მჭიდრო</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ჩვეულებრივი</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>თავისუფალი</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ქაღალდი</translation>
    </message>
    <message>
        <source>For</source>
        <translation>სად</translation>
    </message>
    <message>
        <source>All newspapers</source>
        <translation>ყველა გაზეთი</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Nothing unread is left here.</source>
        <translation>აქ წაუკითხავი აღარაფერია.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Broadsheet-ის შესახებ</translation>
    </message>
    <message>
        <source>Broadsheet %1
A desktop news client: pick newspapers, read their sections, print an article like a newspaper, pass a story on with its source.</source>
        <translation>Broadsheet %1
ახალი ამბები თქვენს მაგიდაზე: აირჩიეთ გაზეთები, იკითხეთ მათი რუბრიკები, დაბეჭდეთ სტატია გაზეთივით, გააზიარეთ ამბავი წყაროსთან ერთად.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>ჯერ აირჩიეთ ამბავი.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>ეს გაზეთი უკვე გაქვთ: %1.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>დაემატა: %1.</translation>
    </message>
    <message>
        <source>The newspaper was removed. Its bookmarked stories are kept.</source>
        <translation>გაზეთი მოცილდა. სანიშნეებში შენახული მისი ამბები დარჩა.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>There is no story in this list.</source>
        <translation>ამ სიაში ამბავი არ არის.</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>ჯერ გახსენით ამბავი.</translation>
    </message>
    <message>
        <source>This story is in no list any more.</source>
        <translation>ეს ამბავი აღარც ერთ სიაში არ არის.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this story (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>ამ კომპიუტერის არც ერთ შრიფტში არ არის ამ ამბის ასოები (%1). Debian-სა და Ubuntu-ში ასეთი შრიფტი მოჰყვება პაკეტს %2.</translation>
    </message>
    <message>
        <source>Only the title and the address are kept. %1</source>
        <translation>შენახულია მხოლოდ სათაური და მისამართი. %1</translation>
    </message>
    <message>
        <source>It was among your bookmarks already: %1</source>
        <translation>უკვე იყო თქვენს სანიშნეებში: %1</translation>
    </message>
    <message>
        <source>Saved among your bookmarks: %1</source>
        <translation>შენახულია თქვენს სანიშნეებში: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Masthead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>რას ეძებთ?</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>ძებნა ყველა ამბავში</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>ინტერფეისის ენა</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDelegate</name>
    <message>
        <source>Added</source>
        <translation>დამატებულია</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDetails</name>
    <message>
        <source>Choose a newspaper to see its sections and editions.</source>
        <translation>აირჩიეთ გაზეთი, რომ ნახოთ მისი რუბრიკები და გამოცემები.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>გამოცემა</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>სოციალურ ქსელებში</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>მოცილება</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ფაილად შენახვა…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>რუბრიკები</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDialog</name>
    <message>
        <source>Newsstand</source>
        <translation>პრესის ჯიხური</translation>
    </message>
    <message>
        <source>Search, or paste the address of any site</source>
        <translation>მოძებნეთ ან ჩასვით ნებისმიერი საიტის მისამართი</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>გაზეთები</translation>
    </message>
    <message>
        <source>No newspaper here is called so</source>
        <translation>ასეთი გაზეთი აქ არ არის</translation>
    </message>
    <message>
        <source>Paste the address of any site, and Broadsheet looks for its news.</source>
        <translation>ჩასვით ნებისმიერი საიტის მისამართი და Broadsheet მის ახალ ამბებს მოძებნის.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;დახურვა</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;ფაილის გახსნა…</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n გაზეთი</numerusform>
            <numerusform>%n გაზეთი</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>ყველა ენა</translation>
    </message>
    <message>
        <source>Look for news at %1</source>
        <translation>ახალი ამბების ძებნა მისამართზე: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n newspaper(s)</source>
        <translation>
            <numerusform>%n გაზეთის დამატება</numerusform>
            <numerusform>%n გაზეთის დამატება</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added; its first stories are on their way.</source>
        <translation>დაემატა: %1; პირველი ამბები უკვე გზაშია.</translation>
    </message>
    <message>
        <source>%1 was removed. Its bookmarked stories are kept.</source>
        <translation>მოცილდა: %1. სანიშნეებში შენახული მისი ამბები დარჩა.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>%1 is now as the file has it.</source>
        <translation>%1 ახლა ისეთია, როგორიც ფაილშია.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 ისეთია, როგორიც იყო.</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) of your own cannot be read:</source>
        <translation>
            <numerusform>თქვენი %n გაზეთი ვერ იკითხება:</numerusform>
            <numerusform>თქვენი %n გაზეთი ვერ იკითხება:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this newsstand</source>
        <translation>ამ ჯიხურში არ არის</translation>
    </message>
    <message>
        <source>Press Enter, and Broadsheet looks for news there.</source>
        <translation>დააჭირეთ Enter-ს და Broadsheet იქ ახალ ამბებს მოძებნის.</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandModel</name>
    <message>
        <source>on your desk</source>
        <translation>თქვენს მაგიდაზეა</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;შენახვა</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>თქვენი შენიშვნა</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>რისი დამახსოვრება გსურთ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %Ln character(s) at most.</source>
        <translation>
            <numerusform>შენიშვნაში არაუმეტეს %Ln სიმბოლო ეტევა.</numerusform>
            <numerusform>შენიშვნაში არაუმეტეს %Ln სიმბოლო ეტევა.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>დაწერილი ჯერ არ შენახულა.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>წერის &amp;გაგრძელება</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>არ შე&amp;ინახოს</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperChoice</name>
    <message>
        <source>As the window</source>
        <translation>როგორც ფანჯარა</translation>
    </message>
    <message>
        <source>White</source>
        <translation>თეთრი</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>სეპია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>შავი</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF-ად შენახვა…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ბეჭდვა…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>გვერდები ეწყობა…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n გვერდი</numerusform>
            <numerusform>%n გვერდი</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer yet. The pages can be saved as a PDF and printed elsewhere.</source>
        <translation>ამ კომპიუტერს პრინტერი ჯერ არ აქვს. გვერდები შეგიძლიათ PDF-ად შეინახოთ და სხვაგან დაბეჭდოთ.</translation>
    </message>
    <message>
        <source>The printer did not take the pages: %1</source>
        <translation>პრინტერმა გვერდები არ მიიღო: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperOptions</name>
    <message>
        <source>Page</source>
        <translation>გვერდი</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ქაღალდი</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>ორიენტაცია</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>შვეული</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>თარაზული</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>სურათები</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>None</source>
        <translation>არც ერთი</translation>
    </message>
    <message>
        <source>Around the text</source>
        <translation>ტექსტის გარშემო</translation>
    </message>
    <message>
        <source>Link addresses as notes</source>
        <translation>ბმულების მისამართები სქოლიოებად</translation>
    </message>
    <message>
        <source>QR code of the story</source>
        <translation>ამბის QR-კოდი</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>შავ-თეთრი</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n სვეტი</numerusform>
            <numerusform>%n სვეტი</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>სვეტები</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> პტ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ტექსტის ზომა</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 მმ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>მზა ვარიანტი</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>სტატია</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>შემჭიდროებული</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>მსხვილი შრიფტი</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>არქივი</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>საკუთარი არჩევანი</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>საკუთარი ზომა</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>სიგანე</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> მმ</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>სიმაღლე</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>არშიები</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>ჩვეულებრივი</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ვიწრო</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>განიერი</translation>
    </message>
    <message>
        <source>Text and pictures</source>
        <translation>ტექსტი და სურათები</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>შრიფტი</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>სერიფიანი</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>უსერიფო</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>მხოლოდ პირველი</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>წარწერები</translation>
    </message>
    <message>
        <source>Section above the headline</source>
        <translation>რუბრიკა სათაურის თავზე</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ზედა კოლონტიტული</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>გვერდების ნომრები</translation>
    </message>
    <message>
        <source>Address of the story</source>
        <translation>ამბის მისამართი</translation>
    </message>
    <message>
        <source>The newspaper&apos;s notice</source>
        <translation>გაზეთის პირობა</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>ბეჭდვის დღე</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>გაზეთი</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>გვერდები, არაუმეტეს</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>შეუზღუდავად</translation>
    </message>
    <message>
        <source>The stories that find no room become headlines on the last page.</source>
        <translation>ამბები, რომლებიც ვერ დაეტევა, ბოლო გვერდზე სათაურებად დარჩება.</translation>
    </message>
    <message>
        <source>Your notes and highlights</source>
        <translation>თქვენი შენიშვნები და გამოყოფილი</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPreview</name>
    <message>
        <source>Pages</source>
        <translation>გვერდები</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>წინასწარი ნახვა</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>დაპატარავება</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>გადიდება</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>მთელი გვერდი</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>მთელი გვერდის ჩვენება</translation>
    </message>
</context>
<context>
    <name>broadsheet::PassingOn</name>
    <message>
        <source>Open the story first.</source>
        <translation>ჯერ გახსენით ამბავი.</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>ამ ამბავს საკუთარი ბმული არ აქვს.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;კოპირება</translation>
    </message>
</context>
<context>
    <name>broadsheet::PicturesBox</name>
    <message>
        <source>&amp;Empty now</source>
        <translation>დაცლა ა&amp;ხლავე</translation>
    </message>
    <message>
        <source>Pictures are fetched again when their stories are opened. Those of bookmarked stories stay.</source>
        <translation>სურათები ხელახლა ჩამოიტვირთება, როცა მათ ამბავს გახსნით. სანიშნეებში შენახული ამბების სურათები რჩება.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>არაუმეტეს %1</translation>
    </message>
    <message>
        <source>They take %1 now, those of bookmarked stories among them, which always stay.</source>
        <translation>ახლა იკავებს: %1, სანიშნეებში შენახული ამბების სურათების ჩათვლით, რომლებიც ყოველთვის რჩება.</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>ახლა სურათები არ არის.</translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation>იცლება…</translation>
    </message>
    <message>
        <source>%1 freed. %2 are left, of bookmarked stories.</source>
        <translation>გათავისუფლდა %1. დარჩა %2: სანიშნეებში შენახული ამბების სურათები.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>გათავისუფლდა %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>პრინტერი</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ასლები</translation>
    </message>
    <message>
        <source>All; or 1-3, 5</source>
        <translation>ყველა; ან 1-3, 5</translation>
    </message>
    <message>
        <source>Pages go from 1 to %1; write 1-3, 5.</source>
        <translation>გვერდებია 1–%1; ჩაწერეთ ასე: 1-3, 5.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>ცალ მხარეს</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>ორივე მხარეს, წიგნივით გადასაშლელი</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>ორივე მხარეს, კალენდარივით გადასაშლელი</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>როგორც პრინტერშია</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>შავ-თეთრი</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>გვერდები</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>მხარეები</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>მელანი</translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Sent to %1</source>
        <translation>გაიგზავნა პრინტერზე: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProposalDialog</name>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>A new newspaper</source>
        <translation>ახალი გაზეთი</translation>
    </message>
    <message>
        <source>This was found at %1. Change what you like; sections you do not want are left out when they are not ticked.</source>
        <translation>ეს მოიძებნა აქ: %1. შეცვალეთ, რაც გსურთ; მოუნიშნავი რუბრიკები გაზეთში არ შევა.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>რუბრიკები</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;სახელი:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;ენა:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>&amp;ფერი:</translation>
    </message>
    <message>
        <source>Follow:</source>
        <translation>სოციალურ ქსელებში:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;რუბრიკები:</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ფაილად შენახვა…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>The whole newspaper</source>
        <translation>მთელი გაზეთი</translation>
    </message>
    <message>
        <source>None</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>Read from its page, %1</source>
        <translation>იკითხება თავისი გვერდიდან, %1</translation>
    </message>
    <message>
        <source>You read %1 already. This takes its place: its name, its sections and where they come from. Stories and bookmarks stay, and it can be undone.</source>
        <translation>ამ გაზეთს უკვე კითხულობთ: %1. ახალი მის ადგილს დაიკავებს: შეიცვლება სახელი, რუბრიკები და მათი წყაროები. ამბები და სანიშნეები დარჩება, ჩანაცვლების გაუქმება კი შეიძლება.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ჩანაცვლება</translation>
    </message>
    <message>
        <source>The edition in %1</source>
        <translation>გამოცემის ენა: %1</translation>
    </message>
    <message>
        <source>Double-click a section, or press F2, to give it another name.</source>
        <translation>რუბრიკის სახელის შესაცვლელად ორჯერ დააწკაპუნეთ მასზე ან დააჭირეთ F2-ს.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Rail</name>
    <message>
        <source>Newspapers and sections</source>
        <translation>გაზეთები და რუბრიკები</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>ყველაფრის წაკითხულად მონიშვნა</translation>
    </message>
    <message>
        <source>Refresh this newspaper</source>
        <translation>ამ გაზეთის განახლება</translation>
    </message>
    <message>
        <source>Remove this newspaper</source>
        <translation>ამ გაზეთის მოცილება</translation>
    </message>
    <message>
        <source>Feeds of this newspaper…</source>
        <translation>ამ გაზეთის არხები…</translation>
    </message>
    <message>
        <source>Choose newspapers…</source>
        <translation>გაზეთების არჩევა…</translation>
    </message>
    <message>
        <source>Save this newspaper as a file…</source>
        <translation>ამ გაზეთის ფაილად შენახვა…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>ახალი კრებული…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>სახელის გადარქმევა…</translation>
    </message>
    <message>
        <source>Remove this collection</source>
        <translation>ამ კრებულის წაშლა</translation>
    </message>
    <message>
        <source>Save a page here…</source>
        <translation>გვერდის აქ შენახვა…</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>ამ კრებულის გატანა…</translation>
    </message>
    <message>
        <source>Export bookmarks…</source>
        <translation>სანიშნეების გატანა…</translation>
    </message>
</context>
<context>
    <name>broadsheet::RailModel</name>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>წაუკითხავი</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>სანიშნეები</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>გაზეთები</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n ახალი</numerusform>
            <numerusform>%1, %n ახალი</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>მოგვიანებით წასაკითხი</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>შენიშვნები</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n story(s)</source>
        <translation>
            <numerusform>%1, %n ამბავი</numerusform>
            <numerusform>%1, %n ამბავი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::SavePageDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;შენახვა</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>გვერდის შენახვა</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>გვერდის ჩამოტვირთვა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;მისამართი:</translation>
    </message>
    <message>
        <source>&amp;Collection:</source>
        <translation>კ&amp;რებული:</translation>
    </message>
    <message>
        <source>The article of any page, with its pictures, stays among your bookmarks for good.</source>
        <translation>ნებისმიერი გვერდის სტატია სურათებიანად სამუდამოდ რჩება თქვენს სანიშნეებში.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>შეჩერებულია. არაფერი შენახულა.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ServerDialog</name>
    <message>
        <source>On which &amp;server do you use %1?</source>
        <translation>%1: რომელ &amp;სერვერს იყენებთ?</translation>
    </message>
    <message>
        <source>It is remembered; Settings can change it.</source>
        <translation>დამახსოვრდება; შეცვლა პარამეტრებში შეიძლება.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;გაგრძელება</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>გაუ&amp;ქმება</translation>
    </message>
    <message>
        <source>This is not the name of a server. It should look like mastodon.social or @me@mastodon.social.</source>
        <translation>ეს სერვერის სახელი არ არის. ის ასე უნდა გამოიყურებოდეს: mastodon.social ან @me@mastodon.social.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Also on a &amp;metered connection</source>
        <translation>&amp;ლიმიტირებული კავშირისასაც</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>No story is too old while its newspaper still lists it, and bookmarked stories stay for ever. A newspaper may have its own rules: see Newspaper, Newspapers and their feeds.</source>
        <translation>ამბავი არ ძველდება, სანამ გაზეთს ის თავის სიაში აქვს, სანიშნეებში შენახული ამბები კი სამუდამოდ რჩება. გაზეთს შეიძლება საკუთარი წესები ჰქონდეს: იხილეთ მენიუ „გაზეთი“, „გაზეთები და მათი არხები“.</translation>
    </message>
    <message>
        <source>&amp;Ask newspapers for news:</source>
        <translation>ახალი ამბების &amp;შემოწმება:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>ამბები &amp;ინახება:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;დახურვა</translation>
    </message>
    <message>
        <source>&amp;Fetch those of unread stories in advance</source>
        <translation>წაუკითხავი ამბების სტატიების &amp;წინასწარ ჩამოტვირთვა</translation>
    </message>
    <message>
        <source>&amp;Text of stories:</source>
        <translation>ამბების &amp;ტექსტი:</translation>
    </message>
    <message>
        <source>The same story of several newspapers is &amp;one</source>
        <translation>რამდენიმე გაზეთის საერთო ამბავი &amp;ერთხელ ჩანს</translation>
    </message>
    <message>
        <source>Front pages:</source>
        <translation>პირველი გვერდები:</translation>
    </message>
    <message>
        <source>One entry that names them all; reading it marks all of them as read.</source>
        <translation>ერთი ჩანაწერი ყველა გაზეთს ასახელებს; მისი წაკითხვით ყველგან წაკითხულად მოინიშნება.</translation>
    </message>
    <message>
        <source>&amp;Pictures kept on disk:</source>
        <translation>სურათები დის&amp;კზე:</translation>
    </message>
    <message>
        <source>Sharing:</source>
        <translation>გაზიარება:</translation>
    </message>
    <message>
        <source>Copied wor&amp;ds take their source along, where a newspaper asks for a link</source>
        <translation>დაკოპირებულ სიტყვებს წყაროც &amp;მიჰყვება, თუ გაზეთი ბმულს ითხოვს</translation>
    </message>
    <message>
        <source>Links of &amp;quotations lead to their words on the page</source>
        <translation>&amp;ციტატის ბმული გვერდზე სწორედ მის სიტყვებთან მიდის</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>&amp;გაზიარების ადგილები…</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareBar</name>
    <message>
        <source>E-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Liked the story? Share it</source>
        <translation>მოგეწონათ ამბავი? გააზიარეთ</translation>
    </message>
    <message>
        <source>This story has no link of its own to share.</source>
        <translation>ამ ამბავს საკუთარი ბმული არ აქვს, რომ გააზიაროთ.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>ბმულის კოპირება</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>გაზიარების სხვა გზები</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareMenu</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;ბმული</translation>
    </message>
    <message>
        <source>&amp;Clean link, without tracking</source>
        <translation>&amp;სუფთა ბმული, თვალთვალის გარეშე</translation>
    </message>
    <message>
        <source>&amp;Headline and link</source>
        <translation>სათ&amp;აური და ბმული</translation>
    </message>
    <message>
        <source>Headline, &amp;source and link</source>
        <translation>სათაური, &amp;წყარო და ბმული</translation>
    </message>
    <message>
        <source>Link as &amp;Markdown</source>
        <translation>ბმ&amp;ული Markdown-ად</translation>
    </message>
    <message>
        <source>Link as H&amp;TML</source>
        <translation>ბმუ&amp;ლი HTML-ად</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>&amp;ტექსტად</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>HTML-&amp;ად</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown-ა&amp;დ</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>გა&amp;ზიარება</translation>
    </message>
    <message>
        <source>Share the &amp;quotation</source>
        <translation>&amp;ციტატის გაზიარება</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>კოპირება &amp;სხვა სახით</translation>
    </message>
    <message>
        <source>Copy the q&amp;uotation</source>
        <translation>ციტა&amp;ტის კოპირება</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>გაზიარების &amp;ადგილები…</translation>
    </message>
    <message>
        <source>As a &amp;picture…</source>
        <translation>სუ&amp;რათად…</translation>
    </message>
    <message>
        <source>QR c&amp;ode…</source>
        <translation>QR-&amp;კოდი…</translation>
    </message>
</context>
<context>
    <name>broadsheet::Sharer</name>
    <message>
        <source>This story has no link of its own.</source>
        <translation>ამ ამბავს საკუთარი ბმული არ აქვს.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and this story has none.</source>
        <translation>%1 სურათს ითხოვს, ამ ამბავს კი სურათი არ აქვს.</translation>
    </message>
    <message>
        <source>The story&apos;s link is too long for %1. Copy it instead.</source>
        <translation>ამბის ბმული მეტისმეტად გრძელია (%1). სჯობს, დააკოპიროთ.</translation>
    </message>
    <message>
        <source>What the settings say about %1 cannot be used.</source>
        <translation>პარამეტრებში მითითებულის გამოყენება ვერ ხერხდება: %1.</translation>
    </message>
    <message>
        <source>There is no mail program on this computer, or none is set as the usual one.</source>
        <translation>ამ კომპიუტერზე საფოსტო პროგრამა არ არის, ან ნაგულისხმევი არჩეული არ არის.</translation>
    </message>
    <message>
        <source>There is no browser on this computer, or none is set as the usual one.</source>
        <translation>ამ კომპიუტერზე ბრაუზერი არ არის, ან ნაგულისხმევი არჩეული არ არის.</translation>
    </message>
    <message>
        <source>The program of %1 is not on this computer.</source>
        <translation>ეს პროგრამა ამ კომპიუტერზე არ არის: %1.</translation>
    </message>
    <message>
        <source>This program did not start: %1</source>
        <translation>ეს პროგრამა არ გაეშვა: %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>გადაეცა: %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>ბმული დაკოპირდა</translation>
    </message>
    <message>
        <source>Clean link copied</source>
        <translation>სუფთა ბმული დაკოპირდა</translation>
    </message>
    <message>
        <source>Headline and link copied</source>
        <translation>სათაური და ბმული დაკოპირდა</translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation>Markdown დაკოპირდა</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>HTML დაკოპირდა</translation>
    </message>
    <message>
        <source>Headline, source and link copied</source>
        <translation>სათაური, წყარო და ბმული დაკოპირდა</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>ბიბლიოგრაფიული მითითება დაკოპირდა</translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation>ციტატა დაკოპირდა</translation>
    </message>
    <message>
        <source>Copied with its source, as %1 asks.</source>
        <translation>დაკოპირდა წყაროსთან ერთად, როგორც %1 ითხოვს.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>წყაროს გარეშე</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again.</source>
        <translation>გაცვლის ბუფერმა არ მიიღო. სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>სურათი დაკოპირდა</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourceAccess</name>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;პაროლი…</translation>
    </message>
    <message>
        <source>&amp;Back to its old address</source>
        <translation>ძველ მისამართზე და&amp;ბრუნება</translation>
    </message>
    <message>
        <source>Accept this certif&amp;icate…</source>
        <translation>ამ სერტი&amp;ფიკატის მიღება…</translation>
    </message>
    <message>
        <source>Accept its certif&amp;icate no longer</source>
        <translation>სერტი&amp;ფიკატის აღარ მიღება</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesDialog</name>
    <message>
        <source>&amp;Try now</source>
        <translation>ახლავე &amp;ცდა</translation>
    </message>
    <message>
        <source>&amp;Remove this newspaper</source>
        <translation>ამ გაზეთის &amp;მოცილება</translation>
    </message>
    <message>
        <source>Newspapers and their feeds</source>
        <translation>გაზეთები და მათი არხები</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>სახელი ან მისამართი</translation>
    </message>
    <message>
        <source>Only those in tro&amp;uble (%1)</source>
        <translation>მხოლოდ &amp;ხარვეზიანები (%1)</translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation>გაზეთები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Add one with Ctrl+N: any address will do.</source>
        <translation>დაამატეთ Ctrl+N-ით: ნებისმიერი მისამართი გამოდგება.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>ყველაფერი რიგზეა</translation>
    </message>
    <message>
        <source>Every newspaper answers.</source>
        <translation>ყველა გაზეთი პასუხობს.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ვერაფერი მოიძებნა</translation>
    </message>
    <message>
        <source>No newspaper has this in its name or address.</source>
        <translation>ასეთი სახელი ან მისამართი არც ერთ გაზეთს არ აქვს.</translation>
    </message>
    <message>
        <source>The server does not want to be asked before %1.</source>
        <translation>სერვერს არ სურს, რომ ამაზე ადრე მივმართოთ: %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;დახურვა</translation>
    </message>
    <message>
        <source>&amp;Ask for news:</source>
        <translation>ახალი ამბების &amp;შემოწმება:</translation>
    </message>
    <message>
        <source>Te&amp;xt of stories:</source>
        <translation>ამბების &amp;ტექსტი:</translation>
    </message>
    <message>
        <source>&amp;Whole articles:</source>
        <translation>მთელი &amp;სტატიები:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>ამბები &amp;ინახება:</translation>
    </message>
    <message>
        <source>This newspaper</source>
        <translation>ეს გაზეთი</translation>
    </message>
    <message>
        <source>This feed</source>
        <translation>ეს არხი</translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation>%1 (ძველი მისამართი: %2)</translation>
    </message>
    <message>
        <source>Text &amp;direction:</source>
        <translation>ტექსტის მიმართ&amp;ულება:</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when you ask</source>
        <translation>თქვენი თხოვნით</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>მალე</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>გაზეთი</translation>
    </message>
    <message>
        <source>State</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>ბოლო შემოწმება</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>შემდეგი</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message>
        <source>Refreshing: %1 of %2</source>
        <translation>ახლდება: %1 / %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>განახლდა: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n ახალი ამბავი</numerusform>
            <numerusform>%n ახალი ამბავი</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>ყველაფერი რიგზეა</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in trouble</source>
        <translation>
            <numerusform>%n ხარვეზიანი არხი</numerusform>
            <numerusform>%n ხარვეზიანი არხი</numerusform>
        </translation>
    </message>
    <message>
        <source>metered connection: refreshed only when you ask</source>
        <translation>ლიმიტირებული კავშირი: ახლდება მხოლოდ თქვენი თხოვნით</translation>
    </message>
    <message>
        <source>Fetching whole articles: %1 of %2</source>
        <translation>სტატიები ჩამოდის: %1 / %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryCommands</name>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation>აქ ყველაფერი უკვე წაკითხულია.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>წაკითხულად მოინიშნა %n ამბავი</numerusform>
            <numerusform>წაკითხულად მოინიშნა %n ამბავი</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>სანიშნეებშია</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>სანიშნე მოიხსნა</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>ამ ამბავს საკუთარი ბმული არ აქვს.</translation>
    </message>
    <message>
        <source>No program opens this: %1</source>
        <translation>ამის გამხსნელი პროგრამა არ არის: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>დასაბრუნებელი არაფერია.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) bookmarked</source>
        <translation>
            <numerusform>სანიშნეებს დაემატა %n ამბავი</numerusform>
            <numerusform>სანიშნეებს დაემატა %n ამბავი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>მოიხსნა %n სანიშნე</numerusform>
            <numerusform>მოიხსნა %n სანიშნე</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put aside to be read later</source>
        <translation>
            <numerusform>მოგვიანებით წასაკითხად გადაიდო %n ამბავი</numerusform>
            <numerusform>მოგვიანებით წასაკითხად გადაიდო %n ამბავი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer to be read later</source>
        <translation>
            <numerusform>%n ამბავი აღარ არის მოგვიანებით წასაკითხი</numerusform>
            <numerusform>%n ამბავი აღარ არის მოგვიანებით წასაკითხი</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: it was so already.</source>
        <translation>გასაკეთებელი არაფერია: უკვე ასე იყო.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>მიმდინარეობს დაბრუნება…</translation>
    </message>
    <message>
        <source>Stopped. Undo goes on where it was left.</source>
        <translation>შეჩერდა. „დაბრუნება“ აქედან გააგრძელებს.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDelegate</name>
    <message>
        <source>Yesterday</source>
        <translation>გუშინ</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n ნახვა</numerusform>
            <numerusform>%n ნახვა</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>განახლდა</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryHead</name>
    <message>
        <source>Unread %1</source>
        <translation>წაუკითხავი %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>წაუკითხავი</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stories</comment>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>სურათებით</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>სანიშნეები</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ჯერ ახალი</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>ჯერ ძველი</translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation>ჯერ ბოლოს შენახული</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>სათაურის მიხედვით</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>სიის დალაგება: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n ამბავი</numerusform>
            <numerusform>%n ამბავი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryModel</name>
    <message>
        <source>Unread: %1. %2</source>
        <translation>წაუკითხავი: %1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours.</source>
        <translation>
            <numerusform>თქვენი %n შენიშვნა.</numerusform>
            <numerusform>თქვენი %n შენიშვნა.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation>ამბები</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>წაუკითხავი</translation>
    </message>
    <message>
        <source>What you have not opened yet, from all newspapers</source>
        <translation>რაც ჯერ არ გაგიხსნიათ, ყველა გაზეთიდან</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>სანიშნეები</translation>
    </message>
    <message>
        <source>Stories you keep; they are never thrown away</source>
        <translation>ამბები, რომლებსაც ინახავთ; ისინი არასოდეს იკარგება</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>ძებნა: %1</translation>
    </message>
    <message>
        <source>In all newspapers, newest first</source>
        <translation>ყველა გაზეთში, ჯერ ახალი</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ვერაფერი მოიძებნა</translation>
    </message>
    <message>
        <source>No story has all these words. Try fewer, or only the beginning of a word.</source>
        <translation>ეს სიტყვები ერთად არც ერთ ამბავში არ არის. სცადეთ ნაკლები სიტყვა ან მხოლოდ სიტყვის დასაწყისი.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>ყველაფერი წაკითხულია</translation>
    </message>
    <message>
        <source>You have opened everything here. New stories come by themselves.</source>
        <translation>აქ ყველაფერი გახსნილი გაქვთ. ახალი ამბები თავისით მოვა.</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>აქ სურათები არ არის</translation>
    </message>
    <message>
        <source>None of these stories carries a picture.</source>
        <translation>ამ ამბებიდან არც ერთს არ აქვს სურათი.</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>სანიშნეები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Press S while reading, and the story is kept here for good.</source>
        <translation>კითხვისას დააჭირეთ S-ს და ამბავი აქ სამუდამოდ შეინახება.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>დღეს ახალი არაფერია</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>ძველი ამბები თავიანთ გაზეთებშია. თუ მეტი გსურთ, დაამატეთ გაზეთი.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>გაზეთის დამატება…</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>ამბები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>აქედან ჯერ არაფერი მოსულა. ხელახლა შესამოწმებლად დააჭირეთ F5-ს.</translation>
    </message>
    <message>
        <source>A collection of bookmarks</source>
        <translation>სანიშნეების კრებული</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>მოგვიანებით წასაკითხი</translation>
    </message>
    <message>
        <source>Put aside until you have time</source>
        <translation>გადადებულია, სანამ დრო გექნებათ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>შენიშვნები</translation>
    </message>
    <message>
        <source>Stories you highlighted or wrote something on</source>
        <translation>ამბები, რომლებშიც რამე გამოყავით ან მიაწერეთ</translation>
    </message>
    <message>
        <source>Among your bookmarks, newest first</source>
        <translation>თქვენს სანიშნეებში, ჯერ ახალი</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>ამ კრებულში ჯერ არაფერია</translation>
    </message>
    <message>
        <source>Drag stories onto its name, or press Shift+S while reading.</source>
        <translation>გადაათრიეთ ამბები მის სახელზე ან კითხვისას დააჭირეთ Shift+S-ს.</translation>
    </message>
    <message>
        <source>Nothing to be read later</source>
        <translation>მოგვიანებით წასაკითხი არაფერია</translation>
    </message>
    <message>
        <source>Press L while reading, and the story waits for you here.</source>
        <translation>კითხვისას დააჭირეთ L-ს და ამბავი აქ დაგელოდებათ.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>შენიშვნები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Select words in a story and press H to highlight them.</source>
        <translation>მონიშნეთ სიტყვები ამბავში და მათ გამოსაყოფად დააჭირეთ H-ს.</translation>
    </message>
    <message>
        <source>Everything that came in the last day and night</source>
        <translation>ყველაფერი, რაც ბოლო დღე-ღამეში მოვიდა</translation>
    </message>
</context>
<context>
    <name>broadsheet::TargetsDialog</name>
    <message>
        <source>Where to share</source>
        <translation>გაზიარების ადგილები</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;დახურვა</translation>
    </message>
    <message>
        <source>Targets, in the order they are offered</source>
        <translation>ადგილები, შეთავაზების რიგით</translation>
    </message>
    <message>
        <source>What is ticked is offered, in this order. Rows can be dragged.</source>
        <translation>ჩანს მხოლოდ მონიშნულები, ამ რიგით. სტრიქონების გადათრევა შეიძლება.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;ზემოთ</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;ქვემოთ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;მოცილება</translation>
    </message>
    <message>
        <source>&amp;Add an address</source>
        <translation>მისამარ&amp;თის დამატება</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>&amp;პროგრამის დამატება</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>&amp;კლავიშის გარეშე</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>სა&amp;ხელი:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;სერვერი:</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>კ&amp;ლავიში:</translation>
    </message>
    <message>
        <source>Pr&amp;ogram and its arguments:</source>
        <translation>პრო&amp;გრამა და მისი არგუმენტები:</translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation>&amp;ვებმისამართი:</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} {file} stand for the story. No shell reads this.</source>
        <translation>{url} {title} {source} {quote} {image} {file} ამბავს აღნიშნავს. ბრძანებათა გარსი ამას არ კითხულობს.</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} stand for the story, {instance} for a server.</source>
        <translation>{url} {title} {source} {quote} {image} ამბავს აღნიშნავს, {instance} — სერვერს.</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;როგორც იყო</translation>
    </message>
    <message>
        <source>There are as many as there can be.</source>
        <translation>მეტის დამატება აღარ შეიძლება.</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>ჩემი მისამართი</translation>
    </message>
    <message>
        <source>My program</source>
        <translation>ჩემი პროგრამა</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>სახელი სჭირდება.</translation>
    </message>
    <message>
        <source>This key is taken: %1</source>
        <translation>ეს კლავიში დაკავებულია: %1</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>ეს სერვერის სახელი არ არის.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TextChoice</name>
    <message>
        <source>Open in the browser</source>
        <translation>ბრაუზერში გახსნა</translation>
    </message>
    <message>
        <source>Fetching the whole article…</source>
        <translation>სტატია მთლიანად ჩამოდის…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>შეჩერება</translation>
    </message>
    <message>
        <source>The whole article is here.</source>
        <translation>სტატია სრულად ჩამოვიდა.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>This is the feed&apos;s text. %1</source>
        <translation>ეს არხის ტექსტია. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
</context>
</TS>
