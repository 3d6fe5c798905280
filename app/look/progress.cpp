#include "app/look/progress.h"

#include "app/look/dialogparts.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace broadsheet {

namespace {

constexpr std::chrono::milliseconds untilShown = 1s;
constexpr int dialogWidth = 380; // px
constexpr int barHeight = 6;

} // namespace

Progress::Progress(const QString &title, const QString &text, QWidget *window)
    : QDialog(window), m_text(dialogSentence(text, this)), m_bar(new QProgressBar(this))
{
    setWindowTitle(title);
    setMinimumWidth(dialogWidth);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setAccessibleName(text);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    QVBoxLayout *column = dialogColumn(this);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(cancel, 0, Qt::AlignTrailing);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &Progress::canceled);
    QTimer::singleShot(untilShown, this, &QDialog::open);
}

void Progress::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void Progress::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void Progress::end()
{
    hide();
    deleteLater();
}

} // namespace broadsheet
