#include "app/stories/storysetting.h"

#include "app/sections/railmodel.h"
#include "app/share/sharemenu.h"
#include "app/words/pagewords.h"
#include "core/library/library.h"
#include "core/library/sharing.h"

namespace broadsheet {

ArticleSetting settingFor(const Story &story, const QString &section, const RailModel &newspapers,
                          Library &library, const QString &language)
{
    ArticleSetting setting;
    if (const Subscribed *newspaper = newspapers.newspaper(story.publication)) {
        setting.publication = newspaper->publication;
        setting.publication.name = nameOf(newspaper->publication, story.edition);
    }
    setting.kicker = newspapers.sectionName(story.publication, section);
    setting.section = setting.kicker.isEmpty() ? QString() : section;
    setting.words = words::pageWords(language);
    setting.share = library.sharing().targets();
    for (ShareTarget &target : setting.share)
        target.name = targetName(target);
    return setting;
}

} // namespace broadsheet
