#include "app/look/missingfont.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

struct Row
{
    const char16_t *languages; // each between spaces
    QChar::Script script;
    QFontDatabase::WritingSystem system;
    const char *name;
    const char *package;
};

constexpr char usual[] = "fonts-noto-core";
constexpr char eastAsian[] = "fonts-noto-cjk";

const Row rows[] = {
    {u" hy ", QChar::Script_Armenian, QFontDatabase::Armenian, QT_TRANSLATE_NOOP("Scripts", "Armenian"),
     usual},
    {u" ka ", QChar::Script_Georgian, QFontDatabase::Georgian, QT_TRANSLATE_NOOP("Scripts", "Georgian"),
     usual},
    {u" ar fa ur ps ug ckb sd ", QChar::Script_Arabic, QFontDatabase::Arabic,
     QT_TRANSLATE_NOOP("Scripts", "Arabic"), usual},
    {u" he yi ", QChar::Script_Hebrew, QFontDatabase::Hebrew, QT_TRANSLATE_NOOP("Scripts", "Hebrew"), usual},
    {u" el ", QChar::Script_Greek, QFontDatabase::Greek, QT_TRANSLATE_NOOP("Scripts", "Greek"), usual},
    {u" ru uk be bg sr mk kk ky tg mn tt ", QChar::Script_Cyrillic, QFontDatabase::Cyrillic,
     QT_TRANSLATE_NOOP("Scripts", "Cyrillic"), usual},
    {u" hi mr ne ", QChar::Script_Devanagari, QFontDatabase::Devanagari,
     QT_TRANSLATE_NOOP("Scripts", "Devanagari"), usual},
    {u" bn as ", QChar::Script_Bengali, QFontDatabase::Bengali, QT_TRANSLATE_NOOP("Scripts", "Bengali"),
     usual},
    {u" th ", QChar::Script_Thai, QFontDatabase::Thai, QT_TRANSLATE_NOOP("Scripts", "Thai"), usual},
    {u" zh ", QChar::Script_Han, QFontDatabase::SimplifiedChinese, QT_TRANSLATE_NOOP("Scripts", "Chinese"),
     eastAsian},
    {u" ja ", QChar::Script_Hiragana, QFontDatabase::Japanese, QT_TRANSLATE_NOOP("Scripts", "Japanese"),
     eastAsian},
    {u" ko ", QChar::Script_Hangul, QFontDatabase::Korean, QT_TRANSLATE_NOOP("Scripts", "Korean"), eastAsian},
};

// A few letters of a script, a name in brackets, are no reason to send the reader for a font.
constexpr int fewLetters = 12;

// Fonts of any East Asian language have Chinese characters.
bool isShown(const Row &row, const QList<QFontDatabase::WritingSystem> &shown)
{
    return shown.contains(row.system) ||
           (row.script == QChar::Script_Han &&
            (shown.contains(QFontDatabase::TraditionalChinese) || shown.contains(QFontDatabase::Japanese)));
}

MissingFont missing(const Row &row)
{
    return {QCoreApplication::translate("Scripts", row.name), QString::fromLatin1(row.package)};
}

} // namespace

std::optional<MissingFont> missingFont(const QString &language,
                                       const QList<QFontDatabase::WritingSystem> &shown)
{
    const QString wanted = u' ' + language.section(u'-', 0, 0) + u' ';
    const auto *row = std::find_if(std::begin(rows), std::end(rows), [&](const Row &each) {
        return QStringView(each.languages).contains(wanted);
    });
    if (row == std::end(rows) || shown.contains(row->system))
        return {};
    return missing(*row);
}

QList<MissingFont> missingFontsOf(const QString &text, const QList<QFontDatabase::WritingSystem> &shown)
{
    QHash<int, int> letters; // by script
    for (const QChar c : text)
        ++letters[c.script()];
    QList<MissingFont> result;
    for (const Row &row : rows) {
        if (letters.value(row.script) > fewLetters && !isShown(row, shown))
            result.append(missing(row));
    }
    return result;
}

QString missingFontsText(const QList<MissingFont> &missing)
{
    QStringList sentences;
    for (const MissingFont &font : missing)
        sentences.append(QCoreApplication::translate(
                             "Scripts", "No font on this computer has the letters of some of this text (%1): "
                                        "they are not on the pages. On Debian and Ubuntu the package %2 "
                                        "brings one.")
                             .arg(font.script, font.package));
    return sentences.join(u' ');
}

} // namespace broadsheet
