#include "core/feeds/sitemapindex.h"

#include "core/markup/xmlreader.h"
#include "core/text/dates.h"
#include "core/text/urls.h"

#include <QDateTime>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::feeds {

namespace {

constexpr qsizetype mostSitemaps = 5'000; // of one index
constexpr qsizetype longestText = 8'192;  // bytes

struct Listed
{
    QString address;
    QDateTime changed; // invalid: not said
};

class IndexReader final : public markup::XmlHandler
{
public:
    explicit IndexReader(const QString &url) : m_url(url) {}

    Next startElement(const markup::XmlElement &element) override
    {
        if (m_depth++ == 0 && element.name != "sitemapindex")
            return Next::Stop;
        if (element.name == "sitemap") {
            if (m_found.size() >= mostSitemaps)
                return Next::Stop;
            m_found.append(Listed());
        }
        m_inLocation = element.name == "loc";
        m_inDate = element.name == "lastmod";
        m_text.clear();
        return Next::GoOn;
    }

    void endElement() override
    {
        --m_depth;
        if (!m_found.isEmpty() && m_inLocation)
            m_found.last().address = text::resolveUrl(QString::fromUtf8(m_text), m_url);
        if (!m_found.isEmpty() && m_inDate)
            m_found.last().changed = text::parseDate(m_text);
        m_inLocation = m_inDate = false;
    }

    void text(QByteArrayView utf8) override
    {
        if ((m_inLocation || m_inDate) && m_text.size() < longestText)
            m_text += utf8;
    }

    QList<Listed> found() const { return m_found; }

private:
    QString m_url;
    QList<Listed> m_found;
    QByteArray m_text;
    int m_depth = 0;
    bool m_inLocation = false;
    bool m_inDate = false;
};

} // namespace

QStringList newsSitemapsOf(QByteArrayView utf8Xml, const QString &url)
{
    IndexReader reader(url);
    markup::readXml(utf8Xml, reader);
    QList<Listed> found = reader.found();
    found.removeIf([](const Listed &one) { return one.address.isEmpty(); });
    const auto isNews = [](const Listed &one) {
        return one.address.contains("news"_L1, Qt::CaseInsensitive);
    };
    if (std::any_of(found.begin(), found.end(), isNews))
        found.removeIf([&](const Listed &one) { return !isNews(one); });
    std::stable_sort(found.begin(), found.end(), [](const Listed &a, const Listed &b) {
        return a.changed.isValid() && (!b.changed.isValid() || a.changed > b.changed);
    });
    QStringList addresses;
    for (const Listed &one : found)
        addresses.append(one.address);
    return addresses;
}

} // namespace broadsheet::feeds
