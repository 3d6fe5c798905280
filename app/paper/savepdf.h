// Stories into a PDF file, from asking for its name to saying what went wrong.
#pragma once

#include "app/paper/press.h"

#include <functional>

class QWidget;

namespace broadsheet {

// What the file dialog proposes.
QString suggestedFileName(const PaperSubject &subject);

// "Setting the pages… Story 61 of 300"
QString settingText(int story, int stories);

// Asks for a name, writes, and calls `done` with the path. When it cannot be written the reader is told why
// and asked again.
void askAndSavePdf(const QByteArray &pdf, const QString &fileName, QWidget *parent,
                   std::function<void(const QString &path)> done);

// Without the print dialog, set with the choices made there last. Everything is gone with the parent.
void savePdf(const PaperSubject &subject, const pages::PaperStyle &style, Press &press, const Words &words,
             QWidget *parent, std::function<void(const QString &path)> done);

} // namespace broadsheet
