#include "core/pages/papercss.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

// Families are named for each script: by itself the engine falls to a sans serif for Armenian and Arabic.
constexpr auto serifFamilies = "'Source Serif 4','Source Serif Pro','Noto Serif','Noto Serif Armenian',"
                               "'Noto Serif Georgian','Noto Serif Hebrew','Noto Naskh Arabic',Georgia,"
                               "'DejaVu Serif','Sylfaen','Mshtakan',serif"_L1;
constexpr auto displayFamilies =
    "'Noto Serif Display','Source Serif 4 Display','Noto Serif','Noto Serif Armenian',"
    "'Noto Serif Georgian','Noto Serif Hebrew','Noto Naskh Arabic',Georgia,"
    "'DejaVu Serif',serif"_L1;
constexpr auto sansFamilies =
    "'Noto Sans','Noto Sans Armenian','Noto Sans Georgian','Noto Sans Hebrew',"
    "'Noto Sans Arabic','Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif"_L1;

// A heading's invisible tail reaches over the text below it: Chromium forgets break-after:avoid before lists,
// quotations and at the end of a page, but never breaks a box that must not break.
// A picture floats over the whole column: where it finds no room it goes to the head of the next one, and the
// text below it comes before it, so that no column ends half empty. What has a rule of its own stays clear.
// Where a page is just full, Chromium adds an empty column beside it and makes the whole document smaller for
// it to fit: the flow is clipped at its sides, and so that nothing of worth is wider, cells break anywhere.
constexpr auto sheet = R"(
@media screen{body{display:none}}
*{box-sizing:border-box}
html{color-scheme:light;background:#fff;color:#111;font-size:@SIZEpt;-webkit-print-color-adjust:exact}
body{margin:0;font-family:@SERIF;line-height:1.46;text-align:start}
.endless,pre{overflow-wrap:anywhere}
h1,h2,.kicker,.standfirst,.byline,.masthead,.side,.contents,.brief{overflow-wrap:break-word}
a{color:inherit;text-decoration:none}
h1,h2,.masthead{font-family:@DISPLAY}
h1,h2,h3,h4,h5,h6{font-weight:700;break-inside:avoid;break-after:avoid;text-align:start}
.kicker,.byline,.source,figcaption,.notes,.masthead-row,.page{font-family:@SANS}
.kicker{font-size:.76em;font-weight:700;letter-spacing:.06em;text-transform:uppercase;margin:0;text-indent:0}
.no-capitals{text-transform:none}
:lang(ar) .kicker,:lang(fa) .kicker,:lang(ur) .kicker{letter-spacing:0;font-size:.9em}
.keep{break-inside:avoid}
.head{break-inside:avoid;break-after:avoid}
h1{font-size:2.3em;line-height:1.15;margin:.12em 0 .28em}
:lang(ar) h1,:lang(fa) h1,:lang(ar) h2,:lang(fa) h2{line-height:1.4}
.standfirst{font-size:1.16em;line-height:1.38;color:#333;margin:0 0 .6em;text-indent:0}
.byline{font-size:.82em;color:#444;margin:0 0 1.1em;text-indent:0}
.flow{column-count:@COLUMNS;column-gap:1.7em;column-rule:.5pt solid #bbb;orphans:2;widows:2;overflow-x:clip}
.flow p{margin:0;text-indent:1.2em}
div.flow :is(p:first-child,figure:first-child+p):not(div.flow :not(:first-child) p),
div.flow>figure:first-child+div p:first-child:not(div.flow>figure+div :not(:first-child) p),
.body :is(p:first-child,figure:first-child+p):not(.body :not(:first-child) p),
.flow :is(h3,h4,h5,h6,ul,ol,blockquote,table,hr)+:is(p,figure+p),
.flow :is(h3,h4,h5,h6,ul,ol,blockquote,table,hr)+div>p:first-child,
.flow :is(blockquote,li,td,th,figcaption) p{text-indent:0}
:is(h3,h4,h5,h6)::after{content:"";display:block;height:3.2em;margin-bottom:-3.2em}
.notes h3::after,.contents h3::after{content:none}
.justified :is(p,li,dd){text-align:justify}
.justified :is(figcaption,td,th,.head,.notes) :is(p,li){text-align:start}
h3{font-size:1.16em;line-height:1.25;margin:.9em 0 .25em}
h4,h5,h6{font-size:1em;line-height:1.3;margin:.8em 0 .2em}
:is(h3,h4,h5,h6) :is(b,strong){font-weight:inherit}
mark{background:none;color:inherit}
mark.yours{background:#ececec;text-decoration:underline #111 1.3pt;text-underline-offset:.22em}
sup.yours{font:italic 700 .68em @SANS;padding-inline-start:.1em}
figure{margin:.4em 0 .8em;break-inside:avoid}
.picture{display:block;margin:.4em 0 .6em;break-inside:avoid;text-indent:0}
.flow :is(figure,.picture){float:left;width:100%}
.flow :is(figure,td,th,.keep) :is(figure,.picture){float:none;width:auto}
.absent{box-sizing:border-box;border:.5pt solid #999;padding:.7em 1em;font:.76em/1.35 @SANS;color:#444;text-align:center}
.absent figcaption{font-size:1em}
img.sign{display:inline;height:1em;width:auto;margin:0;vertical-align:-.12em}
.flow figure+:is(blockquote,hr),.notes{clear:both}
img{display:block;max-width:100%;height:auto;max-height:@PICTUREmm;object-fit:contain;margin:0 auto;break-inside:avoid@INK}
figure img{width:100%}
figcaption{font-size:.76em;line-height:1.35;color:#444;margin-top:.35em;text-align:start}
blockquote{margin:.7em 0;padding-inline-start:.9em;border-inline-start:1.5pt solid #111;font-style:italic}
:lang(ar) blockquote,:lang(fa) blockquote,:lang(hy) blockquote{font-style:normal}
blockquote blockquote blockquote,li li li :is(ul,ol),figure figure{margin:0;padding:0;border:0}
ul,ol{margin:.5em 0;padding-inline-start:1.4em}
li{margin:.15em 0}
pre,code{font-family:'Noto Sans Mono','DejaVu Sans Mono',Menlo,Consolas,monospace;font-size:.82em;white-space:pre-wrap;direction:ltr;unicode-bidi:isolate}
table{width:100%;border-collapse:collapse;font-size:.84em;line-height:1.3;margin:.6em 0;break-inside:avoid}
td,th{border-bottom:.5pt solid #bbb;padding:.25em .4em;text-align:start;vertical-align:top;overflow-wrap:anywhere}
table.small{font-size:.72em}
table.tiny{font-size:.62em}
table.whole :is(td,th){overflow-wrap:normal}
table.long{break-inside:auto}
table.stacked,.stacked :is(thead,tbody,tfoot,tr){display:block}
.stacked tr{border-bottom:.5pt solid #bbb;padding:.25em 0}
.stacked .labels,.stacked :is(td,th):empty{display:none}
.stacked :is(td,th){display:inline;border:0;padding:0}
.stacked :is(td,th) :is(p,div){display:inline}
.stacked :is(td,th):first-child{font-weight:700}
.stacked :is(td,th)+:is(td,th)::before{content:" \b7  "}
tr{break-inside:avoid}
hr+hr{display:none}
hr{border:0;border-top:.5pt solid #bbb;width:30%;margin:.9em auto}
sup,sub{line-height:0;font-size:.68em}
sup.note{font-family:@SANS;font-size:.6em;padding-inline-start:.1em}
.notes{font-size:.74em;line-height:1.4;color:#333;margin-top:1.2em;border-top:.5pt solid #111;padding-top:.6em}
.notes h3{font-family:inherit;font-size:1em;letter-spacing:.04em;margin:0 0 .3em}
.notes ol{margin:0;padding-inline-start:1.9em}
.notes li{break-inside:avoid;overflow-wrap:anywhere}
.notes.yours{font-size:.84em}
.notes.yours ul{list-style:none;padding:0;margin:0}
.notes.yours li{margin-bottom:.4em}
.notes.yours q{font-style:italic}
bdi{unicode-bidi:isolate}
[dir=rtl] :is(a,b,strong,i,em,cite,q){unicode-bidi:plaintext}
)"_L1;

constexpr auto editionSheet = R"(
.masthead{text-align:center;line-height:1.1;font-weight:700;margin:0;padding:0 0 .1em}
.masthead-row{display:table;width:100%;table-layout:fixed;font-size:.86em;border-bottom:3pt double #111;padding:.3em 0 .45em;margin-bottom:1em}
.masthead-row>span{display:table-cell;text-align:center}
.masthead-row>span:first-child{text-align:start}.masthead-row>span:last-child{text-align:end}
.top{display:table;width:100%;table-layout:fixed;break-inside:avoid;border-bottom:.6pt solid #111;margin-bottom:1em}
.lead,.side{display:table-cell;vertical-align:top;padding-bottom:.9em}
.lead{width:61.6%}.side{padding-inline-start:1.9em}
.top.alone .lead{width:100%}
.top.plain .lead{display:block;width:auto;text-align:center;padding:0 4%}
.top.plain h1{text-align:center}
.top.plain .side{display:table;width:100%;table-layout:fixed;border-top:.5pt solid #bbb;margin-top:1em;padding:.8em 0 .9em}
.top.plain .side-story{display:table-cell;border:0;border-inline-start:.5pt solid #bbb;padding:0 .9em}
.top.plain .side-story:first-child{border:0;padding-inline-start:0}.top.plain .side-story:last-child{padding-inline-end:0}
.lead figure{margin:0 0 .7em}.lead img{max-height:@LEADmm;object-fit:cover}
.top.alone .lead img{max-height:@PICTUREmm}
.lead h1{font-size:2.9em;line-height:1.12}
.side-story{border-bottom:.5pt solid #bbb;padding:0 0 .7em;margin:0 0 .7em;break-inside:avoid}
.side-story:last-child{border:0;margin:0;padding:0}
.side-story h2{font:700 1.32em/1.22 @SERIF;margin:.1em 0}
.page{font-size:.8em;color:#444;white-space:nowrap}.page.unknown{visibility:hidden}
.part{font:700 2.2em/1.2 @DISPLAY;border-bottom:3pt double #111;padding-bottom:.15em;margin-bottom:.5em;break-after:avoid}
.part+.flow>.story:first-child{border-top:0;margin-top:0;padding-top:0}
.flow h2{font-size:1.62em;line-height:1.16;margin:.12em 0 .25em}
.flow h2.long{font-size:1.4em}
.story{border-top:.6pt solid #111;padding-top:.6em;margin-top:1.1em;clear:both}
.story .head::after{content:"";display:block;height:5em;margin-bottom:-5em}
.story .head.twice::after{height:11em;margin-bottom:-11em}
.flow p.last{widows:4}
.source{font-size:.76em;line-height:1.35;color:#444;overflow-wrap:anywhere}
.flow p.byline{margin-bottom:.9em}.flow p.kicker,.flow p.byline{text-indent:0}
.flow p.source{font-size:.76em;line-height:1.35;color:#444;overflow-wrap:anywhere}
.contents{border-top:2pt solid #111;border-bottom:.6pt solid #111;padding:.5em 0 .3em;margin:1.1em 0;clear:both}
.contents h3{margin:0 0 .4em}
.contents ol{list-style:none;padding:0;margin:0;font-size:.92em;line-height:1.3}
.contents.short{break-inside:avoid}
.contents li{margin:0;padding:.3em 0;border-top:.5pt solid #ddd;break-inside:avoid}
.contents+.story{border-top:0}
.briefs{border-top:2pt solid #111;padding-top:.5em;margin-top:1.1em;clear:both}
.briefs h3{margin:0 0 .4em}
.brief{border-top:.5pt solid #ddd;padding:.35em 0;break-inside:avoid}
.brief h4{font:700 1.05em/1.25 @SERIF;margin:0}
.briefs p.source{margin:.1em 0 0;text-indent:0}
)"_L1;

QString quoted(const QStringList &families)
{
    QString list;
    for (QString family : families) {
        family.remove(u'\'').remove(u'\\').remove(u'<').remove(u'"');
        list += u'\'' + family.simplified() + u"',"_s;
    }
    return list;
}

// Arabic and Armenian readers get their own script's family first, so that digits and quotation marks match
// it.
QString scriptFamily(const QString &language)
{
    const QString code = language.section(u'-', 0, 0);
    if (code == "ar"_L1 || code == "fa"_L1 || code == "ur"_L1)
        return u"'Noto Naskh Arabic',"_s;
    if (code == "hy"_L1)
        return u"'Noto Serif Armenian',"_s;
    return {};
}

} // namespace

QByteArray paperCss(const PaperStyle &style, const QString &language)
{
    const Sheet paper = sheetOf(style);
    const double height =
        (paper.size.height() - paper.margins.top() - paper.margins.bottom()) * style.pictureShare;
    const QString own = quoted(style.serifFamilies) + scriptFamily(language);
    const bool sans = style.face == PaperFace::Sans;
    QString css = sheet + editionSheet;
    if (style.captions == Captions::Off)
        css += u"figcaption{display:none}\n"_s;
    css.replace("@SIZE"_L1, QString::number(style.textPoints))
        .replace("@COLUMNS"_L1, QString::number(style.columns))
        .replace("@PICTURE"_L1, QString::number(qRound(height * (style.columns > 1 ? 0.45 : 0.47))))
        .replace("@LEAD"_L1, QString::number(qRound(height * 0.3)))
        .replace("@INK"_L1, style.ink == Ink::BlackAndWhite ? u";filter:grayscale(1)"_s : QString())
        .replace("@SERIF"_L1, sans ? sansFamilies : own + serifFamilies)
        .replace("@DISPLAY"_L1, sans ? sansFamilies : scriptFamily(language) + displayFamilies)
        .replace("@SANS"_L1, sansFamilies);
    return css.toUtf8();
}

} // namespace broadsheet::pages
