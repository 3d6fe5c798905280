// The foot of the window: when everything was updated and how it went, progress with a way to stop, the link
// under the mouse.
#pragma once

#include "core/library/sources.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace broadsheet {

class Library;

class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Library &library, QAction *stop, QWidget *parent = nullptr);

    void showLink(const QString &url);
    void retranslate();

private:
    void update(const RefreshProgress &progress);

    Library &m_library;
    RefreshProgress m_last;
    QDateTime m_updated;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QLabel *m_link;
};

} // namespace broadsheet
