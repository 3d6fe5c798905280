// A story's file on the reader's disk: what it is called and how it is written, so that nothing half-written
// is left.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace broadsheet {

// "2026-11-23 The Gazette Harbour cities agree.pdf": legal on Windows, macOS and Linux. Pure.
QString fileNameOf(const QDate &day, const QString &publication, const QString &headline,
                   QLatin1String suffix = QLatin1String("pdf"));

// CannotWrite, DiskFull; the file is there whole or not at all.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

} // namespace broadsheet
