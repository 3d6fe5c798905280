#include "core/model/publication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

QString translated(const Translations &texts, const QString &language)
{
    for (const QString &candidate : {language, language.section(u'-', 0, 0), u"en"_s}) {
        if (const auto found = texts.find(candidate); found != texts.end())
            return *found;
    }
    const QStringList keys = texts.keys();
    return keys.isEmpty() ? QString() : texts.value(*std::min_element(keys.begin(), keys.end()));
}

} // namespace broadsheet
