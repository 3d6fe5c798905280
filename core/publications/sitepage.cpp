#include "core/publications/sitepage.h"

#include "core/locale/languages.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

using markup::HtmlNode;

constexpr qsizetype mostLinks = 3'000;
constexpr qsizetype mostSeeAlso = 100;
constexpr qsizetype mostIcons = 50;
constexpr qsizetype mostHomes = 40;
constexpr qsizetype longestText = 200; // characters
constexpr qsizetype largestScript = 512 * 1024;
constexpr int mostScripts = 30;
constexpr int mostObjects = 300;
constexpr int furthestAncestor = 12; // where a link stands is told by what holds it closely
constexpr int usualIcon = 180;       // px, of an apple-touch-icon that does not say

constexpr QLatin1StringView organizations[] = {
    "NewsMediaOrganization"_L1, "Organization"_L1, "WebSite"_L1, "Newspaper"_L1, "Periodical"_L1,
};

QString attribute(const HtmlNode &node, QByteArrayView name)
{
    return text::squeezed(QString::fromUtf8(node.attribute(name)));
}

bool says(const HtmlNode &node, QByteArrayView word)
{
    return node.attribute("class").toLower().contains(word) || node.attribute("id").toLower().contains(word);
}

SiteLink::Place placeOf(const HtmlNode &link)
{
    using Place = SiteLink::Place;
    Place place = Place::Elsewhere;
    const HtmlNode *node = link.parent;
    for (int i = 0; i < furthestAncestor && node; ++i, node = node->parent) {
        const QByteArray role = node->attribute("role");
        if (node->name == "footer" || role == "contentinfo" || says(*node, "footer"))
            return Place::Footer;
        if (node->name == "nav" || role == "navigation" || says(*node, "menu") || says(*node, "navigation") ||
            says(*node, "navbar"))
            place = Place::Navigation;
        else if (place == Place::Elsewhere && (node->name == "header" || says(*node, "header")))
            place = Place::Header;
        if (node->name == "main" || node->name == "article")
            return place;
    }
    return place;
}

int sizeOf(const HtmlNode &icon, bool touch)
{
    const int said =
        attribute(icon, "sizes").section(u'x', 0, 0, QString::SectionCaseInsensitiveSeps).toInt();
    return said > 0 ? said : touch ? usualIcon : 0;
}

class Reader final
{
public:
    explicit Reader(const QString &pageUrl) : m_base(pageUrl) {}

    SitePage read(const markup::HtmlTree &tree)
    {
        m_page.language = attribute(*tree.root(), "lang");
        if (const HtmlNode *title = markup::firstElement(tree.root(), "title"))
            m_page.title = shortText(markup::textOf(title));
        for (const HtmlNode *node = tree.root(); node; node = markup::following(node, tree.root())) {
            if (node->name == "meta")
                readMeta(*node);
            else if (node->name == "link")
                readLink(*node);
            else if (node->name == "a" && m_page.links.size() < mostLinks)
                readAnchor(*node);
            else if (node->name == "script" && m_scripts++ < mostScripts)
                readScript(*node);
            else if (node->name == "base" && m_bases++ == 0)
                m_base = resolved(attribute(*node, "href"), m_base);
        }
        return m_page;
    }

private:
    static QString shortText(const QByteArray &utf8)
    {
        return text::shortened(text::squeezed(QByteArrayView(utf8)), longestText);
    }

    static QString resolved(const QString &reference, const QString &base)
    {
        const QString address = reference.isEmpty() ? QString() : text::resolveUrl(reference, base);
        return address.isEmpty() ? base : address;
    }

    void addSeeAlso(const QString &reference)
    {
        const QString address = text::resolveUrl(reference, m_base);
        if (!reference.isEmpty() && !address.isEmpty() && m_page.seeAlso.size() < mostSeeAlso)
            m_page.seeAlso.append(address);
    }

    void readMeta(const HtmlNode &node)
    {
        const QString property = attribute(node, "property");
        const QString name = (property.isEmpty() ? attribute(node, "name") : property).toLower();
        const QString content = text::shortened(attribute(node, "content"), 2 * longestText);
        if (name == "og:see_also"_L1)
            addSeeAlso(content);
        else if (!name.isEmpty() && !content.isEmpty() && !m_page.metas.contains(name))
            m_page.metas.insert(name, content);
    }

    void readLink(const HtmlNode &node)
    {
        const QStringList relations = attribute(node, "rel").toLower().split(u' ', Qt::SkipEmptyParts);
        if (relations.contains("me"_L1))
            addSeeAlso(attribute(node, "href"));
        const bool touch = relations.contains("apple-touch-icon"_L1);
        const QString address = text::resolveUrl(attribute(node, "href"), m_base);
        const bool isIcon = touch || relations.contains("icon"_L1);
        if (isIcon && !address.isEmpty() && m_page.icons.size() < mostIcons)
            m_page.icons.append({address, sizeOf(node, touch)});
        if (relations.contains("alternate"_L1))
            addHome(node, address);
    }

    void addHome(const HtmlNode &node, const QString &address)
    {
        const QString language = locale::languageCode(attribute(node, "hreflang")); // "x-default" is none
        const bool isNew = std::none_of(m_page.homes.begin(), m_page.homes.end(),
                                        [&](const InLanguage &one) { return one.language == language; });
        if (!language.isEmpty() && !address.isEmpty() && isNew && m_page.homes.size() < mostHomes)
            m_page.homes.append({language, address});
    }

    void readAnchor(const HtmlNode &node)
    {
        const QString reference = attribute(node, "href");
        const QString address = text::resolveUrl(reference, m_base);
        if (reference.isEmpty() || reference.startsWith(u'#') || address.isEmpty())
            return;
        if (attribute(node, "rel").toLower().split(u' ').contains("me"_L1))
            addSeeAlso(reference);
        QString words = shortText(markup::textOf(&node));
        if (words.isEmpty())
            words = text::shortened(attribute(node, "title"), longestText);
        m_page.links.append({address, words, placeOf(node)});
        if (m_page.links.last().place != SiteLink::Place::Elsewhere)
            addHome(node, address);
    }

    void readScript(const HtmlNode &node)
    {
        const QByteArray json = markup::textOf(&node);
        if (json.size() > largestScript)
            return;
        const QJsonDocument document = QJsonDocument::fromJson(json.trimmed());
        if (document.isArray())
            readObjects(document.array());
        else
            readObject(document.object());
    }

    void readObjects(const QJsonArray &list)
    {
        for (const QJsonValue &value : list)
            readObject(value.toObject());
    }

    void readObject(const QJsonObject &object)
    {
        if (object.isEmpty() || m_objects++ >= mostObjects)
            return;
        readObjects(object.value("@graph"_L1).toArray());
        for (const QLatin1StringView key : {"publisher"_L1, "isPartOf"_L1})
            readObject(object.value(key).toObject());
        const QJsonValue type = object.value("@type"_L1);
        const QString name = type.isArray() ? type.toArray().first().toString() : type.toString();
        const bool wanted = std::any_of(std::begin(organizations), std::end(organizations),
                                        [&](QLatin1StringView one) { return name == one; });
        if (!wanted)
            return;
        if (m_page.organization.isEmpty())
            m_page.organization =
                text::shortened(text::squeezed(object.value("name"_L1).toString()), longestText);
        const QJsonValue logo = object.value("logo"_L1);
        if (m_page.organizationLogo.isEmpty())
            m_page.organizationLogo = text::resolveUrl(
                logo.isObject() ? logo.toObject().value("url"_L1).toString() : logo.toString(), m_base);
        const QJsonValue same = object.value("sameAs"_L1);
        for (const QJsonValue &value : same.isArray() ? same.toArray() : QJsonArray{same})
            addSeeAlso(value.toString());
    }

    QString m_base;
    SitePage m_page;
    int m_scripts = 0;
    int m_objects = 0;
    int m_bases = 0;
};

} // namespace

SitePage readSitePage(const markup::HtmlTree &tree, const QString &pageUrl)
{
    return Reader(pageUrl).read(tree);
}

} // namespace broadsheet::publications
