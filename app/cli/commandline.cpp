// Reads the command line against the table of commands. --profile and --json may stand before or after the
// verb.
#include "app/cli/command.h"
#include "app/cli/io.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

const QStringList globalOptions = {u"--profile"_s, u"--language"_s};
const QStringList globalSwitches = {u"--json"_s};

struct GlobalOption
{
    const char *name;
    const char *help;
};

const GlobalOption globals[] = {
    {"--profile DIR", QT_TRANSLATE_NOOP("CommandLine", "the profile folder; without it the window's own")},
    {"--language CODE",
     QT_TRANSLATE_NOOP("CommandLine", "what is said here in another language than the system's")},
    {"--json",
     QT_TRANSLATE_NOOP("CommandLine",
                       "for programs. list, search: an array of stories, each with the fields id, title, "
                       "url, publication, section, language, summary, image, date_published (RFC 3339), "
                       "views, unread, bookmarked")},
};

QString usage(const QString &arguments)
{
    return say(QT_TRANSLATE_NOOP("CommandLine", "Usage: %1")).arg(u"broadsheet-cli "_s + arguments);
}

QString helpText()
{
    QString text = usage(u"[--profile DIR] [--json] [--language CODE] VERB …"_s) + u"\n\n"_s;
    for (const Command &command : commands()) {
        text += u"  %1 %2\n      %3\n"_s.arg(QString::fromUtf8(command.name),
                                             QString::fromUtf8(command.usage), say(command.help));
    }
    text += u'\n';
    for (const GlobalOption &option : globals)
        text += u"  %1\n      %2\n"_s.arg(QString::fromUtf8(option.name), say(option.help));
    text += u'\n' +
            say(QT_TRANSLATE_NOOP("CommandLine",
                                  "Exit codes: 0 done, 1 failed (one sentence on standard error says "
                                  "why), 2 wrong use.")) +
            u'\n';
    return text;
}

int wrongUse(const QString &what)
{
    writeError(what);
    writeError(say(QT_TRANSLATE_NOOP("CommandLine", "Try: broadsheet-cli --help")));
    return ExitWrongUse;
}

const Command *find(const QString &name)
{
    const auto all = commands();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Command &command) { return name == QLatin1String(command.name); });
    return found == all.end() ? nullptr : &*found;
}

QStringList secondWords(const QString &verb)
{
    QStringList words;
    for (const Command &command : commands()) {
        const QString name = QString::fromUtf8(command.name);
        if (name.startsWith(verb + u' '))
            words.append(name.mid(verb.size() + 1));
    }
    return words;
}

bool isHalfAVerb(const QString &word) { return !secondWords(word).isEmpty(); }

int halfAVerb(const QString &verb)
{
    return wrongUse(usage(u"%1 %2 …"_s.arg(verb, secondWords(verb).join(u'|'))));
}

QString defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/broadsheet"_s;
}

// Goes through the words once. An answer is an exit code: the line ends here.
class CommandLine final
{
public:
    explicit CommandLine(const QStringList &words) : m_words(words) {}

    int run()
    {
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            if (const auto exitCode = readWord(m_words[m_at]))
                return *exitCode;
        }
        if (!m_verb.isEmpty())
            return halfAVerb(m_verb);
        if (!m_command) {
            writeError(helpText());
            return ExitWrongUse;
        }
        return runCommand();
    }

private:
    std::optional<int> readWord(const QString &word)
    {
        if (!m_onlyPositional && word == u"--"_s) {
            m_onlyPositional = true;
            return {};
        }
        if (!m_onlyPositional && word.startsWith(u"--"_s))
            return readOption(word);
        if (m_command) {
            m_arguments.positional.append(word);
            return {};
        }
        return readVerb(m_verb.isEmpty() ? word : m_verb + u' ' + word);
    }

    // Of one word, or of two: "bookmarks list".
    std::optional<int> readVerb(const QString &verb)
    {
        m_command = find(verb);
        m_verb = m_command ? QString() : verb;
        if (m_command || isHalfAVerb(verb))
            return {};
        return verb.contains(u' ')
                   ? halfAVerb(verb.section(u' ', 0, 0))
                   : wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "Unknown verb: %1")).arg(verb));
    }

    std::optional<int> readOption(const QString &word)
    {
        if (word == u"--help"_s || word == u"--version"_s) {
            const QByteArray version = "broadsheet-cli " BROADSHEET_VERSION "\n";
            writeOut(word == u"--help"_s ? helpText().toUtf8() : version);
            return ExitDone;
        }
        const bool takesValue =
            globalOptions.contains(word) || (m_command && m_command->options.contains(word));
        const bool isSwitch =
            globalSwitches.contains(word) || (m_command && m_command->switches.contains(word));
        if (!takesValue && !isSwitch)
            return wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "Unknown option: %1")).arg(word));
        if (takesValue && m_at + 1 >= m_words.size())
            return wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "%1 needs a value.")).arg(word));
        m_arguments.options.insert(word, takesValue ? m_words[++m_at] : QString());
        return {};
    }

    int runCommand()
    {
        const QString folder = m_arguments.value(u"--profile"_s);
        m_arguments.profileFolder = m_arguments.has(u"--profile"_s)
                                        ? QDir::cleanPath(QDir::current().absoluteFilePath(folder))
                                        : defaultProfile();
        const auto count = m_arguments.positional.size();
        if (count < m_command->fewest || (m_command->most >= 0 && count > m_command->most)) {
            return wrongUse(
                usage(QString::fromUtf8(m_command->name) + u' ' + QString::fromUtf8(m_command->usage)));
        }
        return m_command->run(m_arguments);
    }

    const QStringList &m_words;
    qsizetype m_at = 0;
    Arguments m_arguments;
    const Command *m_command = nullptr;
    QString m_verb;                // that needs another word
    bool m_onlyPositional = false; // after "--"
};

} // namespace

int runCommandLine(const QStringList &words) { return CommandLine(words).run(); }

} // namespace broadsheet::cli
