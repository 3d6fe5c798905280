// Stories in, finished PDF out: page HTML → print engine → furniture. An edition is printed twice, because
// the contents can name pages only after the first time, and again with fewer stories when it is to have
// fewer pages.
#pragma once

#include "app/paper/dictionaries.h"
#include "app/paper/printengine.h"
#include "app/paper/stamp.h"
#include "core/pages/paperpage.h"

#include <variant>

namespace broadsheet {

// What can be printed.
using PaperSubject = std::variant<pages::ArticlePage, pages::PaperEdition>;

class Press final : public QObject
{
    Q_OBJECT

public:
    explicit Press(PictureSource pictures, QObject *parent = nullptr);

    QFuture<Result<StampedPdf>> print(const PaperSubject &subject, const pages::PaperStyle &style,
                                      const Words &words, const QDateTime &now);

    // To be looked at while the rest is set: the first two pages, without page numbers.
    QFuture<Result<StampedPdf>> firstPages(const pages::PaperEdition &edition, const pages::PaperStyle &style,
                                           const Words &words, const QDateTime &now);

private:
    QFuture<Result<StampedPdf>> article(const pages::ArticlePage &page, const pages::PaperStyle &style,
                                        const Words &words, const QDateTime &now);
    QFuture<Result<StampedPdf>> edition(const pages::PaperEdition &edition, const pages::PaperStyle &style,
                                        const Words &words, const QDateTime &now);

    struct ArticleJob;
    void printArticle(const std::shared_ptr<ArticleJob> &job, int attempt);
    struct EditionJob;
    static int tooManyPages(const EditionJob &job, const QByteArray &printed);
    void printEdition(const std::shared_ptr<EditionJob> &job, int pass);

    pages::Hyphenation hyphenation();

    PrintEngine m_engine;
    Dictionaries m_dictionaries;
};

} // namespace broadsheet
