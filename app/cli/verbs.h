// The functions behind the table of commands, each in a file of its verb's name.
#pragma once

#include "app/cli/command.h"
#include "core/model/admission.h"

#include <optional>

namespace broadsheet::cli {

int parseFeed(const Arguments &arguments);
int sanitizeHtml(const Arguments &arguments);
int extractArticle(const Arguments &arguments);

int accessSource(const Arguments &arguments);
int addSources(const Arguments &arguments);
int refreshSources(const Arguments &arguments);
int listStories(const Arguments &arguments);
int searchStories(const Arguments &arguments);
int showStory(const Arguments &arguments);
int shareStory(const Arguments &arguments);
int bookmarkStories(const Arguments &arguments);
int unbookmarkStories(const Arguments &arguments);
int listBookmarks(const Arguments &arguments);
int savePages(const Arguments &arguments);
int noteOnStory(const Arguments &arguments);
int collectStories(const Arguments &arguments);
int exportBookmarks(const Arguments &arguments);
int readStories(const Arguments &arguments);
int unreadStories(const Arguments &arguments);
int undoLast(const Arguments &arguments);
int listSources(const Arguments &arguments);
int removePublication(const Arguments &arguments);
int importFile(const Arguments &arguments);
int exportLibrary(const Arguments &arguments);
int upkeep(const Arguments &arguments);
int pictures(const Arguments &arguments);
int checkDatabase(const Arguments &arguments);

// What --user, with a password on standard input, and --accept say; nothing when it cannot be understood.
std::optional<Admission> admissionOf(const Arguments &arguments);

} // namespace broadsheet::cli
