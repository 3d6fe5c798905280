#include "core/pages/articlebody.h"

#include "core/markup/htmlelements.h"
#include "core/markup/htmlscanner.h"
#include "core/markup/htmlwriter.h"
#include "core/pages/aroundpictures.h"
#include "core/pages/articlepage.h"
#include "core/pages/blanklines.h"
#include "core/pages/picturechoice.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

using markup::has;
using markup::HtmlToken;
using markup::isHeading;
using markup::valueOf;

constexpr int mostPictures = 50;        // looked at for being the lead picture too
constexpr int smallPicture = 48;        // pixels: at most this, it is a sign among letters
constexpr qsizetype paragraphText = 60; // bytes; with less a picture may be the sign of a line
constexpr qsizetype openingText = 200;  // bytes of text before which a picture is at the beginning

QByteArray escaped(const QString &text) { return markup::escapedHtml(text.toUtf8()); }

const QRegularExpression &pictureName()
{
    static const QRegularExpression expression(u"/([^/?]+)\\.(jpe?g|png|gif|webp|avif)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

class BodyWriter final
{
public:
    BodyWriter(QByteArrayView safeHtml, const QString &title, const Words &words)
        : m_scanner(safeHtml),
          m_title(text::squeezed(title)),
          m_words(words),
          m_demotion(safeHtml.contains("<h1") ? 1 : 0)
    {
        m_body.html.reserve(safeHtml.size() + safeHtml.size() / 4);
    }

    ArticleBody run()
    {
        while (const auto token = m_scanner.next()) {
            if (token->kind != HtmlToken::Kind::Text && isBlock(token->name))
                endLine();
            if (!m_recording.isEmpty())
                withinRecording(*token);
            else if (token->kind == HtmlToken::Kind::Text)
                takeText(token->text);
            else if (token->kind == HtmlToken::Kind::Start)
                start(*token);
            else if (token->kind == HtmlToken::Kind::End)
                end(token->name);
        }
        endLine();
        return std::move(m_body);
    }

private:
    void takeText(QByteArrayView text)
    {
        m_body.html.append(text);
        m_textSize += text.trimmed().size();
        m_line.textSize += text.trimmed().size();
    }

    // Pictures with no words beside them in their paragraph stand by themselves, and so do those above or
    // below a whole paragraph of them. The others stand in their line.
    void endLine()
    {
        const bool isParagraph = m_line.textSize >= paragraphText;
        for (auto one = m_line.pictures.crbegin(); one != m_line.pictures.crend(); ++one) {
            if (m_line.textSize == 0)
                m_body.html.insert(one->at, " class=\"alone\"");
            else if (isParagraph && one->textBefore == 0)
                m_body.html.insert(one->at, " class=\"alone above\"");
            else if (isParagraph && one->textBefore == m_line.textSize)
                m_body.html.insert(one->at, " class=\"alone below\"");
        }
        m_line = {};
    }

    // "🙂": it stands for a letter.
    static bool isLetter(const QString &alternative)
    {
        constexpr qsizetype longest = 8; // UTF-16 units
        return !alternative.isEmpty() && alternative.size() <= longest &&
               std::none_of(alternative.begin(), alternative.end(),
                            [](QChar c) { return c.isLetterOrNumber() || c.isSpace(); });
    }

    void start(const HtmlToken &token)
    {
        if (token.name == "img")
            return picture(token);
        if (token.name == "audio" || token.name == "video")
            return startRecording(token);
        if (token.name == "picture")
            return m_choice.forget();
        if (token.name == "source")
            return m_choice.source(token);
        if (token.name == "track")
            return;
        if (token.name == "table" && m_tables++ == 0)
            m_body.html.append("<div class=\"scroll\">");
        if (isHeading(token.name) && m_textSize == 0)
            m_firstHeading = m_body.html.size();
        m_body.html.append('<').append(shown(token.name));
        for (const HtmlToken::Attribute &one : token.attributes)
            attribute(one.name, one.value);
        m_body.html.append('>');
    }

    void end(const QByteArray &name)
    {
        if (name == "picture")
            return m_choice.forget();
        m_body.html.append("</").append(shown(name)).append('>');
        if (name == "table" && m_tables > 0 && --m_tables == 0)
            m_body.html.append("</div>");
        if (isHeading(name) && m_firstHeading >= 0)
            endFirstHeading();
    }

    void endFirstHeading()
    {
        const QByteArrayView heading = QByteArrayView(m_body.html).sliced(m_firstHeading);
        if (text::squeezed(text::plainFromHtml(heading)).compare(m_title, Qt::CaseInsensitive) == 0) {
            m_body.html.truncate(m_firstHeading);
            m_textSize = 0;
        }
        m_firstHeading = -1;
    }

    QByteArray shown(const QByteArray &name) const
    {
        return isHeading(name) ? 'h' + QByteArray::number(std::min(name[1] - '0' + m_demotion, 6)) : name;
    }

    // The sanitiser escaped it; the scanner hands it on as it stood.
    void attribute(QByteArrayView name, QByteArrayView escapedValue)
    {
        m_body.html.append(' ').append(name).append("=\"").append(escapedValue).append('"');
    }

    void picture(const HtmlToken &img)
    {
        const QString address = m_choice.take(img);
        const QString ours = pictureAddress(address);
        if (ours.isEmpty())
            return;
        const int width = valueOf(img, "width").toInt();
        const int height = valueOf(img, "height").toInt();
        const bool small = (width > 0 && width <= smallPicture && height <= smallPicture) ||
                           (width == 0 && isLetter(valueOf(img, "alt")));
        m_body.html.append("<img");
        if (!small)
            m_line.pictures.append({m_body.html.size(), m_line.textSize});
        attribute("src", escaped(ours));
        if (small)
            attribute("class", "inline");
        if (width > 0 && height > 0) { // both, or the page would jump to a wrong shape
            attribute("width", QByteArray::number(width));
            attribute("height", QByteArray::number(height));
        }
        alternative(img);
        m_body.html.append('>');
        if (small)
            return;
        m_body.beginsWithPicture |= m_body.pictures.isEmpty() && m_textSize < openingText;
        remember(address);
    }

    void remember(const QString &address)
    {
        if (m_body.pictures.size() < mostPictures)
            m_body.pictures.append(address);
    }

    // A picture its publisher did not describe says so when it does not come, but only to the eye.
    void alternative(const HtmlToken &img)
    {
        attribute("alt", escaped(has(img, "alt") ? valueOf(img, "alt") : m_words.pictureMissing));
        if (!has(img, "alt"))
            attribute("role", "presentation");
        if (has(img, "title"))
            attribute("title", escaped(valueOf(img, "title")));
    }

    void startRecording(const HtmlToken &token)
    {
        m_recording = token.name;
        m_recordingAddress = valueOf(token, "src");
        m_poster = valueOf(token, "poster");
    }

    void withinRecording(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Start && token.name == "source" && m_recordingAddress.isEmpty())
            m_recordingAddress = valueOf(token, "src");
        if (token.kind == HtmlToken::Kind::End && token.name == m_recording)
            endRecording();
    }

    void endRecording()
    {
        const QUrl url(m_recordingAddress);
        if (!m_recordingAddress.isEmpty()) {
            m_body.html.append("<a");
            attribute("class", "player");
            attribute("href", escaped(m_recordingAddress));
            m_body.html.append('>');
            if (const QString poster = pictureAddress(m_poster); !poster.isEmpty()) {
                m_body.html.append("<img");
                attribute("src", escaped(poster));
                attribute("alt", "");
                m_body.html.append('>');
                remember(m_poster);
            }
            m_body.html.append("\u25b6\ufe0e <bdi>" + escaped(url.host() + u'/' + url.fileName()) +
                               "</bdi></a>");
        }
        m_recording.clear();
    }

    markup::HtmlScanner m_scanner;
    QString m_title;
    const Words &m_words;
    int m_demotion;
    ArticleBody m_body;
    PictureChoice m_choice;
    struct Picture
    {
        qsizetype at; // where its attributes begin
        qsizetype textBefore;
    };
    struct Line // of text, or rather the paragraph
    {
        qsizetype textSize = 0; // bytes
        QList<Picture> pictures;
    };
    Line m_line;
    qsizetype m_textSize = 0;
    qsizetype m_firstHeading = -1; // where it begins while it is open
    int m_tables = 0;
    QByteArray m_recording; // "audio" or "video": we are within it
    QString m_recordingAddress;
    QString m_poster;
};

} // namespace

ArticleBody articleBody(const article::SafeHtml &body, const QString &title, const Words &words)
{
    const QByteArray html = withoutBlankLines(withPicturesAlone(body.utf8()));
    ArticleBody result = BodyWriter(html, title, words).run();
    result.plain = text::plainFromHtml(QByteArrayView(result.html));
    return result;
}

QString pictureFile(const QString &address)
{
    static const QRegularExpression size(u"[-_]\\d{2,4}x\\d{2,4}(?=\\.\\w+$)"_s);
    const QString canonical = text::canonicalUrl(address);
    QString path = canonical.section(u'?', 0, 0);
    return path.contains(pictureName()) ? path.remove(size) : canonical;
}

bool isSamePicture(const QString &one, const QString &other)
{
    constexpr qsizetype tellingName = 8; // characters
    const QString file = pictureFile(one);
    const QString otherFile = pictureFile(other);
    const auto nameOf = [](const QString &whole) {
        return whole.contains(u'?') ? QString() : pictureName().match(whole).captured(1);
    };
    return file == otherFile || (nameOf(file).size() >= tellingName && nameOf(file) == nameOf(otherFile));
}

} // namespace broadsheet::pages
