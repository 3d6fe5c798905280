#include "app/newsstand/sourcesmodel.h"

#include "app/words/sourcestate.h"
#include "core/base/async.h"
#include "core/library/library.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace broadsheet {

SourcesModel::SourcesModel(Library &library, QObject *parent)
    : QAbstractTableModel(parent), m_library(library)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(250ms);
    connect(&m_reload, &QTimer::timeout, this, &SourcesModel::reload);
    connect(&library, &Library::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Sources || change.what == Change::What::SourceHealth)
            m_reload.start();
    });
    reload();
}

void SourcesModel::reload()
{
    whenDone(m_library.sources().publications(), this, [this](const QList<Subscribed> &newspapers) {
        QHash<QString, QString> names;
        for (const Subscribed &each : newspapers)
            names.insert(each.publication.id, each.publication.name);
        whenDone(m_library.sources().sources(), this, [this, names](QList<Source> sources) {
            // The guide comes with the program; there is nothing to ask.
            sources.removeIf(
                [](const Source &one) { return !one.address.startsWith(QLatin1String("http")); });
            const bool sameRows = sources.size() == m_sources.size() &&
                                  std::equal(sources.begin(), sources.end(), m_sources.begin(),
                                             [](const Source &a, const Source &b) { return a.id == b.id; });
            if (sameRows) { // keeps selection and scrolling
                m_sources = sources;
                m_names = names;
                if (!m_sources.isEmpty())
                    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            } else {
                beginResetModel();
                m_sources = sources;
                m_names = names;
                endResetModel();
            }
            m_loaded = true;
            emit reloaded();
        });
    });
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SourcesModel::newspaperOf(const Source &source) const { return m_names.value(source.publication); }

int SourcesModel::troubled() const
{
    return static_cast<int>(std::count_if(m_sources.begin(), m_sources.end(), isInTrouble));
}

QString SourcesModel::text(const Source &source, int column) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (column) {
    case Newspaper: {
        const QString name = newspaperOf(source);
        return source.title.isEmpty() || source.title == name ? name : tr("%1: %2").arg(name, source.title);
    }
    case State:
        return words::shortState(source);
    case LastAsked:
        return words::ago(source.lastAsked, now);
    case Next:
        if (source.gone || source.everyMinutes == 0)
            return tr("when you ask");
        return source.nextDue > now ? words::moment(source.nextDue, now) : tr("soon");
    default:
        return {};
    }
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Source &source = m_sources[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(source, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? words::longState(source) : source.address;
    case SortRole:
        if (index.column() == LastAsked)
            return source.lastAsked;
        return index.column() == Next ? QVariant(source.nextDue) : text(source, index.column());
    case TroubleRole:
        return isInTrouble(source);
    case PublicationRole:
        return source.publication;
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Newspaper"), tr("State"), tr("Last asked"), tr("Next")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace broadsheet
