// A picture that can be dragged out of the window: as a picture, and as a file for programs that take files.
#pragma once

#include <QLabel>
#include <QTemporaryDir>

#include <memory>

class QMimeData;

namespace broadsheet {

class DraggablePicture final : public QLabel
{
    Q_OBJECT

public:
    explicit DraggablePicture(QWidget *parent = nullptr);

    // `fileName` is what a file manager will call it: "2026-11-23 The Gazette.png".
    void setPicture(const QImage &picture, const QString &fileName);
    const QImage &picture() const { return m_picture; }
    std::unique_ptr<QMimeData> mimeData(); // what is dragged, and copied

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showScaled();

    QImage m_picture;
    QString m_fileName;
    QPoint m_pressed;
    QTemporaryDir m_folder; // of the file, while this lives
};

} // namespace broadsheet
