// HTML → PDF by the web engine, on a page that nobody sees. One print at a time: Chromium forgets the first
// callback when a second print begins (measured). Never QWebEngineView::print, which paints pictures of
// pages.
#pragma once

#include "app/article/schemehandler.h"
#include "core/base/result.h"
#include "core/pages/paperstyle.h"

#include <QElapsedTimer>
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

    // TimedOut, or Unknown when the engine died. Pictures that do not come in time are left out. What was
    // printed just now is not printed again.
    QFuture<Result<QByteArray>> print(const QByteArray &html, const QPageLayout &layout,
                                      const QPageRanges &pages = {}); // empty: all

    // Forgets what was asked for; the futures have no answer then.
    void stop();

private:
    struct Sheets
    {
        QByteArray html;
        QPageLayout layout;
        QPageRanges pages;
        friend bool operator==(const Sheets &, const Sheets &) = default;
    };
    struct Job
    {
        Sheets sheets;
        QPromise<Result<QByteArray>> promise;
    };
    struct Printed
    {
        Sheets sheets;
        QByteArray pdf;
    };
    // Stopping: the engine still prints what nobody wants any more.
    enum class Step { Idle, Loading, Tidying, Printing, Stopping };
    enum class Patience { Left, Gone }; // with pictures that do not come

    void makePage();
    void next();
    void tidy(Patience patience);
    void tidied(int missing);
    void printNow();
    void answered(const QByteArray &pdf);
    void finish(Result<QByteArray> result);
    void idle();
    void deadlinePassed();

    SchemeHandler *m_handler;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEnginePage> m_page; // dies before its profile
    QTimer m_deadline;
    QElapsedTimer m_loading;
    std::list<Job> m_jobs;        // the first is at work
    std::list<Printed> m_printed; // the newest first
    Step m_step = Step::Idle;
    Patience m_patience = Patience::Left;
    bool m_complete = false; // no picture of the present job is missing
    int m_run = 0;           // tells the answers of an abandoned job from those of the present one
};

} // namespace broadsheet
