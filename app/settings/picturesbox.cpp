#include "app/settings/picturesbox.h"

#include "core/base/async.h"
#include "core/library/pictures.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qint64 megabyte = qint64(1024) * 1024;
constexpr qint64 choices[] = {50 * megabyte,    100 * megabyte,   250 * megabyte,  500 * megabyte,
                              1'024 * megabyte, 2'048 * megabyte, 5'120 * megabyte};

} // namespace

PicturesBox::PicturesBox(Pictures &pictures, QWidget *parent)
    : QWidget(parent),
      m_pictures(pictures),
      m_limit(new QComboBox(this)),
      m_use(new QLabel(this)),
      m_empty(new QPushButton(tr("&Empty now"), this))
{
    m_limit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_use->setObjectName(QStringLiteral("softHint"));
    m_use->setWordWrap(true);
    m_empty->setAutoDefault(false); // Enter closes the dialog
    m_empty->setToolTip(tr("Pictures are fetched again when their stories are opened. Those of bookmarked "
                           "stories stay."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_limit);
    row->addWidget(m_empty);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_use);
    setFocusProxy(m_limit);
    fill();
    showUse();
    connect(m_limit, &QComboBox::activated, this, &PicturesBox::choose);
    connect(m_empty, &QPushButton::clicked, this, &PicturesBox::empty);
}

// What holds now is among the choices even when nobody can choose it here.
void PicturesBox::fill()
{
    const qint64 now = m_pictures.limit();
    QList<qint64> all(std::begin(choices), std::end(choices));
    if (!all.contains(now))
        all.append(now);
    std::sort(all.begin(), all.end());
    for (const qint64 bytes : all)
        m_limit->addItem(
            tr("at most %1").arg(locale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat)),
            bytes);
    m_limit->setCurrentIndex(m_limit->findData(now));
}

void PicturesBox::choose(int row)
{
    m_pictures.setLimit(m_limit->itemData(row).toLongLong());
    showUse();
}

void PicturesBox::showUse()
{
    whenDone(m_pictures.bytes(), this, [this](qint64 bytes) {
        m_use->setText(
            bytes > 0 ? tr("They take %1 now, those of bookmarked stories among them, which always stay.")
                            .arg(locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat))
                      : tr("There are none now."));
        m_empty->setEnabled(bytes > 0);
    });
}

void PicturesBox::empty()
{
    m_empty->setEnabled(false);
    m_use->setText(tr("Emptying…"));
    whenDone(m_pictures.empty(), this, [this](qint64 freed) {
        whenDone(m_pictures.bytes(), this, [this, freed](qint64 left) {
            const auto size = [this](qint64 bytes) {
                return locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
            };
            m_use->setText(
                left > 0 ? tr("%1 freed. %2 are left, of bookmarked stories.").arg(size(freed), size(left))
                         : tr("%1 freed.").arg(size(freed)));
        });
    });
}

} // namespace broadsheet
