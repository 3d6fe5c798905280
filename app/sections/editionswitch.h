// The languages of one newspaper, as it writes them itself (EN · RU · ՀԱՅ · AZ): small buttons of which one
// is down, in a row or, when they are many, in several. Hidden when there is no choice.
#pragma once

#include "core/model/publication.h"

#include <QFrame>

class QButtonGroup;
class QGridLayout;
class QToolButton;

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
    QToolButton *newButton(const Edition &edition, const QString &chosen);

    QGridLayout *m_grid;
    QButtonGroup *m_group = nullptr;
    QList<Edition> m_editions;
    QString m_chosen;
};

} // namespace broadsheet
