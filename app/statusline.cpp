#include "app/statusline.h"

#include "app/words/errortext.h"
#include "app/words/sourcestate.h"
#include "core/library/library.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

StatusLine::StatusLine(Library &library, QAction *stop, QWidget *parent)
    : QStatusBar(parent),
      m_library(library),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QToolButton(this)),
      m_trouble(new QPushButton(this)),
      m_link(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 12, 0);
    m_progress->setFixedSize(120, 6);
    m_progress->setTextVisible(false);
    m_stop->setDefaultAction(stop);
    m_stop->setIconSize(QSize(12, 12));
    m_stop->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_trouble->setProperty("flatLink", true);
    m_trouble->setCursor(Qt::PointingHandCursor);
    m_link->setTextFormat(Qt::PlainText);
    m_link->setTextInteractionFlags(Qt::NoTextInteraction);
    m_link->setMinimumWidth(0);
    m_link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_link->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    addWidget(m_text);
    addWidget(m_progress);
    addWidget(m_stop);
    addWidget(m_trouble);
    addPermanentWidget(m_link, 1);
    connect(m_trouble, &QPushButton::clicked, this, &StatusLine::troubledClicked);
    connect(&library.sources(), &Sources::progressed, this, &StatusLine::update);
    connect(&library.sources(), &Sources::waitingChanged, this, [this] {
        m_last.offline = false; // the system knows better now
        update(m_last);
    });
    update(library.sources().progress());
}

void StatusLine::showLink(const QString &url)
{
    m_link->setText(m_link->fontMetrics().elidedText(url, Qt::ElideMiddle, std::max(200, width() / 2)));
}

void StatusLine::retranslate() { update(m_last); }

void StatusLine::setTroubled(int sources)
{
    m_troubled = sources;
    update(m_last);
}

void StatusLine::update(const RefreshProgress &progress)
{
    if (m_last.running && !progress.running && progress.total > 0 && !progress.offline) {
        m_updated = QDateTime::currentDateTime();
        m_newStories = progress.newStories;
    }
    m_last = progress;
    m_progress->setVisible(progress.running && progress.total > 0);
    m_stop->setVisible(progress.running && progress.total > 0);
    m_stop->defaultAction()->setEnabled(progress.running);
    m_trouble->setVisible(m_troubled > 0);
    m_trouble->setText(tr("%n feed(s) in trouble", nullptr, m_troubled));
    if (progress.running && progress.articles > 0) {
        m_progress->setRange(0, progress.articles);
        m_progress->setValue(progress.articlesDone);
        m_text->setText(
            tr("Fetching whole articles: %1 of %2").arg(progress.articlesDone).arg(progress.articles));
    } else if (progress.running && progress.total > 0) {
        m_progress->setRange(0, progress.total);
        m_progress->setValue(progress.done);
        m_text->setText(tr("Refreshing: %1 of %2").arg(progress.done).arg(progress.total));
    } else {
        m_text->setText(restText());
    }
}

QString StatusLine::restText() const
{
    const Waiting waiting = m_library.sources().waiting();
    if (m_last.offline || waiting == Waiting::ForNetwork)
        return words::errorText({Error::Kind::Offline, {}});
    if (m_last.refused)
        return words::errorText(*m_last.refused);
    QStringList parts;
    if (m_last.upToDate) {
        parts.append(words::upToDate());
    } else if (m_updated.isValid()) {
        parts.append(tr("Updated %1").arg(words::moment(m_updated, QDateTime::currentDateTime())));
        parts.append(tr("%n new story(s)", nullptr, m_newStories));
        if (m_troubled == 0)
            parts.append(tr("all well"));
    }
    if (waiting == Waiting::ForFreeNetwork)
        parts.append(tr("metered connection: refreshed only when you ask"));
    return parts.join(u" · "_s);
}

} // namespace broadsheet
