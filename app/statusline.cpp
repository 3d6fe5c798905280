#include "app/statusline.h"

#include "app/words/errortext.h"
#include "core/library/library.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

StatusLine::StatusLine(Library &library, QAction *stop, QWidget *parent)
    : QStatusBar(parent),
      m_library(library),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QToolButton(this)),
      m_link(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 12, 0);
    m_progress->setFixedSize(120, 6);
    m_progress->setTextVisible(false);
    m_stop->setDefaultAction(stop);
    m_stop->setIconSize(QSize(12, 12));
    m_stop->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_link->setTextFormat(Qt::PlainText);
    m_link->setTextInteractionFlags(Qt::NoTextInteraction);
    m_link->setMinimumWidth(0);
    m_link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_link->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    addWidget(m_text);
    addWidget(m_progress);
    addWidget(m_stop);
    addPermanentWidget(m_link, 1);
    connect(&library.sources(), &Sources::progressed, this, &StatusLine::update);
    update(library.sources().progress());
}

void StatusLine::showLink(const QString &url)
{
    m_link->setText(m_link->fontMetrics().elidedText(url, Qt::ElideMiddle, std::max(200, width() / 2)));
}

void StatusLine::retranslate() { update(m_last); }

void StatusLine::update(const RefreshProgress &progress)
{
    if (m_last.running && !progress.running)
        m_updated = QDateTime::currentDateTime();
    m_last = progress;
    m_progress->setVisible(progress.running);
    m_stop->setVisible(progress.running);
    m_stop->defaultAction()->setEnabled(progress.running);
    if (progress.running) {
        m_progress->setRange(0, std::max(1, progress.total));
        m_progress->setValue(progress.done);
        m_text->setText(tr("Refreshing: %1 of %2").arg(progress.done).arg(progress.total));
        return;
    }
    if (progress.refused) {
        m_text->setText(words::errorText(*progress.refused));
        return;
    }
    QStringList parts;
    if (m_updated.isValid()) {
        parts.append(tr("Updated %1").arg(QLocale().toString(m_updated.time(), QLocale::ShortFormat)));
        parts.append(tr("%n new story(s)", nullptr, progress.newStories));
        parts.append(progress.failed == 0
                         ? tr("all well")
                         : tr("%n newspaper(s) could not be reached", nullptr, progress.failed));
    }
    m_text->setText(parts.join(u" · "_s));
}

} // namespace broadsheet
