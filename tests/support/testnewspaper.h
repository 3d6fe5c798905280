// A newspaper of a few pages on a scripted server, as a publisher of the South Caucasus may run one: three
// languages, five sections, a feed, pages that list stories and a news sitemap, and articles with the class
// names of Caliber.Az's pages.
//
//   English   a feed for the whole paper, filed by category, and a page for World
//   Russian   a news sitemap, found by robots.txt, and a page for World
//   Armenian  nothing but its front page, whose cards say which section they are of
#pragma once

#include "core/model/publication.h"
#include "tests/support/scriptedserver.h"

#include <QByteArray>
#include <QString>

namespace broadsheet::testing {

class TestNewspaper final
{
public:
    explicit TestNewspaper(ScriptedServer &server);

    QByteArray manifest() const; // with plain http addresses, which only its kind of id may have

    // The pages are built anew: nothing of what the manifest selects is in them any more.
    void changeLayout();

    static inline const QString id = QStringLiteral("feed.meridian");
    static inline const QString name = QStringLiteral("The Meridian");
    static constexpr int storiesOfASection = 4; // in each language

private:
    enum class Layout { AsKnown, Changed };
    void serve(Layout layout);
    QByteArray card(const struct TestStory &story, Layout layout) const;
    QByteArray listPage(const QString &language, const QString &section, Layout layout) const;
    QByteArray feedXml() const;
    QByteArray sitemap() const;

    ScriptedServer &m_server;
};

} // namespace broadsheet::testing
