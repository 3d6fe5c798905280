// The list view of the story pane. What is dragged out of it is shown small, so that what it is dropped on
// can be seen.
#pragma once

#include <QListView>

namespace broadsheet {

class Look;

class StoryList final : public QListView
{
    Q_OBJECT

public:
    explicit StoryList(const Look &look, QWidget *parent = nullptr);

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    QPixmap pictureOf(const QString &text) const;

    const Look &m_look;
};

} // namespace broadsheet
