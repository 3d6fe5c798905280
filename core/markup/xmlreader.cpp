#include "core/markup/xmlreader.h"

#include "core/markup/xmlrepair.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <cstring>
#include <limits>
#include <memory>
#include <vector>

namespace broadsheet::markup {

namespace {

// What libxml2 hands back to its callbacks.
struct Reading
{
    XmlHandler &handler;
    xmlParserCtxtPtr context;
    const std::vector<QByteArrayView> &sections; // CDATA kept out of libxml2's way
    std::vector<XmlAttribute> attributes;        // kept between calls: one allocation for all elements
};

QByteArrayView view(const xmlChar *text)
{
    const char *bytes = reinterpret_cast<const char *>(text);
    return bytes ? QByteArrayView(bytes, qsizetype(std::strlen(bytes))) : QByteArrayView();
}

void startElement(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int,
                  const xmlChar **, int attributeCount, int, const xmlChar **attributes)
{
    auto &reading = *static_cast<Reading *>(data);
    reading.attributes.clear();
    for (int i = 0; i < attributeCount; ++i, attributes += 5) {
        const char *value = reinterpret_cast<const char *>(attributes[3]);
        reading.attributes.push_back({view(attributes[0]), view(attributes[1]), view(attributes[2]),
                                      QByteArrayView(value, reinterpret_cast<const char *>(attributes[4]))});
    }
    const XmlElement element = {view(name), view(prefix), view(uri), reading.attributes};
    if (reading.handler.startElement(element) == XmlHandler::Next::Stop)
        xmlStopParser(reading.context);
}

void endElement(void *data, const xmlChar *, const xmlChar *, const xmlChar *)
{
    static_cast<Reading *>(data)->handler.endElement();
}

void characters(void *data, const xmlChar *text, int length)
{
    static_cast<Reading *>(data)->handler.text(QByteArrayView(reinterpret_cast<const char *>(text), length));
}

void section(void *data, const xmlChar *, const xmlChar *number)
{
    const auto &reading = *static_cast<Reading *>(data);
    const auto index = view(number).toULongLong();
    if (index < reading.sections.size())
        reading.handler.text(reading.sections[index]);
}

// Only &amp; &lt; &gt; &quot; &apos;: without this libxml2 would drop them.
xmlEntityPtr getEntity(void *, const xmlChar *name) { return xmlGetPredefinedEntity(name); }

xmlSAXHandler saxHandler()
{
    xmlSAXHandler sax = {};
    sax.initialized = XML_SAX2_MAGIC;
    sax.getEntity = getEntity;
    sax.startElementNs = startElement;
    sax.endElementNs = endElement;
    sax.characters = characters;
    sax.processingInstruction = section;
    sax.ignorableWhitespace = characters;
    return sax;
}

} // namespace

QByteArrayView XmlElement::value(QByteArrayView attribute) const
{
    for (const XmlAttribute &candidate : attributes) {
        if (candidate.prefix.isEmpty() && candidate.name == attribute)
            return candidate.value;
    }
    return {};
}

XmlOutcome readXml(QByteArrayView utf8, XmlHandler &handler)
{
    const RepairedXml xml = repairXml(utf8);
    const XmlOutcome outcome = {xml.repaired, xml.complete};
    if (xml.utf8.isEmpty() || xml.utf8.size() > std::numeric_limits<int>::max())
        return outcome;
    const auto context = std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)>(
        xmlCreateMemoryParserCtxt(xml.utf8.constData(), int(xml.utf8.size())), &xmlFreeParserCtxt);
    if (!context)
        return outcome;
    // NOENT makes libxml2 hand out attributes with &amp; resolved. There is no document type left whose
    // entities it could expand. HUGE: the limits are ours (repairXml, feeds::parse).
    xmlCtxtUseOptions(context.get(), XML_PARSE_RECOVER | XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_HUGE |
                                         XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
    Reading reading = {handler, context.get(), xml.sections, {}};
    *context->sax = saxHandler();
    context->userData = &reading;
    xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
    xmlParseDocument(context.get());
    return outcome;
}

} // namespace broadsheet::markup
