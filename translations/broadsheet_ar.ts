<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArticleTrouble</name>
    <message>
        <source>No article was found on the page.</source>
        <translation>لم يُعثر على مقال في الصفحة.</translation>
    </message>
    <message>
        <source>The page has no more than this.</source>
        <translation>ليس في الصفحة أكثر من هذا.</translation>
    </message>
    <message>
        <source>The page is not on the public web.</source>
        <translation>هذه الصفحة ليست على الإنترنت العام.</translation>
    </message>
    <message>
        <source>The page is not there any more.</source>
        <translation>لم تعد الصفحة موجودة.</translation>
    </message>
    <message>
        <source>The site does not let us in.</source>
        <translation>الموقع لا يسمح لنا بالدخول.</translation>
    </message>
    <message>
        <source>The site shows the article only to its subscribers.</source>
        <translation>يعرض الموقع المقال لمشتركيه فقط.</translation>
    </message>
    <message>
        <source>The site asks to come back later.</source>
        <translation>يطلب الموقع العودة لاحقًا.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>تأخّر الموقع كثيرًا في الرد.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>الصفحة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>هذا الحاسوب غير متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>تعذّر تحميل الصفحة.</translation>
    </message>
</context>
<context>
    <name>BookmarkFile</name>
    <message>
        <source>For browsers: addresses and notes (*.html)</source>
        <translation>للمتصفحات: العناوين والملاحظات (*.html)</translation>
    </message>
    <message>
        <source>For Broadsheet: everything but pictures (*.json)</source>
        <translation>لبرنامج Broadsheet: كل شيء ما عدا الصور (*.json)</translation>
    </message>
    <message>
        <source>E-book, with pictures (*.epub)</source>
        <translation>كتاب إلكتروني مع الصور (*.epub)</translation>
    </message>
    <message>
        <source>Folder of Markdown, with pictures (*)</source>
        <translation>مجلد Markdown مع الصور (*)</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>تصدير الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Exporting the bookmarks…</source>
        <translation>يجري تصدير الإشارات المرجعية…</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) saved as %1</source>
        <translation>
            <numerusform>لم تُحفظ أي إشارة مرجعية: %1</numerusform>
            <numerusform>حُفظت إشارة مرجعية واحدة: %1</numerusform>
            <numerusform>حُفظت إشارتان مرجعيتان: %1</numerusform>
            <numerusform>حُفظت %Ln إشارات مرجعية: %1</numerusform>
            <numerusform>حُفظت %Ln إشارة مرجعية: %1</numerusform>
            <numerusform>حُفظت %Ln إشارة مرجعية: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>لا توجد إشارة مرجعية لتصديرها.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>توقّف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody but the server itself vouches for it</source>
        <translation>لا أحد يضمنها سوى الخادم نفسه</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>لا يعرف هذا الحاسوب من أصدرها</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>لم تبدأ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>it is made out to another site</source>
        <translation>صادرة لموقع آخر</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>ليست سليمة</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>المشكلة: %1.</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>الموقع: %1</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>صادرة لـ: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>جهة الإصدار: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>صالحة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>البصمة (SHA-256):</translation>
    </message>
    <message>
        <source>Accept it only when you know this server. It holds for this feed alone, and should the server show another one, that is refused again.</source>
        <translation>لا تقبلها إلا إذا كنت تعرف هذا الخادم. وهي تسري على هذا الموجز وحده، وإذا عرض الخادم شهادة أخرى فستُرفض من جديد.</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>قبول هذه الشهادة</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Accept its certificate all the same?</source>
        <translation>الاتصال بالموقع %1 غير آمن. هل تُقبل شهادته مع ذلك؟</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In order.</source>
        <translation>سليم.</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>كلمة المرور: لا توجد</translation>
    </message>
    <message>
        <source>Password: in the keychain</source>
        <translation>كلمة المرور: في خزنة كلمات المرور</translation>
    </message>
    <message>
        <source>Accepted certificate: %1</source>
        <translation>الشهادة المقبولة: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>المشكلة: %1</translation>
    </message>
    <message>
        <source>Certificate shown: made out to %1, issued by %2, valid from %3 to %4</source>
        <translation>الشهادة المعروضة: صادرة لـ: %1؛ جهة الإصدار: %2؛ صالحة من %3 إلى %4</translation>
    </message>
    <message>
        <source>--accept wants the SHA-256 fingerprint of a certificate: 64 hexadecimal digits.</source>
        <translation>يحتاج ‎--accept إلى بصمة SHA-256 لشهادة: 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>موجودة بالفعل: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيفت: %1</translation>
    </message>
    <message>
        <source>%1 offers several feeds. Take one by its address, as in: broadsheet-cli add %2</source>
        <translation>في %1 عدة موجزات. خذ واحدًا بعنوانه، مثلًا: broadsheet-cli add %2</translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>لا إشارة مرجعية للتصدير.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s).</source>
        <translation>
            <numerusform>لا إشارات مرجعية.</numerusform>
            <numerusform>إشارة مرجعية واحدة.</numerusform>
            <numerusform>إشارتان مرجعيتان.</numerusform>
            <numerusform>%Ln إشارات مرجعية.</numerusform>
            <numerusform>%Ln إشارة مرجعية.</numerusform>
            <numerusform>%Ln إشارة مرجعية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file needs to end in .html, .json or .epub; a folder of Markdown has no such end. --as says it too.</source>
        <translation>يجب أن ينتهي اسم الملف بـ ‎.html أو ‎.json أو ‎.epub؛ ولا نهاية كهذه لمجلد Markdown. ويمكن تحديد ذلك بـ ‎--as أيضًا.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>يحتاج ‎--limit إلى عدد من 1 إلى %1.</translation>
    </message>
    <message>
        <source>--order needs newest, oldest, saved or title.</source>
        <translation>يحتاج ‎--order إلى newest أو oldest أو saved أو title.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>تحتاج الملاحظة إلى كلمات.</translation>
    </message>
    <message>
        <source>There is no note %1 on this story; it has %2.</source>
        <translation>لا ملاحظة رقمها %1 على هذا الخبر؛ عدد ملاحظاته: %2.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>لا مكان لـ «%1».</translation>
    </message>
    <message>
        <source>There is no such section or publication. See: broadsheet-cli sources</source>
        <translation>لا يوجد قسم أو ناشر كهذا. انظر: broadsheet-cli sources</translation>
    </message>
    <message>
        <source>There is no collection “%1”. “broadsheet-cli bookmarks collect” shows those there are.</source>
        <translation>لا توجد مجموعة «%1». يعرض «broadsheet-cli bookmarks collect» الموجود منها.</translation>
    </message>
    <message>
        <source>the profile folder; without it the window&apos;s own</source>
        <translation>مجلد الملف الشخصي؛ ومن دونه مجلد النافذة نفسه</translation>
    </message>
    <message>
        <source>what is said here in another language than the system&apos;s</source>
        <translation>الكلام هنا بلغة غير لغة النظام</translation>
    </message>
    <message>
        <source>for programs. list, search: an array of stories, each with the fields id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</source>
        <translation>للبرامج. list وsearch: مصفوفة أخبار، لكل منها الحقول id وtitle وurl وpublication وsection وlanguage وsummary وimage وdate_published ‏(RFC 3339) وviews وunread وbookmarked</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong use.</source>
        <translation>رموز الخروج: 0 تمّ، 1 فشل (وتقول جملة واحدة في الخطأ القياسي السبب)، 2 استخدام خاطئ.</translation>
    </message>
    <message>
        <source>Try: broadsheet-cli --help</source>
        <translation>جرّب: broadsheet-cli --help</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>أمر غير معروف: %1</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>خيار غير معروف: %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>No story was found.</source>
        <translation>لم يُعثر على أي خبر.</translation>
    </message>
    <message>
        <source>Stories need --to with the name of a file that ends in .html, .epub or .md.</source>
        <translation>تحتاج الأخبار إلى ‎--to مع اسم ملف ينتهي بـ ‎.html أو ‎.epub أو ‎.md.</translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>لم يكن فيه شيء.</translation>
    </message>
    <message>
        <source>%1 MB of %2 MB; those of bookmarked stories always stay.</source>
        <translation>%1 م.ب من %2 م.ب؛ أما صور الأخبار ذات الإشارات المرجعية فتبقى دائمًا.</translation>
    </message>
    <message>
        <source>A number of megabytes, from 0 to %1.</source>
        <translation>عدد من الميغابايتات، من 0 إلى %1.</translation>
    </message>
    <message>
        <source>%1 of %2 sources, new stories: %3</source>
        <translation>المصادر: %1 من %2، أخبار جديدة: %3</translation>
    </message>
    <message>
        <source>New stories: %1. Sources: %2, failed: %3.</source>
        <translation>أخبار جديدة: %1. المصادر: %2، فشل منها: %3.</translation>
    </message>
    <message>
        <source>Only its title and address are kept. %1</source>
        <translation>حُفظ عنوانه ورابطه فقط. %1</translation>
    </message>
    <message>
        <source>Which server is not known; the window asks for it.</source>
        <translation>الخادم غير معروف؛ النافذة تسأل عنه.</translation>
    </message>
    <message>
        <source>This story cannot go there: it has no link or no picture, or the link is too long.</source>
        <translation>لا يمكن إرسال هذا الخبر إلى هناك: لا رابط له أو لا صورة، أو الرابط طويل جدًا.</translation>
    </message>
    <message>
        <source>There is no such target. See: broadsheet-cli share</source>
        <translation>لا توجد وجهة كهذه. انظر: broadsheet-cli share</translation>
    </message>
    <message>
        <source>--as is one of: plain, html, markdown, bibtex, biblatex, ris, csl-json.</source>
        <translation>‎--as واحد من: plain وhtml وmarkdown وbibtex وbiblatex وris وcsl-json.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>The library file is damaged: %1</source>
        <translation>ملف المكتبة تالف: %1</translation>
    </message>
    <message>
        <source>The library file is in order.</source>
        <translation>ملف المكتبة سليم.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a story. “broadsheet-cli list” shows them.</source>
        <translation>«%1» ليس رقم خبر. يعرض «broadsheet-cli list» الأرقام.</translation>
    </message>
    <message>
        <source>There is no story %1. “broadsheet-cli list” shows those there are.</source>
        <translation>لا يوجد خبر رقمه %1. يعرض «broadsheet-cli list» الموجود.</translation>
    </message>
    <message>
        <source>Takes feeds, or the feed a page announces.</source>
        <translation>يضيف موجزات، أو الموجز الذي تعلنه صفحة.</translation>
    </message>
    <message>
        <source>Stories, newest first.</source>
        <translation>الأخبار، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Stories that hold all the words; &quot;…&quot; is a phrase, the last word may be unfinished.</source>
        <translation>الأخبار التي تحوي كل الكلمات؛ &quot;…&quot; عبارة، والكلمة الأخيرة قد تكون ناقصة.</translation>
    </message>
    <message>
        <source>One story as text; --whole: the article from its page; with --json its safe HTML too.</source>
        <translation>خبر واحد نصًا؛ ‎--whole: المقال من صفحته؛ ومع ‎--json صيغة HTML الآمنة منه أيضًا.</translation>
    </message>
    <message>
        <source>Where stories can go; the address that takes one there; a citation (plain, html, markdown, bibtex, biblatex, ris, csl-json).</source>
        <translation>إلى أين يمكن أن تُرسل الأخبار؛ والعنوان الذي يأخذ واحدًا إلى هناك؛ ومرجع (plain، html، markdown، bibtex، biblatex، ris، csl-json).</translation>
    </message>
    <message>
        <source>Keeps stories for good.</source>
        <translation>يحفظ الأخبار نهائيًا.</translation>
    </message>
    <message>
        <source>Lets them go.</source>
        <translation>يزيلها من الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>What is kept; with --json collections and notes too.</source>
        <translation>ما هو محفوظ؛ ومع ‎--json المجموعات والملاحظات أيضًا.</translation>
    </message>
    <message>
        <source>Keeps pages that are in no feed, with their text and pictures.</source>
        <translation>يحفظ صفحات ليست في أي موجز، بنصها وصورها.</translation>
    </message>
    <message>
        <source>The notes on a story, one more, or one less.</source>
        <translation>الملاحظات على خبر، أو واحدة أخرى، أو واحدة أقل.</translation>
    </message>
    <message>
        <source>Collections; makes one (&quot;Politics/Europe&quot;), and puts stories in or takes them out.</source>
        <translation>المجموعات؛ ينشئ واحدة (&quot;Politics/Europe&quot;) ويضع فيها أخبارًا أو يخرجها منها.</translation>
    </message>
    <message>
        <source>For browsers, for Broadsheet itself, as an e-book, or as a folder of Markdown.</source>
        <translation>للمتصفحات، أو لبرنامج Broadsheet نفسه، أو كتابًا إلكترونيًا، أو مجلدًا من ملفات Markdown.</translation>
    </message>
    <message>
        <source>What a browser, Pocket, Instapaper, Raindrop or Broadsheet wrote; its content tells which.</source>
        <translation>ما كتبه متصفح أو Pocket أو Instapaper أو Raindrop أو Broadsheet؛ ومحتواه يدل عليه.</translation>
    </message>
    <message>
        <source>Marks stories read.</source>
        <translation>يعلّم الأخبار كمقروءة.</translation>
    </message>
    <message>
        <source>Marks stories unread.</source>
        <translation>يعلّم الأخبار كغير مقروءة.</translation>
    </message>
    <message>
        <source>Takes back the last mark, bookmark, add, replacement, remove or import.</source>
        <translation>يتراجع عن آخر تعليم أو إشارة مرجعية أو إضافة أو استبدال أو إزالة أو استيراد.</translation>
    </message>
    <message>
        <source>What is taken, and how it fares.</source>
        <translation>ما يُقرأ وكيف حاله.</translation>
    </message>
    <message>
        <source>Takes a newspaper no more; bookmarked stories stay.</source>
        <translation>يزيل صحيفة؛ وتبقى الأخبار ذات الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>How often to ask (0: by hand), how long to keep (0: without limit), whether to fetch whole articles, which way texts run; usual: as the wider wish.</source>
        <translation>كم مرة يُسأل (0: يدويًا)، وكم تُحفظ (0: بلا حد)، وهل تُجلب المقالات كاملة، واتجاه النصوص؛ usual: كما في الرغبة الأوسع.</translation>
    </message>
    <message>
        <source>How much room pictures take on the disk; how much they may, those of bookmarked stories not counted.</source>
        <translation>كم تشغل الصور من القرص؛ وكم يُسمح لها، من دون صور الأخبار ذات الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>A source&apos;s password, read from standard input and kept in the keychain, and its certificate.</source>
        <translation>كلمة مرور مصدر (تُقرأ من الدخل القياسي وتُحفظ في خزنة كلمات المرور) وشهادته.</translation>
    </message>
    <message>
        <source>What another reader kept: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks; its content tells which.</source>
        <translation>ما حفظه برنامج آخر: OPML أو starred.json أو قاعدة بيانات QuiteRSS أو RSS Guard أو إشارات مرجعية؛ ومحتواه يدل عليه.</translation>
    </message>
    <message>
        <source>All feeds as OPML on standard output; or stories as one web page, an e-book or Markdown.</source>
        <translation>كل الموجزات بصيغة OPML على الخرج القياسي؛ أو أخبار في صفحة ويب واحدة أو كتاب إلكتروني أو Markdown.</translation>
    </message>
    <message>
        <source>Looks whether the library file is in order.</source>
        <translation>ينظر هل ملف المكتبة سليم.</translation>
    </message>
    <message>
        <source>A feed as one JSON Feed 1.1 document.</source>
        <translation>موجز في مستند JSON Feed 1.1 واحد.</translation>
    </message>
    <message>
        <source>The article of a news page as JSON; the zone is for dates that name none.</source>
        <translation>مقال صفحة أخبار بصيغة JSON؛ والمنطقة الزمنية للتواريخ التي لا تسمّيها.</translation>
    </message>
    <message>
        <source>HTML from anywhere as a safe fragment.</source>
        <translation>HTML من أي مكان مقطعًا آمنًا.</translation>
    </message>
    <message>
        <source>A number from 0, one of the words, or &quot;usual&quot;.</source>
        <translation>عدد من 0، أو إحدى الكلمات، أو &quot;usual&quot;.</translation>
    </message>
    <message>
        <source>The folder of the library and the settings.</source>
        <translation>مجلد المكتبة والإعدادات.</translation>
    </message>
    <message>
        <source>Sets stories like a newspaper, without a window; --edition FILE.pdf --help says more.</source>
        <translation>يصفّ الأخبار كما في الصحيفة، من دون نافذة؛ للمزيد: ‎--edition FILE.pdf --help.</translation>
    </message>
    <message>
        <source>The language of the window, this once: en, ru, az, …</source>
        <translation>لغة النافذة هذه المرة: en، ru، az، …</translation>
    </message>
    <message>
        <source>A newspaper or feed to add.</source>
        <translation>صحيفة أو موجز للإضافة.</translation>
    </message>
    <message>
        <source>Broadsheet is open already; its window was brought forward.</source>
        <translation>برنامج Broadsheet مفتوح بالفعل؛ وقد أُحضرت نافذته إلى الأمام.</translation>
    </message>
    <message>
        <source>Bookmark %1 of %2</source>
        <translation>الإشارة المرجعية %1 من %2</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Asks all sources for news, or these; --due: those whose time has come.</source>
        <translation>يسأل كل المصادر عن الأخبار، أو هذه منها؛ --due: التي حان وقتها فقط.</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>خبر واحد</numerusform>
            <numerusform>خبران</numerusform>
            <numerusform>%Ln أخبار</numerusform>
            <numerusform>%Ln خبرًا</numerusform>
            <numerusform>%Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets stories like a newspaper and writes FILE.</source>
        <translation>يصفّ الأخبار كما في الصحيفة ويكتب الملف FILE.</translation>
    </message>
    <message>
        <source>The stories of this section, or of this newspaper.</source>
        <translation>أخبار هذا القسم أو هذه الصحيفة.</translation>
    </message>
    <message>
        <source>The bookmarked stories.</source>
        <translation>الأخبار ذات الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>The stories of today.</source>
        <translation>أخبار اليوم.</translation>
    </message>
    <message>
        <source>A4, Letter, A5 or A3.</source>
        <translation>A4 أو Letter أو A5 أو A3.</translation>
    </message>
    <message>
        <source>1, 2 or 3.</source>
        <translation>1 أو 2 أو 3.</translation>
    </message>
    <message>
        <source>In points, 6 to 24.</source>
        <translation>بالنقاط، من 6 إلى 24.</translation>
    </message>
    <message>
        <source>Text alone.</source>
        <translation>النص وحده.</translation>
    </message>
    <message>
        <source>The folder of the library.</source>
        <translation>مجلد المكتبة.</translation>
    </message>
    <message>
        <source>Of the words around the stories.</source>
        <translation>لغة الكلمات المحيطة بالأخبار.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Which section? For example: --section world</source>
        <translation>أي قسم؟ مثال: --section world</translation>
    </message>
    <message>
        <source>There is no paper “%1” here. Choose A4, Letter, A5 or A3.</source>
        <translation>لا يوجد هنا ورق «%1». اختر A4 أو Letter أو A5 أو A3.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>يحتاج --%1 إلى عدد من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Sets many stories on paper like a newspaper, without a window.</source>
        <translation>يصفّ أخبارًا كثيرة على الورق كما في الصحيفة، من دون نافذة.</translation>
    </message>
    <message>
        <source>Into which file? For example: --edition today.pdf</source>
        <translation>إلى أي ملف؟ مثال: --edition today.pdf</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>كلمة زائدة: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>كل المصادر ردّت.</numerusform>
            <numerusform>لم يردّ مصدر واحد.</numerusform>
            <numerusform>لم يردّ مصدران.</numerusform>
            <numerusform>لم تردّ %Ln مصادر.</numerusform>
            <numerusform>لم يردّ %Ln مصدرًا.</numerusform>
            <numerusform>لم يردّ %Ln مصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the newspapers for news first.</source>
        <translation>يسأل الصحف عن الأخبار أولًا.</translation>
    </message>
    <message>
        <source>How many pages at most, 1 to 200; the last stories become headlines.</source>
        <translation>عدد الصفحات على الأكثر، من 1 إلى 200؛ وتصبح الأخبار الأخيرة عناوين.</translation>
    </message>
    <message>
        <source>The stories of this collection of bookmarks.</source>
        <translation>أخبار هذه المجموعة من الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>The stories to be read later.</source>
        <translation>الأخبار المؤجَّلة للقراءة لاحقًا.</translation>
    </message>
    <message>
        <source>Choose one of --section, --collection, --bookmarks, --later and --today.</source>
        <translation>اختر واحدًا من --section و‎--collection و‎--bookmarks و‎--later و‎--today.</translation>
    </message>
    <message>
        <source>Which collection? For example: --collection Travel</source>
        <translation>أي مجموعة؟ مثلًا: ‎--collection Travel</translation>
    </message>
    <message>
        <source>How many stories at most, 1 to 500.</source>
        <translation>أقصى عدد للأخبار، من 1 إلى 500.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong. %1</source>
        <translation>حدث خطأ ما. %1</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like example.org or https://example.org/feed.</source>
        <translation>«%1» ليس عنوان ويب. يكون العنوان مثل example.org أو https://example.org/feed.</translation>
    </message>
    <message>
        <source>There is no site called %1. Check the spelling of the address.</source>
        <translation>لا يوجد موقع باسم %1. تحقق من كتابة العنوان.</translation>
    </message>
    <message>
        <source>The server does not answer: %1. Try again later.</source>
        <translation>الخادم لا يستجيب: %1. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. What was read before is still here.</source>
        <translation>هذا الحاسوب غير متصل بالإنترنت. ما قُرئ سابقًا ما زال هنا.</translation>
    </message>
    <message>
        <source>The server took too long to answer: %1. Try again later.</source>
        <translation>تأخّر الخادم كثيرًا في الرد: %1. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was loaded. %1</source>
        <translation>الاتصال غير آمن، لذلك لم يُحمَّل شيء. %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings. %1</source>
        <translation>رفض الخادم الوكيل الاتصال. تحقق من إعدادات الوكيل. %1</translation>
    </message>
    <message>
        <source>The site sends every request on to another address without end: %1</source>
        <translation>يعيد الموقع توجيه كل طلب إلى عنوان آخر بلا نهاية: %1</translation>
    </message>
    <message>
        <source>The site tried to send the request to an unsafe address, so nothing was loaded: %1</source>
        <translation>حاول الموقع توجيه الطلب إلى عنوان غير آمن، لذلك لم يُحمَّل شيء: %1</translation>
    </message>
    <message>
        <source>There is nothing at this address any more: %1</source>
        <translation>لم يعد هناك شيء في هذا العنوان: %1</translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation>أغلق الناشر هذا الموجز. أخباره محفوظة. %1</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>الخادم لا يسمح لنا بالدخول: %1</translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation>يطلب الخادم العودة لاحقًا. سيُعاد السؤال تلقائيًا. %1</translation>
    </message>
    <message>
        <source>The server answered with an error: %1. Try again later.</source>
        <translation>ردّ الخادم بخطأ: %1. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection broke off before everything arrived. Try again. %1</source>
        <translation>انقطع الاتصال قبل أن يصل كل شيء. أعد المحاولة. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>This is larger than Broadsheet accepts: %1</source>
        <translation>هذا أكبر مما يقبله Broadsheet: %1</translation>
    </message>
    <message>
        <source>This is not a news feed: %1</source>
        <translation>هذا ليس موجز أخبار: %1</translation>
    </message>
    <message>
        <source>No news feed was found at %1. Try the address of one of its sections, or of the feed itself.</source>
        <translation>لم يُعثر على موجز أخبار في %1. جرّب عنوان أحد أقسامه أو عنوان الموجز نفسه.</translation>
    </message>
    <message>
        <source>This page holds no article: %1</source>
        <translation>لا مقال في هذه الصفحة: %1</translation>
    </message>
    <message>
        <source>This file cannot be understood: %1</source>
        <translation>لا يمكن فهم هذا الملف: %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>لا يوجد ملف كهذا: %1</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>لا يمكن قراءة هذا: %1</translation>
    </message>
    <message>
        <source>Broadsheet may not write here: %1. Choose another folder or change its permissions.</source>
        <translation>لا يُسمح لـ Broadsheet بالكتابة هنا: %1. اختر مجلدًا آخر أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation>القرص ممتلئ، لذلك لم يُحفظ هذا. أفرغ بعض المساحة وأعد المحاولة. %1</translation>
    </message>
    <message>
        <source>The library file was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>كان ملف المكتبة تالفًا. نُحّي جانبًا باسم %1، وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>This library was written by a later version of Broadsheet. Update the program to open it. %1</source>
        <translation>كُتبت هذه المكتبة بإصدار أحدث من Broadsheet. حدّث البرنامج لفتحها. %1</translation>
    </message>
    <message>
        <source>Another window of Broadsheet is busy with this library. Try again in a moment. %1</source>
        <translation>نافذة أخرى من Broadsheet مشغولة بهذه المكتبة. أعد المحاولة بعد قليل. %1</translation>
    </message>
    <message>
        <source>The password was not stored, because the system&apos;s keychain is not available. %1</source>
        <translation>لم تُحفظ كلمة المرور لأن خزنة كلمات المرور في النظام غير متاحة. %1</translation>
    </message>
    <message>
        <source>There is nothing to do here. %1</source>
        <translation>لا شيء يُفعل هنا. %1</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>يطلب %1 اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>لا يقبل %1 هذا الاسم وكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Telegram offers no news feeds. Perhaps the channel&apos;s newspaper has a site of its own: %1</source>
        <translation>لا يوفر Telegram موجزات أخبار. ربما لصحيفة هذه القناة موقع خاص بها: %1</translation>
    </message>
    <message>
        <source>The page layout has changed: %1. Its stories are found by their links alone now, and some may be missing.</source>
        <translation>تغيّر تخطيط الصفحة: %1. تُعرف أخبارها الآن من روابطها وحدها، وقد يغيب بعضها.</translation>
    </message>
    <message>
        <source>The site asks programs not to read this page: %1. It can be read in the browser.</source>
        <translation>يطلب الموقع من البرامج ألا تقرأ هذه الصفحة: %1. ويمكن قراءتها في المتصفح.</translation>
    </message>
    <message>
        <source>There is already one called %1 here.</source>
        <translation>يوجد هنا بالفعل ما اسمه %1.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or no longer has the password: unlock it, or enter the password anew. %1</source>
        <translation>خزنة كلمات المرور في النظام مقفلة، أو لم تعد كلمة المرور هذه فيها. افتح الخزنة أو أدخل كلمة المرور من جديد. %1</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message numerus="yes">
        <source>%n newspaper(s) added</source>
        <translation>
            <numerusform>لم تُضف أي صحيفة</numerusform>
            <numerusform>أُضيفت صحيفة واحدة</numerusform>
            <numerusform>أُضيفت صحيفتان</numerusform>
            <numerusform>أُضيفت %Ln صحف</numerusform>
            <numerusform>أُضيفت %Ln صحيفة</numerusform>
            <numerusform>أُضيفت %Ln صحيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) brought along</source>
        <translation>
            <numerusform>لم يُجلب أي خبر</numerusform>
            <numerusform>جُلب خبر واحد</numerusform>
            <numerusform>جُلب خبران</numerusform>
            <numerusform>جُلبت %Ln أخبار</numerusform>
            <numerusform>جُلب %Ln خبرًا</numerusform>
            <numerusform>جُلب %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>لا إشارات مرجعية</numerusform>
            <numerusform>إشارة مرجعية واحدة</numerusform>
            <numerusform>إشارتان مرجعيتان</numerusform>
            <numerusform>%Ln إشارات مرجعية</numerusform>
            <numerusform>%Ln إشارة مرجعية</numerusform>
            <numerusform>%Ln إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>لم يُعلَّم شيء كمقروء</numerusform>
            <numerusform>عُلِّم خبر واحد كمقروء</numerusform>
            <numerusform>عُلِّم خبران كمقروءين</numerusform>
            <numerusform>عُلِّمت %Ln أخبار كمقروءة</numerusform>
            <numerusform>عُلِّم %Ln خبرًا كمقروء</numerusform>
            <numerusform>عُلِّم %Ln خبر كمقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) there already</source>
        <translation>
            <numerusform>لا صحيفة موجودة من قبل</numerusform>
            <numerusform>صحيفة واحدة موجودة من قبل</numerusform>
            <numerusform>صحيفتان موجودتان من قبل</numerusform>
            <numerusform>%Ln صحف موجودة من قبل</numerusform>
            <numerusform>%Ln صحيفة موجودة من قبل</numerusform>
            <numerusform>%Ln صحيفة موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>لا شيء غير مفهوم</numerusform>
            <numerusform>واحدة غير مفهومة</numerusform>
            <numerusform>اثنتان غير مفهومتين</numerusform>
            <numerusform>%Ln غير مفهومة</numerusform>
            <numerusform>%Ln غير مفهومة</numerusform>
            <numerusform>%Ln غير مفهومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out: not starred, and of no newspaper of yours</source>
        <translation>
            <numerusform>لم يُترك أي خبر</numerusform>
            <numerusform>تُرك خبر واحد: بلا نجمة وليس من صحفك</numerusform>
            <numerusform>تُرك خبران: بلا نجمة وليسا من صحفك</numerusform>
            <numerusform>تُركت %Ln أخبار: بلا نجمة وليست من صحفك</numerusform>
            <numerusform>تُرك %Ln خبرًا: بلا نجمة وليست من صحفك</numerusform>
            <numerusform>تُرك %Ln خبر: بلا نجمة وليست من صحفك</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <translation>لم يكن فيه شيء جديد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>يجري استيراد %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقّف. لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of Markdown</source>
        <translation>استيراد مجلد Markdown</translation>
    </message>
    <message>
        <source>Import from another reader or a browser</source>
        <translation>استيراد من برنامج آخر أو متصفح</translation>
    </message>
    <message>
        <source>Lists, bookmarks, databases of readers and browsers</source>
        <translation>قوائم البرامج والمتصفحات وإشاراتها المرجعية وقواعد بياناتها</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Another program is using %1. Close it and import again.</source>
        <translation>برنامج آخر يستخدم %1. أغلقه ثم أعد الاستيراد.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not imported. What had come of it goes again as soon as there is room.</source>
        <translation>القرص ممتلئ، لذلك لم يُستورد الملف: %1. وما وصل منه يُزال حالما يتوفر مكان.</translation>
    </message>
    <message>
        <source>%1 is damaged, or nothing Broadsheet can import. It takes lists in OPML, starred.json, the databases of QuiteRSS (feeds.db) and RSS Guard (database.db), and bookmarks: a browser&apos;s file (HTML), a table (CSV), or what Broadsheet wrote (JSON, e-book, Markdown).</source>
        <translation>الملف %1 تالف، أو لا يستطيع Broadsheet استيراده. يقبل قوائم OPML وملف starred.json وقواعد بيانات QuiteRSS (‏feeds.db) وRSS Guard (‏database.db)، والإشارات المرجعية: ملف المتصفح (HTML) أو جدولًا (CSV) أو ما كتبه Broadsheet نفسه (JSON والكتاب الإلكتروني وMarkdown).</translation>
    </message>
</context>
<context>
    <name>ManifestFiles</name>
    <message>
        <source>Newspapers (*.publication.json)</source>
        <translation>صحف (*.publication.json)</translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation>فتح صحيفة</translation>
    </message>
    <message>
        <source>%1 holds no newspaper Broadsheet can read.</source>
        <translation>لا يحتوي الملف %1 صحيفة يستطيع Broadsheet قراءتها.</translation>
    </message>
    <message>
        <source>Save the newspaper</source>
        <translation>حفظ الصحيفة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>ManifestTrouble</name>
    <message>
        <source>In %1 line %2 is wrong.</source>
        <translation>في الملف %1 خطأ في السطر %L2.</translation>
    </message>
    <message>
        <source>In %1 line %2 is wrong, at the key %3.</source>
        <translation>في الملف %1 خطأ في السطر %L2 عند المفتاح %3.</translation>
    </message>
    <message>
        <source>In %1 no source is both on https and on the newspaper&apos;s own hosts.</source>
        <translation>في الملف %1 لا يوجد مصدر على https وعلى مواقع الصحيفة نفسها معًا.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;خبر</translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation>&amp;صحيفة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Newsstand</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Britain</source>
        <translation>بريطانيا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>الأمم المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>الاقتصاد</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>الثقافة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>العلوم</translation>
    </message>
    <message>
        <source>South Caucasus</source>
        <translation>جنوب القوقاز</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>الرياضة</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>World</source>
        <translation>العالم</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%Ln أقسام</numerusform>
            <numerusform>%Ln قسمًا</numerusform>
            <numerusform>%Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>استجابت</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>استجابت في %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>مستخدمة في %1</translation>
    </message>
    <message>
        <source>Not certain: its address may have changed.</source>
        <translation>غير مؤكد: ربما تغيّر عنوانها.</translation>
    </message>
    <message>
        <source>It answered when it was last tried.</source>
        <translation>استجابت عند آخر تجربة.</translation>
    </message>
    <message>
        <source>It answered when it was last tried (%1).</source>
        <translation>استجابت عند آخر تجربة (%1).</translation>
    </message>
    <message>
        <source>Others read it; it was not tried.</source>
        <translation>يقرؤها آخرون، ولم تُجرَّب.</translation>
    </message>
    <message>
        <source>Others read it (%1); it was not tried.</source>
        <translation>يقرؤها آخرون (%1)، ولم تُجرَّب.</translation>
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
        <translation>تصدير الاشتراكات</translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation>ملفات OPML (*.opml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>لا مشاهدات</numerusform>
            <numerusform>مشاهدة واحدة</numerusform>
            <numerusform>مشاهدتان</numerusform>
            <numerusform>%Ln مشاهدات</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>بقلم %1</translation>
    </message>
    <message>
        <source>Liked the story? Share it on social media!</source>
        <translation>أعجبك الخبر؟ شاركه على شبكات التواصل!</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>تابعونا</translation>
    </message>
    <message>
        <source>Any use of materials is allowed only if there is a hyperlink to %1</source>
        <translation>لا يُسمح باستخدام المواد إلا مع رابط إلى %1</translation>
    </message>
    <message>
        <source>Read the full story in the browser</source>
        <translation>قراءة الخبر كاملًا في المتصفح</translation>
    </message>
    <message>
        <source>The publication sent only the headline.</source>
        <translation>أرسل الناشر العنوان فقط.</translation>
    </message>
    <message>
        <source>Picture not available</source>
        <translation>الصورة غير متاحة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>طُبع في %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>More in %1</source>
        <translation>المزيد في %1</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>في هذا العدد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>خبر واحد</numerusform>
            <numerusform>خبران</numerusform>
            <numerusform>%Ln أخبار</numerusform>
            <numerusform>%Ln خبرًا</numerusform>
            <numerusform>%Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>ص %1</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>أيضًا في %1</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>أخبار أخرى</translation>
    </message>
    <message>
        <source>More in %1 — %2</source>
        <translation>المزيد في %1 — %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>الخبر السابق</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>الخبر التالي</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>في الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>طرق أخرى للمشاركة</translation>
    </message>
    <message>
        <source>This story in other languages</source>
        <translation>هذا الخبر بلغات أخرى</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Your note %1</source>
        <translation>ملاحظتك %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>لم تعد هذه الكلمات في النص.</translation>
    </message>
    <message>
        <source>These words are in the other text of this story (key W).</source>
        <translation>هذه الكلمات في النص الآخر لهذا الخبر (المفتاح W).</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>حُدِّث: %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;زيادة</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;إنقاص</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>اختر لونًا</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>الألوان الأ&amp;ساسية</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>الألوان الم&amp;خصصة</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>إ&amp;ضافة إلى الألوان المخصصة</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>اختيار &amp;لون من الشاشة</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>ال&amp;صبغة:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>الإ&amp;شباع:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>ال&amp;قيمة:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>الأ&amp;حمر:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>الأخض&amp;ر:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>الأ&amp;زرق:</translation>
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
        <translation>يعرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>يعرض المساعدة مع خيارات Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>خيار غير معروف: %1</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>خيارات غير معروفة: %1</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>القيمة ناقصة بعد: %1</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>قيمة زائدة بعد: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[خيارات]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>المعاملات:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع إلى الخلف</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>التقدم إلى الأمام</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>التبديل إلى عرض القائمة</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>التبديل إلى عرض التفاصيل</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>الأماكن والإشارات المرجعية</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة &amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد &amp;جديد</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات الم&amp;خفية</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>‏%1 موجود بالفعل.
هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
لم يُعثر على الملف.
تحقق من صحة اسم الملف.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أ&amp;عد</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>إظهار التفاصيل…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>إخفاء التفاصيل…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أ&amp;عد</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ &amp;عنوان الرابط</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation>الخبر %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>الديفاناغارية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of some of this text (%1): they are not on the pages. On Debian and Ubuntu the package %2 brings one.</source>
        <translation>لا يوجد في هذا الحاسوب خط فيه حروف جزء من هذا النص (%1)، فلن تظهر في الصفحات. في Debian وUbuntu تجد مثل هذا الخط في الحزمة %2.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of your language (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>لا خط على هذا الحاسوب فيه حروف لغتك (%1). في Debian وUbuntu تأتي به الحزمة %2.</translation>
    </message>
</context>
<context>
    <name>SourceState</name>
    <message>
        <source>Site not found</source>
        <translation>لم يُعثر على الموقع</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>Password not accepted</source>
        <translation>كلمة المرور مرفوضة</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>خزنة كلمات المرور مغلقة</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>لا يسمح بالدخول</translation>
    </message>
    <message>
        <source>Asks to come later</source>
        <translation>يطلب العودة لاحقًا</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>Not a news feed</source>
        <translation>ليس موجز أخبار</translation>
    </message>
    <message>
        <source>Closed by its publisher</source>
        <translation>أغلقه ناشره</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>به مشكلة</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>The last time all went well was %1.</source>
        <translation>آخر مرة سار فيها كل شيء على ما يرام: %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Page layout has changed</source>
        <translation>تغيّر تخطيط الصفحة</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>ليس للبرامج</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>كل شيء محدَّث.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>An address begins with https:// or mailto:, so that nothing else can be opened.</source>
        <translation>يبدأ العنوان بـ https:// أو mailto:، كي لا يمكن فتح شيء آخر.</translation>
    </message>
    <message>
        <source>{url} must stand where the story&apos;s link belongs.</source>
        <translation>يجب أن يوضع {url} حيث يكون رابط الخبر.</translation>
    </message>
    <message>
        <source>{url}, {title} or {file} must stand where the story belongs.</source>
        <translation>يجب أن يوضع {url} أو {title} أو {file} حيث يكون الخبر.</translation>
    </message>
    <message>
        <source>There is something in braces that means nothing here.</source>
        <translation>بين القوسين المعقوفين ما لا معنى له هنا.</translation>
    </message>
    <message>
        <source>The name of the server must be written out; only {instance} may stand for it, alone.</source>
        <translation>يجب كتابة اسم الخادم كاملًا؛ ولا ينوب عنه إلا {instance} وحده.</translation>
    </message>
    <message>
        <source>The program itself must be written out.</source>
        <translation>يجب كتابة البرنامج نفسه كاملًا.</translation>
    </message>
    <message>
        <source>This is not a web address; write other letters than Latin as %D0%96.</source>
        <translation>هذا ليس عنوان ويب؛ اكتب الحروف غير اللاتينية بصيغة %D0%96.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
</context>
<context>
    <name>UndoneText</name>
    <message numerus="yes">
        <source>Undone: %n story(s) unread again</source>
        <translation>
            <numerusform>تم التراجع: لا خبر غير مقروء من جديد</numerusform>
            <numerusform>تم التراجع: خبر واحد غير مقروء من جديد</numerusform>
            <numerusform>تم التراجع: خبران غير مقروءين من جديد</numerusform>
            <numerusform>تم التراجع: %Ln أخبار غير مقروءة من جديد</numerusform>
            <numerusform>تم التراجع: %Ln خبرًا غير مقروء من جديد</numerusform>
            <numerusform>تم التراجع: %Ln خبر غير مقروء من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) read again</source>
        <translation>
            <numerusform>تم التراجع: لا خبر مقروء من جديد</numerusform>
            <numerusform>تم التراجع: خبر واحد مقروء من جديد</numerusform>
            <numerusform>تم التراجع: خبران مقروءان من جديد</numerusform>
            <numerusform>تم التراجع: %Ln أخبار مقروءة من جديد</numerusform>
            <numerusform>تم التراجع: %Ln خبرًا مقروءًا من جديد</numerusform>
            <numerusform>تم التراجع: %Ln خبر مقروء من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is removed again</source>
        <translation>تم التراجع: أُزيلت الصحيفة من جديد</translation>
    </message>
    <message>
        <source>Undone: the newspaper is back</source>
        <translation>تم التراجع: عادت الصحيفة</translation>
    </message>
    <message>
        <source>Undone: nothing of the import is left</source>
        <translation>تم التراجع: لم يبقَ شيء من الاستيراد</translation>
    </message>
    <message>
        <source>Undone: the collection is gone again</source>
        <translation>تم التراجع: أزيلت المجموعة من جديد</translation>
    </message>
    <message>
        <source>Undone: the collection is as it was</source>
        <translation>تم التراجع: عادت المجموعة كما كانت</translation>
    </message>
    <message>
        <source>Undone: the collection is back</source>
        <translation>تم التراجع: عادت المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) taken out of the collection again</source>
        <translation>
            <numerusform>تم التراجع: لم يُخرج أي خبر من المجموعة</numerusform>
            <numerusform>تم التراجع: أُخرج خبر واحد من المجموعة من جديد</numerusform>
            <numerusform>تم التراجع: أُخرج خبران من المجموعة من جديد</numerusform>
            <numerusform>تم التراجع: أُخرجت %Ln أخبار من المجموعة من جديد</numerusform>
            <numerusform>تم التراجع: أُخرج %Ln خبرًا من المجموعة من جديد</numerusform>
            <numerusform>تم التراجع: أُخرج %Ln خبر من المجموعة من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) back in the collection</source>
        <translation>
            <numerusform>تم التراجع: لم يعد أي خبر إلى المجموعة</numerusform>
            <numerusform>تم التراجع: عاد خبر واحد إلى المجموعة</numerusform>
            <numerusform>تم التراجع: عاد خبران إلى المجموعة</numerusform>
            <numerusform>تم التراجع: عادت %Ln أخبار إلى المجموعة</numerusform>
            <numerusform>تم التراجع: عاد %Ln خبرًا إلى المجموعة</numerusform>
            <numerusform>تم التراجع: عاد %Ln خبر إلى المجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the notes are as they were</source>
        <translation>تم التراجع: عادت الملاحظات كما كانت</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) gone again</source>
        <translation>
            <numerusform>تم التراجع: لم تُزل أي إشارة مرجعية</numerusform>
            <numerusform>تم التراجع: أزيلت إشارة مرجعية واحدة من جديد</numerusform>
            <numerusform>تم التراجع: أزيلت إشارتان مرجعيتان من جديد</numerusform>
            <numerusform>تم التراجع: أزيلت %Ln إشارات مرجعية من جديد</numerusform>
            <numerusform>تم التراجع: أزيلت %Ln إشارة مرجعية من جديد</numerusform>
            <numerusform>تم التراجع: أزيلت %Ln إشارة مرجعية من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) back</source>
        <translation>
            <numerusform>تم التراجع: لم تعد أي إشارة مرجعية</numerusform>
            <numerusform>تم التراجع: عادت إشارة مرجعية واحدة</numerusform>
            <numerusform>تم التراجع: عادت إشارتان مرجعيتان</numerusform>
            <numerusform>تم التراجع: عادت %Ln إشارات مرجعية</numerusform>
            <numerusform>تم التراجع: عادت %Ln إشارة مرجعية</numerusform>
            <numerusform>تم التراجع: عادت %Ln إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) no longer to be read later</source>
        <translation>
            <numerusform>تم التراجع: لم يعد أي خبر مؤجَّلًا</numerusform>
            <numerusform>تم التراجع: خبر واحد لم يعد مؤجَّلًا</numerusform>
            <numerusform>تم التراجع: خبران لم يعودا مؤجَّلين</numerusform>
            <numerusform>تم التراجع: %Ln أخبار لم تعد مؤجَّلة</numerusform>
            <numerusform>تم التراجع: %Ln خبرًا لم يعد مؤجَّلًا</numerusform>
            <numerusform>تم التراجع: %Ln خبر لم يعد مؤجَّلًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) to be read later again</source>
        <translation>
            <numerusform>تم التراجع: لم يُؤجَّل أي خبر</numerusform>
            <numerusform>تم التراجع: خبر واحد مؤجَّل من جديد</numerusform>
            <numerusform>تم التراجع: خبران مؤجَّلان من جديد</numerusform>
            <numerusform>تم التراجع: %Ln أخبار مؤجَّلة من جديد</numerusform>
            <numerusform>تم التراجع: %Ln خبرًا مؤجَّل من جديد</numerusform>
            <numerusform>تم التراجع: %Ln خبر مؤجَّل من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is as it was</source>
        <translation>تم التراجع: عادت الصحيفة كما كانت</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Every 15 minutes</source>
        <translation>كل 15 دقيقة</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>كل 30 دقيقة</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>كل ساعتين</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>كل 4 ساعات</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>كل 12 ساعة</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>عند طلبي فقط</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>لمدة شهر</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>لمدة ثلاثة أشهر</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>لمدة سنة</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>The newest 50 of each feed</source>
        <translation>أحدث 50 خبرًا من كل موجز</translation>
    </message>
    <message>
        <source>The newest 200 of each feed</source>
        <translation>أحدث 200 خبر من كل موجز</translation>
    </message>
    <message>
        <source>The newest 1000 of each feed</source>
        <translation>أحدث 1000 خبر من كل موجز</translation>
    </message>
    <message>
        <source>As the feed has it</source>
        <translation>كما في الموجز</translation>
    </message>
    <message>
        <source>The whole article, if the feed has a teaser</source>
        <translation>المقال كاملًا إن كان في الموجز مقتطف فقط</translation>
    </message>
    <message>
        <source>Always the whole article</source>
        <translation>المقال كاملًا دائمًا</translation>
    </message>
    <message>
        <source>When I open a story</source>
        <translation>عند فتح خبر</translation>
    </message>
    <message>
        <source>Unread ones in advance</source>
        <translation>غير المقروءة مسبقًا</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>لمدة %Ln يوم</numerusform>
            <numerusform>لمدة يوم واحد</numerusform>
            <numerusform>لمدة يومين</numerusform>
            <numerusform>لمدة %Ln أيام</numerusform>
            <numerusform>لمدة %Ln يومًا</numerusform>
            <numerusform>لمدة %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of each feed</source>
        <translation>
            <numerusform>لا شيء من كل موجز</numerusform>
            <numerusform>أحدث خبر من كل موجز</numerusform>
            <numerusform>أحدث خبرين من كل موجز</numerusform>
            <numerusform>أحدث %Ln أخبار من كل موجز</numerusform>
            <numerusform>أحدث %Ln خبرًا من كل موجز</numerusform>
            <numerusform>أحدث %Ln خبر من كل موجز</numerusform>
        </translation>
    </message>
    <message>
        <source>By their language and letters</source>
        <translation>بحسب لغتها وحروفها</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>WhereToSave</name>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Actions</name>
    <message>
        <source>&amp;Add a newspaper…</source>
        <translation>إ&amp;ضافة صحيفة…</translation>
    </message>
    <message>
        <source>&amp;Export subscriptions (OPML)…</source>
        <translation>&amp;تصدير الاشتراكات (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print this list as a &amp;newspaper…</source>
        <translation>طباعة هذه القائمة &amp;كصحيفة…</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>تصدير هذا ال&amp;خبر…</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>تصدير هذه ال&amp;قائمة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation>&amp;البحث في هذا الخبر</translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation>البحث في &amp;كل الأخبار</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أصغ&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;حجم النص المعتاد</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>الخبر ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation>الخبر ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next &amp;unread story</source>
        <translation>التالي &amp;غير المقروء</translation>
    </message>
    <message>
        <source>Previous un&amp;read story</source>
        <translation>السابق غير المق&amp;روء</translation>
    </message>
    <message>
        <source>Read on, then the next unread</source>
        <translation>متابعة القراءة ثم التالي غير المقروء</translation>
    </message>
    <message>
        <source>Back up the page</source>
        <translation>العودة إلى أعلى الصفحة</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d or unread</source>
        <translation>تعليم ك&amp;مقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>إ&amp;شارة مرجعية</translation>
    </message>
    <message>
        <source>&amp;Whole article</source>
        <translation>الم&amp;قال كاملًا</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>مشار&amp;كة</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail</source>
        <translation>إرسال بال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Front page or list</source>
        <translation>ال&amp;صفحة الأولى أو القائمة</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>رجو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;غير المقروء</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>الإشارات ال&amp;مرجعية</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>ت&amp;حديث الكل</translation>
    </message>
    <message>
        <source>Refresh &amp;this newspaper</source>
        <translation>تحديث &amp;هذه الصحيفة</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>إ&amp;يقاف التحديث</translation>
    </message>
    <message>
        <source>&amp;Mark all in this list as read</source>
        <translation>تعليم كل ما في القائمة كم&amp;قروء</translation>
    </message>
    <message>
        <source>Remo&amp;ve this newspaper</source>
        <translation>إ&amp;زالة هذه الصحيفة</translation>
    </message>
    <message>
        <source>Newspapers and their &amp;feeds…</source>
        <translation>ال&amp;صحف وموجزاتها…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;حول Broadsheet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Put aside to read &amp;later</source>
        <translation>أجِّل القراءة إلى &amp;وقت لاحق</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>الم&amp;جموعات…</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>الملاح&amp;ظات</translation>
    </message>
    <message>
        <source>&amp;Read later</source>
        <translation>للقراءة &amp;لاحقًا</translation>
    </message>
    <message>
        <source>Ne&amp;w collection…</source>
        <translation>مجموعة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>ت&amp;ظليل</translation>
    </message>
    <message>
        <source>Highlight wi&amp;th a note…</source>
        <translation>تظليل مع ملا&amp;حظة…</translation>
    </message>
    <message>
        <source>Note on this stor&amp;y…</source>
        <translation>ملاحظة على ال&amp;خبر…</translation>
    </message>
    <message>
        <source>Te&amp;xt and paper…</source>
        <translation>&amp;النص والورق…</translation>
    </message>
    <message>
        <source>Save a page as a &amp;bookmark…</source>
        <translation>ح&amp;فظ صفحة كإشارة مرجعية…</translation>
    </message>
    <message>
        <source>&amp;Import from another reader or a browser…</source>
        <translation>ا&amp;ستيراد من برنامج آخر أو متصفح…</translation>
    </message>
    <message>
        <source>Import a folder of &amp;Markdown…</source>
        <translation>استيراد مجلد &amp;Markdown…</translation>
    </message>
    <message>
        <source>Export b&amp;ookmarks…</source>
        <translation>تصدير الإ&amp;شارات المرجعية…</translation>
    </message>
    <message>
        <source>&amp;Select words by key</source>
        <translation>تح&amp;ديد الكلمات بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>إغلاق هذه ال&amp;نافذة</translation>
    </message>
    <message>
        <source>Open in a window of &amp;its own</source>
        <translation>فتح في &amp;نافذة مستقلة</translation>
    </message>
</context>
<context>
    <name>broadsheet::AddDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add a newspaper</source>
        <translation>إضافة صحيفة</translation>
    </message>
    <message>
        <source>Type or paste the address of a newspaper, a section or a feed.</source>
        <translation>اكتب أو الصق عنوان صحيفة أو قسم أو موجز.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Looking for news there</source>
        <translation>يجري البحث عن أخبار هناك</translation>
    </message>
</context>
<context>
    <name>broadsheet::Annotations</name>
    <message>
        <source>Select some words of the story first.</source>
        <translation>حدد أولًا بعض كلمات الخبر.</translation>
    </message>
    <message>
        <source>Only words of the story&apos;s text can be highlighted.</source>
        <translation>لا يمكن تظليل سوى كلمات من نص الخبر.</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>هذه الكلمات مظللة بالفعل.</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>تم التظليل</translation>
    </message>
    <message>
        <source>Highlighted. The story is a bookmark now.</source>
        <translation>تم التظليل. أصبح الخبر في الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>أُزيل التظليل</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>أُزيلت الملاحظة</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>افتح الخبر أولًا.</translation>
    </message>
    <message>
        <source>The arrow keys walk through the text; with Shift they select. F7 or Esc ends it.</source>
        <translation>تتنقّل الأسهم في النص، ومع Shift تحدّد. F7 أو Esc للإنهاء.</translation>
    </message>
    <message>
        <source>The arrow keys scroll again.</source>
        <translation>عادت الأسهم إلى تمرير الصفحة.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ArticlePane</name>
    <message>
        <source>Choose a story</source>
        <translation>اختر خبرًا</translation>
    </message>
    <message>
        <source>It opens here. J and K go through the list, Space reads on.</source>
        <translation>يُفتح هنا. ينتقل J وK في القائمة، ومفتاح المسافة يتابع القراءة.</translation>
    </message>
</context>
<context>
    <name>broadsheet::CardDialog</name>
    <message>
        <source>As a picture</source>
        <translation>كصورة</translation>
    </message>
    <message>
        <source>Wide, 1200 × 630</source>
        <translation>عريض، 1200 × 630</translation>
    </message>
    <message>
        <source>Upright, 1080 × 1350</source>
        <translation>عمودي، 1080 × 1350</translation>
    </message>
    <message>
        <source>For the whole screen of a telephone, 1080 × 1920</source>
        <translation>لشاشة الهاتف كاملة، 1080 × 1920</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>شكل الصورة</translation>
    </message>
    <message>
        <source>The picture can be dragged into other programs.</source>
        <translation>يمكن سحب الصورة إلى برامج أخرى.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
</context>
<context>
    <name>broadsheet::CodeDialog</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>هذا الرابط طويل جدًا على رمز QR.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>broadsheet::CollectionCommands</name>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>The collection was removed. Its stories are still bookmarks.</source>
        <translation>أزيلت المجموعة. أخبارها ما زالت إشارات مرجعية.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put into the collection</source>
        <translation>
            <numerusform>لم يُضف أي خبر إلى المجموعة</numerusform>
            <numerusform>أضيف خبر واحد إلى المجموعة</numerusform>
            <numerusform>أضيف خبران إلى المجموعة</numerusform>
            <numerusform>أضيفت %Ln أخبار إلى المجموعة</numerusform>
            <numerusform>أضيف %Ln خبرًا إلى المجموعة</numerusform>
            <numerusform>أضيف %Ln خبر إلى المجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) taken out of the collection</source>
        <translation>
            <numerusform>لم يُخرج أي خبر من المجموعة</numerusform>
            <numerusform>أُخرج خبر واحد من المجموعة</numerusform>
            <numerusform>أُخرج خبران من المجموعة</numerusform>
            <numerusform>أُخرجت %Ln أخبار من المجموعة</numerusform>
            <numerusform>أُخرج %Ln خبرًا من المجموعة</numerusform>
            <numerusform>أُخرج %Ln خبر من المجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionCollector</name>
    <message>
        <source>No story was found.</source>
        <translation>لم يُعثر على أي خبر.</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionMaker</name>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No section is called “%1”.</source>
        <translation>لا قسم باسم «%1».</translation>
    </message>
    <message>
        <source>No collection is called “%1”.</source>
        <translation>لا توجد مجموعة اسمها «%1».</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>للقراءة لاحقًا</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exporter</name>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>صفحة ويب في ملف واحد (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>كتاب إلكتروني (*.epub)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Collecting the pictures…</source>
        <translation>يجري جمع الصور…</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in this story</source>
        <translation>البحث في هذا الخبر</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>broadsheet::FrontPane</name>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>لا أخبار جديدة</numerusform>
            <numerusform>خبر جديد واحد</numerusform>
            <numerusform>خبران جديدان</numerusform>
            <numerusform>%Ln أخبار جديدة</numerusform>
            <numerusform>%Ln خبرًا جديدًا</numerusform>
            <numerusform>%Ln خبر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The front page of all your newspapers</source>
        <translation>الصفحة الأولى لكل صحفك</translation>
    </message>
    <message>
        <source>Fetching the news…</source>
        <translation>يجري جلب الأخبار…</translation>
    </message>
    <message>
        <source>The page is set as soon as the first stories come.</source>
        <translation>تُصفّ الصفحة حالما تصل أولى الأخبار.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا أخبار بعد</translation>
    </message>
    <message>
        <source>This computer has no network just now. Stories come as soon as it has.</source>
        <translation>لا شبكة لهذا الحاسوب الآن. تصل الأخبار حالما تتوفر.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>لا جديد اليوم</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>الأخبار الأقدم تحت صحفها. للمزيد أضف صحيفة.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>إضافة صحيفة…</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>لم يصل شيء من هنا حتى الآن. اضغط F5 للسؤال من جديد.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>broadsheet::LoginDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>إ&amp;زالة كلمة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>إ&amp;ظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ا&amp;لاسم:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>يطلب %1 اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others may read the password on its way.</source>
        <translation>الاتصال غير مشفّر: قد يقرأ آخرون كلمة المرور في طريقها.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>تُحفظ في خزنة كلمات المرور في هذا الحاسوب ولا تُحفظ في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookPanel</name>
    <message>
        <source>Text and paper</source>
        <translation>النص والورق</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>الإعادة إلى ما كان أولاً</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The newspaper serif</source>
        <translation>خط الصحيفة</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>عرض السطر</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كالكتاب</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>متباعد</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>For</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>All newspapers</source>
        <translation>كل الصحف</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>About Broadsheet</source>
        <translation>حول Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A desktop news client: pick newspapers, read their sections, print an article like a newspaper, pass a story on with its source.</source>
        <translation>Broadsheet %1
برنامج أخبار لسطح المكتب: اختر الصحف، واقرأ أقسامها، واطبع المقال كما في الصحيفة، وانقل الخبر مع مصدره.</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>افتح الخبر أولًا.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 موجودة بالفعل.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيفت %1.</translation>
    </message>
    <message>
        <source>The newspaper was removed. Its bookmarked stories are kept.</source>
        <translation>أُزيلت الصحيفة. أخبارها ذات الإشارات المرجعية محفوظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is no story in this list.</source>
        <translation>لا خبر في هذه القائمة.</translation>
    </message>
    <message>
        <source>This story is in no list any more.</source>
        <translation>لم يعد هذا الخبر في أي قائمة.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>اختر خبرًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing unread is left here.</source>
        <translation>لم يبقَ هنا شيء غير مقروء.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this story (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>لا خط على هذا الحاسوب فيه حروف هذا الخبر (%1). في Debian وUbuntu تأتي به الحزمة %2.</translation>
    </message>
    <message>
        <source>Only the title and the address are kept. %1</source>
        <translation>حُفظ العنوان والرابط فقط. %1</translation>
    </message>
    <message>
        <source>It was among your bookmarks already: %1</source>
        <translation>كانت بين إشاراتك المرجعية: %1</translation>
    </message>
    <message>
        <source>Saved among your bookmarks: %1</source>
        <translation>حُفظت بين إشاراتك المرجعية: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Masthead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>البحث في كل الأخبار</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDelegate</name>
    <message>
        <source>Added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDetails</name>
    <message>
        <source>Choose a newspaper to see its sections and editions.</source>
        <translation>اختر صحيفة لترى أقسامها وطبعاتها.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDialog</name>
    <message>
        <source>Newsstand</source>
        <translation>كشك الصحف</translation>
    </message>
    <message>
        <source>Search, or paste the address of any site</source>
        <translation>ابحث أو الصق عنوان أي موقع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>الصحف</translation>
    </message>
    <message>
        <source>No newspaper here is called so</source>
        <translation>لا صحيفة هنا بهذا الاسم</translation>
    </message>
    <message>
        <source>Paste the address of any site, and Broadsheet looks for its news.</source>
        <translation>الصق عنوان أي موقع، وسيبحث Broadsheet عن أخباره.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>لا صحف</numerusform>
            <numerusform>صحيفة واحدة</numerusform>
            <numerusform>صحيفتان</numerusform>
            <numerusform>%Ln صحف</numerusform>
            <numerusform>%Ln صحيفة</numerusform>
            <numerusform>%Ln صحيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Look for news at %1</source>
        <translation>البحث عن أخبار في %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n newspaper(s)</source>
        <translation>
            <numerusform>لا إضافة</numerusform>
            <numerusform>إضافة صحيفة واحدة</numerusform>
            <numerusform>إضافة صحيفتين</numerusform>
            <numerusform>إضافة %Ln صحف</numerusform>
            <numerusform>إضافة %Ln صحيفة</numerusform>
            <numerusform>إضافة %Ln صحيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added; its first stories are on their way.</source>
        <translation>أُضيفت %1، وأخبارها الأولى في الطريق.</translation>
    </message>
    <message>
        <source>%1 was removed. Its bookmarked stories are kept.</source>
        <translation>أُزيلت %1. أخبارها ذات الإشارات المرجعية محفوظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 is now as the file has it.</source>
        <translation>صارت %1 كما في الملف.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>عادت %1 كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) of your own cannot be read:</source>
        <translation>
            <numerusform>لا توجد صحيفة أضفتها بنفسك تعذّرت قراءتها:</numerusform>
            <numerusform>تعذّرت قراءة صحيفة واحدة أضفتها بنفسك:</numerusform>
            <numerusform>تعذّرت قراءة صحيفتين أضفتهما بنفسك:</numerusform>
            <numerusform>تعذّرت قراءة %Ln صحف أضفتها بنفسك:</numerusform>
            <numerusform>تعذّرت قراءة %Ln صحيفة أضفتها بنفسك:</numerusform>
            <numerusform>تعذّرت قراءة %Ln صحيفة أضفتها بنفسك:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this newsstand</source>
        <translation>ليست في هذا الكشك</translation>
    </message>
    <message>
        <source>Press Enter, and Broadsheet looks for news there.</source>
        <translation>اضغط Enter، وسيبحث Broadsheet عن أخبار هناك.</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandModel</name>
    <message>
        <source>on your desk</source>
        <translation>على مكتبك</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>ما تريد أن تتذكره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %Ln character(s) at most.</source>
        <translation>
            <numerusform>لا تتسع الملاحظة لأي حرف.</numerusform>
            <numerusform>تتسع الملاحظة لحرف واحد على الأكثر.</numerusform>
            <numerusform>تتسع الملاحظة لحرفين على الأكثر.</numerusform>
            <numerusform>تتسع الملاحظة لـ %Ln أحرف على الأكثر.</numerusform>
            <numerusform>تتسع الملاحظة لـ %Ln حرفًا على الأكثر.</numerusform>
            <numerusform>تتسع الملاحظة لـ %Ln حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>ما كتبته لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;متابعة الكتابة</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;عدم الحفظ</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperChoice</name>
    <message>
        <source>As the window</source>
        <translation>مثل النافذة</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>يجري صفّ الصفحات…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer yet. The pages can be saved as a PDF and printed elsewhere.</source>
        <translation>لا طابعة لهذا الحاسوب بعد. يمكن حفظ الصفحات بصيغة PDF وطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>The printer did not take the pages: %1</source>
        <translation>لم تقبل الطابعة الصفحات: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperOptions</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 مم</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد جاهز</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>طباعة كبيرة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>صحيفة</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>اختيارات خاصة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مقاس خاص</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيقة</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>Text and pictures</source>
        <translation>النص والصور</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>مذيّل</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>غير مذيّل</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>الأولى فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Link addresses as notes</source>
        <translation>عناوين الروابط كحواشٍ</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>Around the text</source>
        <translation>حول النص</translation>
    </message>
    <message>
        <source>Section above the headline</source>
        <translation>القسم فوق العنوان</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>رأس الصفحة</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>أرقام الصفحات</translation>
    </message>
    <message>
        <source>Address of the story</source>
        <translation>عنوان الخبر على الويب</translation>
    </message>
    <message>
        <source>The newspaper&apos;s notice</source>
        <translation>إشعار الصحيفة</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>يوم الطباعة</translation>
    </message>
    <message>
        <source>QR code of the story</source>
        <translation>رمز QR للخبر</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>أقصى عدد للصفحات</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>The stories that find no room become headlines on the last page.</source>
        <translation>الأخبار التي لا تجد مكانًا تصبح عناوين في الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>Your notes and highlights</source>
        <translation>ملاحظاتك وتظليلاتك</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPreview</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>إظهار الصفحة كاملة</translation>
    </message>
</context>
<context>
    <name>broadsheet::PassingOn</name>
    <message>
        <source>Open the story first.</source>
        <translation>افتح الخبر أولًا.</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>ليس لهذا الخبر رابط خاص به.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
</context>
<context>
    <name>broadsheet::PicturesBox</name>
    <message>
        <source>&amp;Empty now</source>
        <translation>إ&amp;فراغ الآن</translation>
    </message>
    <message>
        <source>Pictures are fetched again when their stories are opened. Those of bookmarked stories stay.</source>
        <translation>تُجلب الصور من جديد عند فتح أخبارها. أما صور الأخبار ذات الإشارات المرجعية فتبقى.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>They take %1 now, those of bookmarked stories among them, which always stay.</source>
        <translation>تشغل الآن %1، ومنها صور الأخبار ذات الإشارات المرجعية التي تبقى دائمًا.</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>لا توجد صور الآن.</translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation>يجري الإفراغ…</translation>
    </message>
    <message>
        <source>%1 freed. %2 are left, of bookmarked stories.</source>
        <translation>حُرّر %1. بقي %2 من صور الأخبار ذات الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>حُرّر %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>All; or 1-3, 5</source>
        <translation>الكل؛ أو 1-3, 5</translation>
    </message>
    <message>
        <source>Pages go from 1 to %1; write 1-3, 5.</source>
        <translation>الصفحات من 1 إلى %1؛ اكتب 1-3, 5.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>الوجهان، تُقلب كالكتاب</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>الوجهان، تُقلب كالتقويم</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>كما في الطابعة</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الأوجه</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>الحبر</translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Sent to %1</source>
        <translation>أُرسل إلى %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProposalDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>A new newspaper</source>
        <translation>صحيفة جديدة</translation>
    </message>
    <message>
        <source>This was found at %1. Change what you like; sections you do not want are left out when they are not ticked.</source>
        <translation>هذا ما عُثر عليه في %1. غيّر ما تشاء؛ والأقسام التي لا تريدها تُستبعد حين لا تكون معلّمة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ا&amp;لاسم:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>الل&amp;غة:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>الل&amp;ون:</translation>
    </message>
    <message>
        <source>Follow:</source>
        <translation>المتابعة:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>الأ&amp;قسام:</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The whole newspaper</source>
        <translation>الصحيفة كاملة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Read from its page, %1</source>
        <translation>يُقرأ من صفحته، %1</translation>
    </message>
    <message>
        <source>You read %1 already. This takes its place: its name, its sections and where they come from. Stories and bookmarks stay, and it can be undone.</source>
        <translation>لديك %1 بالفعل. ستحل هذه محلها: اسمها وأقسامها ومصادرها. تبقى الأخبار والإشارات المرجعية، ويمكن التراجع.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The edition in %1</source>
        <translation>الطبعة: %1</translation>
    </message>
    <message>
        <source>Double-click a section, or press F2, to give it another name.</source>
        <translation>انقر قسمًا مرتين أو اضغط F2 لإعادة تسميته.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Rail</name>
    <message>
        <source>Newspapers and sections</source>
        <translation>الصحف والأقسام</translation>
    </message>
    <message>
        <source>Choose newspapers…</source>
        <translation>اختيار الصحف…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Refresh this newspaper</source>
        <translation>تحديث هذه الصحيفة</translation>
    </message>
    <message>
        <source>Feeds of this newspaper…</source>
        <translation>موجزات هذه الصحيفة…</translation>
    </message>
    <message>
        <source>Save this newspaper as a file…</source>
        <translation>حفظ هذه الصحيفة في ملف…</translation>
    </message>
    <message>
        <source>Remove this newspaper</source>
        <translation>إزالة هذه الصحيفة</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Remove this collection</source>
        <translation>إزالة هذه المجموعة</translation>
    </message>
    <message>
        <source>Save a page here…</source>
        <translation>حفظ صفحة هنا…</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>تصدير هذه المجموعة…</translation>
    </message>
    <message>
        <source>Export bookmarks…</source>
        <translation>تصدير الإشارات المرجعية…</translation>
    </message>
</context>
<context>
    <name>broadsheet::RailModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>الصحف</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1، لا جديد</numerusform>
            <numerusform>%1، خبر جديد واحد</numerusform>
            <numerusform>%1، خبران جديدان</numerusform>
            <numerusform>%1، %Ln أخبار جديدة</numerusform>
            <numerusform>%1، %Ln خبرًا جديدًا</numerusform>
            <numerusform>%1، %Ln خبر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>للقراءة لاحقًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n story(s)</source>
        <translation>
            <numerusform>%1، لا أخبار</numerusform>
            <numerusform>%1، خبر واحد</numerusform>
            <numerusform>%1، خبران</numerusform>
            <numerusform>%1، %Ln أخبار</numerusform>
            <numerusform>%1، %Ln خبرًا</numerusform>
            <numerusform>%1، %Ln خبر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::SavePageDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>حفظ صفحة</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>يجري جلب الصفحة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;العنوان:</translation>
    </message>
    <message>
        <source>&amp;Collection:</source>
        <translation>الم&amp;جموعة:</translation>
    </message>
    <message>
        <source>The article of any page, with its pictures, stays among your bookmarks for good.</source>
        <translation>يبقى مقال أي صفحة مع صوره بين إشاراتك المرجعية دائمًا.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>توقّف. لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ServerDialog</name>
    <message>
        <source>On which &amp;server do you use %1?</source>
        <translation>على أي &amp;خادم تستخدم %1؟</translation>
    </message>
    <message>
        <source>It is remembered; Settings can change it.</source>
        <translation>يُحفظ؛ ويمكن تغييره من الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>This is not the name of a server. It should look like mastodon.social or @me@mastodon.social.</source>
        <translation>هذا ليس اسم خادم. يكون الاسم مثل mastodon.social أو @me@mastodon.social.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Also on a &amp;metered connection</source>
        <translation>أيضًا على اتصال &amp;محدود البيانات</translation>
    </message>
    <message>
        <source>&amp;Fetch those of unread stories in advance</source>
        <translation>&amp;جلب مقالات الأخبار غير المقروءة مسبقًا</translation>
    </message>
    <message>
        <source>The same story of several newspapers is &amp;one</source>
        <translation>الخبر نفسه في عدة صحف خبر &amp;واحد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No story is too old while its newspaper still lists it, and bookmarked stories stay for ever. A newspaper may have its own rules: see Newspaper, Newspapers and their feeds.</source>
        <translation>لا يُحذف خبر لقِدمه ما دامت صحيفته تدرجه، وتبقى الأخبار ذات الإشارات المرجعية إلى الأبد. وقد تكون للصحيفة قواعدها الخاصة: راجع قائمة «صحيفة»، «الصحف وموجزاتها».</translation>
    </message>
    <message>
        <source>&amp;Ask newspapers for news:</source>
        <translation>&amp;سؤال الصحف عن الأخبار:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>&amp;حفظ الأخبار:</translation>
    </message>
    <message>
        <source>&amp;Text of stories:</source>
        <translation>&amp;نص الأخبار:</translation>
    </message>
    <message>
        <source>Front pages:</source>
        <translation>الصفحات الأولى:</translation>
    </message>
    <message>
        <source>&amp;Pictures kept on disk:</source>
        <translation>ال&amp;صور المحفوظة على القرص:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>One entry that names them all; reading it marks all of them as read.</source>
        <translation>مدخل واحد يذكرها كلها؛ وقراءته تعلّمها كلها كمقروءة.</translation>
    </message>
    <message>
        <source>Sharing:</source>
        <translation>المشاركة:</translation>
    </message>
    <message>
        <source>Copied wor&amp;ds take their source along, where a newspaper asks for a link</source>
        <translation>النص المنسو&amp;خ يحمل مصدره، حيث تطلب الصحيفة رابطًا</translation>
    </message>
    <message>
        <source>Links of &amp;quotations lead to their words on the page</source>
        <translation>روابط الا&amp;قتباسات تقود إلى كلماتها في الصفحة</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>أ&amp;ين تشارك…</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareBar</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Liked the story? Share it</source>
        <translation>أعجبك الخبر؟ شاركه</translation>
    </message>
    <message>
        <source>This story has no link of its own to share.</source>
        <translation>ليس لهذا الخبر رابط خاص به لمشاركته.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>طرق أخرى للمشاركة</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareMenu</name>
    <message>
        <source>&amp;Link</source>
        <translation>ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Clean link, without tracking</source>
        <translation>رابط &amp;نظيف، بلا تتبع</translation>
    </message>
    <message>
        <source>&amp;Headline and link</source>
        <translation>ال&amp;عنوان والرابط</translation>
    </message>
    <message>
        <source>Headline, &amp;source and link</source>
        <translation>العنوان وال&amp;مصدر والرابط</translation>
    </message>
    <message>
        <source>Link as &amp;Markdown</source>
        <translation>الرابط بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>Link as H&amp;TML</source>
        <translation>الرابط بصيغة &amp;HTML</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>كن&amp;ص</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>بصيغة &amp;HTML</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>مشار&amp;كة</translation>
    </message>
    <message>
        <source>Share the &amp;quotation</source>
        <translation>مشاركة الا&amp;قتباس</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>ن&amp;سخ بصيغة</translation>
    </message>
    <message>
        <source>Copy the q&amp;uotation</source>
        <translation>نسخ ال&amp;اقتباس</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>أ&amp;ين تشارك…</translation>
    </message>
    <message>
        <source>As a &amp;picture…</source>
        <translation>ك&amp;صورة…</translation>
    </message>
    <message>
        <source>QR c&amp;ode…</source>
        <translation>&amp;رمز QR…</translation>
    </message>
</context>
<context>
    <name>broadsheet::Sharer</name>
    <message>
        <source>This story has no link of its own.</source>
        <translation>ليس لهذا الخبر رابط خاص به.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and this story has none.</source>
        <translation>يتطلب %1 صورة، وليس لهذا الخبر صورة.</translation>
    </message>
    <message>
        <source>The story&apos;s link is too long for %1. Copy it instead.</source>
        <translation>رابط الخبر طويل جدًا على %1. انسخه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What the settings say about %1 cannot be used.</source>
        <translation>ما تقوله الإعدادات عن %1 لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>There is no mail program on this computer, or none is set as the usual one.</source>
        <translation>لا برنامج بريد على هذا الحاسوب، أو لم يُعيَّن أي برنامج كمعتاد.</translation>
    </message>
    <message>
        <source>There is no browser on this computer, or none is set as the usual one.</source>
        <translation>لا متصفح على هذا الحاسوب، أو لم يُعيَّن أي متصفح كمعتاد.</translation>
    </message>
    <message>
        <source>The program of %1 is not on this computer.</source>
        <translation>برنامج %1 ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This program did not start: %1</source>
        <translation>لم يبدأ هذا البرنامج: %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>سُلِّم إلى %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>تم نسخ الرابط</translation>
    </message>
    <message>
        <source>Clean link copied</source>
        <translation>تم نسخ الرابط النظيف</translation>
    </message>
    <message>
        <source>Headline and link copied</source>
        <translation>تم نسخ العنوان والرابط</translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation>تم نسخ Markdown</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>تم نسخ HTML</translation>
    </message>
    <message>
        <source>Headline, source and link copied</source>
        <translation>تم نسخ العنوان والمصدر والرابط</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>تم نسخ المرجع</translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation>تم نسخ الاقتباس</translation>
    </message>
    <message>
        <source>Copied with its source, as %1 asks.</source>
        <translation>نُسخ مع مصدره، كما تطلب %1.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>بدونه</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again.</source>
        <translation>لم تقبله الحافظة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>نُسخت الصورة</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourceAccess</name>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>&amp;Back to its old address</source>
        <translation>&amp;العودة إلى عنوانه القديم</translation>
    </message>
    <message>
        <source>Accept this certif&amp;icate…</source>
        <translation>قبول هذه ال&amp;شهادة…</translation>
    </message>
    <message>
        <source>Accept its certif&amp;icate no longer</source>
        <translation>عدم قبول &amp;شهادته بعد الآن</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesDialog</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;جرّب الآن</translation>
    </message>
    <message>
        <source>&amp;Remove this newspaper</source>
        <translation>إ&amp;زالة هذه الصحيفة</translation>
    </message>
    <message>
        <source>Newspapers and their feeds</source>
        <translation>الصحف وموجزاتها</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>الاسم أو العنوان</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Ask for news:</source>
        <translation>ال&amp;سؤال عن الأخبار:</translation>
    </message>
    <message>
        <source>Te&amp;xt of stories:</source>
        <translation>&amp;نص الأخبار:</translation>
    </message>
    <message>
        <source>&amp;Whole articles:</source>
        <translation>الم&amp;قالات كاملة:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>&amp;حفظ الأخبار:</translation>
    </message>
    <message>
        <source>This newspaper</source>
        <translation>هذه الصحيفة</translation>
    </message>
    <message>
        <source>This feed</source>
        <translation>هذا الموجز</translation>
    </message>
    <message>
        <source>Only those in tro&amp;uble (%1)</source>
        <translation>ذات ال&amp;مشكلات فقط (%L1)</translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation>لا صحف بعد</translation>
    </message>
    <message>
        <source>Add one with Ctrl+N: any address will do.</source>
        <translation>أضف واحدة بالضغط على Ctrl+N: أي عنوان يصلح.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Every newspaper answers.</source>
        <translation>كل الصحف تستجيب.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No newspaper has this in its name or address.</source>
        <translation>لا صحيفة في اسمها أو عنوانها هذا.</translation>
    </message>
    <message>
        <source>The server does not want to be asked before %1.</source>
        <translation>لا يريد الخادم أن يُسأل قبل %1.</translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation>%1 (انتقل من %2)</translation>
    </message>
    <message>
        <source>Text &amp;direction:</source>
        <translation>ا&amp;تجاه النص:</translation>
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
        <translation>عند طلبك</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>صحيفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>آخر سؤال</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message numerus="yes">
        <source>%n feed(s) in trouble</source>
        <translation>
            <numerusform>لا موجزات بها مشكلة</numerusform>
            <numerusform>موجز واحد به مشكلة</numerusform>
            <numerusform>موجزان بهما مشكلة</numerusform>
            <numerusform>%Ln موجزات بها مشكلة</numerusform>
            <numerusform>%Ln موجزًا بها مشكلة</numerusform>
            <numerusform>%Ln موجز بها مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching whole articles: %1 of %2</source>
        <translation>يجري جلب المقالات كاملة: %L1 من %L2</translation>
    </message>
    <message>
        <source>Refreshing: %1 of %2</source>
        <translation>يجري التحديث: %L1 من %L2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>لا أخبار جديدة</numerusform>
            <numerusform>خبر جديد واحد</numerusform>
            <numerusform>خبران جديدان</numerusform>
            <numerusform>%Ln أخبار جديدة</numerusform>
            <numerusform>%Ln خبرًا جديدًا</numerusform>
            <numerusform>%Ln خبر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>metered connection: refreshed only when you ask</source>
        <translation>اتصال محدود البيانات: لا تحديث إلا عند طلبك</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryCommands</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation>كل ما هنا مقروء بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>لم يُعلَّم شيء كمقروء</numerusform>
            <numerusform>عُلِّم خبر واحد كمقروء</numerusform>
            <numerusform>عُلِّم خبران كمقروءين</numerusform>
            <numerusform>عُلِّمت %Ln أخبار كمقروءة</numerusform>
            <numerusform>عُلِّم %Ln خبرًا كمقروء</numerusform>
            <numerusform>عُلِّم %Ln خبر كمقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>أُضيفت إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>أُزيلت الإشارة المرجعية</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>ليس لهذا الخبر رابط خاص به.</translation>
    </message>
    <message>
        <source>No program opens this: %1</source>
        <translation>لا برنامج يفتح هذا: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) bookmarked</source>
        <translation>
            <numerusform>لم يُضف أي خبر إلى الإشارات المرجعية</numerusform>
            <numerusform>أضيف خبر واحد إلى الإشارات المرجعية</numerusform>
            <numerusform>أضيف خبران إلى الإشارات المرجعية</numerusform>
            <numerusform>أضيفت %Ln أخبار إلى الإشارات المرجعية</numerusform>
            <numerusform>أضيف %Ln خبرًا إلى الإشارات المرجعية</numerusform>
            <numerusform>أضيف %Ln خبر إلى الإشارات المرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>لم تُزل أي إشارة مرجعية</numerusform>
            <numerusform>أزيلت إشارة مرجعية واحدة</numerusform>
            <numerusform>أزيلت إشارتان مرجعيتان</numerusform>
            <numerusform>أزيلت %Ln إشارات مرجعية</numerusform>
            <numerusform>أزيلت %Ln إشارة مرجعية</numerusform>
            <numerusform>أزيلت %Ln إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put aside to be read later</source>
        <translation>
            <numerusform>لم يُؤجَّل أي خبر</numerusform>
            <numerusform>أُجِّلت قراءة خبر واحد</numerusform>
            <numerusform>أُجِّلت قراءة خبرين</numerusform>
            <numerusform>أُجِّلت قراءة %Ln أخبار</numerusform>
            <numerusform>أُجِّلت قراءة %Ln خبرًا</numerusform>
            <numerusform>أُجِّلت قراءة %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer to be read later</source>
        <translation>
            <numerusform>لم يعد أي خبر مؤجَّلًا</numerusform>
            <numerusform>خبر واحد لم يعد مؤجَّلًا</numerusform>
            <numerusform>خبران لم يعودا مؤجَّلين</numerusform>
            <numerusform>%Ln أخبار لم تعد مؤجَّلة</numerusform>
            <numerusform>%Ln خبرًا لم يعد مؤجَّلًا</numerusform>
            <numerusform>%Ln خبر لم يعد مؤجَّلًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: it was so already.</source>
        <translation>لا شيء يُفعل: كان الأمر كذلك.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>Stopped. Undo goes on where it was left.</source>
        <translation>توقّف. «تراجع» يُكمل من حيث توقّف.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDelegate</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>لا مشاهدات</numerusform>
            <numerusform>مشاهدة واحدة</numerusform>
            <numerusform>مشاهدتان</numerusform>
            <numerusform>%Ln مشاهدات</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّث</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryHead</name>
    <message>
        <source>Unread %1</source>
        <translation>غير المقروء %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stories</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>مع صور</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation>آخر ما حُفظ أولًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>ترتيب القائمة: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>خبر واحد</numerusform>
            <numerusform>خبران</numerusform>
            <numerusform>%Ln أخبار</numerusform>
            <numerusform>%Ln خبرًا</numerusform>
            <numerusform>%Ln خبر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryModel</name>
    <message>
        <source>Unread: %1. %2</source>
        <translation>غير مقروء: %1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours.</source>
        <translation>
            <numerusform>لا ملاحظات لك.</numerusform>
            <numerusform>ملاحظة واحدة لك.</numerusform>
            <numerusform>ملاحظتان لك.</numerusform>
            <numerusform>%Ln ملاحظات لك.</numerusform>
            <numerusform>%Ln ملاحظةً لك.</numerusform>
            <numerusform>%Ln ملاحظة لك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>What you have not opened yet, from all newspapers</source>
        <translation>ما لم تفتحه بعد من كل الصحف</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Stories you keep; they are never thrown away</source>
        <translation>أخبار تحتفظ بها؛ لا تُحذف أبدًا</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>بحث: %1</translation>
    </message>
    <message>
        <source>In all newspapers, newest first</source>
        <translation>في كل الصحف، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No story has all these words. Try fewer, or only the beginning of a word.</source>
        <translation>لا خبر يحوي كل هذه الكلمات. جرّب كلمات أقل أو بداية الكلمة فقط.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>كل شيء مقروء</translation>
    </message>
    <message>
        <source>You have opened everything here. New stories come by themselves.</source>
        <translation>فتحتَ كل ما هنا. الأخبار الجديدة تأتي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>لا صور هنا</translation>
    </message>
    <message>
        <source>None of these stories carries a picture.</source>
        <translation>لا يحمل أي من هذه الأخبار صورة.</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>لا إشارات مرجعية بعد</translation>
    </message>
    <message>
        <source>Press S while reading, and the story is kept here for good.</source>
        <translation>اضغط S أثناء القراءة ليُحفظ الخبر هنا نهائيًا.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>لا جديد اليوم</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>الأخبار الأقدم تحت صحفها. للمزيد أضف صحيفة.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>إضافة صحيفة…</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا أخبار بعد</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>لم يصل شيء من هنا حتى الآن. اضغط F5 للسؤال من جديد.</translation>
    </message>
    <message>
        <source>A collection of bookmarks</source>
        <translation>مجموعة من الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>للقراءة لاحقًا</translation>
    </message>
    <message>
        <source>Put aside until you have time</source>
        <translation>مؤجَّلة إلى أن يتسع وقتك</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Stories you highlighted or wrote something on</source>
        <translation>أخبار ظلَّلت فيها شيئًا أو كتبت عنها</translation>
    </message>
    <message>
        <source>Among your bookmarks, newest first</source>
        <translation>بين إشاراتك المرجعية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>لا شيء في هذه المجموعة بعد</translation>
    </message>
    <message>
        <source>Drag stories onto its name, or press Shift+S while reading.</source>
        <translation>اسحب الأخبار إلى اسمها، أو اضغط Shift+S أثناء القراءة.</translation>
    </message>
    <message>
        <source>Nothing to be read later</source>
        <translation>لا شيء مؤجَّل</translation>
    </message>
    <message>
        <source>Press L while reading, and the story waits for you here.</source>
        <translation>اضغط L أثناء القراءة، فينتظرك الخبر هنا.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Select words in a story and press H to highlight them.</source>
        <translation>حدِّد كلمات في الخبر واضغط H لتظليلها.</translation>
    </message>
    <message>
        <source>Everything that came in the last day and night</source>
        <translation>كل ما وصل في آخر أربع وعشرين ساعة</translation>
    </message>
</context>
<context>
    <name>broadsheet::TargetsDialog</name>
    <message>
        <source>Where to share</source>
        <translation>أين تشارك</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Targets, in the order they are offered</source>
        <translation>الوجهات بترتيب عرضها</translation>
    </message>
    <message>
        <source>What is ticked is offered, in this order. Rows can be dragged.</source>
        <translation>يُعرض ما هو معلَّم بهذا الترتيب. ويمكن سحب الصفوف.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>أ&amp;على</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>أس&amp;فل</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Add an address</source>
        <translation>&amp;إضافة عنوان</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>إضافة &amp;برنامج</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>بلا مفتا&amp;ح</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ا&amp;لاسم:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>ال&amp;خادم:</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>ال&amp;مفتاح:</translation>
    </message>
    <message>
        <source>Pr&amp;ogram and its arguments:</source>
        <translation>البر&amp;نامج ومعاملاته:</translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation>عنوان ال&amp;ويب:</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} {file} stand for the story. No shell reads this.</source>
        <translation>{url} {title} {source} {quote} {image} {file} تنوب عن الخبر. لا تقرأ هذا أي صدفة أوامر.</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} stand for the story, {instance} for a server.</source>
        <translation>{url} {title} {source} {quote} {image} تنوب عن الخبر، و{instance} عن خادم.</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>كما &amp;كان</translation>
    </message>
    <message>
        <source>There are as many as there can be.</source>
        <translation>بلغ العدد أقصاه.</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>عنواني</translation>
    </message>
    <message>
        <source>My program</source>
        <translation>برنامجي</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>This key is taken: %1</source>
        <translation>هذا المفتاح مأخوذ: %1</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>هذا ليس اسم خادم.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TextChoice</name>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Fetching the whole article…</source>
        <translation>يجري جلب المقال كاملًا…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The whole article is here.</source>
        <translation>وصل المقال كاملًا.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>This is the feed&apos;s text. %1</source>
        <translation>هذا نص الموجز. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
</context>
</TS>
