#include "app/share/desktopmail.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

using Answer = std::function<void(SystemMail::Outcome)>;

constexpr int portalPatience = 5'000; // ms; it answers before the mail program is open

// None of them may be taken for an option.
QStringList addressesOf(const QString &list)
{
    QStringList addresses;
    for (const QString &one : list.split(u',', Qt::SkipEmptyParts)) {
        if (!one.trimmed().startsWith(u'-'))
            addresses.append(one.trimmed());
    }
    return addresses;
}

void openMailto(const OpenAddress &open, const Letter &letter, const Answer &answer)
{
    answer(open(mailtoOf(letter)) ? SystemMail::Outcome::Opened : SystemMail::Outcome::NoProgram);
}

// xdg-email(1): takes the parts apart, so that no mail program has to read an address.
void askXdgEmail(const OpenAddress &open, const Letter &letter, QObject *receiver, const Answer &answer)
{
    const QString program = QStandardPaths::findExecutable(u"xdg-email"_s);
    if (program.isEmpty())
        return openMailto(open, letter, answer);
    QStringList arguments = {u"--utf8"_s, u"--subject"_s, letter.subject, u"--body"_s, letter.body};
    for (const QString &address : addressesOf(letter.cc))
        arguments << u"--cc"_s << address;
    for (const QString &address : addressesOf(letter.bcc))
        arguments << u"--bcc"_s << address;
    arguments << addressesOf(letter.to);
    auto *process = new QProcess(receiver);
    QObject::connect(process, &QProcess::finished, receiver, [=](int code, QProcess::ExitStatus status) {
        process->deleteLater();
        if (code == 0 && status == QProcess::NormalExit)
            answer(SystemMail::Outcome::Opened);
        else
            openMailto(open, letter, answer);
    });
    QObject::connect(process, &QProcess::errorOccurred, receiver, [=](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() comes, too
        process->deleteLater();
        openMailto(open, letter, answer);
    });
    process->start(program, arguments);
}

} // namespace

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Email.html
void DesktopMail::write(const Letter &letter, QObject *receiver, Answer answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) // nobody would ever answer
        return askXdgEmail(m_open, letter, receiver, answer);
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                       u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Email"_s, u"ComposeEmail"_s);
    QVariantMap options{{u"subject"_s, letter.subject}, {u"body"_s, letter.body}};
    if (!letter.to.isEmpty())
        options[u"address"_s] = letter.to;
    if (!letter.cc.isEmpty())
        options[u"cc"_s] = addressesOf(letter.cc);
    if (!letter.bcc.isEmpty())
        options[u"bcc"_s] = addressesOf(letter.bcc);
    call << QString() << options;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, portalPatience), receiver);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, receiver,
                     [=, open = m_open](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         if (QDBusPendingReply<>(*done).isError())
                             askXdgEmail(open, letter, receiver, answer);
                         else
                             answer(Outcome::Opened);
                     });
}

} // namespace broadsheet
