#include "app/cli/io.h"

#include "app/cli/command.h"
#include "app/words/errortext.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

bool somebodyWatches()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

} // namespace

QString say(const char *text, int n) { return QCoreApplication::translate("CommandLine", text, nullptr, n); }

Result<QByteArray> readInput(const QString &fileOrDash)
{
    if (fileOrDash.isEmpty())
        return Error{Error::Kind::FileNotFound, fileOrDash};
    QFile file(fileOrDash);
    const bool opened = fileOrDash == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                         : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{file.exists() ? Error::Kind::CannotRead : Error::Kind::FileNotFound, fileOrDash};
    QByteArray bytes = file.read(largestInput + 1);
    if (bytes.size() > largestInput)
        return Error{Error::Kind::TooLarge, fileOrDash};
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return Error{Error::Kind::CannotRead, fileOrDash};
    return bytes;
}

void writeOut(const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
}

void writeLine(const QString &line) { writeOut(line.toUtf8() + '\n'); }

void writeError(const QString &line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stderr);
}

void sayProgress(const QString &line)
{
    if (!somebodyWatches())
        return;
    std::fputs(qUtf8Printable(u'\r' + line), stderr);
    std::fflush(stderr);
}

void sayProgress(int done, int total)
{
    sayProgress(u"%1 of %2"_s.arg(done).arg(total));
    if (done == total && total > 0)
        endProgress();
}

void endProgress()
{
    if (somebodyWatches())
        std::fputs("\n", stderr);
}

int fail(const Error &error)
{
    writeError(words::errorText(error));
    return ExitFailed;
}

} // namespace broadsheet::cli
