#include "core/article/lazypictures.h"

#include "core/article/policy.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <array>

namespace broadsheet::article {

namespace {

constexpr std::array<QByteArrayView, 6> endings = {".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"};
constexpr qsizetype longestAddress = 8'192;

bool isPictureAddress(QByteArrayView value)
{
    value = text::trimmed(value);
    if (value.isEmpty() || value.size() > longestAddress ||
        std::any_of(value.begin(), value.end(), text::isSpace))
        return false;
    const auto end = std::find_if(value.begin(), value.end(), [](char c) { return c == '?' || c == '#'; });
    const QByteArray path = text::lowered(QByteArrayView(value.begin(), end));
    return std::any_of(endings.begin(), endings.end(),
                       [&](QByteArrayView one) { return path.endsWith(one); });
}

// "a.jpg 320w, b.jpg 640w"
bool isPictureSet(QByteArrayView value)
{
    value = text::trimmed(value);
    const auto space = std::find_if(value.begin(), value.end(), text::isSpace);
    if (space == value.end() || space + 1 == value.end() || value.size() > 4 * longestAddress)
        return false;
    return isPictureAddress(QByteArrayView(value.begin(), space)) && text::isDigit(*(space + 1));
}

bool isPlaceholder(const QByteArray &src)
{
    const QByteArrayView address = text::trimmed(src);
    return address.isEmpty() || text::startsIgnoringCase(address, "data:") ||
           text::startsIgnoringCase(address, "about:");
}

bool holds(policy::Names names, const markup::HtmlNode &img)
{
    return std::any_of(img.attributes.begin(), img.attributes.end(), [&](const markup::HtmlAttribute &one) {
        const std::string_view name(one.name.constData(), std::size_t(one.name.size()));
        return one.name.startsWith("data-") && !one.value.isEmpty() &&
               names.find(name) != policy::Names::npos;
    });
}

} // namespace

void wakePicture(markup::HtmlNode *img)
{
    if (!isPlaceholder(img->attribute("src")) || img->has("srcset") || holds(policy::lazySources, *img) ||
        holds(policy::lazySourceSets, *img))
        return;
    for (const markup::HtmlAttribute &one : img->attributes) {
        const bool isSet = isPictureSet(one.value);
        if (one.name != "alt" && one.name != "title" && one.name != "src" &&
            (isSet || isPictureAddress(one.value))) {
            const QByteArray address = one.value;
            img->attributes.append(markup::HtmlAttribute{isSet ? "data-srcset" : "data-src", address});
            return;
        }
    }
}

} // namespace broadsheet::article
