#include "core/share/targets.h"

#include "core/text/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

constexpr qsizetype largestFile = 256 * 1024;
constexpr qsizetype mostTargets = 100;
constexpr qsizetype longestId = 40;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestTemplate = 1000;
constexpr qsizetype longestMailAddress = 2000; // beyond it mail programs on Windows cut or refuse
constexpr qsizetype longestWebAddress = 8000;  // what servers commonly accept in a request line

struct Placeholder
{
    QLatin1String name;
    QString Shared::*value;
};

const Placeholder placeholders[] = {
    {QLatin1String("{title}"), &Shared::title},
    {QLatin1String("{url}"), &Shared::url},
    {QLatin1String("{source}"), &Shared::source},
};

Error malformed(qsizetype entry, QLatin1String key)
{
    return {Error::Kind::Malformed, u"share target %1: %2"_s.arg(entry + 1).arg(key)};
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isAddress(const QString &text)
{
    if (text.size() > longestTemplate || !text.contains(QLatin1String("{url}")))
        return false;
    QString rest = text;
    for (const Placeholder &placeholder : placeholders)
        rest.remove(placeholder.name);
    const bool scheme =
        rest.startsWith(QLatin1String("https://")) || rest.startsWith(QLatin1String("mailto:?"));
    const bool ascii =
        std::all_of(rest.begin(), rest.end(), [](QChar c) { return c > u' ' && c < u'\u007f'; });
    return scheme && ascii && !rest.contains(u'{') && QUrl(rest, QUrl::StrictMode).isValid();
}

// In one pass, so that a headline that itself says "{url}" stays a headline.
QByteArray filled(const QString &address, const Shared &shared)
{
    QByteArray result;
    for (qsizetype at = 0; at < address.size();) {
        const QStringView rest = QStringView(address).mid(at);
        const auto *found = std::find_if(std::begin(placeholders), std::end(placeholders),
                                         [&](const Placeholder &p) { return rest.startsWith(p.name); });
        if (found == std::end(placeholders)) {
            result += address.at(at).toLatin1();
            ++at;
        } else {
            result += QUrl::toPercentEncoding(shared.*found->value);
            at += found->name.size();
        }
    }
    return result;
}

} // namespace

Result<QList<ShareTarget>> readTargets(const QByteArray &json)
{
    if (json.size() > largestFile)
        return Error{Error::Kind::TooLarge, u"share targets"_s};
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isArray())
        return Error{Error::Kind::Malformed, u"share targets: %1"_s.arg(trouble.errorString())};
    const QJsonArray entries = document.array();
    if (entries.size() > mostTargets)
        return Error{Error::Kind::TooLarge, u"share targets"_s};

    QList<ShareTarget> targets;
    QSet<QString> ids;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const ShareTarget target = {entry[u"id"_s].toString(), text::squeezed(entry[u"name"_s].toString()),
                                    entry[u"address"_s].toString()};
        if (!isId(target.id) || ids.contains(target.id))
            return malformed(i, QLatin1String("id"));
        if (target.name.isEmpty() || target.name.size() > longestName)
            return malformed(i, QLatin1String("name"));
        if (!isAddress(target.address))
            return malformed(i, QLatin1String("address"));
        ids.insert(target.id);
        targets.append(target);
    }
    return targets;
}

QUrl shareAddress(const ShareTarget &target, const Shared &shared)
{
    const QUrl link(shared.url.trimmed());
    if (!link.isValid() || link.isRelative())
        return {};
    // One line, or a headline could add header fields to a mail (RFC 6068, section 5).
    // The link goes out as ASCII (punycode, percent-encoded path): not every mail program marks an IRI as a
    // link.
    Shared clean = {text::squeezed(shared.title), QString::fromLatin1(link.toEncoded()),
                    text::squeezed(shared.source)};
    const bool mail = target.address.startsWith(QLatin1String("mailto:"));
    const qsizetype limit = mail ? longestMailAddress : longestWebAddress;
    QByteArray address = filled(target.address, clean);
    const QString title = clean.title;
    for (qsizetype length = std::min(title.size(), limit); address.size() > limit && length > 0;
         length = length * 9 / 10) {
        clean.title = text::shortened(title, length);
        address = filled(target.address, clean);
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace broadsheet::share
