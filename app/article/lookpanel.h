// The panel below "Aa": size, typeface, line width, spacing and paper of what is read, for this newspaper or
// for all. What is chosen shows at once on the page behind it; Esc or a click elsewhere closes it.
#pragma once

#include "app/settings/readinglook.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;
class QVBoxLayout;

namespace broadsheet {

class PaperChoice;
class ReadingLooks;
class Segments;

class LookPanel final : public QFrame
{
    Q_OBJECT

public:
    // `publication`: whose page is seen, with its name; empty where several stand together.
    LookPanel(ReadingLooks &looks, const QString &publication, const QString &name, QWidget *parent);

    // Goes when it is closed. Without an anchor that is seen it stands in the window's middle.
    void openBelow(const QWidget *anchor, const QWidget &window);

private:
    void addCaption(QVBoxLayout *column, const QString &text);
    void addSize(QVBoxLayout *column);
    void addFamily(QVBoxLayout *column);
    void addRows(QVBoxLayout *column);
    void addScope(QVBoxLayout *column, const QString &name);
    void show(const ReadingLook &look); // in its controls
    template <typename Change>
    void change(const Change &change);

    ReadingLooks &m_looks;
    QString m_publication;
    QSlider *m_size = nullptr;
    QLabel *m_percent = nullptr;
    QComboBox *m_family = nullptr;
    Segments *m_measure = nullptr;
    Segments *m_spacing = nullptr;
    PaperChoice *m_paper = nullptr;
    Segments *m_scope = nullptr;
};

} // namespace broadsheet
