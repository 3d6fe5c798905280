// How the window looks and where the reader left off; kept in the profile. What the library obeys lies in the
// database.
#pragma once

#include "app/look/look.h"
#include "app/settings/readinglook.h"
#include "core/model/query.h"
#include "core/pages/paperstyle.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace broadsheet {

// What is printed: each remembers its own choices.
enum class PaperFor { Story, Edition };

class Settings final
{
public:
    explicit Settings(const QString &profileFolder);

    // Of all newspapers (an empty id), or of one that has a look of its own.
    ReadingLook readingLook(const QString &publication = {}) const;
    void setReadingLook(const QString &publication, const ReadingLook &look);
    bool hasReadingLook(const QString &publication) const;
    void forgetReadingLook(const QString &publication);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    QString language() const; // empty: the system's
    void setLanguage(const QString &code);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QByteArray storyGeometry() const; // of the last story in a window of its own
    void setStoryGeometry(const QByteArray &geometry);
    QByteArray panes() const;
    void setPanes(const QByteArray &state);
    QByteArray lists() const; // list and article
    void setLists(const QByteArray &state);
    enum class Shows { FrontPage, List };
    Shows shows(const QString &kind) const; // of a kind of place, such as "section"
    void setShows(const QString &kind, Shows shows);
    StoryQuery::Order order() const; // of what the reader keeps
    void setOrder(StoryQuery::Order order);
    QString place() const; // key of the rail's entry
    void setPlace(const QString &key);
    qint64 story() const;
    void setStory(qint64 id);
    QStringList toldOfFonts() const; // languages whose missing font the reader heard of
    void setToldOfFonts(const QStringList &languages);
    QStringList foldedPublications() const;
    void setFoldedPublications(const QStringList &ids);

    pages::PaperStyle paper(PaperFor what) const;
    void setPaper(PaperFor what, const pages::PaperStyle &choices);

    void save();

private:
    QSettings m_file;
};

} // namespace broadsheet
