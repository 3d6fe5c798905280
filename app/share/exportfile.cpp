#include "app/share/exportfile.h"

#include "app/look/progress.h"
#include "app/paper/outfile.h"
#include "app/share/wheretosave.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/exchange/book.h"
#include "core/exchange/storyfile.h"
#include "core/library/outgoing.h"
#include "core/library/wholefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace broadsheet {

Result<Done> writeStoryFile(const QString &path, const pages::ArticlePage &page, const Words &words)
{
    const exchange::OutStory story = outStory(page, words);
    return writeFile(path, exchange::htmlFile({story}, {}, story.title));
}

struct Exporter::Work
{
    pages::PaperEdition edition;
    exchange::Book book;
    QStringList wanted; // addresses still to be fetched
    qint64 bytes = 0;
    QString path;
    exchange::BookKind kind = exchange::BookKind::WebPage;
    Progress *progress = nullptr; // from when pictures are fetched on
    qsizetype pictures = 0;       // that are wanted

    QString title() const
    {
        if (book.stories.size() == 1)
            return book.stories.first().title;
        return edition.section.isEmpty() ? edition.name : edition.name + u" · "_s + edition.section;
    }
};

Exporter::Exporter(const pages::PaperEdition &stories, PictureSource pictures, const Words &words,
                   QWidget *window)
    : QObject(window), m_work(std::make_shared<Work>()), m_pictures(std::move(pictures)), m_window(window)
{
    m_work->edition = stories;
    for (const pages::ArticlePage &page : stories.stories)
        m_work->book.stories.append(outStory(page, words));
    m_work->book.facts = {.title = m_work->title(),
                          .language = stories.language,
                          .publisher = stories.name,
                          .contents = words.contents,
                          .now = {}};
}

void Exporter::ask()
{
    const QList<SavedAs> choices = {{tr("Web page, one file (*.html)"), u"html"_s},
                                    {tr("E-book (*.epub)"), u"epub"_s},
                                    {tr("Markdown (*.md)"), u"md"_s}};
    static constexpr exchange::BookKind kinds[] = {exchange::BookKind::WebPage, exchange::BookKind::Ebook,
                                                   exchange::BookKind::Markdown};
    const pages::PaperEdition &edition = m_work->edition;
    const bool alone = m_work->book.stories.size() == 1;
    const QString name = fileNameOf(edition.day, edition.name, alone ? m_work->title() : edition.section,
                                    QLatin1String("html"));
    QFileDialog *dialog =
        askWhereToSaveAs(m_window, tr("Export"), name, choices, [this](const QString &path, qsizetype kind) {
            write(path, exchange::bookKindOf(QFileInfo(path).suffix()).value_or(kinds[kind]));
        });
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
}

void Exporter::write(const QString &path, exchange::BookKind kind)
{
    m_work->path = path;
    m_work->kind = kind;
    if (exchange::holdsPictures(kind))
        m_work->wanted = exchange::picturesIn(m_work->book.stories);
    m_work->pictures = m_work->wanted.size();
    m_work->progress = new Progress(tr("Export"), tr("Collecting the pictures…"), m_window);
    connect(m_work->progress, &Progress::canceled, this, &QObject::deleteLater);
    connect(this, &QObject::destroyed, m_work->progress, &Progress::end);
    fetchNext();
}

// One that does not come leaves its alternative text.
void Exporter::fetchNext()
{
    if (m_work->wanted.isEmpty())
        return compose();
    const QString address = m_work->wanted.takeFirst();
    whenDone(m_pictures(address), this, [this, address](const Result<Picture> &picture) {
        m_work->progress->setProgress(int(m_work->pictures - m_work->wanted.size()), int(m_work->pictures));
        if (picture && m_work->bytes + picture->bytes.size() <= exchange::largestPictures) {
            m_work->bytes += picture->bytes.size();
            m_work->book.pictures.insert(address, {picture->bytes, picture->mimeType});
        }
        fetchNext();
    });
}

void Exporter::compose()
{
    m_work->book.facts.now = QDateTime::currentDateTimeUtc();
    const std::shared_ptr<const Work> work = m_work;
    whenDone(QtConcurrent::run([work] { return exchange::bookFile(work->book, work->kind); }), this,
             [this](const Result<QByteArray> &file) { finish(file); });
}

void Exporter::finish(const Result<QByteArray> &file)
{
    const Result<Done> written = file ? writeFile(m_work->path, *file) : Result<Done>(file.error());
    if (written) {
        emit saved(m_work->path);
    } else {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Export"), words::errorText(written.error()),
                                    QMessageBox::Ok, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    deleteLater();
}

} // namespace broadsheet
