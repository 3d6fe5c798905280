// A story or a quotation as a picture: choose its shape; save it, copy it, drag it out.
#pragma once

#include "app/share/card.h"
#include "app/share/passedstory.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace broadsheet {

class DraggablePicture;

CardText cardTextOf(const PassedStory &story);

class CardDialog final : public QDialog
{
    Q_OBJECT

public:
    CardDialog(const PassedStory &story, const CardFonts &fonts, QWidget *parent = nullptr);

signals:
    void saved(const QString &path);
    void copyWanted(const QImage &picture);
    void refused(const QString &why);

private:
    void paint();
    void save();
    void copy();
    QString fileName() const;

    PassedStory m_story;
    CardFonts m_fonts;
    QComboBox *m_shape;
    DraggablePicture *m_picture;
};

} // namespace broadsheet
