// SystemMail of the free desktops: the portal (org.freedesktop.portal.Email), else xdg-email, else whatever
// opens mailto:. Each is tried when the one before it is not there.
#pragma once

#include "app/share/systemmail.h"

namespace broadsheet {

class DesktopMail final : public SystemMail
{
public:
    explicit DesktopMail(OpenAddress open) : m_open(std::move(open)) {}
    void write(const Letter &letter, QObject *receiver, std::function<void(Outcome)> answer) override;

private:
    OpenAddress m_open;
};

} // namespace broadsheet
