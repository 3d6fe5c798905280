<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site tried to send the request to an unsafe address, so nothing was loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address any more: %1</source>
        <translation>Bu ünvanda artıq heç nə yoxdur: %1</translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Server icazə vermir: %1</translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation>Disk doludur, ona görə yadda saxlanmadı. Yer boşaldın və yenidən cəhd edin. %1</translation>
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
        <translation>Burada görüləsi iş yoxdur. %1</translation>
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
        <source>Updated</source>
        <translation>Yeniləndi</translation>
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
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxla</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story was found.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
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
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
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
        <source>Header and page numbers</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mətnin ölçüsü</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
