#include "core/library/pictures.h"

#include "core/base/async.h"
#include "core/library/librarycore.h"
#include "core/library/picturecache.h"
#include "core/library/picturetype.h"
#include "core/text/urls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr auto guideHost = "https://guide.broadsheet.invalid/"_L1;

QByteArray guideType(const QString &address, const QByteArray &bytes)
{
    return address.endsWith(".svg"_L1) ? QByteArrayLiteral("image/svg+xml") : pictureType(bytes);
}

} // namespace

Pictures::Pictures(LibraryCore &core) : m_core(core) {}

QFuture<Result<Picture>> Pictures::picture(const QString &webAddress, Lane lane)
{
    if (webAddress.startsWith(guideHost)) {
        const QByteArray bytes = m_core.options.guidePictures.value(webAddress);
        return readyFuture(bytes.isEmpty() ? Result<Picture>(Error{Error::Kind::NotFound, webAddress})
                                           : Picture{bytes, guideType(webAddress, bytes)});
    }
    if (!text::isWebUrl(QUrl(webAddress)))
        return readyFuture(Result<Picture>(Error{Error::Kind::BadAddress, webAddress}));
    return m_core.pictureCache->picture(webAddress, lane);
}

qint64 Pictures::limit() const { return m_core.pictureCache->limit(); }

void Pictures::setLimit(qint64 bytes) { m_core.pictureCache->setLimit(bytes); }

QFuture<qint64> Pictures::bytes() { return m_core.store->pictureBytes(); }

QFuture<qint64> Pictures::empty() { return m_core.pictureCache->empty(); }

} // namespace broadsheet
