#include "core/exchange/outstory.h"

#include "core/markup/htmltree.h"

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

QStringList picturesIn(const QList<OutStory> &stories)
{
    QStringList addresses;
    for (const OutStory &story : stories) {
        const Result<markup::HtmlTree> tree =
            markup::parseHtml(story.body.utf8(), markup::HtmlKind::Fragment);
        for (const markup::HtmlNode *node = tree ? tree->root() : nullptr; node;
             node = markup::following(node, tree->root())) {
            const QString address = QString::fromUtf8(node->attribute("src"));
            if (node->name == "img" && !address.isEmpty() && !addresses.contains(address))
                addresses.append(address);
        }
    }
    return addresses;
}

QString sourceLine(const OutStory &story)
{
    QStringList parts{story.byline, story.publication, story.dateline};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace broadsheet::exchange
