// The finished sentences core puts on pages, on paper and into shared text. core speaks no language:
// app/words fills this in from the interface's translations and passes it down.
#pragma once

#include <QString>

#include <functional>

namespace broadsheet {

struct Words
{
    QString language;                          // BCP 47 of these sentences
    std::function<QString(qint64)> views;      // 29 → "29 views", with the language's plural
    std::function<QString(int)> minutesToRead; // 4 → "4 min"
    QString updated;                           // "Updated %1"
    QString by;                                // "By %1"
    QString likedTheStory;                     // "Liked the story? Share it on social media!"
    QString followUs;                          // "Follow us"
    QString reuseNotice;                       // "Use of materials is allowed only with a hyperlink to %1"
    QString readInBrowser;                     // "Read the full story in the browser"
    QString noText;                            // "The publication sent only the headline."
    QString pictureMissing;                    // "Picture not available"
    QString links;                             // "Links" (heading of the notes on paper)
    QString printed;                           // "printed %1"
    QString pageOf;                            // "%1 / %2"
    QString moreIn;                            // "More in %1"
    QString contents;                          // "In this edition"
    QString inBrief;                           // "In brief"
    std::function<QString(int)> stories;       // 24 → "24 stories"
    std::function<QString(int)> page;          // 3 → "page 3"
    QString frontPage;                         // "Front page"
    QString yesterday;                         // "Yesterday"
    QString alsoIn;                            // "Also in %1"
    QString moreStories;                       // "More stories"
    QString moreAbout;                         // "More in %1 — %2" (a section and its tag line)
    QString sections;                          // "Sections" (for screen readers)
    QString inOtherLanguages;                  // "This story in other languages" (for screen readers)
    QString editions;                          // "Editions" (for screen readers)
    QString apps;                              // "Apps"
    QString share;                             // "Share" (for screen readers)
    QString copyLink;                          // "Copy link"
    QString moreWaysToShare;                   // "More ways to share" (for screen readers)
    QString previousStory;                     // "Previous story"
    QString nextStory;                         // "Next story"
    QString bookmarked;                        // "Bookmarked" (for screen readers)
    QString read;                              // "Read" (for screen readers)
    QString yourNotes;                         // "Your notes"
    QString yourNote;                          // "Your note %1" (for screen readers)
    QString editNote;                          // "Edit"
    QString addToHighlight;                    // "Add a note"
    QString removeNote;                        // "Remove"
    QString noteLost;                          // "These words are no longer in the text."
    QString noteInOtherText;                   // "These words are in the other text of this story."
};

} // namespace broadsheet
