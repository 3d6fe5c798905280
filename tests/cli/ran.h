// broadsheet-cli, run on a profile as a reader would.
#pragma once

#include "core/store/store.h"
#include "tests/support/temporaryprofile.h"

#include <QFuture>
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

// What answered just before is not asked again: two hours ago it is.
inline void letTwoHoursPass(const QString &profile)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto opened = store::Store::open(profile, now);
    if (!opened)
        qFatal("cannot open: %s", qPrintable(opened.error().detail));
    QFuture<QList<Source>> sources = (*opened)->sources();
    sources.waitForFinished();
    for (const Source &source : sources.result()) {
        if (source.trouble || !source.lastAsked.isValid())
            continue;
        store::Asked asked;
        asked.source = source.id;
        asked.now = source.lastAsked.addSecs(-7200);
        asked.nextDue = now;
        (*opened)->asked(asked).waitForFinished();
    }
}

inline Ran run(const TemporaryProfile &profile, const QStringList &arguments, const QByteArray &input = {})
{
    return run(profile.path(), arguments, input);
}

} // namespace broadsheet::testing
