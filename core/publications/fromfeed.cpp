#include "core/publications/manifest.h"

#include "core/locale/languages.h"
#include "core/publications/manifestcheck.h"
#include "core/publications/sitefeeds.h"
#include "core/text/plaintext.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype idLength = 20; // hexadecimal digits of the hash: 80 bits tell feeds apart

QString idOf(const QString &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256);
    return madeFromFeed + QString::fromLatin1(hash.toHex()).left(idLength);
}

// The site's own front, for a feed that does not say where it belongs.
QString siteOf(const QString &address)
{
    const QUrl url(address);
    QUrl site;
    site.setScheme(url.scheme());
    site.setHost(url.host());
    site.setPort(url.port());
    site.setPath(u"/"_s);
    return checkedAddress(site.toString(QUrl::FullyEncoded), Web::Any);
}

} // namespace

Publication fromFeed(const QString &address, const QString &title, const QString &home,
                     const QString &language, const QString &icon)
{
    Publication publication;
    publication.id = idOf(address);
    publication.home = checkedAddress(home, Web::Any);
    if (publication.home.isEmpty())
        publication.home = siteOf(address);
    publication.icon = checkedAddress(icon, Web::Any);
    const QString host = siteHost(QUrl(publication.home.isEmpty() ? address : publication.home));
    if (isHost(host))
        publication.hosts = {host};
    publication.name = text::shortened(text::squeezed(title), longestName);
    if (publication.name.isEmpty())
        publication.name = host.isEmpty() ? address.left(longestName) : host;

    QString code = locale::languageCode(language);
    if (code.isEmpty())
        code = unknownLanguage;
    const QString label = code == unknownLanguage ? QString() : locale::language(code).shortLabel;
    publication.editions = {{code, label, publication.home, true}};
    publication.defaultEdition = code;
    const QString checked = checkedAddress(address, Web::Any);
    publication.sources = {{code, SourceKind::Feed, checked.isEmpty() ? address : checked, {}}};
    return publication;
}

} // namespace broadsheet::publications
