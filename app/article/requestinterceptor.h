// The second wall, behind the pages' CSP: whatever a page asks for that is not our scheme is blocked, so the
// web engine has no network of its own.
#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace broadsheet {

class RequestInterceptor final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    explicit RequestInterceptor(QObject *parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

} // namespace broadsheet
