#include "app/share/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace broadsheet {

std::unique_ptr<QMimeData> mimeOf(const share::Copied &copied)
{
    auto data = std::make_unique<QMimeData>();
    if (!copied.html.isEmpty())
        data->setHtml(copied.html);
    if (!copied.link.isEmpty())
        data->setUrls({QUrl::fromEncoded(copied.link.toLatin1())});
    data->setText(copied.text); // last: on some platforms setUrls() replaces the text
    return data;
}

Clipboard putOnClipboard(std::unique_ptr<QMimeData> data)
{
    const QString text = data->text();
    const bool isPicture = data->hasImage();
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data.release());
    const QMimeData *there = clipboard->mimeData();
    const bool took = there && there->text() == text && there->hasImage() == isPicture;
    return took ? Clipboard::Took : Clipboard::Refused;
}

} // namespace broadsheet
