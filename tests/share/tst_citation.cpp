#include "core/share/citation.h"
#include "core/share/copies.h"
#include "core/share/textfragment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;
using share::CitationFormat;
using share::CopyAs;

namespace {

share::Cited harbour()
{
    return {.title = u"Harbour cities agree"_s,
            .authors = {u"Ann Lee"_s},
            .publication = u"Caliber.Az"_s,
            .url = u"https://caliber.az/en/post/1?utm_source=rss&id=2"_s,
            .published = QDateTime({2023, 3, 7}, {8, 28}, Qt::UTC),
            .zone = QTimeZone("Asia/Baku"),
            .language = u"en"_s,
            .quote = {},
            .today = {2026, 11, 28}};
}

share::Cited nasty()
{
    share::Cited cited = harbour();
    cited.title = u"50 % of \"C#\" & <b>_x_</b> ~ {a} $1 ^ \\ [y](z)\nTY  - BOOK"_s;
    cited.authors = {u"Smith and Sons"_s, u"Lee, Ann"_s, u"O_o"_s};
    cited.url = u"https://a.example/(x)?a=\"b\"&c={d}%20#e"_s;
    cited.quote = u"First & <i>line</i>.\n\n# Second \"line\" 1) {\nER  - "_s;
    return cited;
}

bool areBalanced(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

} // namespace

class CitationTest final : public QObject
{
    Q_OBJECT

private slots:
    void thePagesOwnAddressIsPassedOn()
    {
        share::Cited cited = harbour();
        cited.url = u"https://m.a.example/1?utm_source=rss"_s;
        cited.canonical = u"https://a.example/harbour?utm_campaign=x"_s;
        QCOMPARE(share::linkToPass(cited), u"https://a.example/harbour"_s);
        QCOMPARE(share::copied(cited, CopyAs::Link).text, cited.url);
        for (const CopyAs form :
             {CopyAs::CleanLink, CopyAs::TitleAndLink, CopyAs::Markdown, CopyAs::Quotation})
            QCOMPARE(share::copied(cited, form).link, u"https://a.example/harbour"_s);
        QCOMPARE(share::withSource(u"Words"_s, {}, cited).link, u"https://a.example/harbour"_s);
        cited.canonical = u"javascript:alert(1)"_s; // and whatever else is no link
        QCOMPARE(share::linkToPass(cited), u"https://m.a.example/1"_s);
    }

    void formats_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("wanted");
        const QString url = u"https://caliber.az/en/post/1?utm_source=rss&id=2"_s;
        QTest::newRow("plain")
            << int(CitationFormat::Plain)
            << u"“One.\nTwo.”\n— Harbour cities agree, Caliber.Az, 7 March 2023, 12:28\n"_s + url;
        QTest::newRow("markdown") << int(CitationFormat::Markdown)
                                  << u"> One.\n>\n> Two.\n>\n> — [Harbour cities agree]("_s + url +
                                         u"), Caliber.Az, 7 March 2023, 12:28"_s;
        QTest::newRow("html")
            << int(CitationFormat::Html)
            << u"<blockquote cite=\"https://caliber.az/en/post/1?utm_source=rss&amp;id=2\" "
               "lang=\"en\" dir=\"ltr\"><p>One.</p><p>Two.</p></blockquote><p>— <a "
               "href=\"https://caliber.az/en/post/1?utm_source=rss&amp;id=2\">Harbour cities "
               "agree</a>, Caliber.Az, 7 March 2023, 12:28</p>"_s;
        QTest::newRow("bibtex") << int(CitationFormat::Bibtex)
                                << u"@misc{caliberaz2023harbour,\n  title = {{Harbour cities agree}},\n"
                                   "  author = {Ann Lee},\n  organization = {Caliber.Az},\n  year = {2023},\n"
                                   "  month = {3},\n  howpublished = {\\url{"_s +
                                       url + u"}},\n  note = {“One. Two.”},\n}"_s;
        QTest::newRow("biblatex") << int(CitationFormat::Biblatex)
                                  << u"@online{caliberaz2023harbour,\n  title = {{Harbour cities agree}},\n"
                                     "  author = {Ann Lee},\n  organization = {Caliber.Az},\n"
                                     "  date = {2023-03-07},\n  url = {"_s +
                                         url + u"},\n  urldate = {2026-11-28},\n  note = {“One. Two.”},\n}"_s;
        QTest::newRow("ris")
            << int(CitationFormat::Ris)
            << u"TY  - NEWS\r\nTI  - Harbour cities agree\r\nAU  - Ann Lee\r\nT2  - Caliber.Az\r\n"
               "PY  - 2023\r\nDA  - 2023/03/07\r\nUR  - "_s +
                   url + u"\r\nLA  - en\r\nY2  - 2026/11/28\r\nN1  - “One. Two.”\r\nER  - \r\n"_s;
    }

    void formats()
    {
        QFETCH(const int, format);
        QFETCH(const QString, wanted);
        share::Cited cited = harbour();
        cited.quote = u"One.\n\nTwo.\n"_s;
        QCOMPARE(share::citation(cited, CitationFormat(format)), wanted);
    }

    void cslJson()
    {
        share::Cited cited = nasty();
        const QJsonDocument document =
            QJsonDocument::fromJson(share::citation(cited, CitationFormat::CslJson).toUtf8());
        const QJsonObject item = document.array().first().toObject();
        QCOMPARE(item[u"type"_s].toString(), u"article-newspaper"_s);
        QCOMPARE(item[u"title"_s].toString(),
                 u"50 % of \"C#\" & <b>_x_</b> ~ {a} $1 ^ \\ [y](z) TY - BOOK"_s);
        QCOMPARE(item[u"author"_s].toArray().size(), 3);
        QCOMPARE(item[u"author"_s].toArray()[1].toObject()[u"literal"_s].toString(), u"Lee, Ann"_s);
        QCOMPARE(item[u"issued"_s].toObject()[u"date-parts"_s].toArray()[0].toArray(),
                 (QJsonArray{2023, 3, 7}));
        QVERIFY(QUrl(item[u"URL"_s].toString()).isValid());
    }

    // The day in the paper's own zone, not in UTC.
    void theDayIsTheReaders()
    {
        share::Cited cited = harbour();
        cited.published = QDateTime({2023, 12, 31}, {22, 0}, Qt::UTC);
        QVERIFY(share::citation(cited, CitationFormat::Biblatex).contains(u"date = {2024-01-01}"_s));
    }

    void nothingEscapesItsField()
    {
        const QString html = share::citation(nasty(), CitationFormat::Html);
        QVERIFY(html.contains(u"&lt;i&gt;line&lt;/i&gt;"_s));
        QVERIFY(!html.contains(u"<b>"_s) && !html.contains(u"=\"b\""_s));

        const QString ris = share::citation(nasty(), CitationFormat::Ris);
        QCOMPARE(ris.count(u"\r\nER  - "_s), 1);
        QCOMPARE(ris.count(u"TY  - "_s), 1);
        for (const QString &line : ris.split(u"\r\n"_s, Qt::SkipEmptyParts))
            QVERIFY2(line.mid(2, 4) == u"  - "_s && !line.contains(u'\n'), qPrintable(line));

        for (const auto format : {CitationFormat::Bibtex, CitationFormat::Biblatex}) {
            const QString bib = share::citation(nasty(), format);
            QVERIFY2(areBalanced(bib), qPrintable(bib));
            QVERIFY2(
                bib.contains(u"50 \\% of \"C\\#\" \\& <b>\\_x\\_</b> \\textasciitilde{} \\textbraceleft{}a"
                             "\\textbraceright{} \\$1 \\textasciicircum{} \\textbackslash{} [y](z)"_s),
                qPrintable(bib));
            QVERIFY(bib.contains(u"author = {{Smith and Sons} and {Lee, Ann} and O\\_o}"_s));
            QVERIFY(bib.contains(u"%7Bd%7D"_s));
        }

        const QString markdown = share::citation(nasty(), CitationFormat::Markdown);
        for (const QString &line : markdown.split(u'\n'))
            QVERIFY2(line.startsWith(u'>'), qPrintable(line));
        QVERIFY2(markdown.contains(u"> \\# Second"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"\\[y\\](z)"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"](https://a.example/%28x%29?"_s), qPrintable(markdown));
    }

    void whatIsNotThereIsLeftOut()
    {
        share::Cited bare;
        bare.title = u"Only a headline"_s;
        bare.url = u"javascript:alert(1)"_s;
        QCOMPARE(share::citation(bare, CitationFormat::Plain), u"Only a headline"_s);
        QCOMPARE(share::citation(bare, CitationFormat::Html), u"<p>Only a headline</p>"_s);
        QCOMPARE(share::citation(bare, CitationFormat::Markdown), u"Only a headline"_s);
        QCOMPARE(share::citation(bare, CitationFormat::Ris),
                 u"TY  - NEWS\r\nTI  - Only a headline\r\nER  - \r\n"_s);
        QVERIFY(!share::citation(bare, CitationFormat::Bibtex).contains(u"javascript"_s));
        QVERIFY(!share::citation(bare, CitationFormat::CslJson).contains(u"javascript"_s));
        share::Cited cyrillic;
        cyrillic.title = u"Город"_s;
        cyrillic.publication = u"Газета"_s;
        QVERIFY(share::citation(cyrillic, CitationFormat::Bibtex).startsWith(u"@misc{story"_s));
    }

    void quotationMarksAreTheLanguages()
    {
        QCOMPARE(share::inQuotes(u"so"_s, u"en"_s), u"“so”"_s);
        QCOMPARE(share::inQuotes(u"so"_s, {}), u"“so”"_s);
        QCOMPARE(share::inQuotes(u"так"_s, u"ru"_s), u"«так»"_s);
        QCOMPARE(share::inQuotes(u"այո"_s, u"hy"_s), u"«այո»"_s);
        QVERIFY(share::inQuotes(u"x"_s, u"no language"_s).contains(u'x'));
    }

    void rightToLeft()
    {
        share::Cited cited = harbour();
        cited.language = u"ar"_s;
        cited.quote = u"مدن الموانئ تتفق"_s;
        QVERIFY(share::citation(cited, CitationFormat::Html).contains(u"lang=\"ar\" dir=\"rtl\""_s));
    }

    void copies_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("text");
        const QString clean = u"https://caliber.az/en/post/1?id=2"_s;
        QTest::newRow("link") << int(CopyAs::Link) << harbour().url;
        QTest::newRow("clean link") << int(CopyAs::CleanLink) << clean;
        QTest::newRow("title and link") << int(CopyAs::TitleAndLink) << u"Harbour cities agree\n"_s + clean;
        QTest::newRow("markdown") << int(CopyAs::Markdown) << u"[Harbour cities agree]("_s + clean + u')';
        QTest::newRow("html") << int(CopyAs::Html)
                              << u"<a href=\""_s + clean + u"\">Harbour cities agree</a>"_s;
        QTest::newRow("quotation") << int(CopyAs::Quotation)
                                   << u"Harbour cities agree, Caliber.Az, 7 March 2023, 12:28\n"_s + clean;
    }

    void copies()
    {
        QFETCH(const int, form);
        QFETCH(const QString, text);
        const share::Copied copied = share::copied(harbour(), CopyAs(form));
        QCOMPARE(copied.text, text);
        QVERIFY(copied.html.contains(u"<a href="_s));
        QCOMPARE(copied.link,
                 CopyAs(form) == CopyAs::Link ? harbour().url : u"https://caliber.az/en/post/1?id=2"_s);
        share::Cited none = harbour();
        none.url = u"file:///etc/passwd"_s;
        QVERIFY(!share::copied(none, CopyAs(form)).text.contains(u"passwd"_s));
        QVERIFY(share::copied(none, CopyAs(form)).link.isEmpty());
    }

    void copiedTextTakesItsSourceAlong()
    {
        const share::Copied copied = share::withSource(u"Some words."_s, u"<p>Some words.</p>"_s, harbour());
        QCOMPARE(copied.text, u"Some words.\n\n— Harbour cities agree, Caliber.Az, 7 March 2023, 12:28\n"
                              "https://caliber.az/en/post/1?id=2"_s);
        QVERIFY(copied.html.startsWith(u"<p>Some words.</p><p><a href="_s));
    }

    void textFragments_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("wanted");
        const QString page = u"https://a.example/1"_s;
        QTest::newRow("nothing") << page << u" \n "_s << QString() << QString() << page;
        QTest::newRow("no page") << QString() << u"words"_s << QString() << QString() << QString();
        QTest::newRow("a sentence")
            << page << u"The plan joins five ports in one warning system."_s << u"b"_s << u"a"_s
            << page + u"#:~:text=The%20plan%20joins%20five%20ports%20in%20one%20warning%20system."_s;
        QTest::newRow("a word among its neighbours")
            << page << u"five"_s << u"The plan joins "_s << u" ports in one system"_s
            << page + u"#:~:text=The%20plan%20joins-,five,-ports%20in%20one"_s;
        QTest::newRow("what has a meaning")
            << page << u"well-known, so & so: the one and only of its kind"_s << QString() << QString()
            << page +
                   u"#:~:text=well%2Dknown%2C%20so%20%26%20so%3A%20the%20one%20and%20only%20of%20its%20kind"_s;
        QTest::newRow("a fragment of its own")
            << page + u"#top"_s << u"The plan joins five ports in one warning."_s << QString() << QString()
            << page + u"#top:~:text=The%20plan%20joins%20five%20ports%20in%20one%20warning."_s;
        QTest::newRow("two paragraphs")
            << page << u"One two three four five six seven.\n\nEight nine ten eleven twelve thirteen."_s
            << QString() << QString()
            << page + u"#:~:text=One%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen."_s;
        QTest::newRow("cyrillic") << page << u"Портовые города договорились об общем барьере"_s << QString()
                                  << QString()
                                  << page + u"#:~:text="_s +
                                         QString::fromLatin1(QUrl::toPercentEncoding(
                                             u"Портовые города договорились об общем барьере"_s));
    }

    void textFragments()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, text);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, wanted);
        const QString link = share::linkToWords(url, {text, before, after});
        QCOMPARE(link, wanted);
        share::Cited cited = harbour();
        cited.url = link;
        if (!link.isEmpty())
            QCOMPARE(share::copied(cited, CopyAs::CleanLink).text, wanted); // it survives all the way out
    }

    void aLongPassageIsNamedByItsEnds()
    {
        const QString text =
            u"first words of it all "_s + u"middle "_s.repeated(100) + u"and the very last ones"_s;
        QCOMPARE(
            share::linkToWords(u"https://a.example/"_s, {text, u"x"_s, u"y"_s}),
            u"https://a.example/#:~:text=first%20words%20of%20it%20all,and%20the%20very%20last%20ones"_s);
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "tst_citation.moc"
