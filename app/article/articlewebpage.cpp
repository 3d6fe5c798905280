#include "app/article/articlewebpage.h"

#include "app/article/scheme.h"

#include <QWebEngineSettings>

#include <functional>

namespace broadsheet {

namespace {

// What a page of ours never needs. Off, whatever the engine's defaults become.
constexpr QWebEngineSettings::WebAttribute forbidden[] = {
    QWebEngineSettings::JavascriptEnabled,
    QWebEngineSettings::JavascriptCanOpenWindows,
    QWebEngineSettings::JavascriptCanAccessClipboard,
    QWebEngineSettings::LocalStorageEnabled,
    QWebEngineSettings::LocalContentCanAccessRemoteUrls,
    QWebEngineSettings::LocalContentCanAccessFileUrls,
    QWebEngineSettings::PluginsEnabled,
    QWebEngineSettings::FullScreenSupportEnabled,
    QWebEngineSettings::ScreenCaptureEnabled,
    QWebEngineSettings::WebGLEnabled,
    QWebEngineSettings::AutoLoadIconsForPage,
    QWebEngineSettings::DnsPrefetchEnabled,
    QWebEngineSettings::FocusOnNavigationEnabled, // a new page must not take the keyboard from the list
    QWebEngineSettings::PdfViewerEnabled,
    QWebEngineSettings::HyperlinkAuditingEnabled,
};

// Stands in for a new window until it is told where to go; goes nowhere and passes the address on.
class LinkCatcher final : public QWebEnginePage
{
public:
    LinkCatcher(QWebEngineProfile *profile, std::function<void(const QUrl &)> caught, QObject *parent)
        : QWebEnginePage(profile, parent), m_caught(std::move(caught))
    {
    }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType, bool) override
    {
        m_caught(url);
        deleteLater();
        return false;
    }

private:
    std::function<void(const QUrl &)> m_caught;
};

} // namespace

ArticleWebPage::ArticleWebPage(QWebEngineProfile *profile, QObject *parent) : QWebEnginePage(profile, parent)
{
    for (const auto attribute : forbidden)
        settings()->setAttribute(attribute, false);
}

bool ArticleWebPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (type == NavigationTypeLinkClicked) {
        emit linkClicked(url);
        return false;
    }
    return isMainFrame && url.scheme() == QLatin1String(schemeName);
}

// Middle click and target=_blank: a link like any other.
QWebEnginePage *ArticleWebPage::createWindow(WebWindowType)
{
    return new LinkCatcher(
        profile(), [this](const QUrl &url) { emit linkClicked(url); }, this);
}

} // namespace broadsheet
