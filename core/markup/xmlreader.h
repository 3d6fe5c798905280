// Reads XML as a stream of elements, for feeds and lists of addresses. Broken documents are repaired first;
// nothing is ever fetched, no entity is expanded, no document type is read. Not for HTML: that is htmltree.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace broadsheet::markup {

struct XmlAttribute
{
    QByteArrayView name; // without its prefix
    QByteArrayView prefix;
    QByteArrayView namespaceUri; // empty: none, or the prefix is not declared
    QByteArrayView value;
};

struct XmlElement
{
    QByteArrayView name; // without its prefix
    QByteArrayView prefix;
    QByteArrayView namespaceUri;
    std::span<const XmlAttribute> attributes;

    QByteArrayView value(QByteArrayView attribute) const; // of the attribute without a prefix; empty: none
};

// Views are good only during the call.
class XmlHandler
{
public:
    enum class Next { GoOn, Stop };
    virtual ~XmlHandler() = default;
    virtual Next startElement(const XmlElement &element) = 0;
    virtual void endElement() = 0;
    virtual void text(QByteArrayView utf8) = 0; // may come in pieces
};

struct XmlOutcome
{
    bool repaired = false; // it was not well-formed
    bool complete = true;  // false: it ended before its root did
};

XmlOutcome readXml(QByteArrayView utf8, XmlHandler &handler);

} // namespace broadsheet::markup
