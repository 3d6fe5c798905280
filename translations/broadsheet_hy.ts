<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
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
        <translation>Այս հասցեում այլևս ոչինչ չկա՝ %1</translation>
    </message>
    <message>
        <source>The publication has closed this feed. Its stories are kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Սերվերը մուտք չի թույլատրում՝ %1</translation>
    </message>
    <message>
        <source>The server asks to come back later. It will be asked again by itself. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an error: %1. Try again later.</source>
        <translation>Սերվերը սխալով պատասխանեց՝ %1։ Փորձեք ավելի ուշ։</translation>
    </message>
    <message>
        <source>The connection broke off before everything arrived. Try again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Կանգնեցված է։</translation>
    </message>
    <message>
        <source>This is larger than Broadsheet accepts: %1</source>
        <translation type="unfinished"></translation>
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
        <source>This page holds no article: %1</source>
        <translation>Այս էջում հոդված չկա՝ %1</translation>
    </message>
    <message>
        <source>This file cannot be understood: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make some room and try again. %1</source>
        <translation type="unfinished"></translation>
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
        <translation>Այստեղ անելու բան չկա։ %1</translation>
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
        <source>Updated</source>
        <translation>Թարմացված է</translation>
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
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>Պահպանել որպես PDF</translation>
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
        <translation>Էջանիշներ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Այսօր</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Էջ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Թուղթ</translation>
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
        <translation>Նկարներ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Բոլորը</translation>
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
        <translation>Սյունակներ</translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Տեքստի չափը</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
