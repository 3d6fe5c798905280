// broadsheet-cli as a table: each verb is one row here and one small file.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>

namespace broadsheet::cli {

enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitWrongUse = 2 };

// What was on the command line besides the verb.
struct Arguments
{
    QStringList positional;
    QHash<QString, QString> options; // "--limit" → "20"; a switch has an empty value
    QString profileFolder;
    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
};

struct Command
{
    const char *name;     // of one word or two
    const char *usage;    // "FILE|- [--url BASE] [--content-type CT]"
    const char *help;     // one line, to be said in the reader's language
    int fewest;           // positional arguments
    int most;             // -1: any number
    QStringList options;  // that take a value
    QStringList switches; // that take none
    int (*run)(const Arguments &arguments);
};

std::span<const Command> commands(); // the table, in table.cpp

int runCommandLine(const QStringList &arguments); // without the program's name

} // namespace broadsheet::cli
