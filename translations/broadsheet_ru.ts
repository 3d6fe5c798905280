<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleTrouble</name>
    <message>
        <source>No article was found on the page.</source>
        <translation>На странице не нашлось статьи.</translation>
    </message>
    <message>
        <source>The page has no more than this.</source>
        <translation>На странице нет ничего сверх этого.</translation>
    </message>
    <message>
        <source>The page is not on the public web.</source>
        <translation>Эта страница не в открытом интернете.</translation>
    </message>
    <message>
        <source>The page is not there any more.</source>
        <translation>Страницы больше нет.</translation>
    </message>
    <message>
        <source>The site does not let us in.</source>
        <translation>Сайт нас не пускает.</translation>
    </message>
    <message>
        <source>The site shows the article only to its subscribers.</source>
        <translation>Сайт показывает статью только подписчикам.</translation>
    </message>
    <message>
        <source>The site asks to come back later.</source>
        <translation>Сайт просит зайти позже.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Сайт слишком долго не отвечает.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Страница слишком велика.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Компьютер не подключён к интернету.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Страницу не удалось загрузить.</translation>
    </message>
</context>
<context>
    <name>BookmarkFile</name>
    <message>
        <source>For browsers: addresses and notes (*.html)</source>
        <translation>Для браузеров: адреса и заметки (*.html)</translation>
    </message>
    <message>
        <source>For Broadsheet: everything but pictures (*.json)</source>
        <translation>Для Broadsheet: всё, кроме иллюстраций (*.json)</translation>
    </message>
    <message>
        <source>E-book, with pictures (*.epub)</source>
        <translation>Электронная книга с иллюстрациями (*.epub)</translation>
    </message>
    <message>
        <source>Folder of Markdown, with pictures (*)</source>
        <translation>Папка файлов Markdown с иллюстрациями (*)</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>Экспорт закладок</translation>
    </message>
    <message>
        <source>Exporting the bookmarks…</source>
        <translation>Экспортируем закладки…</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) saved as %1</source>
        <translation>
            <numerusform>Сохранена %n закладка: %1</numerusform>
            <numerusform>Сохранены %n закладки: %1</numerusform>
            <numerusform>Сохранено %n закладок: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>Нет закладок для экспорта.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
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
        <translation>за него ручается только сам сервер</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>этому компьютеру неизвестно, кто его выдал</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>срок его действия истёк</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>он ещё не действует</translation>
    </message>
    <message>
        <source>it is made out to another site</source>
        <translation>он выдан другому сайту</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>он не в порядке</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>Что не так: %1.</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Сайт: %1</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>Кому выдан: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Кем выдан: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Действует с %1 по %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Отпечаток (SHA-256):</translation>
    </message>
    <message>
        <source>Accept it only when you know this server. It holds for this feed alone, and should the server show another one, that is refused again.</source>
        <translation>Принимайте его, только если знаете этот сервер. Он будет принят только для этой ленты; если сервер покажет другой, тот снова будет отвергнут.</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Принять этот сертификат</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Accept its certificate all the same?</source>
        <translation>Соединение с %1 не защищено. Всё равно принять его сертификат?</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In order.</source>
        <translation>В порядке.</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Пароль: нет</translation>
    </message>
    <message>
        <source>Password: in the keychain</source>
        <translation>Пароль: в хранилище паролей</translation>
    </message>
    <message>
        <source>Accepted certificate: %1</source>
        <translation>Принятый сертификат: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Неполадка: %1</translation>
    </message>
    <message>
        <source>Certificate shown: made out to %1, issued by %2, valid from %3 to %4</source>
        <translation>Показанный сертификат: кому выдан: %1; кем выдан: %2; действует с %3 по %4</translation>
    </message>
    <message>
        <source>--accept wants the SHA-256 fingerprint of a certificate: 64 hexadecimal digits.</source>
        <translation>Для --accept нужен отпечаток SHA-256 сертификата: 64 шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Уже есть: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>%1 offers several feeds. Take one by its address, as in: broadsheet-cli add %2</source>
        <translation>На %1 несколько лент. Выберите одну по адресу, например: broadsheet-cli add %2</translation>
    </message>
    <message>
        <source>There is no bookmark to export.</source>
        <translation>Нет закладок, которые можно экспортировать.</translation>
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
        <translation>Имя файла должно оканчиваться на .html, .json или .epub; у папки с Markdown такого окончания нет. Можно указать и через --as.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>Для --limit нужно число от 1 до %1.</translation>
    </message>
    <message>
        <source>--order needs newest, oldest, saved or title.</source>
        <translation>Для --order нужно newest, oldest, saved или title.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>В заметке нужны слова.</translation>
    </message>
    <message>
        <source>There is no note %1 on this story; it has %2.</source>
        <translation>У этой новости нет заметки с номером %1; всего заметок: %2.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Подборке нужно название.</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>Для «%1» нет места.</translation>
    </message>
    <message>
        <source>There is no such section or publication. See: broadsheet-cli sources</source>
        <translation>Такой рубрики или издания нет. Смотрите: broadsheet-cli sources</translation>
    </message>
    <message>
        <source>There is no collection “%1”. “broadsheet-cli bookmarks collect” shows those there are.</source>
        <translation>Подборки «%1» нет. Какие есть, показывает «broadsheet-cli bookmarks collect».</translation>
    </message>
    <message>
        <source>the profile folder; without it the window&apos;s own</source>
        <translation>папка профиля; без неё — та же, что у окна</translation>
    </message>
    <message>
        <source>what is said here in another language than the system&apos;s</source>
        <translation>говорить здесь не на языке системы, а на другом</translation>
    </message>
    <message>
        <source>for programs. list, search: an array of stories, each with the fields id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</source>
        <translation>для программ. list, search: массив новостей, у каждой поля id, title, url, publication, section, language, summary, image, date_published (RFC 3339), views, unread, bookmarked</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong use.</source>
        <translation>Коды завершения: 0 — сделано, 1 — не удалось (почему, говорит одна фраза в стандартном потоке ошибок), 2 — неверное использование.</translation>
    </message>
    <message>
        <source>Try: broadsheet-cli --help</source>
        <translation>Попробуйте: broadsheet-cli --help</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>Неизвестная команда: %1</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>Неизвестный параметр: %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 нужно значение.</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Иллюстрация %1 из %2</translation>
    </message>
    <message>
        <source>No story was found.</source>
        <translation>Ни одной новости не найдено.</translation>
    </message>
    <message>
        <source>Stories need --to with the name of a file that ends in .html, .epub or .md.</source>
        <translation>Для новостей нужно --to с именем файла, которое оканчивается на .html, .epub или .md.</translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>Там ничего не нашлось.</translation>
    </message>
    <message>
        <source>%1 MB of %2 MB; those of bookmarked stories always stay.</source>
        <translation>%1 МБ из %2 МБ; иллюстрации новостей в закладках остаются всегда.</translation>
    </message>
    <message>
        <source>A number of megabytes, from 0 to %1.</source>
        <translation>Число мегабайтов, от 0 до %1.</translation>
    </message>
    <message>
        <source>%1 of %2 sources, new stories: %3</source>
        <translation>Источники: %1 из %2, новых новостей: %3</translation>
    </message>
    <message>
        <source>New stories: %1. Sources: %2, failed: %3.</source>
        <translation>Свежих новостей: %1. Источников: %2, из них не ответило: %3.</translation>
    </message>
    <message>
        <source>Only its title and address are kept. %1</source>
        <translation>Сохранены только заголовок и адрес. %1</translation>
    </message>
    <message>
        <source>Which server is not known; the window asks for it.</source>
        <translation>Неизвестно, какой сервер; его спрашивает окно.</translation>
    </message>
    <message>
        <source>This story cannot go there: it has no link or no picture, or the link is too long.</source>
        <translation>Эту новость туда не передать: у неё нет ссылки или иллюстрации, или ссылка слишком длинна.</translation>
    </message>
    <message>
        <source>There is no such target. See: broadsheet-cli share</source>
        <translation>Такого сервиса нет. Смотрите: broadsheet-cli share</translation>
    </message>
    <message>
        <source>--as is one of: plain, html, markdown, bibtex, biblatex, ris, csl-json.</source>
        <translation>--as — одно из: plain, html, markdown, bibtex, biblatex, ris, csl-json.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>The library file is damaged: %1</source>
        <translation>Файл библиотеки повреждён: %1</translation>
    </message>
    <message>
        <source>The library file is in order.</source>
        <translation>Файл библиотеки в порядке.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a story. “broadsheet-cli list” shows them.</source>
        <translation>«%1» — не номер новости. Их показывает «broadsheet-cli list».</translation>
    </message>
    <message>
        <source>There is no story %1. “broadsheet-cli list” shows those there are.</source>
        <translation>Новости %1 нет. Какие есть, показывает «broadsheet-cli list».</translation>
    </message>
    <message>
        <source>Takes feeds, or the feed a page announces.</source>
        <translation>Добавляет ленты или ленту, которую объявляет страница.</translation>
    </message>
    <message>
        <source>Stories, newest first.</source>
        <translation>Новости, сначала новые.</translation>
    </message>
    <message>
        <source>Stories that hold all the words; &quot;…&quot; is a phrase, the last word may be unfinished.</source>
        <translation>Новости, где есть все слова; &quot;…&quot; — фраза, последнее слово можно не дописывать.</translation>
    </message>
    <message>
        <source>One story as text; --whole: the article from its page; with --json its safe HTML too.</source>
        <translation>Одна новость текстом; --whole: статья с её страницы; с --json — и её безопасный HTML.</translation>
    </message>
    <message>
        <source>Where stories can go; the address that takes one there; a citation (plain, html, markdown, bibtex, biblatex, ris, csl-json).</source>
        <translation>Куда можно передать новости; адрес, который передаёт одну; цитата (plain, html, markdown, bibtex, biblatex, ris, csl-json).</translation>
    </message>
    <message>
        <source>Keeps stories for good.</source>
        <translation>Сохраняет новости навсегда.</translation>
    </message>
    <message>
        <source>Lets them go.</source>
        <translation>Убирает их из закладок.</translation>
    </message>
    <message>
        <source>What is kept; with --json collections and notes too.</source>
        <translation>Что хранится; с --json — и подборки, и заметки.</translation>
    </message>
    <message>
        <source>Keeps pages that are in no feed, with their text and pictures.</source>
        <translation>Сохраняет страницы, которых нет ни в одной ленте, с текстом и иллюстрациями.</translation>
    </message>
    <message>
        <source>The notes on a story, one more, or one less.</source>
        <translation>Заметки к новости, ещё одна или одной меньше.</translation>
    </message>
    <message>
        <source>Collections; makes one (&quot;Politics/Europe&quot;), and puts stories in or takes them out.</source>
        <translation>Подборки; создаёт подборку (&quot;Politics/Europe&quot;), добавляет в неё новости или убирает их.</translation>
    </message>
    <message>
        <source>For browsers, for Broadsheet itself, as an e-book, or as a folder of Markdown.</source>
        <translation>Для браузеров, для самого Broadsheet, электронной книгой или папкой Markdown.</translation>
    </message>
    <message>
        <source>What a browser, Pocket, Instapaper, Raindrop or Broadsheet wrote; its content tells which.</source>
        <translation>То, что записал браузер, Pocket, Instapaper, Raindrop или Broadsheet; что именно, видно по содержимому.</translation>
    </message>
    <message>
        <source>Marks stories read.</source>
        <translation>Отмечает новости прочитанными.</translation>
    </message>
    <message>
        <source>Marks stories unread.</source>
        <translation>Отмечает новости непрочитанными.</translation>
    </message>
    <message>
        <source>Takes back the last mark, bookmark, add, replacement, remove or import.</source>
        <translation>Отменяет последнюю отметку, закладку, добавление, замену, удаление или импорт.</translation>
    </message>
    <message>
        <source>What is taken, and how it fares.</source>
        <translation>Что выписано и как у него дела.</translation>
    </message>
    <message>
        <source>Takes a newspaper no more; bookmarked stories stay.</source>
        <translation>Убирает газету; новости в закладках остаются.</translation>
    </message>
    <message>
        <source>How often to ask (0: by hand), how long to keep (0: without limit), whether to fetch whole articles, which way texts run; usual: as the wider wish.</source>
        <translation>Как часто запрашивать (0: вручную), как долго хранить (0: без предела), загружать ли статьи целиком, куда идёт текст; usual: как в более общем правиле.</translation>
    </message>
    <message>
        <source>How much room pictures take on the disk; how much they may, those of bookmarked stories not counted.</source>
        <translation>Сколько места на диске занимают иллюстрации; сколько им можно, не считая иллюстраций новостей в закладках.</translation>
    </message>
    <message>
        <source>A source&apos;s password, read from standard input and kept in the keychain, and its certificate.</source>
        <translation>Пароль источника — читается со стандартного ввода и лежит в хранилище паролей — и его сертификат.</translation>
    </message>
    <message>
        <source>What another reader kept: OPML, starred.json, the database of QuiteRSS or RSS Guard, bookmarks; its content tells which.</source>
        <translation>То, что хранила другая программа: OPML, starred.json, база данных QuiteRSS или RSS Guard, закладки; что именно, видно по содержимому.</translation>
    </message>
    <message>
        <source>All feeds as OPML on standard output; or stories as one web page, an e-book or Markdown.</source>
        <translation>Все ленты в OPML на стандартный вывод; или новости одной веб-страницей, электронной книгой или в Markdown.</translation>
    </message>
    <message>
        <source>Looks whether the library file is in order.</source>
        <translation>Проверяет, в порядке ли файл библиотеки.</translation>
    </message>
    <message>
        <source>A feed as one JSON Feed 1.1 document.</source>
        <translation>Лента одним документом JSON Feed 1.1.</translation>
    </message>
    <message>
        <source>The article of a news page as JSON; the zone is for dates that name none.</source>
        <translation>Статья с новостной страницы в JSON; часовой пояс — для дат, где он не указан.</translation>
    </message>
    <message>
        <source>HTML from anywhere as a safe fragment.</source>
        <translation>HTML откуда угодно — безопасным фрагментом.</translation>
    </message>
    <message>
        <source>A number from 0, one of the words, or &quot;usual&quot;.</source>
        <translation>Число от 0, одно из слов или &quot;usual&quot;.</translation>
    </message>
    <message>
        <source>The folder of the library and the settings.</source>
        <translation>Папка библиотеки и настроек.</translation>
    </message>
    <message>
        <source>Sets stories like a newspaper, without a window; --edition FILE.pdf --help says more.</source>
        <translation>Набирает новости как в газете, без окна; подробнее: --edition FILE.pdf --help.</translation>
    </message>
    <message>
        <source>The language of the window, this once: en, ru, az, …</source>
        <translation>Язык окна на этот раз: en, ru, az, …</translation>
    </message>
    <message>
        <source>A newspaper or feed to add.</source>
        <translation>Газета или лента, которую нужно добавить.</translation>
    </message>
    <message>
        <source>Broadsheet is open already; its window was brought forward.</source>
        <translation>Broadsheet уже открыт; его окно вынесено вперёд.</translation>
    </message>
    <message>
        <source>Bookmark %1 of %2</source>
        <translation>Закладка %1 из %2</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показывается</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>не показывается</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>Asks all sources for news, or these; --due: those whose time has come.</source>
        <translation>Запрашивает новости у всех источников или у этих; --due: только у тех, чей срок настал.</translation>
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
            <numerusform>%n новость</numerusform>
            <numerusform>%n новости</numerusform>
            <numerusform>%n новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets stories like a newspaper and writes FILE.</source>
        <translation>Набирает новости как в газете и записывает в FILE.</translation>
    </message>
    <message>
        <source>The stories of this section, or of this newspaper.</source>
        <translation>Новости этой рубрики или этой газеты.</translation>
    </message>
    <message>
        <source>The bookmarked stories.</source>
        <translation>Новости из закладок.</translation>
    </message>
    <message>
        <source>The stories of today.</source>
        <translation>Новости за сегодня.</translation>
    </message>
    <message>
        <source>A4, Letter, A5 or A3.</source>
        <translation>A4, Letter, A5 или A3.</translation>
    </message>
    <message>
        <source>1, 2 or 3.</source>
        <translation>1, 2 или 3.</translation>
    </message>
    <message>
        <source>In points, 6 to 24.</source>
        <translation>В пунктах, от 6 до 24.</translation>
    </message>
    <message>
        <source>Text alone.</source>
        <translation>Только текст.</translation>
    </message>
    <message>
        <source>The folder of the library.</source>
        <translation>Папка библиотеки.</translation>
    </message>
    <message>
        <source>Of the words around the stories.</source>
        <translation>Для слов вокруг новостей.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>Which section? For example: --section world</source>
        <translation>Какая рубрика? Например: --section world</translation>
    </message>
    <message>
        <source>There is no paper “%1” here. Choose A4, Letter, A5 or A3.</source>
        <translation>Бумаги «%1» здесь нет. Выберите A4, Letter, A5 или A3.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>Для --%1 нужно число от %2 до %3.</translation>
    </message>
    <message>
        <source>Sets many stories on paper like a newspaper, without a window.</source>
        <translation>Набирает много новостей для бумаги, как в газете, не открывая окна.</translation>
    </message>
    <message>
        <source>Into which file? For example: --edition today.pdf</source>
        <translation>В какой файл? Например: --edition today.pdf</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Лишнее слово: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n источник не ответил.</numerusform>
            <numerusform>%n источника не ответили.</numerusform>
            <numerusform>%n источников не ответили.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the newspapers for news first.</source>
        <translation>Сначала запрашивает новости у газет.</translation>
    </message>
    <message>
        <source>How many pages at most, 1 to 200; the last stories become headlines.</source>
        <translation>Сколько страниц, не более; от 1 до 200. Последние новости становятся заголовками.</translation>
    </message>
    <message>
        <source>The stories of this collection of bookmarks.</source>
        <translation>Новости этой подборки закладок.</translation>
    </message>
    <message>
        <source>The stories to be read later.</source>
        <translation>Новости, отложенные на потом.</translation>
    </message>
    <message>
        <source>Choose one of --section, --collection, --bookmarks, --later and --today.</source>
        <translation>Выберите что-то одно: --section, --collection, --bookmarks, --later или --today.</translation>
    </message>
    <message>
        <source>Which collection? For example: --collection Travel</source>
        <translation>Какая подборка? Например: --collection Travel</translation>
    </message>
    <message>
        <source>How many stories at most, 1 to 500.</source>
        <translation>Не больше стольких новостей, от 1 до 500.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong. %1</source>
        <translation>Что-то пошло не так. %1</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like example.org or https://example.org/feed.</source>
        <translation>«%1» — не адрес в сети. Адрес выглядит так: example.org или https://example.org/feed.</translation>
    </message>
    <message>
        <source>There is no site called %1. Check the spelling of the address.</source>
        <translation>Сайта %1 не существует. Проверьте, верно ли написан адрес.</translation>
    </message>
    <message>
        <source>The server does not answer: %1. Try again later.</source>
        <translation>Сервер не отвечает: %1. Попробуйте позже.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. What was read before is still here.</source>
        <translation>Этот компьютер не подключён к интернету. Всё, что загружено раньше, на месте.</translation>
    </message>
    <message>
        <source>The server took too long to answer: %1. Try again later.</source>
        <translation>Сервер слишком долго не отвечал: %1. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was loaded. %1</source>
        <translation>Соединение небезопасно, поэтому ничего не загружено. %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings. %1</source>
        <translation>Прокси-сервер отказал в соединении. Проверьте настройки прокси. %1</translation>
    </message>
    <message>
        <source>The site sends every request on to another address without end: %1</source>
        <translation>Сайт без конца перенаправляет запрос с адреса на адрес: %1</translation>
    </message>
    <message>
        <source>The site tried to send the request to an unsafe address, so nothing was loaded: %1</source>
        <translation>Сайт пытался перенаправить запрос на небезопасный адрес, поэтому ничего не загружено: %1</translation>
    </message>
    <message>
        <source>There is nothing at this address any more: %1</source>
        <translation>По этому адресу больше ничего нет: %1</translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation>Издание закрыло эту ленту. Её новости сохранены. %1</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Сервер не даёт доступа: %1</translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation>Сервер просит зайти позже. Запрос повторится сам. %1</translation>
    </message>
    <message>
        <source>The server answered with an error: %1. Try again later.</source>
        <translation>Сервер ответил ошибкой: %1. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The connection broke off before everything arrived. Try again. %1</source>
        <translation>Связь прервалась раньше, чем всё загрузилось. Попробуйте ещё раз. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>This is larger than Broadsheet accepts: %1</source>
        <translation>Это больше, чем принимает Broadsheet: %1</translation>
    </message>
    <message>
        <source>This is not a news feed: %1</source>
        <translation>Это не лента новостей: %1</translation>
    </message>
    <message>
        <source>No news feed was found at %1. Try the address of one of its sections, or of the feed itself.</source>
        <translation>По адресу %1 ленты новостей не нашлось. Попробуйте адрес одной из рубрик или самой ленты.</translation>
    </message>
    <message>
        <source>Telegram offers no news feeds. Perhaps the channel&apos;s newspaper has a site of its own: %1</source>
        <translation>У Telegram нет лент новостей. Возможно, у газеты этого канала есть свой сайт: %1</translation>
    </message>
    <message>
        <source>This page holds no article: %1</source>
        <translation>На этой странице нет статьи: %1</translation>
    </message>
    <message>
        <source>This file cannot be understood: %1</source>
        <translation>Этот файл не удаётся разобрать: %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Такого файла нет: %1</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Это не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>Broadsheet may not write here: %1. Choose another folder or change its permissions.</source>
        <translation>Broadsheet не может писать сюда: %1. Выберите другую папку или измените права доступа к ней.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation>Диск заполнен, поэтому ничего не сохранено. Освободите место и попробуйте снова. %1</translation>
    </message>
    <message>
        <source>The library file was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>Файл библиотеки был повреждён. Он отложен как %1, и начат новый.</translation>
    </message>
    <message>
        <source>This library was written by a later version of Broadsheet. Update the program to open it. %1</source>
        <translation>Эта библиотека записана более новой версией Broadsheet. Чтобы открыть её, обновите программу. %1</translation>
    </message>
    <message>
        <source>Another window of Broadsheet is busy with this library. Try again in a moment. %1</source>
        <translation>Эта библиотека занята другим окном Broadsheet. Попробуйте через минуту. %1</translation>
    </message>
    <message>
        <source>The password was not stored, because the system&apos;s keychain is not available. %1</source>
        <translation>Пароль не сохранён: системное хранилище паролей недоступно. %1</translation>
    </message>
    <message>
        <source>There is nothing to do here. %1</source>
        <translation>Здесь нечего делать. %1</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 спрашивает имя и пароль.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 не принимает эти имя и пароль.</translation>
    </message>
    <message>
        <source>The page layout has changed: %1. Its stories are found by their links alone now, and some may be missing.</source>
        <translation>Вёрстка страницы изменилась: %1. Теперь статьи находятся только по ссылкам, и часть может не попасть в список.</translation>
    </message>
    <message>
        <source>The site asks programs not to read this page: %1. It can be read in the browser.</source>
        <translation>Сайт просит программы не читать эту страницу: %1. Её можно открыть в браузере.</translation>
    </message>
    <message>
        <source>There is already one called %1 here.</source>
        <translation>Здесь уже есть «%1».</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or no longer has the password: unlock it, or enter the password anew. %1</source>
        <translation>Системное хранилище паролей заперто или больше не содержит этого пароля. Откройте его или введите пароль заново. %1</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message numerus="yes">
        <source>%n newspaper(s) added</source>
        <translation>
            <numerusform>добавлена %n газета</numerusform>
            <numerusform>добавлено %n газеты</numerusform>
            <numerusform>добавлено %n газет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) brought along</source>
        <translation>
            <numerusform>%n новость перенесена</numerusform>
            <numerusform>%n новости перенесены</numerusform>
            <numerusform>%n новостей перенесено</numerusform>
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
            <numerusform>%n отмечена прочитанной</numerusform>
            <numerusform>%n отмечены прочитанными</numerusform>
            <numerusform>%n отмечено прочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) there already</source>
        <translation>
            <numerusform>%n газета уже была</numerusform>
            <numerusform>%n газеты уже были</numerusform>
            <numerusform>%n газет уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n запись не разобрана</numerusform>
            <numerusform>%n записи не разобраны</numerusform>
            <numerusform>%n записей не разобрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out: not starred, and of no newspaper of yours</source>
        <translation>
            <numerusform>%n новость пропущена: без звёздочки и не из ваших газет</numerusform>
            <numerusform>%n новости пропущены: без звёздочки и не из ваших газет</numerusform>
            <numerusform>%n новостей пропущено: без звёздочки и не из ваших газет</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <translation>Нового там не нашлось.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Импортируем %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n подборка</numerusform>
            <numerusform>%n подборки</numerusform>
            <numerusform>%n подборок</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of Markdown</source>
        <translation>Импорт папки Markdown</translation>
    </message>
    <message>
        <source>Import from another reader or a browser</source>
        <translation>Импорт из другой программы или браузера</translation>
    </message>
    <message>
        <source>Lists, bookmarks, databases of readers and browsers</source>
        <translation>Перечни, закладки и базы других программ и браузеров</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Another program is using %1. Close it and import again.</source>
        <translation>Файл %1 занят другой программой. Закройте её и импортируйте его снова.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not imported. What had come of it goes again as soon as there is room.</source>
        <translation>Диск заполнен, поэтому файл не импортирован: %1. Что успело попасть, будет убрано, как только появится место.</translation>
    </message>
    <message>
        <source>%1 is damaged, or nothing Broadsheet can import. It takes lists in OPML, starred.json, the databases of QuiteRSS (feeds.db) and RSS Guard (database.db), and bookmarks: a browser&apos;s file (HTML), a table (CSV), or what Broadsheet wrote (JSON, e-book, Markdown).</source>
        <translation>Файл %1 повреждён, или Broadsheet не умеет его импортировать. Он принимает перечни OPML, starred.json, базы данных QuiteRSS (feeds.db) и RSS Guard (database.db), а также закладки: файл браузера (HTML), таблицу (CSV) или записанное самим Broadsheet (JSON, электронная книга, Markdown).</translation>
    </message>
</context>
<context>
    <name>ManifestFiles</name>
    <message>
        <source>Newspapers (*.publication.json)</source>
        <translation>Газеты (*.publication.json)</translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation>Открыть газету</translation>
    </message>
    <message>
        <source>%1 holds no newspaper Broadsheet can read.</source>
        <translation>В файле %1 нет газеты, которую Broadsheet может прочесть.</translation>
    </message>
    <message>
        <source>Save the newspaper</source>
        <translation>Сохранить газету</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>ManifestTrouble</name>
    <message>
        <source>In %1 line %2 is wrong.</source>
        <translation>В файле %1 ошибка в строке %2.</translation>
    </message>
    <message>
        <source>In %1 line %2 is wrong, at the key %3.</source>
        <translation>В файле %1 ошибка в строке %2, ключ %3.</translation>
    </message>
    <message>
        <source>In %1 no source is both on https and on the newspaper&apos;s own hosts.</source>
        <translation>В файле %1 нет источника, который был бы и на https, и на собственных узлах газеты.</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Новость</translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation>&amp;Газета</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Newsstand</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Britain</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
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
        <translation>Россия</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
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
        <translation>Экономика</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Наука</translation>
    </message>
    <message>
        <source>South Caucasus</source>
        <translation>Южный Кавказ</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Спорт</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Мир</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Другие страны</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n рубрика</numerusform>
            <numerusform>%n рубрики</numerusform>
            <numerusform>%n рубрик</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>без уверенности</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечала</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>отвечала: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>читают</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>читают: %1</translation>
    </message>
    <message>
        <source>Not certain: its address may have changed.</source>
        <translation>Уверенности нет: адрес мог измениться.</translation>
    </message>
    <message>
        <source>It answered when it was last tried.</source>
        <translation>При последней проверке отвечала.</translation>
    </message>
    <message>
        <source>It answered when it was last tried (%1).</source>
        <translation>При последней проверке отвечала (%1).</translation>
    </message>
    <message>
        <source>Others read it; it was not tried.</source>
        <translation>Другие её читают; сами не проверяли.</translation>
    </message>
    <message>
        <source>Others read it (%1); it was not tried.</source>
        <translation>Другие её читают (%1); сами не проверяли.</translation>
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
        <translation>Сохранить подписки</translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation>Файлы OPML (*.opml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln просмотр</numerusform>
            <numerusform>%Ln просмотра</numerusform>
            <numerusform>%Ln просмотров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>Liked the story? Share it on social media!</source>
        <translation>Понравилась новость? Поделитесь в соцсетях!</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>Подписывайтесь на нас</translation>
    </message>
    <message>
        <source>Any use of materials is allowed only if there is a hyperlink to %1</source>
        <translation>Любое использование материалов допускается только при наличии гиперссылки на %1</translation>
    </message>
    <message>
        <source>Read the full story in the browser</source>
        <translation>Читать целиком в браузере</translation>
    </message>
    <message>
        <source>The publication sent only the headline.</source>
        <translation>Издание прислало только заголовок.</translation>
    </message>
    <message>
        <source>Picture not available</source>
        <translation>Иллюстрация недоступна</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>напечатано %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>More in %1</source>
        <translation>Ещё в рубрике «%1»</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>В этом выпуске</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln новость</numerusform>
            <numerusform>%Ln новости</numerusform>
            <numerusform>%Ln новостей</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Первая полоса</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Также: %1</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Другие новости</translation>
    </message>
    <message>
        <source>More in %1 — %2</source>
        <translation>Ещё в рубрике «%1» — %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Предыдущая новость</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Следующая новость</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>В закладках</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Поделиться</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Скопировать ссылку</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Другие способы поделиться</translation>
    </message>
    <message>
        <source>This story in other languages</source>
        <translation>Эта новость на других языках</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ваши заметки</translation>
    </message>
    <message>
        <source>Your note %1</source>
        <translation>Ваша заметка %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Этих слов в тексте больше нет.</translation>
    </message>
    <message>
        <source>These words are in the other text of this story (key W).</source>
        <translation>Эти слова — в другом тексте этой новости (клавиша W).</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Обновлено: %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Шаг вв&amp;ерх</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Шаг вн&amp;из</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Выбор цвета</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Основные цвета</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Пользовательские цвета</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Добавить к пользовательским цветам</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Взять цвет с экрана</translation>
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
        <translation>&amp;Красный:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Зелёный:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>С&amp;иний:</translation>
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
        <translation>Показывает версию.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Показывает справку вместе с параметрами Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Неизвестный параметр: %1</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Неизвестные параметры: %1</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Нет значения после: %1</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Лишнее значение после: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[параметры]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументы:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительский каталог</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в родительский каталог</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Переключить в режим списка</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробный вид</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Переключить в подробный режим</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Места и закладки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Каталог:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте правильность указанного имени файла.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Показать подробности…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть подробности…</translation>
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
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Скопировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation>Новость %1 из %2</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Armenian</source>
        <translation>армянские</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинские</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабские</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>еврейские</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческие</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>деванагари</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>бенгальские</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайские</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайские</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японские</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейские</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of some of this text (%1): they are not on the pages. On Debian and Ubuntu the package %2 brings one.</source>
        <translation>На этом компьютере нет шрифта с буквами части этого текста (%1): на страницах их не будет. В Debian и Ubuntu такой шрифт есть в пакете %2.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of your language (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Ни в одном шрифте этого компьютера нет букв вашего языка (%1). В Debian и Ubuntu их приносит пакет %2.</translation>
    </message>
</context>
<context>
    <name>SourceState</name>
    <message>
        <source>Site not found</source>
        <translation>Сайт не найден</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Обрыв связи</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Небезопасно</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Больше не существует</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>Не пускает</translation>
    </message>
    <message>
        <source>Asks to come later</source>
        <translation>Просит зайти позже</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Ошибка сервера</translation>
    </message>
    <message>
        <source>Not a news feed</source>
        <translation>Не лента новостей</translation>
    </message>
    <message>
        <source>Closed by its publisher</source>
        <translation>Закрыта издателем</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Неполадки</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не запрашивалась</translation>
    </message>
    <message>
        <source>The last time all went well was %1.</source>
        <translation>В последний раз всё было в порядке: %1.</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Спрашивает пароль</translation>
    </message>
    <message>
        <source>Password not accepted</source>
        <translation>Пароль не принят</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>Хранилище паролей закрыто</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Page layout has changed</source>
        <translation>Вёрстка страницы изменилась</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>Закрыто для программ</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Всё уже обновлено.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>An address begins with https:// or mailto:, so that nothing else can be opened.</source>
        <translation>Адрес начинается с https:// или mailto:, чтобы ничто другое не открылось.</translation>
    </message>
    <message>
        <source>{url} must stand where the story&apos;s link belongs.</source>
        <translation>Там, где место ссылке на новость, должно стоять {url}.</translation>
    </message>
    <message>
        <source>{url}, {title} or {file} must stand where the story belongs.</source>
        <translation>Там, где место новости, должно стоять {url}, {title} или {file}.</translation>
    </message>
    <message>
        <source>There is something in braces that means nothing here.</source>
        <translation>В фигурных скобках стоит то, что здесь ничего не значит.</translation>
    </message>
    <message>
        <source>The name of the server must be written out; only {instance} may stand for it, alone.</source>
        <translation>Имя сервера должно быть написано целиком; вместо него может стоять только {instance}.</translation>
    </message>
    <message>
        <source>The program itself must be written out.</source>
        <translation>Сама программа должна быть названа.</translation>
    </message>
    <message>
        <source>This is not a web address; write other letters than Latin as %D0%96.</source>
        <translation>Это не веб-адрес; нелатинские буквы пишутся как %D0%96.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Это слишком длинно.</translation>
    </message>
</context>
<context>
    <name>UndoneText</name>
    <message numerus="yes">
        <source>Undone: %n story(s) unread again</source>
        <translation>
            <numerusform>Отменено: %n новость снова не прочитана</numerusform>
            <numerusform>Отменено: %n новости снова не прочитаны</numerusform>
            <numerusform>Отменено: %n новостей снова не прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) read again</source>
        <translation>
            <numerusform>Отменено: %n новость снова прочитана</numerusform>
            <numerusform>Отменено: %n новости снова прочитаны</numerusform>
            <numerusform>Отменено: %n новостей снова прочитано</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is removed again</source>
        <translation>Отменено: газета снова убрана</translation>
    </message>
    <message>
        <source>Undone: the newspaper is back</source>
        <translation>Отменено: газета возвращена</translation>
    </message>
    <message>
        <source>Undone: nothing of the import is left</source>
        <translation>Отменено: от импорта ничего не осталось</translation>
    </message>
    <message>
        <source>Undone: the collection is gone again</source>
        <translation>Отменено: подборка снова убрана</translation>
    </message>
    <message>
        <source>Undone: the collection is as it was</source>
        <translation>Отменено: подборка прежняя</translation>
    </message>
    <message>
        <source>Undone: the collection is back</source>
        <translation>Отменено: подборка возвращена</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) taken out of the collection again</source>
        <translation>
            <numerusform>Отменено: %n новость снова убрана из подборки</numerusform>
            <numerusform>Отменено: %n новости снова убраны из подборки</numerusform>
            <numerusform>Отменено: %n новостей снова убрано из подборки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) back in the collection</source>
        <translation>
            <numerusform>Отменено: %n новость снова в подборке</numerusform>
            <numerusform>Отменено: %n новости снова в подборке</numerusform>
            <numerusform>Отменено: %n новостей снова в подборке</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the notes are as they were</source>
        <translation>Отменено: заметки прежние</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) gone again</source>
        <translation>
            <numerusform>Отменено: %n закладка снова убрана</numerusform>
            <numerusform>Отменено: %n закладки снова убраны</numerusform>
            <numerusform>Отменено: %n закладок снова убрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n bookmark(s) back</source>
        <translation>
            <numerusform>Отменено: %n закладка возвращена</numerusform>
            <numerusform>Отменено: %n закладки возвращены</numerusform>
            <numerusform>Отменено: %n закладок возвращено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) no longer to be read later</source>
        <translation>
            <numerusform>Отменено: %n новость больше не отложена</numerusform>
            <numerusform>Отменено: %n новости больше не отложены</numerusform>
            <numerusform>Отменено: %n новостей больше не отложено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n story(s) to be read later again</source>
        <translation>
            <numerusform>Отменено: %n новость снова отложена</numerusform>
            <numerusform>Отменено: %n новости снова отложены</numerusform>
            <numerusform>Отменено: %n новостей снова отложено</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the newspaper is as it was</source>
        <translation>Отменено: газета прежняя</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Every 15 minutes</source>
        <translation>Каждые 15 минут</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Каждые 30 минут</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>Каждые 2 часа</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Каждые 4 часа</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Каждые 12 часов</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Раз в день</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Только по моей просьбе</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Неделю</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Три месяца</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>The newest 50 of each feed</source>
        <translation>Последние 50 из каждой ленты</translation>
    </message>
    <message>
        <source>The newest 200 of each feed</source>
        <translation>Последние 200 из каждой ленты</translation>
    </message>
    <message>
        <source>The newest 1000 of each feed</source>
        <translation>Последние 1000 из каждой ленты</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Каждую %n минуту</numerusform>
            <numerusform>Каждые %n минуты</numerusform>
            <numerusform>Каждые %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of each feed</source>
        <translation>
            <numerusform>Последний %n из каждой ленты</numerusform>
            <numerusform>Последние %n из каждой ленты</numerusform>
            <numerusform>Последние %n из каждой ленты</numerusform>
        </translation>
    </message>
    <message>
        <source>As the feed has it</source>
        <translation>Как в ленте</translation>
    </message>
    <message>
        <source>The whole article, if the feed has a teaser</source>
        <translation>Целиком, если в ленте только начало</translation>
    </message>
    <message>
        <source>Always the whole article</source>
        <translation>Всегда целиком</translation>
    </message>
    <message>
        <source>When I open a story</source>
        <translation>Когда открываю новость</translation>
    </message>
    <message>
        <source>Unread ones in advance</source>
        <translation>Непрочитанные — заранее</translation>
    </message>
    <message>
        <source>By their language and letters</source>
        <translation>По языку и буквам</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Слева направо</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>Справа налево</translation>
    </message>
</context>
<context>
    <name>WhereToSave</name>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Actions</name>
    <message>
        <source>&amp;Add a newspaper…</source>
        <translation>&amp;Добавить газету…</translation>
    </message>
    <message>
        <source>&amp;Export subscriptions (OPML)…</source>
        <translation>&amp;Сохранить подписки (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Сохранить как &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation>&amp;Найти в этой новости</translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation>Поиск по &amp;всем новостям</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>О&amp;бычный размер текста</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлое оформление</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное оформление</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>&amp;Следующая новость</translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation>&amp;Предыдущая новость</translation>
    </message>
    <message>
        <source>Next &amp;unread story</source>
        <translation>Следующая &amp;непрочитанная</translation>
    </message>
    <message>
        <source>Previous un&amp;read story</source>
        <translation>Предыдущая непро&amp;читанная</translation>
    </message>
    <message>
        <source>Read on, then the next unread</source>
        <translation>Читать дальше, затем к следующей непрочитанной</translation>
    </message>
    <message>
        <source>Back up the page</source>
        <translation>Назад по странице</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Следующая рубрика</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Предыдущая рубрика</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d or unread</source>
        <translation>&amp;Отметить прочитанной или непрочитанной</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Открыть в &amp;браузере</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Подели&amp;ться</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail</source>
        <translation>Отправить по почт&amp;е</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Сегодня</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Непрочитанные</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Закладки</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>Обновить &amp;всё</translation>
    </message>
    <message>
        <source>Refresh &amp;this newspaper</source>
        <translation>Обновить &amp;эту газету</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Остановить обновление</translation>
    </message>
    <message>
        <source>&amp;Mark all in this list as read</source>
        <translation>Отметить весь список &amp;прочитанным</translation>
    </message>
    <message>
        <source>Remo&amp;ve this newspaper</source>
        <translation>&amp;Убрать эту газету</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;О программе Broadsheet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Newspapers and their &amp;feeds…</source>
        <translation>Газеты и их &amp;ленты…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Настро&amp;йки…</translation>
    </message>
    <message>
        <source>&amp;Whole article</source>
        <translation>Статья &amp;целиком</translation>
    </message>
    <message>
        <source>Print this list as a &amp;newspaper…</source>
        <translation>Напечатать список как &amp;газету…</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>&amp;Экспортировать новость…</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>Экспортировать списо&amp;к…</translation>
    </message>
    <message>
        <source>&amp;Front page or list</source>
        <translation>&amp;Первая полоса или список</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Наза&amp;д</translation>
    </message>
    <message>
        <source>Put aside to read &amp;later</source>
        <translation>От&amp;ложить на потом</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>Подбо&amp;рки…</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>З&amp;аметки</translation>
    </message>
    <message>
        <source>&amp;Read later</source>
        <translation>Прочитать п&amp;отом</translation>
    </message>
    <message>
        <source>Ne&amp;w collection…</source>
        <translation>Новая под&amp;борка…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>&amp;Выделить</translation>
    </message>
    <message>
        <source>Highlight wi&amp;th a note…</source>
        <translation>Выделить с за&amp;меткой…</translation>
    </message>
    <message>
        <source>Note on this stor&amp;y…</source>
        <translation>Заметка &amp;к новости…</translation>
    </message>
    <message>
        <source>Te&amp;xt and paper…</source>
        <translation>Текст и б&amp;умага…</translation>
    </message>
    <message>
        <source>Save a page as a &amp;bookmark…</source>
        <translation>Сохранить страниц&amp;у в закладки…</translation>
    </message>
    <message>
        <source>&amp;Import from another reader or a browser…</source>
        <translation>&amp;Импортировать из другой программы или браузера…</translation>
    </message>
    <message>
        <source>Import a folder of &amp;Markdown…</source>
        <translation>Импортировать папку &amp;Markdown…</translation>
    </message>
    <message>
        <source>Export b&amp;ookmarks…</source>
        <translation>Экспортировать &amp;закладки…</translation>
    </message>
    <message>
        <source>&amp;Select words by key</source>
        <translation>Выделять слова клав&amp;ишами</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Закрыть это окно</translation>
    </message>
    <message>
        <source>Open in a window of &amp;its own</source>
        <translation>Открыть в от&amp;дельном окне</translation>
    </message>
</context>
<context>
    <name>broadsheet::AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add a newspaper</source>
        <translation>Добавить газету</translation>
    </message>
    <message>
        <source>Type or paste the address of a newspaper, a section or a feed.</source>
        <translation>Введите или вставьте адрес газеты, рубрики или ленты.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Looking for news there</source>
        <translation>Идёт поиск новостей</translation>
    </message>
</context>
<context>
    <name>broadsheet::Annotations</name>
    <message>
        <source>Select some words of the story first.</source>
        <translation>Сначала выделите слова в тексте новости.</translation>
    </message>
    <message>
        <source>Only words of the story&apos;s text can be highlighted.</source>
        <translation>Выделять можно только слова из текста новости.</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>Эти слова уже выделены.</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Выделено</translation>
    </message>
    <message>
        <source>Highlighted. The story is a bookmark now.</source>
        <translation>Выделено. Новость теперь в закладках.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Выделение убрано</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка убрана</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Сначала откройте новость.</translation>
    </message>
    <message>
        <source>The arrow keys walk through the text; with Shift they select. F7 or Esc ends it.</source>
        <translation>Стрелки ходят по тексту, с Shift — выделяют. F7 или Esc — выход.</translation>
    </message>
    <message>
        <source>The arrow keys scroll again.</source>
        <translation>Стрелки снова прокручивают страницу.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ArticlePane</name>
    <message>
        <source>Choose a story</source>
        <translation>Выберите новость</translation>
    </message>
    <message>
        <source>It opens here. J and K go through the list, Space reads on.</source>
        <translation>Она откроется здесь. J и K ведут по списку, пробел листает дальше.</translation>
    </message>
</context>
<context>
    <name>broadsheet::CardDialog</name>
    <message>
        <source>As a picture</source>
        <translation>Как картинка</translation>
    </message>
    <message>
        <source>Wide, 1200 × 630</source>
        <translation>Широкая, 1200 × 630</translation>
    </message>
    <message>
        <source>Upright, 1080 × 1350</source>
        <translation>Вертикальная, 1080 × 1350</translation>
    </message>
    <message>
        <source>For the whole screen of a telephone, 1080 × 1920</source>
        <translation>На весь экран телефона, 1080 × 1920</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Форма картинки</translation>
    </message>
    <message>
        <source>The picture can be dragged into other programs.</source>
        <translation>Картинку можно перетащить в другие программы.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Картинка: %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
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
        <translation>Эта ссылка слишком длинна для QR-кода.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>broadsheet::CollectionCommands</name>
    <message>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>The collection was removed. Its stories are still bookmarks.</source>
        <translation>Подборка удалена. Её новости остались в закладках.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put into the collection</source>
        <translation>
            <numerusform>%n новость добавлена в подборку</numerusform>
            <numerusform>%n новости добавлены в подборку</numerusform>
            <numerusform>%n новостей добавлено в подборку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) taken out of the collection</source>
        <translation>
            <numerusform>%n новость убрана из подборки</numerusform>
            <numerusform>%n новости убраны из подборки</numerusform>
            <numerusform>%n новостей убрано из подборки</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionCollector</name>
    <message>
        <source>No story was found.</source>
        <translation>Ни одной новости не найдено.</translation>
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
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>No section is called “%1”.</source>
        <translation>Рубрики «%1» нет.</translation>
    </message>
    <message>
        <source>No collection is called “%1”.</source>
        <translation>Подборки «%1» нет.</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>На потом</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exporter</name>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Веб-страница одним файлом (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>Электронная книга (*.epub)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Collecting the pictures…</source>
        <translation>Собираем иллюстрации…</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in this story</source>
        <translation>Найти в этой новости</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::FrontPane</name>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n свежая новость</numerusform>
            <numerusform>%n свежие новости</numerusform>
            <numerusform>%n свежих новостей</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>The front page of all your newspapers</source>
        <translation>Первая полоса всех ваших газет</translation>
    </message>
    <message>
        <source>Fetching the news…</source>
        <translation>Загружаем новости…</translation>
    </message>
    <message>
        <source>The page is set as soon as the first stories come.</source>
        <translation>Полоса будет свёрстана, как только придут первые новости.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Новостей пока нет</translation>
    </message>
    <message>
        <source>This computer has no network just now. Stories come as soon as it has.</source>
        <translation>Сейчас нет сети. Новости придут, как только она появится.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Сегодня ничего нового</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Прежние новости стоят под своими газетами. Хотите больше — добавьте газету.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Добавить газету…</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Отсюда пока ничего не пришло. Нажмите F5, чтобы спросить ещё раз.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
</context>
<context>
    <name>broadsheet::LoginDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>&amp;Удалить пароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>&amp;Показать пароль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>П&amp;ароль:</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation>%1 спрашивает имя и пароль.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others may read the password on its way.</source>
        <translation>Соединение не зашифровано: по пути пароль могут прочесть другие.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Он лежит в хранилище паролей этого компьютера и больше нигде.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookPanel</name>
    <message>
        <source>Text and paper</source>
        <translation>Текст и бумага</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Вернуть исходный вид</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>The newspaper serif</source>
        <translation>Газетный с засечками</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Ширина строки</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкая</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкая</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полная</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Плотный</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Свободный</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>All newspapers</source>
        <translation>Все газеты</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Nothing unread is left here.</source>
        <translation>Непрочитанного здесь не осталось.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>О программе Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A desktop news client: pick newspapers, read their sections, print an article like a newspaper, pass a story on with its source.</source>
        <translation>Broadsheet %1
Новости на вашем столе: выбирайте газеты, читайте рубрики, печатайте статьи как в газете, делитесь новостями с указанием источника.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Сначала выберите новость.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>Газета «%1» уже есть.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Газета «%1» добавлена.</translation>
    </message>
    <message>
        <source>The newspaper was removed. Its bookmarked stories are kept.</source>
        <translation>Газета убрана. Её новости из закладок сохранены.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>There is no story in this list.</source>
        <translation>В этом списке нет ни одной новости.</translation>
    </message>
    <message>
        <source>Open the story first.</source>
        <translation>Сначала откройте новость.</translation>
    </message>
    <message>
        <source>This story is in no list any more.</source>
        <translation>Этой новости больше нет ни в одном списке.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this story (%1). On Debian and Ubuntu the package %2 brings one.</source>
        <translation>Ни в одном шрифте этого компьютера нет букв этой новости (%1). В Debian и Ubuntu их приносит пакет %2.</translation>
    </message>
    <message>
        <source>Only the title and the address are kept. %1</source>
        <translation>Сохранены только заголовок и адрес. %1</translation>
    </message>
    <message>
        <source>It was among your bookmarks already: %1</source>
        <translation>Уже была среди ваших закладок: %1</translation>
    </message>
    <message>
        <source>Saved among your bookmarks: %1</source>
        <translation>Сохранено в закладках: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Masthead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Что вы ищете?</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Поиск по всем новостям</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDelegate</name>
    <message>
        <source>Added</source>
        <translation>Добавлена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDetails</name>
    <message>
        <source>Choose a newspaper to see its sections and editions.</source>
        <translation>Выберите газету, чтобы увидеть её рубрики и издания.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Подписаться</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewsstandDialog</name>
    <message>
        <source>Newsstand</source>
        <translation>Газетный киоск</translation>
    </message>
    <message>
        <source>Search, or paste the address of any site</source>
        <translation>Найдите или вставьте адрес любого сайта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Газеты</translation>
    </message>
    <message>
        <source>No newspaper here is called so</source>
        <translation>Такой газеты здесь нет</translation>
    </message>
    <message>
        <source>Paste the address of any site, and Broadsheet looks for its news.</source>
        <translation>Вставьте адрес любого сайта, и Broadsheet поищет его новости.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n газета</numerusform>
            <numerusform>%n газеты</numerusform>
            <numerusform>%n газет</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Look for news at %1</source>
        <translation>Искать новости на %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n newspaper(s)</source>
        <translation>
            <numerusform>Добавить %n газету</numerusform>
            <numerusform>Добавить %n газеты</numerusform>
            <numerusform>Добавить %n газет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added; its first stories are on their way.</source>
        <translation>%1: газета добавлена, первые новости уже в пути.</translation>
    </message>
    <message>
        <source>%1 was removed. Its bookmarked stories are kept.</source>
        <translation>%1: газета убрана. Новости в закладках остались.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 is now as the file has it.</source>
        <translation>%1: теперь так, как в файле.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1: всё как было.</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s) of your own cannot be read:</source>
        <translation>
            <numerusform>Не удалось прочитать %n вашу газету:</numerusform>
            <numerusform>Не удалось прочитать %n ваши газеты:</numerusform>
            <numerusform>Не удалось прочитать %n ваших газет:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this newsstand</source>
        <translation>В этом киоске такой нет</translation>
    </message>
    <message>
        <source>Press Enter, and Broadsheet looks for news there.</source>
        <translation>Нажмите Enter, и Broadsheet поищет там новости.</translation>
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
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Что вы хотите запомнить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %Ln character(s) at most.</source>
        <translation>
            <numerusform>В заметке не больше %Ln знака.</numerusform>
            <numerusform>В заметке не больше %Ln знаков.</numerusform>
            <numerusform>В заметке не больше %Ln знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>Написанное ещё не сохранено.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Писать дальше</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Не сохранять</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperChoice</name>
    <message>
        <source>As the window</source>
        <translation>Как окно</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белая</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрная</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Набираем страницы…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer yet. The pages can be saved as a PDF and printed elsewhere.</source>
        <translation>На этом компьютере пока нет принтера. Страницы можно сохранить как PDF и напечатать в другом месте.</translation>
    </message>
    <message>
        <source>The printer did not take the pages: %1</source>
        <translation>Принтер не принял страницы: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperOptions</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Иллюстрации</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Around the text</source>
        <translation>Вокруг текста</translation>
    </message>
    <message>
        <source>Link addresses as notes</source>
        <translation>Адреса ссылок в примечаниях</translation>
    </message>
    <message>
        <source>QR code of the story</source>
        <translation>QR-код новости</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чёрно-белая печать</translation>
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
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 мм</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Сжато</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Свой выбор</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свой размер</translation>
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
        <translation>Высота</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкие</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкие</translation>
    </message>
    <message>
        <source>Text and pictures</source>
        <translation>Текст и иллюстрации</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Только первая</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Section above the headline</source>
        <translation>Рубрика над заголовком</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Колонтитул вверху</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Номера страниц</translation>
    </message>
    <message>
        <source>Address of the story</source>
        <translation>Адрес новости</translation>
    </message>
    <message>
        <source>The newspaper&apos;s notice</source>
        <translation>Условия газеты</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>День печати</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Газета</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Страниц не более</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>The stories that find no room become headlines on the last page.</source>
        <translation>Новости, которым не хватило места, станут заголовками на последней странице.</translation>
    </message>
    <message>
        <source>Your notes and highlights</source>
        <translation>Ваши заметки и выделения</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPreview</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Показать всю страницу</translation>
    </message>
</context>
<context>
    <name>broadsheet::PassingOn</name>
    <message>
        <source>Open the story first.</source>
        <translation>Сначала откройте новость.</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>У этой новости нет собственной ссылки.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>broadsheet::PicturesBox</name>
    <message>
        <source>&amp;Empty now</source>
        <translation>О&amp;чистить сейчас</translation>
    </message>
    <message>
        <source>Pictures are fetched again when their stories are opened. Those of bookmarked stories stay.</source>
        <translation>Иллюстрации загрузятся снова, когда вы откроете новость. Иллюстрации новостей в закладках останутся.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>They take %1 now, those of bookmarked stories among them, which always stay.</source>
        <translation>Сейчас они занимают %1 вместе с иллюстрациями новостей в закладках, которые остаются всегда.</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>Сейчас их нет.</translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation>Очистка…</translation>
    </message>
    <message>
        <source>%1 freed. %2 are left, of bookmarked stories.</source>
        <translation>Освобождено %1. Осталось %2: иллюстрации новостей в закладках.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>Освобождено %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>All; or 1-3, 5</source>
        <translation>Все или 1-3, 5</translation>
    </message>
    <message>
        <source>Pages go from 1 to %1; write 1-3, 5.</source>
        <translation>Страницы от 1 до %1; пишите 1-3, 5.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>На одной стороне</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>С двух сторон, листать как книгу</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>С двух сторон, листать как календарь</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>Как у принтера</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чёрно-белая</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Sent to %1</source>
        <translation>Отправлено на принтер %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProposalDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>A new newspaper</source>
        <translation>Новая газета</translation>
    </message>
    <message>
        <source>This was found at %1. Change what you like; sections you do not want are left out when they are not ticked.</source>
        <translation>Вот что нашлось на %1. Измените, что хотите; рубрики без галочки не войдут в газету.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>Ц&amp;вет:</translation>
    </message>
    <message>
        <source>Follow:</source>
        <translation>Страницы:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Рубрики:</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
    </message>
    <message>
        <source>The whole newspaper</source>
        <translation>Вся газета</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Read from its page, %1</source>
        <translation>Читается с её страницы, %1</translation>
    </message>
    <message>
        <source>You read %1 already. This takes its place: its name, its sections and where they come from. Stories and bookmarks stay, and it can be undone.</source>
        <translation>Газета «%1» у вас уже есть. Эта займёт её место: сменятся название, рубрики и их источники. Новости и закладки останутся, замену можно отменить.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The edition in %1</source>
        <translation>Издание на языке: %1</translation>
    </message>
    <message>
        <source>Double-click a section, or press F2, to give it another name.</source>
        <translation>Двойной щелчок или F2 переименовывает рубрику.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Rail</name>
    <message>
        <source>Newspapers and sections</source>
        <translation>Газеты и рубрики</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё прочитанным</translation>
    </message>
    <message>
        <source>Refresh this newspaper</source>
        <translation>Обновить эту газету</translation>
    </message>
    <message>
        <source>Remove this newspaper</source>
        <translation>Убрать эту газету</translation>
    </message>
    <message>
        <source>Feeds of this newspaper…</source>
        <translation>Ленты этой газеты…</translation>
    </message>
    <message>
        <source>Choose newspapers…</source>
        <translation>Выбрать газеты…</translation>
    </message>
    <message>
        <source>Save this newspaper as a file…</source>
        <translation>Сохранить эту газету в файл…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove this collection</source>
        <translation>Удалить подборку</translation>
    </message>
    <message>
        <source>Save a page here…</source>
        <translation>Сохранить сюда страницу…</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>Экспортировать подборку…</translation>
    </message>
    <message>
        <source>Export bookmarks…</source>
        <translation>Экспортировать закладки…</translation>
    </message>
</context>
<context>
    <name>broadsheet::RailModel</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Газеты</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n новая</numerusform>
            <numerusform>%1, %n новые</numerusform>
            <numerusform>%1, %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>На потом</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n story(s)</source>
        <translation>
            <numerusform>%1, %n новость</numerusform>
            <numerusform>%1, %n новости</numerusform>
            <numerusform>%1, %n новостей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::SavePageDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>Загружаем страницу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>&amp;Collection:</source>
        <translation>&amp;Подборка:</translation>
    </message>
    <message>
        <source>The article of any page, with its pictures, stays among your bookmarks for good.</source>
        <translation>Статья с любой страницы вместе с иллюстрациями навсегда останется в ваших закладках.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ServerDialog</name>
    <message>
        <source>On which &amp;server do you use %1?</source>
        <translation>На каком &amp;сервере вы пользуетесь %1?</translation>
    </message>
    <message>
        <source>It is remembered; Settings can change it.</source>
        <translation>Это запомнится; изменить можно в настройках.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Дальше</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>This is not the name of a server. It should look like mastodon.social or @me@mastodon.social.</source>
        <translation>Это не имя сервера. Оно выглядит как mastodon.social или @me@mastodon.social.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Also on a &amp;metered connection</source>
        <translation>И при соединении с &amp;оплатой трафика</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>No story is too old while its newspaper still lists it, and bookmarked stories stay for ever. A newspaper may have its own rules: see Newspaper, Newspapers and their feeds.</source>
        <translation>Новость не считается старой, пока она есть в ленте газеты, а новости в закладках хранятся всегда. У газеты могут быть свои правила: меню «Газета», «Газеты и их ленты».</translation>
    </message>
    <message>
        <source>&amp;Ask newspapers for news:</source>
        <translation>Запра&amp;шивать новости:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>&amp;Хранить новости:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Fetch those of unread stories in advance</source>
        <translation>Статьи непрочитанных новостей — заран&amp;ее</translation>
    </message>
    <message>
        <source>&amp;Text of stories:</source>
        <translation>&amp;Текст новостей:</translation>
    </message>
    <message>
        <source>The same story of several newspapers is &amp;one</source>
        <translation>Одн&amp;а и та же новость в нескольких газетах — одна запись</translation>
    </message>
    <message>
        <source>Front pages:</source>
        <translation>Первые полосы:</translation>
    </message>
    <message>
        <source>One entry that names them all; reading it marks all of them as read.</source>
        <translation>Одна запись называет их все; прочитав её, вы прочли их все.</translation>
    </message>
    <message>
        <source>&amp;Pictures kept on disk:</source>
        <translation>Иллюстрации на &amp;диске:</translation>
    </message>
    <message>
        <source>Sharing:</source>
        <translation>Поделиться:</translation>
    </message>
    <message>
        <source>Copied wor&amp;ds take their source along, where a newspaper asks for a link</source>
        <translation>Скопированные &amp;слова берут с собой источник, если газета просит ссылку</translation>
    </message>
    <message>
        <source>Links of &amp;quotations lead to their words on the page</source>
        <translation>Ссылки &amp;цитат ведут к словам на странице</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>&amp;Где делиться…</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareBar</name>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Liked the story? Share it</source>
        <translation>Понравилась новость? Поделитесь</translation>
    </message>
    <message>
        <source>This story has no link of its own to share.</source>
        <translation>У этой новости нет собственной ссылки, поделиться нечем.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>More ways to share</source>
        <translation>Другие способы поделиться</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShareMenu</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Ссылка</translation>
    </message>
    <message>
        <source>&amp;Clean link, without tracking</source>
        <translation>&amp;Чистая ссылка, без слежки</translation>
    </message>
    <message>
        <source>&amp;Headline and link</source>
        <translation>&amp;Заголовок и ссылка</translation>
    </message>
    <message>
        <source>Headline, &amp;source and link</source>
        <translation>Заголовок, &amp;источник и ссылка</translation>
    </message>
    <message>
        <source>Link as &amp;Markdown</source>
        <translation>Ссылка в &amp;Markdown</translation>
    </message>
    <message>
        <source>Link as H&amp;TML</source>
        <translation>Ссылка в H&amp;TML</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Как &amp;текст</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>Как &amp;HTML</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Как &amp;Markdown</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Подели&amp;ться</translation>
    </message>
    <message>
        <source>Share the &amp;quotation</source>
        <translation>Поделиться &amp;цитатой</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Копировать к&amp;ак</translation>
    </message>
    <message>
        <source>Copy the q&amp;uotation</source>
        <translation>Копировать ци&amp;тату</translation>
    </message>
    <message>
        <source>&amp;Where to share…</source>
        <translation>&amp;Где делиться…</translation>
    </message>
    <message>
        <source>As a &amp;picture…</source>
        <translation>Как &amp;картинку…</translation>
    </message>
    <message>
        <source>QR c&amp;ode…</source>
        <translation>QR-ко&amp;д…</translation>
    </message>
</context>
<context>
    <name>broadsheet::Sharer</name>
    <message>
        <source>This story has no link of its own.</source>
        <translation>У этой новости нет собственной ссылки.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and this story has none.</source>
        <translation>%1 просит картинку, а у этой новости её нет.</translation>
    </message>
    <message>
        <source>The story&apos;s link is too long for %1. Copy it instead.</source>
        <translation>Ссылка на новость слишком длинна для %1. Скопируйте её.</translation>
    </message>
    <message>
        <source>What the settings say about %1 cannot be used.</source>
        <translation>То, что сказано в настройках о %1, использовать нельзя.</translation>
    </message>
    <message>
        <source>There is no mail program on this computer, or none is set as the usual one.</source>
        <translation>На этом компьютере нет почтовой программы, или ни одна не выбрана основной.</translation>
    </message>
    <message>
        <source>There is no browser on this computer, or none is set as the usual one.</source>
        <translation>На этом компьютере нет браузера, или ни один не выбран основным.</translation>
    </message>
    <message>
        <source>The program of %1 is not on this computer.</source>
        <translation>Программы %1 на этом компьютере нет.</translation>
    </message>
    <message>
        <source>This program did not start: %1</source>
        <translation>Эта программа не запустилась: %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Передано: %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Ссылка скопирована</translation>
    </message>
    <message>
        <source>Clean link copied</source>
        <translation>Чистая ссылка скопирована</translation>
    </message>
    <message>
        <source>Headline and link copied</source>
        <translation>Заголовок и ссылка скопированы</translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation>Markdown скопирован</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>HTML скопирован</translation>
    </message>
    <message>
        <source>Headline, source and link copied</source>
        <translation>Заголовок, источник и ссылка скопированы</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Библиографическая ссылка скопирована</translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation>Цитата скопирована</translation>
    </message>
    <message>
        <source>Copied with its source, as %1 asks.</source>
        <translation>Скопировано с источником, как просит %1.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Без него</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again.</source>
        <translation>Буфер обмена это не принял. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Картинка скопирована</translation>
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
        <translation>&amp;Вернуть прежний адрес</translation>
    </message>
    <message>
        <source>Accept this certif&amp;icate…</source>
        <translation>Принять этот серти&amp;фикат…</translation>
    </message>
    <message>
        <source>Accept its certif&amp;icate no longer</source>
        <translation>Больше не принимать серти&amp;фикат</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesDialog</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Попробовать сейчас</translation>
    </message>
    <message>
        <source>&amp;Remove this newspaper</source>
        <translation>&amp;Убрать эту газету</translation>
    </message>
    <message>
        <source>Newspapers and their feeds</source>
        <translation>Газеты и их ленты</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Название или адрес</translation>
    </message>
    <message>
        <source>Only those in tro&amp;uble (%1)</source>
        <translation>Только с &amp;неполадками (%1)</translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation>Пока нет газет</translation>
    </message>
    <message>
        <source>Add one with Ctrl+N: any address will do.</source>
        <translation>Добавьте первую клавишами Ctrl+N: подойдёт любой адрес.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Every newspaper answers.</source>
        <translation>Все газеты отвечают.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No newspaper has this in its name or address.</source>
        <translation>Ни в одном названии или адресе этого нет.</translation>
    </message>
    <message>
        <source>The server does not want to be asked before %1.</source>
        <translation>Сервер просит не обращаться к нему раньше: %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Ask for news:</source>
        <translation>Зап&amp;рашивать новости:</translation>
    </message>
    <message>
        <source>Te&amp;xt of stories:</source>
        <translation>&amp;Текст новостей:</translation>
    </message>
    <message>
        <source>&amp;Whole articles:</source>
        <translation>Статьи &amp;целиком:</translation>
    </message>
    <message>
        <source>&amp;Keep stories:</source>
        <translation>&amp;Хранить новости:</translation>
    </message>
    <message>
        <source>This newspaper</source>
        <translation>Эта газета</translation>
    </message>
    <message>
        <source>This feed</source>
        <translation>Эта лента</translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation>%1 (прежний адрес: %2)</translation>
    </message>
    <message>
        <source>Text &amp;direction:</source>
        <translation>Направление те&amp;кста:</translation>
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
        <translation>по вашей просьбе</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>скоро</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Газета</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Последний запрос</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий раз</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message>
        <source>Refreshing: %1 of %2</source>
        <translation>Обновление: %1 из %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Обновлено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n свежая новость</numerusform>
            <numerusform>%n свежие новости</numerusform>
            <numerusform>%n свежих новостей</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>всё в порядке</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in trouble</source>
        <translation>
            <numerusform>%n лента с неполадками</numerusform>
            <numerusform>%n ленты с неполадками</numerusform>
            <numerusform>%n лент с неполадками</numerusform>
        </translation>
    </message>
    <message>
        <source>metered connection: refreshed only when you ask</source>
        <translation>оплата трафика: обновляется только по вашей просьбе</translation>
    </message>
    <message>
        <source>Fetching whole articles: %1 of %2</source>
        <translation>Загрузка статей: %1 из %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryCommands</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation>Здесь всё уже прочитано.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n новость отмечена прочитанной</numerusform>
            <numerusform>%n новости отмечены прочитанными</numerusform>
            <numerusform>%n новостей отмечено прочитанными</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>В закладках</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Закладка убрана</translation>
    </message>
    <message>
        <source>This story has no link of its own.</source>
        <translation>У этой новости нет собственной ссылки.</translation>
    </message>
    <message>
        <source>No program opens this: %1</source>
        <translation>Нет программы, которая это откроет: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) bookmarked</source>
        <translation>
            <numerusform>%n новость в закладках</numerusform>
            <numerusform>%n новости в закладках</numerusform>
            <numerusform>%n новостей в закладках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>%n закладка убрана</numerusform>
            <numerusform>%n закладки убраны</numerusform>
            <numerusform>%n закладок убрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put aside to be read later</source>
        <translation>
            <numerusform>%n новость отложена на потом</numerusform>
            <numerusform>%n новости отложены на потом</numerusform>
            <numerusform>%n новостей отложено на потом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer to be read later</source>
        <translation>
            <numerusform>%n новость больше не отложена</numerusform>
            <numerusform>%n новости больше не отложены</numerusform>
            <numerusform>%n новостей больше не отложено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: it was so already.</source>
        <translation>Нечего делать: так уже и было.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Отмена действия…</translation>
    </message>
    <message>
        <source>Stopped. Undo goes on where it was left.</source>
        <translation>Остановлено. «Отменить» продолжит с этого места.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDelegate</name>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n просмотр</numerusform>
            <numerusform>%n просмотра</numerusform>
            <numerusform>%n просмотров</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>обновлено</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryHead</name>
    <message>
        <source>Unread %1</source>
        <translation>Непрочитанные %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stories</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>С иллюстрациями</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation>Сначала недавно сохранённые</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Порядок списка: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новость</numerusform>
            <numerusform>%n новости</numerusform>
            <numerusform>%n новостей</numerusform>
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
            <numerusform>%n ваша заметка.</numerusform>
            <numerusform>%n ваши заметки.</numerusform>
            <numerusform>%n ваших заметок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>What you have not opened yet, from all newspapers</source>
        <translation>То, чего вы ещё не открывали, из всех газет</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Stories you keep; they are never thrown away</source>
        <translation>Новости, которые вы храните; они не пропадают никогда</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>In all newspapers, newest first</source>
        <translation>Во всех газетах, сначала новое</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No story has all these words. Try fewer, or only the beginning of a word.</source>
        <translation>Ни в одной новости нет всех этих слов. Попробуйте меньше слов или только начало слова.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>You have opened everything here. New stories come by themselves.</source>
        <translation>Здесь вы открыли всё. Свежие новости придут сами.</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>Иллюстраций нет</translation>
    </message>
    <message>
        <source>None of these stories carries a picture.</source>
        <translation>Ни у одной из этих новостей нет иллюстрации.</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Закладок пока нет</translation>
    </message>
    <message>
        <source>Press S while reading, and the story is kept here for good.</source>
        <translation>Нажмите S во время чтения, и новость останется здесь навсегда.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Сегодня ничего нового</translation>
    </message>
    <message>
        <source>Older stories stand under their newspapers. To get more, add a newspaper.</source>
        <translation>Прежние новости стоят под своими газетами. Хотите больше — добавьте газету.</translation>
    </message>
    <message>
        <source>Add a newspaper…</source>
        <translation>Добавить газету…</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Новостей пока нет</translation>
    </message>
    <message>
        <source>Nothing has come from here so far. Press F5 to ask again.</source>
        <translation>Отсюда пока ничего не пришло. Нажмите F5, чтобы спросить ещё раз.</translation>
    </message>
    <message>
        <source>A collection of bookmarks</source>
        <translation>Подборка закладок</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>На потом</translation>
    </message>
    <message>
        <source>Put aside until you have time</source>
        <translation>Отложено, пока не появится время</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Stories you highlighted or wrote something on</source>
        <translation>Новости, где вы что-то выделили или записали</translation>
    </message>
    <message>
        <source>Among your bookmarks, newest first</source>
        <translation>Среди закладок, сначала новые</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>В подборке пока ничего нет</translation>
    </message>
    <message>
        <source>Drag stories onto its name, or press Shift+S while reading.</source>
        <translation>Перетащите новости на её название или нажмите Shift+S при чтении.</translation>
    </message>
    <message>
        <source>Nothing to be read later</source>
        <translation>Ничего не отложено</translation>
    </message>
    <message>
        <source>Press L while reading, and the story waits for you here.</source>
        <translation>Нажмите L при чтении, и новость подождёт вас здесь.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>Select words in a story and press H to highlight them.</source>
        <translation>Выделите слова в новости и нажмите H, чтобы отметить их.</translation>
    </message>
    <message>
        <source>Everything that came in the last day and night</source>
        <translation>Всё, что пришло за последние сутки</translation>
    </message>
</context>
<context>
    <name>broadsheet::TargetsDialog</name>
    <message>
        <source>Where to share</source>
        <translation>Где делиться</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Targets, in the order they are offered</source>
        <translation>Сервисы в том порядке, в каком они предлагаются</translation>
    </message>
    <message>
        <source>What is ticked is offered, in this order. Rows can be dragged.</source>
        <translation>Отмеченное предлагается в этом порядке. Строки можно перетаскивать.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Ни&amp;же</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Add an address</source>
        <translation>&amp;Добавить адрес</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>Добавить &amp;программу</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>Без к&amp;лавиши</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>Кл&amp;авиша:</translation>
    </message>
    <message>
        <source>Pr&amp;ogram and its arguments:</source>
        <translation>П&amp;рограмма и её параметры:</translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation>Ве&amp;б-адрес:</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} {file} stand for the story. No shell reads this.</source>
        <translation>{url} {title} {source} {quote} {image} {file} обозначают новость. Командная оболочка это не читает.</translation>
    </message>
    <message>
        <source>{url} {title} {source} {quote} {image} stand for the story, {instance} for a server.</source>
        <translation>{url} {title} {source} {quote} {image} обозначают новость, {instance} — сервер.</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Как б&amp;ыло</translation>
    </message>
    <message>
        <source>There are as many as there can be.</source>
        <translation>Больше добавить нельзя.</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>Мой адрес</translation>
    </message>
    <message>
        <source>My program</source>
        <translation>Моя программа</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>This key is taken: %1</source>
        <translation>Эта клавиша занята: %1</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Это не имя сервера.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TextChoice</name>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Fetching the whole article…</source>
        <translation>Статья загружается целиком…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The whole article is here.</source>
        <translation>Статья загружена целиком.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This is the feed&apos;s text. %1</source>
        <translation>Это текст из ленты. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
</context>
</TS>
