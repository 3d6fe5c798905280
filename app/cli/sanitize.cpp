#include "core/article/sanitize.h"

#include "app/cli/io.h"
#include "app/cli/verbs.h"

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

int sanitizeHtml(const Arguments &arguments)
{
    const auto bytes = readInput(arguments.positional.first());
    if (!bytes)
        return fail(bytes.error());
    writeOut(article::sanitize(*bytes, arguments.value(u"--url"_s)).utf8() + '\n');
    return ExitDone;
}

} // namespace broadsheet::cli
