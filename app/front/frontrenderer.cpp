#include "app/front/frontrenderer.h"

#include <QtConcurrent>

namespace broadsheet {

QFuture<QByteArray> renderFront(const pages::FrontPage &page, const pages::PageStyle &style,
                                const Words &words)
{
    return QtConcurrent::run([page, style, words] { return pages::frontPageHtml(page, style, words); });
}

} // namespace broadsheet
