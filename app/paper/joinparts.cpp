#include "app/paper/joinparts.h"

#include "core/pages/paperpage.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <list>
#include <map>
#include <string>

namespace broadsheet {

namespace {

using Handle = QPDFObjectHandle;
using Pages = std::vector<QPDFPageObjectHelper>;

Pages pagesOf(QPDF &pdf) { return QPDFPageDocumentHelper(pdf).getAllPages(); }

Handle destinationsOf(QPDF &pdf)
{
    Handle destinations = pdf.getRoot().getKey("/Dests");
    if (!destinations.isDictionary()) {
        destinations = Handle::newDictionary();
        pdf.getRoot().replaceKey("/Dests", destinations);
    }
    return destinations;
}

// A destination names a page and a place on it: [page /XYZ left top zoom].
Handle movedTo(Handle page, Handle destination)
{
    Handle moved = Handle::newArray();
    moved.appendItem(page);
    for (int i = 1; i < destination.getArrayNItems(); ++i)
        moved.appendItem(Handle::parse(destination.getArrayItem(i).unparseResolved()));
    return moved;
}

// Its headlines lead to themselves, only so that the engine makes destinations of them.
void dropLinksWithin(Handle page)
{
    Handle kept = Handle::newArray();
    Handle notes = page.getKey("/Annots");
    for (int i = 0; notes.isArray() && i < notes.getArrayNItems(); ++i) {
        if (!notes.getArrayItem(i).hasKey("/Dest"))
            kept.appendItem(notes.getArrayItem(i));
    }
    page.replaceKey("/Annots", kept);
}

void append(QPDF &whole, QPDF &part)
{
    std::map<QPDFObjGen, size_t> numbers;
    const size_t before = pagesOf(whole).size();
    for (QPDFPageObjectHelper &page : pagesOf(part)) {
        numbers.emplace(page.getObjectHandle().getObjGen(), before + numbers.size());
        dropLinksWithin(page.getObjectHandle());
        QPDFPageDocumentHelper(whole).addPage(page, false);
    }
    Pages now = pagesOf(whole);
    Handle destinations = destinationsOf(whole);
    Handle theirs = destinationsOf(part);
    for (const std::string &name : theirs.getKeys()) {
        Handle destination = theirs.getKey(name);
        const auto number = destination.isArray() && destination.getArrayNItems() > 0
                                ? numbers.find(destination.getArrayItem(0).getObjGen())
                                : numbers.end();
        if (number != numbers.end())
            destinations.replaceKey(name, movedTo(now[number->second].getObjectHandle(), destination));
    }
}

void leadToStories(QPDF &whole)
{
    static const std::string prefix = pages::elsewhereInTheEdition.data();
    Handle destinations = destinationsOf(whole);
    for (QPDFPageObjectHelper &page : pagesOf(whole)) {
        Handle notes = page.getObjectHandle().getKey("/Annots");
        for (int i = 0; notes.isArray() && i < notes.getArrayNItems(); ++i) {
            Handle note = notes.getArrayItem(i);
            Handle action = note.getKey("/A");
            if (!action.isDictionary() || !action.getKey("/URI").isString())
                continue;
            const std::string address = action.getKey("/URI").getUTF8Value();
            if (address.compare(0, prefix.size(), prefix) != 0)
                continue;
            note.removeKey("/A");
            if (const std::string name = '/' + address.substr(prefix.size()); destinations.hasKey(name))
                note.replaceKey("/Dest", Handle::newName(name));
        }
    }
}

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("part", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QByteArray joined(const QList<QByteArray> &printed)
{
    QPDF whole;
    std::list<QPDF> parts; // they live until it is written
    open(whole, printed.first());
    for (const QByteArray &bytes : printed.sliced(1)) {
        open(parts.emplace_back(), bytes);
        append(whole, parts.back());
    }
    leadToStories(whole);
    QPDFWriter writer(whole);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

// libqpdf throws for a PDF it cannot read.
Result<QByteArray> joinParts(const QList<QByteArray> &printed)
{
    if (printed.size() == 1)
        return QByteArray(printed.first());
    try {
        return joined(printed);
    } catch (const std::exception &exception) {
        return Error{Error::Kind::Malformed, QString::fromUtf8(exception.what())};
    }
}

} // namespace broadsheet
