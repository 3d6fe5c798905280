// Reads the command line against the table of commands. --profile and --json may stand before or after the
// verb.
#include "app/cli/command.h"
#include "app/cli/io.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

const QStringList globalOptions = {u"--profile"_s};
const QStringList globalSwitches = {u"--json"_s};

QString helpText()
{
    QString text = u"Usage: broadsheet-cli [--profile DIR] [--json] VERB …\n\n"_s;
    for (const Command &command : commands()) {
        text +=
            u"  %1 %2\n      %3\n"_s.arg(QString::fromUtf8(command.name), QString::fromUtf8(command.usage),
                                         QString::fromUtf8(command.help));
    }
    text += u"\n"
            "  --profile DIR   the profile folder; without it the window's own\n"
            "  --json          list, search: an array of stories, each with the fields id, title, url, "
            "publication,\n"
            "                  section, language, summary, image, date_published (RFC 3339), views, unread, "
            "bookmarked\n"
            "\n"
            "Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong use.\n"_s;
    return text;
}

int wrongUse(const QString &what)
{
    writeError(what);
    writeError(u"Try: broadsheet-cli --help"_s);
    return ExitWrongUse;
}

const Command *find(const QString &name)
{
    const auto all = commands();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Command &command) { return name == QLatin1String(command.name); });
    return found == all.end() ? nullptr : &*found;
}

QString defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/broadsheet"_s;
}

} // namespace

int runCommandLine(const QStringList &words)
{
    Arguments arguments;
    arguments.profileFolder = defaultProfile();
    const Command *command = nullptr;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool isOption = !onlyPositional && word.startsWith(u"--"_s);
        if (word == u"--"_s && !onlyPositional) {
            onlyPositional = true;
        } else if (isOption && (word == u"--help"_s || word == u"--version"_s)) {
            writeOut(word == u"--help"_s ? helpText().toUtf8()
                                         : QByteArray("broadsheet-cli " BROADSHEET_VERSION "\n"));
            return ExitDone;
        } else if (isOption) {
            const bool takesValue =
                globalOptions.contains(word) || (command && command->options.contains(word));
            const bool isSwitch =
                globalSwitches.contains(word) || (command && command->switches.contains(word));
            if (!takesValue && !isSwitch)
                return wrongUse(u"Unknown option: %1"_s.arg(word));
            if (takesValue && i + 1 >= words.size())
                return wrongUse(u"%1 needs a value."_s.arg(word));
            arguments.options.insert(word, takesValue ? words[++i] : QString());
        } else if (!command) {
            command = find(word);
            if (!command)
                return wrongUse(u"Unknown verb: %1"_s.arg(word));
        } else {
            arguments.positional.append(word);
        }
    }
    if (!command) {
        writeError(helpText());
        return ExitWrongUse;
    }
    if (arguments.has(u"--profile"_s))
        arguments.profileFolder =
            QDir::cleanPath(QDir::current().absoluteFilePath(arguments.value(u"--profile"_s)));
    const auto count = arguments.positional.size();
    if (count < command->fewest || (command->most >= 0 && count > command->most)) {
        return wrongUse(u"Usage: broadsheet-cli %1 %2"_s.arg(QString::fromUtf8(command->name),
                                                             QString::fromUtf8(command->usage)));
    }
    return command->run(arguments);
}

} // namespace broadsheet::cli
