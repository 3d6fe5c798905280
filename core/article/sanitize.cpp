#include "core/article/sanitize.h"

#include "core/article/attributevalue.h"
#include "core/article/policy.h"
#include "core/markup/htmltree.h"
#include "core/markup/htmlwriter.h"
#include "core/text/ascii.h"
#include "core/text/plaintext.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace broadsheet::article {

namespace {

using markup::HtmlAttribute;
using markup::HtmlNode;
using policy::Names;
using policy::Value;

// Taking elements away can bring together what HTML does not allow to nest, and the next reader would build
// another tree. So the result is read and cleaned again until it stays the same, which two rounds nearly
// always do.
constexpr int mostRounds = 5;

QByteArrayView view(Names name) { return {name.data(), qsizetype(name.size())}; }

QList<QByteArrayView> listed(Names names)
{
    QList<QByteArrayView> list;
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        list.append(view(names.substr(0, end)));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return list;
}

// The policy's row and the attributes it allows, in their order.
struct Rule
{
    const policy::Element *element = nullptr;
    QList<QByteArrayView> attributes;
};

const Rule *ruleFor(const QByteArray &name)
{
    static const QHash<QByteArray, Rule> rules = [] {
        QHash<QByteArray, Rule> all;
        for (const policy::Element &one : policy::elements)
            all.insert(view(one.name).toByteArray(),
                       {&one, listed(one.attributes) + listed(policy::commonAttributes)});
        return all;
    }();
    const auto rule = rules.constFind(name);
    return rule == rules.constEnd() ? nullptr : &*rule;
}

std::optional<Value> kindOf(QByteArrayView element, QByteArrayView attribute)
{
    for (const policy::Exception &one : policy::exceptions) {
        if (view(one.element) == element && view(one.attribute) == attribute)
            return one.value;
    }
    for (const policy::Attribute &one : policy::attributes) {
        if (view(one.name) == attribute)
            return one.value;
    }
    return std::nullopt;
}

QByteArrayView writtenName(const policy::Element &element)
{
    return view(element.writtenAs.empty() ? element.name : element.writtenAs);
}

bool isHostOf(const QString &host, Names domain)
{
    const QLatin1StringView wanted(domain.data(), qsizetype(domain.size()));
    return host == wanted || (host.endsWith(wanted) && host.chopped(wanted.size()).endsWith(u'.'));
}

// Of a size nobody is meant to see.
bool isTiny(const HtmlNode &img)
{
    for (const QByteArrayView side : {QByteArrayView("width"), QByteArrayView("height")}) {
        const auto pixels = cleanValue(Value::Number, img.attribute(side), {});
        if (pixels && pixels->toInt() <= policy::trackerSide)
            return true;
    }
    return false;
}

bool isTracker(const QByteArray &address)
{
    const QUrl url = QUrl::fromEncoded(address);
    const auto trackers = listed(policy::trackerPictures);
    return std::any_of(trackers.cbegin(), trackers.cend(), [&](QByteArrayView tracker) {
        const qsizetype slash = tracker.indexOf('/');
        const QByteArrayView host = slash < 0 ? tracker : tracker.first(slash);
        const QByteArrayView path = slash < 0 ? QByteArrayView() : tracker.sliced(slash);
        return isHostOf(url.host(), Names(host.data(), std::size_t(host.size()))) &&
               url.path(QUrl::FullyEncoded).startsWith(QLatin1StringView(path));
    });
}

class Cleaner final
{
public:
    Cleaner(const QString &baseUrl, Players players) : m_base(baseUrl), m_players(players) {}

    QByteArray clean(const HtmlNode *root)
    {
        children(root);
        return m_writer.take();
    }

private:
    void children(const HtmlNode *parent)
    {
        for (const HtmlNode *child = parent->firstChild; child && !m_writer.isFull(); child = child->next)
            node(child);
    }

    void node(const HtmlNode *node)
    {
        if (node->isText())
            m_writer.text(node->text);
        else if (node->name == "iframe")
            player(*node);
        else if (!isOneOf(policy::droppedWithContent, node->name))
            element(node);
    }

    void element(const HtmlNode *node)
    {
        const Rule *rule = ruleFor(node->name);
        const QList<HtmlAttribute> attributes = rule ? cleanAttributes(*node, *rule) : QList<HtmlAttribute>();
        if (!rule || !isWorthKeeping(*node, attributes)) {
            m_noscript += node->name == "noscript" ? 1 : 0;
            children(node);
            m_noscript -= node->name == "noscript" ? 1 : 0;
            return;
        }
        const QByteArrayView name = writtenName(*rule->element);
        if (name == "img")
            return picture(attributes);
        m_writer.start(name, attributes);
        if (markup::isVoidElement(name))
            return;
        children(node);
        m_writer.end(name);
    }

    // A link that leads nowhere is no link, a player without a recording no player.
    static bool isWorthKeeping(const HtmlNode &node, const QList<HtmlAttribute> &attributes)
    {
        const auto has = [&](QByteArrayView name) {
            return std::any_of(attributes.cbegin(), attributes.cend(),
                               [&](const HtmlAttribute &one) { return one.name == name; });
        };
        if (node.name == "a")
            return has("href") || has("id");
        if (node.name == "source" || node.name == "track")
            return has("src") || has("srcset");
        if (node.name == "audio" || node.name == "video")
            return has("src") || markup::firstElement(&node, "source") != nullptr;
        return true;
    }

    QList<HtmlAttribute> cleanAttributes(const HtmlNode &node, const Rule &rule)
    {
        QList<HtmlAttribute> clean;
        if (node.attributes.isEmpty() && node.name != "img") // which may have its address from <picture>
            return clean;
        const QByteArrayView element = writtenName(*rule.element);
        for (const QByteArrayView name : rule.attributes) {
            if (const auto value = cleanAttribute(node, element, name))
                clean.append(HtmlAttribute{name.toByteArray(), *value});
        }
        return clean;
    }

    std::optional<QByteArray> cleanAttribute(const HtmlNode &node, QByteArrayView element,
                                             QByteArrayView name)
    {
        const bool isPicture = element == "img" || element == "source";
        if (isPicture && isTiny(node))
            return std::nullopt;
        if (isPicture && name == "src")
            return source(node);
        if (isPicture && name == "srcset")
            return sourceSet(node);
        const bool named = name == "id" && node.name == "a" && !node.has("id"); // <a name=…>
        const QByteArrayView written = named ? QByteArrayView("name") : name;
        const auto kind = kindOf(element, name);
        return kind && node.has(written) ? checked(*kind, node.attribute(written)) : std::nullopt;
    }

    std::optional<QByteArray> firstClean(const HtmlNode &node, Names names, Value kind)
    {
        for (const QByteArrayView name : listed(names)) {
            if (const auto clean = checked(kind, node.attribute(name)))
                return clean;
        }
        return std::nullopt;
    }

    std::optional<QByteArray> sourceSet(const HtmlNode &node)
    {
        const auto lazy = firstClean(node, policy::lazySourceSets, Value::Pictures);
        return lazy ? lazy : checked(Value::Pictures, node.attribute("srcset"));
    }

    std::optional<QByteArray> source(const HtmlNode &node)
    {
        if (const auto lazy = firstClean(node, policy::lazySources, Value::Picture))
            return lazy;
        if (const auto plain = checked(Value::Picture, node.attribute("src")))
            return plain;
        if (node.name == "source")
            return std::nullopt;
        return addressOfSets(node);
    }

    // Without an address of its own: the first of its set, or of the <picture> it stands in, the nearest; one
    // that hardly any program shows only where there is no other.
    std::optional<QByteArray> addressOfSets(const HtmlNode &img)
    {
        std::optional<QByteArray> rare;
        for (const HtmlNode *one = &img; one; one = one->previous) {
            const auto set = one == &img || one->name == "source" ? sourceSet(*one) : std::nullopt;
            const auto address =
                set ? std::optional(set->first(set->indexOf(' ') < 0 ? set->size() : set->indexOf(' ')))
                    : std::nullopt;
            if (address && !isOneOf(policy::rarePictures, text::lowered(one->attribute("type"))))
                return address;
            rare = rare ? rare : address;
            if (img.parent->name != "picture")
                break;
        }
        return rare;
    }

    void picture(const QList<HtmlAttribute> &attributes)
    {
        if (attributes.isEmpty() || attributes.first().name != "src")
            return;
        const QByteArray address = attributes.first().value;
        const bool again =
            m_noscript > 0 && address == m_lastPicture; // what the lazy one before it stood for
        if (again || isTracker(address))
            return;
        m_lastPicture = address;
        m_writer.start("img", attributes);
    }

    void player(const HtmlNode &node)
    {
        if (m_players == Players::Dropped)
            return;
        auto address = firstClean(node, policy::lazySources, Value::WebAddress);
        if (!address)
            address = checked(Value::WebAddress, node.attribute("src"));
        if (!address)
            return;
        const QUrl url = QUrl::fromEncoded(*address);
        for (const policy::Player &one : policy::players) {
            const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
            if (!isHostOf(url.host(), one.host) || !path.startsWith(view(one.path)))
                continue;
            const QByteArray video = path.sliced(qsizetype(one.path.size())).split('/').first();
            if (video.isEmpty())
                return;
            const QByteArray title = text::trimmed(node.attribute("title")).toByteArray();
            const QByteArray name = view(one.name).toByteArray();
            m_writer.start("a", {HtmlAttribute{"href", view(one.watch).toByteArray().replace("%1", video)}});
            m_writer.text(title.isEmpty() ? name : name + ": " + title.left(policy::longestWords));
            m_writer.end("a");
            return;
        }
    }

    std::optional<QByteArray> checked(Value kind, const QByteArray &value)
    {
        const bool isAddress = kind == Value::Link || kind == Value::WebAddress || kind == Value::Picture ||
                               kind == Value::Pictures;
        if (isAddress && !value.isEmpty() && ++m_addresses > policy::mostAddresses)
            return std::nullopt;
        return cleanValue(kind, value, m_base);
    }

    QString m_base;
    Players m_players;
    int m_addresses = 0;
    markup::HtmlWriter m_writer{policy::largestSafeHtml};
    QByteArray m_lastPicture;
    int m_noscript = 0;
};

// For what no tree can be built of.
QByteArray asParagraphs(QByteArrayView html)
{
    markup::HtmlWriter writer(policy::largestSafeHtml);
    for (const QString &line : text::plainFromHtml(html).split(u'\n', Qt::SkipEmptyParts)) {
        writer.start("p");
        writer.text(line.toUtf8());
        writer.end("p");
    }
    return writer.take();
}

std::optional<QByteArray> cleaned(QByteArrayView html, const QString &baseUrl, Players players)
{
    const auto tree = markup::parseHtml(html, markup::HtmlKind::Fragment);
    if (!tree.ok())
        return std::nullopt;
    return Cleaner(baseUrl, players).clean(tree->root());
}

// Cleaned until nothing changes any more; nullopt: it does not come to rest, or no tree can be built of it.
std::optional<QByteArray> atRest(std::optional<QByteArray> html, const QString &baseUrl, Players players)
{
    for (int round = 1; html && round < mostRounds; ++round) {
        const std::optional<QByteArray> again = cleaned(*html, baseUrl, players);
        if (again == html)
            return html;
        html = again;
    }
    return std::nullopt;
}

} // namespace

SafeHtml sanitize(QByteArrayView utf8Html, const QString &baseUrl, Players players)
{
    const std::optional<QByteArray> html = cleaned(utf8Html, baseUrl, players);
    const std::optional<QByteArray> safe = atRest(html, baseUrl, players);
    return SafeHtml(safe ? *safe : asParagraphs(html ? QByteArrayView(*html) : utf8Html));
}

SafeHtml sanitize(const markup::HtmlNode *fragment, const QString &baseUrl, Players players)
{
    const QByteArray html = Cleaner(baseUrl, players).clean(fragment);
    const std::optional<QByteArray> safe = atRest(html, baseUrl, players);
    return SafeHtml(safe ? *safe : asParagraphs(html));
}

} // namespace broadsheet::article
