#include "app/look/missingfont.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

struct Row
{
    const char16_t *languages; // each between spaces
    QFontDatabase::WritingSystem system;
    const char *name;
    const char *package;
};

constexpr char usual[] = "fonts-noto-core";
constexpr char eastAsian[] = "fonts-noto-cjk";

const Row rows[] = {
    {u" hy ", QFontDatabase::Armenian, QT_TRANSLATE_NOOP("Scripts", "Armenian"), usual},
    {u" ka ", QFontDatabase::Georgian, QT_TRANSLATE_NOOP("Scripts", "Georgian"), usual},
    {u" ar fa ur ps ug ckb sd ", QFontDatabase::Arabic, QT_TRANSLATE_NOOP("Scripts", "Arabic"), usual},
    {u" he yi ", QFontDatabase::Hebrew, QT_TRANSLATE_NOOP("Scripts", "Hebrew"), usual},
    {u" el ", QFontDatabase::Greek, QT_TRANSLATE_NOOP("Scripts", "Greek"), usual},
    {u" ru uk be bg sr mk kk ky tg mn tt ", QFontDatabase::Cyrillic, QT_TRANSLATE_NOOP("Scripts", "Cyrillic"),
     usual},
    {u" hi mr ne ", QFontDatabase::Devanagari, QT_TRANSLATE_NOOP("Scripts", "Devanagari"), usual},
    {u" bn as ", QFontDatabase::Bengali, QT_TRANSLATE_NOOP("Scripts", "Bengali"), usual},
    {u" th ", QFontDatabase::Thai, QT_TRANSLATE_NOOP("Scripts", "Thai"), usual},
    {u" zh ", QFontDatabase::SimplifiedChinese, QT_TRANSLATE_NOOP("Scripts", "Chinese"), eastAsian},
    {u" ja ", QFontDatabase::Japanese, QT_TRANSLATE_NOOP("Scripts", "Japanese"), eastAsian},
    {u" ko ", QFontDatabase::Korean, QT_TRANSLATE_NOOP("Scripts", "Korean"), eastAsian},
};

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
    return MissingFont{QCoreApplication::translate("Scripts", row->name), QString::fromLatin1(row->package)};
}

} // namespace broadsheet
