#include "app/newsstand/newsstandmodel.h"

#include "app/newsstand/offerwords.h"
#include "app/words/inorder.h"
#include "core/locale/monogram.h"

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList where(const Offer &offer)
{
    return QStringList{hostName(offer.publication.home)} + languageNames(offer.publication);
}

QStringList what(const Offer &offer, const QString &language)
{
    const Edition *edition = editionOf(offer.publication, language);
    return {sectionCount(offer.publication), edition ? knownBriefly(edition->known) : QString()};
}

} // namespace

void NewsstandModel::setOffers(const QList<Offer> &offers)
{
    beginResetModel();
    m_offers = offers;
    rebuild();
    endResetModel();
}

void NewsstandModel::setTaken(const QSet<QString> &publications)
{
    m_taken = publications;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void NewsstandModel::show(const QString &typed, const QString &language)
{
    if (typed == m_typed && language == m_language)
        return;
    beginResetModel();
    m_typed = typed;
    m_language = language;
    rebuild();
    endResetModel();
}

void NewsstandModel::rebuild()
{
    m_rows.clear();
    m_shown = 0;
    QString country;
    for (int i = 0; i < m_offers.size(); ++i) {
        if (!matches(m_offers[i], m_typed, m_language))
            continue;
        const QString name = countryName(m_offers[i].publication.country);
        if (name != country)
            m_rows.append({name, -1});
        country = name;
        m_rows.append({{}, i});
        ++m_shown;
    }
}

int NewsstandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const Offer *NewsstandModel::offer(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].offer < 0)
        return nullptr;
    return &m_offers[m_rows[index.row()].offer];
}

QString NewsstandModel::edition(const Offer &offer) const
{
    return m_language.isEmpty() ? offer.edition : m_language;
}

QString NewsstandModel::spoken(const Offer &offer) const
{
    const QString language = edition(offer);
    return QStringList{nameOf(offer.publication, language), joined(where(offer)),
                       joined(what(offer, language)), isTaken(offer) ? tr("on your desk") : QString()}
        .join(u". "_s);
}

QVariant NewsstandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Offer *one = offer(index);
    if (!one) {
        const bool asked = role == Qt::DisplayRole || role == CaptionRole;
        return asked ? QVariant(m_rows[index.row()].caption) : QVariant();
    }
    const QString name = nameOf(one->publication, edition(*one));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return spoken(*one);
    case WhereRole:
        return words::inOrder(where(*one));
    case WhatRole:
        return words::inOrder(what(*one, edition(*one)));
    case LetterRole:
        return locale::monogram({name, edition(*one)});
    case ColourRole:
        return one->publication.colour;
    case TakenRole:
        return isTaken(*one);
    case IdRole:
        return one->publication.id;
    default:
        return {};
    }
}

Qt::ItemFlags NewsstandModel::flags(const QModelIndex &index) const
{
    return offer(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::NoItemFlags;
}

QModelIndex NewsstandModel::indexOf(const QString &publication) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const int at = m_rows[row].offer;
        if (at >= 0 && m_offers[at].publication.id == publication)
            return index(row);
    }
    return {};
}

QModelIndex NewsstandModel::first() const { return rowCount() > 1 ? index(1) : QModelIndex(); }

} // namespace broadsheet
