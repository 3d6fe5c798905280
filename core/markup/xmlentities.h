// Text of a document on its way to an XML parser: only legal characters, only references the parser knows.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace broadsheet::markup {

class XmlEntities final
{
public:
    enum class Outcome { Unchanged, Repaired };

    // Remembers <!ENTITY name "value"> when the value is short plain text. Nested, external and parameter
    // entities do not exist for us: that is how entity bombs and stolen files are avoided.
    void declare(QByteArrayView internalSubset);

    // Appends text with HTML's and the document's entities as characters, bare "&" escaped, and the bytes of
    // `alsoEscape` (of < and ") as references.
    Outcome appendRepaired(QByteArray &target, QByteArrayView text, QByteArrayView alsoEscape);

    static bool isLegal(QByteArrayView text); // no character in it that XML forbids

    // Appends text, which holds no references, escaped and without the characters XML forbids.
    static void appendLegal(QByteArray &target, QByteArrayView text);

private:
    qsizetype appendReference(QByteArray &target, QByteArrayView text, Outcome &outcome);

    QHash<QByteArray, QByteArray> m_declared;
    qsizetype m_expanded = 0; // bytes that came from declared entities
};

} // namespace broadsheet::markup
