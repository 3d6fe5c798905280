// The page inside the article view: no JavaScript of its own, and no navigation but ours; a clicked link is
// reported.
#pragma once

#include <QWebEnginePage>

namespace broadsheet {

class ArticleWebPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    ArticleWebPage(QWebEngineProfile *profile, QObject *parent);

signals:
    void linkClicked(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
};

} // namespace broadsheet
