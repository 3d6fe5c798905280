// What the names publishers give to the parts of their pages (class, id) tell about them, as a table.
#pragma once

#include "core/markup/htmltree.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace broadsheet::article {

// A name may tell several things at once.
enum Trait : quint16 {
    Unlikely = 1 << 0,   // rarely a part of an article
    MaybeStory = 1 << 1, // what looks unlikely may be one after all
    Positive = 1 << 2,   // speaks for an article
    Negative = 1 << 3,   // speaks against one
    Byline = 1 << 4,     // who wrote it
    Sharing = 1 << 5,    // buttons that pass it on
};
using Traits = quint16;

// Names come again and again on a page: each is looked at once.
class Vocabulary final
{
public:
    Traits ofName(const QByteArray &name); // one value of class or id
    Traits of(const markup::HtmlNode &node);
    int weight(const markup::HtmlNode &node); // -50 … 50, by class and id

private:
    QHash<QByteArray, Traits> m_known;
};

} // namespace broadsheet::article
