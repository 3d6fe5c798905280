// What every web view of the window shares: one profile of the engine, off the record and without a network,
// and the pages and pictures it is served. Made when the first page is shown, for it costs 70 ms.
#pragma once

#include "app/article/schemehandler.h"

#include <memory>

class QWebEngineProfile;

namespace broadsheet {

class RequestInterceptor;

class PageHost final
{
public:
    explicit PageHost(PictureSource pictures);
    ~PageHost(); // after every view that uses it

    QWebEngineProfile &profile();
    SchemeHandler &handler() { return m_handler; }

private:
    SchemeHandler m_handler;
    std::unique_ptr<RequestInterceptor> m_interceptor;
    std::unique_ptr<QWebEngineProfile> m_profile; // goes first: it knows the other two
};

} // namespace broadsheet
