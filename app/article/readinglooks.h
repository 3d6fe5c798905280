// Which look a newspaper's pages have: its own, or that of all. Panes ask for it as a PageStyle and follow
// changed(); the panel and A− A+ change it.
#pragma once

#include "app/settings/readinglook.h"

#include <QColor>
#include <QObject>

namespace broadsheet {

class Look;
class Settings;

struct PageColours // as resources/pages/ground.css has them
{
    QColor ground;
    QColor ink;
};

PageColours coloursOf(pages::Theme theme);

class ReadingLooks final : public QObject
{
    Q_OBJECT

public:
    ReadingLooks(Settings &settings, const Look &look, QObject *parent = nullptr);

    // `publication`: Publication::id; empty where several newspapers stand together.
    ReadingLook of(const QString &publication) const;
    bool hasOwn(const QString &publication) const;
    void change(const QString &publication,
                const ReadingLook &look);              // its own, if it has one, or that of all
    void setOwn(const QString &publication, bool own); // begins as that of all
    void setTextPercent(const QString &publication, int percent);

    pages::Theme theme(PagePaper paper) const;
    pages::PageStyle style(const QString &publication) const;

signals:
    void changed();

private:
    Settings &m_settings;
    const Look &m_look;
};

} // namespace broadsheet
