// QStringDecoder decodes: with ICU, as Debian, Fedora and Homebrew build Qt, it knows all but two of the
// WHATWG encodings.
#include "core/text/encoding.h"

#include "core/text/ascii.h"
#include "core/text/encodinglabels.h"
#include "core/text/singlebyte.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace broadsheet::text {

namespace {

constexpr qsizetype declarationRange = 1024; // bytes in which a document must say its encoding
constexpr qsizetype guessRange = 256 * 1024; // bytes looked at to guess one
constexpr qsizetype fewSequences = 3;        // so few may be valid UTF-8 by chance in a Chinese encoding

struct Signature
{
    QByteArrayView bytes;
    qsizetype mark; // length of the byte order mark; 0: it is only how markup looks in this encoding
    const char *codec;
};

// Longer ones first.
constexpr Signature signatures[] = {
    {QByteArrayView("\xFF\xFE\0\0", 4), 4, "utf-32le"},
    {QByteArrayView("\0\0\xFE\xFF", 4), 4, "utf-32be"},
    {QByteArrayView("<\0\0\0", 4), 0, "utf-32le"},
    {QByteArrayView("\0\0\0<", 4), 0, "utf-32be"},
    {QByteArrayView("\x4C\x6F\xA7\x94", 4), 0, "ibm037"}, // "<?xm" as mainframes write it
    {QByteArrayView("\xEF\xBB\xBF", 3), 3, "utf-8"},
    {QByteArrayView("\xFF\xFE", 2), 2, "utf-16le"},
    {QByteArrayView("\xFE\xFF", 2), 2, "utf-16be"},
    {QByteArrayView("<\0", 2), 0, "utf-16le"},
    {QByteArrayView("\0<", 2), 0, "utf-16be"},
    {QByteArrayView("{\0", 2), 0, "utf-16le"},
    {QByteArrayView("\0{", 2), 0, "utf-16be"},
};

// How far bytes are UTF-8.
struct Utf8Evidence
{
    qsizetype sequences = 0; // of more than one byte
    qsizetype errors = 0;
};

qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto lead = static_cast<unsigned char>(bytes[0]);
    const qsizetype length = lead >= 0xC2 && lead < 0xE0   ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
    if (length == 0 || bytes.size() < length)
        return 0;
    const auto follows = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    return std::all_of(bytes.begin() + 1, bytes.begin() + length, follows) ? length : 0;
}

Utf8Evidence utf8Evidence(QByteArrayView bytes)
{
    Utf8Evidence evidence;
    for (qsizetype at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = sequenceLength(bytes.sliced(at));
        ++(length > 0 ? evidence.sequences : evidence.errors);
        at += std::max<qsizetype>(length, 1);
    }
    return evidence;
}

QByteArray valueAfter(QByteArrayView text, QByteArrayView name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        QByteArrayView rest = trimmed(text.sliced(at + name.size()));
        if (!rest.startsWith('='))
            continue;
        rest = trimmed(rest.sliced(1));
        const bool quoted = rest.startsWith('"') || rest.startsWith('\'');
        const char quote = quoted ? rest[0] : '\0';
        rest = quoted ? trimmed(rest.sliced(1)) : rest;
        const auto ends = [&](char c) {
            return quoted ? c == quote : isSpace(c) || c == ';' || c == '>' || c == '/' || c == '"';
        };
        return trimmed(QByteArrayView(rest.begin(), std::find_if(rest.begin(), rest.end(), ends)))
            .toByteArray();
    }
    return {};
}

// <?xml … encoding="…"?> or <meta charset=…>, <meta … content="text/html; charset=…">.
QByteArray declaredLabel(QByteArrayView bytes)
{
    const QByteArray start = lowered(trimmed(bytes.first(std::min(bytes.size(), declarationRange))));
    if (start.startsWith("<?xml")) {
        const qsizetype end = start.indexOf("?>");
        return valueAfter(QByteArrayView(start).first(end < 0 ? start.size() : end), "encoding");
    }
    const qsizetype meta = start.indexOf("<meta");
    return meta < 0 ? QByteArray() : valueAfter(QByteArrayView(start).sliced(meta), "charset");
}

QByteArray guessedLabel(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(),
                         static_cast<std::size_t>(std::min(bytes.size(), guessRange)));
    uchardet_data_end(detector.get());
    return lowered(uchardet_get_charset(detector.get()));
}

// Nothing when this decoder does not exist.
std::optional<Decoded> decodeBy(QByteArrayView codec, QByteArrayView bytes)
{
    if (isSingleByteTable(codec))
        return Decoded{decodeSingleByte(codec, bytes).toUtf8(), {}, false};
    QStringDecoder decoder(codec.toByteArray().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return {};
    const QString text = decoder.decode(bytes);
    return Decoded{text.toUtf8(), {}, decoder.hasError() || text.contains(QChar::ReplacementCharacter)};
}

// Encodings that write other alphabets in ASCII bytes.
bool usesEscapes(QByteArrayView codec) { return codec.startsWith("iso-2022") || codec == "hz-gb-2312"; }

bool isWide(QByteArrayView codec) { return codec.startsWith("utf-16") || codec.startsWith("utf-32"); }

Decoded named(Decoded decoded, QByteArrayView label)
{
    decoded.encoding = QString::fromLatin1(label);
    return decoded;
}

Decoded asUtf8(const QByteArray &bytes)
{
    if (QByteArrayView(bytes).isValidUtf8())
        return {bytes, QStringLiteral("utf-8"), false};
    return {QString::fromUtf8(bytes).toUtf8(), QStringLiteral("utf-8"), true};
}

std::optional<Decoded> bySignature(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (!bytes.startsWith(signature.bytes))
            continue;
        const QByteArray rest = signature.mark > 0 ? bytes.sliced(signature.mark) : bytes;
        if (QByteArrayView(signature.codec) == "utf-8")
            return asUtf8(rest);
        if (const auto decoded = decodeBy(signature.codec, rest))
            return named(*decoded, signature.codec);
    }
    return {};
}

// A claim can be trusted when the bytes bear it out; text that is valid UTF-8 is hardly ever something else.
std::optional<Decoded> byClaim(const QByteArray &bytes, QByteArrayView label, const Utf8Evidence &evidence)
{
    const QByteArrayView codec = codecForLabel(label);
    if (codec.isEmpty() ||
        isWide(codec)) // wide encodings were told by their signature, or the claim is wrong
        return {};
    if (codec == "utf-8")
        return evidence.errors == 0 ? std::optional(named(asUtf8(bytes), "utf-8")) : std::nullopt;
    if (evidence.errors == 0 && evidence.sequences >= fewSequences)
        return {};
    if (evidence.errors == 0 && evidence.sequences == 0 && !usesEscapes(codec))
        return named({bytes, {}, false}, label); // plain ASCII
    auto decoded = decodeBy(codec, bytes);
    if (decoded && decoded->repaired && codec == "gb18030") // older GBK has signs GB 18030 gave up
        decoded = decodeBy("gbk", bytes);
    if (!decoded || (decoded->repaired && evidence.errors == 0))
        return {};
    return named(*decoded, label);
}

Decoded byLooks(const QByteArray &bytes, const Utf8Evidence &evidence)
{
    if (evidence.errors <= evidence.sequences)
        return asUtf8(bytes);
    for (const QByteArray &label : {guessedLabel(bytes), QByteArray("windows-1252")}) {
        const QByteArrayView codec = codecForLabel(label);
        if (codec.isEmpty() || isWide(codec) || codec == "utf-8")
            continue;
        if (const auto decoded = decodeBy(codec, bytes))
            return named(*decoded, label);
    }
    return asUtf8(bytes);
}

} // namespace

QByteArray charsetOf(QByteArrayView contentType)
{
    return valueAfter(lowered(contentType.first(std::min(contentType.size(), declarationRange))), "charset");
}

Decoded decode(const QByteArray &bytes, QByteArrayView contentType)
{
    if (const auto decoded = bySignature(bytes))
        return *decoded;
    const QByteArray header = charsetOf(contentType);
    const QByteArray declared = declaredLabel(bytes);
    const auto isUtf8OrSilent = [](const QByteArray &label) {
        return label.isEmpty() || codecForLabel(label) == "utf-8";
    };
    if (isUtf8OrSilent(header) && isUtf8OrSilent(declared) && QByteArrayView(bytes).isValidUtf8())
        return named({bytes, {}, false}, "utf-8"); // by far the most
    const Utf8Evidence evidence = utf8Evidence(bytes);
    for (const QByteArray &label : {header, declared}) {
        if (const auto decoded = byClaim(bytes, label, evidence))
            return *decoded;
    }
    return byLooks(bytes, evidence);
}

} // namespace broadsheet::text
