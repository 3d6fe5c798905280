#include "app/article/schemehandler.h"

#include "app/article/scheme.h"
#include "core/base/async.h"
#include "core/pages/articlepage.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// The device belongs to the job: it must live until the last byte was read, and the job dies after that.
void reply(QWebEngineUrlRequestJob *job, const QByteArray &mimeType, const QByteArray &bytes)
{
    auto *device = new QBuffer(job);
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    job->reply(mimeType, device);
}

} // namespace

SchemeHandler::SchemeHandler(PictureSource pictures, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent), m_pictures(std::move(pictures))
{
}

QUrl SchemeHandler::setPage(const QString &key, const QByteArray &html)
{
    m_pages.insert(key, html);
    QUrl url;
    url.setScheme(QLatin1String(schemeName));
    url.setHost(u"page"_s);
    url.setPath(u'/' + key);
    url.setQuery(QString::number(++m_revision));
    return url;
}

void SchemeHandler::removePage(const QString &key) { m_pages.remove(key); }

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    if (job->requestMethod() != "GET")
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (url.host() == "page"_L1)
        replyPage(job);
    else if (url.host() == "picture"_L1)
        replyPicture(job);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void SchemeHandler::replyPage(QWebEngineUrlRequestJob *job) const
{
    const auto page = m_pages.find(job->requestUrl().path().mid(1));
    if (page == m_pages.end())
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    else
        reply(job, "text/html;charset=utf-8", *page);
}

void SchemeHandler::replyPicture(QWebEngineUrlRequestJob *job) const
{
    const QString address = pages::webAddressOfPicture(job->requestUrl().toString());
    if (address.isEmpty() || !m_pictures) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    // The job receives the answer: when the page went away meanwhile, so did the job, and nobody is called.
    whenDone(m_pictures(address), job, [job](const Result<Picture> &picture) {
        if (picture.ok())
            reply(job, picture->mimeType, picture->bytes);
        else
            job->fail(QWebEngineUrlRequestJob::RequestFailed);
    });
}

} // namespace broadsheet
