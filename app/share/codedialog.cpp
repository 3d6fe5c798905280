#include "app/share/codedialog.h"

#include "app/look/dialogparts.h"
#include "app/paper/qrcode.h"
#include "app/share/draggablepicture.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int quietZone = 4; // modules (ISO/IEC 18004)
constexpr int codeSide = 320;
constexpr int textWidth = 400;

} // namespace

QImage codePicture(const QString &text, int side)
{
    const QrPath code = qrPath(text);
    if (code.width == 0)
        return {};
    const int modules = code.width + 2 * quietZone;
    const int module = (side + modules - 1) / modules; // whole pixels
    QImage image(module * modules, module * modules, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(module, module);
    painter.translate(quietZone, quietZone);
    painter.fillPath(code.path, Qt::black);
    return image;
}

CodeDialog::CodeDialog(const QString &headline, const QString &link, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("QR code"));
    setAttribute(Qt::WA_DeleteOnClose);
    QVBoxLayout *column = dialogColumn(this);
    column->addWidget(dialogQuotation(headline, this));
    if (const QImage code = codePicture(link, codeSide); !code.isNull()) {
        auto *picture = new DraggablePicture(this);
        picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        picture->setFixedSize(code.size().expandedTo({codeSide, codeSide}).boundedTo({520, 520}));
        picture->setPicture(code, u"link.png"_s);
        picture->setAccessibleName(tr("QR code of %1").arg(link));
        column->addWidget(picture, 0, Qt::AlignHCenter);
    } else {
        column->addWidget(new QLabel(tr("This link is too long for a QR code."), this));
    }
    auto *address = new QLabel(link, this);
    address->setObjectName(u"softHint"_s);
    address->setTextFormat(Qt::PlainText);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    address->setWordWrap(true);
    address->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(address);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(close, 0, Qt::AlignTrailing);
    setMinimumWidth(textWidth + 40);
    // As high as its texts want it: by itself a dialog is at most two thirds of the screen.
    const int width = std::max(minimumWidth(), column->totalMinimumSize().width());
    resize(width, column->totalHeightForWidth(width));
}

} // namespace broadsheet
