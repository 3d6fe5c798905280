// Does the system ask for a dark screen? Qt 6.4 does not know; on Linux the desktop portal does
// (org.freedesktop.appearance color-scheme, over D-Bus), elsewhere the palette's lightness tells.
#pragma once

#include "app/look/tokens.h"

#include <QObject>

class QDBusVariant;

namespace broadsheet {

class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }

signals:
    void changed();

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void set(unsigned scheme);

    Appearance m_appearance;
};

} // namespace broadsheet
