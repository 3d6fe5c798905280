#include "core/exchange/bookmarktable.h"

#include "core/exchange/gathering.h"
#include "core/text/dates.h"
#include "core/text/encoding.h"
#include "core/text/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

enum class Column { Other, Address, Title, Date, Tags, Folder, Note };

struct ColumnName
{
    QLatin1String name;
    Column column;
};

constexpr ColumnName columnNames[] = {
    {QLatin1String("url"), Column::Address},       {QLatin1String("href"), Column::Address},
    {QLatin1String("link"), Column::Address},      {QLatin1String("title"), Column::Title},
    {QLatin1String("time_added"), Column::Date},   {QLatin1String("timestamp"), Column::Date},
    {QLatin1String("created"), Column::Date},      {QLatin1String("date"), Column::Date},
    {QLatin1String("tags"), Column::Tags},         {QLatin1String("folder"), Column::Folder},
    {QLatin1String("collection"), Column::Folder}, {QLatin1String("status"), Column::Folder},
    {QLatin1String("note"), Column::Note},         {QLatin1String("notes"), Column::Note},
    {QLatin1String("selection"), Column::Note},
};

Column columnOf(const QString &name)
{
    const QString wanted = name.trimmed();
    const auto *row =
        std::find_if(std::begin(columnNames), std::end(columnNames), [&](const ColumnName &one) {
            return wanted.compare(one.name, Qt::CaseInsensitive) == 0;
        });
    return row == std::end(columnNames) ? Column::Other : row->column;
}

// Rows one after the other; a quoted field may hold commas, line breaks and doubled quotes.
class Rows final
{
public:
    explicit Rows(QByteArrayView csv) : m_rest(csv) {}
    bool atEnd() const { return m_rest.isEmpty(); }

    QStringList next()
    {
        QStringList fields;
        bool isLast = false;
        while (!isLast) {
            const QString text = QString::fromUtf8(field());
            if (fields.size() < mostColumns)
                fields.append(text);
            isLast = !m_rest.startsWith(',');
            if (!isLast)
                m_rest = m_rest.sliced(1);
        }
        if (m_rest.startsWith('\r'))
            m_rest = m_rest.sliced(1);
        if (m_rest.startsWith('\n'))
            m_rest = m_rest.sliced(1);
        return fields;
    }

private:
    QByteArray field() { return m_rest.startsWith('"') ? quoted() : plain(); }

    QByteArray plain()
    {
        const auto *end = std::find_if(m_rest.begin(), m_rest.end(),
                                       [](char c) { return c == ',' || c == '\n' || c == '\r'; });
        return take(end - m_rest.begin());
    }

    QByteArray quoted()
    {
        QByteArray text;
        for (bool isDoubled = false; m_rest.startsWith('"'); isDoubled = true) {
            text += isDoubled ? "\"" : "";
            m_rest = m_rest.sliced(1);
            const qsizetype end = m_rest.indexOf('"');
            text += take(end < 0 ? m_rest.size() : end);
            m_rest = m_rest.sliced(std::min<qsizetype>(1, m_rest.size()));
        }
        return text + plain(); // what stands behind the quotes by mistake
    }

    QByteArray take(qsizetype length)
    {
        const QByteArray taken = m_rest.first(length).toByteArray();
        m_rest = m_rest.sliced(length);
        return taken;
    }

    QByteArrayView m_rest;
};

QList<Column> columnsOf(const QStringList &header)
{
    QList<Column> columns;
    for (const QString &name : header)
        columns.append(columnOf(name));
    return columns;
}

QDateTime dateOf(const QString &written)
{
    const QDateTime counted = dateOfNumber(written);
    return counted.isValid() ? counted : text::parseDate(written.toUtf8());
}

class TableReader final
{
public:
    explicit TableReader(const QList<Column> &columns) : m_columns(columns) {}

    void take(const QStringList &fields)
    {
        if (fields == QStringList{QString()})
            return; // an empty line
        KeptStory story;
        QStringList tags;
        QStringList words;
        for (qsizetype i = 0; i < std::min(fields.size(), m_columns.size()); ++i)
            takeField(m_columns.at(i), fields.at(i), &story, &tags, &words);
        if (const auto note = noteOf(words.join(u"\n\n"_s), story.saved))
            story.notes.append(*note);
        if (story.item.url.isEmpty())
            return m_gathering.refuse();
        m_gathering.add(story, tags);
    }

    bool isFull() const { return m_gathering.isFull(); }
    Result<KeptStories> result() { return m_gathering.take(); }

private:
    void takeField(Column column, const QString &field, KeptStory *story, QStringList *tags,
                   QStringList *words)
    {
        switch (column) {
        case Column::Address:
            story->item.url = story->item.url.isEmpty() ? field.trimmed() : story->item.url;
            break;
        case Column::Title:
            story->item.title = text::squeezed(field);
            break;
        case Column::Date:
            story->saved = dateOf(field);
            break;
        case Column::Tags:
            *tags = field.split(field.contains(u'|') ? u'|' : u',', Qt::SkipEmptyParts);
            break;
        case Column::Folder:
            folder(field.trimmed(), story);
            break;
        case Column::Note:
            words->append(field.trimmed());
            words->removeAll(QString());
            break;
        case Column::Other:
            break;
        }
    }

    void folder(const QString &name, KeptStory *story)
    {
        if (name.compare("unread"_L1, Qt::CaseInsensitive) == 0) {
            story->state.later = true;
        } else if (name.compare("archive"_L1, Qt::CaseInsensitive) == 0) {
            story->state.unread = false;
        } else if (const auto id = m_gathering.collection(name.split(u'/', Qt::SkipEmptyParts));
                   id != CollectionId{}) {
            story->collections.append(id);
        }
    }

    QList<Column> m_columns;
    Gathering m_gathering;
};

} // namespace

bool isBookmarkTable(QByteArrayView beginning)
{
    return columnsOf(Rows(text::withoutMark(beginning)).next()).contains(Column::Address);
}

Result<KeptStories> readBookmarkTable(const QByteArray &csv)
{
    if (csv.size() > largestBookmarkFile)
        return Error{Error::Kind::TooLarge, u"bookmarks of %1 bytes"_s.arg(csv.size())};
    const QByteArray utf8 = text::decode(csv, {}).utf8;
    Rows rows(utf8);
    const QList<Column> columns = columnsOf(rows.next());
    if (!columns.contains(Column::Address))
        return Error{Error::Kind::Malformed, u"no column of addresses"_s};
    TableReader reader(columns);
    while (!rows.atEnd() && !reader.isFull())
        reader.take(rows.next());
    return reader.result();
}

} // namespace broadsheet::exchange
