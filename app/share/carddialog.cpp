#include "app/share/carddialog.h"

#include "app/paper/outfile.h"
#include "app/share/draggablepicture.h"
#include "app/words/errortext.h"
#include "core/library/wholefile.h"
#include "core/locale/datelines.h"
#include "core/share/links.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr QSize firstSize(760, 640);

} // namespace

CardText cardTextOf(const PassedStory &story)
{
    const share::Cited &cited = story.cited;
    return {.publication = cited.publication,
            .kicker = story.kicker,
            .headline = cited.title,
            .quote = cited.quote.simplified(),
            .date = cited.published.isValid()
                        ? locale::longDate(cited.published.toTimeZone(cited.zone).date(), cited.language)
                        : QString(),
            .link = share::linkToPass(cited).section(u":~:"_s, 0, 0).remove(QRegularExpression(u"#$"_s)),
            .language = cited.language,
            .colour = QColor(story.colour)};
}

CardDialog::CardDialog(const PassedStory &story, const CardFonts &fonts, QWidget *parent)
    : QDialog(parent),
      m_story(story),
      m_fonts(fonts),
      m_shape(new QComboBox(this)),
      m_picture(new DraggablePicture(this))
{
    setWindowTitle(tr("As a picture"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    m_shape->addItem(tr("Wide, 1200 × 630"), int(CardShape::Wide));
    m_shape->addItem(tr("Upright, 1080 × 1350"), int(CardShape::Portrait));
    m_shape->addItem(tr("For the whole screen of a telephone, 1080 × 1920"), int(CardShape::Tall));
    m_shape->setAccessibleName(tr("Shape of the picture"));
    auto *hint = new QLabel(tr("The picture can be dragged into other programs."), this);
    hint->setObjectName(u"softHint"_s);
    auto *save = new QPushButton(tr("&Save…"), this);
    auto *copy = new QPushButton(tr("&Copy"), this);
    auto *close = new QPushButton(tr("C&lose"), this);
    save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_shape);
    row->addStretch();
    for (QPushButton *button : {save, copy, close})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_picture, 1);
    column->addWidget(hint);
    column->addLayout(row);
    connect(m_shape, &QComboBox::currentIndexChanged, this, &CardDialog::paint);
    connect(save, &QPushButton::clicked, this, &CardDialog::save);
    connect(copy, &QPushButton::clicked, this, &CardDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    paint();
}

void CardDialog::paint()
{
    const auto shape = static_cast<CardShape>(m_shape->currentData().toInt());
    const CardText text = cardTextOf(m_story);
    m_picture->setPicture(paintCard(text, m_fonts, shape), fileName());
    m_picture->setAccessibleName(
        tr("Picture: %1").arg(text.quote.isEmpty() ? text.headline : text.quote + u" — "_s + text.headline));
}

QString CardDialog::fileName() const
{
    const share::Cited &cited = m_story.cited;
    const QDate day = cited.published.isValid() ? cited.published.toTimeZone(cited.zone).date() : cited.today;
    return fileNameOf(day, cited.publication, cited.title, "png"_L1);
}

void CardDialog::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(this, tr("Save the picture"), folder, tr("Picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QByteArray png;
        QBuffer buffer(&png);
        m_picture->picture().save(&buffer, "PNG");
        const Result<Done> done = writeFile(path, png);
        if (done)
            emit saved(path);
        else
            emit refused(words::errorText(done.error()));
        if (done)
            accept();
    });
    dialog->open();
}

void CardDialog::copy()
{
    emit copyWanted(m_picture->picture());
    accept();
}

} // namespace broadsheet
