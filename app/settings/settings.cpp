#include "app/settings/settings.h"

#include "core/pages/paperpresets.h"

#include <QLocale>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int narrowestMeasure = 30; // characters
constexpr int widestMeasure = 200;

QString groupOfLook(const QString &publication)
{
    if (publication.isEmpty())
        return u"article/"_s;
    // An id may hold what QSettings takes for a group.
    const auto plain = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return u"look/"_s + QString::fromLatin1(publication.toUtf8().toBase64(plain)) + u'/';
}

QString groupOf(PaperFor what) { return what == PaperFor::Edition ? u"edition/"_s : u"paper/"_s; }

// The choices that are kept as a number.
template <typename Style, typename Function>
void eachChoice(Style &style, const Function &function)
{
    function(u"size"_s, style.size);
    function(u"orientation"_s, style.orientation);
    function(u"margins"_s, style.margins);
    function(u"columns"_s, style.columns);
    function(u"face"_s, style.face);
    function(u"pictures"_s, style.pictures);
    function(u"captions"_s, style.captions);
    function(u"linkNotes"_s, style.linkNotes);
    function(u"ink"_s, style.ink);
    function(u"readerNotes"_s, style.readerNotes);
    function(u"mostPages"_s, style.mostPages);
}

} // namespace

Settings::Settings(const QString &profileFolder)
    : m_file(profileFolder + u"/settings.ini"_s, QSettings::IniFormat)
{
}

ReadingLook Settings::readingLook(const QString &publication) const
{
    const QString group = groupOfLook(publication);
    const auto number = [&](const QString &key, int usual) {
        return m_file.value(group + key, usual).toInt();
    };
    const ReadingLook usual;
    ReadingLook look;
    look.textPercent = std::clamp(number(u"textPercent"_s, usual.textPercent), pages::smallestTextPercent,
                                  pages::largestTextPercent);
    look.family = m_file.value(group + u"family"_s).toString();
    look.measure = number(u"measure"_s, usual.measure);
    if (look.measure != 0)
        look.measure = std::clamp(look.measure, narrowestMeasure, widestMeasure);
    look.spacing = static_cast<pages::Spacing>(std::clamp(
        number(u"spacing"_s, static_cast<int>(usual.spacing)), 0, static_cast<int>(pages::Spacing::Airy)));
    look.paper = static_cast<PagePaper>(
        std::clamp(number(u"paper"_s, static_cast<int>(usual.paper)), 0, static_cast<int>(PagePaper::Black)));
    return look;
}

void Settings::setReadingLook(const QString &publication, const ReadingLook &look)
{
    const QString group = groupOfLook(publication);
    m_file.setValue(group + u"textPercent"_s, look.textPercent);
    m_file.setValue(group + u"family"_s, look.family);
    m_file.setValue(group + u"measure"_s, look.measure);
    m_file.setValue(group + u"spacing"_s, static_cast<int>(look.spacing));
    m_file.setValue(group + u"paper"_s, static_cast<int>(look.paper));
}

bool Settings::hasReadingLook(const QString &publication) const
{
    return !publication.isEmpty() && m_file.contains(groupOfLook(publication) + u"textPercent"_s);
}

void Settings::forgetReadingLook(const QString &publication)
{
    if (!publication.isEmpty())
        m_file.remove(groupOfLook(publication).chopped(1));
}

ThemeChoice Settings::theme() const
{
    const QString name = m_file.value(u"window/theme"_s).toString();
    return name == u"light"_s  ? ThemeChoice::Light
           : name == u"dark"_s ? ThemeChoice::Dark
                               : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    const QString names[] = {u"system"_s, u"light"_s, u"dark"_s};
    m_file.setValue(u"window/theme"_s, names[static_cast<int>(theme)]);
}

QString Settings::language() const { return m_file.value(u"window/language"_s).toString(); }
void Settings::setLanguage(const QString &code) { m_file.setValue(u"window/language"_s, code); }

QByteArray Settings::storyGeometry() const { return m_file.value(u"window/storyGeometry"_s).toByteArray(); }
void Settings::setStoryGeometry(const QByteArray &geometry)
{
    m_file.setValue(u"window/storyGeometry"_s, geometry);
}
QByteArray Settings::geometry() const { return m_file.value(u"window/geometry"_s).toByteArray(); }
void Settings::setGeometry(const QByteArray &geometry) { m_file.setValue(u"window/geometry"_s, geometry); }
QByteArray Settings::panes() const { return m_file.value(u"window/panes"_s).toByteArray(); }
void Settings::setPanes(const QByteArray &state) { m_file.setValue(u"window/panes"_s, state); }
QByteArray Settings::lists() const { return m_file.value(u"window/lists"_s).toByteArray(); }
void Settings::setLists(const QByteArray &state) { m_file.setValue(u"window/lists"_s, state); }

Settings::Shows Settings::shows(const QString &kind) const
{
    return m_file.value(u"shows/"_s + kind).toString() == u"list"_s ? Shows::List : Shows::FrontPage;
}

void Settings::setShows(const QString &kind, Shows shows)
{
    m_file.setValue(u"shows/"_s + kind, shows == Shows::List ? u"list"_s : u"front-page"_s);
}

StoryQuery::Order Settings::order() const
{
    const int order = m_file.value(u"window/order"_s).toInt();
    return static_cast<StoryQuery::Order>(std::clamp(order, 0, static_cast<int>(StoryQuery::Order::Title)));
}

void Settings::setOrder(StoryQuery::Order order)
{
    m_file.setValue(u"window/order"_s, static_cast<int>(order));
}

QString Settings::place() const { return m_file.value(u"window/place"_s).toString(); }
void Settings::setPlace(const QString &key) { m_file.setValue(u"window/place"_s, key); }
qint64 Settings::story() const { return m_file.value(u"window/story"_s).toLongLong(); }
void Settings::setStory(qint64 id) { m_file.setValue(u"window/story"_s, id); }
QStringList Settings::toldOfFonts() const { return m_file.value(u"window/toldOfFonts"_s).toStringList(); }
void Settings::setToldOfFonts(const QStringList &languages)
{
    m_file.setValue(u"window/toldOfFonts"_s, languages);
}
QStringList Settings::foldedPublications() const { return m_file.value(u"rail/folded"_s).toStringList(); }
void Settings::setFoldedPublications(const QStringList &ids) { m_file.setValue(u"rail/folded"_s, ids); }
pages::PaperStyle Settings::paper(PaperFor what) const
{
    pages::PaperStyle style = what == PaperFor::Edition ? pages::editionStyle() : pages::PaperStyle();
    const bool inches = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    style.size = inches ? pages::PaperSize::Letter : pages::PaperSize::A4;
    const QString group = groupOf(what);
    const auto read = [&](const QString &key, auto &field) {
        using Field = std::remove_reference_t<decltype(field)>;
        field = static_cast<Field>(m_file.value(group + key, static_cast<int>(field)).toInt());
    };
    eachChoice(style, read);
    style.around = pages::Surroundings::fromInt(
        m_file.value(group + u"around"_s, style.around.toInt()).toInt() & pages::everythingAround.toInt());
    style.textPoints = m_file.value(group + u"textPoints"_s, style.textPoints).toDouble();
    style.customSize = m_file.value(group + u"customSize"_s, style.customSize).toSizeF();
    return pages::bounded(style);
}

void Settings::setPaper(PaperFor what, const pages::PaperStyle &choices)
{
    const QString group = groupOf(what);
    const auto write = [&](const QString &key, const auto &field) {
        m_file.setValue(group + key, static_cast<int>(field));
    };
    eachChoice(choices, write);
    m_file.setValue(group + u"around"_s, choices.around.toInt());
    m_file.setValue(group + u"textPoints"_s, choices.textPoints);
    m_file.setValue(group + u"customSize"_s, choices.customSize);
}

void Settings::save() { m_file.sync(); }

} // namespace broadsheet
