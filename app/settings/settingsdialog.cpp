#include "app/settings/settingsdialog.h"

#include "app/newsstand/upkeepbox.h"
#include "app/settings/picturesbox.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/pictures.h"
#include "core/library/sharing.h"
#include "core/library/sources.h"
#include "core/library/stories.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

SettingsDialog::SettingsDialog(Library &library, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_interval(new QComboBox(this)),
      m_keeping(new QComboBox(this)),
      m_whole(new QComboBox(this)),
      m_metered(new QCheckBox(tr("Also on a &metered connection"), this)),
      m_inAdvance(new QCheckBox(tr("&Fetch those of unread stories in advance"), this)),
      m_folded(new QCheckBox(tr("The same story of several newspapers is &one"), this)),
      m_message(new QLabel(this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *hint = new QLabel(tr("No story is too old while its newspaper still lists it, and bookmarked "
                               "stories stay for ever. A newspaper may have its own rules: see Newspaper, "
                               "Newspapers and their feeds."),
                            this);
    hint->setObjectName(QStringLiteral("softHint"));
    hint->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("&Ask newspapers for news:"), m_interval);
    form->addRow({}, m_metered);
    form->addRow(tr("&Keep stories:"), m_keeping);
    form->addRow(tr("&Text of stories:"), m_whole);
    form->addRow({}, m_inAdvance);
    form->addRow(tr("Front pages:"), m_folded);
    auto *pictures = new PicturesBox(library.pictures(), this);
    form->addRow(tr("&Pictures kept on disk:"), pictures);
    form->addRow(tr("Sharing:"), sharing());
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QComboBox *box : {m_interval, m_keeping, m_whole})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(m_message);
    column->addWidget(close, 0, Qt::AlignTrailing);

    m_metered->setChecked(library.sources().usesMetered());
    m_folded->setChecked(library.stories().copies() == Copies::Folded);
    m_folded->setToolTip(tr("One entry that names them all; reading it marks all of them as read."));
    connect(m_folded, &QCheckBox::toggled, this,
            [this](bool fold) { m_library.stories().setCopies(fold ? Copies::Folded : Copies::Apart); });
    setEnabled(false); // until what holds now is known
    load();
    connect(m_interval, &QComboBox::activated, this, &SettingsDialog::store);
    connect(m_keeping, &QComboBox::activated, this, &SettingsDialog::store);
    connect(m_whole, &QComboBox::activated, this, &SettingsDialog::store);
    connect(m_inAdvance, &QCheckBox::clicked, this, &SettingsDialog::store);
    connect(m_metered, &QCheckBox::toggled, this, [this](bool use) { m_library.sources().useMetered(use); });
}

// Texts that wrap come late, and with them the height the rows need.
bool SettingsDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    const int needed = event->type() == QEvent::LayoutRequest ? layout()->totalHeightForWidth(width()) : 0;
    if (needed > height())
        resize(width(), needed);
    return done;
}

QWidget *SettingsDialog::sharing()
{
    auto *box = new QWidget(this);
    auto *source =
        new QCheckBox(tr("Copied wor&ds take their source along, where a newspaper asks for a link"), box);
    auto *words = new QCheckBox(tr("Links of &quotations lead to their words on the page"), box);
    auto *targets = new QPushButton(tr("&Where to share…"), box);
    targets->setAutoDefault(false);
    Sharing &door = m_library.sharing();
    source->setChecked(door.sourceLine() == Sharing::SourceLine::Added);
    words->setChecked(door.quoteLink() == Sharing::QuoteLink::ToWords);
    connect(source, &QCheckBox::toggled, this, [&door](bool add) {
        door.setSourceLine(add ? Sharing::SourceLine::Added : Sharing::SourceLine::LeftOut);
    });
    connect(words, &QCheckBox::toggled, this, [&door](bool lead) {
        door.setQuoteLink(lead ? Sharing::QuoteLink::ToWords : Sharing::QuoteLink::ToPage);
    });
    connect(targets, &QPushButton::clicked, this, &SettingsDialog::targetsWanted);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(targets, 0, Qt::AlignLeading);
    column->addWidget(source);
    column->addWidget(words);
    return box;
}

void SettingsDialog::load()
{
    whenDone(m_library.sources().upkeep(), this, [this](const QList<ScopedUpkeep> &wishes) {
        const Upkeep wish = upkeepOf(wishes, {});
        fillIntervals(*m_interval, UpkeepWide::Everything, wish.everyMinutes);
        fillKeepings(*m_keeping, UpkeepWide::Everything, wish.keeping);
        fillWholes(*m_whole, UpkeepWide::Everything, wish.whole);
        m_inAdvance->setChecked(wish.inAdvance.value_or(usuallyInAdvance));
        m_inAdvance->setEnabled(chosenWhole(*m_whole) != WholeArticle::Never);
        setEnabled(true);
        adjustSize(); // the boxes are as wide as their longest choice
        m_interval->setFocus();
    });
}

void SettingsDialog::store()
{
    const Upkeep wish{.everyMinutes = chosenInterval(*m_interval),
                      .keeping = chosenKeeping(*m_keeping),
                      .whole = chosenWhole(*m_whole),
                      .inAdvance = m_inAdvance->isChecked()};
    m_inAdvance->setEnabled(wish.whole != WholeArticle::Never);
    whenDone(m_library.sources().setUpkeep({}, wish), this, [this](const Result<Done> &done) {
        m_message->setVisible(!done);
        if (!done)
            m_message->setText(words::errorText(done.error()));
    });
}

} // namespace broadsheet
