// How much room pictures may take on disk, how much they take now, and a button that frees it.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace broadsheet {

class Pictures;

class PicturesBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturesBox(Pictures &pictures, QWidget *parent = nullptr);

private:
    void fill();
    void choose(int row);
    void showUse();
    void empty();

    Pictures &m_pictures;
    QComboBox *m_limit;
    QLabel *m_use;
    QPushButton *m_empty;
};

} // namespace broadsheet
