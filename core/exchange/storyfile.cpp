#include "core/exchange/storyfile.h"

#include "core/exchange/xhtml.h"
#include "core/locale/languages.h"

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

constexpr char css[] =
    R"(body{margin:0 auto;max-width:38em;padding:1.5em;font-family:'Noto Serif',Georgia,serif;line-height:1.6}
h1,h2{line-height:1.2;margin:.3em 0}
.standfirst{font-size:1.15em;color:#444}
.source,.address,.notice,figcaption,.missing{font-family:'Noto Sans',sans-serif;font-size:.82em;color:#555}
.address{overflow-wrap:anywhere}
article{margin-bottom:3em}
img{max-width:100%;height:auto}
figure{margin:1em 0}
blockquote{margin:1em 0;padding-inline-start:1em;border-inline-start:2px solid #999}
pre{white-space:pre-wrap}
table{border-collapse:collapse}
td,th{border-bottom:1px solid #bbb;padding:.25em .5em;text-align:start;vertical-align:top}
)";

QByteArray paragraph(const char *cssClass, const QString &text)
{
    return text.isEmpty() ? QByteArray()
                          : QByteArray("<p class=\"") + cssClass + "\">" + xmlText(text) + "</p>\n";
}

} // namespace

QByteArray storyCss() { return css; }

QByteArray storyXhtml(const OutStory &story, const std::function<QString(const QString &)> &pictureTarget)
{
    const bool mirrored =
        directed(story.direction, locale::directionOfText(story.title, story.language)) == Qt::RightToLeft;
    const QByteArray language = xmlText(story.language);
    QByteArray html = "<article dir=\"" + QByteArray(mirrored ? "rtl" : "ltr") + '"';
    if (!language.isEmpty())
        html += " lang=\"" + language + "\" xml:lang=\"" + language + '"';
    html += ">\n<h2>" + xmlText(story.title) + "</h2>\n";
    html += paragraph("standfirst", story.standfirst) + paragraph("source", sourceLine(story));
    html += "<div>" + xhtmlOf(story.body, pictureTarget) + "</div>\n";
    if (!story.url.isEmpty()) {
        const QByteArray address = xmlText(story.url);
        html += "<p class=\"address\" dir=\"ltr\"><a href=\"" + address + "\">" + address + "</a></p>\n";
    }
    return html + paragraph("notice", story.notice) + "</article>\n";
}

QByteArray htmlFile(const QList<OutStory> &stories, const OutPictures &pictures, const QString &title)
{
    const auto inside = [&](const QString &address) {
        const auto found = pictures.constFind(address);
        return found == pictures.cend()
                   ? QString()
                   : u"data:%1;base64,%2"_s.arg(QString::fromLatin1(found->mimeType),
                                                QString::fromLatin1(found->bytes.toBase64()));
    };
    const QByteArray language = stories.isEmpty() ? QByteArray() : xmlText(stories.first().language);
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + language +
                      "\"><head><meta charset=\"utf-8\"/>"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';img-src "
                      "data:;style-src 'unsafe-inline'\"/>"
                      "<meta name=\"viewport\" content=\"width=device-width\"/><title>" +
                      xmlText(title) + "</title>\n<style>" + css + "</style></head>\n<body>\n";
    if (stories.size() > 1)
        html += "<h1>" + xmlText(title) + "</h1>\n";
    for (const OutStory &story : stories)
        html += storyXhtml(story, inside);
    return html + "</body></html>\n";
}

} // namespace broadsheet::exchange
