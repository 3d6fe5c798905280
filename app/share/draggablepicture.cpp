#include "app/share/draggablepicture.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace broadsheet {

namespace {

constexpr int thumbSize = 160; // px, under the pointer

} // namespace

DraggablePicture::DraggablePicture(QWidget *parent) : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setCursor(Qt::OpenHandCursor);
}

void DraggablePicture::setPicture(const QImage &picture, const QString &fileName)
{
    m_picture = picture;
    m_fileName = fileName;
    showScaled();
}

void DraggablePicture::showScaled()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap shown =
        QPixmap::fromImage(m_picture.scaled(size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    setPixmap(shown);
}

std::unique_ptr<QMimeData> DraggablePicture::mimeData()
{
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(m_picture);
    const QString path = m_folder.filePath(m_fileName);
    if (m_folder.isValid() && m_picture.save(path, "PNG"))
        mime->setUrls({QUrl::fromLocalFile(path)});
    return mime;
}

void DraggablePicture::mousePressEvent(QMouseEvent *event) { m_pressed = event->position().toPoint(); }

void DraggablePicture::mouseMoveEvent(QMouseEvent *event)
{
    const int moved = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!(event->buttons() & Qt::LeftButton) || moved < QApplication::startDragDistance() ||
        m_picture.isNull())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeData().release());
    drag->setPixmap(QPixmap::fromImage(
        m_picture.scaled(thumbSize, thumbSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

void DraggablePicture::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showScaled();
}

} // namespace broadsheet
