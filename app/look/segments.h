// A row of words of which one is chosen. Tab reaches the chosen one, arrows go to the others.
#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;

namespace broadsheet {

class Segments final : public QFrame
{
    Q_OBJECT

public:
    // `name`: what is chosen here, for screen readers.
    Segments(const QString &name, const QStringList &words, QWidget *parent = nullptr);

    void setCurrent(int index);

signals:
    void chosen(int index); // by the reader

private:
    QButtonGroup *m_group;
};

} // namespace broadsheet
