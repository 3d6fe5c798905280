#include "app/stories/storymodel.h"

#include "app/sections/storymime.h"
#include "app/share/clipboard.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/stories.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace broadsheet {

namespace {

constexpr int pageSize = 200;
constexpr int farthestRow = 10'000; // that is looked for a story by loading page after page

QSet<StoryId> setOf(const QList<Headline> &lines)
{
    const QList<StoryId> ids = idsOf(lines);
    return {ids.cbegin(), ids.cend()};
}

} // namespace

StoryModel::StoryModel(Library &library, QObject *parent) : QAbstractListModel(parent), m_library(library)
{
    m_again.setSingleShot(true);
    m_again.setInterval(40ms); // a refresh says "changed" often
    connect(&m_again, &QTimer::timeout, this, &StoryModel::askAgain);
    connect(&library, &Library::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Stories || change.what == Change::What::States ||
            change.what == Change::What::Sources || change.what == Change::What::Collections ||
            change.what == Change::What::Notes)
            m_again.start();
    });
}

void StoryModel::setQuery(const StoryQuery &query)
{
    beginResetModel();
    m_query = query;
    m_query.limit = pageSize;
    m_query.before = {};
    m_rows.clear();
    m_atEnd = false;
    endResetModel();
    ++m_generation;
    ask();
}

void StoryModel::keep(StoryId id)
{
    if (!m_query.alsoKeep.contains(id))
        m_query.alsoKeep.append(id);
}

void StoryModel::ask()
{
    m_loading = true;
    StoryQuery page = m_query;
    page.before = m_rows.isEmpty() ? StoryId{} : m_rows.last().id;
    whenDone(m_library.stories().list(page), this,
             [this, generation = m_generation](const QList<Headline> &rows) {
                 if (generation != m_generation)
                     return;
                 m_loading = false;
                 m_atEnd = rows.size() < pageSize;
                 append(rows);
                 emit loaded();
             });
}

Qt::ItemFlags StoryModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

// To other programs goes the first that has a link; within this one all of them.
QMimeData *StoryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<StoryId> ids;
    share::Cited cited;
    for (const QModelIndex &index : indexes) {
        const Headline *story = headline(index.row());
        if (!story)
            continue;
        ids.append(story->id);
        if (cited.url.isEmpty()) {
            cited.title = story->title;
            cited.url = story->url;
        }
    }
    if (ids.isEmpty())
        return nullptr;
    auto data = cited.url.isEmpty() ? std::make_unique<QMimeData>()
                                    : mimeOf(share::copied(cited, share::CopyAs::TitleAndLink));
    putStories(*data, ids);
    return data.release();
}

// In an order that may change a row can come twice.
void StoryModel::append(QList<Headline> page)
{
    page.removeIf([here = setOf(m_rows)](const Headline &line) { return here.contains(line.id); });
    if (page.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_rows.append(page);
    endInsertRows();
}

void StoryModel::askAgain()
{
    if (m_loading) {
        m_again.start();
        return;
    }
    StoryQuery all = m_query;
    all.limit = std::max(pageSize, static_cast<int>(m_rows.size()));
    whenDone(m_library.stories().list(all), this,
             [this, limit = all.limit, generation = m_generation](const QList<Headline> &fresh) {
                 if (generation != m_generation)
                     return;
                 if (m_loading)
                     return m_again.start();
                 m_atEnd = fresh.size() < limit;
                 m_merging = true;
                 merge(fresh);
                 m_merging = false;
                 emit merged();
             });
}

// What went goes first; then what came is put in and what moved is moved, from the top on.
void StoryModel::merge(const QList<Headline> &fresh)
{
    const QSet<StoryId> wanted = setOf(fresh);
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_rows[row].id)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    const QSet<StoryId> here = setOf(m_rows);
    for (int row = 0; row < fresh.size(); ++row) {
        const Headline &line = fresh[row];
        if (!here.contains(line.id)) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, line);
            endInsertRows();
            continue;
        }
        if (m_rows[row].id != line.id) {
            const int from = rowOf(line.id);
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        if (!(m_rows[row] == line)) {
            m_rows[row] = line;
            emit dataChanged(index(row), index(row));
        }
    }
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

// As a screen reader says it.
QString StoryModel::spoken(const Headline &story) const
{
    QString text = (story.state.unread ? tr("Unread: %1. %2") : tr("%1. %2")).arg(story.title, story.summary);
    if (story.notes > 0)
        text += u' ' + tr("%n note(s) of yours.", nullptr, story.notes);
    return text;
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    const Headline *row = headline(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case Qt::AccessibleTextRole:
        return spoken(*row);
    case HeadlineRole:
        return QVariant::fromValue(*row);
    default:
        return {};
    }
}

bool StoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_loading && !m_rows.isEmpty();
}

void StoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

const Headline *StoryModel::headline(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int StoryModel::rowOf(StoryId id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Headline &each) { return each.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

// In the order of ids it is known from the last row whether it can still come.
bool StoryModel::mayReach(StoryId id) const
{
    return !m_atEnd && !m_rows.isEmpty() && m_rows.size() < farthestRow &&
           (m_query.order != StoryQuery::Order::Newest || number(m_rows.last().id) > number(id));
}

int StoryModel::unreadRow(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < m_rows.size(); at += step) {
        if (m_rows[at].state.unread)
            return at;
    }
    return -1;
}

} // namespace broadsheet
