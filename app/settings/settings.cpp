#include "app/settings/settings.h"

#include <QLocale>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int smallestText = 50; // percent
constexpr int largestText = 300;

} // namespace

Settings::Settings(const QString &profileFolder)
    : m_file(profileFolder + u"/settings.ini"_s, QSettings::IniFormat)
{
}

int Settings::textPercent() const
{
    return std::clamp(m_file.value(u"article/textPercent"_s, 100).toInt(), smallestText, largestText);
}

void Settings::setTextPercent(int percent) { m_file.setValue(u"article/textPercent"_s, percent); }

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

QByteArray Settings::geometry() const { return m_file.value(u"window/geometry"_s).toByteArray(); }
void Settings::setGeometry(const QByteArray &geometry) { m_file.setValue(u"window/geometry"_s, geometry); }
QByteArray Settings::panes() const { return m_file.value(u"window/panes"_s).toByteArray(); }
void Settings::setPanes(const QByteArray &state) { m_file.setValue(u"window/panes"_s, state); }
QString Settings::place() const { return m_file.value(u"window/place"_s).toString(); }
void Settings::setPlace(const QString &key) { m_file.setValue(u"window/place"_s, key); }
qint64 Settings::story() const { return m_file.value(u"window/story"_s).toLongLong(); }
void Settings::setStory(qint64 id) { m_file.setValue(u"window/story"_s, id); }
QStringList Settings::foldedPublications() const { return m_file.value(u"rail/folded"_s).toStringList(); }
void Settings::setFoldedPublications(const QStringList &ids) { m_file.setValue(u"rail/folded"_s, ids); }
pages::PaperStyle Settings::paper() const
{
    pages::PaperStyle style;
    const auto read = [this](const QString &key, auto &field) {
        using Field = std::remove_reference_t<decltype(field)>;
        field = static_cast<Field>(m_file.value(u"paper/"_s + key, static_cast<int>(field)).toInt());
    };
    const bool inches = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    style.size = inches ? pages::PaperSize::Letter : pages::PaperSize::A4;
    read(u"size"_s, style.size);
    read(u"orientation"_s, style.orientation);
    read(u"columns"_s, style.columns);
    read(u"pictures"_s, style.pictures);
    read(u"linkNotes"_s, style.linkNotes);
    read(u"ink"_s, style.ink);
    read(u"margins"_s, style.margins);
    read(u"face"_s, style.face);
    read(u"captions"_s, style.captions);
    style.around = pages::Surroundings::fromInt(
        m_file.value(u"paper/around"_s, pages::everythingAround.toInt()).toInt() &
        pages::everythingAround.toInt());
    style.customSize = m_file.value(u"paper/customSize"_s, style.customSize).toSizeF();
    style.textPoints = m_file.value(u"paper/textPoints"_s, style.textPoints).toDouble();
    return pages::bounded(style);
}

void Settings::setPaper(const pages::PaperStyle &choices)
{
    m_file.setValue(u"paper/size"_s, static_cast<int>(choices.size));
    m_file.setValue(u"paper/orientation"_s, static_cast<int>(choices.orientation));
    m_file.setValue(u"paper/columns"_s, choices.columns);
    m_file.setValue(u"paper/pictures"_s, static_cast<int>(choices.pictures));
    m_file.setValue(u"paper/linkNotes"_s, static_cast<int>(choices.linkNotes));
    m_file.setValue(u"paper/margins"_s, static_cast<int>(choices.margins));
    m_file.setValue(u"paper/face"_s, static_cast<int>(choices.face));
    m_file.setValue(u"paper/captions"_s, static_cast<int>(choices.captions));
    m_file.setValue(u"paper/around"_s, choices.around.toInt());
    m_file.setValue(u"paper/customSize"_s, choices.customSize);
    m_file.setValue(u"paper/ink"_s, static_cast<int>(choices.ink));
    m_file.setValue(u"paper/textPoints"_s, choices.textPoints);
}
void Settings::save() { m_file.sync(); }

} // namespace broadsheet
