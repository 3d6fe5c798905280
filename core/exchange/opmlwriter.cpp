#include "core/exchange/opml.h"

#include "core/text/plaintext.h"

#include <QLocale>
#include <QStringList>
#include <QXmlStreamWriter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

struct Folder
{
    QString name;
    QList<const Subscription *> subscriptions;
    std::vector<Folder> folders; // in the order of their first subscription
};

Folder &folderIn(Folder &parent, const QString &name)
{
    const auto same = [&](const Folder &one) { return one.name == name; };
    const auto found = std::find_if(parent.folders.begin(), parent.folders.end(), same);
    if (found != parent.folders.end())
        return *found;
    parent.folders.push_back({name, {}, {}});
    return parent.folders.back();
}

Folder treeOf(const QList<Subscription> &subscriptions)
{
    Folder top;
    for (const Subscription &one : subscriptions) {
        Folder *folder = &top;
        const QStringList path = one.folder.split(u'/', Qt::SkipEmptyParts);
        for (const QString &name : path.first(std::min<qsizetype>(path.size(), deepestFolder)))
            folder = &folderIn(*folder, name);
        folder->subscriptions.append(&one);
    }
    return top;
}

void writeAttribute(QXmlStreamWriter *xml, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        xml->writeAttribute(name, text::squeezed(value)); // without control characters, which XML forbids
}

void writeSubscription(QXmlStreamWriter *xml, const Subscription &one)
{
    xml->writeEmptyElement(u"outline"_s);
    xml->writeAttribute(u"type"_s, one.extras.type.isEmpty() ? u"rss"_s : one.extras.type);
    const QString title = one.title.isEmpty() ? one.address : one.title;
    writeAttribute(xml, u"text"_s, title);
    writeAttribute(xml, u"title"_s, title);
    writeAttribute(xml, u"xmlUrl"_s, one.address);
    writeAttribute(xml, u"htmlUrl"_s, one.home);
    for (auto extra = one.extras.attributes.cbegin(); extra != one.extras.attributes.cend(); ++extra)
        xml->writeAttribute(freshRssSpace, extra.key(), extra.value());
}

// As deep as deepestFolder.
void writeFolder(QXmlStreamWriter *xml, const Folder &folder)
{
    for (const Subscription *one : folder.subscriptions)
        writeSubscription(xml, *one);
    for (const Folder &inner : folder.folders) {
        const QString name = QString(inner.name).replace(slashInName, u'/');
        xml->writeStartElement(u"outline"_s);
        writeAttribute(xml, u"text"_s, name);
        writeAttribute(xml, u"title"_s, name);
        writeFolder(xml, inner);
        xml->writeEndElement();
    }
}

} // namespace

QByteArray writeOpml(const QList<Subscription> &subscriptions, const QString &title, const QDateTime &now)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"opml"_s);
    const auto isOwn = [](const Subscription &one) { return !one.extras.attributes.isEmpty(); };
    if (std::any_of(subscriptions.begin(), subscriptions.end(), isOwn))
        xml.writeNamespace(freshRssSpace, freshRssPrefix);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, text::squeezed(title));
    if (now.isValid())
        xml.writeTextElement(u"dateCreated"_s,
                             QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s));
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    writeFolder(&xml, treeOf(subscriptions));
    xml.writeEndDocument();
    return bytes;
}

} // namespace broadsheet::exchange
