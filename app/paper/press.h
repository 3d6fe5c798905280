// Stories in, finished PDF out: page HTML → print engine → furniture. An edition is printed twice, because
// the contents can name pages only after the first time, and again with fewer stories when it is to have
// fewer pages. All but the engine's part runs in a thread of its own. Worth keeping: what it has warmed up
// and what it printed last serve the next time.
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

private:
    QFuture<Result<StampedPdf>> article(const pages::ArticlePage &page, const pages::PaperStyle &style,
                                        const Words &words, const QDateTime &now);
    QFuture<Result<StampedPdf>> edition(const pages::PaperEdition &edition, const pages::PaperStyle &style,
                                        const Words &words, const QDateTime &now);

    struct ArticleJob;
    void printArticle(const std::shared_ptr<ArticleJob> &job, int attempt);
    struct EditionJob;
    struct Proof;
    void printEdition(const std::shared_ptr<EditionJob> &job, int pass);
    void judge(const std::shared_ptr<EditionJob> &job, int pass, const Proof &proof);

    pages::Hyphenation hyphenation(); // in the thread of its own

    struct Steps;
    QFuture<Result<Proof>> run(const Steps &steps);

    PrintEngine m_engine;
    Dictionaries m_dictionaries;
    QThreadPool m_thread;               // one: the dictionaries are used by one at a time
    std::unique_ptr<QObject> m_waiting; // for the answers; without it nobody hears them
};

} // namespace broadsheet
