// Standard input, output and error as the verbs use them.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace broadsheet::cli {

inline constexpr qint64 largestInput = 64 * 1024 * 1024; // bytes

// In the reader's language; `text` stands in QT_TRANSLATE_NOOP("CommandLine", …). What programs read of us
// (names of verbs and options, JSON) is in none.
QString say(const char *text, int n = -1);

Result<QByteArray> readInput(const QString &fileOrDash);
void writeOut(const QByteArray &utf8);
void writeLine(const QString &line);
void writeError(const QString &line);
// A line that is written over and over, on standard error, where somebody watches: not in a log file.
void sayProgress(const QString &line);
void sayProgress(int done, int total); // "3 of 7", and the end of it at the last
void endProgress();
int fail(const Error &error); // prints its sentence, answers ExitFailed

} // namespace broadsheet::cli
