#include "app/article/pagehost.h"

#include "app/article/requestinterceptor.h"
#include "app/article/scheme.h"

#include <QWebEngineProfile>

namespace broadsheet {

PageHost::PageHost(PictureSource pictures)
    : m_handler(std::move(pictures)), m_interceptor(std::make_unique<RequestInterceptor>())
{
}

PageHost::~PageHost() = default;

QWebEngineProfile &PageHost::profile()
{
    if (!m_profile) {
        m_profile = std::make_unique<QWebEngineProfile>(); // without a name: off the record
        m_profile->installUrlSchemeHandler(schemeName, &m_handler);
        m_profile->setUrlRequestInterceptor(m_interceptor.get());
    }
    return *m_profile;
}

} // namespace broadsheet
