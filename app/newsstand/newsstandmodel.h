// The newspapers to choose from as a list: a caption for each country, a card for each newspaper. What was
// typed and which language decide what is shown; which ones the reader has is marked.
#pragma once

#include "app/newsstand/offers.h"

#include <QAbstractListModel>
#include <QSet>

namespace broadsheet {

class NewsstandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CaptionRole = Qt::UserRole, WhereRole, WhatRole, LetterRole, ColourRole, TakenRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void setOffers(const QList<Offer> &offers);
    void setTaken(const QSet<QString> &publications); // by their ids
    void show(const QString &typed, const QString &language);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const QList<Offer> &offers() const { return m_offers; }
    int shown() const { return m_shown; }               // newspapers, without the captions
    const Offer *offer(const QModelIndex &index) const; // null: a caption
    QString edition(const Offer &offer) const; // that would be added: of the language asked for, if any
    bool isTaken(const Offer &offer) const { return m_taken.contains(offer.publication.id); }
    QModelIndex indexOf(const QString &publication) const;
    QModelIndex first() const; // the first newspaper shown

private:
    struct Row
    {
        QString caption; // of a country; empty: a newspaper
        int offer = -1;
    };
    void rebuild();
    QString spoken(const Offer &offer) const; // for a screen reader

    QList<Offer> m_offers;
    QList<Row> m_rows;
    QSet<QString> m_taken;
    QString m_typed;
    QString m_language;
    int m_shown = 0;
};

} // namespace broadsheet
