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

Clipboard putOnClipboard(const share::Copied &copied)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(mimeOf(copied).release());
    return clipboard->text() == copied.text ? Clipboard::Took : Clipboard::Refused;
}

} // namespace broadsheet
