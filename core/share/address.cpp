#include "core/share/address.h"

#include "core/share/links.h"
#include "core/share/postlength.h"
#include "core/share/template.h"
#include "core/text/plaintext.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

constexpr qsizetype longestMailAddress = 2000; // beyond it mail programs on Windows cut or refuse
constexpr qsizetype longestWebAddress = 8000;  // what servers commonly accept in a request line
constexpr qsizetype longestText = 20'000;      // characters of a headline or a quotation that are looked at
constexpr qsizetype shortestQuote = 24;        // characters; a rest shorter than this says nothing

// One line each, or a headline could add header fields to a mail (RFC 6068, section 5).
Shared oneLine(const Shared &shared)
{
    const auto line = [](const QString &text) { return text::squeezed(text.left(longestText)); };
    return {line(shared.title), webLink(shared.url), line(shared.source), line(shared.quote),
            webLink(shared.image)};
}

QString rawLink(const QString &url) { return url.section(u'#', 0, 0); }

// What a placeholder stands for, as text.
QString valueOf(const QString &name, const ShareTarget &target, const Shared &shared)
{
    const bool apart = target.address.contains("{quote}"_L1);
    if (name == "title"_L1)
        return apart ? shared.title : quoted(shared.quote, shared.title);
    if (name == "url"_L1)
        return shared.url;
    if (name == "source"_L1)
        return shared.source;
    if (name == "image"_L1)
        return shared.image;
    if (name == "quote"_L1)
        return shared.quote.isEmpty() ? QString() : u"“"_s + shared.quote + u"”\r\n\r\n"_s;
    return {};
}

QByteArray encodedAddress(const ShareTarget &target, const Shared &shared)
{
    return filled(target.address, [&](const QString &name) -> QByteArray {
        if (name == "raw_url"_L1)
            return rawLink(shared.url).toLatin1();
        if (name == "instance"_L1)
            return target.server.toLatin1();
        return QUrl::toPercentEncoding(valueOf(name, target, shared));
    });
}

int countedLength(const ShareTarget &target, const Shared &shared)
{
    int links = 0;
    const QByteArray post = filled(target.limit.post, [&](const QString &name) {
        if (name == "url"_L1 && target.limit.link > 0) {
            links += target.limit.link;
            return QByteArray();
        }
        return valueOf(name, target, shared).toUtf8();
    });
    return links + postLength(QString::fromUtf8(post), target.limit.counting);
}

bool fits(const ShareTarget &target, const Shared &shared)
{
    const bool mail = target.address.startsWith("mailto:"_L1);
    if (encodedAddress(target, shared).size() > (mail ? longestMailAddress : longestWebAddress))
        return false;
    return target.limit.most == 0 || countedLength(target, shared) <= target.limit.most;
}

Shared shortenedToFit(const ShareTarget &target, Shared shared)
{
    const auto shorten = [&](QString Shared::*part) {
        shared.*part = fitted(shared.*part, [&](const QString &text) {
            Shared tried = shared;
            tried.*part = text;
            return fits(target, tried);
        });
    };
    const QString whole = shared.quote;
    shorten(&Shared::quote);
    if (shared.quote != whole && shared.quote.size() < shortestQuote)
        shared.quote.clear();
    shorten(&Shared::title);
    return shared;
}

bool fitsWithoutWords(const ShareTarget &target, const Shared &shared)
{
    ShareTarget unlimited = target;
    unlimited.limit = {}; // a service that counts may still take a longer link; the address has its bound
    return fits(unlimited, {{}, shared.url, {}, {}, shared.image});
}

} // namespace

QString quoted(const QString &quote, const QString &title)
{
    return quote.isEmpty() ? title : u"“%1” — "_s.arg(quote) + title;
}

Hindrance hindrance(const ShareTarget &target, const Shared &shared)
{
    const Shared clean = oneLine(shared);
    if (clean.url.isEmpty())
        return Hindrance::NoLink;
    if (!target.command.isEmpty())
        return commandTrouble(target.command) == TemplateTrouble::None ? Hindrance::None
                                                                       : Hindrance::BadTarget;
    if (addressTrouble(target.address) != TemplateTrouble::None)
        return Hindrance::BadTarget;
    const QString server = checkedServer(target.server);
    if (needsServer(target.address) && (server.isEmpty() || server != target.server))
        return Hindrance::NoServer;
    if (needsPicture(target.address) && clean.image.isEmpty())
        return Hindrance::NoPicture;
    return fitsWithoutWords(target, clean) ? Hindrance::None : Hindrance::LinkTooLong;
}

QUrl shareAddress(const ShareTarget &target, const Shared &shared)
{
    if (hindrance(target, shared) != Hindrance::None || target.address.isEmpty())
        return {};
    Shared clean = shortenedToFit(target, oneLine(shared));
    if (!fits(target, clean)) // the publication's name may be what is too much
        clean.source.clear();
    return QUrl::fromEncoded(encodedAddress(target, clean), QUrl::StrictMode);
}

QStringList commandLine(const ShareTarget &target, const Shared &shared, const QString &file)
{
    if (target.command.isEmpty() || hindrance(target, shared) != Hindrance::None)
        return {};
    const Shared clean = oneLine(shared);
    const QStringList parts = QProcess::splitCommand(target.command);
    QStringList line = {parts.first()};
    for (const QString &part : parts.mid(1)) {
        const QByteArray value = filled(part, [&](const QString &name) {
            if (name == "quote"_L1)
                return clean.quote.toUtf8();
            return name == "file"_L1    ? file.toUtf8()
                   : name == "title"_L1 ? clean.title.toUtf8()
                                        : valueOf(name, target, clean).toUtf8();
        });
        const bool option = value.startsWith('-') && !part.startsWith(u'-');
        line.append((option ? u" "_s : QString()) + QString::fromUtf8(value));
    }
    return line;
}

} // namespace broadsheet::share
