// Which way the texts of a source run, where the reader knows better than the texts themselves. The numbers
// are kept.
#pragma once

#include <Qt>

namespace broadsheet {

enum class TextDirection {
    AsWritten = 0, // by each text's language and letters
    LeftToRight = 1,
    RightToLeft = 2,
};

constexpr Qt::LayoutDirection directed(TextDirection wish, Qt::LayoutDirection asWritten)
{
    if (wish == TextDirection::AsWritten)
        return asWritten;
    return wish == TextDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace broadsheet
