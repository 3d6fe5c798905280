<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ArticleTrouble</name>
    <message>
        <source>No article was found on the page.</source>
        <translation>Sayfada bir yazı bulunamadı.</translation>
    </message>
    <message>
        <source>The page has no more than this.</source>
        <translation>Sayfada bundan fazlası yok.</translation>
    </message>
    <message>
        <source>The page is not on the public web.</source>
        <translation>Sayfa herkese açık internette değil.</translation>
    </message>
    <message>
        <source>The page is not there any more.</source>
        <translation>Sayfa artık yok.</translation>
    </message>
    <message>
        <source>The site does not let us in.</source>
        <translation>Site erişimimize izin vermiyor.</translation>
    </message>
    <message>
        <source>The site shows the article only to its subscribers.</source>
        <translation>Site yazıyı yalnızca abonelerine gösteriyor.</translation>
    </message>
    <message>
        <source>The site asks to come back later.</source>
        <translation>Site daha sonra yeniden denenmesini istiyor.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Site çok geç yanıt verdi.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Sayfa çok büyük.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Bu bilgisayar internete bağlı değil.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Sayfa yüklenemedi.</translation>
    </message>
</context>
<context>
    <name>BookmarkFile</name>
    <message>
        <source>For browsers: addresses and notes (*.html)</source>
        <translation>Tarayıcılar için: adresler ve notlar (*.html)</translation>
    </message>
    <message>
        <source>For Broadsheet: everything but pictures (*.json)</source>
        <translation>Broadsheet için: resimler dışında her şey (*.json)</translation>
    </message>
    <message>
        <source>E-book, with pictures (*.epub)</source>
        <translation>E-kitap, resimlerle (*.epub)</translation>
    </message>
    <message>
        <source>Folder of Markdown, with pictures (*)</source>
        <translation>Markdown klasörü, resimlerle (*)</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>Yer imlerini dışa aktar</translation>
    </message>
    <message>
        <source>Exporting the bookmarks…</source>
        <translation>Yer imleri dışa aktarılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) saved as %1</source>
        <translation>
            <numerusform>%n yer imi kaydedildi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>Dışa aktarılacak yer imi yok.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Durduruldu. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody but the server itself vouches for it</source>
        <translation>sunucunun kendisinden başka kimse ona kefil olmuyor</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>bu bilgisayar onu kimin verdiğini bilmiyor</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>süresi dolmuş</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>henüz geçerli değil</translation>
    </message>
    <message>
        <source>it is made out to another site</source>
        <translation>başka bir siteye verilmiş</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>usulüne uygun değil</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>Sorun: %1.</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site: %1</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>Kime verilmiş: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Veren: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Geçerlilik: %1 – %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Parmak izi (SHA-256):</translation>
    </message>
    <message>
        <source>Accept it only when you know this server. It holds for this feed alone, and should the server show another one, that is refused again.</source>
        <translation>Yalnızca bu sunucuyu tanıyorsanız kabul edin. Kabulünüz yalnızca bu akış için geçerlidir; sunucu başka bir sertifika gösterirse o yine reddedilir.</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Bu sertifikayı kabul et</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Accept its certificate all the same?</source>
        <translation>Bağlantı güvenli değil: %1. Sertifikası yine de kabul edilsin mi?</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In order.</source>
        <translation>Sorunsuz.</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Parola: yok</translation>
    </message>
    <message>
        <source>Password: in the keychain</source>
        <translation>Parola: parola kasasında</translation>
    </message>
    <message>
        <source>Accepted certificate: %1</source>
        <translation>Kabul edilen sertifika: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Sorun: %1</translation>
    </message>
    <message>
        <source>Certificate shown: made out to %1, issued by %2, valid from %3 to %4</source>
        <translation>Gösterilen sertifika: kime verilmiş: %1; veren: %2; geçerlilik: %3 – %4</translation>
    </message>
    <message>
        <source>--accept wants the SHA-256 fingerprint of a certificate: 64 hexadecimal digits.</source>
        <translation>--accept için bir sertifikanın SHA-256 parmak izi gerekir: 64 onaltılık basamak.</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Zaten var: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Eklendi: %1</translation>
    </message>
    <message>
        <source>%1 offers several feeds. Take one by its address, as in: broadsheet-cli add %2</source>
        <translation>%1 adresinde birkaç akış var. Birini adresiyle alın, örneğin: broadsheet-cli add %2</translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>Dışa aktarılacak yer imi yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s).</source>
        <translation>
            <numerusform>%n yer imi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file needs to end in .html, .json or .epub; a folder of Markdown has no such end. --as says it too.</source>
        <translation>Dosya adı .html, .json ya da .epub ile bitmeli; bir Markdown klasöründe böyle bir son olmaz. --as ile de belirtilebilir.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>--limit için 1 ile %1 arasında bir sayı gerekir.</translation>
    </message>
    <message>
        <source>--order needs newest, oldest, saved or title.</source>
        <translation>--order için newest, oldest, saved ya da title gerekir.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Notta sözcük olmalı.</translation>
    </message>
    <message>
        <source>There is no note %1 on this story; it has %2.</source>
        <translation>Bu haberde %1 numaralı not yok; not sayısı: %2.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Koleksiyona bir ad gerekir.</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>“%1” için yer yok.</translation>
    </message>
    <message>
        <source>There is no such section or publication. See: broadsheet-cli sources</source>
        <translation>Böyle bir bölüm ya da yayıncı yok. Bakın: broadsheet-cli sources</translation>
    </message>
    <message>
        <source>There is no collection “%1”. “broadsheet-cli bookmarks collect” shows those there are.</source>
        <translation>“%1” adında bir koleksiyon yok. Olanları “broadsheet-cli bookmarks collect” gösterir.</translation>
    </message>
    <message>
        <source>the profile folder; without it the window&apos;s own</source>
        <translation>profil klasörü; verilmezse pencereninki</translation>
    </message>
    <message>
        <source>what is said here in another language than the system&apos;s</source>
        <translation>burada sistemin dili yerine başka bir dilde yaz</translation>
    </message>
    <message>
        <source>for programs. list, search: an array of stories, each with the fields id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</source>
        <translation>programlar için. list, search: haberlerden oluşan bir dizi; her birinin alanları: id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Kullanım: %1</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong use.</source>
        <translation>Çıkış kodları: 0 tamam, 1 başarısız (nedenini standart hatada bir cümle söyler), 2 yanlış kullanım.</translation>
    </message>
    <message>
        <source>Try: broadsheet-cli --help</source>
        <translation>Şunu deneyin: broadsheet-cli --help</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>Bilinmeyen komut: %1</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>Bilinmeyen seçenek: %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 için bir değer gerekir.</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Resim %1 / %2</translation>
    </message>
    <message>
        <source>No story was found.</source>
        <translation>Haber bulunamadı.</translation>
    </message>
    <message>
        <source>Stories need --to with the name of a file that ends in .html, .epub or .md.</source>
        <translation>Haberler için --to ve .html, .epub ya da .md ile biten bir dosya adı gerekir.</translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>İçinde bir şey yoktu.</translation>
    </message>
    <message>
        <source>%1 MB of %2 MB; those of bookmarked stories always stay.</source>
        <translation>%1 MB / %2 MB; yer imlerindeki haberlerin resimleri her zaman kalır.</translation>
    </message>
    <message>
        <source>A number of megabytes, from 0 to %1.</source>
        <translation>Megabayt sayısı, 0 ile %1 arasında.</translation>
    </message>
    <message>
        <source>%1 of %2 sources, new stories: %3</source>
        <translation>Kaynaklar: %1 / %2, yeni haber: %3</translation>
    </message>
    <message>
        <source>New stories: %1. Sources: %2, failed: %3.</source>
        <translation>Yeni haber: %1. Kaynak: %2, başarısız: %3.</translation>
    </message>
    <message>
        <source>Only its title and address are kept. %1</source>
        <translation>Yalnızca başlığı ve adresi saklandı. %1</translation>
    </message>
    <message>
        <source>Which server is not known; the window asks for it.</source>
        <translation>Hangi sunucu olduğu bilinmiyor; bunu pencere sorar.</translation>
    </message>
    <message>
        <source>This story cannot go there: it has no link or no picture, or the link is too long.</source>
        <translation>Bu haber oraya gönderilemiyor: bağlantısı ya da resmi yok veya bağlantı çok uzun.</translation>
    </message>
    <message>
        <source>There is no such target. See: broadsheet-cli share</source>
        <translation>Böyle bir hedef yok. Bakın: broadsheet-cli share</translation>
    </message>
    <message>
        <source>--as is one of: plain, html, markdown, bibtex, biblatex, ris, csl-json.</source>
        <translation>--as şunlardan biridir: plain, html, markdown, bibtex, biblatex, ris, csl-json.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>sorunsuz</translation>
    </message>
    <message>
        <source>The library file is damaged: %1</source>
        <translation>Kitaplık dosyası hasarlı: %1</translation>
    </message>
    <message>
        <source>The library file is in order.</source>
        <translation>Kitaplık dosyası sorunsuz.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a story. “broadsheet-cli list” shows them.</source>
        <translation>“%1” bir haber numarası değil. Numaraları “broadsheet-cli list” gösterir.</translation>
    </message>
    <message>
        <source>There is no story %1. “broadsheet-cli list” shows those there are.</source>
        <translation>%1 numaralı haber yok. Olanları “broadsheet-cli list” gösterir.</translation>
    </message>
    <message>
        <source>Takes feeds, or the feed a page announces.</source>
        <translation>Akışları ya da sayfanın bildirdiği akışı ekler.</translation>
    </message>
    <message>
        <source>Stories, newest first.</source>
        <translation>Haberler, önce en yeniler.</translation>
    </message>
    <message>
        <source>Stories that hold all the words; &quot;…&quot; is a phrase, the last word may be unfinished.</source>
        <translation>Tüm sözcüklerin geçtiği haberler; &quot;…&quot; bir öbektir, son sözcük yarım olabilir.</translation>
    </message>
    <message>
        <source>One story as text; --whole: the article from its page; with --json its safe HTML too.</source>
        <translation>Bir haber metin olarak; --whole: sayfasındaki yazı; --json ile güvenli HTML’i de.</translation>
    </message>
    <message>
        <source>Where stories can go; the address that takes one there; a citation (plain, html, markdown, bibtex, biblatex, ris, csl-json).</source>
        <translation>Haberlerin nereye gönderilebileceği; birini oraya götüren adres; kaynakça kaydı (plain, html, markdown, bibtex, biblatex, ris, csl-json).</translation>
    </message>
    <message>
        <source>Keeps stories for good.</source>
        <translation>Haberleri kalıcı olarak saklar.</translation>
    </message>
    <message>
        <source>Lets them go.</source>
        <translation>Onları yer imlerinden kaldırır.</translation>
    </message>
    <message>
        <source>What is kept; with --json collections and notes too.</source>
        <translation>Saklananlar; --json ile koleksiyonlar ve notlar da.</translation>
    </message>
    <message>
        <source>Keeps pages that are in no feed, with their text and pictures.</source>
        <translation>Hiçbir akışta olmayan sayfaları metni ve resimleriyle saklar.</translation>
    </message>
    <message>
        <source>The notes on a story, one more, or one less.</source>
        <translation>Bir haberin notları; bir not daha ya da bir not eksik.</translation>
    </message>
    <message>
        <source>Collections; makes one (&quot;Politics/Europe&quot;), and puts stories in or takes them out.</source>
        <translation>Koleksiyonlar; bir koleksiyon oluşturur (&quot;Politics/Europe&quot;), haberleri içine koyar ya da çıkarır.</translation>
    </message>
    <message>
        <source>For browsers, for Broadsheet itself, as an e-book, or as a folder of Markdown.</source>
        <translation>Tarayıcılar için, Broadsheet’in kendisi için, e-kitap ya da Markdown klasörü olarak.</translation>
    </message>
    <message>
        <source>What a browser, Pocket, Instapaper, Raindrop or Broadsheet wrote; its content tells which.</source>
        <translation>Bir tarayıcının, Pocket’in, Instapaper’ın, Raindrop’un ya da Broadsheet’in yazdıkları; hangisi olduğu içeriğinden anlaşılır.</translation>
    </message>
    <message>
        <source>Marks stories read.</source>
        <translation>Haberleri okundu olarak işaretler.</translation>
    </message>
    <message>
        <source>Marks stories unread.</source>
        <translation>Haberleri okunmadı olarak işaretler.</translation>
    </message>
    <message>
        <source>Takes back the last mark, bookmark, add, replacement, remove or import.</source>
        <translation>Son işareti, yer imini, eklemeyi, değiştirmeyi, kaldırmayı ya da içe aktarmayı geri alır.</translation>
    </message>
    <message>
        <source>What is taken, and how it fares.</source>
        <translation>Nelerin alındığı ve durumları.</translation>
    </message>
    <message>
        <source>Takes a newspaper no more; bookmarked stories stay.</source>
        <translation>Gazeteyi kaldırır; yer imlerindeki haberler kalır.</translation>
    </message>
    <message>
        <source>How often to ask (0: by hand), how long to keep (0: without limit), whether to fetch whole articles, which way texts run; usual: as the wider wish.</source>
        <translation>Ne sıklıkta yenileneceği (0: elle), ne kadar saklanacağı (0: sınırsız), yazıların tamamının indirilip indirilmeyeceği, metnin yönü; usual: daha genel ayardaki gibi.</translation>
    </message>
    <message>
        <source>How much room pictures take on the disk; how much they may, those of bookmarked stories not counted.</source>
        <translation>Resimlerin diskte kapladığı yer; ne kadar yer kaplayabilecekleri, yer imlerindeki haberlerinki sayılmadan.</translation>
    </message>
    <message>
        <source>A source&apos;s password, read from standard input and kept in the keychain, and its certificate.</source>
        <translation>Bir kaynağın parolası (standart girdiden okunur ve parola kasasında saklanır) ile sertifikası.</translation>
    </message>
    <message>
        <source>What another reader kept: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks; its content tells which.</source>
        <translation>Başka bir programın sakladıkları: OPML, starred.json, QuiteRSS ya da RSS Guard veritabanı, yer imleri; hangisi olduğu içeriğinden anlaşılır.</translation>
    </message>
    <message>
        <source>All feeds as OPML on standard output; or stories as one web page, an e-book or Markdown.</source>
        <translation>Tüm akışlar standart çıktıya OPML olarak; ya da haberler tek web sayfası, e-kitap veya Markdown olarak.</translation>
    </message>
    <message>
        <source>Looks whether the library file is in order.</source>
        <translation>Kitaplık dosyasının sorunsuz olup olmadığına bakar.</translation>
    </message>
    <message>
        <source>A feed as one JSON Feed 1.1 document.</source>
        <translation>Bir akış, tek JSON Feed 1.1 belgesi olarak.</translation>
    </message>
    <message>
        <source>The article of a news page as JSON; the zone is for dates that name none.</source>
        <translation>Bir haber sayfasındaki yazı, JSON olarak; dilim, dilimi belirtilmemiş tarihler içindir.</translation>
    </message>
    <message>
        <source>HTML from anywhere as a safe fragment.</source>
        <translation>Herhangi bir yerden HTML, güvenli bir parça olarak.</translation>
    </message>
    <message>
        <source>A number from 0, one of the words, or &quot;usual&quot;.</source>
        <translation>0 ya da daha büyük bir sayı, sözcüklerden biri veya &quot;usual&quot;.</translation>
    </message>
    <message>
        <source>The folder of the library and the settings.</source>
        <translation>Kitaplığın ve ayarların klasörü.</translation>
    </message>
    <message>
        <source>Sets stories like a newspaper, without a window; --edition FILE.pdf --help says more.</source>
        <translation>Haberleri pencere açmadan gazete gibi dizer; ayrıntılar: --edition FILE.pdf --help.</translation>
    </message>
    <message>
        <source>The language of the window, this once: en, ru, az, …</source>
        <translation>Pencerenin dili, bu seferlik: en, ru, az, …</translation>
    </message>
    <message>
        <source>A newspaper or feed to add.</source>
        <translation>Eklenecek gazete ya da akış.</translation>
    </message>
    <message>
        <source>Broadsheet is open already; its window was brought forward.</source>
        <translation>Broadsheet zaten açık; penceresi öne getirildi.</translation>
    </message>
    <message>
        <source>Bookmark %1 of %2</source>
        <translation>Yer imi %1 / %2</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gösteriliyor</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>artık yok</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>hepsi</translation>
    </message>
    <message>
        <source>Asks all sources for news, or these; --due: those whose time has come.</source>
        <translation>Tüm kaynakları ya da bunları yeniler; --due: yalnızca zamanı gelenleri.</translation>
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
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets stories like a newspaper and writes FILE.</source>
        <translation>Haberleri gazete gibi dizer ve FILE dosyasına yazar.</translation>
    </message>
    <message>
        <source>The stories of this section, or of this newspaper.</source>
        <translation>Bu bölümün ya da bu gazetenin haberleri.</translation>
    </message>
    <message>
        <source>The bookmarked stories.</source>
        <translation>Yer imlerindeki haberler.</translation>
    </message>
    <message>
        <source>The stories of today.</source>
        <translation>Bugünün haberleri.</translation>
    </message>
    <message>
        <source>A4, Letter, A5 or A3.</source>
        <translation>A4, Letter, A5 veya A3.</translation>
    </message>
    <message>
        <source>1, 2 or 3.</source>
        <translation>1, 2 veya 3.</translation>
    </message>
    <message>
        <source>In points, 6 to 24.</source>
        <translation>Punto olarak, 6 ile 24 arasında.</translation>
    </message>
    <message>
        <source>Text alone.</source>
        <translation>Yalnızca metin.</translation>
    </message>
    <message>
        <source>The folder of the library.</source>
        <translation>Kitaplığın klasörü.</translation>
    </message>
    <message>
        <source>Of the words around the stories.</source>
        <translation>Haberlerin dışında kalan metinlerin dili.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>Which section? For example: --section world</source>
        <translation>Hangi bölüm? Örneğin: --section world</translation>
    </message>
    <message>
        <source>There is no paper “%1” here. Choose A4, Letter, A5 or A3.</source>
        <translation>Burada “%1” kâğıdı yok. A4, Letter, A5 veya A3 seçin.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 için %2 ile %3 arasında bir sayı gerekir.</translation>
    </message>
    <message>
        <source>Sets many stories on paper like a newspaper, without a window.</source>
        <translation>Pencere açmadan, birçok haberi gazete gibi kâğıda dizer.</translation>
    </message>
    <message>
        <source>Into which file? For example: --edition today.pdf</source>
        <translation>Hangi dosyaya? Örneğin: --edition today.pdf</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” sözcüğü fazla.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n kaynak yanıt vermedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the newspapers for news first.</source>
        <translation>Önce gazetelerden yeni haberleri alır.</translation>
    </message>
    <message>
        <source>How many pages at most, 1 to 200; the last stories become headlines.</source>
        <translation>En çok kaç sayfa, 1 ile 200 arasında; sığmayan son haberlerin yalnızca başlığı kalır.</translation>
    </message>
    <message>
        <source>The stories of this collection of bookmarks.</source>
        <translation>Bu yer imi koleksiyonunun haberleri.</translation>
    </message>
    <message>
        <source>The stories to be read later.</source>
        <translation>Sonra okunacak haberler.</translation>
    </message>
    <message>
        <source>Choose one of --section, --collection, --bookmarks, --later and --today.</source>
        <translation>Şunlardan birini seçin: --section, --collection, --bookmarks, --later veya --today.</translation>
    </message>
    <message>
        <source>Which collection? For example: --collection Travel</source>
        <translation>Hangi koleksiyon? Örneğin: --collection Travel</translation>
    </message>
    <message>
        <source>How many stories at most, 1 to 500.</source>
        <translation>En çok kaç haber, 1 ile 500 arasında.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong. %1</source>
        <translation>Bir şeyler ters gitti. %1</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like example.org or https://example.org/feed.</source>
        <translation>“%1” bir web adresi değil. Adres şöyle görünmeli: example.org veya https://example.org/feed.</translation>
    </message>
    <message>
        <source>There is no site called %1. Check the spelling of the address.</source>
        <translation>%1 adında bir site yok. Adresi doğru yazdığınızdan emin olun.</translation>
    </message>
    <message>
        <source>The server does not answer: %1. Try again later.</source>
        <translation>Sunucu yanıt vermiyor: %1. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. What was read before is still here.</source>
        <translation>Bu bilgisayar internete bağlı değil. Daha önce gelenler yerinde duruyor.</translation>
    </message>
    <message>
        <source>The server took too long to answer: %1. Try again later.</source>
        <translation>Sunucu çok geç yanıt verdi: %1. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was loaded. %1</source>
        <translation>Bağlantı güvenli olmadığı için hiçbir şey yüklenmedi. %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings. %1</source>
        <translation>Vekil sunucu bağlantıyı reddetti. Vekil sunucu ayarlarını denetleyin. %1</translation>
    </message>
    <message>
        <source>The site sends every request on to another address without end: %1</source>
        <translation>Site her isteği durmadan başka bir adrese yönlendiriyor: %1</translation>
    </message>
    <message>
        <source>The site tried to send the request to an unsafe address, so nothing was loaded: %1</source>
        <translation>Site isteği güvenli olmayan bir adrese yönlendirmeye çalıştı, bu yüzden hiçbir şey yüklenmedi: %1</translation>
    </message>
    <message>
        <source>There is nothing at this address any more: %1</source>
        <translation>Bu adreste artık bir şey yok: %1</translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation>Yayıncı bu akışı kapattı. Haberleri saklanıyor. %1</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Sunucu erişimimize izin vermiyor: %1</translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation>Sunucu daha sonra yeniden denenmesini istiyor. Kendiliğinden yeniden denenecek. %1</translation>
    </message>
    <message>
        <source>The server answered with an error: %1. Try again later.</source>
        <translation>Sunucu hata bildirdi: %1. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection broke off before everything arrived. Try again. %1</source>
        <translation>Her şey gelmeden bağlantı koptu. Yeniden deneyin. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>This is larger than Broadsheet accepts: %1</source>
        <translation>Bu, Broadsheet’in kabul ettiğinden daha büyük: %1</translation>
    </message>
    <message>
        <source>This is not a news feed: %1</source>
        <translation>Bu bir haber akışı değil: %1</translation>
    </message>
    <message>
        <source>No news feed was found at %1. Try the address of one of its sections, or of the feed itself.</source>
        <translation>%1 adresinde haber akışı bulunamadı. Bölümlerden birinin ya da akışın kendi adresini deneyin.</translation>
    </message>
    <message>
        <source>Telegram offers no news feeds. Perhaps the channel&apos;s newspaper has a site of its own: %1</source>
        <translation>Telegram haber akışı sunmuyor. Belki bu kanalın gazetesinin kendi sitesi vardır: %1</translation>
    </message>
    <message>
        <source>This page holds no article: %1</source>
        <translation>Bu sayfada yazı yok: %1</translation>
    </message>
    <message>
        <source>This file cannot be understood: %1</source>
        <translation>Bu dosya anlaşılamadı: %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Böyle bir dosya yok: %1</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Bu okunamıyor: %1</translation>
    </message>
    <message>
        <source>Broadsheet may not write here: %1. Choose another folder or change its permissions.</source>
        <translation>Broadsheet’in buraya yazma izni yok: %1. Başka bir klasör seçin ya da klasörün izinlerini değiştirin.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation>Disk dolu olduğu için kaydedilemedi. Yer açıp yeniden deneyin. %1</translation>
    </message>
    <message>
        <source>The library file was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>Kitaplık dosyası hasarlıydı. %1 adıyla bir kenara ayrıldı ve yenisi oluşturuldu.</translation>
    </message>
    <message>
        <source>This library was written by a later version of Broadsheet. Update the program to open it. %1</source>
        <translation>Bu kitaplık Broadsheet’in daha yeni bir sürümüyle yazılmış. Açmak için programı güncelleyin. %1</translation>
    </message>
    <message>
        <source>Another window of Broadsheet is busy with this library. Try again in a moment. %1</source>
        <translation>Broadsheet’in başka bir penceresi şu anda bu kitaplığı kullanıyor. Birazdan yeniden deneyin. %1</translation>
    </message>
    <message>
        <source>The password was not stored, because the system&apos;s keychain is not available. %1</source>
        <translation>Sistemin parola kasası kullanılamadığı için parola saklanmadı. %1</translation>
    </message>
    <message>
        <source>There is nothing to do here. %1</source>
        <translation>Burada yapılacak bir şey yok. %1</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 bu kullanıcı adını ve parolayı kabul etmiyor.</translation>
    </message>
    <message>
        <source>The page layout has changed: %1. Its stories are found by their links alone now, and some may be missing.</source>
        <translation>Sayfanın düzeni değişmiş: %1. Haberleri artık yalnızca bağlantılarından bulunuyor; bazıları eksik kalabilir.</translation>
    </message>
    <message>
        <source>The site asks programs not to read this page: %1. It can be read in the browser.</source>
        <translation>Site programların bu sayfayı okumamasını istiyor: %1. Sayfa tarayıcıda okunabilir.</translation>
    </message>
    <message>
        <source>There is already one called %1 here.</source>
        <translation>Burada %1 adında bir öğe zaten var.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or no longer has the password: unlock it, or enter the password anew. %1</source>
        <translation>Sistemin parola kasası kilitli ya da bu parola artık orada değil. Kasayı açın ya da parolayı yeniden girin. %1</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message numerus="yes">
        <source>%n newspaper(s) added</source>
        <translation>
            <numerusform>%n gazete eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) brought along</source>
        <translation>
            <numerusform>%n haber getirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n yer imi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n haber okundu olarak işaretlendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) there already</source>
        <translation>
            <numerusform>%n gazete zaten vardı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n kayıt anlaşılamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out: not starred, and of no newspaper of yours</source>
        <translation>
            <numerusform>%n haber alınmadı: ne yıldızlı ne de gazetelerinizden birine ait</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <translation>İçinde yeni bir şey yoktu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>İçe aktarılıyor: %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Durduruldu. Hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n koleksiyon</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of Markdown</source>
        <translation>Markdown klasörünü içe aktar</translation>
    </message>
    <message>
        <source>Import from another reader or a browser</source>
        <translation>Başka bir programdan ya da tarayıcıdan içe aktar</translation>
    </message>
    <message>
        <source>Lists, bookmarks, databases of readers and browsers</source>
        <translation>Programların ve tarayıcıların listeleri, yer imleri, veritabanları</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Another program is using %1. Close it and import again.</source>
        <translation>%1 başka bir program tarafından kullanılıyor. O programı kapatıp yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not imported. What had come of it goes again as soon as there is room.</source>
        <translation>Disk dolu, bu yüzden dosya içe aktarılmadı: %1. Gelmiş olanlar yer açılır açılmaz geri alınacak.</translation>
    </message>
    <message>
        <source>%1 is damaged, or nothing Broadsheet can import. It takes lists in OPML, starred.json, the databases of QuiteRSS (feeds.db) and RSS Guard (database.db), and bookmarks: a browser&apos;s file (HTML), a table (CSV), or what Broadsheet wrote (JSON, e-book, Markdown).</source>
        <translation>%1 hasarlı ya da Broadsheet’in içe aktarabileceği bir dosya değil. OPML listeleri, starred.json dosyaları, QuiteRSS (feeds.db) ile RSS Guard (database.db) veritabanları ve yer imleri içe aktarılabilir: tarayıcı dosyası (HTML), tablo (CSV) ya da Broadsheet’in yazdıkları (JSON, e-kitap, Markdown).</translation>
    </message>
</context>
<context>
    <name>ManifestFiles</name>
    <message>
        <source>Newspapers (*.publication.json)</source>
        <translation>Gazeteler (*.publication.json)</translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation>Gazete aç</translation>
    </message>
    <message>
        <source>%1 holds no newspaper Broadsheet can read.</source>
        <translation>%1 dosyasında Broadsheet’in okuyabileceği bir gazete yok.</translation>
    </message>
    <message>
        <source>Save the newspaper</source>
        <translation>Gazeteyi kaydet</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>ManifestTrouble</name>
    <message>
        <source>In %1 line %2 is wrong.</source>
        <translation>%1 dosyasında hatalı satır: %2.</translation>
    </message>
    <message>
        <source>In %1 line %2 is wrong, at the key %3.</source>
        <translation>%1 dosyasında hatalı satır: %2, anahtar: %3.</translation>
    </message>
    <message>
        <source>In %1 no source is both on https and on the newspaper&apos;s own hosts.</source>
        <translation>%1 dosyasında hem https üzerinde hem de gazetenin kendi sunucularında olan bir kaynak yok.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Haber</translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation>G&amp;azete</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
</context>
<context>
    <name>Newsstand</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Birleşik Arap Emirlikleri</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Ermenistan</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaycan</translation>
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
        <translation>İsviçre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Çekya</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Almanya</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>İspanya</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Fransa</translation>
    </message>
    <message>
        <source>Britain</source>
        <translation>Birleşik Krallık</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gürcistan</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Hindistan</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonya</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Hollanda</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusya</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrayna</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Birleşmiş Milletler</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Birleşik Devletleri</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kültür</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Siyaset</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Bilim</translation>
    </message>
    <message>
        <source>South Caucasus</source>
        <translation>Güney Kafkasya</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknoloji</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Dünya</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Diğer ülkeler</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n bölüm</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>kesin değil</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıt verdi</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>yanıt verdi: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>okunuyor</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>okunuyor: %1</translation>
    </message>
    <message>
        <source>Not certain: its address may have changed.</source>
        <translation>Kesin değil: adresi değişmiş olabilir.</translation>
    </message>
    <message>
        <source>It answered when it was last tried.</source>
        <translation>Son denendiğinde yanıt verdi.</translation>
    </message>
    <message>
        <source>It answered when it was last tried (%1).</source>
        <translation>Son denendiğinde yanıt verdi (%1).</translation>
    </message>
    <message>
        <source>Others read it; it was not tried.</source>
        <translation>Başkaları okuyor; biz denemedik.</translation>
    </message>
    <message>
        <source>Others read it (%1); it was not tried.</source>
        <translation>Başkaları okuyor (%1); biz denemedik.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1%</source>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <source>Export subscriptions</source>
        <translation>Abonelikleri dışa aktar</translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation>OPML dosyaları (*.opml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln görüntülenme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln dk</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Yazar: %1</translation>
    </message>
    <message>
        <source>Liked the story? Share it on social media!</source>
        <translation>Haberi beğendiniz mi? Sosyal medyada paylaşın!</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>Bizi takip edin</translation>
    </message>
    <message>
        <source>Any use of materials is allowed only if there is a hyperlink to %1</source>
        <translation>İçerikler yalnızca %1 sitesine bağlantı verilerek kullanılabilir</translation>
    </message>
    <message>
        <source>Read the full story in the browser</source>
        <translation>Haberin tamamını tarayıcıda okuyun</translation>
    </message>
    <message>
        <source>The publication sent only the headline.</source>
        <translation>Yayıncı yalnızca başlığı gönderdi.</translation>
    </message>
    <message>
        <source>Picture not available</source>
        <translation>Resim kullanılamıyor</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>yazdırma tarihi: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>More in %1</source>
        <translation>%1 bölümünde daha fazlası</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>Bu sayıda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln haber</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>sayfa %1</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Birinci sayfa</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Ayrıca: %1</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Diğer haberler</translation>
    </message>
    <message>
        <source>More in %1 — %2</source>
        <translation>%1 bölümünde daha fazlası — %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Baskılar</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Uygulamalar</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Önceki haber</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Sonraki haber</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Yer imlerinde</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okundu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Paylaş</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Diğer paylaşma yolları</translation>
    </message>
    <message>
        <source>This story in other languages</source>
        <translation>Bu haber başka dillerde</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Kısa kısa</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Notlarınız</translation>
    </message>
    <message>
        <source>Your note %1</source>
        <translation>%1 numaralı notunuz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Bu sözcükler artık metinde yok.</translation>
    </message>
    <message>
        <source>These words are in the other text of this story (key W).</source>
        <translation>Bu sözcükler haberin öteki metninde (W tuşu).</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Güncellendi: %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Tümünü &amp;seç</translation>
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
        <translation>Renk seçin</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Temel renkler</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Ö&amp;zel renkler</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Özel renklere &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Ekrandan renk &amp;al</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>T&amp;on:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Doygunluk:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Parlaklık:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Kırmızı:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Yeşil:</translation>
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
        <translation>Sürüm bilgisini gösterir.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt seçenekleriyle birlikte yardımı gösterir.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Bilinmeyen seçenek: %1</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Bilinmeyen seçenekler: %1</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Bundan sonra değer yok: %1</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Bundan sonra fazla değer: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[seçenekler]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Kullanım: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Seçenekler:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Bağımsız değişkenler:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Konum:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri git</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>İleri git</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Üst klasör</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Üst klasöre git</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yeni klasör oluştur</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yeni bir klasör oluştur</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste görünümü</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Liste görünümüne geç</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Ayrıntılı görünüm</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ayrıntılı görünüme geç</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Kenar çubuğu</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Konumlar ve yer imleri listesi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Dosya a&amp;dı:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dosya türü:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Klasör:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Yeniden adlandı&amp;r</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ye&amp;ni klasör</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizli dosyaları göster</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 zaten var.
Değiştirmek istiyor musunuz?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Dosya bulunamadı.
Dosya adını doğru yazdığınızdan emin olun.</translation>
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
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Değiştirilme tarihi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Bilgisayar</translation>
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
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Ayrıntıları göster…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ayrıntıları gizle…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
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
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Bağ&amp;lantı adresini kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation>Haber %1 / %2</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Armenian</source>
        <translation>Ermeni</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gürcü</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arap</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbrani</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunan</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kiril</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengal</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tay</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çin</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Kore</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of some of this text (%1): they are not on the pages. On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Bu metnin bir bölümündeki harfler (%1 alfabesi) bu bilgisayardaki hiçbir yazı tipinde yok: sayfalarda görünmüyorlar. Debian ve Ubuntu’da %2 paketi böyle bir yazı tipi kurar.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of your language (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Dilinizin harfleri (%1 alfabesi) bu bilgisayardaki hiçbir yazı tipinde yok. Debian ve Ubuntu’da %2 paketi böyle bir yazı tipi kurar.</translation>
    </message>
</context>
<context>
    <name>SourceState</name>
    <message>
        <source>Site not found</source>
        <translation>Site bulunamadı</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Yanıt yok</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Güvenli değil</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Artık yok</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>Erişime izin vermiyor</translation>
    </message>
    <message>
        <source>Asks to come later</source>
        <translation>Sonra denenmesini istiyor</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Not a news feed</source>
        <translation>Haber akışı değil</translation>
    </message>
    <message>
        <source>Closed by its publisher</source>
        <translation>Yayıncısı kapatmış</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Sorunlu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Sorunsuz</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Henüz yenilenmedi</translation>
    </message>
    <message>
        <source>The last time all went well was %1.</source>
        <translation>Son sorunsuz yenileme: %1.</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Parola istiyor</translation>
    </message>
    <message>
        <source>Password not accepted</source>
        <translation>Parola kabul edilmedi</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>Parola kasası kapalı</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n dakika önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message>
        <source>Page layout has changed</source>
        <translation>Sayfa düzeni değişmiş</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>Programlara kapalı</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Her şey güncel.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>An address begins with https:// or mailto:, so that nothing else can be opened.</source>
        <translation>Başka bir şey açılamasın diye adres https:// ya da mailto: ile başlar.</translation>
    </message>
    <message>
        <source>{url} must stand where the story&apos;s link belongs.</source>
        <translation>Haberin bağlantısının geleceği yerde {url} bulunmalıdır.</translation>
    </message>
    <message>
        <source>{url}, {title} or {file} must stand where the story belongs.</source>
        <translation>Haberin geleceği yerde {url}, {title} veya {file} bulunmalıdır.</translation>
    </message>
    <message>
        <source>There is something in braces that means nothing here.</source>
        <translation>Süslü ayraçların içinde burada anlamı olmayan bir şey var.</translation>
    </message>
    <message>
        <source>The name of the server must be written out; only {instance} may stand for it, alone.</source>
        <translation>Sunucunun adı açıkça yazılmalıdır; onun yerini yalnızca tek başına {instance} tutabilir.</translation>
    </message>
    <message>
        <source>The program itself must be written out.</source>
        <translation>Programın kendisi açıkça yazılmalıdır.</translation>
    </message>
    <message>
        <source>This is not a web address; write other letters than Latin as %D0%96.</source>
        <translation>Bu bir web adresi değil; Latin dışı harfleri %D0%96 gibi yazın.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Bu çok uzun.</translation>
    </message>
</context>
<context>
    <name>UndoneText</name>
    <message numerus="yes">
        <source>Undone: %n story(s) unread again</source>
        <translation>
            <numerusform>Geri alındı: %n haber yeniden okunmadı olarak işaretlendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) read again</source>
        <translation>
            <numerusform>Geri alındı: %n haber yeniden okundu olarak işaretlendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is removed again</source>
        <translation>Geri alındı: gazete yeniden kaldırıldı</translation>
    </message>
    <message>
        <source>Undone: the newspaper is back</source>
        <translation>Geri alındı: gazete geri geldi</translation>
    </message>
    <message>
        <source>Undone: nothing of the import is left</source>
        <translation>Geri alındı: içe aktarmadan geriye hiçbir şey kalmadı</translation>
    </message>
    <message>
        <source>Undone: the collection is gone again</source>
        <translation>Geri alındı: koleksiyon yeniden kaldırıldı</translation>
    </message>
    <message>
        <source>Undone: the collection is as it was</source>
        <translation>Geri alındı: koleksiyon eski hâline döndü</translation>
    </message>
    <message>
        <source>Undone: the collection is back</source>
        <translation>Geri alındı: koleksiyon geri geldi</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) taken out of the collection again</source>
        <translation>
            <numerusform>Geri alındı: %n haber koleksiyondan yeniden çıkarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) back in the collection</source>
        <translation>
            <numerusform>Geri alındı: %n haber yeniden koleksiyonda</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the notes are as they were</source>
        <translation>Geri alındı: notlar eski hâline döndü</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) gone again</source>
        <translation>
            <numerusform>Geri alındı: %n yer imi yeniden kaldırıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) back</source>
        <translation>
            <numerusform>Geri alındı: %n yer imi geri geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) no longer to be read later</source>
        <translation>
            <numerusform>Geri alındı: %n haber artık sonra okunacaklar arasında değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) to be read later again</source>
        <translation>
            <numerusform>Geri alındı: %n haber yeniden sonra okunacaklar arasında</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is as it was</source>
        <translation>Geri alındı: gazete eskisi gibi</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Every 15 minutes</source>
        <translation>15 dakikada bir</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>30 dakikada bir</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Saatte bir</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>2 saatte bir</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>4 saatte bir</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>12 saatte bir</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Günde bir</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Yalnızca ben isteyince</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Bir hafta</translation>
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
        <translation>Bir yıl</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>The newest 50 of each feed</source>
        <translation>Her akışın en yeni 50 haberi</translation>
    </message>
    <message>
        <source>The newest 200 of each feed</source>
        <translation>Her akışın en yeni 200 haberi</translation>
    </message>
    <message>
        <source>The newest 1000 of each feed</source>
        <translation>Her akışın en yeni 1000 haberi</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Genel ayardaki gibi</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n dakikada bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of each feed</source>
        <translation>
            <numerusform>Her akışın en yeni %n haberi</numerusform>
        </translation>
    </message>
    <message>
        <source>As the feed has it</source>
        <translation>Akıştaki gibi</translation>
    </message>
    <message>
        <source>The whole article, if the feed has a teaser</source>
        <translation>Akışta yalnızca özet varsa yazının tamamı</translation>
    </message>
    <message>
        <source>Always the whole article</source>
        <translation>Her zaman yazının tamamı</translation>
    </message>
    <message>
        <source>When I open a story</source>
        <translation>Haberi açtığımda</translation>
    </message>
    <message>
        <source>Unread ones in advance</source>
        <translation>Okunmamışlar önceden</translation>
    </message>
    <message>
        <source>By their language and letters</source>
        <translation>Diline ve harflerine göre</translation>
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
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Actions</name>
    <message>
        <source>&amp;Add a newspaper…</source>
        <translation>Gazete &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Export subscriptions (OPML)…</source>
        <translation>A&amp;bonelikleri dışa aktar (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PD&amp;F olarak kaydet…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation>Bu haberde b&amp;ul</translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation>&amp;Tüm haberlerde ara</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Metni bü&amp;yüt</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Metni küçü&amp;lt</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Normal &amp;metin boyutu</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Sistemdeki &amp;tema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık tema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu tema</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>&amp;Sonraki haber</translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation>Önce&amp;ki haber</translation>
    </message>
    <message>
        <source>Next &amp;unread story</source>
        <translation>Sonraki &amp;okunmamış haber</translation>
    </message>
    <message>
        <source>Previous un&amp;read story</source>
        <translation>Önceki ok&amp;unmamış haber</translation>
    </message>
    <message>
        <source>Read on, then the next unread</source>
        <translation>Okumayı sürdür, ardından sonraki okunmamışa geç</translation>
    </message>
    <message>
        <source>Back up the page</source>
        <translation>Sayfada yukarı dön</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sonraki bölüm</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Önceki bölüm</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d or unread</source>
        <translation>Okun&amp;du ya da okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Yer i&amp;mi</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Tarayı&amp;cıda aç</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Paylaş</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail</source>
        <translation>&amp;E-posta ile gönder</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Bugün</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Okunmamış</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Y&amp;er imleri</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>&amp;Tümünü yenile</translation>
    </message>
    <message>
        <source>Refresh &amp;this newspaper</source>
        <translation>Bu gazeteyi &amp;yenile</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Yenilemeyi &amp;durdur</translation>
    </message>
    <message>
        <source>&amp;Mark all in this list as read</source>
        <translation>Bu listedekilerin tümünü &amp;okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Remo&amp;ve this newspaper</source>
        <translation>Bu gazeteyi &amp;kaldır</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>Broadsheet &amp;hakkında</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Newspapers and their &amp;feeds…</source>
        <translation>&amp;Gazeteler ve akışları…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;Whole article</source>
        <translation>Yazının &amp;tamamı</translation>
    </message>
    <message>
        <source>Print this list as a &amp;newspaper…</source>
        <translation>Bu listeyi &amp;gazete olarak yazdır…</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>Bu &amp;haberi dışa aktar…</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>Bu &amp;listeyi dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Front page or list</source>
        <translation>Bi&amp;rinci sayfa ya da liste</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Put aside to read &amp;later</source>
        <translation>Sonra okumak için ayı&amp;r</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>Ko&amp;leksiyonlar…</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notlar</translation>
    </message>
    <message>
        <source>&amp;Read later</source>
        <translation>&amp;Sonra oku</translation>
    </message>
    <message>
        <source>Ne&amp;w collection…</source>
        <translation>&amp;Yeni koleksiyon…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>&amp;Vurgula</translation>
    </message>
    <message>
        <source>Highlight wi&amp;th a note…</source>
        <translation>Vurgula ve &amp;not ekle…</translation>
    </message>
    <message>
        <source>Note on this stor&amp;y…</source>
        <translation>&amp;Habere not ekle…</translation>
    </message>
    <message>
        <source>Te&amp;xt and paper…</source>
        <translation>Met&amp;in ve kâğıt…</translation>
    </message>
    <message>
        <source>Save a page as a &amp;bookmark…</source>
        <translation>&amp;Sayfayı yer imi olarak kaydet…</translation>
    </message>
    <message>
        <source>&amp;Import from another reader or a browser…</source>
        <translation>Başka bir programdan ya da tarayıcıdan içe akta&amp;r…</translation>
    </message>
    <message>
        <source>Import a folder of &amp;Markdown…</source>
        <translation>&amp;Markdown klasörünü içe aktar…</translation>
    </message>
    <message>
        <source>Export b&amp;ookmarks…</source>
        <translation>Yer &amp;imlerini dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Select words by key</source>
        <translation>Sö&amp;zcükleri klavyeyle seç</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>Bu pencereyi &amp;kapat</translation>
    </message>
    <message>
        <source>Open in a window of &amp;its own</source>
        <translation>&amp;Ayrı pencerede aç</translation>
    </message>
</context>
<context>
    <name>broadsheet::AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Add a newspaper</source>
        <translation>Gazete ekle</translation>
    </message>
    <message>
        <source>Type or paste the address of a newspaper, a section or a feed.</source>
        <translation>Bir gazetenin, bölümün ya da akışın adresini yazın veya yapıştırın.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Looking for news there</source>
        <translation>Orada haber aranıyor</translation>
    </message>
</context>
<context>
    <name>broadsheet::Annotations</name>
    <message>
        <source>Select some words of the story first.</source>
        <translation>Önce haberden birkaç sözcük seçin.</translation>
    </message>
    <message>
        <source>Only words of the story&apos;s text can be highlighted.</source>
        <translation>Yalnızca haber metnindeki sözcükler vurgulanabilir.</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>Bu sözcükler zaten vurgulanmış.</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Vurgulandı</translation>
    </message>
    <message>
        <source>Highlighted. The story is a bookmark now.</source>
        <translation>Vurgulandı. Haber artık yer imlerinizde.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Not kaydedildi</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Vurgu kaldırıldı</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Not kaldırıldı</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Önce haberi açın.</translation>
    </message>
    <message>
        <source>The arrow keys walk through the text; with Shift they select. F7 or Esc ends it.</source>
        <translation>Ok tuşları metinde gezinir, Shift ile seçer. F7 ya da Esc bitirir.</translation>
    </message>
    <message>
        <source>The arrow keys scroll again.</source>
        <translation>Ok tuşları yeniden sayfayı kaydırır.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ArticlePane</name>
    <message>
        <source>Choose a story</source>
        <translation>Bir haber seçin</translation>
    </message>
    <message>
        <source>It opens here. J and K go through the list, Space reads on.</source>
        <translation>Burada açılır. J ve K listede ilerletir, boşluk tuşu okumayı sürdürür.</translation>
    </message>
</context>
<context>
    <name>broadsheet::CardDialog</name>
    <message>
        <source>As a picture</source>
        <translation>Resim olarak</translation>
    </message>
    <message>
        <source>Wide, 1200 × 630</source>
        <translation>Geniş, 1200 × 630</translation>
    </message>
    <message>
        <source>Upright, 1080 × 1350</source>
        <translation>Dikey, 1080 × 1350</translation>
    </message>
    <message>
        <source>For the whole screen of a telephone, 1080 × 1920</source>
        <translation>Telefon ekranını kaplayan, 1080 × 1920</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Resmin biçimi</translation>
    </message>
    <message>
        <source>The picture can be dragged into other programs.</source>
        <translation>Resim başka programlara sürüklenebilir.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opyala</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Resim: %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Resim (*.png)</translation>
    </message>
</context>
<context>
    <name>broadsheet::CodeDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR kodu</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR kodu: %1</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Bu bağlantı QR kodu için çok uzun.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>broadsheet::CollectionCommands</name>
    <message>
        <source>Name:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni koleksiyon</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Koleksiyonu yeniden adlandır</translation>
    </message>
    <message>
        <source>The collection was removed. Its stories are still bookmarks.</source>
        <translation>Koleksiyon kaldırıldı. Haberleri hâlâ yer imlerinizde.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put into the collection</source>
        <translation>
            <numerusform>%n haber koleksiyona eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) taken out of the collection</source>
        <translation>
            <numerusform>%n haber koleksiyondan çıkarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni koleksiyon…</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionCollector</name>
    <message>
        <source>No story was found.</source>
        <translation>Haber bulunamadı.</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionMaker</name>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>No section is called “%1”.</source>
        <translation>“%1” adında bir bölüm yok.</translation>
    </message>
    <message>
        <source>No collection is called “%1”.</source>
        <translation>“%1” adında bir koleksiyon yok.</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Sonra oku</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exporter</name>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Web sayfası, tek dosya (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>E-kitap (*.epub)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Collecting the pictures…</source>
        <translation>Resimler toplanıyor…</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in this story</source>
        <translation>Bu haberde bul</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
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
            <numerusform>%n yeni haber</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>The front page of all your newspapers</source>
        <translation>Tüm gazetelerinizin birinci sayfası</translation>
    </message>
    <message>
        <source>Fetching the news…</source>
        <translation>Haberler alınıyor…</translation>
    </message>
    <message>
        <source>The page is set as soon as the first stories come.</source>
        <translation>İlk haberler gelir gelmez sayfa dizilecek.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Henüz haber yok</translation>
    </message>
    <message>
        <source>This computer has no network just now. Stories come as soon as it has.</source>
        <translation>Bu bilgisayarın şu anda ağ bağlantısı yok. Bağlantı kurulur kurulmaz haberler gelecek.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Bugün yeni bir şey yok</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Eski haberler kendi gazetelerinin altında. Daha fazlası için gazete ekleyin.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Gazete ekle…</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Buradan henüz bir şey gelmedi. Yeniden denemek için F5 tuşuna basın.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
</context>
<context>
    <name>broadsheet::LoginDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>Parolayı &amp;sil</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Parolayı &amp;göster</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Kullanıcı &amp;adı:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Parola:</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others may read the password on its way.</source>
        <translation>Bağlantı şifrelenmemiş: parolanızı yolda başkaları okuyabilir.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Parola yalnızca bu bilgisayarın parola kasasında saklanır, başka hiçbir yerde değil.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookPanel</name>
    <message>
        <source>Text and paper</source>
        <translation>Metin ve kâğıt</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Baştaki haline döndür</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>The newspaper serif</source>
        <translation>Gazete yazı tipi</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Satır genişliği</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Kitap</translation>
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
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Sıkı</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Ferah</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>All newspapers</source>
        <translation>Tüm gazeteler</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Nothing unread is left here.</source>
        <translation>Burada okunmamış bir şey kalmadı.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Broadsheet hakkında</translation>
    </message>
    <message>
        <source>Broadsheet %1
A desktop news client: pick newspapers, read their sections, print an article like a newspaper, pass a story on with its source.</source>
        <translation>Broadsheet %1
Masaüstü haber programı: gazetelerinizi seçin, bölümlerini okuyun, bir yazıyı gazete gibi yazdırın, haberi kaynağıyla birlikte paylaşın.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Önce bir haber seçin.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>Bu gazete zaten var: %1.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 eklendi.</translation>
    </message>
    <message>
        <source>The newspaper was removed. Its bookmarked stories are kept.</source>
        <translation>Gazete kaldırıldı. Yer imlerindeki haberleri saklandı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>There is no story in this list.</source>
        <translation>Bu listede haber yok.</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Önce haberi açın.</translation>
    </message>
    <message>
        <source>This story is in no list any more.</source>
        <translation>Bu haber artık hiçbir listede yok.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this story (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Bu haberin harfleri (%1 alfabesi) bu bilgisayardaki hiçbir yazı tipinde yok. Debian ve Ubuntu’da %2 paketi böyle bir yazı tipi kurar.</translation>
    </message>
    <message>
        <source>Only the title and the address are kept. %1</source>
        <translation>Yalnızca başlık ve adres saklandı. %1</translation>
    </message>
    <message>
        <source>It was among your bookmarks already: %1</source>
        <translation>Zaten yer imlerinizdeydi: %1</translation>
    </message>
    <message>
        <source>Saved among your bookmarks: %1</source>
        <translation>Yer imlerinize kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Masthead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Ne arıyorsunuz?</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Tüm haberlerde ara</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Arayüz dili</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDelegate</name>
    <message>
        <source>Added</source>
        <translation>Eklendi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDetails</name>
    <message>
        <source>Choose a newspaper to see its sections and editions.</source>
        <translation>Bölümlerini ve baskılarını görmek için bir gazete seçin.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Takip edin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Dosyaya kaydet…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDialog</name>
    <message>
        <source>Newsstand</source>
        <translation>Gazete bayisi</translation>
    </message>
    <message>
        <source>Search, or paste the address of any site</source>
        <translation>Arayın ya da herhangi bir sitenin adresini yapıştırın</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Gazeteler</translation>
    </message>
    <message>
        <source>No newspaper here is called so</source>
        <translation>Burada bu adda bir gazete yok</translation>
    </message>
    <message>
        <source>Paste the address of any site, and Broadsheet looks for its news.</source>
        <translation>Herhangi bir sitenin adresini yapıştırın; Broadsheet oradaki haberleri arar.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Dosya aç…</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n gazete</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tüm diller</translation>
    </message>
    <message>
        <source>Look for news at %1</source>
        <translation>Haberleri burada ara: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n newspaper(s)</source>
        <translation>
            <numerusform>%n gazete ekle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added; its first stories are on their way.</source>
        <translation>%1 eklendi; ilk haberleri yolda.</translation>
    </message>
    <message>
        <source>%1 was removed. Its bookmarked stories are kept.</source>
        <translation>%1 kaldırıldı. Yer imlerindeki haberleri saklandı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>%1 is now as the file has it.</source>
        <translation>%1 artık dosyadaki gibi.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 eski hâline döndü.</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) of your own cannot be read:</source>
        <translation>
            <numerusform>Kendi gazetelerinizden %n tanesi okunamıyor:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this newsstand</source>
        <translation>Bu bayide yok</translation>
    </message>
    <message>
        <source>Press Enter, and Broadsheet looks for news there.</source>
        <translation>Enter tuşuna basın; Broadsheet orada haber arar.</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandModel</name>
    <message>
        <source>on your desk</source>
        <translation>gazeteleriniz arasında</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Notunuz</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Hatırlamak istediğiniz şey</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %Ln character(s) at most.</source>
        <translation>
            <numerusform>Bir not en çok %Ln karakter olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>Yazdıklarınız henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Yazmayı sürdür</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>Yazılanı &amp;sil</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperChoice</name>
    <message>
        <source>As the window</source>
        <translation>Pencere gibi</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Beyaz</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepya</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Siyah</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Sayfalar diziliyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer yet. The pages can be saved as a PDF and printed elsewhere.</source>
        <translation>Bu bilgisayarda henüz yazıcı yok. Sayfalar PDF olarak kaydedilip başka bir yerde yazdırılabilir.</translation>
    </message>
    <message>
        <source>The printer did not take the pages: %1</source>
        <translation>Yazıcı sayfaları kabul etmedi: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperOptions</name>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Around the text</source>
        <translation>Metnin çevresinde</translation>
    </message>
    <message>
        <source>Link addresses as notes</source>
        <translation>Bağlantı adresleri notlarda</translation>
    </message>
    <message>
        <source>QR code of the story</source>
        <translation>Haberin QR kodu</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Siyah beyaz</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
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
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Hazır ayar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkı dizgi</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>İri punto</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Kendi seçimim</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Kenar boşlukları</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
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
        <translation>Metin ve resimler</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Yazı tipi</translation>
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
        <translation>Yalnızca ilki</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Resim altı yazıları</translation>
    </message>
    <message>
        <source>Section above the headline</source>
        <translation>Başlığın üstünde bölüm adı</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Üst bilgi</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Sayfa numaraları</translation>
    </message>
    <message>
        <source>Address of the story</source>
        <translation>Haberin adresi</translation>
    </message>
    <message>
        <source>The newspaper&apos;s notice</source>
        <translation>Gazetenin kullanım notu</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>Yazdırma tarihi</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Gazete</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>En çok sayfa</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>The stories that find no room become headlines on the last page.</source>
        <translation>Sığmayan haberlerin başlıkları son sayfada sıralanır.</translation>
    </message>
    <message>
        <source>Your notes and highlights</source>
        <translation>Notlarınız ve vurgularınız</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPreview</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Tüm sayfa</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Tüm sayfayı göster</translation>
    </message>
</context>
<context>
    <name>broadsheet::PassingOn</name>
    <message>
        <source>Open the story first.</source>
        <translation>Önce haberi açın.</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Bu haberin kendi bağlantısı yok.</translation>
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
        <translation>Şimdi &amp;boşalt</translation>
    </message>
    <message>
        <source>Pictures are fetched again when their stories are opened. Those of bookmarked stories stay.</source>
        <translation>Haberler açıldığında resimleri yeniden indirilir. Yer imlerindeki haberlerin resimleri silinmez.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>They take %1 now, those of bookmarked stories among them, which always stay.</source>
        <translation>Şu anda %1 yer kaplıyorlar; her zaman saklanan yer imi resimleri de buna dâhil.</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>Şu anda hiç yok.</translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation>Boşaltılıyor…</translation>
    </message>
    <message>
        <source>%1 freed. %2 are left, of bookmarked stories.</source>
        <translation>%1 yer açıldı. Yer imlerindeki haberlerin resimleri kaldı: %2.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 yer açıldı.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopya sayısı</translation>
    </message>
    <message>
        <source>All; or 1-3, 5</source>
        <translation>Tümü ya da 1-3, 5</translation>
    </message>
    <message>
        <source>Pages go from 1 to %1; write 1-3, 5.</source>
        <translation>Sayfalar 1 ile %1 arasında; 1-3, 5 gibi yazın.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Tek taraflı</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>Çift taraflı, kitap gibi çevrilen</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>Çift taraflı, takvim gibi çevrilen</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>Yazıcıdaki gibi</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Siyah beyaz</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Mürekkep</translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Sent to %1</source>
        <translation>Gönderildi: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProposalDialog</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>A new newspaper</source>
        <translation>Yeni gazete</translation>
    </message>
    <message>
        <source>This was found at %1. Change what you like; sections you do not want are left out when they are not ticked.</source>
        <translation>%1 adresinde bunlar bulundu. İstediğinizi değiştirin; işaretini kaldırdığınız bölümler gazeteye alınmaz.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
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
        <translation>&amp;Renk:</translation>
    </message>
    <message>
        <source>Follow:</source>
        <translation>Takip sayfaları:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Bölümler:</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Dosyaya kaydet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>The whole newspaper</source>
        <translation>Gazetenin tamamı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Read from its page, %1</source>
        <translation>Kendi sayfasından okunuyor: %1</translation>
    </message>
    <message>
        <source>You read %1 already. This takes its place: its name, its sections and where they come from. Stories and bookmarks stay, and it can be undone.</source>
        <translation>Bu gazeteyi zaten okuyorsunuz: %1. Yenisi onun yerini alır: adı, bölümleri ve haberlerin kaynağı değişir. Haberler ve yer imleri kalır; bu işlem geri alınabilir.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>The edition in %1</source>
        <translation>Baskı: %1</translation>
    </message>
    <message>
        <source>Double-click a section, or press F2, to give it another name.</source>
        <translation>Bir bölümü yeniden adlandırmak için ona çift tıklayın ya da F2 tuşuna basın.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Rail</name>
    <message>
        <source>Newspapers and sections</source>
        <translation>Gazeteler ve bölümler</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tümünü okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Refresh this newspaper</source>
        <translation>Bu gazeteyi yenile</translation>
    </message>
    <message>
        <source>Remove this newspaper</source>
        <translation>Bu gazeteyi kaldır</translation>
    </message>
    <message>
        <source>Feeds of this newspaper…</source>
        <translation>Bu gazetenin akışları…</translation>
    </message>
    <message>
        <source>Choose newspapers…</source>
        <translation>Gazete seç…</translation>
    </message>
    <message>
        <source>Save this newspaper as a file…</source>
        <translation>Bu gazeteyi dosyaya kaydet…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni koleksiyon…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Remove this collection</source>
        <translation>Bu koleksiyonu kaldır</translation>
    </message>
    <message>
        <source>Save a page here…</source>
        <translation>Buraya bir sayfa kaydet…</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>Bu koleksiyonu dışa aktar…</translation>
    </message>
    <message>
        <source>Export bookmarks…</source>
        <translation>Yer imlerini dışa aktar…</translation>
    </message>
</context>
<context>
    <name>broadsheet::RailModel</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Gazeteler</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Sonra oku</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n story(s)</source>
        <translation>
            <numerusform>%1, %n haber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::SavePageDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Sayfa kaydet</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>Sayfa getiriliyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>&amp;Collection:</source>
        <translation>Ko&amp;leksiyon:</translation>
    </message>
    <message>
        <source>The article of any page, with its pictures, stays among your bookmarks for good.</source>
        <translation>Herhangi bir sayfanın yazısı, resimleriyle birlikte yer imlerinizde kalıcı olarak durur.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Durduruldu. Hiçbir şey kaydedilmedi.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ServerDialog</name>
    <message>
        <source>On which &amp;server do you use %1?</source>
        <translation>%1 için hangi &amp;sunucuyu kullanıyorsunuz?</translation>
    </message>
    <message>
        <source>It is remembered; Settings can change it.</source>
        <translation>Hatırlanır; Ayarlar’dan değiştirilebilir.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Devam</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>This is not the name of a server. It should look like mastodon.social or @me@mastodon.social.</source>
        <translation>Bu bir sunucu adı değil. Şöyle görünmeli: mastodon.social veya @me@mastodon.social.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Also on a &amp;metered connection</source>
        <translation>&amp;Tarifeli bağlantıda da</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>No story is too old while its newspaper still lists it, and bookmarked stories stay for ever. A newspaper may have its own rules: see Newspaper, Newspapers and their feeds.</source>
        <translation>Gazetesi hâlâ listelediği sürece hiçbir haber eskimiş sayılmaz, yer imlerindeki haberler süresiz saklanır. Bir gazetenin kendi kuralları olabilir: Gazete menüsünde “Gazeteler ve akışları”.</translation>
    </message>
    <message>
        <source>&amp;Ask newspapers for news:</source>
        <translation>&amp;Haberleri yenile:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>Haberleri &amp;sakla:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Fetch those of unread stories in advance</source>
        <translation>Okunmamış haberlerinkini önceden in&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Text of stories:</source>
        <translation>Haber &amp;metni:</translation>
    </message>
    <message>
        <source>The same story of several newspapers is &amp;one</source>
        <translation>Birden çok &amp;gazetede çıkan aynı haber tek sayılsın</translation>
    </message>
    <message>
        <source>Front pages:</source>
        <translation>Birinci sayfalar:</translation>
    </message>
    <message>
        <source>One entry that names them all; reading it marks all of them as read.</source>
        <translation>Tek kayıt hepsinin adını verir; okununca hepsi okundu olarak işaretlenir.</translation>
    </message>
    <message>
        <source>&amp;Pictures kept on disk:</source>
        <translation>Diskte saklanan &amp;resimler:</translation>
    </message>
    <message>
        <source>Sharing:</source>
        <translation>Paylaşım:</translation>
    </message>
    <message>
        <source>Copied wor&amp;ds take their source along, where a newspaper asks for a link</source>
        <translation>Gazete bağlantı istiyorsa kopyalanan söz&amp;cüklere kaynağı da eklensin</translation>
    </message>
    <message>
        <source>Links of &amp;quotations lead to their words on the page</source>
        <translation>&amp;Alıntı bağlantıları sayfada alıntının geçtiği yere götürsün</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>&amp;Paylaşım hedefleri…</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareBar</name>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Liked the story? Share it</source>
        <translation>Haberi beğendiniz mi? Paylaşın</translation>
    </message>
    <message>
        <source>This story has no link of its own to share.</source>
        <translation>Bu haberin paylaşılacak kendi bağlantısı yok.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Diğer paylaşma yolları</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareMenu</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Bağlantı</translation>
    </message>
    <message>
        <source>&amp;Clean link, without tracking</source>
        <translation>&amp;Temiz bağlantı, izleme eki olmadan</translation>
    </message>
    <message>
        <source>&amp;Headline and link</source>
        <translation>B&amp;aşlık ve bağlantı</translation>
    </message>
    <message>
        <source>Headline, &amp;source and link</source>
        <translation>Başlık, &amp;kaynak ve bağlantı</translation>
    </message>
    <message>
        <source>Link as &amp;Markdown</source>
        <translation>&amp;Markdown bağlantısı</translation>
    </message>
    <message>
        <source>Link as H&amp;TML</source>
        <translation>&amp;HTML bağlantısı</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>&amp;Metin olarak</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>&amp;HTML olarak</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Mar&amp;kdown olarak</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Paylaş</translation>
    </message>
    <message>
        <source>Share the &amp;quotation</source>
        <translation>&amp;Alıntıyı paylaş</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Farklı kopyala</translation>
    </message>
    <message>
        <source>Copy the q&amp;uotation</source>
        <translation>Alıntıyı k&amp;opyala</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>Paylaşım he&amp;defleri…</translation>
    </message>
    <message>
        <source>As a &amp;picture…</source>
        <translation>&amp;Resim olarak…</translation>
    </message>
    <message>
        <source>QR c&amp;ode…</source>
        <translation>&amp;QR kodu…</translation>
    </message>
</context>
<context>
    <name>broadsheet::Sharer</name>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Bu haberin kendi bağlantısı yok.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and this story has none.</source>
        <translation>%1 için resim gerekiyor, bu haberde ise resim yok.</translation>
    </message>
    <message>
        <source>The story&apos;s link is too long for %1. Copy it instead.</source>
        <translation>Haberin bağlantısı %1 için çok uzun. Bunun yerine bağlantıyı kopyalayın.</translation>
    </message>
    <message>
        <source>What the settings say about %1 cannot be used.</source>
        <translation>Ayarlarda %1 için yazılanlar kullanılamıyor.</translation>
    </message>
    <message>
        <source>There is no mail program on this computer, or none is set as the usual one.</source>
        <translation>Bu bilgisayarda e-posta programı yok ya da varsayılan olarak ayarlanmamış.</translation>
    </message>
    <message>
        <source>There is no browser on this computer, or none is set as the usual one.</source>
        <translation>Bu bilgisayarda tarayıcı yok ya da varsayılan olarak ayarlanmamış.</translation>
    </message>
    <message>
        <source>The program of %1 is not on this computer.</source>
        <translation>Bu bilgisayarda %1 programı yok.</translation>
    </message>
    <message>
        <source>This program did not start: %1</source>
        <translation>Bu program başlatılamadı: %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>İletildi: %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Bağlantı kopyalandı</translation>
    </message>
    <message>
        <source>Clean link copied</source>
        <translation>Temiz bağlantı kopyalandı</translation>
    </message>
    <message>
        <source>Headline and link copied</source>
        <translation>Başlık ve bağlantı kopyalandı</translation>
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
        <translation>Başlık, kaynak ve bağlantı kopyalandı</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Kaynakça kaydı kopyalandı</translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation>Alıntı kopyalandı</translation>
    </message>
    <message>
        <source>Copied with its source, as %1 asks.</source>
        <translation>Kaynağıyla birlikte kopyalandı; %1 böyle istiyor.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Kaynaksız kopyala</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again.</source>
        <translation>Pano bunu kabul etmedi. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Resim kopyalandı</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourceAccess</name>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Parola…</translation>
    </message>
    <message>
        <source>&amp;Back to its old address</source>
        <translation>Eski adresine &amp;dön</translation>
    </message>
    <message>
        <source>Accept this certif&amp;icate…</source>
        <translation>Bu serti&amp;fikayı kabul et…</translation>
    </message>
    <message>
        <source>Accept its certif&amp;icate no longer</source>
        <translation>Serti&amp;fikasını artık kabul etme</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesDialog</name>
    <message>
        <source>&amp;Try now</source>
        <translation>Şi&amp;mdi dene</translation>
    </message>
    <message>
        <source>&amp;Remove this newspaper</source>
        <translation>Bu gazeteyi k&amp;aldır</translation>
    </message>
    <message>
        <source>Newspapers and their feeds</source>
        <translation>Gazeteler ve akışları</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Ad ya da adres</translation>
    </message>
    <message>
        <source>Only those in tro&amp;uble (%1)</source>
        <translation>Yalnızca sor&amp;unlular (%1)</translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation>Henüz gazete yok</translation>
    </message>
    <message>
        <source>Add one with Ctrl+N: any address will do.</source>
        <translation>Ctrl+N ile bir gazete ekleyin: herhangi bir adres olur.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Her şey yolunda</translation>
    </message>
    <message>
        <source>Every newspaper answers.</source>
        <translation>Tüm gazeteler yanıt veriyor.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>No newspaper has this in its name or address.</source>
        <translation>Hiçbir gazetenin adında ya da adresinde bu geçmiyor.</translation>
    </message>
    <message>
        <source>The server does not want to be asked before %1.</source>
        <translation>Sunucu şu zamandan önce istek gönderilmesini istemiyor: %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Ask for news:</source>
        <translation>&amp;Haberleri yenile:</translation>
    </message>
    <message>
        <source>Te&amp;xt of stories:</source>
        <translation>Haber m&amp;etni:</translation>
    </message>
    <message>
        <source>&amp;Whole articles:</source>
        <translation>Yazının &amp;tamamı:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>Haberleri &amp;sakla:</translation>
    </message>
    <message>
        <source>This newspaper</source>
        <translation>Bu gazete</translation>
    </message>
    <message>
        <source>This feed</source>
        <translation>Bu akış</translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation>%1 (eski adresi: %2)</translation>
    </message>
    <message>
        <source>Text &amp;direction:</source>
        <translation>Metin &amp;yönü:</translation>
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
        <translation>siz isteyince</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>birazdan</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Gazete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Son yenileme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message>
        <source>Refreshing: %1 of %2</source>
        <translation>Yenileniyor: %1 / %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Yenilendi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n yeni haber</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>her şey yolunda</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in trouble</source>
        <translation>
            <numerusform>%n akış sorunlu</numerusform>
        </translation>
    </message>
    <message>
        <source>metered connection: refreshed only when you ask</source>
        <translation>tarifeli bağlantı: yalnızca siz isteyince yenilenir</translation>
    </message>
    <message>
        <source>Fetching whole articles: %1 of %2</source>
        <translation>Yazıların tamamı indiriliyor: %1 / %2</translation>
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
        <translation>Buradaki her şey zaten okunmuş.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n haber okundu olarak işaretlendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Yer imlerine eklendi</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Yer imi kaldırıldı</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Bu haberin kendi bağlantısı yok.</translation>
    </message>
    <message>
        <source>No program opens this: %1</source>
        <translation>Bunu açacak bir program yok: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) bookmarked</source>
        <translation>
            <numerusform>%n haber yer imlerine eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>%n yer imi kaldırıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put aside to be read later</source>
        <translation>
            <numerusform>%n haber sonra okumak için ayrıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer to be read later</source>
        <translation>
            <numerusform>%n haber artık sonra okunacaklar arasında değil</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: it was so already.</source>
        <translation>Yapılacak bir şey yok: zaten öyleydi.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Geri alınıyor…</translation>
    </message>
    <message>
        <source>Stopped. Undo goes on where it was left.</source>
        <translation>Durduruldu. «Geri al» kaldığı yerden sürer.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDelegate</name>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n görüntülenme</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>güncellendi</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryHead</name>
    <message>
        <source>Unread %1</source>
        <translation>Okunmamış %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stories</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Resimli</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeniler</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eskiler</translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation>Önce son saklananlar</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Başlığa göre</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Liste sırası: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryModel</name>
    <message>
        <source>Unread: %1. %2</source>
        <translation>Okunmamış: %1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours.</source>
        <translation>
            <numerusform>%n notunuz var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>What you have not opened yet, from all newspapers</source>
        <translation>Tüm gazetelerden henüz açmadıklarınız</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Stories you keep; they are never thrown away</source>
        <translation>Sakladığınız haberler; hiçbir zaman silinmezler</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Arama: %1</translation>
    </message>
    <message>
        <source>In all newspapers, newest first</source>
        <translation>Tüm gazetelerde, önce en yeniler</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>No story has all these words. Try fewer, or only the beginning of a word.</source>
        <translation>Hiçbir haberde bu sözcüklerin tümü geçmiyor. Daha az sözcük ya da bir sözcüğün yalnızca başını deneyin.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tümü okundu</translation>
    </message>
    <message>
        <source>You have opened everything here. New stories come by themselves.</source>
        <translation>Burada her şeyi açtınız. Yeni haberler kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>Burada resim yok</translation>
    </message>
    <message>
        <source>None of these stories carries a picture.</source>
        <translation>Bu haberlerin hiçbirinde resim yok.</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Henüz yer imi yok</translation>
    </message>
    <message>
        <source>Press S while reading, and the story is kept here for good.</source>
        <translation>Okurken S tuşuna basın; haber burada kalıcı olarak saklanır.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Bugün yeni bir şey yok</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Eski haberler kendi gazetelerinin altında. Daha fazlası için gazete ekleyin.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Gazete ekle…</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Henüz haber yok</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Buradan henüz bir şey gelmedi. Yeniden denemek için F5 tuşuna basın.</translation>
    </message>
    <message>
        <source>A collection of bookmarks</source>
        <translation>Yer imi koleksiyonu</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Sonra oku</translation>
    </message>
    <message>
        <source>Put aside until you have time</source>
        <translation>Vaktiniz olunca okumak üzere ayırdıklarınız</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Stories you highlighted or wrote something on</source>
        <translation>Bir yerini vurguladığınız ya da not düştüğünüz haberler</translation>
    </message>
    <message>
        <source>Among your bookmarks, newest first</source>
        <translation>Yer imleriniz arasında, önce en yeniler</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>Bu koleksiyonda henüz bir şey yok</translation>
    </message>
    <message>
        <source>Drag stories onto its name, or press Shift+S while reading.</source>
        <translation>Haberleri adının üzerine sürükleyin ya da okurken Shift+S tuşlarına basın.</translation>
    </message>
    <message>
        <source>Nothing to be read later</source>
        <translation>Sonra okunacak bir şey yok</translation>
    </message>
    <message>
        <source>Press L while reading, and the story waits for you here.</source>
        <translation>Okurken L tuşuna basın; haber sizi burada bekler.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Henüz not yok</translation>
    </message>
    <message>
        <source>Select words in a story and press H to highlight them.</source>
        <translation>Bir haberde sözcükleri seçin ve vurgulamak için H tuşuna basın.</translation>
    </message>
    <message>
        <source>Everything that came in the last day and night</source>
        <translation>Son bir gün içinde gelen her şey</translation>
    </message>
</context>
<context>
    <name>broadsheet::TargetsDialog</name>
    <message>
        <source>Where to share</source>
        <translation>Paylaşım hedefleri</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Targets, in the order they are offered</source>
        <translation>Sunuldukları sırayla hedefler</translation>
    </message>
    <message>
        <source>What is ticked is offered, in this order. Rows can be dragged.</source>
        <translation>İşaretli olanlar bu sırayla sunulur. Satırlar sürüklenebilir.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Yukarı</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Aşağı</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ka&amp;ldır</translation>
    </message>
    <message>
        <source>&amp;Add an address</source>
        <translation>Adr&amp;es ekle</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>&amp;Program ekle</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>&amp;Tuşu temizle</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>A&amp;d:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Sunucu:</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>T&amp;uş:</translation>
    </message>
    <message>
        <source>Pr&amp;ogram and its arguments:</source>
        <translation>Progra&amp;m ve parametreleri:</translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation>&amp;Web adresi:</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} {file} stand for the story. No shell reads this.</source>
        <translation>{url} {title} {source} {quote} {image} {file} haberin yerini tutar. Bunlar komut kabuğundan geçmez.</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} stand for the story, {instance} for a server.</source>
        <translation>{url} {title} {source} {quote} {image} haberin, {instance} ise sunucunun yerini tutar.</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Eski &amp;hâline getir</translation>
    </message>
    <message>
        <source>There are as many as there can be.</source>
        <translation>Daha fazlası eklenemez.</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>Adresim</translation>
    </message>
    <message>
        <source>My program</source>
        <translation>Programım</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Bir ad gerekiyor.</translation>
    </message>
    <message>
        <source>This key is taken: %1</source>
        <translation>Bu tuş kullanılıyor: %1</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Bu bir sunucu adı değil.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TextChoice</name>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Fetching the whole article…</source>
        <translation>Yazının tamamı indiriliyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>The whole article is here.</source>
        <translation>Yazının tamamı geldi.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>This is the feed&apos;s text. %1</source>
        <translation>Bu, akıştaki metin. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
</TS>
