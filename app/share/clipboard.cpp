#include "app/share/clipboard.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

std::unique_ptr<QMimeData> linkForClipboard(const QString &title, const QString &url)
{
    auto data = std::make_unique<QMimeData>();
    data->setHtml(u"<a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), title.toHtmlEscaped()));
    data->setUrls({QUrl(url)});
    data->setText(url); // last: on some platforms setUrls() replaces the text
    return data;
}

} // namespace broadsheet
