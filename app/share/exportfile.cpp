#include "app/share/exportfile.h"

#include "app/paper/outfile.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/exchange/epub.h"
#include "core/exchange/markdown.h"
#include "core/exchange/storyfile.h"
#include "core/library/outgoing.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr qint64 largestPictures = 200 * 1024 * 1024; // bytes of one file's; further ones are left out
constexpr int quietFor = 1'000;                       // ms before progress is shown

} // namespace

Result<Done> writeStoryFile(const QString &path, const pages::ArticlePage &page, const Words &words)
{
    const exchange::OutStory story = outStory(page, words);
    return writeFile(path, exchange::htmlFile({story}, {}, story.title));
}

struct Exporter::Work
{
    pages::PaperEdition edition;
    QList<exchange::OutStory> stories;
    exchange::OutPictures pictures;
    QStringList wanted; // addresses still to be fetched
    qint64 bytes = 0;
    QString path;
    Kind kind = Kind::WebPage;
    QPointer<QProgressDialog> progress;

    QString title() const
    {
        if (stories.size() == 1)
            return stories.first().title;
        return edition.section.isEmpty() ? edition.name : edition.name + u" · "_s + edition.section;
    }

    Result<QByteArray> file(const QString &contents) const
    {
        switch (kind) {
        case Kind::WebPage:
            return exchange::htmlFile(stories, pictures, title());
        case Kind::Markdown:
            return exchange::markdownOf(stories);
        case Kind::Ebook:
            break;
        }
        return exchange::epubOf(stories, pictures,
                                {.title = title(),
                                 .language = edition.language,
                                 .publisher = edition.name,
                                 .contents = contents,
                                 .now = QDateTime::currentDateTimeUtc()});
    }
};

Exporter::Exporter(const pages::PaperEdition &stories, PictureSource pictures, const Words &words,
                   QWidget *window)
    : QObject(window),
      m_work(std::make_shared<Work>()),
      m_pictures(std::move(pictures)),
      m_words(words),
      m_window(window)
{
    m_work->edition = stories;
    for (const pages::ArticlePage &page : stories.stories)
        m_work->stories.append(outStory(page, words));
}

void Exporter::ask()
{
    const struct
    {
        QString filter;
        QString suffix;
        Kind kind;
    } kinds[] = {{tr("Web page, one file (*.html)"), u"html"_s, Kind::WebPage},
                 {tr("E-book (*.epub)"), u"epub"_s, Kind::Ebook},
                 {tr("Markdown (*.md)"), u"md"_s, Kind::Markdown}};
    auto *dialog = new QFileDialog(m_window, tr("Export"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    QHash<QString, QString> suffixes;
    QHash<QString, Kind> byFilter;
    QHash<QString, Kind> bySuffix;
    for (const auto &[filter, suffix, kind] : kinds) {
        filters.append(filter);
        suffixes.insert(filter, suffix);
        byFilter.insert(filter, kind);
        bySuffix.insert(suffix, kind);
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"html"_s);
    const pages::PaperEdition &edition = m_work->edition;
    const bool alone = m_work->stories.size() == 1;
    dialog->selectFile(fileNameOf(edition.day, edition.name, alone ? m_work->title() : edition.section,
                                  QLatin1String("html")));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, suffixes](const QString &filter) { dialog->setDefaultSuffix(suffixes.value(filter)); });
    // The name decides; without a suffix we know, what was chosen does.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, byFilter, bySuffix](const QString &path) {
                const QString suffix = QFileInfo(path).suffix().toLower();
                write(path, bySuffix.value(suffix, byFilter.value(dialog->selectedNameFilter())));
            });
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void Exporter::write(const QString &path, Kind kind)
{
    m_work->path = path;
    m_work->kind = kind;
    if (kind != Kind::Markdown)
        m_work->wanted = exchange::picturesIn(m_work->stories);
    auto *progress = new QProgressDialog(tr("Collecting the pictures…"), tr("Cancel"), 0,
                                         int(m_work->wanted.size()), m_window);
    progress->setMinimumDuration(quietFor);
    progress->setWindowTitle(tr("Export"));
    progress->setAutoClose(false);
    m_work->progress = progress;
    connect(progress, &QProgressDialog::canceled, this, &QObject::deleteLater);
    connect(this, &QObject::destroyed, progress, &QObject::deleteLater);
    fetchNext();
}

// One that does not come leaves its alternative text.
void Exporter::fetchNext()
{
    if (m_work->wanted.isEmpty())
        return compose();
    const QString address = m_work->wanted.takeFirst();
    whenDone(m_pictures(address), this, [this, address](const Result<Picture> &picture) {
        if (m_work->progress)
            m_work->progress->setValue(m_work->progress->maximum() - int(m_work->wanted.size()));
        if (picture && m_work->bytes + picture->bytes.size() <= largestPictures) {
            m_work->bytes += picture->bytes.size();
            m_work->pictures.insert(address, {picture->bytes, picture->mimeType});
        }
        fetchNext();
    });
}

void Exporter::compose()
{
    const std::shared_ptr<const Work> work = m_work;
    whenDone(QtConcurrent::run([work, contents = m_words.contents] { return work->file(contents); }), this,
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
