<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>Updated</source>
        <translation>Обновлено</translation>
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
        <source>No story was found.</source>
        <translation>Ни одной новости не нашлось.</translation>
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
        <source>Header and page numbers</source>
        <translation>Шапка и номера страниц</translation>
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
</context>
</TS>
