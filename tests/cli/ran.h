// broadsheet-cli, run on a profile as a reader would.
#pragma once

#include "tests/support/temporaryprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace broadsheet::testing {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray error;
    QJsonArray json() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

// `before`: a program that starts it, with its own arguments; none: it is started itself.
inline Ran run(const QString &profile, const QStringList &arguments, const QByteArray &input = {},
               QStringList before = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    process.setProcessEnvironment(environment);
    before += {QStringLiteral(BROADSHEET_CLI), QStringLiteral("--profile"), profile};
    before += arguments;
    process.start(before.takeFirst(), before);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        qFatal("the command does not end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ran run(const TemporaryProfile &profile, const QStringList &arguments, const QByteArray &input = {})
{
    return run(profile.path(), arguments, input);
}

} // namespace broadsheet::testing
