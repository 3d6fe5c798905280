// Stories in, finished PDF out: page HTML → print engine → furniture. The front page of an edition is printed
// twice, because the contents can name pages only after the first time, the end again a little smaller where
// a few lines would take another page, and all of it again with fewer stories when it is to have fewer pages;
// a large one in parts. All but the engine's part runs in a thread of its own. Worth keeping: what it has
// warmed up and what it printed last serve the next time.
#pragma once

#include "app/paper/dictionaries.h"
#include "app/paper/printengine.h"
#include "app/paper/stamp.h"
#include "core/pages/paperpage.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <variant>

namespace broadsheet {

// What can be printed.
using PaperSubject = std::variant<pages::ArticlePage, pages::PaperEdition>;

class Press final : public QObject
{
    Q_OBJECT

public:
    explicit Press(PictureSource pictures, QObject *parent = nullptr);
    ~Press() override;

    QFuture<Result<StampedPdf>> print(const PaperSubject &subject, const pages::PaperStyle &style,
                                      const Words &words, const QDateTime &now);

    // To be looked at while the rest is set: the first two pages, without page numbers.
    QFuture<Result<StampedPdf>> firstPages(const pages::PaperEdition &edition, const pages::PaperStyle &style,
                                           const Words &words, const QDateTime &now);

    // Forgets what is at work; the futures have no answer then.
    void stop();

signals:
    // How it looks so far, when it must be printed once more.
    void drafted(const broadsheet::StampedPdf &pages);
    // How far an edition is that is printed in parts: this story is set next.
    void reached(int story, int stories);

private:
    struct Proof;
    struct Job;
    struct ArticleJob;
    struct EditionJob;
    using Html = std::function<QByteArray(const pages::Hyphenation &)>;
    using Stamp = std::function<Proof(const QList<QByteArray> &printed)>;

    void start(const std::shared_ptr<ArticleJob> &job, int attempt);
    void printWanted(const std::shared_ptr<EditionJob> &job);
    void prove(const std::shared_ptr<EditionJob> &job);
    void judge(const std::shared_ptr<EditionJob> &job, const Proof &proof);

    // Both call back when they are done, and leave a job whose pages do not come finished with the error.
    void print(const std::shared_ptr<Job> &job, const Html &html, const pages::PaperStyle &style,
               const QPageRanges &pages, std::function<void(const QByteArray &printed)> then);
    void stamp(const QList<QByteArray> &printed, const Stamp &stamp, std::function<void(const Proof &)> then);

    PrintEngine m_engine;
    Dictionaries m_dictionaries;
    QThreadPool m_thread;               // one: the dictionaries are used by one at a time
    std::unique_ptr<QObject> m_waiting; // for the answers; without it nobody hears them
};

} // namespace broadsheet
