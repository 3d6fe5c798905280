#include "core/share/template.h"

#include "core/text/plaintext.h"

#include <QProcess>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

constexpr qsizetype longestTemplate = 1000; // characters
constexpr qsizetype longestServer = 253;    // RFC 1035
constexpr qsizetype longestName = 12;       // of a placeholder

constexpr std::array inAddresses = {"url"_L1,   "raw_url"_L1, "title"_L1,   "source"_L1,
                                    "quote"_L1, "image"_L1,   "instance"_L1};
constexpr std::array inCommands = {"url"_L1, "title"_L1, "source"_L1, "quote"_L1, "image"_L1, "file"_L1};

// An allow-list: what begins otherwise is not opened. The messengers' own schemes open their programs.
constexpr std::array schemes = {"https://"_L1,    "mailto:"_L1,        "viber://"_L1, "tg://"_L1,
                                "whatsapp://"_L1, "sgnl://"_L1,        "skype://"_L1, "line://"_L1,
                                "threema://"_L1,  "fb-messenger://"_L1};

// Calls `use` with each piece: literal text, or the name within braces.
enum class Piece { Literal, Name };
void eachPiece(const QString &pattern, const std::function<void(Piece, const QString &)> &use)
{
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0 || close - open - 1 > longestName) {
            const qsizetype end = open < 0 || close < 0 ? pattern.size() : open + 1;
            use(Piece::Literal, pattern.sliced(at, end - at));
            at = end;
            continue;
        }
        if (open > at)
            use(Piece::Literal, pattern.sliced(at, open - at));
        use(Piece::Name, pattern.sliced(open + 1, close - open - 1));
        at = close + 1;
    }
}

template <typename Names>
bool knowsAll(const QString &pattern, const Names &names)
{
    bool known = true;
    eachPiece(pattern, [&](Piece piece, const QString &text) {
        if (piece == Piece::Name)
            known = known && std::find(names.begin(), names.end(), text) != names.end();
        else
            known = known && !text.contains(u'{') && !text.contains(u'}');
    });
    return known;
}

bool saysLink(const QString &pattern)
{
    return pattern.contains("{url}"_L1) || pattern.contains("{raw_url}"_L1);
}

QString schemeOf(const QString &address)
{
    for (const QLatin1StringView scheme : schemes) {
        if (address.startsWith(scheme))
            return scheme;
    }
    return {};
}

// Whoever the address is for: the host, or the recipient of a mail.
QString authority(const QString &address, const QString &scheme)
{
    const QString rest = address.sliced(scheme.size());
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; });
    return rest.first(end - rest.begin());
}

} // namespace

TemplateTrouble addressTrouble(const QString &address)
{
    if (address.size() > longestTemplate)
        return TemplateTrouble::TooLong;
    const QString scheme = schemeOf(address);
    if (scheme.isEmpty())
        return TemplateTrouble::Scheme;
    if (!saysLink(address))
        return TemplateTrouble::NoLink;
    if (!knowsAll(address, inAddresses))
        return TemplateTrouble::Placeholder;
    const QString host = authority(address, scheme);
    const bool own = host == "{instance}"_L1;
    const bool braces = host.contains(u'{') || address.count("{instance}"_L1) > (own ? 1 : 0);
    const bool nobody = host.isEmpty() && scheme != "mailto:"_L1;
    const bool somebody = host.contains(u'@') && scheme != "mailto:"_L1;
    if ((braces && !own) || address.count("{instance}"_L1) > 1 || nobody || somebody)
        return TemplateTrouble::Host;
    const bool ascii =
        std::all_of(address.begin(), address.end(), [](QChar c) { return c > u' ' && c < u'\u007f'; });
    const QByteArray sample = filled(address, [](const QString &) { return QByteArray("a.example"); });
    return ascii && QUrl::fromEncoded(sample, QUrl::StrictMode).isValid() ? TemplateTrouble::None
                                                                          : TemplateTrouble::Letters;
}

TemplateTrouble commandTrouble(const QString &command)
{
    if (command.size() > longestTemplate)
        return TemplateTrouble::TooLong;
    if (!command.contains("{url}"_L1) && !command.contains("{title}"_L1) && !command.contains("{file}"_L1))
        return TemplateTrouble::NoLink;
    if (!knowsAll(command, inCommands))
        return TemplateTrouble::Placeholder;
    const QString program = QProcess::splitCommand(command).value(0);
    return program.isEmpty() || program.contains(u'{') ? TemplateTrouble::Host : TemplateTrouble::None;
}

bool needsServer(const QString &address) { return address.contains("{instance}"_L1); }

bool needsPicture(const QString &address) { return address.contains("{image}"_L1); }

QString checkedServer(const QString &typed)
{
    QString text = text::squeezed(typed).toLower();
    if (text.startsWith(u'@'))
        text = text.section(u'@', 2); // the name of an account
    if (text.startsWith("https://"_L1))
        text.remove(0, 8);
    text = text.section(u'/', 0, 0);
    if (text.isEmpty() || text.size() > longestServer || text.contains(u'@') || text.contains(u' '))
        return {};
    const QUrl url(u"https://"_s + text + u'/', QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded);
    const QString last = host.section(u'.', -1);
    const bool named = host.contains(u'.') && last.size() > 1 && last.front().isLetter() &&
                       !host.contains(".."_L1) && !host.startsWith(u'.');
    if (!url.isValid() || !named || !url.userInfo().isEmpty() || url.path() != u"/"_s || url.hasQuery())
        return {};
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

QByteArray filled(const QString &pattern, const TemplateValue &value)
{
    QByteArray result;
    eachPiece(pattern, [&](Piece piece, const QString &text) {
        result += piece == Piece::Name ? value(text) : text.toUtf8();
    });
    return result;
}

} // namespace broadsheet::share
