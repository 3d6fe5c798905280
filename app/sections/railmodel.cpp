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
constexpr int firstNewspaper = fixedCount + 1;
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
    lineUp();
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
            m_sections.clear();
            for (const Subscribed &one : newspapers)
                m_sections.append(sectionsIn(one.publication, one.edition));
            lineUp();
            endResetModel();
        }
        m_loaded = true;
        emit reloaded();
        recount();
    });
}

// Without a folder first, then folder after folder, each as it was first met.
void RailModel::lineUp()
{
    m_tops.clear();
    for (int i = 0; i < fixedCount; ++i)
        m_tops.append({RowKind::Entry, i});
    m_tops.append({RowKind::Caption, 0});
    QStringList folders = {QString()};
    for (const Subscribed &newspaper : std::as_const(m_newspapers)) {
        if (!folders.contains(newspaper.folder))
            folders.append(newspaper.folder);
    }
    for (const QString &folder : std::as_const(folders)) {
        if (!folder.isEmpty())
            m_tops.append({RowKind::Caption, 0, QString(folder).replace(u"/"_s, u" · "_s)});
        for (int i = 0; i < m_newspapers.size(); ++i) {
            if (m_newspapers[i].folder == folder)
                m_tops.append({RowKind::Publication, i});
        }
    }
}

const RailModel::TopRow &RailModel::topOf(const QModelIndex &index) const
{
    const bool isTop = index.internalId() == topLevel;
    return m_tops[isTop ? index.row() : static_cast<int>(index.internalId()) - 1];
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
        return static_cast<int>(m_tops.size());
    if (parent.internalId() != topLevel || topOf(parent).kind != RowKind::Publication)
        return 0;
    return static_cast<int>(m_sections[topOf(parent).at].size());
}

int RailModel::columnCount(const QModelIndex &) const { return 1; }

Place RailModel::place(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const TopRow &top = topOf(index);
    if (top.kind == RowKind::Caption)
        return {};
    if (top.kind == RowKind::Entry)
        return {fixedRows[top.at].kind, {}, {}};
    const Publication &publication = m_newspapers[top.at].publication;
    if (index.internalId() == topLevel)
        return {Place::Kind::Publication, publication.id, {}};
    return {Place::Kind::Section, publication.id, m_sections[top.at][index.row()].id};
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
        if (topOf(top).kind != RowKind::Caption && this->place(top) == place)
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

QString RailModel::nameOfTop(const TopRow &row) const
{
    if (row.kind == RowKind::Entry)
        return tr(fixedRows[row.at].name);
    if (row.kind == RowKind::Caption)
        return row.caption.isEmpty() ? tr("Newspapers") : row.caption;
    const Subscribed &newspaper = m_newspapers[row.at];
    return broadsheet::nameOf(newspaper.publication, newspaper.edition);
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isTop = index.internalId() == topLevel;
    const TopRow &top = topOf(index);
    const bool isCaption = isTop && top.kind == RowKind::Caption;
    const Place where = isCaption ? Place{} : place(index);
    switch (role) {
    case Qt::DisplayRole:
        return isTop ? nameOfTop(top) : sectionName(where.publication, where.section);
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
        return QVariant::fromValue(isTop ? top.kind : RowKind::Section);
    case CountRole:
        return isCaption ? 0 : unreadOf(index);
    case KeyRole:
        return isCaption ? QString() : where.key();
    case IconRole:
        return isTop && top.kind == RowKind::Entry ? QString::fromLatin1(fixedRows[top.at].icon) : QString();
    case TroubleRole:
        return isTop && m_troubles.contains(where.publication);
    case LetterRole:
        return nameOfTop(top).left(1).toUpper();
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex &index) const
{
    if (index.internalId() == topLevel && topOf(index).kind == RowKind::Caption)
        return Qt::ItemNeverHasChildren;
    return QAbstractItemModel::flags(index);
}

} // namespace broadsheet
