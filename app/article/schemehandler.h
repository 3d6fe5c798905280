// Serves our scheme to one web engine profile: pages from memory, pictures from wherever the library has
// them. Answers nothing else. Install it with profile->installUrlSchemeHandler(schemeName, handler).
#pragma once

#include "core/base/result.h"
#include "core/library/pictures.h"

#include <QFuture>
#include <QHash>
#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

#include <functional>

namespace broadsheet {

using PictureSource = std::function<QFuture<Result<Picture>>(const QString &webAddress)>;

class SchemeHandler final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit SchemeHandler(PictureSource pictures, QObject *parent = nullptr);

    // The address to load it by. It differs every time, so that no cache shows the page as it was before.
    QUrl setPage(const QString &key, const QByteArray &html);
    void removePage(const QString &key);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyPage(QWebEngineUrlRequestJob *job) const;
    void replyPicture(QWebEngineUrlRequestJob *job) const;

    PictureSource m_pictures;
    QHash<QString, QByteArray> m_pages;
    int m_revision = 0;
};

} // namespace broadsheet
