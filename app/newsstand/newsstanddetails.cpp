#include "app/newsstand/newsstanddetails.h"

#include "app/look/leadinglabel.h"
#include "app/look/look.h"
#include "app/newsstand/offerwords.h"
#include "core/locale/forms.h"
#include "core/locale/languages.h"
#include "core/pages/networks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int edge = 16;  // px
constexpr int arrow = 24; // px; a box with a style sheet forgets them when it says how wide it would be

QString link(const QString &address, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), text.toHtmlEscaped());
}

QString sectionsOf(const Publication &publication, const QString &edition)
{
    QStringList names;
    for (const Section &section : sectionsIn(publication, edition))
        names.append(translated(section.name, edition));
    if (names.isEmpty()) {
        for (const QString &topic : publication.topics)
            names.append(topicName(topic));
    }
    return names.join(u" · "_s);
}

} // namespace

NewsstandDetails::NewsstandDetails(const Look &look, const QString &language, QWidget *parent)
    : QWidget(parent),
      m_language(language),
      m_hint(new QLabel(tr("Choose a newspaper to see its sections and editions."), this)),
      m_scroll(new QScrollArea(this)),
      m_body(new QWidget(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_save(new QPushButton(tr("Save as a file…"), this))
{
    setObjectName(u"newsstandDetails"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_hint->setObjectName(u"softHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(edge);
    fillBody(look);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_hint, 1);
    all->addWidget(m_scroll, 1);
    all->addLayout(buttonRow());
    QWidget *const asTheEyeGoes[] = {m_scroll, m_home, m_edition, m_follow, m_add, m_remove, m_save};
    for (size_t i = 1; i < std::size(asTheEyeGoes); ++i)
        setTabOrder(asTheEyeGoes[i - 1], asTheEyeGoes[i]);

    connect(m_edition, &QComboBox::currentIndexChanged, this, &NewsstandDetails::showEdition);
    connect(m_add, &QPushButton::clicked, this, &NewsstandDetails::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &NewsstandDetails::removeWanted);
    connect(m_save, &QPushButton::clicked, this, &NewsstandDetails::saveWanted);
    showNothing();
}

void NewsstandDetails::fillBody(const Look &look)
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(edge, 12, edge, 12);
    column->setSpacing(6);
    m_name = addLabel();
    m_name->setFont(look.serif(20, QFont::Bold));
    m_home = addLinks();
    m_about = addLabel();
    QLabel *editionCaption = addCaption(look, tr("Edition"));
    m_edition = new QComboBox(m_body);
    m_edition->setAccessibleName(tr("Edition"));
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    editionCaption->setBuddy(m_edition);
    column->addWidget(m_edition, 0, Qt::AlignLeading);
    m_known = addLabel();
    m_known->setObjectName(u"softHint"_s);
    m_sectionsCaption = addCaption(look, {});
    m_sections = addLabel();
    m_followCaption = addCaption(look, tr("Follow"));
    m_follow = addLinks();
    column->addStretch(1);

    m_scroll->setObjectName(u"newsstandScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false); // or the scrolling area would paint it
    m_scroll->viewport()->setAutoFillBackground(false);
}

QHBoxLayout *NewsstandDetails::buttonRow()
{
    m_add->setObjectName(u"addThis"_s);
    m_add->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(edge, 0, edge, 12);
    row->setSpacing(8);
    for (QPushButton *button : {m_add, m_remove, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

QLabel *NewsstandDetails::addLabel()
{
    auto *label = new LeadingLabel(m_body);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    // As the interface runs, whichever way the newspaper's name does.
    label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    m_body->layout()->addWidget(label);
    return label;
}

QLabel *NewsstandDetails::addLinks()
{
    QLabel *label = addLabel();
    label->setTextFormat(Qt::RichText);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

QLabel *NewsstandDetails::addCaption(const Look &look, const QString &text)
{
    m_body->layout()->addItem(new QSpacerItem(0, 6));
    QLabel *label = addLabel();
    label->setObjectName(u"softHint"_s);
    label->setFont(look.captionFont(11));
    label->setText(locale::upperCase(text, QLocale().bcp47Name()));
    return label;
}

void NewsstandDetails::showNothing()
{
    m_publication = {};
    m_hint->show();
    m_scroll->hide();
    for (QPushButton *button : {m_add, m_remove, m_save})
        button->hide();
}

void NewsstandDetails::show(const Publication &publication, const QString &edition, Taken taken)
{
    m_publication = publication;
    m_hint->hide();
    m_scroll->show();
    m_save->show();
    m_home->setText(publication.home.isEmpty() ? QString()
                                               : link(publication.home, hostName(publication.home)));
    {
        const QSignalBlocker quiet(m_edition);
        m_edition->clear();
        for (const Edition &one : publication.editions) {
            if (isReadable(publication, one))
                m_edition->addItem(locale::language(one.language).nativeName, one.language);
        }
        m_edition->setCurrentIndex(std::max(0, m_edition->findData(edition)));
        m_edition->setMinimumWidth(m_edition->sizeHint().width() + arrow);
    }
    QStringList follow;
    for (const FollowLink &one : publication.follow)
        follow.append(link(one.url, pages::networkName(one.network)));
    m_follow->setText(follow.join(u" · "_s));
    m_followCaption->setVisible(!follow.isEmpty());
    m_follow->setVisible(!follow.isEmpty());
    setTaken(taken);
    showEdition();
}

void NewsstandDetails::showEdition()
{
    const QString language = edition();
    m_name->setText(nameOf(m_publication, language));
    m_scroll->setAccessibleName(m_name->text());
    const QString about = translated(m_publication.about, m_language);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    const Edition *one = editionOf(m_publication, language);
    m_known->setText(one ? knownInASentence(one->known) : QString());
    m_known->setVisible(!m_known->text().isEmpty());
    const QString sections = sectionsOf(m_publication, language);
    m_sections->setText(sections);
    m_sectionsCaption->setText(locale::upperCase(
        m_publication.sections.isEmpty() ? tr("Topic") : tr("Sections"), QLocale().bcp47Name()));
    m_sectionsCaption->setVisible(!sections.isEmpty());
    m_sections->setVisible(!sections.isEmpty());
}

void NewsstandDetails::setTaken(Taken taken)
{
    m_add->setVisible(taken == Taken::No);
    m_remove->setVisible(taken == Taken::Yes);
}

QString NewsstandDetails::edition() const { return m_edition->currentData().toString(); }

} // namespace broadsheet
