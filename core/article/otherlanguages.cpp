#include "core/article/otherlanguages.h"

#include "core/locale/languages.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::article {

namespace {

constexpr qsizetype mostLanguages = 40;
constexpr int mostLinks = 500; // looked at

bool isAlternate(const markup::HtmlNode &link)
{
    const QByteArrayList relations = link.attribute("rel").toLower().simplified().split(' ');
    return relations.contains("alternate") && !relations.contains("stylesheet");
}

} // namespace

QList<InLanguage> otherLanguages(const markup::HtmlTree &page, const QString &base, const QString &language)
{
    QList<InLanguage> list;
    int seen = 0;
    const markup::HtmlNode *const root = page.root();
    for (const markup::HtmlNode *node = root;
         node != nullptr && seen < mostLinks && list.size() < mostLanguages;
         node = markup::following(node, root)) {
        if (node->name != "link" || !node->has("hreflang"))
            continue;
        ++seen;
        const QString written = QString::fromUtf8(node->attribute("hreflang")).trimmed();
        const QString code = locale::languageCode(written);
        const QString address = text::resolveUrl(QString::fromUtf8(node->attribute("href")), base);
        const bool isKnown = std::any_of(list.begin(), list.end(),
                                         [&](const InLanguage &one) { return one.language == code; });
        if (isAlternate(*node) && !code.isEmpty() && code != language && !address.isEmpty() && !isKnown &&
            !written.startsWith("x-"_L1))
            list.append({code, address});
    }
    return list;
}

} // namespace broadsheet::article
