// The foot of the window: when everything was updated and how it went, progress with a way to stop, the link
// under the mouse.
#pragma once

#include "core/library/sources.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace broadsheet {

class Library;

class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Library &library, QAction *stop, QWidget *parent = nullptr);

    void showLink(const QString &url);
    void setTroubled(int sources);
    void retranslate();

signals:
    void troubledClicked();

private:
    QString restText() const; // what is told while nothing is refreshed
    void update(const RefreshProgress &progress);

    Library &m_library;
    RefreshProgress m_last;
    QDateTime m_updated;
    int m_newStories = 0; // of the last run that asked anybody
    int m_troubled = 0;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QPushButton *m_trouble;
    QLabel *m_link;
};

} // namespace broadsheet
