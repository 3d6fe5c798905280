// What the actions and the page of a story do alike in every window that shows one: pass it on, mark its
// words, choose its text.
#pragma once

#include "app/actions.h"

#include <QUrl>

namespace broadsheet {

class Annotations;
class ArticlePane;
class PassingOn;
class TextChoice;

// All of one window, which outlives the connections.
struct StoryParts
{
    const Actions &actions;
    ArticlePane &article;
    TextChoice &text;
    Annotations &annotations;
    PassingOn &passing;
    QWidget *window;
};

void connectStory(const StoryParts &parts);

// Links of the page that are about its own story; false: the link leads elsewhere.
bool followWithinStory(const StoryParts &parts, const QUrl &url);

} // namespace broadsheet
