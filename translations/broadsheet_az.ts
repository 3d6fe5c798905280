<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>ArticleTrouble</name>
    <message>
        <source>No article was found on the page.</source>
        <translation>Səhifədə məqalə tapılmadı.</translation>
    </message>
    <message>
        <source>The page has no more than this.</source>
        <translation>Səhifədə bundan artıq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>The page is not on the public web.</source>
        <translation>Səhifə açıq internetdə deyil.</translation>
    </message>
    <message>
        <source>The page is not there any more.</source>
        <translation>Bu səhifə artıq yoxdur.</translation>
    </message>
    <message>
        <source>The site does not let us in.</source>
        <translation>Sayt bizi içəri buraxmır.</translation>
    </message>
    <message>
        <source>The site shows the article only to its subscribers.</source>
        <translation>Sayt məqaləni yalnız abunəçilərinə göstərir.</translation>
    </message>
    <message>
        <source>The site asks to come back later.</source>
        <translation>Sayt sonra qayıtmağı xahiş edir.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Sayt çox gec cavab verdi.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Səhifə çox böyükdür.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Bu kompüter internetə qoşulmayıb.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dayandırıldı.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Səhifəni yükləmək olmadı.</translation>
    </message>
</context>
<context>
    <name>BookmarkFile</name>
    <message>
        <source>For browsers: addresses and notes (*.html)</source>
        <translation>Brauzerlər üçün: ünvanlar və qeydlər (*.html)</translation>
    </message>
    <message>
        <source>For Broadsheet: everything but pictures (*.json)</source>
        <translation>Broadsheet üçün: şəkillərdən başqa hər şey (*.json)</translation>
    </message>
    <message>
        <source>E-book, with pictures (*.epub)</source>
        <translation>Elektron kitab, şəkillərlə (*.epub)</translation>
    </message>
    <message>
        <source>Folder of Markdown, with pictures (*)</source>
        <translation>Markdown qovluğu, şəkillərlə (*)</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>Əlfəcinlərin ixracı</translation>
    </message>
    <message>
        <source>Exporting the bookmarks…</source>
        <translation>Əlfəcinlər ixrac edilir…</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) saved as %1</source>
        <translation>
            <numerusform>%n əlfəcin saxlanıldı: %1</numerusform>
            <numerusform>%n əlfəcin saxlanıldı: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>İxrac etməyə əlfəcin yoxdur.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dayandırıldı. Heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Əlfəcinlər</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody but the server itself vouches for it</source>
        <translation>ona serverin özündən başqa heç kim zəmanət vermir</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>bu kompüter onu kimin verdiyini bilmir</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>müddəti bitib</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>hələ qüvvəyə minməyib</translation>
    </message>
    <message>
        <source>it is made out to another site</source>
        <translation>başqa sayta verilib</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>qaydasında deyil</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>Nə düz deyil: %1.</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Sayt: %1</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>Kimə verilib: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Kim verib: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Etibarlıdır: %1 – %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Barmaq izi (SHA-256):</translation>
    </message>
    <message>
        <source>Accept it only when you know this server. It holds for this feed alone, and should the server show another one, that is refused again.</source>
        <translation>Onu yalnız bu serveri tanıyırsınızsa, qəbul edin. O, yalnız bu lent üçün keçərlidir; server başqasını göstərsə, o yenə rədd ediləcək.</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Bu sertifikatı qəbul et</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Accept its certificate all the same?</source>
        <translation>Bağlantı təhlükəsiz deyil: %1. Buna baxmayaraq onun sertifikatı qəbul edilsin?</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Qəbul et</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In order.</source>
        <translation>Qaydasındadır.</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Parol: yoxdur</translation>
    </message>
    <message>
        <source>Password: in the keychain</source>
        <translation>Parol: parol anbarındadır</translation>
    </message>
    <message>
        <source>Accepted certificate: %1</source>
        <translation>Qəbul edilmiş sertifikat: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Certificate shown: made out to %1, issued by %2, valid from %3 to %4</source>
        <translation>Göstərilən sertifikat: kimə verilib: %1; kim verib: %2; etibarlıdır: %3 – %4</translation>
    </message>
    <message>
        <source>--accept wants the SHA-256 fingerprint of a certificate: 64 hexadecimal digits.</source>
        <translation>--accept üçün sertifikatın SHA-256 barmaq izi lazımdır: 64 on altılıq rəqəm.</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Artıq var: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Əlavə edildi: %1</translation>
    </message>
    <message>
        <source>%1 offers several feeds. Take one by its address, as in: broadsheet-cli add %2</source>
        <translation>Burada bir neçə lent var: %1. Birini ünvanı ilə götürün, məsələn: broadsheet-cli add %2</translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>İxrac ediləsi əlfəcin yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s).</source>
        <translation>
            <numerusform>%n əlfəcin.</numerusform>
            <numerusform>%n əlfəcin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file needs to end in .html, .json or .epub; a folder of Markdown has no such end. --as says it too.</source>
        <translation>Faylın adı .html, .json və ya .epub ilə bitməlidir; Markdown qovluğunda belə sonluq olmur. Bunu --as ilə də demək olar.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>--limit üçün 1 ilə %1 arasında ədəd lazımdır.</translation>
    </message>
    <message>
        <source>--order needs newest, oldest, saved or title.</source>
        <translation>--order üçün newest, oldest, saved və ya title lazımdır.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Qeyddə söz olmalıdır.</translation>
    </message>
    <message>
        <source>There is no note %1 on this story; it has %2.</source>
        <translation>Bu xəbərdə %1 nömrəli qeyd yoxdur; qeydlərin sayı: %2.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Topluya ad lazımdır.</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>Bunun üçün yer yoxdur: «%1».</translation>
    </message>
    <message>
        <source>There is no such section or publication. See: broadsheet-cli sources</source>
        <translation>Belə rubrika və ya nəşr yoxdur. Baxın: broadsheet-cli sources</translation>
    </message>
    <message>
        <source>There is no collection “%1”. “broadsheet-cli bookmarks collect” shows those there are.</source>
        <translation>Belə toplu yoxdur: «%1». Olanları «broadsheet-cli bookmarks collect» göstərir.</translation>
    </message>
    <message>
        <source>the profile folder; without it the window&apos;s own</source>
        <translation>profil qovluğu; verilməsə, pəncərəninki</translation>
    </message>
    <message>
        <source>what is said here in another language than the system&apos;s</source>
        <translation>burada sistemin dilində deyil, başqa dildə danış</translation>
    </message>
    <message>
        <source>for programs. list, search: an array of stories, each with the fields id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</source>
        <translation>proqramlar üçün. list, search: xəbərlər massivi, hər birinin sahələri: id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>İstifadəsi: %1</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong use.</source>
        <translation>Çıxış kodları: 0 – edildi, 1 – alınmadı (səbəbini standart xəta axınında bir cümlə deyir), 2 – səhv istifadə.</translation>
    </message>
    <message>
        <source>Try: broadsheet-cli --help</source>
        <translation>Yoxlayın: broadsheet-cli --help</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>Naməlum əmr: %1</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>Naməlum parametr: %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 üçün qiymət lazımdır.</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Şəkil %1 / %2</translation>
    </message>
    <message>
        <source>No story was found.</source>
        <translation>Heç bir xəbər tapılmadı.</translation>
    </message>
    <message>
        <source>Stories need --to with the name of a file that ends in .html, .epub or .md.</source>
        <translation>Xəbərlər üçün --to və adı .html, .epub və ya .md ilə bitən fayl lazımdır.</translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>Orada heç nə yox idi.</translation>
    </message>
    <message>
        <source>%1 MB of %2 MB; those of bookmarked stories always stay.</source>
        <translation>%1 MB / %2 MB; əlfəcinlərdəki xəbərlərin şəkilləri həmişə qalır.</translation>
    </message>
    <message>
        <source>A number of megabytes, from 0 to %1.</source>
        <translation>Meqabaytların sayı, 0-dan %1-ə qədər.</translation>
    </message>
    <message>
        <source>%1 of %2 sources, new stories: %3</source>
        <translation>Mənbələr: %1 / %2, yeni xəbərlər: %3</translation>
    </message>
    <message>
        <source>New stories: %1. Sources: %2, failed: %3.</source>
        <translation>Yeni xəbərlər: %1. Mənbələr: %2, alınmadı: %3.</translation>
    </message>
    <message>
        <source>Only its title and address are kept. %1</source>
        <translation>Yalnız başlığı və ünvanı saxlanıldı. %1</translation>
    </message>
    <message>
        <source>Which server is not known; the window asks for it.</source>
        <translation>Hansı server olduğu məlum deyil; onu pəncərə soruşur.</translation>
    </message>
    <message>
        <source>This story cannot go there: it has no link or no picture, or the link is too long.</source>
        <translation>Bu xəbəri ora ötürmək olmur: keçidi və ya şəkli yoxdur, yaxud keçid çox uzundur.</translation>
    </message>
    <message>
        <source>There is no such target. See: broadsheet-cli share</source>
        <translation>Belə hədəf yoxdur. Baxın: broadsheet-cli share</translation>
    </message>
    <message>
        <source>--as is one of: plain, html, markdown, bibtex, biblatex, ris, csl-json.</source>
        <translation>--as bunlardan biridir: plain, html, markdown, bibtex, biblatex, ris, csl-json.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>qaydasındadır</translation>
    </message>
    <message>
        <source>The library file is damaged: %1</source>
        <translation>Kitabxana faylı zədələnib: %1</translation>
    </message>
    <message>
        <source>The library file is in order.</source>
        <translation>Kitabxana faylı qaydasındadır.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a story. “broadsheet-cli list” shows them.</source>
        <translation>«%1» xəbər nömrəsi deyil. Nömrələri «broadsheet-cli list» göstərir.</translation>
    </message>
    <message>
        <source>There is no story %1. “broadsheet-cli list” shows those there are.</source>
        <translation>%1 nömrəli xəbər yoxdur. Olanları «broadsheet-cli list» göstərir.</translation>
    </message>
    <message>
        <source>Takes feeds, or the feed a page announces.</source>
        <translation>Lentləri və ya səhifənin elan etdiyi lenti götürür.</translation>
    </message>
    <message>
        <source>Stories, newest first.</source>
        <translation>Xəbərlər, əvvəlcə yenilər.</translation>
    </message>
    <message>
        <source>Stories that hold all the words; &quot;…&quot; is a phrase, the last word may be unfinished.</source>
        <translation>Bütün sözlərin olduğu xəbərlər; &quot;…&quot; ifadədir, sonuncu söz yarımçıq ola bilər.</translation>
    </message>
    <message>
        <source>One story as text; --whole: the article from its page; with --json its safe HTML too.</source>
        <translation>Bir xəbər mətn kimi; --whole: səhifəsindən məqalə; --json ilə təhlükəsiz HTML-i də.</translation>
    </message>
    <message>
        <source>Where stories can go; the address that takes one there; a citation (plain, html, markdown, bibtex, biblatex, ris, csl-json).</source>
        <translation>Xəbərləri hara ötürmək olar; birini ora aparan ünvan; istinad (plain, html, markdown, bibtex, biblatex, ris, csl-json).</translation>
    </message>
    <message>
        <source>Keeps stories for good.</source>
        <translation>Xəbərləri həmişəlik saxlayır.</translation>
    </message>
    <message>
        <source>Lets them go.</source>
        <translation>Onları əlfəcinlərdən çıxarır.</translation>
    </message>
    <message>
        <source>What is kept; with --json collections and notes too.</source>
        <translation>Saxlananlar; --json ilə toplular və qeydlər də.</translation>
    </message>
    <message>
        <source>Keeps pages that are in no feed, with their text and pictures.</source>
        <translation>Heç bir lentdə olmayan səhifələri mətni və şəkilləri ilə saxlayır.</translation>
    </message>
    <message>
        <source>The notes on a story, one more, or one less.</source>
        <translation>Xəbər üzrə qeydlər, biri artıq və ya biri əskik.</translation>
    </message>
    <message>
        <source>Collections; makes one (&quot;Politics/Europe&quot;), and puts stories in or takes them out.</source>
        <translation>Toplular; toplu yaradır (&quot;Politics/Europe&quot;), ora xəbər qoyur və ya oradan çıxarır.</translation>
    </message>
    <message>
        <source>For browsers, for Broadsheet itself, as an e-book, or as a folder of Markdown.</source>
        <translation>Brauzerlər üçün, Broadsheet-in özü üçün, elektron kitab və ya Markdown qovluğu kimi.</translation>
    </message>
    <message>
        <source>What a browser, Pocket, Instapaper, Raindrop or Broadsheet wrote; its content tells which.</source>
        <translation>Brauzerin, Pocket, Instapaper, Raindrop və ya Broadsheet-in yazdıqları; hansı olduğunu məzmunu deyir.</translation>
    </message>
    <message>
        <source>Marks stories read.</source>
        <translation>Xəbərləri oxunmuş sayır.</translation>
    </message>
    <message>
        <source>Marks stories unread.</source>
        <translation>Xəbərləri oxunmamış sayır.</translation>
    </message>
    <message>
        <source>Takes back the last mark, bookmark, add, replacement, remove or import.</source>
        <translation>Sonuncu işarəni, əlfəcini, əlavəni, əvəzləməni, silməni və ya idxalı geri alır.</translation>
    </message>
    <message>
        <source>What is taken, and how it fares.</source>
        <translation>Nələr oxunur və vəziyyətləri necədir.</translation>
    </message>
    <message>
        <source>Takes a newspaper no more; bookmarked stories stay.</source>
        <translation>Qəzeti silir; əlfəcinlərdəki xəbərlər qalır.</translation>
    </message>
    <message>
        <source>How often to ask (0: by hand), how long to keep (0: without limit), whether to fetch whole articles, which way texts run; usual: as the wider wish.</source>
        <translation>Nə qədər tez-tez soruşmaq (0: əl ilə), nə qədər saxlamaq (0: məhdudiyyətsiz), bütöv məqalələri yükləyib-yükləməmək, mətnin istiqaməti; usual: daha ümumi qaydadakı kimi.</translation>
    </message>
    <message>
        <source>How much room pictures take on the disk; how much they may, those of bookmarked stories not counted.</source>
        <translation>Şəkillər diskdə nə qədər yer tutur; nə qədər tuta bilər, əlfəcinlərdəki xəbərlərin şəkilləri sayılmadan.</translation>
    </message>
    <message>
        <source>A source&apos;s password, read from standard input and kept in the keychain, and its certificate.</source>
        <translation>Mənbənin parolu (standart girişdən oxunur və parol anbarında saxlanılır) və sertifikatı.</translation>
    </message>
    <message>
        <source>What another reader kept: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks; its content tells which.</source>
        <translation>Başqa proqramın saxladıqları: OPML, starred.json, QuiteRSS və ya RSS Guard verilənlər bazası, əlfəcinlər; hansı olduğunu məzmunu deyir.</translation>
    </message>
    <message>
        <source>All feeds as OPML on standard output; or stories as one web page, an e-book or Markdown.</source>
        <translation>Bütün lentlər OPML kimi standart çıxışa; və ya xəbərlər bir veb-səhifə, elektron kitab və ya Markdown kimi.</translation>
    </message>
    <message>
        <source>Looks whether the library file is in order.</source>
        <translation>Kitabxana faylının qaydasında olub-olmadığına baxır.</translation>
    </message>
    <message>
        <source>A feed as one JSON Feed 1.1 document.</source>
        <translation>Lent bir JSON Feed 1.1 sənədi kimi.</translation>
    </message>
    <message>
        <source>The article of a news page as JSON; the zone is for dates that name none.</source>
        <translation>Xəbər səhifəsinin məqaləsi JSON kimi; qurşaq onu göstərməyən tarixlər üçündür.</translation>
    </message>
    <message>
        <source>HTML from anywhere as a safe fragment.</source>
        <translation>İstənilən yerdən HTML, təhlükəsiz parça kimi.</translation>
    </message>
    <message>
        <source>A number from 0, one of the words, or &quot;usual&quot;.</source>
        <translation>0-dan başlayan ədəd, sözlərdən biri və ya &quot;usual&quot;.</translation>
    </message>
    <message>
        <source>The folder of the library and the settings.</source>
        <translation>Kitabxananın və ayarların qovluğu.</translation>
    </message>
    <message>
        <source>Sets stories like a newspaper, without a window; --edition FILE.pdf --help says more.</source>
        <translation>Xəbərləri pəncərəsiz qəzet kimi yığır; ətraflı: --edition FILE.pdf --help.</translation>
    </message>
    <message>
        <source>The language of the window, this once: en, ru, az, …</source>
        <translation>Pəncərənin dili, bu dəfəlik: en, ru, az, …</translation>
    </message>
    <message>
        <source>A newspaper or feed to add.</source>
        <translation>Əlavə ediləcək qəzet və ya lent.</translation>
    </message>
    <message>
        <source>Broadsheet is open already; its window was brought forward.</source>
        <translation>Broadsheet artıq açıqdır; pəncərəsi önə gətirildi.</translation>
    </message>
    <message>
        <source>Bookmark %1 of %2</source>
        <translation>Əlfəcin %1 / %2</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>görünür</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizlidir</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>artıq yoxdur</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>hamısı</translation>
    </message>
    <message>
        <source>Asks all sources for news, or these; --due: those whose time has come.</source>
        <translation>Bütün mənbələrdən və ya bunlardan xəbər soruşur; --due: yalnız vaxtı çatanlardan.</translation>
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
            <numerusform>%n xəbər</numerusform>
            <numerusform>%n xəbər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n səhifə</numerusform>
            <numerusform>%n səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets stories like a newspaper and writes FILE.</source>
        <translation>Xəbərləri qəzet kimi yığır və FILE faylına yazır.</translation>
    </message>
    <message>
        <source>The stories of this section, or of this newspaper.</source>
        <translation>Bu rubrikanın və ya bu qəzetin xəbərləri.</translation>
    </message>
    <message>
        <source>The bookmarked stories.</source>
        <translation>Əlfəcinlərdəki xəbərlər.</translation>
    </message>
    <message>
        <source>The stories of today.</source>
        <translation>Bu günün xəbərləri.</translation>
    </message>
    <message>
        <source>A4, Letter, A5 or A3.</source>
        <translation>A4, Letter, A5 və ya A3.</translation>
    </message>
    <message>
        <source>1, 2 or 3.</source>
        <translation>1, 2 və ya 3.</translation>
    </message>
    <message>
        <source>In points, 6 to 24.</source>
        <translation>Punktla, 6-dan 24-ə qədər.</translation>
    </message>
    <message>
        <source>Text alone.</source>
        <translation>Yalnız mətn.</translation>
    </message>
    <message>
        <source>The folder of the library.</source>
        <translation>Kitabxananın qovluğu.</translation>
    </message>
    <message>
        <source>Of the words around the stories.</source>
        <translation>Xəbərlərin ətrafındakı sözlərin dili.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Bu köməyi göstərir.</translation>
    </message>
    <message>
        <source>Which section? For example: --section world</source>
        <translation>Hansı rubrika? Məsələn: --section world</translation>
    </message>
    <message>
        <source>There is no paper “%1” here. Choose A4, Letter, A5 or A3.</source>
        <translation>Burada «%1» kağızı yoxdur. A4, Letter, A5 və ya A3 seçin.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 üçün %2 ilə %3 arasında ədəd lazımdır.</translation>
    </message>
    <message>
        <source>Sets many stories on paper like a newspaper, without a window.</source>
        <translation>Çoxlu xəbəri pəncərə açmadan kağız üçün qəzet kimi yığır.</translation>
    </message>
    <message>
        <source>Into which file? For example: --edition today.pdf</source>
        <translation>Hansı fayla? Məsələn: --edition today.pdf</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Artıq söz: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n mənbə cavab vermədi.</numerusform>
            <numerusform>%n mənbə cavab vermədi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the newspapers for news first.</source>
        <translation>Əvvəlcə qəzetlərdən xəbər soruşur.</translation>
    </message>
    <message>
        <source>How many pages at most, 1 to 200; the last stories become headlines.</source>
        <translation>Ən çoxu neçə səhifə, 1-dən 200-ə qədər; son xəbərlər başlıq olur.</translation>
    </message>
    <message>
        <source>The stories of this collection of bookmarks.</source>
        <translation>Bu əlfəcin toplusunun xəbərləri.</translation>
    </message>
    <message>
        <source>The stories to be read later.</source>
        <translation>Sonraya saxlanan xəbərlər.</translation>
    </message>
    <message>
        <source>Choose one of --section, --collection, --bookmarks, --later and --today.</source>
        <translation>Birini seçin: --section, --collection, --bookmarks, --later və ya --today.</translation>
    </message>
    <message>
        <source>Which collection? For example: --collection Travel</source>
        <translation>Hansı toplu? Məsələn: --collection Travel</translation>
    </message>
    <message>
        <source>How many stories at most, 1 to 500.</source>
        <translation>Ən çoxu neçə xəbər, 1-dən 500-ə qədər.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong. %1</source>
        <translation>Nəsə alınmadı. %1</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like example.org or https://example.org/feed.</source>
        <translation>«%1» veb ünvanı deyil. Ünvan belə olur: example.org və ya https://example.org/feed.</translation>
    </message>
    <message>
        <source>There is no site called %1. Check the spelling of the address.</source>
        <translation>%1 adlı sayt yoxdur. Ünvanın yazılışını yoxlayın.</translation>
    </message>
    <message>
        <source>The server does not answer: %1. Try again later.</source>
        <translation>Server cavab vermir: %1. Sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. What was read before is still here.</source>
        <translation>Bu kompüter internetə qoşulmayıb. Əvvəl yüklənənlər yerindədir.</translation>
    </message>
    <message>
        <source>The server took too long to answer: %1. Try again later.</source>
        <translation>Server çox gec cavab verdi: %1. Sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was loaded. %1</source>
        <translation>Bağlantı təhlükəsiz deyil, ona görə heç nə yüklənmədi. %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings. %1</source>
        <translation>Proksi bağlantıdan imtina etdi. Proksi ayarlarını yoxlayın. %1</translation>
    </message>
    <message>
        <source>The site sends every request on to another address without end: %1</source>
        <translation>Sayt hər sorğunu sonsuz olaraq başqa ünvana yönləndirir: %1</translation>
    </message>
    <message>
        <source>The site tried to send the request to an unsafe address, so nothing was loaded: %1</source>
        <translation>Sayt sorğunu təhlükəli ünvana yönləndirməyə çalışdı, ona görə heç nə yüklənmədi: %1</translation>
    </message>
    <message>
        <source>There is nothing at this address any more: %1</source>
        <translation>Bu ünvanda artıq heç nə yoxdur: %1</translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation>Nəşr bu lenti bağlayıb. Xəbərləri saxlanılır. %1</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Server icazə vermir: %1</translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation>Server sonra qayıtmağı xahiş edir. Sorğu öz-özünə təkrarlanacaq. %1</translation>
    </message>
    <message>
        <source>The server answered with an error: %1. Try again later.</source>
        <translation>Server xəta ilə cavab verdi: %1. Sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The connection broke off before everything arrived. Try again. %1</source>
        <translation>Hər şey yüklənməmiş bağlantı kəsildi. Yenidən cəhd edin. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dayandırıldı.</translation>
    </message>
    <message>
        <source>This is larger than Broadsheet accepts: %1</source>
        <translation>Bu, Broadsheet-in qəbul etdiyindən böyükdür: %1</translation>
    </message>
    <message>
        <source>This is not a news feed: %1</source>
        <translation>Bu, xəbər lenti deyil: %1</translation>
    </message>
    <message>
        <source>No news feed was found at %1. Try the address of one of its sections, or of the feed itself.</source>
        <translation>Xəbər lenti tapılmadı: %1. Rubrikalardan birinin və ya lentin öz ünvanını yoxlayın.</translation>
    </message>
    <message>
        <source>Telegram offers no news feeds. Perhaps the channel&apos;s newspaper has a site of its own: %1</source>
        <translation>Telegram xəbər lentləri təklif etmir. Bəlkə bu kanalın qəzetinin öz saytı var: %1</translation>
    </message>
    <message>
        <source>This page holds no article: %1</source>
        <translation>Bu səhifədə məqalə yoxdur: %1</translation>
    </message>
    <message>
        <source>This file cannot be understood: %1</source>
        <translation>Bu fayl oxunmur: %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Belə fayl yoxdur: %1</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Bunu oxumaq olmur: %1</translation>
    </message>
    <message>
        <source>Broadsheet may not write here: %1. Choose another folder or change its permissions.</source>
        <translation>Broadsheet bura yaza bilmir: %1. Başqa qovluq seçin və ya onun icazələrini dəyişin.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation>Disk doludur, ona görə yadda saxlanmadı. Yer boşaldın və yenidən cəhd edin. %1</translation>
    </message>
    <message>
        <source>The library file was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>Kitabxana faylı zədələnmişdi. O, bu adla kənara qoyuldu: %1. Yenisi yaradıldı.</translation>
    </message>
    <message>
        <source>This library was written by a later version of Broadsheet. Update the program to open it. %1</source>
        <translation>Bu kitabxana Broadsheet-in daha yeni versiyası ilə yazılıb. Onu açmaq üçün proqramı yeniləyin. %1</translation>
    </message>
    <message>
        <source>Another window of Broadsheet is busy with this library. Try again in a moment. %1</source>
        <translation>Broadsheet-in başqa pəncərəsi bu kitabxana ilə məşğuldur. Bir azdan yenidən cəhd edin. %1</translation>
    </message>
    <message>
        <source>The password was not stored, because the system&apos;s keychain is not available. %1</source>
        <translation>Parol saxlanmadı, çünki sistemin parol anbarı əlçatan deyil. %1</translation>
    </message>
    <message>
        <source>There is nothing to do here. %1</source>
        <translation>Burada görüləsi iş yoxdur. %1</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 ad və parol soruşur.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 bu adı və parolu qəbul etmir.</translation>
    </message>
    <message>
        <source>The page layout has changed: %1. Its stories are found by their links alone now, and some may be missing.</source>
        <translation>Səhifənin quruluşu dəyişib: %1. İndi xəbərləri yalnız keçidlərinə görə tapılır və bəziləri çatışmaya bilər.</translation>
    </message>
    <message>
        <source>The site asks programs not to read this page: %1. It can be read in the browser.</source>
        <translation>Sayt proqramlardan bu səhifəni oxumamağı xahiş edir: %1. Onu brauzerdə oxumaq olar.</translation>
    </message>
    <message>
        <source>There is already one called %1 here.</source>
        <translation>Burada artıq belə adlısı var: %1</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or no longer has the password: unlock it, or enter the password anew. %1</source>
        <translation>Sistemin parol anbarı kilidlidir və ya bu parol artıq orada yoxdur. Onu açın və ya parolu yenidən daxil edin. %1</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message numerus="yes">
        <source>%n newspaper(s) added</source>
        <translation>
            <numerusform>%n qəzet əlavə edildi</numerusform>
            <numerusform>%n qəzet əlavə edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) brought along</source>
        <translation>
            <numerusform>%n xəbər gətirildi</numerusform>
            <numerusform>%n xəbər gətirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n əlfəcin</numerusform>
            <numerusform>%n əlfəcin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n oxunmuş sayıldı</numerusform>
            <numerusform>%n oxunmuş sayıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) there already</source>
        <translation>
            <numerusform>%n qəzet artıq var idi</numerusform>
            <numerusform>%n qəzet artıq var idi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n anlaşılmadı</numerusform>
            <numerusform>%n anlaşılmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out: not starred, and of no newspaper of yours</source>
        <translation>
            <numerusform>%n xəbər buraxıldı: ulduzsuzdur və sizin qəzetlərdən deyil</numerusform>
            <numerusform>%n xəbər buraxıldı: ulduzsuzdur və sizin qəzetlərdən deyil</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <translation>Orada yeni heç nə yox idi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>İdxal edilir: %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dayandırıldı. Heç nə dəyişmədi.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n toplu</numerusform>
            <numerusform>%n toplu</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of Markdown</source>
        <translation>Markdown qovluğunun idxalı</translation>
    </message>
    <message>
        <source>Import from another reader or a browser</source>
        <translation>Başqa proqramdan və ya brauzerdən idxal</translation>
    </message>
    <message>
        <source>Lists, bookmarks, databases of readers and browsers</source>
        <translation>Proqramların və brauzerlərin siyahıları, əlfəcinləri, bazaları</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Another program is using %1. Close it and import again.</source>
        <translation>%1 faylını başqa proqram istifadə edir. Onu bağlayıb yenidən idxal edin.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not imported. What had come of it goes again as soon as there is room.</source>
        <translation>Disk doludur, ona görə də fayl idxal edilmədi: %1. Gələnlər yer açılan kimi geri götürüləcək.</translation>
    </message>
    <message>
        <source>%1 is damaged, or nothing Broadsheet can import. It takes lists in OPML, starred.json, the databases of QuiteRSS (feeds.db) and RSS Guard (database.db), and bookmarks: a browser&apos;s file (HTML), a table (CSV), or what Broadsheet wrote (JSON, e-book, Markdown).</source>
        <translation>%1 zədəlidir və ya Broadsheet onu idxal edə bilmir. O, OPML siyahılarını, starred.json fayllarını, QuiteRSS (feeds.db) və RSS Guard (database.db) verilənlər bazalarını, habelə əlfəcinləri qəbul edir: brauzerin faylını (HTML), cədvəli (CSV) və Broadsheet-in özünün yazdığını (JSON, elektron kitab, Markdown).</translation>
    </message>
</context>
<context>
    <name>ManifestFiles</name>
    <message>
        <source>Newspapers (*.publication.json)</source>
        <translation>Qəzetlər (*.publication.json)</translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation>Qəzet aç</translation>
    </message>
    <message>
        <source>%1 holds no newspaper Broadsheet can read.</source>
        <translation>%1 faylında Broadsheet-in oxuya biləcəyi qəzet yoxdur.</translation>
    </message>
    <message>
        <source>Save the newspaper</source>
        <translation>Qəzeti saxla</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saxlandı: %1</translation>
    </message>
</context>
<context>
    <name>ManifestTrouble</name>
    <message>
        <source>In %1 line %2 is wrong.</source>
        <translation>%1 faylında yanlış sətir: %2.</translation>
    </message>
    <message>
        <source>In %1 line %2 is wrong, at the key %3.</source>
        <translation>%1 faylında yanlış sətir: %2, açar: %3.</translation>
    </message>
    <message>
        <source>In %1 no source is both on https and on the newspaper&apos;s own hosts.</source>
        <translation>%1 faylında həm https-də, həm də qəzetin öz ünvanlarında olan mənbə yoxdur.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzəliş</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Xəbər</translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation>&amp;Qəzet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Kömək</translation>
    </message>
</context>
<context>
    <name>Newsstand</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Birləşmiş Ərəb Əmirlikləri</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Ermənistan</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azərbaycan</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belçika</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>İsveçrə</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Çexiya</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Almaniya</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>İspaniya</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Fransa</translation>
    </message>
    <message>
        <source>Britain</source>
        <translation>Böyük Britaniya</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gürcüstan</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Hindistan</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latviya</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niderland</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qətər</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusiya</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkiyə</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrayna</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Birləşmiş Millətlər Təşkilatı</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Birləşmiş Ştatları</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>İqtisadiyyat</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Mədəniyyət</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlamlıq</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Siyasət</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Elm</translation>
    </message>
    <message>
        <source>South Caucasus</source>
        <translation>Cənubi Qafqaz</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>İdman</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Texnologiya</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Dünya</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Digər ölkələr</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n rubrika</numerusform>
            <numerusform>%n rubrika</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>dəqiq deyil</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>cavab verib</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>cavab verib: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>oxunur</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>oxunur: %1</translation>
    </message>
    <message>
        <source>Not certain: its address may have changed.</source>
        <translation>Dəqiq deyil: ünvanı dəyişmiş ola bilər.</translation>
    </message>
    <message>
        <source>It answered when it was last tried.</source>
        <translation>Son yoxlamada cavab verib.</translation>
    </message>
    <message>
        <source>It answered when it was last tried (%1).</source>
        <translation>Son yoxlamada cavab verib (%1).</translation>
    </message>
    <message>
        <source>Others read it; it was not tried.</source>
        <translation>Başqaları onu oxuyur; özümüz yoxlamamışıq.</translation>
    </message>
    <message>
        <source>Others read it (%1); it was not tried.</source>
        <translation>Başqaları onu oxuyur (%1); özümüz yoxlamamışıq.</translation>
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
        <translation>Abunəlikləri ixrac et</translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation>OPML faylları (*.opml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saxlandı: %1</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln baxış</numerusform>
            <numerusform>%Ln baxış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln dəq</numerusform>
            <numerusform>%Ln dəq</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Müəllif: %1</translation>
    </message>
    <message>
        <source>Liked the story? Share it on social media!</source>
        <translation>Xəbəri bəyəndiniz? Sosial şəbəkələrdə paylaşın!</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>Bizi izləyin</translation>
    </message>
    <message>
        <source>Any use of materials is allowed only if there is a hyperlink to %1</source>
        <translation>Materiallardan istifadəyə yalnız hiperkeçid olduqda icazə verilir: %1</translation>
    </message>
    <message>
        <source>Read the full story in the browser</source>
        <translation>Xəbəri brauzerdə tam oxuyun</translation>
    </message>
    <message>
        <source>The publication sent only the headline.</source>
        <translation>Nəşr yalnız başlığı göndərib.</translation>
    </message>
    <message>
        <source>Picture not available</source>
        <translation>Şəkil əlçatan deyil</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Keçidlər</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>çap edilib: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>More in %1</source>
        <translation>Daha çox: %1</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>Bu buraxılışda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln xəbər</numerusform>
            <numerusform>%Ln xəbər</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>səh. %1</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Birinci səhifə</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dünən</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Həmçinin: %1</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Digər xəbərlər</translation>
    </message>
    <message>
        <source>More in %1 — %2</source>
        <translation>Daha çox: %1 — %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrikalar</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Buraxılışlar</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Tətbiqlər</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Əvvəlki xəbər</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Növbəti xəbər</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Əlfəcinlərdədir</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oxunub</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Paylaş</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Keçidi kopyala</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Paylaşmağın digər yolları</translation>
    </message>
    <message>
        <source>This story in other languages</source>
        <translation>Bu xəbər başqa dillərdə</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Qısaca</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Qeydləriniz</translation>
    </message>
    <message>
        <source>Your note %1</source>
        <translation>Qeydiniz %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Dəyiş</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Qeyd əlavə et</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Bu sözlər artıq mətndə yoxdur.</translation>
    </message>
    <message>
        <source>These words are in the other text of this story (key W).</source>
        <translation>Bu sözlər bu xəbərin digər mətnindədir (W düyməsi).</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Yeniləndi: %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hamısını seç</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Artır</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>A&amp;zalt</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Rəng seçin</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Ə&amp;sas rənglər</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Ö&amp;z rənglərim</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Öz rənglərimə ə&amp;lavə et</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Ekrandan rəng götür</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Çalar:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Doyğunluq:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Parlaqlıq:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Qırmızı:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Yaşıl:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Mavi:</translation>
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
        <translation>Versiyanı göstərir.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Bu köməyi göstərir.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt parametrləri ilə birlikdə köməyi göstərir.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Naməlum parametr: %1</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Naməlum parametrlər: %1</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Bundan sonra qiymət yoxdur: %1</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Bundan sonra artıq qiymət: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[parametrlər]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>İstifadəsi: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Parametrlər:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arqumentlər:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri qayıt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>İrəli get</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Üst qovluq</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Üst qovluğa keç</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yeni qovluq yarat</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yeni qovluq yarat</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Siyahı görünüşü</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Siyahı görünüşünə keç</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Ətraflı görünüş</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ətraflı görünüşə keç</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yan panel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Yerlər və əlfəcinlər</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fayl a&amp;dı:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fayl növü:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saxla</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Fərqli saxla</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Adını dəyiş</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Yeni qovluq</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizli faylları göstər</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 artıq var.
Onu əvəz etmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fayl tapılmadı.
Fayl adının düzgünlüyünü yoxlayın.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dəyişdirilmə tarixi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompüter</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrarla</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kə&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Təfərrüatı göstər…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Təfərrüatı gizlət…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tətbiq et</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Saxlama</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Bəli</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Xeyr</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrarla</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kə&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Ke&amp;çid ünvanını kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxla</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF sənədləri (*.pdf)</translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation>Xəbər %1 / %2</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Armenian</source>
        <translation>erməni</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>gürcü</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ərəb</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ivrit</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>yunan</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kiril</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanaqari</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>benqal</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tay</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>çin</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>yapon</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreya</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of some of this text (%1): they are not on the pages. On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Bu kompüterdə mətnin bir hissəsinin hərfləri (%1) olan şrift yoxdur: onlar səhifələrdə görünmür. Debian və Ubuntu-da belə şrift %2 paketindədir.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of your language (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Bu kompüterdəki heç bir şriftdə dilinizin hərfləri yoxdur (%1). Debian və Ubuntu-da onları %2 paketi gətirir.</translation>
    </message>
</context>
<context>
    <name>SourceState</name>
    <message>
        <source>Site not found</source>
        <translation>Sayt tapılmadı</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Cavab yoxdur</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Qırıldı</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Təhlükəsiz deyil</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Artıq yoxdur</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>Buraxmır</translation>
    </message>
    <message>
        <source>Asks to come later</source>
        <translation>Sonra gəlməyi xahiş edir</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Server xətası</translation>
    </message>
    <message>
        <source>Not a news feed</source>
        <translation>Xəbər lenti deyil</translation>
    </message>
    <message>
        <source>Closed by its publisher</source>
        <translation>Naşiri bağlayıb</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Problemlidir</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Qaydasındadır</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Hələ soruşulmayıb</translation>
    </message>
    <message>
        <source>The last time all went well was %1.</source>
        <translation>Sonuncu dəfə hər şey qaydasında idi: %1.</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Parol soruşur</translation>
    </message>
    <message>
        <source>Password not accepted</source>
        <translation>Parol qəbul edilmədi</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>Parol anbarı bağlıdır</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>indicə</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n dəqiqə əvvəl</numerusform>
            <numerusform>%n dəqiqə əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n saat əvvəl</numerusform>
            <numerusform>%n saat əvvəl</numerusform>
        </translation>
    </message>
    <message>
        <source>Page layout has changed</source>
        <translation>Səhifə quruluşu dəyişib</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>Proqramlar üçün deyil</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Hər şey yenilənib.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>An address begins with https:// or mailto:, so that nothing else can be opened.</source>
        <translation>Ünvan https:// və ya mailto: ilə başlayır ki, başqa heç nə açıla bilməsin.</translation>
    </message>
    <message>
        <source>{url} must stand where the story&apos;s link belongs.</source>
        <translation>Xəbərin keçidi olacaq yerdə {url} yazılmalıdır.</translation>
    </message>
    <message>
        <source>{url}, {title} or {file} must stand where the story belongs.</source>
        <translation>Xəbər olacaq yerdə {url}, {title} və ya {file} yazılmalıdır.</translation>
    </message>
    <message>
        <source>There is something in braces that means nothing here.</source>
        <translation>Fiqurlu mötərizədə burada mənası olmayan bir şey var.</translation>
    </message>
    <message>
        <source>The name of the server must be written out; only {instance} may stand for it, alone.</source>
        <translation>Serverin adı bütöv yazılmalıdır; onun yerində yalnız təkcə {instance} dura bilər.</translation>
    </message>
    <message>
        <source>The program itself must be written out.</source>
        <translation>Proqramın özü bütöv yazılmalıdır.</translation>
    </message>
    <message>
        <source>This is not a web address; write other letters than Latin as %D0%96.</source>
        <translation>Bu, veb ünvanı deyil; latın olmayan hərfləri %D0%96 kimi yazın.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Bu çox uzundur.</translation>
    </message>
</context>
<context>
    <name>UndoneText</name>
    <message numerus="yes">
        <source>Undone: %n story(s) unread again</source>
        <translation>
            <numerusform>Geri alındı: %n xəbər yenə oxunmamışdır</numerusform>
            <numerusform>Geri alındı: %n xəbər yenə oxunmamışdır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) read again</source>
        <translation>
            <numerusform>Geri alındı: %n xəbər yenə oxunmuşdur</numerusform>
            <numerusform>Geri alındı: %n xəbər yenə oxunmuşdur</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is removed again</source>
        <translation>Geri alındı: qəzet yenə silindi</translation>
    </message>
    <message>
        <source>Undone: the newspaper is back</source>
        <translation>Geri alındı: qəzet qaytarıldı</translation>
    </message>
    <message>
        <source>Undone: nothing of the import is left</source>
        <translation>Geri alındı: idxaldan heç nə qalmadı</translation>
    </message>
    <message>
        <source>Undone: the collection is gone again</source>
        <translation>Geri alındı: toplu yenə silindi</translation>
    </message>
    <message>
        <source>Undone: the collection is as it was</source>
        <translation>Geri alındı: toplu əvvəlki kimidir</translation>
    </message>
    <message>
        <source>Undone: the collection is back</source>
        <translation>Geri alındı: toplu qaytarıldı</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) taken out of the collection again</source>
        <translation>
            <numerusform>Geri alındı: %n xəbər yenə topludan çıxarıldı</numerusform>
            <numerusform>Geri alındı: %n xəbər yenə topludan çıxarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) back in the collection</source>
        <translation>
            <numerusform>Geri alındı: %n xəbər yenə topludadır</numerusform>
            <numerusform>Geri alındı: %n xəbər yenə topludadır</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the notes are as they were</source>
        <translation>Geri alındı: qeydlər əvvəlki kimidir</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) gone again</source>
        <translation>
            <numerusform>Geri alındı: %n əlfəcin yenə silindi</numerusform>
            <numerusform>Geri alındı: %n əlfəcin yenə silindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) back</source>
        <translation>
            <numerusform>Geri alındı: %n əlfəcin qaytarıldı</numerusform>
            <numerusform>Geri alındı: %n əlfəcin qaytarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) no longer to be read later</source>
        <translation>
            <numerusform>Geri alındı: %n xəbər artıq sonraya saxlanmır</numerusform>
            <numerusform>Geri alındı: %n xəbər artıq sonraya saxlanmır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) to be read later again</source>
        <translation>
            <numerusform>Geri alındı: %n xəbər yenə sonraya saxlanıb</numerusform>
            <numerusform>Geri alındı: %n xəbər yenə sonraya saxlanıb</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is as it was</source>
        <translation>Geri alındı: qəzet əvvəlki kimidir</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Every 15 minutes</source>
        <translation>Hər 15 dəqiqədən bir</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Hər 30 dəqiqədən bir</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Hər saat</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>Hər 2 saatdan bir</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Hər 4 saatdan bir</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Hər 12 saatdan bir</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Gündə bir dəfə</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Yalnız mən istəyəndə</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Bir həftə</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Bir ay</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Üç ay</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Bir il</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Həmişəlik</translation>
    </message>
    <message>
        <source>The newest 50 of each feed</source>
        <translation>Hər lentdən ən yeni 50 xəbər</translation>
    </message>
    <message>
        <source>The newest 200 of each feed</source>
        <translation>Hər lentdən ən yeni 200 xəbər</translation>
    </message>
    <message>
        <source>The newest 1000 of each feed</source>
        <translation>Hər lentdən ən yeni 1000 xəbər</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Adi qayda ilə</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Hər %n dəqiqədən bir</numerusform>
            <numerusform>Hər %n dəqiqədən bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of each feed</source>
        <translation>
            <numerusform>Hər lentdən ən yeni %n xəbər</numerusform>
            <numerusform>Hər lentdən ən yeni %n xəbər</numerusform>
        </translation>
    </message>
    <message>
        <source>As the feed has it</source>
        <translation>Lentdə olduğu kimi</translation>
    </message>
    <message>
        <source>The whole article, if the feed has a teaser</source>
        <translation>Lentdə yalnız başlanğıcı varsa, bütöv məqalə</translation>
    </message>
    <message>
        <source>Always the whole article</source>
        <translation>Həmişə bütöv məqalə</translation>
    </message>
    <message>
        <source>When I open a story</source>
        <translation>Xəbəri açanda</translation>
    </message>
    <message>
        <source>Unread ones in advance</source>
        <translation>Oxunmamışlar əvvəlcədən</translation>
    </message>
    <message>
        <source>By their language and letters</source>
        <translation>Dilinə və hərflərinə görə</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Soldan sağa</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>Sağdan sola</translation>
    </message>
</context>
<context>
    <name>WhereToSave</name>
    <message>
        <source>Saved as %1</source>
        <translation>Saxlandı: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Actions</name>
    <message>
        <source>&amp;Add a newspaper…</source>
        <translation>Qəzet &amp;əlavə et…</translation>
    </message>
    <message>
        <source>&amp;Export subscriptions (OPML)…</source>
        <translation>Abunə&amp;likləri ixrac et (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF kimi &amp;saxla…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ça&amp;p et…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;xış</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Keçidi kopyala</translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation>Bu xəbərdə &amp;axtar</translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation>Bütün xəbərlərdə a&amp;xtar</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Mətni bö&amp;yüt</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Mətni &amp;kiçilt</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Mətnin adi ölçüsü</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Sistemdəki kimi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;İşıqlı</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tünd</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>&amp;Növbəti xəbər</translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation>Ə&amp;vvəlki xəbər</translation>
    </message>
    <message>
        <source>Next &amp;unread story</source>
        <translation>Növbəti &amp;oxunmamış xəbər</translation>
    </message>
    <message>
        <source>Previous un&amp;read story</source>
        <translation>Əvvəlki o&amp;xunmamış xəbər</translation>
    </message>
    <message>
        <source>Read on, then the next unread</source>
        <translation>Oxumağa davam et, sonra növbəti oxunmamış</translation>
    </message>
    <message>
        <source>Back up the page</source>
        <translation>Səhifədə yuxarı qayıt</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Növbəti rubrika</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Əvvəlki rubrika</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d or unread</source>
        <translation>Oxunmuş və ya oxunmamış kimi &amp;işarələ</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Ə&amp;lfəcin</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Brauzerdə aç</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Paylaş</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail</source>
        <translation>&amp;E-poçtla göndər</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Bu gün</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Oxunmamış</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Ə&amp;lfəcinlər</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>&amp;Hamısını yenilə</translation>
    </message>
    <message>
        <source>Refresh &amp;this newspaper</source>
        <translation>Bu qəzeti &amp;yenilə</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Yeniləməni &amp;dayandır</translation>
    </message>
    <message>
        <source>&amp;Mark all in this list as read</source>
        <translation>Bu siyahıda hamısını &amp;oxunmuş say</translation>
    </message>
    <message>
        <source>Remo&amp;ve this newspaper</source>
        <translation>Bu qəzeti &amp;sil</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Düymələr</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>Broadsheet &amp;haqqında</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Newspapers and their &amp;feeds…</source>
        <translation>Qəzetlər və onların &amp;lentləri…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;yarlar…</translation>
    </message>
    <message>
        <source>&amp;Whole article</source>
        <translation>Bü&amp;töv məqalə</translation>
    </message>
    <message>
        <source>Print this list as a &amp;newspaper…</source>
        <translation>Siyahını &amp;qəzet kimi çap et…</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>&amp;Bu xəbəri ixrac et…</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>Bu siyahını ixra&amp;c et…</translation>
    </message>
    <message>
        <source>&amp;Front page or list</source>
        <translation>Bi&amp;rinci səhifə və ya siyahı</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Put aside to read &amp;later</source>
        <translation>&amp;Sonra oxumaq üçün saxla</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>Topl&amp;ular…</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Qeydlər</translation>
    </message>
    <message>
        <source>&amp;Read later</source>
        <translation>Sonra o&amp;xunacaq</translation>
    </message>
    <message>
        <source>Ne&amp;w collection…</source>
        <translation>Yeni &amp;toplu…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>Vu&amp;rğula</translation>
    </message>
    <message>
        <source>Highlight wi&amp;th a note…</source>
        <translation>&amp;Qeydlə vurğula…</translation>
    </message>
    <message>
        <source>Note on this stor&amp;y…</source>
        <translation>Xəbər üzrə qey&amp;d…</translation>
    </message>
    <message>
        <source>Te&amp;xt and paper…</source>
        <translation>M&amp;ətn və kağız…</translation>
    </message>
    <message>
        <source>Save a page as a &amp;bookmark…</source>
        <translation>Səhifəni əl&amp;fəcin kimi saxla…</translation>
    </message>
    <message>
        <source>&amp;Import from another reader or a browser…</source>
        <translation>Başqa proqramdan və ya brauzerdən &amp;idxal et…</translation>
    </message>
    <message>
        <source>Import a folder of &amp;Markdown…</source>
        <translation>&amp;Markdown qovluğunu idxal et…</translation>
    </message>
    <message>
        <source>Export b&amp;ookmarks…</source>
        <translation>Əlfəci&amp;nləri ixrac et…</translation>
    </message>
    <message>
        <source>&amp;Select words by key</source>
        <translation>Sözləri &amp;klaviatura ilə seç</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>B&amp;u pəncərəni bağla</translation>
    </message>
    <message>
        <source>Open in a window of &amp;its own</source>
        <translation>&amp;Ayrı pəncərədə aç</translation>
    </message>
</context>
<context>
    <name>broadsheet::AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>Add a newspaper</source>
        <translation>Qəzet əlavə et</translation>
    </message>
    <message>
        <source>Type or paste the address of a newspaper, a section or a feed.</source>
        <translation>Qəzetin, rubrikanın və ya lentin ünvanını yazın, yaxud yapışdırın.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Looking for news there</source>
        <translation>Orada xəbər axtarılır</translation>
    </message>
</context>
<context>
    <name>broadsheet::Annotations</name>
    <message>
        <source>Select some words of the story first.</source>
        <translation>Əvvəlcə xəbərdən bir neçə söz seçin.</translation>
    </message>
    <message>
        <source>Only words of the story&apos;s text can be highlighted.</source>
        <translation>Yalnız xəbərin mətnindəki sözləri vurğulamaq olar.</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>Bu sözlər artıq vurğulanıb.</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Vurğulandı</translation>
    </message>
    <message>
        <source>Highlighted. The story is a bookmark now.</source>
        <translation>Vurğulandı. Xəbər indi əlfəcinlərdədir.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Qeyd saxlanıldı</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Vurğu silindi</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Qeyd silindi</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Əvvəlcə xəbəri açın.</translation>
    </message>
    <message>
        <source>The arrow keys walk through the text; with Shift they select. F7 or Esc ends it.</source>
        <translation>Oxlar mətndə gəzir, Shift ilə seçir. F7 və ya Esc bitirir.</translation>
    </message>
    <message>
        <source>The arrow keys scroll again.</source>
        <translation>Oxlar yenidən səhifəni sürüşdürür.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ArticlePane</name>
    <message>
        <source>Choose a story</source>
        <translation>Xəbər seçin</translation>
    </message>
    <message>
        <source>It opens here. J and K go through the list, Space reads on.</source>
        <translation>Burada açılacaq. J və K siyahı boyu aparır, boşluq düyməsi oxumağa davam edir.</translation>
    </message>
</context>
<context>
    <name>broadsheet::CardDialog</name>
    <message>
        <source>As a picture</source>
        <translation>Şəkil kimi</translation>
    </message>
    <message>
        <source>Wide, 1200 × 630</source>
        <translation>Enli, 1200 × 630</translation>
    </message>
    <message>
        <source>Upright, 1080 × 1350</source>
        <translation>Şaquli, 1080 × 1350</translation>
    </message>
    <message>
        <source>For the whole screen of a telephone, 1080 × 1920</source>
        <translation>Telefonun bütün ekranı üçün, 1080 × 1920</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Şəklin forması</translation>
    </message>
    <message>
        <source>The picture can be dragged into other programs.</source>
        <translation>Şəkli başqa proqramlara sürüşdürmək olar.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Saxla…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Şəkil: %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Şəkli saxla</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Şəkil (*.png)</translation>
    </message>
</context>
<context>
    <name>broadsheet::CodeDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR kod</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR kod: %1</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Bu keçid QR kod üçün çox uzundur.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bağla</translation>
    </message>
</context>
<context>
    <name>broadsheet::CollectionCommands</name>
    <message>
        <source>Name:</source>
        <translation>Adı:</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni toplu</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Toplunun adını dəyiş</translation>
    </message>
    <message>
        <source>The collection was removed. Its stories are still bookmarks.</source>
        <translation>Toplu silindi. Xəbərləri əlfəcinlərdə qalır.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put into the collection</source>
        <translation>
            <numerusform>%n xəbər topluya əlavə edildi</numerusform>
            <numerusform>%n xəbər topluya əlavə edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) taken out of the collection</source>
        <translation>
            <numerusform>%n xəbər topludan çıxarıldı</numerusform>
            <numerusform>%n xəbər topludan çıxarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni toplu…</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionCollector</name>
    <message>
        <source>No story was found.</source>
        <translation>Heç bir xəbər tapılmadı.</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionMaker</name>
    <message>
        <source>Bookmarks</source>
        <translation>Əlfəcinlər</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>No section is called “%1”.</source>
        <translation>«%1» adlı rubrika yoxdur.</translation>
    </message>
    <message>
        <source>No collection is called “%1”.</source>
        <translation>Belə adlı toplu yoxdur: «%1».</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Sonraya saxlananlar</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exporter</name>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Veb-səhifə, bir fayl (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>Elektron kitab (*.epub)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Collecting the pictures…</source>
        <translation>Şəkillər toplanır…</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in this story</source>
        <translation>Bu xəbərdə axtar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Əvvəlki uyğunluq</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Növbəti uyğunluq</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tapılmadı</translation>
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
            <numerusform>%n yeni xəbər</numerusform>
            <numerusform>%n yeni xəbər</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>The front page of all your newspapers</source>
        <translation>Bütün qəzetlərinizin birinci səhifəsi</translation>
    </message>
    <message>
        <source>Fetching the news…</source>
        <translation>Xəbərlər yüklənir…</translation>
    </message>
    <message>
        <source>The page is set as soon as the first stories come.</source>
        <translation>İlk xəbərlər gələn kimi səhifə yığılacaq.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Hələ xəbər yoxdur</translation>
    </message>
    <message>
        <source>This computer has no network just now. Stories come as soon as it has.</source>
        <translation>Hazırda bu kompüterin şəbəkəsi yoxdur. Şəbəkə olan kimi xəbərlər gələcək.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Bu gün yeni heç nə yoxdur</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Əvvəlki xəbərlər öz qəzetlərinin altındadır. Daha çoxu üçün qəzet əlavə edin.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Qəzet əlavə et…</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Buradan hələ heç nə gəlməyib. Yenidən soruşmaq üçün F5 basın.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Nə edir</translation>
    </message>
</context>
<context>
    <name>broadsheet::LoginDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saxla</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>Parolu si&amp;l</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Parolu &amp;göstər</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Parol:</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 ad və parol soruşur.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others may read the password on its way.</source>
        <translation>Bağlantı şifrələnməyib: parolu yolda başqaları oxuya bilər.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>O, yalnız bu kompüterin parol anbarında saxlanılır, başqa heç yerdə.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookPanel</name>
    <message>
        <source>Text and paper</source>
        <translation>Mətn və kağız</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>İlkin görünüşə qaytar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mətnin ölçüsü</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Şrift</translation>
    </message>
    <message>
        <source>The newspaper serif</source>
        <translation>Qəzet şrifti</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Sətrin eni</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Kitab</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Geniş</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Aralıq</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Sıx</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Adi</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Seyrək</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Harada</translation>
    </message>
    <message>
        <source>All newspapers</source>
        <translation>Bütün qəzetlər</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Nothing unread is left here.</source>
        <translation>Burada oxunmamış heç nə qalmayıb.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Broadsheet haqqında</translation>
    </message>
    <message>
        <source>Broadsheet %1
A desktop news client: pick newspapers, read their sections, print an article like a newspaper, pass a story on with its source.</source>
        <translation>Broadsheet %1
Masaüstü xəbər proqramı: qəzetləri seçin, rubrikalarını oxuyun, məqaləni qəzet kimi çap edin, xəbəri mənbəyi ilə paylaşın.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Əvvəlcə xəbər seçin.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>Artıq var: %1.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Əlavə edildi: %1.</translation>
    </message>
    <message>
        <source>The newspaper was removed. Its bookmarked stories are kept.</source>
        <translation>Qəzet silindi. Əlfəcinlərdəki xəbərləri saxlanıldı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>There is no story in this list.</source>
        <translation>Bu siyahıda heç bir xəbər yoxdur.</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Əvvəlcə xəbəri açın.</translation>
    </message>
    <message>
        <source>This story is in no list any more.</source>
        <translation>Bu xəbər artıq heç bir siyahıda yoxdur.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this story (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Bu kompüterdəki heç bir şriftdə bu xəbərin hərfləri yoxdur (%1). Debian və Ubuntu-da onları %2 paketi gətirir.</translation>
    </message>
    <message>
        <source>Only the title and the address are kept. %1</source>
        <translation>Yalnız başlıq və ünvan saxlanıldı. %1</translation>
    </message>
    <message>
        <source>It was among your bookmarks already: %1</source>
        <translation>Artıq əlfəcinləriniz arasında idi: %1</translation>
    </message>
    <message>
        <source>Saved among your bookmarks: %1</source>
        <translation>Əlfəcinlərinizə əlavə edildi: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Masthead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Nə axtarırsınız?</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Bütün xəbərlərdə axtar</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>İnterfeysin dili</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDelegate</name>
    <message>
        <source>Added</source>
        <translation>Əlavə edilib</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDetails</name>
    <message>
        <source>Choose a newspaper to see its sections and editions.</source>
        <translation>Rubrikalarını və buraxılışlarını görmək üçün qəzet seçin.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Buraxılış</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>İzləyin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Faylda saxla…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrikalar</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDialog</name>
    <message>
        <source>Newsstand</source>
        <translation>Qəzet köşkü</translation>
    </message>
    <message>
        <source>Search, or paste the address of any site</source>
        <translation>Axtarın və ya istənilən saytın ünvanını yapışdırın</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Qəzetlər</translation>
    </message>
    <message>
        <source>No newspaper here is called so</source>
        <translation>Burada belə adlı qəzet yoxdur</translation>
    </message>
    <message>
        <source>Paste the address of any site, and Broadsheet looks for its news.</source>
        <translation>İstənilən saytın ünvanını yapışdırın, Broadsheet onun xəbərlərini axtaracaq.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Fayl aç…</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n qəzet</numerusform>
            <numerusform>%n qəzet</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Bütün dillər</translation>
    </message>
    <message>
        <source>Look for news at %1</source>
        <translation>Xəbərləri burada axtar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n newspaper(s)</source>
        <translation>
            <numerusform>%n qəzet əlavə et</numerusform>
            <numerusform>%n qəzet əlavə et</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added; its first stories are on their way.</source>
        <translation>Əlavə edildi: %1; ilk xəbərləri yoldadır.</translation>
    </message>
    <message>
        <source>%1 was removed. Its bookmarked stories are kept.</source>
        <translation>Silindi: %1. Əlfəcinlərdəki xəbərləri saxlanıldı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>%1 is now as the file has it.</source>
        <translation>%1 indi fayldakı kimidir.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 əvvəlki kimidir.</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) of your own cannot be read:</source>
        <translation>
            <numerusform>Öz qəzetlərinizdən %n oxunmur:</numerusform>
            <numerusform>Öz qəzetlərinizdən %n oxunmur:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this newsstand</source>
        <translation>Bu köşkdə yoxdur</translation>
    </message>
    <message>
        <source>Press Enter, and Broadsheet looks for news there.</source>
        <translation>Enter basın, Broadsheet orada xəbər axtaracaq.</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandModel</name>
    <message>
        <source>on your desk</source>
        <translation>masanızdadır</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saxla</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Qeydiniz</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Nəyi yadda saxlamaq istəyirsiniz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %Ln character(s) at most.</source>
        <translation>
            <numerusform>Qeyddə ən çoxu %Ln işarə ola bilər.</numerusform>
            <numerusform>Qeyddə ən çoxu %Ln işarə ola bilər.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>Yazdığınız hələ saxlanmayıb.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Yazmağa davam et</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Saxlama</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperChoice</name>
    <message>
        <source>As the window</source>
        <translation>Pəncərə kimi</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepiya</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Qara</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF kimi saxla…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Səhifələr yığılır…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n səhifə</numerusform>
            <numerusform>%n səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer yet. The pages can be saved as a PDF and printed elsewhere.</source>
        <translation>Bu kompüterdə hələ printer yoxdur. Səhifələri PDF kimi saxlayıb başqa yerdə çap etmək olar.</translation>
    </message>
    <message>
        <source>The printer did not take the pages: %1</source>
        <translation>Printer səhifələri qəbul etmədi: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperOptions</name>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Şaquli</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Üfüqi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Heç biri</translation>
    </message>
    <message>
        <source>Around the text</source>
        <translation>Mətnin ətrafında</translation>
    </message>
    <message>
        <source>Link addresses as notes</source>
        <translation>Keçid ünvanları qeyd kimi</translation>
    </message>
    <message>
        <source>QR code of the story</source>
        <translation>Xəbərin QR kodu</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Ağ-qara</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n sütun</numerusform>
            <numerusform>%n sütun</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mətnin ölçüsü</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Hazır dəst</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Yığcam</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>İri şrift</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arxiv</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Öz seçimim</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Öz ölçüm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>En</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hündürlük</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Kənar boşluqlar</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Adi</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Geniş</translation>
    </message>
    <message>
        <source>Text and pictures</source>
        <translation>Mətn və şəkillər</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Şrift</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Serifli</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Serifsiz</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Yalnız birincisi</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Şəkilaltı yazılar</translation>
    </message>
    <message>
        <source>Section above the headline</source>
        <translation>Başlığın üstündə rubrika</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Yuxarı kolontitul</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Səhifə nömrələri</translation>
    </message>
    <message>
        <source>Address of the story</source>
        <translation>Xəbərin ünvanı</translation>
    </message>
    <message>
        <source>The newspaper&apos;s notice</source>
        <translation>Qəzetin qeydi</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>Çap günü</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Qəzet</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Ən çox səhifə</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Məhdudiyyətsiz</translation>
    </message>
    <message>
        <source>The stories that find no room become headlines on the last page.</source>
        <translation>Yer tapmayan xəbərlər son səhifədə başlıq olur.</translation>
    </message>
    <message>
        <source>Your notes and highlights</source>
        <translation>Qeydləriniz və vurğularınız</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPreview</name>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizləmə</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Bütün səhifə</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Bütün səhifəni göstər</translation>
    </message>
</context>
<context>
    <name>broadsheet::PassingOn</name>
    <message>
        <source>Open the story first.</source>
        <translation>Əvvəlcə xəbəri açın.</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Bu xəbərin öz keçidi yoxdur.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
</context>
<context>
    <name>broadsheet::PicturesBox</name>
    <message>
        <source>&amp;Empty now</source>
        <translation>İndi bo&amp;şalt</translation>
    </message>
    <message>
        <source>Pictures are fetched again when their stories are opened. Those of bookmarked stories stay.</source>
        <translation>Xəbərlər açılanda şəkilləri yenidən yüklənir. Əlfəcinlərdəki xəbərlərin şəkilləri qalır.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ən çoxu %1</translation>
    </message>
    <message>
        <source>They take %1 now, those of bookmarked stories among them, which always stay.</source>
        <translation>İndi %1 yer tutur; həmişə qalan əlfəcin şəkilləri də bunun içindədir.</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>İndi heç biri yoxdur.</translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation>Boşaldılır…</translation>
    </message>
    <message>
        <source>%1 freed. %2 are left, of bookmarked stories.</source>
        <translation>Boşaldıldı: %1. Qaldı: %2, əlfəcinlərdəki xəbərlərin şəkilləri.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>Boşaldıldı: %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nüsxələr</translation>
    </message>
    <message>
        <source>All; or 1-3, 5</source>
        <translation>Hamısı; və ya 1-3, 5</translation>
    </message>
    <message>
        <source>Pages go from 1 to %1; write 1-3, 5.</source>
        <translation>Səhifələr 1-dən %1-ə qədərdir; belə yazın: 1-3, 5.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Bir tərəfli</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>İki tərəfli, kitab kimi çevrilən</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>İki tərəfli, təqvim kimi çevrilən</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>Printerdə olduğu kimi</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Ağ-qara</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Mürəkkəb</translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Sent to %1</source>
        <translation>Göndərildi: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProposalDialog</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>A new newspaper</source>
        <translation>Yeni qəzet</translation>
    </message>
    <message>
        <source>This was found at %1. Change what you like; sections you do not want are left out when they are not ticked.</source>
        <translation>Burada tapıldı: %1. İstədiyinizi dəyişin; işarələnməmiş rubrikalar qəzetə daxil edilmir.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrikalar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Dil:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>&amp;Rəng:</translation>
    </message>
    <message>
        <source>Follow:</source>
        <translation>İzləmə səhifələri:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>R&amp;ubrikalar:</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Faylda saxla…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>The whole newspaper</source>
        <translation>Bütün qəzet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Heç biri</translation>
    </message>
    <message>
        <source>Read from its page, %1</source>
        <translation>Səhifəsindən oxunur: %1</translation>
    </message>
    <message>
        <source>You read %1 already. This takes its place: its name, its sections and where they come from. Stories and bookmarks stay, and it can be undone.</source>
        <translation>%1 artıq sizdə var. Bu onun yerini tutacaq: adı, rubrikaları və mənbələri dəyişəcək. Xəbərlər və əlfəcinlər qalır, bunu geri almaq olar.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Əvəz et</translation>
    </message>
    <message>
        <source>The edition in %1</source>
        <translation>Buraxılış: %1</translation>
    </message>
    <message>
        <source>Double-click a section, or press F2, to give it another name.</source>
        <translation>Rubrikanın adını dəyişmək üçün onu iki dəfə klikləyin və ya F2 basın.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Rail</name>
    <message>
        <source>Newspapers and sections</source>
        <translation>Qəzetlər və rubrikalar</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Hamısını oxunmuş say</translation>
    </message>
    <message>
        <source>Refresh this newspaper</source>
        <translation>Bu qəzeti yenilə</translation>
    </message>
    <message>
        <source>Remove this newspaper</source>
        <translation>Bu qəzeti sil</translation>
    </message>
    <message>
        <source>Feeds of this newspaper…</source>
        <translation>Bu qəzetin lentləri…</translation>
    </message>
    <message>
        <source>Choose newspapers…</source>
        <translation>Qəzet seç…</translation>
    </message>
    <message>
        <source>Save this newspaper as a file…</source>
        <translation>Bu qəzeti faylda saxla…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni toplu…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını dəyiş…</translation>
    </message>
    <message>
        <source>Remove this collection</source>
        <translation>Bu toplunu sil</translation>
    </message>
    <message>
        <source>Save a page here…</source>
        <translation>Buraya səhifə saxla…</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>Bu toplunu ixrac et…</translation>
    </message>
    <message>
        <source>Export bookmarks…</source>
        <translation>Əlfəcinləri ixrac et…</translation>
    </message>
</context>
<context>
    <name>broadsheet::RailModel</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Oxunmamış</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Əlfəcinlər</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Qəzetlər</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, yeni: %n</numerusform>
            <numerusform>%1, yeni: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Sonraya saxlananlar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n story(s)</source>
        <translation>
            <numerusform>%1, %n xəbər</numerusform>
            <numerusform>%1, %n xəbər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::SavePageDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saxla</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Səhifəni saxla</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>Səhifə yüklənir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Ünvan:</translation>
    </message>
    <message>
        <source>&amp;Collection:</source>
        <translation>&amp;Toplu:</translation>
    </message>
    <message>
        <source>The article of any page, with its pictures, stays among your bookmarks for good.</source>
        <translation>İstənilən səhifənin məqaləsi şəkilləri ilə birlikdə əlfəcinlərinizdə həmişəlik qalır.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Heç biri</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Dayandırıldı. Heç nə saxlanılmadı.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ServerDialog</name>
    <message>
        <source>On which &amp;server do you use %1?</source>
        <translation>Hansı &amp;serverdən istifadə edirsiniz: %1?</translation>
    </message>
    <message>
        <source>It is remembered; Settings can change it.</source>
        <translation>Yadda saxlanılır; ayarlarda dəyişmək olar.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Davam et</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İmtina</translation>
    </message>
    <message>
        <source>This is not the name of a server. It should look like mastodon.social or @me@mastodon.social.</source>
        <translation>Bu, server adı deyil. O belə olur: mastodon.social və ya @me@mastodon.social.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Also on a &amp;metered connection</source>
        <translation>&amp;Trafiki ödənişli bağlantıda da</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>No story is too old while its newspaper still lists it, and bookmarked stories stay for ever. A newspaper may have its own rules: see Newspaper, Newspapers and their feeds.</source>
        <translation>Qəzetin siyahısında olan xəbər köhnə sayılmır, əlfəcinlərdəki xəbərlər isə həmişəlik qalır. Qəzetin öz qaydaları ola bilər: «Qəzet» menyusunda «Qəzetlər və onların lentləri».</translation>
    </message>
    <message>
        <source>&amp;Ask newspapers for news:</source>
        <translation>Qəzetlərdən &amp;xəbər soruş:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>Xəbərləri &amp;saxla:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>&amp;Fetch those of unread stories in advance</source>
        <translation>Oxunmamış xəbərlərin məqalələrini &amp;əvvəlcədən yüklə</translation>
    </message>
    <message>
        <source>&amp;Text of stories:</source>
        <translation>Xəbərlərin &amp;mətni:</translation>
    </message>
    <message>
        <source>The same story of several newspapers is &amp;one</source>
        <translation>Bir neçə qəzetdəki eyni xəbər bi&amp;r dənədir</translation>
    </message>
    <message>
        <source>Front pages:</source>
        <translation>Birinci səhifələr:</translation>
    </message>
    <message>
        <source>One entry that names them all; reading it marks all of them as read.</source>
        <translation>Hamısının adını çəkən bir yazı; onu oxumaq hamısını oxunmuş edir.</translation>
    </message>
    <message>
        <source>&amp;Pictures kept on disk:</source>
        <translation>&amp;Diskdəki şəkillər:</translation>
    </message>
    <message>
        <source>Sharing:</source>
        <translation>Paylaşma:</translation>
    </message>
    <message>
        <source>Copied wor&amp;ds take their source along, where a newspaper asks for a link</source>
        <translation>Qəzet keçid istədikdə, kopyalanan s&amp;özlər mənbəyini də aparır</translation>
    </message>
    <message>
        <source>Links of &amp;quotations lead to their words on the page</source>
        <translation>S&amp;itat keçidləri səhifədəki sözlərinə aparır</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>&amp;Harada paylaşmalı…</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareBar</name>
    <message>
        <source>E-mail</source>
        <translation>E-poçt</translation>
    </message>
    <message>
        <source>Liked the story? Share it</source>
        <translation>Xəbəri bəyəndiniz? Paylaşın</translation>
    </message>
    <message>
        <source>This story has no link of its own to share.</source>
        <translation>Bu xəbərin paylaşmaq üçün öz keçidi yoxdur.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Keçidi kopyala</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Paylaşmağın digər yolları</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareMenu</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Keçid</translation>
    </message>
    <message>
        <source>&amp;Clean link, without tracking</source>
        <translation>&amp;Təmiz keçid, izləməsiz</translation>
    </message>
    <message>
        <source>&amp;Headline and link</source>
        <translation>&amp;Başlıq və keçid</translation>
    </message>
    <message>
        <source>Headline, &amp;source and link</source>
        <translation>Başlıq, &amp;mənbə və keçid</translation>
    </message>
    <message>
        <source>Link as &amp;Markdown</source>
        <translation>M&amp;arkdown kimi keçid</translation>
    </message>
    <message>
        <source>Link as H&amp;TML</source>
        <translation>&amp;HTML kimi keçid</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>&amp;Mətn kimi</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>&amp;HTML kimi</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>M&amp;arkdown kimi</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Paylaş</translation>
    </message>
    <message>
        <source>Share the &amp;quotation</source>
        <translation>Sitatı &amp;paylaş</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Fərqli kopyala</translation>
    </message>
    <message>
        <source>Copy the q&amp;uotation</source>
        <translation>Si&amp;tatı kopyala</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>&amp;Harada paylaşmalı…</translation>
    </message>
    <message>
        <source>As a &amp;picture…</source>
        <translation>Şə&amp;kil kimi…</translation>
    </message>
    <message>
        <source>QR c&amp;ode…</source>
        <translation>&amp;QR kod…</translation>
    </message>
</context>
<context>
    <name>broadsheet::Sharer</name>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Bu xəbərin öz keçidi yoxdur.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and this story has none.</source>
        <translation>%1 şəkil istəyir, bu xəbərdə isə şəkil yoxdur.</translation>
    </message>
    <message>
        <source>The story&apos;s link is too long for %1. Copy it instead.</source>
        <translation>Xəbərin keçidi bunun üçün çox uzundur: %1. Əvəzinə onu kopyalayın.</translation>
    </message>
    <message>
        <source>What the settings say about %1 cannot be used.</source>
        <translation>Ayarlarda bunun haqqında yazılan işə yaramır: %1.</translation>
    </message>
    <message>
        <source>There is no mail program on this computer, or none is set as the usual one.</source>
        <translation>Bu kompüterdə poçt proqramı yoxdur və ya heç biri əsas kimi təyin edilməyib.</translation>
    </message>
    <message>
        <source>There is no browser on this computer, or none is set as the usual one.</source>
        <translation>Bu kompüterdə brauzer yoxdur və ya heç biri əsas kimi təyin edilməyib.</translation>
    </message>
    <message>
        <source>The program of %1 is not on this computer.</source>
        <translation>Bu kompüterdə bunun proqramı yoxdur: %1.</translation>
    </message>
    <message>
        <source>This program did not start: %1</source>
        <translation>Bu proqram işə düşmədi: %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Ötürüldü: %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Keçid kopyalandı</translation>
    </message>
    <message>
        <source>Clean link copied</source>
        <translation>Təmiz keçid kopyalandı</translation>
    </message>
    <message>
        <source>Headline and link copied</source>
        <translation>Başlıq və keçid kopyalandı</translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation>Markdown kopyalandı</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>HTML kopyalandı</translation>
    </message>
    <message>
        <source>Headline, source and link copied</source>
        <translation>Başlıq, mənbə və keçid kopyalandı</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>İstinad kopyalandı</translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation>Sitat kopyalandı</translation>
    </message>
    <message>
        <source>Copied with its source, as %1 asks.</source>
        <translation>Mənbəyi ilə kopyalandı: belə xahiş edən – %1.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Mənbəsiz</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again.</source>
        <translation>Mübadilə buferi onu qəbul etmədi. Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Şəkil kopyalandı</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourceAccess</name>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Parol…</translation>
    </message>
    <message>
        <source>&amp;Back to its old address</source>
        <translation>&amp;Əvvəlki ünvanına qaytar</translation>
    </message>
    <message>
        <source>Accept this certif&amp;icate…</source>
        <translation>Bu ser&amp;tifikatı qəbul et…</translation>
    </message>
    <message>
        <source>Accept its certif&amp;icate no longer</source>
        <translation>Ser&amp;tifikatını daha qəbul etmə</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesDialog</name>
    <message>
        <source>&amp;Try now</source>
        <translation>İndi &amp;yoxla</translation>
    </message>
    <message>
        <source>&amp;Remove this newspaper</source>
        <translation>Bu qəzeti si&amp;l</translation>
    </message>
    <message>
        <source>Newspapers and their feeds</source>
        <translation>Qəzetlər və onların lentləri</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Ad və ya ünvan</translation>
    </message>
    <message>
        <source>Only those in tro&amp;uble (%1)</source>
        <translation>Yalnız p&amp;roblemlilər (%1)</translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation>Hələ qəzet yoxdur</translation>
    </message>
    <message>
        <source>Add one with Ctrl+N: any address will do.</source>
        <translation>Ctrl+N ilə birini əlavə edin: istənilən ünvan olar.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Hər şey qaydasındadır</translation>
    </message>
    <message>
        <source>Every newspaper answers.</source>
        <translation>Bütün qəzetlər cavab verir.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>No newspaper has this in its name or address.</source>
        <translation>Heç bir qəzetin adında və ya ünvanında bu yoxdur.</translation>
    </message>
    <message>
        <source>The server does not want to be asked before %1.</source>
        <translation>Server bu vaxta qədər soruşulmaq istəmir: %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>&amp;Ask for news:</source>
        <translation>&amp;Xəbər soruş:</translation>
    </message>
    <message>
        <source>Te&amp;xt of stories:</source>
        <translation>Xəbərlərin &amp;mətni:</translation>
    </message>
    <message>
        <source>&amp;Whole articles:</source>
        <translation>Bütö&amp;v məqalələr:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>Xəbərləri &amp;saxla:</translation>
    </message>
    <message>
        <source>This newspaper</source>
        <translation>Bu qəzet</translation>
    </message>
    <message>
        <source>This feed</source>
        <translation>Bu lent</translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation>%1 (əvvəlki ünvan: %2)</translation>
    </message>
    <message>
        <source>Text &amp;direction:</source>
        <translation>Mətnin &amp;istiqaməti:</translation>
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
        <translation>siz istəyəndə</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>tezliklə</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Qəzet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Son sorğu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message>
        <source>Refreshing: %1 of %2</source>
        <translation>Yenilənir: %1 / %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Yeniləndi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n yeni xəbər</numerusform>
            <numerusform>%n yeni xəbər</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>hər şey qaydasındadır</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in trouble</source>
        <translation>
            <numerusform>%n lent problemlidir</numerusform>
            <numerusform>%n lent problemlidir</numerusform>
        </translation>
    </message>
    <message>
        <source>metered connection: refreshed only when you ask</source>
        <translation>trafiki ödənişli bağlantı: yalnız siz istəyəndə yenilənir</translation>
    </message>
    <message>
        <source>Fetching whole articles: %1 of %2</source>
        <translation>Bütöv məqalələr yüklənir: %1 / %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryCommands</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation>Burada hər şey artıq oxunub.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n xəbər oxunmuş sayıldı</numerusform>
            <numerusform>%n xəbər oxunmuş sayıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Əlfəcin qoyuldu</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Əlfəcin götürüldü</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Bu xəbərin öz keçidi yoxdur.</translation>
    </message>
    <message>
        <source>No program opens this: %1</source>
        <translation>Bunu açan proqram yoxdur: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınası heç nə yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) bookmarked</source>
        <translation>
            <numerusform>%n xəbər əlfəcinlərə əlavə edildi</numerusform>
            <numerusform>%n xəbər əlfəcinlərə əlavə edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>%n əlfəcin silindi</numerusform>
            <numerusform>%n əlfəcin silindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put aside to be read later</source>
        <translation>
            <numerusform>%n xəbər sonraya saxlanıldı</numerusform>
            <numerusform>%n xəbər sonraya saxlanıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer to be read later</source>
        <translation>
            <numerusform>%n xəbər artıq sonraya saxlanmır</numerusform>
            <numerusform>%n xəbər artıq sonraya saxlanmır</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: it was so already.</source>
        <translation>Ediləsi heç nə yoxdur: onsuz da belə idi.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Geri alınır…</translation>
    </message>
    <message>
        <source>Stopped. Undo goes on where it was left.</source>
        <translation>Dayandırıldı. «Geri al» qaldığı yerdən davam edir.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDelegate</name>
    <message>
        <source>Yesterday</source>
        <translation>Dünən</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n baxış</numerusform>
            <numerusform>%n baxış</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>yenilənib</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryHead</name>
    <message>
        <source>Unread %1</source>
        <translation>Oxunmamış %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Oxunmamış</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stories</comment>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Şəkilli</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Əlfəcinlər</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Əvvəlcə köhnələr</translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation>Əvvəlcə son saxlananlar</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Başlığa görə</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Siyahının sırası: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n xəbər</numerusform>
            <numerusform>%n xəbər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryModel</name>
    <message>
        <source>Unread: %1. %2</source>
        <translation>Oxunmayıb: %1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours.</source>
        <translation>
            <numerusform>Qeydləriniz: %n.</numerusform>
            <numerusform>Qeydləriniz: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation>Xəbərlər</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Oxunmamış</translation>
    </message>
    <message>
        <source>What you have not opened yet, from all newspapers</source>
        <translation>Bütün qəzetlərdən hələ açmadıqlarınız</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Əlfəcinlər</translation>
    </message>
    <message>
        <source>Stories you keep; they are never thrown away</source>
        <translation>Saxladığınız xəbərlər; onlar heç vaxt atılmır</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Axtarış: %1</translation>
    </message>
    <message>
        <source>In all newspapers, newest first</source>
        <translation>Bütün qəzetlərdə, əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>No story has all these words. Try fewer, or only the beginning of a word.</source>
        <translation>Heç bir xəbərdə bu sözlərin hamısı yoxdur. Daha az söz və ya yalnız sözün əvvəlini yoxlayın.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Hamısı oxunub</translation>
    </message>
    <message>
        <source>You have opened everything here. New stories come by themselves.</source>
        <translation>Burada hər şeyi açmısınız. Yeni xəbərlər özləri gəlir.</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>Burada şəkil yoxdur</translation>
    </message>
    <message>
        <source>None of these stories carries a picture.</source>
        <translation>Bu xəbərlərin heç birində şəkil yoxdur.</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Hələ əlfəcin yoxdur</translation>
    </message>
    <message>
        <source>Press S while reading, and the story is kept here for good.</source>
        <translation>Oxuyarkən S basın, xəbər burada həmişəlik qalacaq.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Bu gün yeni heç nə yoxdur</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Əvvəlki xəbərlər öz qəzetlərinin altındadır. Daha çoxu üçün qəzet əlavə edin.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Qəzet əlavə et…</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Hələ xəbər yoxdur</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Buradan hələ heç nə gəlməyib. Yenidən soruşmaq üçün F5 basın.</translation>
    </message>
    <message>
        <source>A collection of bookmarks</source>
        <translation>Əlfəcinlər toplusu</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Sonraya saxlananlar</translation>
    </message>
    <message>
        <source>Put aside until you have time</source>
        <translation>Vaxtınız olanda oxumaq üçün</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Stories you highlighted or wrote something on</source>
        <translation>Nəyisə vurğuladığınız və ya qeyd yazdığınız xəbərlər</translation>
    </message>
    <message>
        <source>Among your bookmarks, newest first</source>
        <translation>Əlfəcinlər arasında, əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>Bu topluda hələ heç nə yoxdur</translation>
    </message>
    <message>
        <source>Drag stories onto its name, or press Shift+S while reading.</source>
        <translation>Xəbərləri onun adının üzərinə sürükləyin və ya oxuyarkən Shift+S basın.</translation>
    </message>
    <message>
        <source>Nothing to be read later</source>
        <translation>Sonraya saxlanan yoxdur</translation>
    </message>
    <message>
        <source>Press L while reading, and the story waits for you here.</source>
        <translation>Oxuyarkən L basın, xəbər sizi burada gözləyəcək.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Hələ qeyd yoxdur</translation>
    </message>
    <message>
        <source>Select words in a story and press H to highlight them.</source>
        <translation>Xəbərdə sözləri seçin və vurğulamaq üçün H basın.</translation>
    </message>
    <message>
        <source>Everything that came in the last day and night</source>
        <translation>Son bir sutkada gələn hər şey</translation>
    </message>
</context>
<context>
    <name>broadsheet::TargetsDialog</name>
    <message>
        <source>Where to share</source>
        <translation>Harada paylaşmalı</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>Targets, in the order they are offered</source>
        <translation>Hədəflər, təklif olunma sırası ilə</translation>
    </message>
    <message>
        <source>What is ticked is offered, in this order. Rows can be dragged.</source>
        <translation>İşarələnənlər bu sıra ilə təklif olunur. Sətirləri sürüşdürmək olar.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Yuxarı</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>A&amp;şağı</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>&amp;Add an address</source>
        <translation>&amp;Ünvan əlavə et</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>&amp;Proqram əlavə et</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>Düy&amp;məsiz</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>&amp;Düymə:</translation>
    </message>
    <message>
        <source>Pr&amp;ogram and its arguments:</source>
        <translation>P&amp;roqram və arqumentləri:</translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation>&amp;Veb ünvanı:</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} {file} stand for the story. No shell reads this.</source>
        <translation>{url} {title} {source} {quote} {image} {file} xəbəri əvəz edir. Bunu heç bir qabıq oxumur.</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} stand for the story, {instance} for a server.</source>
        <translation>{url} {title} {source} {quote} {image} xəbəri, {instance} isə serveri əvəz edir.</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Əvvəlki &amp;kimi</translation>
    </message>
    <message>
        <source>There are as many as there can be.</source>
        <translation>Daha çox ola bilməz.</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>Mənim ünvanım</translation>
    </message>
    <message>
        <source>My program</source>
        <translation>Mənim proqramım</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ona ad lazımdır.</translation>
    </message>
    <message>
        <source>This key is taken: %1</source>
        <translation>Bu düymə tutulub: %1</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Bu, server adı deyil.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TextChoice</name>
    <message>
        <source>Open in the browser</source>
        <translation>Brauzerdə aç</translation>
    </message>
    <message>
        <source>Fetching the whole article…</source>
        <translation>Bütöv məqalə yüklənir…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>The whole article is here.</source>
        <translation>Bütöv məqalə buradadır.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>This is the feed&apos;s text. %1</source>
        <translation>Bu, lentin mətnidir. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
</context>
</TS>
