#include "core/publications/manifestreader.h"

#include "core/locale/languages.h"
#include "core/publications/manifestcheck.h"
#include "core/text/plaintext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype longestAddress = 8192;
constexpr qsizetype mostTranslations = 60;

} // namespace

void ManifestReader::refuse(const QString &place, const QString &why)
{
    if (!m_complaint)
        m_complaint = Complaint{place, why};
}

QString ManifestReader::placeOf(const Node &node, const QString &key) const
{
    return node.path.isEmpty() ? key : node.path + u'.' + key;
}

QJsonValue ManifestReader::value(const Node &node, const QString &key, QJsonValue::Type type)
{
    const QJsonValue found = node.object.value(key);
    if (found.isUndefined() || found.isNull())
        return QJsonValue::Undefined;
    if (found.type() == type)
        return found;
    refuse(node, key, u"not of the right type"_s);
    return QJsonValue::Undefined;
}

ManifestReader::Node ManifestReader::object(const Node &node, const QString &key)
{
    return {value(node, key, QJsonValue::Object).toObject(), placeOf(node, key)};
}

QString ManifestReader::checkedText(const QString &written, const QString &place, Check check)
{
    if (written.size() > longestText)
        refuse(place, u"too long"_s);
    const QString text = text::squeezed(written.left(longestText));
    if (!text.isEmpty() && check != nullptr && !check(text))
        refuse(place, u"“%1” cannot be"_s.arg(text));
    return text;
}

QString ManifestReader::text(const Node &node, const QString &key, Need need, Check check)
{
    const QString text =
        checkedText(value(node, key, QJsonValue::String).toString(), placeOf(node, key), check);
    if (text.isEmpty() && need == Need::Required)
        refuse(node, key, u"missing"_s);
    return text;
}

QStringList ManifestReader::texts(const Node &node, const QString &key, qsizetype most, Check check)
{
    if (node.object.value(key).isString()) {
        const QString one = text(node, key, Need::Optional, check);
        return one.isEmpty() ? QStringList() : QStringList{one};
    }
    const QJsonArray entries = value(node, key, QJsonValue::Array).toArray();
    if (entries.size() > most)
        refuse(node, key, u"too many"_s);
    QStringList list;
    for (qsizetype i = 0; i < std::min(entries.size(), most); ++i) {
        const QString place = u"%1[%2]"_s.arg(placeOf(node, key)).arg(i);
        if (!entries.at(i).isString())
            refuse(place, u"not of the right type"_s);
        const QString one = checkedText(entries.at(i).toString(), place, check);
        if (!one.isEmpty() && !list.contains(one))
            list.append(one);
    }
    return list;
}

int ManifestReader::number(const Node &node, const QString &key, int smallest, int largest, int otherwise)
{
    const QJsonValue found = value(node, key, QJsonValue::Double);
    if (!found.isDouble())
        return otherwise;
    const double number = found.toDouble();
    if (number < smallest || number > largest || number != static_cast<int>(number)) {
        refuse(node, key, u"not a whole number from %1 to %2"_s.arg(smallest).arg(largest));
        return otherwise;
    }
    return static_cast<int>(number);
}

bool ManifestReader::flag(const Node &node, const QString &key, bool otherwise)
{
    return value(node, key, QJsonValue::Bool).toBool(otherwise);
}

QString ManifestReader::language(const Node &node, const QString &key)
{
    return languageOf(text(node, key, Need::Required), placeOf(node, key));
}

QString ManifestReader::languageOf(const QString &written, const QString &place)
{
    const QString code = written == unknownLanguage ? written : locale::languageCode(written);
    if (code.isEmpty())
        refuse(place, u"“%1” is no language"_s.arg(written.left(longestText)));
    return code;
}

Translations ManifestReader::translations(const Node &node, const QString &key, Need need)
{
    const Node texts = object(node, key);
    if (texts.object.size() > mostTranslations)
        refuse(texts.path, u"too many"_s);
    Translations result;
    for (const QString &language : texts.object.keys()) {
        const QString code = languageOf(language, placeOf(texts, language));
        const QString translation = text(texts, language);
        if (result.contains(code))
            refuse(texts.path, u"%1 twice"_s.arg(code));
        if (!translation.isEmpty())
            result.insert(code, translation);
    }
    if (result.isEmpty() && need == Need::Required)
        refuse(texts.path, u"missing"_s);
    return result;
}

void ManifestReader::each(const Node &node, const QString &key, qsizetype most,
                          const std::function<void(const Node &)> &read)
{
    const QJsonArray entries = value(node, key, QJsonValue::Array).toArray();
    if (entries.size() > most)
        return refuse(node, key, u"too many"_s);
    for (qsizetype i = 0; i < entries.size() && !m_complaint; ++i) {
        const QString place = u"%1[%2]"_s.arg(placeOf(node, key)).arg(i);
        if (entries.at(i).isObject())
            read({entries.at(i).toObject(), place});
        else
            refuse(place, u"not of the right type"_s);
    }
}

void ManifestReader::eachNamed(const Node &node, const QString &key, qsizetype most,
                               const std::function<void(const QString &, const Node &)> &read)
{
    const Node entries = object(node, key);
    if (entries.object.size() > most)
        return refuse(node, key, u"too many"_s);
    for (const QString &name : entries.object.keys()) {
        if (!m_complaint)
            read(name, object(entries, name));
    }
}

QString ManifestReader::foreignAddress(const Node &node, const QString &key)
{
    const QString written = value(node, key, QJsonValue::String).toString();
    if (written.size() > longestAddress) {
        refuse(node, key, u"too long"_s);
        return {};
    }
    return checkedAddress(written.trimmed(), m_plainHttp ? Web::Any : Web::SecureOnly);
}

QString ManifestReader::address(const Node &node, const QString &key)
{
    const QString found = foreignAddress(node, key);
    if (!found.isEmpty() && !m_hosts.isEmpty() && !isOnHosts(found, m_hosts))
        refuse(node, key, u"“%1” is not on the newspaper's hosts"_s.arg(found.left(longestText)));
    return found;
}

} // namespace broadsheet::publications
