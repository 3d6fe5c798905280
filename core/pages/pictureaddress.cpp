#include "core/pages/articlepage.h"

#include "core/text/urls.h"

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

constexpr auto prefix = "broadsheet://picture/"_L1;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString pictureAddress(const QString &webAddress)
{
    const QString address = text::resolveUrl(webAddress, {});
    return address.isEmpty() ? QString() : prefix + QLatin1StringView(address.toUtf8().toBase64(encoding));
}

QString webAddressOfPicture(const QString &pictureAddress)
{
    if (!pictureAddress.startsWith(prefix))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(pictureAddress.sliced(prefix.size()).toLatin1(),
                                                        encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? text::resolveUrl(QString::fromUtf8(*decoded), {}) : QString();
}

} // namespace broadsheet::pages
