// Stories in, finished PDF out: page HTML → print engine → furniture. An edition is printed twice, because
// the contents can name pages only after the first time.
#pragma once

#include "app/paper/printengine.h"
#include "app/paper/stamp.h"
#include "core/pages/paperpage.h"

#include <functional>

namespace broadsheet {

class Press final : public QObject
{
    Q_OBJECT

public:
    explicit Press(PictureSource pictures, QObject *parent = nullptr);

    QFuture<Result<StampedPdf>> article(const pages::ArticlePage &page, const pages::PaperStyle &style,
                                        const Words &words, const QDateTime &now);
    QFuture<Result<StampedPdf>> edition(const pages::PaperEdition &edition, const pages::PaperStyle &style,
                                        const Words &words, const QDateTime &now);

private:
    struct EditionJob;
    void printEdition(const std::shared_ptr<EditionJob> &job, int pass);

    PrintEngine m_engine;
};

} // namespace broadsheet
