// A link as a QR code on the screen, for a telephone to read.
#pragma once

#include <QDialog>
#include <QImage>

namespace broadsheet {

// Black on white with its quiet zone, at least `side` pixels; null when the text is too long for a code.
QImage codePicture(const QString &text, int side);

class CodeDialog final : public QDialog
{
    Q_OBJECT

public:
    CodeDialog(const QString &headline, const QString &link, QWidget *parent = nullptr);
};

} // namespace broadsheet
