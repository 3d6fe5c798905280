// Stories into a file for other programs, with their pictures and where they are from: a web page, Markdown
// or an e-book, by the name the reader gives it.
#pragma once

#include "app/article/schemehandler.h"
#include "core/exchange/book.h"
#include "core/locale/words.h"
#include "core/pages/paperpage.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace broadsheet {

class Exporter final : public QObject
{
    Q_OBJECT

public:
    // Goes by itself when it is done. `window` is what its dialogs belong to.
    Exporter(const pages::PaperEdition &stories, PictureSource pictures, const Words &words, QWidget *window);

    void ask(); // for the file's name, and then writes it

signals:
    void saved(const QString &path);

private:
    struct Work;

    void write(const QString &path, exchange::BookKind kind);
    void fetchNext();
    void compose();
    void finish(const Result<QByteArray> &file);

    std::shared_ptr<Work> m_work;
    PictureSource m_pictures;
    QWidget *m_window;
};

// At once and without pictures, as a web page. CannotWrite, DiskFull.
Result<Done> writeStoryFile(const QString &path, const pages::ArticlePage &page, const Words &words);

} // namespace broadsheet
