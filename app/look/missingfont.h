// A script this computer has no font for, and where to get one: the letters of such a story are empty boxes.
#pragma once

#include <QFontDatabase>
#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

struct MissingFont
{
    QString script;  // "Armenian", in the interface's language
    QString package; // of Debian and Ubuntu
    friend bool operator==(const MissingFont &, const MissingFont &) = default;
};

// Of stories in this language (BCP 47), when none of the writing systems that can be shown is its own.
std::optional<MissingFont>
missingFont(const QString &language,
            const QList<QFontDatabase::WritingSystem> &shown = QFontDatabase::writingSystems());

// Of all the scripts a text is in, each once.
QList<MissingFont>
missingFontsOf(const QString &text,
               const QList<QFontDatabase::WritingSystem> &shown = QFontDatabase::writingSystems());

// A sentence for each, for what is printed.
QString missingFontsText(const QList<MissingFont> &missing);

} // namespace broadsheet
