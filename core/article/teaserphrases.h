// What publishers write where a teaser ends, as data: in lower case, folded as text::fold() does it when it
// is compared. Only for teaser.cpp.
#pragma once

namespace broadsheet::article {

// At the very end of a text, or all of its last line.
inline constexpr const char16_t *readOnPhrases[] = {
    u"read more", u"read on", u"read the rest", u"read full article", u"read full story",
    u"read the full story", u"read the full article", u"read the article", u"read the whole story",
    u"read whole story", u"read entire article", u"read original article", u"read the rest of this entry",
    u"full story", u"full article", u"continue reading", u"keep reading", u"learn more", u"view more",
    u"see more", u"more here", u"click here to read more", u"click to read more", u"view full post",
    u"view article", u"(more)", u"more...", u"link to full article", // English
    u"читать далее", u"читать дальше", u"читать полностью", u"читать всю статью", u"читать статью",
    u"читайте далее", u"читайте полностью", u"подробнее", u"далее", u"подробности", u"читать подробнее",
    u"узнать больше", u"продолжение", u"читать продолжение",                            // Russian
    u"читати далі", u"читати більше", u"детальніше", u"докладніше", u"читати повністю", // Ukrainian
    u"чытаць далей", u"падрабязней",                                                    // Belarusian
    u"толығырақ", u"ары қарай оқу", u"батафсил", u"davomini o'qish",                    // Kazakh, Uzbek
    u"прочети повече", u"прочетете повече", u"виж още",                                 // Bulgarian
    u"procitaj vise", u"opsirnije", u"прочитај више", u"опширније", u"vise", // Serbian, Croatian, Bosnian
    u"preberi vec", u"vec o tem", u"прочитај повеќе",                        // Slovene, Macedonian
    u"davamı", u"davami", u"ardı", u"daha ətraflı", u"ətraflı", u"davamını oxu", u"davamını oxuyun",
    u"davamı burada", // Azerbaijani
    u"կարդալ ավելին", u"ավելին", u"կարդալ ամբողջությամբ", u"շարունակությունը", u"մանրամասն",
    u"կարդացեք ավելին",                                                                         // Armenian
    u"სრულად", u"ვრცლად", u"სრულად წაიკითხეთ", u"წაიკითხეთ მეტი",                               // Georgian
    u"devamını oku", u"devamı", u"devamı için tıklayın", u"haberin devamı", u"devamını okuyun", // Turkish
    u"weiterlesen", u"mehr lesen", u"mehr dazu", u"mehr erfahren", u"zum artikel", u"lesen sie mehr",
    u"den ganzen artikel lesen", u"ganzen artikel lesen", u"hier weiterlesen", u"(mehr)", // German
    u"lire la suite", u"lire plus", u"en savoir plus", u"lire l'article", u"lire l'article complet",
    u"la suite", u"voir plus", // French
    u"leer más", u"seguir leyendo", u"leer mas", u"leer noticia completa", u"leer la noticia completa",
    u"leer artículo completo", u"continuar leyendo", u"ver más", // Spanish
    u"leia mais", u"ler mais", u"saiba mais", u"continue lendo", u"continuar a ler",
    u"leia a matéria completa",
    u"continue a ler", // Portuguese
    u"leggi tutto", u"continua a leggere", u"leggi di più", u"leggi l'articolo", u"leggi di piu", u"continua",
    // Italian
    u"llegir més", u"llegeix més", u"continua llegint", u"irakurri gehiago",
    u"ler máis",                                                  // Catalan, Basque, …
    u"lees verder", u"lees meer", u"verder lezen", u"meer lezen", // Dutch
    u"läs mer", u"läs hela artikeln", u"les mer", u"les hele saken", u"læs mere", u"læs hele artiklen",
    u"lue lisää", u"lue koko juttu", u"loe edasi", u"loe lähemalt", u"lasīt vairāk", u"lasīt tālāk",
    u"skaityti daugiau", u"skaityti toliau", u"lesa meira", // the North
    u"czytaj dalej", u"czytaj więcej", u"więcej", u"celý článek", u"číst dál", u"číst dále", u"více",
    u"čítať ďalej", u"celý článok", u"viac",                     // Polish, Czech, Slovak
    u"tovább olvasom", u"tovább", u"bővebben", u"olvass tovább", // Hungarian
    u"citeşte mai mult", u"citește mai mult", u"citeste mai departe", u"mai mult", u"mai multe detalii",
    // Romanian
    u"διαβάστε περισσότερα", u"περισσότερα", u"συνέχεια", u"διαβάστε τη συνέχεια", // Greek
    u"lexo më shumë", u"lexo me shume",                                            // Albanian
    u"اقرأ المزيد", u"إقرأ المزيد", u"اقرا المزيد", u"المزيد", u"لقراءة المزيد", u"تابع القراءة",
    u"أكمل القراءة",                                                               // Arabic
    u"بیشتر بخوانید", u"ادامه مطلب", u"ادامه خبر", u"مزید پڑھیں", u"ادامه",        // Persian, Urdu
    u"קרא עוד", u"קראו עוד", u"המשך קריאה", u"לקריאת הכתבה המלאה", u"לכתבה המלאה", // Hebrew
    u"और पढ़ें", u"आगे पढ़ें", u"पूरी खबर पढ़ें", u"আরও পড়ুন", u"বিস্তারিত", u"மேலும் படிக்க",    // India
    u"阅读全文", u"閱讀全文", u"阅读更多", u"閱讀更多", u"查看全文", u"继续阅读", u"繼續閱讀",
    u"全文", // Chinese
    u"続きを読む", u"続きはこちら", u"もっと読む", u"全文を読む", u"더 보기", u"더보기", u"계속 읽기",
    u"전체 기사 보기", // Japanese, Korean
    u"baca selengkapnya", u"selengkapnya", u"baca lagi", u"baca juga", u"đọc tiếp", u"xem thêm", u"xem tiếp",
    u"อ่านต่อ", u"อ่านเพิ่มเติม", // South East Asia
    u"soma zaidi",          // Swahili
};

// Blogs sign what they send: a last line that begins with the first and goes on with the second.
struct Signature
{
    const char16_t *begins;
    const char16_t *goesOn;
};
inline constexpr Signature signatures[] = {
    {u"the post ", u" appeared first on "},
    {u"the post ", u" first appeared on "},
    {u"this post ", u" appeared first on "},
    {u"сообщение ", u" появились сначала на "},
    {u"запись ", u" впервые появилась "},
    {u"сообщение ", u" впервые появилось "},
    {u"der beitrag ", u" erschien zuerst auf "},
    {u"l'article ", u" est apparu en premier sur "},
    {u"cet article ", u" est apparu en premier sur "},
    {u"la entrada ", u" se publico primero en "},
    {u"la entrada ", u" aparece primero en "},
    {u"o post ", u" apareceu primeiro em "},
    {u"l'articolo ", u" proviene da "},
    {u"het bericht ", u" verscheen eerst op "},
    {u"artykul ", u" pochodzi z serwisu "},
    {u"inlagget ", u" dok forst upp pa "},
    {u"prispevek ", u" nejdrive "},
    {u"допис ", u" з'явився спочатку на "},
};

} // namespace broadsheet::article
