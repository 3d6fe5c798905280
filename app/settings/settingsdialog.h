// What the reader can choose for everything: how often newspapers are asked, how long stories stay, which
// text is shown. Every choice holds at once.
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace broadsheet {

class Library;

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Library &library, QWidget *parent = nullptr);

signals:
    void targetsWanted(); // where to share

protected:
    bool event(QEvent *event) override;

private:
    void load();
    void store();
    QWidget *sharing();

    Library &m_library;
    QComboBox *m_interval;
    QComboBox *m_keeping;
    QComboBox *m_whole;
    QCheckBox *m_metered;
    QCheckBox *m_inAdvance;
    QCheckBox *m_folded;
    QLabel *m_message;
};

} // namespace broadsheet
