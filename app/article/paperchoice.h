// The papers a page may have on the screen, as discs with a letter on them.
#pragma once

#include "app/settings/readinglook.h"

#include <QWidget>

class QButtonGroup;

namespace broadsheet {

class ReadingLooks;

class PaperChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperChoice(const ReadingLooks &looks, QWidget *parent = nullptr);

    void setPaper(PagePaper paper);

signals:
    void chosen(broadsheet::PagePaper paper); // by the reader

private:
    QButtonGroup *m_group;
};

} // namespace broadsheet
