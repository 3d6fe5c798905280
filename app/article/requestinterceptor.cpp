#include "app/article/requestinterceptor.h"

#include "app/article/scheme.h"

#include <QUrl>

namespace broadsheet {

RequestInterceptor::RequestInterceptor(QObject *parent) : QWebEngineUrlRequestInterceptor(parent) {}

void RequestInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (info.requestUrl().scheme() != QLatin1String(schemeName))
        info.block(true);
}

} // namespace broadsheet
