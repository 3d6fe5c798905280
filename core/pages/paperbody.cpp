#include "core/pages/paperbody.h"

#include "core/pages/articlepage.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

struct Tag
{
    QByteArray name; // lower case
    bool closing = false;
    QList<std::pair<QByteArray, QByteArray>> attributes; // values still escaped

    QByteArray value(QByteArrayView attribute) const
    {
        for (const auto &[name_, value_] : attributes) {
            if (name_ == attribute)
                return value_;
        }
        return {};
    }
};

QString unescaped(const QByteArray &value)
{
    QString text = QString::fromUtf8(value);
    text.replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&lt;"_s, u"<"_s);
    return text.replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

// The tag between < and >, without them.
Tag readTag(QByteArrayView inside)
{
    Tag tag;
    qsizetype i = 0;
    tag.closing = inside.startsWith('/');
    i += tag.closing ? 1 : 0;
    const auto readName = [&] {
        const qsizetype start = i;
        while (i < inside.size() && isNameByte(inside[i]))
            ++i;
        return inside.sliced(start, i - start).toByteArray().toLower();
    };
    tag.name = readName();
    while (i < inside.size()) {
        if (!isNameByte(inside[i])) {
            ++i;
            continue;
        }
        const QByteArray name = readName();
        QByteArray value;
        if (i + 1 < inside.size() && inside[i] == '=' && inside[i + 1] == '"') {
            const qsizetype end = inside.indexOf('"', i + 2);
            const qsizetype stop = end < 0 ? inside.size() : end;
            value = inside.sliced(i + 2, stop - i - 2).toByteArray();
            i = stop + 1;
        }
        tag.attributes.append({name, value});
    }
    return tag;
}

// Where the tag that opens at `start` ends: a > outside of quotes.
qsizetype tagEnd(const QByteArray &html, qsizetype start)
{
    bool quoted = false;
    for (qsizetype i = start; i < html.size(); ++i) {
        if (html[i] == '"')
            quoted = !quoted;
        else if (html[i] == '>' && !quoted)
            return i;
    }
    return html.size();
}

// The story's headline is h1 or h2, so its own headings begin at h3.
const QHash<QByteArray, QByteArray> &demoted()
{
    static const QHash<QByteArray, QByteArray> table = {{"h1", "h3"}, {"h2", "h3"}, {"h3", "h4"},
                                                        {"h4", "h5"}, {"h5", "h6"}, {"h6", "h6"}};
    return table;
}

class Setter final
{
public:
    Setter(const QByteArray &html, const PaperStyle &style, FirstPicture first)
        : m_in(html), m_style(style), m_leadWanted(first == FirstPicture::Apart)
    {
    }

    PaperBody run()
    {
        const QByteArrayView in(m_in);
        qsizetype i = 0;
        while (i < in.size()) {
            const qsizetype open = m_in.indexOf('<', i);
            text(in.sliced(i, (open < 0 ? in.size() : open) - i));
            if (open < 0)
                break;
            const qsizetype end = tagEnd(m_in, open);
            tag(in.sliced(open, qMin(end + 1, in.size()) - open),
                readTag(in.sliced(open + 1, end - open - 1)));
            i = end + 1;
        }
        closeLink();
        return std::move(m_out);
    }

private:
    void text(QByteArrayView bytes)
    {
        if (m_skippedFigures > 0)
            return;
        sink() += bytes;
        if (m_inLink)
            m_linkText += bytes;
    }

    void tag(QByteArrayView source, const Tag &tag)
    {
        if (tag.name == "figure" && skipFigure(source, tag))
            return;
        if (m_skippedFigures > 0)
            return;
        if (tag.name == "figure" && leadFigure(source, tag))
            return;
        if (tag.name == "img")
            picture(tag);
        else if (tag.name == "a")
            link(tag);
        else if (demoted().contains(tag.name))
            sink() += (tag.closing ? "</" : "<") + demoted().value(tag.name) + '>';
        else
            copy(source, tag);
    }

    bool holdsPicture(QByteArrayView figure) const
    {
        const qsizetype start = figure.data() - m_in.constData();
        const qsizetype end = m_in.indexOf("</figure", start);
        return QByteArrayView(m_in).sliced(start, (end < 0 ? m_in.size() : end) - start).contains("<img");
    }

    // With no pictures wanted a figure goes with its caption; one that holds a table or a quotation stays.
    bool skipFigure(QByteArrayView source, const Tag &tag)
    {
        if (m_style.pictures == PaperPictures::All)
            return false;
        if (tag.closing)
            return m_skippedFigures > 0 && m_skippedFigures-- > 0;
        if (m_skippedFigures == 0 && !holdsPicture(source))
            return false;
        ++m_skippedFigures;
        return true;
    }

    // The first figure with a picture goes to the lead, whole, with its caption.
    bool leadFigure(QByteArrayView source, const Tag &tag)
    {
        if (tag.closing && m_inLead) {
            closeLink();
            sink() += "</figure>";
            m_inLead = false;
            return true;
        }
        if (tag.closing || !m_leadWanted || !holdsPicture(source))
            return false;
        m_leadWanted = false;
        m_inLead = true;
        sink() += "<figure>";
        return true;
    }

    void picture(const Tag &tag)
    {
        const QString source = unescaped(tag.value("src"));
        if (m_style.pictures == PaperPictures::None || source.isEmpty())
            return;
        const QString address = webAddressOfPicture(source).isEmpty() ? pictureAddress(source) : source;
        const QByteArray html =
            "<img src=\"" + address.toHtmlEscaped().toUtf8() + "\" alt=\"" + tag.value("alt") + "\">";
        m_out.hasPicture = true;
        if (m_leadWanted)
            m_out.lead = "<figure>" + html + "</figure>";
        else
            sink() += html;
        m_leadWanted = false;
    }

    void link(const Tag &tag)
    {
        closeLink();
        if (tag.closing)
            return;
        m_address = unescaped(tag.value("href"));
        if (m_address.isEmpty() || m_address.startsWith(u'#'))
            return;
        m_inLink = true;
        m_linkText.clear();
        sink() += "<a href=\"" + m_address.toHtmlEscaped().toUtf8() + "\">";
    }

    QByteArray &sink() { return m_inLead ? m_out.lead : m_out.html; }

    void closeLink()
    {
        if (!m_inLink)
            return;
        m_inLink = false;
        sink() += "</a>";
        // A picture's link and an address that is written out already need no note.
        const QString text = QString::fromUtf8(m_linkText).trimmed();
        if (m_style.linkNotes == LinkNotes::Off || text.isEmpty() ||
            unescaped(m_linkText.trimmed()) == m_address)
            return;
        qsizetype number = m_out.addresses.indexOf(m_address);
        if (number < 0) {
            number = m_out.addresses.size();
            m_out.addresses.append(m_address);
        }
        sink() += "<sup class=\"note\">" + QByteArray::number(number + 1) + "</sup>";
    }

    // Identifiers are for headlines alone (they become the PDF's destinations), sizes and lazy loading for
    // screens.
    void copy(QByteArrayView source, const Tag &tag)
    {
        if (tag.closing) {
            sink() += source;
            return;
        }
        sink() += '<' + tag.name;
        for (const auto &[name, value] : tag.attributes) {
            if (name != "id" && name != "width" && name != "height" && name != "class" && name != "style")
                sink() += ' ' + name + "=\"" + value + '"';
        }
        sink() += '>';
    }

    const QByteArray &m_in;
    const PaperStyle &m_style;
    PaperBody m_out;
    bool m_leadWanted;
    bool m_inLead = false;
    int m_skippedFigures = 0;
    bool m_inLink = false;
    QString m_address;
    QByteArray m_linkText;
};

} // namespace

PaperBody paperBody(const article::SafeHtml &body, const PaperStyle &style, FirstPicture firstPicture)
{
    return Setter(body.utf8(), style, firstPicture).run();
}

} // namespace broadsheet::pages
