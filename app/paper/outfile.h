// What a story's file on the reader's disk is called.
#pragma once

#include <QDate>
#include <QString>

namespace broadsheet {

// "2026-11-23 The Gazette Harbour cities agree.pdf": legal on Windows, macOS and Linux. Pure.
QString fileNameOf(const QDate &day, const QString &publication, const QString &headline,
                   QLatin1String suffix = QLatin1String("pdf"));

} // namespace broadsheet
