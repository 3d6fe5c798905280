// The headline in <title>: what is before or after the site's name. The rules are those of Mozilla's
// Readability: where the parts are too short to be a headline the whole is taken.
#include "core/article/likeness.h"
#include "core/article/metadata.h"
#include "core/article/nodes.h"
#include "core/text/plaintext.h"

namespace broadsheet::article {

namespace {

constexpr QStringView separators = u"|-–—\\/>»";
constexpr QStringView steps = u"\\/>»"; // of a path: Site > Section > Headline

struct Separator
{
    qsizetype first = -1; // where the first begins, with spaces around
    qsizetype last = -1;
    bool isStep = false; // one of them is a step
};

Separator separatorIn(const QString &title)
{
    Separator found;
    for (qsizetype i = 1; i + 1 < title.size(); ++i) {
        if (!separators.contains(title[i]) || title[i - 1] != u' ' || title[i + 1] != u' ')
            continue;
        found.first = found.first < 0 ? i - 1 : found.first;
        found.last = i - 1;
        found.isStep = found.isStep || steps.contains(title[i]);
    }
    return found;
}

QString afterFirstSeparator(const QString &title)
{
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (separators.contains(title[i]))
            return title.mid(i + 1);
    }
    return title;
}

QString withoutSeparators(QString title)
{
    title.removeIf([](QChar c) { return separators.contains(c); });
    return title;
}

bool hasHeading(const HtmlNode *root, const QString &title)
{
    for (const HtmlNode *node = root; node; node = markup::following(node, root)) {
        if ((node->name == "h1" || node->name == "h2") && text::squeezed(beginningOf(*node, 1'000)) == title)
            return true;
    }
    return false;
}

QString afterColon(const HtmlNode *root, const QString &whole)
{
    if (hasHeading(root, whole))
        return whole;
    const QString last = whole.mid(whole.lastIndexOf(u':') + 1);
    if (wordsOf(last) >= 3)
        return wordsOf(whole.left(whole.indexOf(u':'))) > 5 ? whole : last;
    const QString rest = whole.mid(whole.indexOf(u':') + 1);
    return wordsOf(whole.left(whole.indexOf(u':'))) > 5 ? whole : rest;
}

QString onlyHeading(const HtmlNode *root)
{
    const HtmlNode *only = nullptr;
    for (const HtmlNode *node = root; node; node = markup::following(node, root)) {
        if (node->name != "h1")
            continue;
        if (only)
            return {};
        only = node;
    }
    return only ? text::squeezed(beginningOf(*only, 1'000)) : QString();
}

} // namespace

HtmlNode *headlineIn(HtmlNode *top, const QString &title)
{
    constexpr double alike = 0.75;
    HtmlNode *first = nullptr;
    for (HtmlNode *node = top; node; node = markup::following(node, top)) {
        if (node->name != "h1" && node->name != "h2")
            continue;
        if (likeness(title, text::squeezed(beginningOf(*node, 1'000))) > alike)
            return node;
        first = first || node->name == "h2" ? first : node;
    }
    return first;
}

QString titleOf(const markup::HtmlTree &page)
{
    constexpr qsizetype longestTitle = 2'000;
    const HtmlNode *const root = page.root();
    const HtmlNode *const element = markup::firstElement(root, "title");
    const QString whole = element ? text::squeezed(beginningOf(*element, longestTitle)) : QString();
    QString title = whole;
    const Separator separator = separatorIn(whole);
    if (separator.last >= 0) {
        title = whole.left(separator.last);
        if (wordsOf(title) < 3)
            title = afterFirstSeparator(whole);
    } else if (whole.contains(QLatin1String(": "))) {
        title = afterColon(root, whole);
    } else if (whole.size() > 150 || whole.size() < 15) {
        const QString heading = onlyHeading(root);
        title = heading.isEmpty() ? whole : heading;
    }
    title = title.simplified();
    const int words = wordsOf(title);
    constexpr int fewWords = 4;
    const bool oneStepLess = separator.isStep && words == wordsOf(withoutSeparators(whole)) - 1;
    return words <= fewWords && !oneStepLess ? whole : title;
}

QString withoutSite(const markup::HtmlTree &page, const QString &title)
{
    const Separator separator = separatorIn(title);
    if (separator.last < 0)
        return title;
    const QString heading = onlyHeading(page.root());
    const bool begins = title.left(separator.last) == heading;
    const bool ends = title.mid(separator.first + 3) == heading; // the separator and the spaces around it
    return !heading.isEmpty() && (begins || ends) ? heading : title;
}

} // namespace broadsheet::article
