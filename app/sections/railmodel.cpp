#include "app/sections/railmodel.h"

#include "app/words/sourcestate.h"
#include "core/base/async.h"
#include "core/library/library.h"

#include <QFont>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// The fixed rows before the newspapers.
struct FixedRow
{
    const char *name;
    const char *icon;
    Place::Kind kind;
    Counts RailCounts::*counts;
};

const FixedRow fixedRows[] = {
    {QT_TRANSLATE_NOOP("broadsheet::RailModel", "Today"), "today", Place::Kind::Today, &RailCounts::today},
    {QT_TRANSLATE_NOOP("broadsheet::RailModel", "Unread"), "unread", Place::Kind::Unread, &RailCounts::all},
    {QT_TRANSLATE_NOOP("broadsheet::RailModel", "Bookmarks"), "bookmark", Place::Kind::Bookmarks,
     &RailCounts::bookmarks},
};
constexpr int fixedCount = static_cast<int>(std::size(fixedRows));
constexpr int captionRow = fixedCount;
constexpr int firstNewspaper = captionRow + 1;
constexpr quintptr topLevel = 0; // internal id; a section carries its newspaper's row + 1

} // namespace

QDateTime startOfToday() { return QDate::currentDate().startOfDay().toUTC(); }

RailModel::RailModel(Library &library, QObject *parent) : QAbstractItemModel(parent), m_library(library)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(250ms); // counting a large library must not stand before the next story
    connect(&m_recount, &QTimer::timeout, this, &RailModel::recount);
    m_health.setSingleShot(true);
    m_health.setInterval(250ms);
    connect(&m_health, &QTimer::timeout, this, &RailModel::lookAtHealth);
    connect(&library, &Library::changed, this, [this](const Change &change) {
        if (change.what == Change::What::SourceHealth || change.what == Change::What::Sources)
            m_health.start();
        if (change.what == Change::What::Sources)
            reload();
        else if (change.what == Change::What::Stories || change.what == Change::What::States)
            m_recount.start();
    });
    reload();
    lookAtHealth();
}

void RailModel::lookAtHealth()
{
    whenDone(m_library.sources().sources(), this, [this](const QList<Source> &sources) {
        QHash<QString, QString> troubles;
        int troubled = 0;
        for (const Source &source : sources) {
            if (!isInTrouble(source))
                continue;
            ++troubled;
            QString &words = troubles[source.publication];
            if (words.isEmpty()) // the first stands for them all; the list of feeds has the others
                words = words::longState(source);
        }
        if (std::exchange(m_troubles, troubles) != troubles && rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::ToolTipRole, TroubleRole});
        emit healthChanged(troubled);
    });
}

void RailModel::reload()
{
    whenDone(m_library.sources().publications(), this, [this](const QList<Subscribed> &newspapers) {
        if (newspapers != m_newspapers) {
            beginResetModel();
            m_newspapers = newspapers;
            endResetModel();
        }
        m_loaded = true;
        emit reloaded();
        recount();
    });
}

void RailModel::recount()
{
    whenDone(m_library.stories().railCounts(startOfToday()), this, [this](const RailCounts &counts) {
        m_counts = counts;
        const int last = rowCount() - 1;
        if (last >= 0)
            emit dataChanged(index(0, 0), index(last, 0));
        for (int row = firstNewspaper; row <= last; ++row) {
            const QModelIndex newspaper = index(row, 0);
            if (const int sections = rowCount(newspaper); sections > 0)
                emit dataChanged(index(0, 0, newspaper), index(sections - 1, 0, newspaper));
        }
        emit counted();
    });
}

void RailModel::retranslate()
{
    beginResetModel(); // names change everywhere, and with them the widths
    endResetModel();
    if (m_loaded)
        emit reloaded();
}

QModelIndex RailModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex RailModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, topLevel);
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return firstNewspaper + static_cast<int>(m_newspapers.size());
    if (parent.internalId() != topLevel || parent.row() < firstNewspaper)
        return 0;
    return static_cast<int>(m_newspapers[parent.row() - firstNewspaper].publication.sections.size());
}

int RailModel::columnCount(const QModelIndex &) const { return 1; }

Place RailModel::place(const QModelIndex &index) const
{
    if (!index.isValid() || (index.internalId() == topLevel && index.row() == captionRow))
        return {};
    if (index.internalId() != topLevel) {
        const Publication &publication =
            m_newspapers[static_cast<int>(index.internalId()) - 1 - firstNewspaper].publication;
        return {Place::Kind::Section, publication.id, publication.sections[index.row()].id};
    }
    if (index.row() < fixedCount)
        return {fixedRows[index.row()].kind, {}, {}};
    return {Place::Kind::Publication, m_newspapers[index.row() - firstNewspaper].publication.id, {}};
}

StoryQuery RailModel::query(const Place &place) const
{
    StoryQuery query = place.query(startOfToday());
    if (const Subscribed *found = newspaper(place.publication))
        query.edition = found->edition;
    return query;
}

QModelIndex RailModel::indexOf(const Place &place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (row != captionRow && this->place(top) == place)
            return top;
        for (int child = 0; child < rowCount(top); ++child) {
            const QModelIndex section = index(child, 0, top);
            if (this->place(section) == place)
                return section;
        }
    }
    return {};
}

const Subscribed *RailModel::newspaper(const QString &id) const
{
    const auto found = std::find_if(m_newspapers.begin(), m_newspapers.end(),
                                    [&](const Subscribed &each) { return each.publication.id == id; });
    return found == m_newspapers.end() ? nullptr : &*found;
}

QString RailModel::sectionName(const QString &publication, const QString &section) const
{
    const Subscribed *found = newspaper(publication);
    if (!found)
        return {};
    for (const Section &each : found->publication.sections) {
        if (each.id == section)
            return translated(each.name, found->edition);
    }
    return {};
}

QString RailModel::sectionTagLine(const QString &publication, const QString &section) const
{
    const Subscribed *found = newspaper(publication);
    if (!found)
        return {};
    for (const Section &each : found->publication.sections) {
        if (each.id == section)
            return translated(each.tagLine, found->edition);
    }
    return {};
}

int RailModel::unreadOf(const QModelIndex &index) const
{
    const Place where = place(index);
    switch (where.kind) {
    case Place::Kind::Today:
        return m_counts.today.unread;
    case Place::Kind::Unread:
        return m_counts.all.unread;
    case Place::Kind::Bookmarks:
        return m_counts.bookmarks.total;
    case Place::Kind::Publication:
        return m_counts.publications.value(where.publication).unread;
    case Place::Kind::Section:
        return m_counts.sections.value(where.publication + u'/' + where.section).unread;
    }
    return 0;
}

QString RailModel::nameOfTop(int row) const
{
    if (row < fixedCount)
        return tr(fixedRows[row].name);
    if (row == captionRow)
        return tr("Newspapers");
    const Subscribed &newspaper = m_newspapers[row - firstNewspaper];
    return broadsheet::nameOf(newspaper.publication, newspaper.edition);
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isTop = index.internalId() == topLevel;
    const bool isCaption = isTop && index.row() == captionRow;
    const Place where = isCaption ? Place{} : place(index);
    switch (role) {
    case Qt::DisplayRole:
        return isTop ? nameOfTop(index.row()) : sectionName(where.publication, where.section);
    case Qt::ToolTipRole:
        return isTop ? m_troubles.value(where.publication) : sectionTagLine(where.publication, where.section);
    case Qt::AccessibleTextRole: {
        const QString name = data(index, Qt::DisplayRole).toString();
        const int count = isCaption ? 0 : unreadOf(index);
        const QString counted = count > 0 ? tr("%1, %n new", nullptr, count).arg(name) : name;
        const QString trouble = isTop ? m_troubles.value(where.publication) : QString();
        return trouble.isEmpty() ? counted : tr("%1. %2").arg(counted, trouble);
    }
    case KindRole:
        return QVariant::fromValue(!isTop                     ? RowKind::Section
                                   : isCaption                ? RowKind::Caption
                                   : index.row() < fixedCount ? RowKind::Entry
                                                              : RowKind::Publication);
    case CountRole:
        return isCaption ? 0 : unreadOf(index);
    case KeyRole:
        return isCaption ? QString() : where.key();
    case IconRole:
        return isTop && index.row() < fixedCount ? QString::fromLatin1(fixedRows[index.row()].icon)
                                                 : QString();
    case TroubleRole:
        return isTop && m_troubles.contains(where.publication);
    case LetterRole:
        return nameOfTop(isTop ? index.row() : static_cast<int>(index.internalId()) - 1).left(1).toUpper();
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex &index) const
{
    if (index.internalId() == topLevel && index.row() == captionRow)
        return Qt::ItemNeverHasChildren;
    return QAbstractItemModel::flags(index);
}

} // namespace broadsheet
