#include "core/article/extract.h"

#include "core/article/lifting.h"
#include "core/article/metadata.h"
#include "core/article/nodes.h"
#include "core/article/observed.h"
#include "core/article/preparing.h"
#include "core/article/sanitize.h"
#include "core/article/verdict.h"
#include "core/locale/languages.h"
#include "core/markup/htmltree.h"
#include "core/markup/htmlwriter.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::article {

namespace {

constexpr int longEnough = 500; // characters; what is shorter is looked for again, more leniently

Lifted liftBest(const markup::HtmlTree &page, const Wanted &wanted)
{
    Vocabulary vocabulary;
    std::optional<Lifted> best;
    for (const Strictness strictness : attempts) {
        Lifted lifted = lift(page, wanted, strictness, &vocabulary);
        const bool enough = lifted.length >= longEnough;
        if (!best || enough || lifted.length > best->length)
            best = std::move(lifted);
        if (enough)
            break;
    }
    return *std::move(best);
}

void write(const HtmlNode *node, markup::HtmlWriter *writer)
{
    for (const HtmlNode *child = node->firstChild; child && !writer->isFull(); child = child->next) {
        if (child->isText()) {
            writer->text(child->text);
            continue;
        }
        writer->start(child->name, child->attributes);
        if (markup::isVoidElement(child->name))
            continue;
        write(child, writer);
        writer->end(child->name);
    }
}

QByteArray htmlOf(const HtmlNode *node)
{
    markup::HtmlWriter writer(markup::largestHtml / 2);
    write(node, &writer);
    return writer.take();
}

QString baseOf(const markup::HtmlTree &tree, const QString &url)
{
    const HtmlNode *const base = markup::firstElement(tree.root(), "base");
    const QString written = base ? QString::fromUtf8(base->attribute("href")).trimmed() : QString();
    const QString resolved = written.isEmpty() ? QString() : text::resolveUrl(written, url);
    return resolved.isEmpty() ? url : resolved;
}

QString firstParagraph(const HtmlNode *article)
{
    for (const HtmlNode *node = article; node; node = markup::following(node, article)) {
        if (node->name == "p") {
            const QString text = text::squeezed(beginningOf(*node, 4'000));
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

QString directionOf(const Lifted &lifted, const QString &text, const QString &language)
{
    if (!lifted.direction.isEmpty())
        return QString::fromLatin1(lifted.direction);
    return locale::directionOfText(text, language) == Qt::RightToLeft ? u"rtl"_s : QString();
}

} // namespace

Result<Extracted> extract(QByteArrayView utf8Html, const PageContext &page)
{
    auto tree = markup::parseHtml(utf8Html, markup::HtmlKind::Page);
    if (!tree)
        return tree.error();
    const QString base = baseOf(*tree, page.url);
    const Metadata metadata = readMetadata(*tree);
    const Observed observed = observe(*tree);
    const QString language = QString::fromUtf8(tree->root()->attribute("lang"));

    prepare(&tree.value());
    const Lifted lifted = liftBest(*tree, {metadata.title, metadata.byline.isEmpty()});
    if (!isArticle(lifted, metadata))
        return Error{Error::Kind::NoArticle, page.url};

    Extracted extracted;
    extracted.title = metadata.title;
    extracted.byline = metadata.byline.isEmpty() ? lifted.byline : metadata.byline;
    extracted.siteName = metadata.siteName;
    extracted.language = locale::languageCode(language.isEmpty() ? metadata.language : language);
    extracted.excerpt = metadata.excerpt.isEmpty() ? firstParagraph(lifted.tree.root()) : metadata.excerpt;
    extracted.image = metadata.image.isEmpty() ? QString() : text::resolveUrl(metadata.image, base);
    extracted.section = metadata.section.isEmpty() ? observed.section : metadata.section;
    extracted.published = instantOf(metadata.published, page.timeZone);
    if (!extracted.published.isValid())
        extracted.published = instantOf(observed.published, page.timeZone);
    extracted.views = metadata.views >= 0 ? metadata.views : observed.views;
    extracted.content = sanitize(htmlOf(lifted.tree.root()), base);
    extracted.text = text::plainFromHtml(extracted.content.utf8());
    extracted.direction = directionOf(lifted, extracted.text, extracted.language);
    return extracted;
}

} // namespace broadsheet::article
