#include "core/exchange/opml.h"

#include "core/markup/xmlreader.h"
#include "core/text/ascii.h"
#include "core/text/encoding.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

class OpmlReader final : public markup::XmlHandler
{
public:
    Next startElement(const markup::XmlElement &element) override
    {
        if (m_open.empty())
            m_isOpml = text::equalsIgnoringCase(element.name, "opml");
        if (!m_isOpml)
            return Next::Stop;
        const bool isOutline = text::equalsIgnoringCase(element.name, "outline");
        if (isOutline && ++m_outlines > mostOutlines)
            return Next::Stop;
        m_open.push_back(isOutline && outline(element));
        return Next::GoOn;
    }

    void endElement() override
    {
        if (m_open.empty())
            return;
        if (m_open.back())
            m_folders.removeLast();
        m_open.pop_back();
    }

    void text(QByteArrayView) override {}

    Result<QList<Subscription>> result() const
    {
        if (!m_isOpml)
            return Error{Error::Kind::Malformed, u"not OPML"_s};
        if (m_outlines > mostOutlines)
            return Error{Error::Kind::TooLarge, u"more than %1 outlines"_s.arg(mostOutlines)};
        return m_subscriptions;
    }

private:
    // xmlUrl, xmlurl and XMLURL are all about.
    static QString value(const markup::XmlElement &element, QByteArrayView name)
    {
        for (const markup::XmlAttribute &one : element.attributes) {
            if (text::equalsIgnoringCase(one.name, name))
                return QString::fromUtf8(one.value).trimmed();
        }
        return {};
    }

    static QString titleOf(const markup::XmlElement &element)
    {
        const QString text = value(element, "text");
        return text::squeezed(text.isEmpty() ? value(element, "title") : text).left(longestOutlineTitle);
    }

    // True when it opened a folder.
    bool outline(const markup::XmlElement &element)
    {
        if (const QString address = addressOf(element); !address.isEmpty()) {
            subscribe(element, address);
            return false;
        }
        const QString name = titleOf(element).replace(u'/', slashInName);
        const bool isLink = !value(element, "xmlUrl").isEmpty() || !value(element, "url").isEmpty();
        if (name.isEmpty() || isLink || m_folders.size() >= deepestFolder)
            return false;
        m_folders.append(name);
        return true;
    }

    static QString addressOf(const markup::XmlElement &element)
    {
        QString address = value(element, "xmlUrl");
        if (address.isEmpty() && value(element, "type").compare("rss"_L1, Qt::CaseInsensitive) == 0)
            address = value(element, "url");
        if (address.startsWith("feed:"_L1, Qt::CaseInsensitive))
            address = address.mid(5).startsWith("//"_L1) ? "http:"_L1 + address.mid(5) : address.mid(5);
        return address.isEmpty() ? QString() : text::resolveUrl(address, {});
    }

    static bool isFreshRss(const markup::XmlAttribute &attribute)
    {
        const bool isUndeclared = attribute.namespaceUri.isEmpty() && attribute.prefix == freshRssPrefix;
        return attribute.namespaceUri == freshRssSpace || isUndeclared;
    }

    // Only what another reader will want back: "rss", "atom" and the like go without saying.
    static OutlineExtras extrasOf(const markup::XmlElement &element)
    {
        OutlineExtras extras;
        const QString type = value(element, "type");
        if ((type.contains(u'+') || type == "JSONFeed"_L1) && isFitExtra(u"type"_s, type))
            extras.type = type;
        qsizetype room = largestExtras;
        for (const markup::XmlAttribute &one : element.attributes) {
            const QString name = QString::fromUtf8(one.name);
            const QString text = QString::fromUtf8(one.value);
            if (!isFreshRss(one) || !isFitExtra(name, text) || text.size() > room ||
                extras.attributes.size() >= mostExtras)
                continue;
            room -= text.size();
            extras.attributes.insert(name, text);
        }
        return extras;
    }

    void subscribe(const markup::XmlElement &element, const QString &address)
    {
        const QString home = value(element, "htmlUrl");
        Subscription subscription = {address, titleOf(element),
                                     home.isEmpty() ? home : text::resolveUrl(home, address),
                                     m_folders.join(u'/'), extrasOf(element)};
        if (subscription.title.isEmpty())
            subscription.title = QUrl(address).host();
        const QString key = subscription.folder + u'\n' + address;
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        m_subscriptions.append(subscription);
    }

    bool m_isOpml = false;
    int m_outlines = 0;
    std::vector<bool> m_open; // elements; true: an outline that opened a folder
    QStringList m_folders;
    QSet<QString> m_known;
    QList<Subscription> m_subscriptions;
};

} // namespace

Result<QList<Subscription>> readOpml(const QByteArray &bytes)
{
    if (bytes.size() > largestOpml)
        return Error{Error::Kind::TooLarge, u"OPML of %1 bytes"_s.arg(bytes.size())};
    OpmlReader reader;
    markup::readXml(text::decode(bytes, {}).utf8, reader);
    return reader.result();
}

} // namespace broadsheet::exchange
