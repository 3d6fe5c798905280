// Walks through the XML of a feed and fills in Raw, led by the table in vocabulary. Which dialect it is
// decides only the root; a publisher who mixes dialects is read all the same.
#pragma once

#include "core/feeds/dialect.h"
#include "core/feeds/raw.h"
#include "core/feeds/spaces.h"
#include "core/feeds/vocabulary.h"
#include "core/markup/xmlreader.h"

#include <vector>

namespace broadsheet::feeds {

class FeedReader final : public markup::XmlHandler
{
public:
    explicit FeedReader(const QString &url);

    Next startElement(const markup::XmlElement &element) override;
    void endElement() override;
    void text(QByteArrayView utf8) override;

    bool isFeed() const; // after the end of the document
    Feed takeFeed();

    // For the rows of the vocabulary.
    Raw &raw() { return m_inItem ? m_item : m_channel; } // what is being read
    Raw &channel() { return m_channel; }
    Author &person() { return m_person; }
    const QString &base() const { return m_base; }
    QString address(QByteArrayView written) const; // absolute or empty

private:
    struct Frame
    {
        const Row *row = nullptr;
        Place place = Place::Ignored;
        bool isItem = false;
        bool changesContext = false; // xml:base or xml:lang stand here
    };
    struct Context
    {
        QString base;
        QString language;
    };

    bool readRoot(const markup::XmlElement &element);
    Space spaceOfElement(const markup::XmlElement &element);
    bool enterContext(const markup::XmlElement &element);
    void leaveContext();
    void startItem();
    void finishItem();
    void readItemAttributes(const markup::XmlElement &element);
    void startChild(const markup::XmlElement &element, Space space, Frame &frame);
    void startCapture(const Row &row, const markup::XmlElement &element);
    bool endsCapture(Space space, QByteArrayView name);
    void captureTag(const markup::XmlElement &element);
    void finishCapture();

    Feed m_feed;
    Raw m_channel;
    Raw m_item;
    Author m_person;
    bool m_inItem = false;
    Dialect m_dialect;
    bool m_sawKnown = false; // elements of the vocabulary, beside items
    bool m_sawOther = false; // and others

    std::vector<Frame> m_frames;
    std::size_t m_itemFrame = 0; // where the item's last began
    std::vector<Context> m_contexts;
    QString m_base;
    QString m_language;
    QByteArray m_lastUri; // the namespace looked up last
    QByteArray m_lastPrefix;
    Space m_lastSpace = Space::None;

    QByteArray m_besides; // text beside the elements of a person

    const Row *m_capture = nullptr; // its text is being collected
    RawText m_captured;
    bool m_isBase64 = false;
    std::vector<QByteArray> m_captureTags; // open elements within
    qsizetype m_addressBytes = 0;          // that its addresses grew to, made absolute
};

} // namespace broadsheet::feeds
