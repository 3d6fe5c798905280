// The system's own way of writing to somebody. One small interface; each system fills it in a file of its
// own. Where there is none, a mailto: address is opened as any other is.
#pragma once

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QObject;

namespace broadsheet {

struct Letter
{
    QString to; // addresses, parted by commas; any of the three may be empty
    QString cc;
    QString bcc;
    QString subject;
    QString body;
};

Letter letterOf(const QUrl &mailto); // RFC 6068
QUrl mailtoOf(const Letter &letter);

class SystemMail
{
public:
    virtual ~SystemMail() = default;
    enum class Outcome { Opened, NoProgram };
    // A new message in the reader's mail program; nothing is sent. Answers while `receiver` lives.
    virtual void write(const Letter &letter, QObject *receiver, std::function<void(Outcome)> answer) = 0;
};

// `open`: of any address, such as mailto:; false: no program does.
using OpenAddress = std::function<bool(const QUrl &)>;
std::shared_ptr<SystemMail> systemMail(OpenAddress open);

} // namespace broadsheet
