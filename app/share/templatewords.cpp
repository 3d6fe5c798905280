#include "app/share/templatewords.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

using Trouble = share::TemplateTrouble;

struct Row
{
    Trouble trouble;
    const char *ofAddress;
    const char *ofCommand;
};

constexpr Row rows[] = {
    {Trouble::Scheme,
     QT_TRANSLATE_NOOP("TemplateWords",
                       "An address begins with https:// or mailto:, so that nothing else can be opened."),
     ""},
    {Trouble::NoLink, QT_TRANSLATE_NOOP("TemplateWords", "{url} must stand where the story's link belongs."),
     QT_TRANSLATE_NOOP("TemplateWords", "{url}, {title} or {file} must stand where the story belongs.")},
    {Trouble::Placeholder,
     QT_TRANSLATE_NOOP("TemplateWords", "There is something in braces that means nothing here."),
     QT_TRANSLATE_NOOP("TemplateWords", "There is something in braces that means nothing here.")},
    {Trouble::Host,
     QT_TRANSLATE_NOOP(
         "TemplateWords",
         "The name of the server must be written out; only {instance} may stand for it, alone."),
     QT_TRANSLATE_NOOP("TemplateWords", "The program itself must be written out.")},
    {Trouble::Letters,
     QT_TRANSLATE_NOOP("TemplateWords",
                       "This is not a web address; write other letters than Latin as %D0%96."),
     ""},
    {Trouble::TooLong, QT_TRANSLATE_NOOP("TemplateWords", "This is too long."),
     QT_TRANSLATE_NOOP("TemplateWords", "This is too long.")},
};

} // namespace

QString addressTroubleText(Trouble trouble)
{
    for (const Row &row : rows) {
        if (row.trouble == trouble)
            return QCoreApplication::translate("TemplateWords", row.ofAddress);
    }
    return {};
}

QString commandTroubleText(Trouble trouble)
{
    for (const Row &row : rows) {
        if (row.trouble == trouble)
            return QCoreApplication::translate("TemplateWords", row.ofCommand);
    }
    return {};
}

} // namespace broadsheet
