#include "app/newsstand/sourcesfilter.h"

#include "app/newsstand/sourcesmodel.h"

namespace broadsheet {

void SourcesFilter::setOnlyTroubled(bool only)
{
    m_onlyTroubled = only;
    invalidateFilter();
}

void SourcesFilter::setPublication(const QString &id)
{
    m_publication = id;
    invalidateFilter();
}

void SourcesFilter::setTyped(const QString &text)
{
    m_typed = text.trimmed();
    m_publication.clear(); // who types looks among all
    invalidateFilter();
}

bool SourcesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, SourcesModel::Newspaper, parent);
    if (m_onlyTroubled && !index.data(SourcesModel::TroubleRole).toBool())
        return false;
    if (!m_publication.isEmpty() && index.data(SourcesModel::PublicationRole).toString() != m_publication)
        return false;
    return index.data().toString().contains(m_typed, Qt::CaseInsensitive) ||
           index.data(Qt::ToolTipRole).toString().contains(m_typed, Qt::CaseInsensitive);
}

} // namespace broadsheet
