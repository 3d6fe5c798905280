<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>ArticleTrouble</name>
    <message>
        <source>No article was found on the page.</source>
        <translation>На сторінці не знайшлося статті.</translation>
    </message>
    <message>
        <source>The page has no more than this.</source>
        <translation>Більше, ніж тут, на сторінці немає.</translation>
    </message>
    <message>
        <source>The page is not on the public web.</source>
        <translation>Цієї сторінки немає у відкритому інтернеті.</translation>
    </message>
    <message>
        <source>The page is not there any more.</source>
        <translation>Цієї сторінки більше немає.</translation>
    </message>
    <message>
        <source>The site does not let us in.</source>
        <translation>Сайт нас не пускає.</translation>
    </message>
    <message>
        <source>The site shows the article only to its subscribers.</source>
        <translation>Сайт показує статтю лише своїм передплатникам.</translation>
    </message>
    <message>
        <source>The site asks to come back later.</source>
        <translation>Сайт просить зайти пізніше.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Сайт надто довго не відповідає.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Сторінка завелика.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Цей комп’ютер не під’єднано до інтернету.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Не вдалося завантажити сторінку.</translation>
    </message>
</context>
<context>
    <name>BookmarkFile</name>
    <message>
        <source>For browsers: addresses and notes (*.html)</source>
        <translation>Для браузерів: адреси й нотатки (*.html)</translation>
    </message>
    <message>
        <source>For Broadsheet: everything but pictures (*.json)</source>
        <translation>Для Broadsheet: усе, крім зображень (*.json)</translation>
    </message>
    <message>
        <source>E-book, with pictures (*.epub)</source>
        <translation>Електронна книга із зображеннями (*.epub)</translation>
    </message>
    <message>
        <source>Folder of Markdown, with pictures (*)</source>
        <translation>Тека файлів Markdown із зображеннями (*)</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>Експорт закладок</translation>
    </message>
    <message>
        <source>Exporting the bookmarks…</source>
        <translation>Експортуємо закладки…</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) saved as %1</source>
        <translation>
            <numerusform>Збережено %n закладку: %1</numerusform>
            <numerusform>Збережено %n закладки: %1</numerusform>
            <numerusform>Збережено %n закладок: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>Немає закладок для експорту.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Зупинено. Нічого не записано.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody but the server itself vouches for it</source>
        <translation>за нього ручається лише сам сервер</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>цей комп’ютер не знає, хто його видав</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>строк його дії минув</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>він ще не набув чинності</translation>
    </message>
    <message>
        <source>it is made out to another site</source>
        <translation>його видано для іншого сайту</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>з ним щось не гаразд</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>У чому річ: %1.</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Сайт: %1</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>Кому видано: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ким видано: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Чинний з %1 до %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Відбиток (SHA-256):</translation>
    </message>
    <message>
        <source>Accept it only when you know this server. It holds for this feed alone, and should the server show another one, that is refused again.</source>
        <translation>Приймайте його, лише якщо знаєте цей сервер. Він діятиме тільки для цієї стрічки, а якщо сервер покаже інший, той знову буде відхилено.</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Прийняти цей сертифікат</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Accept its certificate all the same?</source>
        <translation>З’єднання з %1 не захищене. Усе одно прийняти його сертифікат?</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Прийняти</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In order.</source>
        <translation>Усе гаразд.</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Пароль: немає</translation>
    </message>
    <message>
        <source>Password: in the keychain</source>
        <translation>Пароль: у сховищі паролів</translation>
    </message>
    <message>
        <source>Accepted certificate: %1</source>
        <translation>Прийнятий сертифікат: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Негаразд: %1</translation>
    </message>
    <message>
        <source>Certificate shown: made out to %1, issued by %2, valid from %3 to %4</source>
        <translation>Показаний сертифікат: кому видано: %1; ким видано: %2; чинний з %3 до %4</translation>
    </message>
    <message>
        <source>--accept wants the SHA-256 fingerprint of a certificate: 64 hexadecimal digits.</source>
        <translation>Для --accept потрібен відбиток SHA-256 сертифіката: 64 шістнадцяткові цифри.</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Уже є: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Додано: %1</translation>
    </message>
    <message>
        <source>%1 offers several feeds. Take one by its address, as in: broadsheet-cli add %2</source>
        <translation>На %1 кілька стрічок. Візьміть одну за адресою, наприклад: broadsheet-cli add %2</translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>Немає закладок для експорту.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s).</source>
        <translation>
            <numerusform>%n закладка.</numerusform>
            <numerusform>%n закладки.</numerusform>
            <numerusform>%n закладок.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file needs to end in .html, .json or .epub; a folder of Markdown has no such end. --as says it too.</source>
        <translation>Назва файлу має закінчуватися на .html, .json або .epub; тека Markdown такого закінчення не має. Можна вказати й через --as.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>Для --limit потрібне число від 1 до %1.</translation>
    </message>
    <message>
        <source>--order needs newest, oldest, saved or title.</source>
        <translation>Для --order потрібне newest, oldest, saved або title.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Нотатка потребує слів.</translation>
    </message>
    <message>
        <source>There is no note %1 on this story; it has %2.</source>
        <translation>У цієї новини немає нотатки з номером %1; усього нотаток: %2.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Добірці потрібна назва.</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>Для «%1» немає місця.</translation>
    </message>
    <message>
        <source>There is no such section or publication. See: broadsheet-cli sources</source>
        <translation>Такого розділу чи видання немає. Дивіться: broadsheet-cli sources</translation>
    </message>
    <message>
        <source>There is no collection “%1”. “broadsheet-cli bookmarks collect” shows those there are.</source>
        <translation>Добірки «%1» немає. Наявні показує «broadsheet-cli bookmarks collect».</translation>
    </message>
    <message>
        <source>the profile folder; without it the window&apos;s own</source>
        <translation>тека профілю; без неї — та сама, що у вікна</translation>
    </message>
    <message>
        <source>what is said here in another language than the system&apos;s</source>
        <translation>говорити тут не мовою системи, а іншою</translation>
    </message>
    <message>
        <source>for programs. list, search: an array of stories, each with the fields id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</source>
        <translation>для програм. list, search: масив новин, кожна з полями id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong use.</source>
        <translation>Коди завершення: 0 — зроблено, 1 — не вдалося (чому, каже одне речення у стандартному потоці помилок), 2 — неправильне використання.</translation>
    </message>
    <message>
        <source>Try: broadsheet-cli --help</source>
        <translation>Спробуйте: broadsheet-cli --help</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>Невідома команда: %1</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>Невідомий параметр: %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 потрібне значення.</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Зображення %1 з %2</translation>
    </message>
    <message>
        <source>No story was found.</source>
        <translation>Жодної новини не знайдено.</translation>
    </message>
    <message>
        <source>Stories need --to with the name of a file that ends in .html, .epub or .md.</source>
        <translation>Для новин потрібне --to з назвою файлу, що закінчується на .html, .epub або .md.</translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>Там нічого не знайшлося.</translation>
    </message>
    <message>
        <source>%1 MB of %2 MB; those of bookmarked stories always stay.</source>
        <translation>%1 МБ із %2 МБ; зображення новин у закладках лишаються завжди.</translation>
    </message>
    <message>
        <source>A number of megabytes, from 0 to %1.</source>
        <translation>Число мегабайтів, від 0 до %1.</translation>
    </message>
    <message>
        <source>%1 of %2 sources, new stories: %3</source>
        <translation>Джерела: %1 з %2, свіжих новин: %3</translation>
    </message>
    <message>
        <source>New stories: %1. Sources: %2, failed: %3.</source>
        <translation>Свіжих новин: %1. Джерел: %2, не вдалося: %3.</translation>
    </message>
    <message>
        <source>Only its title and address are kept. %1</source>
        <translation>Збережено лише заголовок і адресу. %1</translation>
    </message>
    <message>
        <source>Which server is not known; the window asks for it.</source>
        <translation>Невідомо, який сервер; його запитує вікно.</translation>
    </message>
    <message>
        <source>This story cannot go there: it has no link or no picture, or the link is too long.</source>
        <translation>Цю новину туди не передати: вона не має посилання чи зображення, або посилання задовге.</translation>
    </message>
    <message>
        <source>There is no such target. See: broadsheet-cli share</source>
        <translation>Такого сервісу немає. Дивіться: broadsheet-cli share</translation>
    </message>
    <message>
        <source>--as is one of: plain, html, markdown, bibtex, biblatex, ris, csl-json.</source>
        <translation>--as — одне з: plain, html, markdown, bibtex, biblatex, ris, csl-json.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>усе гаразд</translation>
    </message>
    <message>
        <source>The library file is damaged: %1</source>
        <translation>Файл бібліотеки пошкоджено: %1</translation>
    </message>
    <message>
        <source>The library file is in order.</source>
        <translation>Файл бібліотеки в порядку.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a story. “broadsheet-cli list” shows them.</source>
        <translation>«%1» — не номер новини. Їх показує «broadsheet-cli list».</translation>
    </message>
    <message>
        <source>There is no story %1. “broadsheet-cli list” shows those there are.</source>
        <translation>Новини %1 немає. Наявні показує «broadsheet-cli list».</translation>
    </message>
    <message>
        <source>Takes feeds, or the feed a page announces.</source>
        <translation>Додає стрічки або стрічку, яку оголошує сторінка.</translation>
    </message>
    <message>
        <source>Stories, newest first.</source>
        <translation>Новини, спершу найновіші.</translation>
    </message>
    <message>
        <source>Stories that hold all the words; &quot;…&quot; is a phrase, the last word may be unfinished.</source>
        <translation>Новини, де є всі слова; &quot;…&quot; — фраза, останнє слово можна не дописувати.</translation>
    </message>
    <message>
        <source>One story as text; --whole: the article from its page; with --json its safe HTML too.</source>
        <translation>Одна новина текстом; --whole: стаття з її сторінки; з --json — і її безпечний HTML.</translation>
    </message>
    <message>
        <source>Where stories can go; the address that takes one there; a citation (plain, html, markdown, bibtex, biblatex, ris, csl-json).</source>
        <translation>Куди можна передати новини; адреса, що передає одну; посилання на джерело (plain, html, markdown, bibtex, biblatex, ris, csl-json).</translation>
    </message>
    <message>
        <source>Keeps stories for good.</source>
        <translation>Зберігає новини назавжди.</translation>
    </message>
    <message>
        <source>Lets them go.</source>
        <translation>Прибирає їх із закладок.</translation>
    </message>
    <message>
        <source>What is kept; with --json collections and notes too.</source>
        <translation>Що зберігається; з --json — і добірки, і нотатки.</translation>
    </message>
    <message>
        <source>Keeps pages that are in no feed, with their text and pictures.</source>
        <translation>Зберігає сторінки, яких немає в жодній стрічці, з текстом і зображеннями.</translation>
    </message>
    <message>
        <source>The notes on a story, one more, or one less.</source>
        <translation>Нотатки до новини, ще одна або на одну менше.</translation>
    </message>
    <message>
        <source>Collections; makes one (&quot;Politics/Europe&quot;), and puts stories in or takes them out.</source>
        <translation>Добірки; створює добірку (&quot;Politics/Europe&quot;), додає до неї новини або прибирає їх.</translation>
    </message>
    <message>
        <source>For browsers, for Broadsheet itself, as an e-book, or as a folder of Markdown.</source>
        <translation>Для браузерів, для самого Broadsheet, електронною книгою або текою Markdown.</translation>
    </message>
    <message>
        <source>What a browser, Pocket, Instapaper, Raindrop or Broadsheet wrote; its content tells which.</source>
        <translation>Те, що записав браузер, Pocket, Instapaper, Raindrop або Broadsheet; що саме, видно із вмісту.</translation>
    </message>
    <message>
        <source>Marks stories read.</source>
        <translation>Позначає новини прочитаними.</translation>
    </message>
    <message>
        <source>Marks stories unread.</source>
        <translation>Позначає новини непрочитаними.</translation>
    </message>
    <message>
        <source>Takes back the last mark, bookmark, add, replacement, remove or import.</source>
        <translation>Скасовує останню позначку, закладку, додавання, заміну, вилучення або імпорт.</translation>
    </message>
    <message>
        <source>What is taken, and how it fares.</source>
        <translation>Що передплачено і як воно почувається.</translation>
    </message>
    <message>
        <source>Takes a newspaper no more; bookmarked stories stay.</source>
        <translation>Прибирає газету; новини в закладках лишаються.</translation>
    </message>
    <message>
        <source>How often to ask (0: by hand), how long to keep (0: without limit), whether to fetch whole articles, which way texts run; usual: as the wider wish.</source>
        <translation>Як часто запитувати (0: вручну), як довго зберігати (0: без обмежень), чи завантажувати цілі статті, куди йде текст; usual: як у ширшому правилі.</translation>
    </message>
    <message>
        <source>How much room pictures take on the disk; how much they may, those of bookmarked stories not counted.</source>
        <translation>Скільки місця на диску займають зображення; скільки їм можна, не рахуючи зображень новин у закладках.</translation>
    </message>
    <message>
        <source>A source&apos;s password, read from standard input and kept in the keychain, and its certificate.</source>
        <translation>Пароль джерела (читається зі стандартного введення й зберігається у сховищі паролів) та його сертифікат.</translation>
    </message>
    <message>
        <source>What another reader kept: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks; its content tells which.</source>
        <translation>Те, що зберігала інша програма: OPML, starred.json, база даних QuiteRSS або RSS Guard, закладки; що саме, видно із вмісту.</translation>
    </message>
    <message>
        <source>All feeds as OPML on standard output; or stories as one web page, an e-book or Markdown.</source>
        <translation>Усі стрічки як OPML у стандартне виведення; або новини однією вебсторінкою, електронною книгою чи в Markdown.</translation>
    </message>
    <message>
        <source>Looks whether the library file is in order.</source>
        <translation>Перевіряє, чи в порядку файл бібліотеки.</translation>
    </message>
    <message>
        <source>A feed as one JSON Feed 1.1 document.</source>
        <translation>Стрічка одним документом JSON Feed 1.1.</translation>
    </message>
    <message>
        <source>The article of a news page as JSON; the zone is for dates that name none.</source>
        <translation>Стаття з новинної сторінки в JSON; часовий пояс — для дат, де його не вказано.</translation>
    </message>
    <message>
        <source>HTML from anywhere as a safe fragment.</source>
        <translation>HTML звідки завгодно — безпечним фрагментом.</translation>
    </message>
    <message>
        <source>A number from 0, one of the words, or &quot;usual&quot;.</source>
        <translation>Число від 0, одне зі слів або &quot;usual&quot;.</translation>
    </message>
    <message>
        <source>The folder of the library and the settings.</source>
        <translation>Тека бібліотеки та налаштувань.</translation>
    </message>
    <message>
        <source>Sets stories like a newspaper, without a window; --edition FILE.pdf --help says more.</source>
        <translation>Верстає новини, як у газеті, без вікна; докладніше: --edition FILE.pdf --help.</translation>
    </message>
    <message>
        <source>The language of the window, this once: en, ru, az, …</source>
        <translation>Мова вікна цього разу: en, ru, az, …</translation>
    </message>
    <message>
        <source>A newspaper or feed to add.</source>
        <translation>Газета або стрічка, яку слід додати.</translation>
    </message>
    <message>
        <source>Broadsheet is open already; its window was brought forward.</source>
        <translation>Broadsheet уже відкрито; його вікно винесено наперед.</translation>
    </message>
    <message>
        <source>Bookmark %1 of %2</source>
        <translation>Закладка %1 з %2</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показується</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>не показується</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>більше немає</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>Asks all sources for news, or these; --due: those whose time has come.</source>
        <translation>Запитує новини в усіх джерел або в цих; --due: лише в тих, чий час настав.</translation>
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
            <numerusform>%n новина</numerusform>
            <numerusform>%n новини</numerusform>
            <numerusform>%n новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets stories like a newspaper and writes FILE.</source>
        <translation>Верстає новини, як у газеті, і записує їх у FILE.</translation>
    </message>
    <message>
        <source>The stories of this section, or of this newspaper.</source>
        <translation>Новини цього розділу або цієї газети.</translation>
    </message>
    <message>
        <source>The bookmarked stories.</source>
        <translation>Новини із закладок.</translation>
    </message>
    <message>
        <source>The stories of today.</source>
        <translation>Новини за сьогодні.</translation>
    </message>
    <message>
        <source>A4, Letter, A5 or A3.</source>
        <translation>A4, Letter, A5 або A3.</translation>
    </message>
    <message>
        <source>1, 2 or 3.</source>
        <translation>1, 2 або 3.</translation>
    </message>
    <message>
        <source>In points, 6 to 24.</source>
        <translation>У пунктах, від 6 до 24.</translation>
    </message>
    <message>
        <source>Text alone.</source>
        <translation>Лише текст.</translation>
    </message>
    <message>
        <source>The folder of the library.</source>
        <translation>Тека бібліотеки.</translation>
    </message>
    <message>
        <source>Of the words around the stories.</source>
        <translation>Для слів навколо новин.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показує цю довідку.</translation>
    </message>
    <message>
        <source>Which section? For example: --section world</source>
        <translation>Який розділ? Наприклад: --section world</translation>
    </message>
    <message>
        <source>There is no paper “%1” here. Choose A4, Letter, A5 or A3.</source>
        <translation>Паперу «%1» тут немає. Виберіть A4, Letter, A5 або A3.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>Для --%1 потрібне число від %2 до %3.</translation>
    </message>
    <message>
        <source>Sets many stories on paper like a newspaper, without a window.</source>
        <translation>Верстає багато новин для паперу, як у газеті, не відкриваючи вікна.</translation>
    </message>
    <message>
        <source>Into which file? For example: --edition today.pdf</source>
        <translation>У який файл? Наприклад: --edition today.pdf</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Зайве слово: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n джерело не відповіло.</numerusform>
            <numerusform>%n джерела не відповіли.</numerusform>
            <numerusform>%n джерел не відповіли.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the newspapers for news first.</source>
        <translation>Спершу запитує новини в газет.</translation>
    </message>
    <message>
        <source>How many pages at most, 1 to 200; the last stories become headlines.</source>
        <translation>Скільки сторінок щонайбільше, від 1 до 200; останні новини стають заголовками.</translation>
    </message>
    <message>
        <source>The stories of this collection of bookmarks.</source>
        <translation>Новини цієї добірки закладок.</translation>
    </message>
    <message>
        <source>The stories to be read later.</source>
        <translation>Новини, відкладені на потім.</translation>
    </message>
    <message>
        <source>Choose one of --section, --collection, --bookmarks, --later and --today.</source>
        <translation>Виберіть щось одне: --section, --collection, --bookmarks, --later або --today.</translation>
    </message>
    <message>
        <source>Which collection? For example: --collection Travel</source>
        <translation>Яка добірка? Наприклад: --collection Travel</translation>
    </message>
    <message>
        <source>How many stories at most, 1 to 500.</source>
        <translation>Скільки новин щонайбільше, від 1 до 500.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong. %1</source>
        <translation>Щось пішло не так. %1</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like example.org or https://example.org/feed.</source>
        <translation>«%1» — це не вебадреса. Вона має виглядати так: example.org або https://example.org/feed.</translation>
    </message>
    <message>
        <source>There is no site called %1. Check the spelling of the address.</source>
        <translation>Сайту %1 не існує. Перевірте, чи правильно написано адресу.</translation>
    </message>
    <message>
        <source>The server does not answer: %1. Try again later.</source>
        <translation>Сервер не відповідає: %1. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. What was read before is still here.</source>
        <translation>Цей комп’ютер не під’єднано до інтернету. Усе, що завантажено раніше, на місці.</translation>
    </message>
    <message>
        <source>The server took too long to answer: %1. Try again later.</source>
        <translation>Сервер надто довго не відповідав: %1. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was loaded. %1</source>
        <translation>З’єднання небезпечне, тому нічого не завантажено. %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings. %1</source>
        <translation>Проксі-сервер відмовив у з’єднанні. Перевірте налаштування проксі. %1</translation>
    </message>
    <message>
        <source>The site sends every request on to another address without end: %1</source>
        <translation>Сайт без кінця переспрямовує запит з адреси на адресу: %1</translation>
    </message>
    <message>
        <source>The site tried to send the request to an unsafe address, so nothing was loaded: %1</source>
        <translation>Сайт намагався переспрямувати запит на небезпечну адресу, тому нічого не завантажено: %1</translation>
    </message>
    <message>
        <source>There is nothing at this address any more: %1</source>
        <translation>За цією адресою більше нічого немає: %1</translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation>Видання закрило цю стрічку. Її новини збережено. %1</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Сервер нас не пускає: %1</translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation>Сервер просить зайти пізніше. Запит повториться сам. %1</translation>
    </message>
    <message>
        <source>The server answered with an error: %1. Try again later.</source>
        <translation>Сервер відповів помилкою: %1. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The connection broke off before everything arrived. Try again. %1</source>
        <translation>Зв’язок обірвався раніше, ніж усе надійшло. Спробуйте ще раз. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>This is larger than Broadsheet accepts: %1</source>
        <translation>Це більше, ніж приймає Broadsheet: %1</translation>
    </message>
    <message>
        <source>This is not a news feed: %1</source>
        <translation>Це не стрічка новин: %1</translation>
    </message>
    <message>
        <source>No news feed was found at %1. Try the address of one of its sections, or of the feed itself.</source>
        <translation>За адресою %1 стрічки новин не знайдено. Спробуйте адресу одного з розділів або самої стрічки.</translation>
    </message>
    <message>
        <source>Telegram offers no news feeds. Perhaps the channel&apos;s newspaper has a site of its own: %1</source>
        <translation>Telegram не має стрічок новин. Можливо, газета цього каналу має власний сайт: %1</translation>
    </message>
    <message>
        <source>This page holds no article: %1</source>
        <translation>На цій сторінці немає статті: %1</translation>
    </message>
    <message>
        <source>This file cannot be understood: %1</source>
        <translation>Цей файл не вдається розібрати: %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Такого файлу немає: %1</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Це не вдається прочитати: %1</translation>
    </message>
    <message>
        <source>Broadsheet may not write here: %1. Choose another folder or change its permissions.</source>
        <translation>Broadsheet не може писати сюди: %1. Виберіть іншу теку або змініть права доступу до неї.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation>Диск заповнено, тому нічого не збережено. Звільніть місце й спробуйте ще раз. %1</translation>
    </message>
    <message>
        <source>The library file was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>Файл бібліотеки було пошкоджено. Його відкладено як %1 і розпочато новий.</translation>
    </message>
    <message>
        <source>This library was written by a later version of Broadsheet. Update the program to open it. %1</source>
        <translation>Цю бібліотеку записала новіша версія Broadsheet. Щоб відкрити її, оновіть програму. %1</translation>
    </message>
    <message>
        <source>Another window of Broadsheet is busy with this library. Try again in a moment. %1</source>
        <translation>Цю бібліотеку зайняло інше вікно Broadsheet. Спробуйте за хвилину. %1</translation>
    </message>
    <message>
        <source>The password was not stored, because the system&apos;s keychain is not available. %1</source>
        <translation>Пароль не збережено: системне сховище паролів недоступне. %1</translation>
    </message>
    <message>
        <source>There is nothing to do here. %1</source>
        <translation>Тут нема чого робити. %1</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 просить ім’я та пароль.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 не приймає цього імені та пароля.</translation>
    </message>
    <message>
        <source>The page layout has changed: %1. Its stories are found by their links alone now, and some may be missing.</source>
        <translation>Верстка сторінки змінилася: %1. Тепер новини шукаються лише за посиланнями, тож деяких може бракувати.</translation>
    </message>
    <message>
        <source>The site asks programs not to read this page: %1. It can be read in the browser.</source>
        <translation>Сайт просить програми не читати цієї сторінки: %1. Її можна прочитати в браузері.</translation>
    </message>
    <message>
        <source>There is already one called %1 here.</source>
        <translation>Тут уже є «%1».</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or no longer has the password: unlock it, or enter the password anew. %1</source>
        <translation>Системне сховище паролів замкнене або вже не містить цього пароля. Відкрийте його або введіть пароль знову. %1</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message numerus="yes">
        <source>%n newspaper(s) added</source>
        <translation>
            <numerusform>додано %n газету</numerusform>
            <numerusform>додано %n газети</numerusform>
            <numerusform>додано %n газет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) brought along</source>
        <translation>
            <numerusform>принесено %n новину</numerusform>
            <numerusform>принесено %n новини</numerusform>
            <numerusform>принесено %n новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n закладка</numerusform>
            <numerusform>%n закладки</numerusform>
            <numerusform>%n закладок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n позначено прочитаною</numerusform>
            <numerusform>%n позначено прочитаними</numerusform>
            <numerusform>%n позначено прочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) there already</source>
        <translation>
            <numerusform>%n газета вже була</numerusform>
            <numerusform>%n газети вже були</numerusform>
            <numerusform>%n газет уже було</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n запис не розібрано</numerusform>
            <numerusform>%n записи не розібрано</numerusform>
            <numerusform>%n записів не розібрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out: not starred, and of no newspaper of yours</source>
        <translation>
            <numerusform>%n новину пропущено: без зірочки й не з ваших газет</numerusform>
            <numerusform>%n новини пропущено: без зірочки й не з ваших газет</numerusform>
            <numerusform>%n новин пропущено: без зірочки й не з ваших газет</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <translation>Нічого нового там не знайшлося.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Імпортуємо %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Зупинено. Нічого не змінилося.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n нотатка</numerusform>
            <numerusform>%n нотатки</numerusform>
            <numerusform>%n нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n добірка</numerusform>
            <numerusform>%n добірки</numerusform>
            <numerusform>%n добірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of Markdown</source>
        <translation>Імпорт теки Markdown</translation>
    </message>
    <message>
        <source>Import from another reader or a browser</source>
        <translation>Імпорт з іншої програми або браузера</translation>
    </message>
    <message>
        <source>Lists, bookmarks, databases of readers and browsers</source>
        <translation>Списки, закладки й бази інших програм і браузерів</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Another program is using %1. Close it and import again.</source>
        <translation>Файл %1 зайняла інша програма. Закрийте її та імпортуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not imported. What had come of it goes again as soon as there is room.</source>
        <translation>Диск заповнено, тому файл не імпортовано: %1. Що встигло потрапити, буде прибрано, щойно з’явиться місце.</translation>
    </message>
    <message>
        <source>%1 is damaged, or nothing Broadsheet can import. It takes lists in OPML, starred.json, the databases of QuiteRSS (feeds.db) and RSS Guard (database.db), and bookmarks: a browser&apos;s file (HTML), a table (CSV), or what Broadsheet wrote (JSON, e-book, Markdown).</source>
        <translation>Файл %1 пошкоджено, або Broadsheet не вміє його імпортувати. Приймаються списки OPML, starred.json, бази даних QuiteRSS (feeds.db) та RSS Guard (database.db), а також закладки: файл браузера (HTML), таблиця (CSV) або записане самим Broadsheet (JSON, електронна книга, Markdown).</translation>
    </message>
</context>
<context>
    <name>ManifestFiles</name>
    <message>
        <source>Newspapers (*.publication.json)</source>
        <translation>Газети (*.publication.json)</translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation>Відкрити газету</translation>
    </message>
    <message>
        <source>%1 holds no newspaper Broadsheet can read.</source>
        <translation>У файлі %1 немає газети, яку Broadsheet може прочитати.</translation>
    </message>
    <message>
        <source>Save the newspaper</source>
        <translation>Зберегти газету</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено: %1</translation>
    </message>
</context>
<context>
    <name>ManifestTrouble</name>
    <message>
        <source>In %1 line %2 is wrong.</source>
        <translation>У файлі %1 помилка в рядку %2.</translation>
    </message>
    <message>
        <source>In %1 line %2 is wrong, at the key %3.</source>
        <translation>У файлі %1 помилка в рядку %2, ключ %3.</translation>
    </message>
    <message>
        <source>In %1 no source is both on https and on the newspaper&apos;s own hosts.</source>
        <translation>У файлі %1 немає джерела, яке було б і на https, і на власних вузлах газети.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Новина</translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation>&amp;Газета</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Допомога</translation>
    </message>
</context>
<context>
    <name>Newsstand</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЕ</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Вірменія</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгія</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцарія</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехія</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Іспанія</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франція</translation>
    </message>
    <message>
        <source>Britain</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузія</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Індія</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвія</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нідерланди</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Росія</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Туреччина</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>ООН</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Економіка</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоров’я</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Наука</translation>
    </message>
    <message>
        <source>South Caucasus</source>
        <translation>Південний Кавказ</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Спорт</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Технології</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Світ</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Інші країни</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n розділ</numerusform>
            <numerusform>%n розділи</numerusform>
            <numerusform>%n розділів</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>без певності</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>відповідала</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>відповідала: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>читають</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>читають: %1</translation>
    </message>
    <message>
        <source>Not certain: its address may have changed.</source>
        <translation>Певності немає: адреса могла змінитися.</translation>
    </message>
    <message>
        <source>It answered when it was last tried.</source>
        <translation>Під час останньої перевірки відповідала.</translation>
    </message>
    <message>
        <source>It answered when it was last tried (%1).</source>
        <translation>Під час останньої перевірки відповідала (%1).</translation>
    </message>
    <message>
        <source>Others read it; it was not tried.</source>
        <translation>Її читають інші; самі ми не перевіряли.</translation>
    </message>
    <message>
        <source>Others read it (%1); it was not tried.</source>
        <translation>Її читають інші (%1); самі ми не перевіряли.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <source>Export subscriptions</source>
        <translation>Експортувати підписки</translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation>Файли OPML (*.opml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено: %1</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln перегляд</numerusform>
            <numerusform>%Ln перегляди</numerusform>
            <numerusform>%Ln переглядів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln хв</numerusform>
            <numerusform>%Ln хв</numerusform>
            <numerusform>%Ln хв</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>Liked the story? Share it on social media!</source>
        <translation>Сподобалася новина? Поділіться нею в соцмережах!</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>Стежте за нами</translation>
    </message>
    <message>
        <source>Any use of materials is allowed only if there is a hyperlink to %1</source>
        <translation>Будь-яке використання матеріалів дозволено лише за наявності гіперпосилання на %1</translation>
    </message>
    <message>
        <source>Read the full story in the browser</source>
        <translation>Читати повністю в браузері</translation>
    </message>
    <message>
        <source>The publication sent only the headline.</source>
        <translation>Видання надіслало лише заголовок.</translation>
    </message>
    <message>
        <source>Picture not available</source>
        <translation>Зображення недоступне</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>надруковано %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>More in %1</source>
        <translation>Ще в розділі «%1»</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>У цьому випуску</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln новина</numerusform>
            <numerusform>%Ln новини</numerusform>
            <numerusform>%Ln новин</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Перша шпальта</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Також: %1</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Більше новин</translation>
    </message>
    <message>
        <source>More in %1 — %2</source>
        <translation>Ще в розділі «%1» — %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Застосунки</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Попередня новина</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Наступна новина</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>У закладках</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Поділитися</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Скопіювати посилання</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Інші способи поділитися</translation>
    </message>
    <message>
        <source>This story in other languages</source>
        <translation>Ця новина іншими мовами</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Стисло</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ваші нотатки</translation>
    </message>
    <message>
        <source>Your note %1</source>
        <translation>Ваша нотатка %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Цих слів у тексті більше немає.</translation>
    </message>
    <message>
        <source>These words are in the other text of this story (key W).</source>
        <translation>Ці слова — в іншому тексті цієї новини (клавіша W).</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Оновлено: %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Ви&amp;брати все</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Крок в&amp;гору</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Крок в&amp;низ</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Вибір кольору</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Основні кольори</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Власні кольори</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Додати до власних кольорів</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Взяти &amp;колір з екрана</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Тон:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Нас:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Ярк:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Червоний:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Зелений:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Синій:</translation>
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
        <translation>Показує версію.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Показує цю довідку.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Показує довідку разом із параметрами Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Невідомий параметр: %1</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Невідомі параметри: %1</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Немає значення після: %1</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Зайве значення після: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[параметри]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметри:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументи:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Шукати в:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернутися назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперед</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Батьківський каталог</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти до батьківського каталогу</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Створити теку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Створити нову теку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Перемкнути на список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Перемкнути на докладний вигляд</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бічна панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Місця та закладки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ім’я &amp;файлу:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлів:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Каталог:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>В&amp;ибрати</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;далити</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова тека</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова тека</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показати при&amp;ховані файли</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже існує.
Замінити?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знайдено.
Перевірте, чи правильно вказано ім’я файлу.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата зміни</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Показати подробиці…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Приховати подробиці…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копіювати &amp;адресу посилання</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документи PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation>Новина %1 з %2</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Armenian</source>
        <translation>вірменські</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинські</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабські</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>єврейські</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грецькі</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кирилиця</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>деванагарі</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>бенгальські</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайські</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайські</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японські</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейські</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of some of this text (%1): they are not on the pages. On Debian and Ubuntu the package %2 brings one.</source>
        <translation>На цьому комп’ютері немає шрифту з літерами частини цього тексту (%1): на сторінках їх не буде. У Debian та Ubuntu такий шрифт є в пакунку %2.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of your language (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Жоден шрифт цього комп’ютера не має літер вашої мови (%1). У Debian та Ubuntu такий шрифт є в пакунку %2.</translation>
    </message>
</context>
<context>
    <name>SourceState</name>
    <message>
        <source>Site not found</source>
        <translation>Сайт не знайдено</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Немає відповіді</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Зв’язок обірвався</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Небезпечно</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Більше не існує</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>Не пускає</translation>
    </message>
    <message>
        <source>Asks to come later</source>
        <translation>Просить зайти пізніше</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Помилка сервера</translation>
    </message>
    <message>
        <source>Not a news feed</source>
        <translation>Не стрічка новин</translation>
    </message>
    <message>
        <source>Closed by its publisher</source>
        <translation>Закрита видавцем</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Негаразди</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ще не запитували</translation>
    </message>
    <message>
        <source>The last time all went well was %1.</source>
        <translation>Востаннє все було гаразд: %1.</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Просить пароль</translation>
    </message>
    <message>
        <source>Password not accepted</source>
        <translation>Пароль не прийнято</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>Сховище паролів закрите</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n хвилину тому</numerusform>
            <numerusform>%n хвилини тому</numerusform>
            <numerusform>%n хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n годину тому</numerusform>
            <numerusform>%n години тому</numerusform>
            <numerusform>%n годин тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Page layout has changed</source>
        <translation>Верстка сторінки змінилася</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>Не для програм</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Усе вже оновлено.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>An address begins with https:// or mailto:, so that nothing else can be opened.</source>
        <translation>Адреса починається з https:// або mailto:, щоб нічого іншого не можна було відкрити.</translation>
    </message>
    <message>
        <source>{url} must stand where the story&apos;s link belongs.</source>
        <translation>Там, де має бути посилання на новину, слід поставити {url}.</translation>
    </message>
    <message>
        <source>{url}, {title} or {file} must stand where the story belongs.</source>
        <translation>Там, де має бути новина, слід поставити {url}, {title} або {file}.</translation>
    </message>
    <message>
        <source>There is something in braces that means nothing here.</source>
        <translation>У фігурних дужках стоїть те, що тут нічого не означає.</translation>
    </message>
    <message>
        <source>The name of the server must be written out; only {instance} may stand for it, alone.</source>
        <translation>Ім’я сервера має бути написане повністю; замість нього може стояти лише {instance}.</translation>
    </message>
    <message>
        <source>The program itself must be written out.</source>
        <translation>Саму програму слід назвати.</translation>
    </message>
    <message>
        <source>This is not a web address; write other letters than Latin as %D0%96.</source>
        <translation>Це не вебадреса; нелатинські літери пишуться як %D0%96.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Це задовго.</translation>
    </message>
</context>
<context>
    <name>UndoneText</name>
    <message numerus="yes">
        <source>Undone: %n story(s) unread again</source>
        <translation>
            <numerusform>Скасовано: %n новина знову непрочитана</numerusform>
            <numerusform>Скасовано: %n новини знову непрочитані</numerusform>
            <numerusform>Скасовано: %n новин знову непрочитані</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) read again</source>
        <translation>
            <numerusform>Скасовано: %n новина знову прочитана</numerusform>
            <numerusform>Скасовано: %n новини знову прочитані</numerusform>
            <numerusform>Скасовано: %n новин знову прочитані</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is removed again</source>
        <translation>Скасовано: газету знову прибрано</translation>
    </message>
    <message>
        <source>Undone: the newspaper is back</source>
        <translation>Скасовано: газету повернено</translation>
    </message>
    <message>
        <source>Undone: nothing of the import is left</source>
        <translation>Скасовано: від імпорту нічого не лишилося</translation>
    </message>
    <message>
        <source>Undone: the collection is gone again</source>
        <translation>Скасовано: добірки знову немає</translation>
    </message>
    <message>
        <source>Undone: the collection is as it was</source>
        <translation>Скасовано: добірка така, як була</translation>
    </message>
    <message>
        <source>Undone: the collection is back</source>
        <translation>Скасовано: добірку повернено</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) taken out of the collection again</source>
        <translation>
            <numerusform>Скасовано: %n новину знову прибрано з добірки</numerusform>
            <numerusform>Скасовано: %n новини знову прибрано з добірки</numerusform>
            <numerusform>Скасовано: %n новин знову прибрано з добірки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) back in the collection</source>
        <translation>
            <numerusform>Скасовано: %n новина знову в добірці</numerusform>
            <numerusform>Скасовано: %n новини знову в добірці</numerusform>
            <numerusform>Скасовано: %n новин знову в добірці</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the notes are as they were</source>
        <translation>Скасовано: нотатки такі, як були</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) gone again</source>
        <translation>
            <numerusform>Скасовано: %n закладку знову прибрано</numerusform>
            <numerusform>Скасовано: %n закладки знову прибрано</numerusform>
            <numerusform>Скасовано: %n закладок знову прибрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) back</source>
        <translation>
            <numerusform>Скасовано: %n закладку повернено</numerusform>
            <numerusform>Скасовано: %n закладки повернено</numerusform>
            <numerusform>Скасовано: %n закладок повернено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) no longer to be read later</source>
        <translation>
            <numerusform>Скасовано: %n новина більше не відкладена</numerusform>
            <numerusform>Скасовано: %n новини більше не відкладені</numerusform>
            <numerusform>Скасовано: %n новин більше не відкладені</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) to be read later again</source>
        <translation>
            <numerusform>Скасовано: %n новину знову відкладено</numerusform>
            <numerusform>Скасовано: %n новини знову відкладено</numerusform>
            <numerusform>Скасовано: %n новин знову відкладено</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is as it was</source>
        <translation>Скасовано: газета така, як була</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Every 15 minutes</source>
        <translation>Кожні 15 хвилин</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Кожні 30 хвилин</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Щогодини</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>Кожні 2 години</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Кожні 4 години</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Кожні 12 годин</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Раз на день</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Лише коли попрошу</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Три місяці</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>The newest 50 of each feed</source>
        <translation>Останні 50 з кожної стрічки</translation>
    </message>
    <message>
        <source>The newest 200 of each feed</source>
        <translation>Останні 200 з кожної стрічки</translation>
    </message>
    <message>
        <source>The newest 1000 of each feed</source>
        <translation>Останні 1000 з кожної стрічки</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Як зазвичай</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Кожну %n хвилину</numerusform>
            <numerusform>Кожні %n хвилини</numerusform>
            <numerusform>Кожні %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of each feed</source>
        <translation>
            <numerusform>Остання %n з кожної стрічки</numerusform>
            <numerusform>Останні %n з кожної стрічки</numerusform>
            <numerusform>Останні %n з кожної стрічки</numerusform>
        </translation>
    </message>
    <message>
        <source>As the feed has it</source>
        <translation>Як у стрічці</translation>
    </message>
    <message>
        <source>The whole article, if the feed has a teaser</source>
        <translation>Уся стаття, якщо в стрічці лише початок</translation>
    </message>
    <message>
        <source>Always the whole article</source>
        <translation>Завжди вся стаття</translation>
    </message>
    <message>
        <source>When I open a story</source>
        <translation>Коли відкриваю новину</translation>
    </message>
    <message>
        <source>Unread ones in advance</source>
        <translation>Непрочитані — заздалегідь</translation>
    </message>
    <message>
        <source>By their language and letters</source>
        <translation>За мовою та літерами</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Зліва направо</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>Справа наліво</translation>
    </message>
</context>
<context>
    <name>WhereToSave</name>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Actions</name>
    <message>
        <source>&amp;Add a newspaper…</source>
        <translation>&amp;Додати газету…</translation>
    </message>
    <message>
        <source>&amp;Export subscriptions (OPML)…</source>
        <translation>&amp;Експортувати підписки (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Зберегти як &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Д&amp;рук…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Скопіювати &amp;посилання</translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation>&amp;Знайти в цій новині</translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation>Пошук у &amp;всіх новинах</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Зви&amp;чайний розмір тексту</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;ітле оформлення</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Темне &amp;оформлення</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>&amp;Наступна новина</translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation>&amp;Попередня новина</translation>
    </message>
    <message>
        <source>Next &amp;unread story</source>
        <translation>Наступна н&amp;епрочитана</translation>
    </message>
    <message>
        <source>Previous un&amp;read story</source>
        <translation>Попередня непро&amp;читана</translation>
    </message>
    <message>
        <source>Read on, then the next unread</source>
        <translation>Читати далі, потім до наступної непрочитаної</translation>
    </message>
    <message>
        <source>Back up the page</source>
        <translation>Назад по сторінці</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Наступний розділ</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Попередній розділ</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d or unread</source>
        <translation>Позначити прочитаною &amp;або непрочитаною</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Відкрити в &amp;браузері</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Поділити&amp;ся</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail</source>
        <translation>Надіслати електронною по&amp;штою</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Сьогодні</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Непрочитані</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Закладки</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>Оновити &amp;все</translation>
    </message>
    <message>
        <source>Refresh &amp;this newspaper</source>
        <translation>Оновити &amp;цю газету</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Зупинити оновлення</translation>
    </message>
    <message>
        <source>&amp;Mark all in this list as read</source>
        <translation>Позначити весь список про&amp;читаним</translation>
    </message>
    <message>
        <source>Remo&amp;ve this newspaper</source>
        <translation>&amp;Прибрати цю газету</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;Про Broadsheet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Newspapers and their &amp;feeds…</source>
        <translation>Газети та їхні &amp;стрічки…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>&amp;Whole article</source>
        <translation>Стаття &amp;цілком</translation>
    </message>
    <message>
        <source>Print this list as a &amp;newspaper…</source>
        <translation>Надрукувати список як &amp;газету…</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>Експортувати &amp;новину…</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>Експортувати &amp;список…</translation>
    </message>
    <message>
        <source>&amp;Front page or list</source>
        <translation>Перша &amp;шпальта або список</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>Put aside to read &amp;later</source>
        <translation>Відк&amp;ласти на потім</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Добірки…</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Но&amp;татки</translation>
    </message>
    <message>
        <source>&amp;Read later</source>
        <translation>На &amp;потім</translation>
    </message>
    <message>
        <source>Ne&amp;w collection…</source>
        <translation>Нова &amp;добірка…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>&amp;Виділити</translation>
    </message>
    <message>
        <source>Highlight wi&amp;th a note…</source>
        <translation>Виділити з но&amp;таткою…</translation>
    </message>
    <message>
        <source>Note on this stor&amp;y…</source>
        <translation>Н&amp;отатка до новини…</translation>
    </message>
    <message>
        <source>Te&amp;xt and paper…</source>
        <translation>Т&amp;екст і папір…</translation>
    </message>
    <message>
        <source>Save a page as a &amp;bookmark…</source>
        <translation>&amp;Зберегти сторінку в закладки…</translation>
    </message>
    <message>
        <source>&amp;Import from another reader or a browser…</source>
        <translation>&amp;Імпортувати з іншої програми або браузера…</translation>
    </message>
    <message>
        <source>Import a folder of &amp;Markdown…</source>
        <translation>Імпортувати теку &amp;Markdown…</translation>
    </message>
    <message>
        <source>Export b&amp;ookmarks…</source>
        <translation>Експортувати закладк&amp;и…</translation>
    </message>
    <message>
        <source>&amp;Select words by key</source>
        <translation>Виділяти слова клав&amp;ішами</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Закрити це вікно</translation>
    </message>
    <message>
        <source>Open in a window of &amp;its own</source>
        <translation>Відкрити в о&amp;кремому вікні</translation>
    </message>
</context>
<context>
    <name>broadsheet::AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Add a newspaper</source>
        <translation>Додати газету</translation>
    </message>
    <message>
        <source>Type or paste the address of a newspaper, a section or a feed.</source>
        <translation>Введіть або вставте адресу газети, розділу чи стрічки.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Looking for news there</source>
        <translation>Шукаємо там новини</translation>
    </message>
</context>
<context>
    <name>broadsheet::Annotations</name>
    <message>
        <source>Select some words of the story first.</source>
        <translation>Спершу виберіть слова в тексті новини.</translation>
    </message>
    <message>
        <source>Only words of the story&apos;s text can be highlighted.</source>
        <translation>Виділяти можна лише слова з тексту новини.</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>Ці слова вже виділено.</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Виділено</translation>
    </message>
    <message>
        <source>Highlighted. The story is a bookmark now.</source>
        <translation>Виділено. Новина тепер у закладках.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Нотатку збережено</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Виділення прибрано</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Нотатку прибрано</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Спершу відкрийте новину.</translation>
    </message>
    <message>
        <source>The arrow keys walk through the text; with Shift they select. F7 or Esc ends it.</source>
        <translation>Стрілки ходять текстом, із Shift — виділяють. F7 або Esc — вихід.</translation>
    </message>
    <message>
        <source>The arrow keys scroll again.</source>
        <translation>Стрілки знову прокручують сторінку.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ArticlePane</name>
    <message>
        <source>Choose a story</source>
        <translation>Виберіть новину</translation>
    </message>
    <message>
        <source>It opens here. J and K go through the list, Space reads on.</source>
        <translation>Вона відкриється тут. J і K ведуть списком, пробіл гортає далі.</translation>
    </message>
</context>
<context>
    <name>broadsheet::CardDialog</name>
    <message>
        <source>As a picture</source>
        <translation>Як зображення</translation>
    </message>
    <message>
        <source>Wide, 1200 × 630</source>
        <translation>Широке, 1200 × 630</translation>
    </message>
    <message>
        <source>Upright, 1080 × 1350</source>
        <translation>Вертикальне, 1080 × 1350</translation>
    </message>
    <message>
        <source>For the whole screen of a telephone, 1080 × 1920</source>
        <translation>На весь екран телефона, 1080 × 1920</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Форма зображення</translation>
    </message>
    <message>
        <source>The picture can be dragged into other programs.</source>
        <translation>Зображення можна перетягнути в інші програми.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>З&amp;акрити</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Зображення: %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Зображення (*.png)</translation>
    </message>
</context>
<context>
    <name>broadsheet::CodeDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Це посилання задовге для QR-коду.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
</context>
<context>
    <name>broadsheet::CollectionCommands</name>
    <message>
        <source>Name:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Перейменувати добірку</translation>
    </message>
    <message>
        <source>The collection was removed. Its stories are still bookmarks.</source>
        <translation>Добірку видалено. Її новини лишилися в закладках.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put into the collection</source>
        <translation>
            <numerusform>%n новину додано до добірки</numerusform>
            <numerusform>%n новини додано до добірки</numerusform>
            <numerusform>%n новин додано до добірки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) taken out of the collection</source>
        <translation>
            <numerusform>%n новину прибрано з добірки</numerusform>
            <numerusform>%n новини прибрано з добірки</numerusform>
            <numerusform>%n новин прибрано з добірки</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова добірка…</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionCollector</name>
    <message>
        <source>No story was found.</source>
        <translation>Жодної новини не знайдено.</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionMaker</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>No section is called “%1”.</source>
        <translation>Розділу «%1» немає.</translation>
    </message>
    <message>
        <source>No collection is called “%1”.</source>
        <translation>Добірки «%1» немає.</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>На потім</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exporter</name>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Вебсторінка одним файлом (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>Електронна книга (*.epub)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Collecting the pictures…</source>
        <translation>Збираємо зображення…</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in this story</source>
        <translation>Знайти в цій новині</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::FrontPane</name>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n свіжа новина</numerusform>
            <numerusform>%n свіжі новини</numerusform>
            <numerusform>%n свіжих новин</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>The front page of all your newspapers</source>
        <translation>Перша шпальта всіх ваших газет</translation>
    </message>
    <message>
        <source>Fetching the news…</source>
        <translation>Завантажуємо новини…</translation>
    </message>
    <message>
        <source>The page is set as soon as the first stories come.</source>
        <translation>Шпальту буде зверстано, щойно надійдуть перші новини.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Новин поки немає</translation>
    </message>
    <message>
        <source>This computer has no network just now. Stories come as soon as it has.</source>
        <translation>Зараз немає мережі. Новини надійдуть, щойно вона з’явиться.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Сьогодні нічого нового</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Давніші новини лежать під своїми газетами. Хочете більше — додайте газету.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Додати газету…</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Звідси поки нічого не надійшло. Натисніть F5, щоб запитати ще раз.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Що робить</translation>
    </message>
</context>
<context>
    <name>broadsheet::LoginDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>&amp;Видалити пароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>По&amp;казати пароль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ім’я:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 просить ім’я та пароль.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others may read the password on its way.</source>
        <translation>З’єднання не зашифроване: дорогою пароль можуть прочитати інші.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Він зберігається у сховищі паролів цього комп’ютера й більше ніде.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookPanel</name>
    <message>
        <source>Text and paper</source>
        <translation>Текст і папір</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Повернути початковий вигляд</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>The newspaper serif</source>
        <translation>Газетний із зарубками</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Ширина рядка</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Вузька</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книжна</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широка</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Повна</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Інтервал</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Щільний</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Вільний</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>All newspapers</source>
        <translation>Усі газети</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Nothing unread is left here.</source>
        <translation>Непрочитаного тут не лишилося.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Про Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A desktop news client: pick newspapers, read their sections, print an article like a newspaper, pass a story on with its source.</source>
        <translation>Broadsheet %1
Новини на вашому столі: вибирайте газети, читайте їхні розділи, друкуйте статті, як у газеті, діліться новинами разом із джерелом.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Спершу виберіть новину.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>Газета «%1» уже є.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Газету «%1» додано.</translation>
    </message>
    <message>
        <source>The newspaper was removed. Its bookmarked stories are kept.</source>
        <translation>Газету прибрано. Її новини із закладок збережено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>There is no story in this list.</source>
        <translation>У цьому списку немає жодної новини.</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Спершу відкрийте новину.</translation>
    </message>
    <message>
        <source>This story is in no list any more.</source>
        <translation>Цієї новини більше немає в жодному списку.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this story (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Жоден шрифт цього комп’ютера не має літер цієї новини (%1). У Debian та Ubuntu такий шрифт є в пакунку %2.</translation>
    </message>
    <message>
        <source>Only the title and the address are kept. %1</source>
        <translation>Збережено лише заголовок і адресу. %1</translation>
    </message>
    <message>
        <source>It was among your bookmarks already: %1</source>
        <translation>Вже була серед ваших закладок: %1</translation>
    </message>
    <message>
        <source>Saved among your bookmarks: %1</source>
        <translation>Збережено в закладках: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Masthead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Що ви шукаєте?</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Пошук у всіх новинах</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Мова інтерфейсу</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDelegate</name>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDetails</name>
    <message>
        <source>Choose a newspaper to see its sections and editions.</source>
        <translation>Виберіть газету, щоб побачити її розділи та видання.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Стежити</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Зберегти у файл…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDialog</name>
    <message>
        <source>Newsstand</source>
        <translation>Газетний кіоск</translation>
    </message>
    <message>
        <source>Search, or paste the address of any site</source>
        <translation>Шукайте або вставте адресу будь-якого сайту</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Газети</translation>
    </message>
    <message>
        <source>No newspaper here is called so</source>
        <translation>Газети з такою назвою тут немає</translation>
    </message>
    <message>
        <source>Paste the address of any site, and Broadsheet looks for its news.</source>
        <translation>Вставте адресу будь-якого сайту, і Broadsheet пошукає його новини.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Відкрити файл…</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n газета</numerusform>
            <numerusform>%n газети</numerusform>
            <numerusform>%n газет</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Усі мови</translation>
    </message>
    <message>
        <source>Look for news at %1</source>
        <translation>Шукати новини на %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n newspaper(s)</source>
        <translation>
            <numerusform>Додати %n газету</numerusform>
            <numerusform>Додати %n газети</numerusform>
            <numerusform>Додати %n газет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added; its first stories are on their way.</source>
        <translation>%1: газету додано, перші новини вже в дорозі.</translation>
    </message>
    <message>
        <source>%1 was removed. Its bookmarked stories are kept.</source>
        <translation>%1: газету прибрано. Новини в закладках збережено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1 is now as the file has it.</source>
        <translation>%1: тепер так, як у файлі.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1: усе, як було.</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) of your own cannot be read:</source>
        <translation>
            <numerusform>Не вдалося прочитати %n вашу газету:</numerusform>
            <numerusform>Не вдалося прочитати %n ваші газети:</numerusform>
            <numerusform>Не вдалося прочитати %n ваших газет:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this newsstand</source>
        <translation>У цьому кіоску такої немає</translation>
    </message>
    <message>
        <source>Press Enter, and Broadsheet looks for news there.</source>
        <translation>Натисніть Enter, і Broadsheet пошукає там новини.</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandModel</name>
    <message>
        <source>on your desk</source>
        <translation>уже у вас</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Що ви хочете запам’ятати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %Ln character(s) at most.</source>
        <translation>
            <numerusform>У нотатці щонайбільше %Ln знак.</numerusform>
            <numerusform>У нотатці щонайбільше %Ln знаки.</numerusform>
            <numerusform>У нотатці щонайбільше %Ln знаків.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>Написане ще не збережено.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Писати далі</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Не зберігати</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperChoice</name>
    <message>
        <source>As the window</source>
        <translation>Як вікно</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Білий</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чорний</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Верстаємо сторінки…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer yet. The pages can be saved as a PDF and printed elsewhere.</source>
        <translation>На цьому комп’ютері поки немає принтера. Сторінки можна зберегти як PDF і надрукувати деінде.</translation>
    </message>
    <message>
        <source>The printer did not take the pages: %1</source>
        <translation>Принтер не прийняв сторінок: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperOptions</name>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Around the text</source>
        <translation>Довкола тексту</translation>
    </message>
    <message>
        <source>Link addresses as notes</source>
        <translation>Адреси посилань у примітках</translation>
    </message>
    <message>
        <source>QR code of the story</source>
        <translation>QR-код новини</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чорно-білий друк</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n колонка</numerusform>
            <numerusform>%n колонки</numerusform>
            <numerusform>%n колонок</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 мм</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Набір</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Стисло</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Великий шрифт</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Власний вибір</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Власний розмір</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Береги</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайні</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Вузькі</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкі</translation>
    </message>
    <message>
        <source>Text and pictures</source>
        <translation>Текст і зображення</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Із засічками</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Без засічок</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Лише перше</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>Section above the headline</source>
        <translation>Розділ над заголовком</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Верхній колонтитул</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Номери сторінок</translation>
    </message>
    <message>
        <source>Address of the story</source>
        <translation>Адреса новини</translation>
    </message>
    <message>
        <source>The newspaper&apos;s notice</source>
        <translation>Умови газети</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>День друку</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Газета</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Сторінок щонайбільше</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без обмежень</translation>
    </message>
    <message>
        <source>The stories that find no room become headlines on the last page.</source>
        <translation>Новини, яким не вистачило місця, стануть заголовками на останній сторінці.</translation>
    </message>
    <message>
        <source>Your notes and highlights</source>
        <translation>Ваші нотатки й виділення</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPreview</name>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Дрібніше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Показати всю сторінку</translation>
    </message>
</context>
<context>
    <name>broadsheet::PassingOn</name>
    <message>
        <source>Open the story first.</source>
        <translation>Спершу відкрийте новину.</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Ця новина не має власного посилання.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
</context>
<context>
    <name>broadsheet::PicturesBox</name>
    <message>
        <source>&amp;Empty now</source>
        <translation>О&amp;чистити зараз</translation>
    </message>
    <message>
        <source>Pictures are fetched again when their stories are opened. Those of bookmarked stories stay.</source>
        <translation>Зображення завантажаться знову, коли ви відкриєте їхні новини. Зображення новин із закладок лишаються.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>щонайбільше %1</translation>
    </message>
    <message>
        <source>They take %1 now, those of bookmarked stories among them, which always stay.</source>
        <translation>Зараз вони займають %1 разом із зображеннями новин у закладках, які лишаються завжди.</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>Зараз їх немає.</translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation>Очищення…</translation>
    </message>
    <message>
        <source>%1 freed. %2 are left, of bookmarked stories.</source>
        <translation>Звільнено %1. Лишилося %2: зображення новин у закладках.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>Звільнено %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копії</translation>
    </message>
    <message>
        <source>All; or 1-3, 5</source>
        <translation>Усі; або 1-3, 5</translation>
    </message>
    <message>
        <source>Pages go from 1 to %1; write 1-3, 5.</source>
        <translation>Сторінки від 1 до %1; пишіть 1-3, 5.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>З одного боку</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>З обох боків, гортати як книжку</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>З обох боків, гортати як календар</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>Як у принтера</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чорно-білий</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Колір</translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Sent to %1</source>
        <translation>Надіслано на принтер %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProposalDialog</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>A new newspaper</source>
        <translation>Нова газета</translation>
    </message>
    <message>
        <source>This was found at %1. Change what you like; sections you do not want are left out when they are not ticked.</source>
        <translation>Ось що знайшлося на %1. Змініть, що хочете; розділи без позначки до газети не ввійдуть.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>&amp;Колір:</translation>
    </message>
    <message>
        <source>Follow:</source>
        <translation>У соцмережах:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Розділи:</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Зберегти у файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідома</translation>
    </message>
    <message>
        <source>The whole newspaper</source>
        <translation>Уся газета</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Read from its page, %1</source>
        <translation>Читається з її сторінки, %1</translation>
    </message>
    <message>
        <source>You read %1 already. This takes its place: its name, its sections and where they come from. Stories and bookmarks stay, and it can be undone.</source>
        <translation>Ви вже читаєте %1. Ця газета стане на її місце: зміняться назва, розділи та їхні джерела. Новини й закладки лишаться, заміну можна скасувати.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>The edition in %1</source>
        <translation>Видання мовою: %1</translation>
    </message>
    <message>
        <source>Double-click a section, or press F2, to give it another name.</source>
        <translation>Подвійне клацання або F2 перейменовує розділ.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Rail</name>
    <message>
        <source>Newspapers and sections</source>
        <translation>Газети та розділи</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Позначити все прочитаним</translation>
    </message>
    <message>
        <source>Refresh this newspaper</source>
        <translation>Оновити цю газету</translation>
    </message>
    <message>
        <source>Remove this newspaper</source>
        <translation>Прибрати цю газету</translation>
    </message>
    <message>
        <source>Feeds of this newspaper…</source>
        <translation>Стрічки цієї газети…</translation>
    </message>
    <message>
        <source>Choose newspapers…</source>
        <translation>Вибрати газети…</translation>
    </message>
    <message>
        <source>Save this newspaper as a file…</source>
        <translation>Зберегти цю газету у файл…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова добірка…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Remove this collection</source>
        <translation>Видалити цю добірку</translation>
    </message>
    <message>
        <source>Save a page here…</source>
        <translation>Зберегти сюди сторінку…</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>Експортувати цю добірку…</translation>
    </message>
    <message>
        <source>Export bookmarks…</source>
        <translation>Експортувати закладки…</translation>
    </message>
</context>
<context>
    <name>broadsheet::RailModel</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Газети</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n нова</numerusform>
            <numerusform>%1, %n нові</numerusform>
            <numerusform>%1, %n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>На потім</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n story(s)</source>
        <translation>
            <numerusform>%1, %n новина</numerusform>
            <numerusform>%1, %n новини</numerusform>
            <numerusform>%1, %n новин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::SavePageDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Зберегти сторінку</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>Завантажуємо сторінку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адреса:</translation>
    </message>
    <message>
        <source>&amp;Collection:</source>
        <translation>&amp;Добірка:</translation>
    </message>
    <message>
        <source>The article of any page, with its pictures, stays among your bookmarks for good.</source>
        <translation>Стаття з будь-якої сторінки разом із зображеннями назавжди залишиться у ваших закладках.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Зупинено. Нічого не збережено.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ServerDialog</name>
    <message>
        <source>On which &amp;server do you use %1?</source>
        <translation>На якому &amp;сервері ви користуєтеся %1?</translation>
    </message>
    <message>
        <source>It is remembered; Settings can change it.</source>
        <translation>Це запам’ятається; змінити можна в налаштуваннях.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>С&amp;касувати</translation>
    </message>
    <message>
        <source>This is not the name of a server. It should look like mastodon.social or @me@mastodon.social.</source>
        <translation>Це не назва сервера. Вона має виглядати як mastodon.social або @me@mastodon.social.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Also on a &amp;metered connection</source>
        <translation>І за &amp;лімітного з’єднання</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>No story is too old while its newspaper still lists it, and bookmarked stories stay for ever. A newspaper may have its own rules: see Newspaper, Newspapers and their feeds.</source>
        <translation>Новина не вважається старою, доки вона є у стрічці газети, а новини в закладках зберігаються завжди. Газета може мати власні правила: меню «Газета», «Газети та їхні стрічки».</translation>
    </message>
    <message>
        <source>&amp;Ask newspapers for news:</source>
        <translation>Запит&amp;увати новини:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>З&amp;берігати новини:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Fetch those of unread stories in advance</source>
        <translation>Завантажувати статті &amp;непрочитаних новин заздалегідь</translation>
    </message>
    <message>
        <source>&amp;Text of stories:</source>
        <translation>&amp;Текст новин:</translation>
    </message>
    <message>
        <source>The same story of several newspapers is &amp;one</source>
        <translation>Та сама новина в кількох газетах — &amp;один запис</translation>
    </message>
    <message>
        <source>Front pages:</source>
        <translation>Перші шпальти:</translation>
    </message>
    <message>
        <source>One entry that names them all; reading it marks all of them as read.</source>
        <translation>Один запис називає їх усі; прочитавши його, ви прочитали їх усі.</translation>
    </message>
    <message>
        <source>&amp;Pictures kept on disk:</source>
        <translation>Зображення на &amp;диску:</translation>
    </message>
    <message>
        <source>Sharing:</source>
        <translation>Поділитися:</translation>
    </message>
    <message>
        <source>Copied wor&amp;ds take their source along, where a newspaper asks for a link</source>
        <translation>Скопійовані &amp;слова беруть із собою джерело, якщо газета просить посилання</translation>
    </message>
    <message>
        <source>Links of &amp;quotations lead to their words on the page</source>
        <translation>Посилання &amp;цитат ведуть до їхніх слів на сторінці</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>Де д&amp;ілитися…</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareBar</name>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Liked the story? Share it</source>
        <translation>Сподобалася новина? Поділіться</translation>
    </message>
    <message>
        <source>This story has no link of its own to share.</source>
        <translation>Ця новина не має власного посилання, яким можна було б поділитися.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Скопіювати посилання</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Інші способи поділитися</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareMenu</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Посилання</translation>
    </message>
    <message>
        <source>&amp;Clean link, without tracking</source>
        <translation>&amp;Чисте посилання, без стеження</translation>
    </message>
    <message>
        <source>&amp;Headline and link</source>
        <translation>&amp;Заголовок і посилання</translation>
    </message>
    <message>
        <source>Headline, &amp;source and link</source>
        <translation>Заголовок, &amp;джерело і посилання</translation>
    </message>
    <message>
        <source>Link as &amp;Markdown</source>
        <translation>Посилання в &amp;Markdown</translation>
    </message>
    <message>
        <source>Link as H&amp;TML</source>
        <translation>Посилання в H&amp;TML</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Як &amp;текст</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>Як &amp;HTML</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Як &amp;Markdown</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Поділити&amp;ся</translation>
    </message>
    <message>
        <source>Share the &amp;quotation</source>
        <translation>Поділитися &amp;цитатою</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Копіювати &amp;як</translation>
    </message>
    <message>
        <source>Copy the q&amp;uotation</source>
        <translation>Скопіювати цитат&amp;у</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>&amp;Де ділитися…</translation>
    </message>
    <message>
        <source>As a &amp;picture…</source>
        <translation>Як &amp;зображення…</translation>
    </message>
    <message>
        <source>QR c&amp;ode…</source>
        <translation>QR-&amp;код…</translation>
    </message>
</context>
<context>
    <name>broadsheet::Sharer</name>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Ця новина не має власного посилання.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and this story has none.</source>
        <translation>%1 просить зображення, а ця новина його не має.</translation>
    </message>
    <message>
        <source>The story&apos;s link is too long for %1. Copy it instead.</source>
        <translation>Посилання на новину задовге для %1. Натомість скопіюйте його.</translation>
    </message>
    <message>
        <source>What the settings say about %1 cannot be used.</source>
        <translation>Те, що сказано про %1 у налаштуваннях, використати не можна.</translation>
    </message>
    <message>
        <source>There is no mail program on this computer, or none is set as the usual one.</source>
        <translation>На цьому комп’ютері немає поштової програми, або жодну не вибрано основною.</translation>
    </message>
    <message>
        <source>There is no browser on this computer, or none is set as the usual one.</source>
        <translation>На цьому комп’ютері немає браузера, або жоден не вибрано основним.</translation>
    </message>
    <message>
        <source>The program of %1 is not on this computer.</source>
        <translation>Програми %1 на цьому комп’ютері немає.</translation>
    </message>
    <message>
        <source>This program did not start: %1</source>
        <translation>Ця програма не запустилася: %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Передано: %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Посилання скопійовано</translation>
    </message>
    <message>
        <source>Clean link copied</source>
        <translation>Чисте посилання скопійовано</translation>
    </message>
    <message>
        <source>Headline and link copied</source>
        <translation>Заголовок і посилання скопійовано</translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation>Markdown скопійовано</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>HTML скопійовано</translation>
    </message>
    <message>
        <source>Headline, source and link copied</source>
        <translation>Заголовок, джерело і посилання скопійовано</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Бібліографічне посилання скопійовано</translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation>Цитату скопійовано</translation>
    </message>
    <message>
        <source>Copied with its source, as %1 asks.</source>
        <translation>Скопійовано разом із джерелом, як просить %1.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Без нього</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again.</source>
        <translation>Буфер обміну цього не прийняв. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Зображення скопійовано</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourceAccess</name>
    <message>
        <source>&amp;Password…</source>
        <translation>П&amp;ароль…</translation>
    </message>
    <message>
        <source>&amp;Back to its old address</source>
        <translation>&amp;Повернути стару адресу</translation>
    </message>
    <message>
        <source>Accept this certif&amp;icate…</source>
        <translation>Прийняти цей серти&amp;фікат…</translation>
    </message>
    <message>
        <source>Accept its certif&amp;icate no longer</source>
        <translation>Більше не приймати серти&amp;фікат</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesDialog</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Спробувати зараз</translation>
    </message>
    <message>
        <source>&amp;Remove this newspaper</source>
        <translation>Прибрати цю &amp;газету</translation>
    </message>
    <message>
        <source>Newspapers and their feeds</source>
        <translation>Газети та їхні стрічки</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Назва або адреса</translation>
    </message>
    <message>
        <source>Only those in tro&amp;uble (%1)</source>
        <translation>Лише з &amp;негараздами (%1)</translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation>Газет поки немає</translation>
    </message>
    <message>
        <source>Add one with Ctrl+N: any address will do.</source>
        <translation>Додайте першу, натиснувши Ctrl+N: підійде будь-яка адреса.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <source>Every newspaper answers.</source>
        <translation>Усі газети відповідають.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No newspaper has this in its name or address.</source>
        <translation>Жодна газета не має цього в назві чи адресі.</translation>
    </message>
    <message>
        <source>The server does not want to be asked before %1.</source>
        <translation>Сервер просить не звертатися до нього раніше: %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Ask for news:</source>
        <translation>Запит&amp;увати новини:</translation>
    </message>
    <message>
        <source>Te&amp;xt of stories:</source>
        <translation>&amp;Текст новин:</translation>
    </message>
    <message>
        <source>&amp;Whole articles:</source>
        <translation>Статті &amp;цілком:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>З&amp;берігати новини:</translation>
    </message>
    <message>
        <source>This newspaper</source>
        <translation>Ця газета</translation>
    </message>
    <message>
        <source>This feed</source>
        <translation>Ця стрічка</translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation>%1 (попередня адреса: %2)</translation>
    </message>
    <message>
        <source>Text &amp;direction:</source>
        <translation>Нап&amp;рямок тексту:</translation>
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
        <translation>коли попросите</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>незабаром</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Газета</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Останній запит</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступний</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message>
        <source>Refreshing: %1 of %2</source>
        <translation>Оновлення: %1 з %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Оновлено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n свіжа новина</numerusform>
            <numerusform>%n свіжі новини</numerusform>
            <numerusform>%n свіжих новин</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>усе гаразд</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in trouble</source>
        <translation>
            <numerusform>%n стрічка з негараздами</numerusform>
            <numerusform>%n стрічки з негараздами</numerusform>
            <numerusform>%n стрічок із негараздами</numerusform>
        </translation>
    </message>
    <message>
        <source>metered connection: refreshed only when you ask</source>
        <translation>лімітне з’єднання: оновлюється, лише коли попросите</translation>
    </message>
    <message>
        <source>Fetching whole articles: %1 of %2</source>
        <translation>Завантаження статей: %1 з %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryCommands</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation>Тут уже все прочитано.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n новину позначено прочитаною</numerusform>
            <numerusform>%n новини позначено прочитаними</numerusform>
            <numerusform>%n новин позначено прочитаними</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>У закладках</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Закладку прибрано</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>Ця новина не має власного посилання.</translation>
    </message>
    <message>
        <source>No program opens this: %1</source>
        <translation>Немає програми, яка це відкриє: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Скасовувати нема чого.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) bookmarked</source>
        <translation>
            <numerusform>%n новину додано до закладок</numerusform>
            <numerusform>%n новини додано до закладок</numerusform>
            <numerusform>%n новин додано до закладок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>%n закладку прибрано</numerusform>
            <numerusform>%n закладки прибрано</numerusform>
            <numerusform>%n закладок прибрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put aside to be read later</source>
        <translation>
            <numerusform>%n новину відкладено на потім</numerusform>
            <numerusform>%n новини відкладено на потім</numerusform>
            <numerusform>%n новин відкладено на потім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer to be read later</source>
        <translation>
            <numerusform>%n новина більше не відкладена</numerusform>
            <numerusform>%n новини більше не відкладені</numerusform>
            <numerusform>%n новин більше не відкладені</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: it was so already.</source>
        <translation>Нема чого робити: так уже й було.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Скасування…</translation>
    </message>
    <message>
        <source>Stopped. Undo goes on where it was left.</source>
        <translation>Зупинено. «Скасувати» продовжить з цього місця.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDelegate</name>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n перегляд</numerusform>
            <numerusform>%n перегляди</numerusform>
            <numerusform>%n переглядів</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>оновлено</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryHead</name>
    <message>
        <source>Unread %1</source>
        <translation>Непрочитані %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stories</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Із зображеннями</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу найдавніші</translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation>Спершу щойно збережені</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Порядок списку: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новина</numerusform>
            <numerusform>%n новини</numerusform>
            <numerusform>%n новин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryModel</name>
    <message>
        <source>Unread: %1. %2</source>
        <translation>Не прочитано: %1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours.</source>
        <translation>
            <numerusform>%n ваша нотатка.</numerusform>
            <numerusform>%n ваші нотатки.</numerusform>
            <numerusform>%n ваших нотаток.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>What you have not opened yet, from all newspapers</source>
        <translation>Те, чого ви ще не відкривали, з усіх газет</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Stories you keep; they are never thrown away</source>
        <translation>Новини, які ви зберігаєте; вони ніколи не зникають</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Пошук: %1</translation>
    </message>
    <message>
        <source>In all newspapers, newest first</source>
        <translation>У всіх газетах, спершу найновіші</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No story has all these words. Try fewer, or only the beginning of a word.</source>
        <translation>Жодна новина не має всіх цих слів. Спробуйте менше слів або лише початок слова.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Усе прочитано</translation>
    </message>
    <message>
        <source>You have opened everything here. New stories come by themselves.</source>
        <translation>Тут ви відкрили все. Свіжі новини надійдуть самі.</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>Зображень тут немає</translation>
    </message>
    <message>
        <source>None of these stories carries a picture.</source>
        <translation>Жодна з цих новин не має зображення.</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Закладок поки немає</translation>
    </message>
    <message>
        <source>Press S while reading, and the story is kept here for good.</source>
        <translation>Натисніть S під час читання, і новина залишиться тут назавжди.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Сьогодні нічого нового</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Давніші новини лежать під своїми газетами. Хочете більше — додайте газету.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Додати газету…</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Новин поки немає</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Звідси поки нічого не надійшло. Натисніть F5, щоб запитати ще раз.</translation>
    </message>
    <message>
        <source>A collection of bookmarks</source>
        <translation>Добірка закладок</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>На потім</translation>
    </message>
    <message>
        <source>Put aside until you have time</source>
        <translation>Відкладено, доки буде час</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Stories you highlighted or wrote something on</source>
        <translation>Новини, у яких ви щось виділили або записали</translation>
    </message>
    <message>
        <source>Among your bookmarks, newest first</source>
        <translation>Серед ваших закладок, спершу найновіші</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>У цій добірці поки нічого немає</translation>
    </message>
    <message>
        <source>Drag stories onto its name, or press Shift+S while reading.</source>
        <translation>Перетягніть новини на її назву або натисніть Shift+S під час читання.</translation>
    </message>
    <message>
        <source>Nothing to be read later</source>
        <translation>Нічого не відкладено</translation>
    </message>
    <message>
        <source>Press L while reading, and the story waits for you here.</source>
        <translation>Натисніть L під час читання, і новина чекатиме на вас тут.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Нотаток поки немає</translation>
    </message>
    <message>
        <source>Select words in a story and press H to highlight them.</source>
        <translation>Виберіть слова в новині й натисніть H, щоб їх виділити.</translation>
    </message>
    <message>
        <source>Everything that came in the last day and night</source>
        <translation>Усе, що надійшло за останню добу</translation>
    </message>
</context>
<context>
    <name>broadsheet::TargetsDialog</name>
    <message>
        <source>Where to share</source>
        <translation>Де ділитися</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Targets, in the order they are offered</source>
        <translation>Куди можна поділитися, у тому порядку, у якому це пропонується</translation>
    </message>
    <message>
        <source>What is ticked is offered, in this order. Rows can be dragged.</source>
        <translation>Позначене пропонується в цьому порядку. Рядки можна перетягувати.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Вище</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Ни&amp;жче</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ви&amp;далити</translation>
    </message>
    <message>
        <source>&amp;Add an address</source>
        <translation>Додати &amp;адресу</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>Додати &amp;програму</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>Без &amp;клавіші</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>Клав&amp;іша:</translation>
    </message>
    <message>
        <source>Pr&amp;ogram and its arguments:</source>
        <translation>Програма та її пара&amp;метри:</translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation>Ве&amp;бадреса:</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} {file} stand for the story. No shell reads this.</source>
        <translation>{url} {title} {source} {quote} {image} {file} позначають новину. Командна оболонка цього не читає.</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} stand for the story, {instance} for a server.</source>
        <translation>{url} {title} {source} {quote} {image} позначають новину, {instance} — сервер.</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Як бу&amp;ло</translation>
    </message>
    <message>
        <source>There are as many as there can be.</source>
        <translation>Більше додати не можна.</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>Моя адреса</translation>
    </message>
    <message>
        <source>My program</source>
        <translation>Моя програма</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Потрібна назва.</translation>
    </message>
    <message>
        <source>This key is taken: %1</source>
        <translation>Цю клавішу зайнято: %1</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Це не назва сервера.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TextChoice</name>
    <message>
        <source>Open in the browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Fetching the whole article…</source>
        <translation>Завантажуємо статтю повністю…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>The whole article is here.</source>
        <translation>Статтю завантажено повністю.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>This is the feed&apos;s text. %1</source>
        <translation>Це текст зі стрічки. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ще раз</translation>
    </message>
</context>
</TS>
