// The languages of one newspaper, as it writes them itself (EN · RU · ՀԱՅ · AZ): a row of small buttons of
// which one is down. Hidden when there is no choice.
#pragma once

#include "core/model/publication.h"

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;

namespace broadsheet {

// Those with something to read, and the chosen one.
QList<Edition> editionsToRead(const Publication &publication, const QString &chosen);

class EditionSwitch final : public QFrame
{
    Q_OBJECT

public:
    explicit EditionSwitch(QWidget *parent = nullptr);

    void setEditions(const QList<Edition> &editions, const QString &chosen);

signals:
    void chosen(const QString &edition);

private:
    void addButton(const Edition &edition, const QString &chosen);

    QHBoxLayout *m_row;
    QButtonGroup *m_group = nullptr;
    QList<Edition> m_editions;
    QString m_chosen;
};

} // namespace broadsheet
