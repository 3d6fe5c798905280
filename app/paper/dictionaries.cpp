#include "app/paper/dictionaries.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace broadsheet {

Dictionaries::Dictionaries()
    : Dictionaries(QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hyphen"_s,
                                             QStandardPaths::LocateDirectory))
{
}

Dictionaries::Dictionaries(const QStringList &folders) : m_folders(folders) {}

const text::Hyphenator *Dictionaries::hyphenator(const QString &language)
{
    if (const auto known = m_known.constFind(language); known != m_known.cend())
        return *known;
    const text::Hyphenator *found = nullptr;
    QFile file(find(language));
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
        m_loaded.push_back(
            std::make_unique<text::Hyphenator>(text::Hyphenator::fromDictionary(file.readAll())));
        if (!m_loaded.back()->isEmpty())
            found = m_loaded.back().get();
    }
    m_known.insert(language, found);
    return found;
}

// hyph_en_GB.dic for "en-GB", hyph_en.dic or hyph_en_US.dic for "en", hyph_ru_RU.dic for "ru".
QString Dictionaries::find(const QString &language) const
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    for (const QChar c : primary) {
        if (c < u'a' || c > u'z') // from a publisher: it must not become a path or a pattern
            return {};
    }
    if (primary.isEmpty())
        return {};
    const QString region = language.section(u'-', -1).toUpper();
    const QStringList names{u"hyph_%1_%2.dic"_s.arg(primary, region), u"hyph_%1.dic"_s.arg(primary),
                            u"hyph_%1_%2.dic"_s.arg(primary, primary.toUpper()),
                            u"hyph_%1_US.dic"_s.arg(primary)};
    for (const QString &folder : m_folders) {
        const QStringList there = QDir(folder).entryList({u"hyph_%1*.dic"_s.arg(primary)}, QDir::Files);
        for (const QString &name : names) {
            if (there.contains(name))
                return folder + u'/' + name;
        }
    }
    return {};
}

} // namespace broadsheet
