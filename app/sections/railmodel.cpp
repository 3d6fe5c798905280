#include "app/sections/railmodel.h"

#include "app/sections/daystart.h"
#include "app/sections/storymime.h"
#include "app/words/sourcestate.h"
#include "core/base/async.h"
#include "core/library/bookmarks.h"
#include "core/library/library.h"
#include "core/locale/monogram.h"

#include <QFont>
#include <QMimeData>

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
    {QT_TRANSLATE_NOOP("broadsheet::RailModel", "Read later"), "later", Place::Kind::Later,
     &RailCounts::later},
    {QT_TRANSLATE_NOOP("broadsheet::RailModel", "Notes"), "note", Place::Kind::Notes, &RailCounts::notes},
};
constexpr int fixedCount = static_cast<int>(std::size(fixedRows));
constexpr int bookmarksRow = 2;
constexpr int firstNewspaper = fixedCount + 1;
// Internal ids: a section carries its newspaper's row + 1, a collection its place in the tree.
constexpr quintptr topLevel = 0;
constexpr quintptr firstCollection = 1U << 20;

const QString collectionMime = u"application/x-broadsheet-collection"_s;

} // namespace

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
        else if (change.what == Change::What::Stories || change.what == Change::What::States ||
                 change.what == Change::What::Notes)
            m_recount.start();
        else if (change.what == Change::What::Collections)
            reloadCollections();
    });
    lineUp();
    reload();
    reloadCollections();
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
            QList<locale::Name> names;
            for (const Subscribed &one : newspapers) {
                m_sections.append(sectionsIn(one.publication, one.edition));
                names.append({broadsheet::nameOf(one.publication, one.edition), one.edition});
            }
            m_letters = locale::monograms(names);
            lineUp();
            endResetModel();
        }
        m_newspapersLoaded = true;
        sayReloaded();
    });
}

// Both are there: only then it is known whether the place the reader was in still is.
void RailModel::sayReloaded()
{
    if (!m_newspapersLoaded || !m_collectionsLoaded)
        return;
    emit reloaded();
    recount();
}

void RailModel::reloadCollections()
{
    whenDone(m_library.bookmarks().collections(), this, [this](const QList<Collection> &all) {
        if (all != m_collections.all()) {
            beginResetModel();
            m_collections = CollectionTree(all);
            endResetModel();
        } else if (m_collectionsLoaded) {
            return recount(); // what lies in them
        }
        m_collectionsLoaded = true;
        sayReloaded();
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
    if (collectionAt(index) != CollectionTree::top)
        return m_tops[bookmarksRow];
    const bool isTop = index.internalId() == topLevel;
    return m_tops[isTop ? index.row() : static_cast<int>(index.internalId()) - 1];
}

QModelIndex RailModel::bookmarks() const { return createIndex(bookmarksRow, 0, topLevel); }

int RailModel::collectionAt(const QModelIndex &index) const
{
    return index.internalId() < firstCollection ? CollectionTree::top
                                                : static_cast<int>(index.internalId() - firstCollection);
}

QModelIndex RailModel::indexOfCollection(int place) const
{
    return place == CollectionTree::top
               ? bookmarks()
               : createIndex(m_collections.rowOf(place), 0, firstCollection + static_cast<quintptr>(place));
}

void RailModel::recount()
{
    const QDateTime since = dayStart(QDateTime::currentDateTimeUtc());
    whenDone(m_library.stories().railCounts(since), this, [this](const RailCounts &counts) {
        m_counts = counts;
        const int last = rowCount() - 1;
        if (last >= 0)
            emit dataChanged(index(0, 0), index(last, 0));
        QList<QModelIndex> withChildren;
        for (int row = firstNewspaper; row <= last; ++row)
            withChildren.append(index(row, 0));
        for (int place = CollectionTree::top; place < m_collections.all().size(); ++place)
            withChildren.append(indexOfCollection(place));
        for (const QModelIndex &parent : std::as_const(withChildren)) {
            if (const int children = rowCount(parent); children > 0)
                emit dataChanged(index(0, 0, parent), index(children - 1, 0, parent));
        }
        emit counted();
    });
}

void RailModel::retranslate()
{
    beginResetModel(); // names change everywhere, and with them the widths
    endResetModel();
    sayReloaded();
}

QModelIndex RailModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, topLevel);
    if (parent == bookmarks() || collectionAt(parent) != CollectionTree::top)
        return indexOfCollection(m_collections.childrenOf(collectionAt(parent)).at(row));
    return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex RailModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    if (const int place = collectionAt(child); place != CollectionTree::top)
        return indexOfCollection(m_collections.parentOf(place));
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, topLevel);
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_tops.size());
    if (parent == bookmarks() || collectionAt(parent) != CollectionTree::top)
        return static_cast<int>(m_collections.childrenOf(collectionAt(parent)).size());
    if (parent.internalId() != topLevel || topOf(parent).kind != RowKind::Publication)
        return 0;
    return static_cast<int>(m_sections[topOf(parent).at].size());
}

int RailModel::columnCount(const QModelIndex &) const { return 1; }

Place RailModel::place(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (const int place = collectionAt(index); place != CollectionTree::top)
        return {Place::Kind::Collection, {}, {}, m_collections.at(place).id};
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
    StoryQuery query = place.query(dayStart(QDateTime::currentDateTimeUtc()));
    if (const Subscribed *found = newspaper(place.publication))
        query.edition = found->edition;
    return query;
}

QModelIndex RailModel::indexOf(const Place &place) const
{
    if (place.kind == Place::Kind::Collection) {
        const int at = m_collections.placeOf(place.collection);
        return at == CollectionTree::top ? QModelIndex() : indexOfCollection(at);
    }
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

QString RailModel::collectionName(CollectionId id) const
{
    const int place = m_collections.placeOf(id);
    return place == CollectionTree::top ? QString() : m_collections.at(place).name;
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

Counts RailModel::countsOf(const Place &place) const
{
    switch (place.kind) {
    case Place::Kind::Collection:
        return m_counts.collections.value(place.collection);
    case Place::Kind::Publication:
        return m_counts.publications.value(place.publication);
    case Place::Kind::Section:
        return m_counts.sections.value(place.publication + u'/' + place.section);
    default:
        break;
    }
    const auto row = std::find_if(std::begin(fixedRows), std::end(fixedRows),
                                  [&](const FixedRow &each) { return each.kind == place.kind; });
    return row == std::end(fixedRows) ? Counts{} : m_counts.*(row->counts);
}

// Of what the reader keeps, all of it.
int RailModel::shownCount(const QModelIndex &index) const
{
    const Place where = place(index);
    const Counts counts = countsOf(where);
    return where.isTheReadersOwn() ? counts.total : counts.unread;
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

QVariant RailModel::dataOfCollection(int place, int role) const
{
    const Collection &collection = m_collections.at(place);
    const Place where{Place::Kind::Collection, {}, {}, collection.id};
    const int count = countsOf(where).total;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: // it may be cut short, or a picture alone
        return collection.name;
    case Qt::AccessibleTextRole:
        return count > 0 ? tr("%1, %n story(s)", nullptr, count).arg(collection.name) : collection.name;
    case KindRole:
        return QVariant::fromValue(RowKind::Collection);
    case CountRole:
        return count;
    case KeyRole:
        return where.key();
    case IconRole:
        return u"collection"_s;
    case DepthRole:
        return 1 + m_collections.depthOf(place);
    default:
        return {};
    }
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const int place = collectionAt(index); place != CollectionTree::top)
        return dataOfCollection(place, role);
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
        const int count = isCaption ? 0 : shownCount(index);
        const QString counted = count > 0 ? tr("%1, %n new", nullptr, count).arg(name) : name;
        const QString trouble = isTop ? m_troubles.value(where.publication) : QString();
        return trouble.isEmpty() ? counted : tr("%1. %2").arg(counted, trouble);
    }
    case KindRole:
        return QVariant::fromValue(isTop ? top.kind : RowKind::Section);
    case CountRole:
        return isCaption ? 0 : shownCount(index);
    case KeyRole:
        return isCaption ? QString() : where.key();
    case IconRole:
        return isTop && top.kind == RowKind::Entry ? QString::fromLatin1(fixedRows[top.at].icon) : QString();
    case TroubleRole:
        return isTop && m_troubles.contains(where.publication);
    case LetterRole:
        return isTop && top.kind == RowKind::Publication ? m_letters[top.at] : QString();
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == topLevel && topOf(index).kind == RowKind::Caption)
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (collectionAt(index) != CollectionTree::top)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    if (place(index).isTheReadersOwn() && place(index).kind != Place::Kind::Notes)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

bool RailModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int place = collectionAt(index);
    if (role != Qt::EditRole || place == CollectionTree::top)
        return false;
    if (const QString name = value.toString().simplified();
        !name.isEmpty() && name != m_collections.at(place).name)
        emit renameWanted(m_collections.at(place).id, name);
    return true;
}

QStringList RailModel::mimeTypes() const { return {storiesMime, collectionMime}; }

QMimeData *RailModel::mimeData(const QModelIndexList &indexes) const
{
    const int place = indexes.isEmpty() ? CollectionTree::top : collectionAt(indexes.first());
    if (place == CollectionTree::top)
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(collectionMime, QByteArray::number(number(m_collections.at(place).id)));
    return data.release();
}

// Stories on bookmarks, a collection or what is to be read later; a collection on or between others.
bool RailModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                const QModelIndex &parent) const
{
    if (!parent.isValid() || !(flags(parent) & Qt::ItemIsDropEnabled))
        return false;
    if (data->hasFormat(storiesMime))
        return row < 0;
    return data->hasFormat(collectionMime) && place(parent).kind != Place::Kind::Later;
}

bool RailModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(storiesMime)) {
        emit storiesDropped(storiesIn(*data), place(parent));
        return true;
    }
    const CollectionId moved{data->data(collectionMime).toLongLong()};
    const int to = collectionAt(parent);
    const QList<int> &siblings = m_collections.childrenOf(to);
    int stand = row < 0 ? static_cast<int>(siblings.size()) : row;
    // It leaves its own place first.
    const int from = static_cast<int>(siblings.indexOf(m_collections.placeOf(moved)));
    if (from >= 0 && from < stand)
        --stand;
    emit moveWanted(moved, to == CollectionTree::top ? CollectionId{} : m_collections.at(to).id, stand);
    return true;
}

} // namespace broadsheet
