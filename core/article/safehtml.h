// HTML that went through article::sanitize(). Only the sanitiser can make one, so what shows, prints, shares
// or exports HTML takes this type and cannot be handed a publisher's bytes by mistake.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace broadsheet::markup {
struct HtmlNode;
}

namespace broadsheet::article {

// What becomes of an embedded player. `AsLinks`: a link to its video. `Dropped`: no word is added to the
// publisher's.
enum class Players { AsLinks, Dropped };

class SafeHtml final
{
public:
    SafeHtml() = default;
    const QByteArray &utf8() const { return m_utf8; }
    bool isEmpty() const { return m_utf8.isEmpty(); }
    friend bool operator==(const SafeHtml &, const SafeHtml &) = default;

private:
    friend SafeHtml sanitize(QByteArrayView utf8Html, const QString &baseUrl, Players players);
    friend SafeHtml sanitize(const markup::HtmlNode *fragment, const QString &baseUrl, Players players);
    explicit SafeHtml(QByteArray utf8) : m_utf8(std::move(utf8)) {}
    QByteArray m_utf8;
};

} // namespace broadsheet::article
