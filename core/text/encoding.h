// Bytes of a feed or a page → UTF-8. The order of trust: byte order mark, then the HTTP header, then the
// document's own declaration, then what the bytes look like; but text that is valid UTF-8 is UTF-8, whatever
// it claims. Labels as in https://encoding.spec.whatwg.org/#names-and-labels.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace broadsheet::text {

struct Decoded
{
    QByteArray utf8;       // valid, without a byte order mark; what could not be read is U+FFFD
    QString encoding;      // the label it was read by, lower case
    bool repaired = false; // bytes could not be read
};

// `contentType` is the HTTP header as it came; may be empty.
Decoded decode(const QByteArray &bytes, QByteArrayView contentType);

// UTF-8 without the byte order mark it may begin with; bytes or a view of them.
template <typename Bytes>
Bytes withoutMark(const Bytes &utf8)
{
    return utf8.startsWith("\xef\xbb\xbf") ? utf8.sliced(3) : utf8;
}

// "text/xml; charset='KOI8-R'" → "koi8-r"; empty without one.
QByteArray charsetOf(QByteArrayView contentType);

} // namespace broadsheet::text
