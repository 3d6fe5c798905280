#include "app/paper/stamp.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QUrl>

#include <exception>
#include <map>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString &text) { return Handle::newUnicodeString(text.toStdString()); }

// libqpdf reads the bytes where they are: they must outlive it.
void open(QPDF &pdf, const char *name, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(name, bytes.constData(), static_cast<size_t>(bytes.size()));
}

// The page's own content is wrapped in q … Q: Chromium leaves its scaled and mirrored coordinates behind.
void lay(QPDF &pdf, QPDFPageObjectHelper page, QPDFPageObjectHelper furniture)
{
    const Handle form = pdf.copyForeignObject(furniture.getFormXObjectForPage());
    Handle resources = page.getAttribute("/Resources", true); // a copy when pages share it
    Handle forms = resources.getKey("/XObject");
    forms = forms.isDictionary() ? forms.shallowCopy() : Handle::newDictionary();
    resources.replaceKey("/XObject", forms);
    int suffix = 1;
    const std::string name = resources.getUniqueResourceName("/BsF", suffix);
    forms.replaceKey(name, form);
    Handle object = page.getObjectHandle();
    object.addPageContents(Handle::newStream(&pdf, "q\n"), true);
    object.addPageContents(Handle::newStream(&pdf, "\nQ\nq " + name + " Do Q\n"), false);
}

// Chromium writes a soft hyphen that shows nothing as a piece of text of its own, which would cut words apart
// when they are copied or searched. It becomes no text at all.
std::string withoutSoftHyphens(const std::string &content)
{
    static const std::string mark = "/ActualText <FEFF";
    static const std::string hyphen = "00AD";
    std::string result;
    size_t at = 0;
    for (size_t found = content.find(mark); found != std::string::npos; found = content.find(mark, at)) {
        const size_t begin = found + mark.size();
        const size_t end = content.find('>', begin);
        if (end == std::string::npos)
            break;
        result.append(content, at, begin - at);
        for (size_t i = begin; i + hyphen.size() <= end; i += hyphen.size()) {
            if (content.compare(i, hyphen.size(), hyphen) != 0)
                result.append(content, i, hyphen.size());
        }
        result += '>';
        at = end + 1;
    }
    return result.append(content, at, std::string::npos);
}

void joinWords(QPDFPageObjectHelper page)
{
    Handle object = page.getObjectHandle();
    object.coalesceContentStreams();
    Handle contents = object.getKey("/Contents");
    if (!contents.isStream())
        return;
    const std::shared_ptr<Buffer> data = contents.getStreamData(qpdf_dl_generalized);
    const std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    if (text.find("00AD") != std::string::npos)
        contents.replaceStreamData(withoutSoftHyphens(text), Handle::newNull(), Handle::newNull());
}

void link(QPDF &pdf, QPDFPageObjectHelper page, const QRectF &place, const QString &address)
{
    if (place.isEmpty() || address.isEmpty())
        return;
    const Handle::Rectangle sheet = page.getMediaBox().getArrayAsRectangle();
    Handle action = Handle::newDictionary();
    action.replaceKey("/S", Handle::newName("/URI"));
    action.replaceKey("/URI", Handle::newString(QUrl(address).toEncoded().toStdString()));
    Handle note = Handle::newDictionary();
    note.replaceKey("/Type", Handle::newName("/Annot"));
    note.replaceKey("/Subtype", Handle::newName("/Link"));
    note.replaceKey("/Border", Handle::parse("[0 0 0]"));
    note.replaceKey("/Rect", Handle::newFromRectangle({place.left(), sheet.ury - place.bottom(),
                                                       place.right(), sheet.ury - place.top()}));
    note.replaceKey("/A", action);
    Handle object = page.getObjectHandle();
    Handle notes = object.getKey("/Annots");
    notes = notes.isArray() ? notes.shallowCopy() : Handle::newArray();
    notes.appendItem(pdf.makeIndirectObject(note));
    object.replaceKey("/Annots", notes);
}

void describe(QPDF &pdf, const DocumentFacts &facts)
{
    Handle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(Handle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    const std::string date = facts.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
    const std::pair<const char *, QString> texts[] = {
        {"/Title", facts.title},
        {"/Author", facts.author},
        {"/Subject", facts.subject},
        {"/Creator", u"Broadsheet "_s + QLatin1String(BROADSHEET_VERSION)}};
    for (const auto &[key, text] : texts) {
        if (text.isEmpty())
            info.removeKey(key);
        else
            info.replaceKey(key, unicode(text));
    }
    info.replaceKey("/CreationDate", Handle::newString(date));
    info.replaceKey("/ModDate", Handle::newString(date));
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(facts.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
}

void outline(QPDF &pdf, const QList<OutlineEntry> &entries)
{
    Handle destinations = pdf.getRoot().getKey("/Dests");
    if (!destinations.isDictionary())
        return;
    Handle top = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    Handle last;
    int count = 0;
    for (const OutlineEntry &entry : entries) {
        const std::string name = '/' + entry.destination.toStdString();
        if (!destinations.hasKey(name))
            continue;
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", unicode(entry.title));
        item.replaceKey("/Parent", top);
        item.replaceKey("/Dest", Handle::newName(name));
        if (count++ == 0) {
            top.replaceKey("/First", item);
        } else {
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        }
        last = item;
    }
    if (count == 0)
        return;
    top.replaceKey("/Last", last);
    top.replaceKey("/Count", Handle::newInteger(count));
    pdf.getRoot().replaceKey("/Outlines", top);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.5");
    writer.setDeterministicID(true); // not of the clock: the same again is the same
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

StampedPdf stamped(const QByteArray &printed, const pages::PaperStyle &style, const PageFurniture &furniture,
                   const DocumentFacts &facts)
{
    FurniturePages drawn; // its bytes and
    QPDF overlay;         // its document live until the writer is done
    QPDF pdf;
    open(pdf, "printed", printed);
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const QPDFPageObjectHelper &page : pages)
        joinWords(page);
    if (pages::hasHeader(style) || pages::hasFooter(style)) {
        drawn = drawFurniture(furniture, style, int(pages.size()));
        open(overlay, "furniture", drawn.pdf);
        const std::vector<QPDFPageObjectHelper> around = QPDFPageDocumentHelper(overlay).getAllPages();
        for (size_t i = 0; i < pages.size() && i < around.size(); ++i) {
            lay(pdf, pages[i], around[i]);
            link(pdf, pages[i], drawn.link, furniture.address);
        }
    }
    describe(pdf, facts);
    outline(pdf, facts.outline);
    return {written(pdf), int(pages.size())};
}

} // namespace

// The one place where a library may throw at us: it does so for a PDF it cannot read.
Result<StampedPdf> stampPages(const QByteArray &printed, const pages::PaperStyle &style,
                              const PageFurniture &furniture, const DocumentFacts &facts)
{
    try {
        return stamped(printed, style, furniture, facts);
    } catch (const std::exception &exception) {
        return Error{Error::Kind::Malformed, QString::fromUtf8(exception.what())};
    }
}

QHash<QString, int> destinationPages(const QByteArray &printed)
{
    QHash<QString, int> result;
    try {
        QPDF pdf;
        open(pdf, "printed", printed);
        std::map<QPDFObjGen, int> numbers;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            numbers.emplace(page.getObjectHandle().getObjGen(), int(numbers.size()) + 1);
        Handle destinations = pdf.getRoot().getKey("/Dests");
        if (!destinations.isDictionary())
            return result;
        for (const std::string &name : destinations.getKeys()) {
            Handle destination = destinations.getKey(name);
            if (destination.isArray() && destination.getArrayNItems() > 0)
                result.insert(QString::fromStdString(name.substr(1)),
                              numbers[destination.getArrayItem(0).getObjGen()]);
        }
    } catch (const std::exception &) {
        result.clear(); // no contents is better than wrong ones
    }
    return result;
}

} // namespace broadsheet
