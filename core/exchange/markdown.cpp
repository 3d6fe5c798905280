#include "core/exchange/markdown.h"

#include "core/exchange/players.h"
#include "core/markup/htmltree.h"
#include "core/text/plaintext.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

using markup::HtmlNode;

constexpr int deepest = 60; // blocks within each other

std::string_view viewOf(const QByteArray &name) { return {name.constData(), std::size_t(name.size())}; }

constexpr std::array<std::string_view, 30> blocks = {
    "article", "aside",      "audio",   "blockquote", "details", "div",  "dl",  "dd",
    "dt",      "figcaption", "figure",  "footer",     "h1",      "h2",   "h3",  "h4",
    "h5",      "h6",         "header",  "hr",         "li",      "main", "nav", "ol",
    "p",       "pre",        "section", "summary",    "table",   "ul"};

bool isBlock(const HtmlNode &node)
{
    return std::find(blocks.begin(), blocks.end(), viewOf(node.name)) != blocks.end() || node.name == "video";
}

// What stands around a piece of text.
struct Mark
{
    std::string_view name;
    QLatin1String around;
};
constexpr Mark marks[] = {
    {"b", QLatin1String("**")},   {"strong", QLatin1String("**")}, {"em", QLatin1String("*")},
    {"i", QLatin1String("*")},    {"cite", QLatin1String("*")},    {"dfn", QLatin1String("*")},
    {"del", QLatin1String("~~")}, {"s", QLatin1String("~~")},      {"strike", QLatin1String("~~")},
};

// Punctuation that could mean something (§6); what means something only at a line's start is seen to below.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (uR"(\`*_[]<>~|&)"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

// "#", "-", "+", "=", and "1." or "1)" begin a block when they begin a line.
QString safeStart(const QString &line)
{
    if (line.isEmpty())
        return line;
    if (u"#-+="_s.contains(line[0]))
        return u'\\' + line;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    if (digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')'))
        return line.left(digits) + u'\\' + line.mid(digits);
    return line;
}

QString address(const QByteArray &written)
{
    QString url = QString::fromUtf8(written);
    url.replace(u' ', u"%20"_s).replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
    return url.remove(u'\n').replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
}

QString squeezed(const QString &text)
{
    const QString inner = text.simplified();
    if (inner.isEmpty())
        return text.isEmpty() ? QString() : u" "_s;
    return (text.front().isSpace() ? u" "_s : QString()) + inner +
           (text.back().isSpace() ? u" "_s : QString());
}

QString inlineOf(const HtmlNode &parent, int depth);

// One space between two pieces is enough.
void appendInline(QString &text, const QString &piece)
{
    text += text.endsWith(u' ') && piece.startsWith(u' ') ? piece.mid(1) : piece;
}

// The marks must touch the words they are around (§6.2), so spaces go outside.
QString marked(const QString &text, QLatin1String around)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty())
        return text;
    const qsizetype begin = text.indexOf(inner);
    return text.left(begin) + around + inner + around + text.mid(begin + inner.size());
}

QString codeOf(const HtmlNode &node)
{
    const QString text = QString::fromUtf8(markup::textOf(&node)).simplified();
    QString fence = u"`"_s;
    while (text.contains(fence))
        fence += u'`';
    const QString room = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return text.isEmpty() ? QString() : fence + room + text + room + fence;
}

QString inlineOne(const HtmlNode &node, int depth)
{
    if (node.isText())
        return escaped(squeezed(QString::fromUtf8(node.text)));
    if (node.name == "br")
        return u"\\\n"_s;
    if (node.name == "img")
        return u"![%1](%2)"_s.arg(escaped(QString::fromUtf8(node.attribute("alt")).simplified()),
                                  address(node.attribute("src")));
    if (node.name == "code" || node.name == "kbd" || node.name == "samp" || node.name == "tt")
        return codeOf(node);
    const QString inner = inlineOf(node, depth + 1);
    if (node.name == "a" && node.has("href") && !node.attribute("href").startsWith('#') &&
        !inner.trimmed().isEmpty())
        return u'[' + inner.trimmed() + u"]("_s + address(node.attribute("href")) + u')';
    for (const Mark &mark : marks) {
        if (mark.name == viewOf(node.name))
            return marked(inner, mark.around);
    }
    return inner;
}

QString inlineOf(const HtmlNode &parent, int depth)
{
    QString text;
    if (depth > deepest)
        return escaped(QString::fromUtf8(markup::textOf(&parent)).simplified());
    for (const HtmlNode *node = parent.firstChild; node; node = node->next)
        appendInline(text, inlineOne(*node, depth));
    return text;
}

// Lines of blocks; an empty one between two.
class Blocks final
{
public:
    QStringList of(const HtmlNode &parent, int depth)
    {
        QStringList lines;
        QString loose; // words between blocks are a paragraph
        const auto flush = [&] {
            addParagraph(lines, loose);
            loose.clear();
        };
        for (const HtmlNode *node = parent.firstChild; node; node = node->next) {
            if (depth > deepest || !isBlock(*node)) {
                appendInline(loose, inlineOne(*node, 0));
                continue;
            }
            flush();
            join(lines, block(*node, depth));
        }
        flush();
        return lines;
    }

private:
    static void join(QStringList &lines, const QStringList &more)
    {
        if (more.isEmpty())
            return;
        if (!lines.isEmpty())
            lines.append(QString());
        lines += more;
    }

    static void addParagraph(QStringList &lines, const QString &text)
    {
        QStringList paragraph;
        for (const QString &line : text.trimmed().split(u'\n'))
            paragraph.append(safeStart(line.trimmed()));
        while (!paragraph.isEmpty() && (paragraph.last().isEmpty() || paragraph.last() == u"\\"_s))
            paragraph.removeLast();
        if (!paragraph.isEmpty() && paragraph.last().endsWith(u'\\') && !paragraph.last().endsWith(u"\\\\"_s))
            paragraph.last().chop(1); // a break before nothing
        join(lines, paragraph);
    }

    QStringList block(const HtmlNode &node, int depth)
    {
        if (node.name.size() == 2 && node.name.at(0) == 'h' && node.name.at(1) >= '1' &&
            node.name.at(1) <= '6')
            return heading(node);
        if (node.name == "hr")
            return {u"---"_s};
        if (node.name == "pre")
            return code(node);
        if (node.name == "blockquote")
            return prefixed(of(node, depth + 1), u"> "_s, u"> "_s);
        if (node.name == "ul" || node.name == "ol")
            return list(node, depth);
        if (node.name == "table")
            return table(node);
        if (node.name == "figcaption" || node.name == "dt")
            return emphasised(node);
        if (node.name == "audio" || node.name == "video")
            return player(node);
        return of(node, depth + 1);
    }

    static QStringList prefixed(QStringList lines, const QString &first, const QString &others)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString &prefix = i == 0 ? first : others;
            lines[i] = lines[i].isEmpty() ? prefix.trimmed() : prefix + lines[i];
        }
        return lines;
    }

    // The story's headline is the second level's, its own headings lie below it.
    static QStringList heading(const HtmlNode &node)
    {
        const int level = std::min(6, node.name.at(1) - '0' + 2);
        const QString text = inlineOf(node, 0).replace(u"\\\n"_s, u" "_s).trimmed();
        return text.isEmpty() ? QStringList() : QStringList(QString(level, u'#') + u' ' + text);
    }

    static QStringList emphasised(const HtmlNode &node)
    {
        QStringList lines;
        addParagraph(lines, marked(inlineOf(node, 0), QLatin1String("*")));
        return lines;
    }

    static QStringList code(const HtmlNode &node)
    {
        QString text = QString::fromUtf8(markup::textOf(&node));
        while (text.endsWith(u'\n'))
            text.chop(1);
        QString fence = u"```"_s;
        while (text.contains(fence))
            fence += u'`';
        return QStringList(fence) + text.split(u'\n') + QStringList(fence);
    }

    QStringList list(const HtmlNode &node, int depth)
    {
        QStringList lines;
        qsizetype number = node.has("start") ? std::max(0, node.attribute("start").toInt()) : 1;
        for (const HtmlNode *item = node.firstChild; item; item = item->next) {
            if (item->isText())
                continue;
            const QString bullet = node.name == "ol" ? QString::number(number++) + u". "_s : u"- "_s;
            const QStringList inside = item->name == "li" ? of(*item, depth + 1) : block(*item, depth + 1);
            lines += prefixed(inside.isEmpty() ? QStringList(QString()) : inside, bullet,
                              QString(bullet.size(), u' '));
        }
        return lines;
    }

    static QStringList table(const HtmlNode &node)
    {
        QList<QStringList> rows;
        qsizetype columns = 0;
        for (const HtmlNode *row = markup::following(&node, &node); row;
             row = markup::following(row, &node)) {
            if (!(row->name == "tr"))
                continue;
            QStringList cells;
            for (const HtmlNode *cell = row->firstChild; cell; cell = cell->next) {
                if (!cell->isText())
                    cells.append(inlineOf(*cell, 0).replace(u"\\\n"_s, u" "_s).simplified());
            }
            columns = std::max(columns, cells.size());
            rows.append(cells);
        }
        QStringList lines;
        for (QStringList cells : rows) {
            cells.resize(columns);
            lines.append(u"| "_s + cells.join(u" | "_s) + u" |"_s);
            if (lines.size() == 1)
                lines.append(u"|"_s + u" --- |"_s.repeated(columns));
        }
        return lines;
    }

    static QStringList player(const HtmlNode &node)
    {
        const QByteArray source = playedAddress(node);
        return source.isEmpty() ? QStringList() : QStringList(u'<' + address(source) + u'>');
    }
};

QString line(const QString &text, QLatin1String around = {})
{
    const QString inner = escaped(text::squeezed(text));
    return inner.isEmpty() ? QString() : around.isEmpty() ? safeStart(inner) : around + inner + around;
}

void pointPictures(const markup::HtmlTree &tree, const std::function<QString(const QString &)> &pictures)
{
    for (HtmlNode *node = tree.root(); node && pictures; node = markup::following(node, tree.root())) {
        for (markup::HtmlAttribute &one : node->attributes) {
            const bool isAddress = node->name == "img" && one.name == "src";
            if (const QString target = isAddress ? pictures(QString::fromUtf8(one.value)) : QString();
                !target.isEmpty())
                one.value = target.toUtf8();
        }
    }
}

QString storyOf(const OutStory &story, const std::function<QString(const QString &)> &pictures)
{
    QStringList parts{u"## "_s + line(story.title), line(story.standfirst, QLatin1String("**")),
                      line(sourceLine(story), QLatin1String("*"))};
    if (const Result<markup::HtmlTree> tree =
            markup::parseHtml(story.body.utf8(), markup::HtmlKind::Fragment)) {
        pointPictures(*tree, pictures);
        parts.append(Blocks().of(*tree->root(), 0).join(u'\n'));
    }
    parts.append(story.url.isEmpty() ? QString() : u'<' + address(story.url.toUtf8()) + u'>');
    parts.append(line(story.notice, QLatin1String("*")));
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace

QString markdownText(const QString &text) { return safeStart(escaped(text)); }

QByteArray markdownOf(const QList<OutStory> &stories, const std::function<QString(const QString &)> &pictures)
{
    QStringList parts;
    for (const OutStory &story : stories)
        parts.append(storyOf(story, pictures));
    return parts.join(u"\n---\n\n"_s).toUtf8();
}

} // namespace broadsheet::exchange
