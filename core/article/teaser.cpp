#include "core/article/teaser.h"

#include "core/article/teaserphrases.h"
#include "core/markup/htmlscanner.h"
#include "core/text/entities.h"
#include "core/text/fold.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::article {

namespace {

// Characters.
constexpr qsizetype shortText = 600;        // below it a story is hardly told
constexpr qsizetype brokenOffText = 3000;   // above it an ellipsis may be how the author ends
constexpr qsizetype linkedText = 1500;      // one paragraph with a link to its own page
constexpr qsizetype fewWords = 100;         // beside a picture
constexpr qsizetype longestSignature = 400; // "The post … appeared first on …"
constexpr qsizetype looksAtEnd = 80;        // where "read more" may stand

bool isMark(QChar c)
{
    return c.isSpace() || c.isPunct() || c.isSymbol() || c.category() == QChar::Other_Format;
}

QString withoutMarks(QString text)
{
    while (!text.isEmpty() && isMark(text.back()))
        text.chop(1);
    while (!text.isEmpty() && isMark(text.front()))
        text.remove(0, 1);
    return text;
}

// Without the line by which blogs sign.
QString withoutSignature(const QString &folded)
{
    const qsizetype from = std::max<qsizetype>(0, folded.size() - longestSignature);
    for (const Signature &one : signatures) {
        const QString begins = QString::fromUtf16(one.begins);
        const qsizetype at = folded.lastIndexOf(begins);
        if (at >= from && folded.indexOf(QString::fromUtf16(one.goesOn), at) > 0)
            return folded.first(at).trimmed();
    }
    return folded;
}

const QStringList &readOn()
{
    static const QStringList phrases = [] {
        QStringList list;
        for (const char16_t *phrase : readOnPhrases)
            list.append(withoutMarks(text::fold(QString::fromUtf16(phrase))));
        return list;
    }();
    return phrases;
}

// "… in the harbour. Read more »" and a last line that is nothing else. In the middle of a sentence the same
// words mean themselves: what comes before must have ended.
bool endsInReadOn(const QString &folded)
{
    const QString tail = withoutMarks(folded.right(looksAtEnd));
    for (const QString &phrase : readOn()) {
        if (!tail.endsWith(phrase))
            continue;
        const qsizetype at = tail.size() - phrase.size();
        if (at == 0)
            return true;
        qsizetype before = at - 1;
        while (before > 0 && tail.at(before).isSpace() && tail.at(before) != u'\n')
            --before;
        const QChar c = tail.at(before);
        if (c == u'\n' || c.category() == QChar::Punctuation_Other || c.isSymbol() ||
            QStringView(u"»)]…-–—").contains(c))
            return true;
    }
    return false;
}

bool breaksOff(const QString &folded)
{
    QString end = folded.right(looksAtEnd).trimmed();
    while (!end.isEmpty() && QStringView(u"»›→>\"'”").contains(end.back()))
        end = end.chopped(1).trimmed();
    for (const QStringView sure : {u"[…]", u"[...]", u"(…)", u"(...)", u"[..]"}) {
        if (end.endsWith(sure))
            return true;
    }
    // Folding takes "…" apart into three full stops.
    return folded.size() < brokenOffText &&
           (end.endsWith(u'…') || end.endsWith(u"..."_s) || end.endsWith(u"。。。"_s));
}

bool hasRecording(const Item &item)
{
    return std::any_of(item.attachments.begin(), item.attachments.end(), [](const Attachment &one) {
        return one.mimeType.startsWith(u"audio/"_s) || one.mimeType.startsWith(u"video/"_s);
    });
}

struct Markup
{
    bool picture = false;  // or a player
    bool linkHome = false; // to the story's own page
    int paragraphs = 0;
};

Markup markupOf(const Item &item)
{
    Markup found;
    const QByteArray html = item.contentHtml.toUtf8();
    const QString own = text::canonicalUrl(item.url);
    markup::HtmlScanner scanner(html);
    while (const std::optional<markup::HtmlToken> token = scanner.next()) {
        if (token->kind != markup::HtmlToken::Kind::Start)
            continue;
        if (token->name == "img" || token->name == "video" || token->name == "iframe" ||
            token->name == "audio")
            found.picture = true;
        else if (token->name == "p")
            ++found.paragraphs;
        if (token->name != "a")
            continue;
        for (const auto &attribute : token->attributes) {
            if (attribute.name != "href")
                continue;
            const QString address =
                QString::fromUtf8(text::decodeEntities(attribute.value, text::ReferencePlace::Attribute));
            const QString target =
                text::resolveUrl(address, item.baseUrl.isEmpty() ? item.url : item.baseUrl);
            if (!target.isEmpty() && text::canonicalUrl(target) == own)
                found.linkHome = true;
        }
    }
    return found;
}

} // namespace

bool isTeaser(const Item &item, const QString &plain)
{
    if (text::resolveUrl(item.url, {}).isEmpty())
        return false;
    // Of a long text only the end can tell.
    const bool isLong = plain.size() > brokenOffText + longestSignature;
    const QString folded = withoutSignature(
        text::fold(isLong ? plain.right(brokenOffText + longestSignature) : plain).trimmed());
    const QString title = text::fold(text::squeezed(item.title));
    if (!folded.isEmpty() && (breaksOff(folded) || endsInReadOn(folded)))
        return true;
    if (hasRecording(item) || title.isEmpty() || folded.size() >= linkedText)
        return false;
    if (!folded.isEmpty() && text::squeezed(folded) == text::fold(text::squeezed(item.summary)))
        return true;
    const Markup markup = markupOf(item);
    if (markup.linkHome && markup.paragraphs <= 1)
        return true;
    if (markup.picture && folded.size() < fewWords)
        return false;
    return folded.size() < shortText;
}

bool isWholeWanted(const Story &story)
{
    switch (story.whole.wish) {
    case WholeArticle::Never:
        return false;
    case WholeArticle::OfTeasers:
        return isTeaser(story.item, story.plainText);
    case WholeArticle::Always:
        return !text::resolveUrl(story.item.url, {}).isEmpty();
    }
    return false;
}

} // namespace broadsheet::article
