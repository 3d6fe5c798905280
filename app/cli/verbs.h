// The functions behind the table of commands, each in a file of its verb's name.
#pragma once

#include "app/cli/command.h"

namespace broadsheet::cli {

int parseFeed(const Arguments &arguments);
int sanitizeHtml(const Arguments &arguments);

} // namespace broadsheet::cli
