// Every verb of broadsheet-cli.
#include "app/cli/verbs.h"

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

std::span<const Command> commands()
{
    static const Command table[] = {
        {"parse",
         "FILE|- [--url BASE] [--content-type CT]",
         "A feed as one JSON Feed 1.1 document.",
         1,
         1,
         {u"--url"_s, u"--content-type"_s},
         {},
         parseFeed},
        {"sanitize",
         "FILE|- [--url BASE]",
         "HTML from anywhere as a safe fragment.",
         1,
         1,
         {u"--url"_s},
         {},
         sanitizeHtml},
    };
    return table;
}

} // namespace broadsheet::cli
