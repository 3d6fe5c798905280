// What is wrong with a share target of the reader's, in words.
#pragma once

#include "core/share/template.h"

#include <QString>

namespace broadsheet {

QString addressTroubleText(share::TemplateTrouble trouble);
QString commandTroubleText(share::TemplateTrouble trouble);

} // namespace broadsheet
