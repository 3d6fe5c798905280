// The system's hyphenation dictionaries, as LibreOffice and Firefox use them (Debian: hyphen-en-us, hyphen-ru
// …). Read when a language is first wanted; where there is none, text is set ragged.
#pragma once

#include "core/text/hyphenator.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace broadsheet {

class Dictionaries final
{
public:
    Dictionaries(); // where the system keeps them
    explicit Dictionaries(const QStringList &folders);

    // Of "en", "en-GB", "ru" …; null when the system has none.
    const text::Hyphenator *hyphenator(const QString &language);

private:
    QString find(const QString &language) const;

    QStringList m_folders;
    QHash<QString, const text::Hyphenator *> m_known; // null: looked for and not found
    std::vector<std::unique_ptr<text::Hyphenator>> m_loaded;
};

} // namespace broadsheet
