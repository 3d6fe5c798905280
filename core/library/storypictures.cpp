#include "core/library/storypictures.h"

#include "core/article/sanitize.h"
#include "core/markup/htmlscanner.h"
#include "core/pages/articlepage.h"
#include "core/text/entities.h"

namespace broadsheet {

namespace {

// What the page's pictures depend on, and nothing of what it says around them.
pages::ArticlePage barePage(const Story &story)
{
    pages::ArticlePage page;
    page.zone = QTimeZone::utc();
    Item &item = page.story.item;
    item.title = story.item.title;
    item.url = story.item.url;
    item.image = story.item.image;
    const QString base = story.item.baseUrl.isEmpty() ? story.item.url : story.item.baseUrl;
    page.body = article::sanitize(story.item.contentHtml.toUtf8(), base);
    return page;
}

} // namespace

QStringList shownPictures(const Story &story)
{
    QStringList addresses;
    const QByteArray html = pages::articleHtml(barePage(story), {}, {});
    markup::HtmlScanner scanner(html);
    while (const std::optional<markup::HtmlToken> token = scanner.next()) {
        if (token->kind != markup::HtmlToken::Kind::Start || token->name != "img")
            continue;
        for (const auto &attribute : token->attributes) {
            if (attribute.name != "src")
                continue;
            const QString address = pages::webAddressOfPicture(
                QString::fromUtf8(text::decodeEntities(attribute.value, text::ReferencePlace::Attribute)));
            if (!address.isEmpty() && !addresses.contains(address))
                addresses.append(address);
        }
    }
    return addresses;
}

QStringList allPictures(const Story &story)
{
    QStringList addresses = shownPictures(story);
    if (story.whole.text)
        addresses += shownPictures(withWholeText(story));
    addresses.removeDuplicates();
    return addresses;
}

} // namespace broadsheet
