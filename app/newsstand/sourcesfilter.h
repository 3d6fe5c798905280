// Which feeds the list of sources shows: those in trouble, those of one newspaper, those whose name holds
// what was typed.
#pragma once

#include <QSortFilterProxyModel>

namespace broadsheet {

class SourcesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyTroubled(bool only);
    void setPublication(const QString &id); // empty: all
    void setTyped(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyTroubled = false;
    QString m_publication;
    QString m_typed;
};

} // namespace broadsheet
