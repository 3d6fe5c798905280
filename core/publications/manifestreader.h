// Takes values out of a manifest's JSON one by one, checks each, and remembers the first thing that is wrong
// with its place. After that everything it returns is thrown away. Knows types and lengths, not what the keys
// mean.
#pragma once

#include "core/base/result.h"
#include "core/model/publication.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace broadsheet::publications {

using Check = bool (*)(const QString &);
enum class Need { Optional, Required };

class ManifestReader final
{
public:
    // An object of the document and its place in it, such as "sections[2]".
    struct Node
    {
        QJsonObject object;
        QString path;
    };

    QString placeOf(const Node &node, const QString &key) const;
    void refuse(const QString &place, const QString &why);
    void refuse(const Node &node, const QString &key, const QString &why) { refuse(placeOf(node, key), why); }
    struct Complaint
    {
        QString place;
        QString why;
    };
    const std::optional<Complaint> &complaint() const { return m_complaint; }

    // null and a missing key are the same everywhere: not known.
    Node object(const Node &node, const QString &key);
    QString text(const Node &node, const QString &key, Need need = Need::Optional, Check check = nullptr);
    QStringList texts(const Node &node, const QString &key, qsizetype most,
                      Check check = nullptr); // or a single one
    int number(const Node &node, const QString &key, int smallest, int largest, int otherwise);
    bool flag(const Node &node, const QString &key, bool otherwise);
    QString language(const Node &node, const QString &key);
    QString languageOf(const QString &written, const QString &place);
    Translations translations(const Node &node, const QString &key, Need need);
    void each(const Node &node, const QString &key, qsizetype most,
              const std::function<void(const Node &)> &read);
    // The objects within an object: read(their key, they).
    void eachNamed(const Node &node, const QString &key, qsizetype most,
                   const std::function<void(const QString &, const Node &)> &read);

    // Addresses outside these hosts are refused; none: any host.
    void setHosts(const QStringList &hosts) { m_hosts = hosts; }
    void allowPlainHttp() { m_plainHttp = true; }
    // https (http where it is allowed) or the guide's; empty where it is not known or nothing of that. On the
    // newspaper's hosts, or refused.
    QString address(const Node &node, const QString &key);
    QString foreignAddress(const Node &node, const QString &key); // anywhere

private:
    QJsonValue value(const Node &node, const QString &key, QJsonValue::Type type);
    QString checkedText(const QString &written, const QString &place, Check check);

    std::optional<Complaint> m_complaint;
    QStringList m_hosts;
    bool m_plainHttp = false;
};

} // namespace broadsheet::publications
