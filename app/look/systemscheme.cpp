#include "app/look/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

constexpr unsigned preferDark = 1; // 0: no preference, 2: light

Appearance appearanceOfPalette()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Appearance::Dark
                                                                                : Appearance::Light;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent), m_appearance(appearanceOfPalette())
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    ask();
}

void SystemScheme::ask()
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    message << group << key;
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return; // no portal: the palette's answer stands
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>()) // Read wraps twice
            value = value.value<QDBusVariant>().variant();
        set(value.toUInt());
    });
}

void SystemScheme::portalSettingChanged(const QString &changedGroup, const QString &changedKey,
                                        const QDBusVariant &value)
{
    if (changedGroup == group && changedKey == key)
        set(value.variant().toUInt());
}

void SystemScheme::set(unsigned scheme)
{
    const Appearance wanted = scheme == preferDark ? Appearance::Dark : Appearance::Light;
    if (wanted == m_appearance)
        return;
    m_appearance = wanted;
    emit changed();
}

} // namespace broadsheet
