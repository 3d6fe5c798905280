#include "app/newsstand/manifestfiles.h"

#include "app/look/filename.h"
#include "app/words/errortext.h"
#include "app/words/manifesttrouble.h"
#include "core/library/sources.h"
#include "core/text/filenames.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr qint64 largestFile = 1024 * 1024; // bytes

QString word(const char *text) { return QCoreApplication::translate("ManifestFiles", text); }

QString filter() { return word(QT_TRANSLATE_NOOP("ManifestFiles", "Newspapers (*.publication.json)")); }

// One that was found has an id of no meaning to anybody.
QString fileName(const Publication &publication)
{
    const QString name =
        publication.id.startsWith("feed."_L1) ? text::legalFileName(publication.name) : QString();
    return name.isEmpty() ? publication.id : name;
}

void complain(QWidget *window, const QString &path, const Error &error)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(u"manifestTrouble"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(word(QT_TRANSLATE_NOOP("ManifestFiles", "Open a newspaper")));
    box->setTextFormat(Qt::PlainText);
    box->setText(word(QT_TRANSLATE_NOOP("ManifestFiles", "%1 holds no newspaper Broadsheet can read."))
                     .arg(QFileInfo(path).fileName()));
    box->setInformativeText(words::manifestTrouble(error, path));
    box->setDetailedText(error.kind == Error::Kind::Malformed ? error.detail : QString());
    box->addButton(QMessageBox::Ok);
    box->open();
}

} // namespace

QString droppedManifest(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(manifestEnding))
            return url.toLocalFile();
    }
    return {};
}

void readManifestFile(const QString &path, QWidget *window,
                      const std::function<void(const Publication &)> &read)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(window, path, {Error::Kind::CannotRead, path});
    if (file.size() > largestFile)
        return complain(window, path, {Error::Kind::TooLarge, path});
    const Result<Publication> publication = Sources::fromManifest(file.readAll());
    if (publication)
        read(*publication);
    else
        complain(window, path, publication.error());
}

void openManifest(QWidget *window, const std::function<void(const Publication &)> &read)
{
    askForFile({word(QT_TRANSLATE_NOOP("ManifestFiles", "Open a newspaper")), filter()}, window,
               [window, read](const QString &path) { readManifestFile(path, window, read); });
}

void saveManifest(const Publication &publication, QWidget *window,
                  const std::function<void(const QString &)> &say)
{
    const FileQuestion question{word(QT_TRANSLATE_NOOP("ManifestFiles", "Save the newspaper")), filter(),
                                fileName(publication) + manifestEnding};
    askWhereToSave(question, window, [json = Sources::toManifest(publication), say](const QString &path) {
        QSaveFile file(path); // whole or not at all
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
        say(written ? word(QT_TRANSLATE_NOOP("ManifestFiles", "Saved as %1")).arg(path)
                    : words::errorText({Error::Kind::CannotWrite, path}));
    });
}

} // namespace broadsheet
