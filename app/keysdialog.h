// The page of keys (?), made from the table of actions.
#pragma once

#include <QDialog>

namespace broadsheet {

class Actions;

class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace broadsheet
