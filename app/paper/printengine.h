// HTML → PDF by the web engine, on a page that nobody sees. One print at a time: Chromium forgets the first
// callback when a second print begins (measured). Never QWebEngineView::print, which paints pictures of
// pages.
#pragma once

#include "app/article/schemehandler.h"
#include "core/base/result.h"
#include "core/pages/paperstyle.h"

#include <QFuture>
#include <QPageLayout>
#include <QPageRanges>
#include <QPromise>
#include <QTimer>

#include <list>
#include <memory>

class QWebEnginePage;
class QWebEngineProfile;

namespace broadsheet {

QPageLayout pageLayout(const pages::PaperStyle &style);

class PrintEngine final : public QObject
{
    Q_OBJECT

public:
    explicit PrintEngine(PictureSource pictures, QObject *parent = nullptr);
    ~PrintEngine() override;

    // TimedOut, or Unknown when the engine died. Pictures that do not come in time are left out.
    QFuture<Result<QByteArray>> print(const QByteArray &html, const QPageLayout &layout,
                                      const QPageRanges &pages = {}); // empty: all

private:
    struct Job
    {
        QByteArray html;
        QPageLayout layout;
        QPageRanges pages;
        QPromise<Result<QByteArray>> promise;
    };
    enum class Step { Idle, Loading, Tidying, Printing };

    void next();
    void loaded();
    void printNow();
    void finish(Result<QByteArray> result);
    void deadlinePassed();

    SchemeHandler *m_handler;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEnginePage> m_page; // dies before its profile
    QTimer m_deadline;
    std::list<Job> m_jobs; // the first is at work
    Step m_step = Step::Idle;
    int m_run = 0; // tells the answers of an abandoned job from those of the present one
};

} // namespace broadsheet
