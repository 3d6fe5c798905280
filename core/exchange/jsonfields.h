// The members of our values and the keys they have in JSON, as tables that reading and writing share. Private
// to core/exchange.
#pragma once

#include "core/exchange/keptstories.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>

namespace broadsheet::exchange {

// How a text of a file is taken: as it is, cut where it is absurdly long, or only as an address of the web.
enum class Taken { AsIs, Short, Address };

template <typename Struct>
struct TextField
{
    QLatin1String key;
    QString Struct::*member = nullptr;
    Taken taken = Taken::AsIs;
};

template <typename Struct>
struct DateField
{
    QLatin1String key;
    QDateTime Struct::*member = nullptr;
};

template <typename Struct>
struct NumberField
{
    QLatin1String key;
    qint64 Struct::*member = nullptr;
};

template <typename Struct>
struct Fields; // texts, dates and numbers (-1: not said) of each

template <>
struct Fields<Item>
{
    static constexpr TextField<Item> texts[] = {
        {QLatin1String("guid"), &Item::guid},
        {QLatin1String("url"), &Item::url}, // Gathering refuses what is none
        {QLatin1String("title"), &Item::title, Taken::Short},
        {QLatin1String("summary"), &Item::summary},
        {QLatin1String("contentHtml"), &Item::contentHtml},
        {QLatin1String("baseUrl"), &Item::baseUrl, Taken::Address},
        {QLatin1String("image"), &Item::image, Taken::Address},
        {QLatin1String("language"), &Item::language, Taken::Short},
        {QLatin1String("externalUrl"), &Item::externalUrl, Taken::Address},
        {QLatin1String("commentsUrl"), &Item::commentsUrl, Taken::Address},
        {QLatin1String("sourceTitle"), &Item::sourceTitle, Taken::Short},
        {QLatin1String("sourceUrl"), &Item::sourceUrl, Taken::Address},
        {QLatin1String("rights"), &Item::rights, Taken::Short},
    };
    static constexpr DateField<Item> dates[] = {{QLatin1String("published"), &Item::published},
                                                {QLatin1String("modified"), &Item::modified}};
    static constexpr NumberField<Item> numbers[] = {{QLatin1String("views"), &Item::views}};
};

template <>
struct Fields<WholeText>
{
    static constexpr TextField<WholeText> texts[] = {
        {QLatin1String("html"), &WholeText::html},
        {QLatin1String("baseUrl"), &WholeText::baseUrl, Taken::Address},
        {QLatin1String("image"), &WholeText::image, Taken::Address},
        {QLatin1String("byline"), &WholeText::byline, Taken::Short},
        {QLatin1String("canonical"), &WholeText::canonical, Taken::Address},
    };
    static constexpr DateField<WholeText> dates[] = {{QLatin1String("fetched"), &WholeText::fetched},
                                                     {QLatin1String("published"), &WholeText::published}};
    static constexpr NumberField<WholeText> numbers[] = {{QLatin1String("views"), &WholeText::views}};
};

template <>
struct Fields<Note>
{
    static constexpr TextField<Note> texts[] = {{QLatin1String("text"), &Note::text},
                                                {QLatin1String("quote"), &Note::quote},
                                                {QLatin1String("before"), &Note::before, Taken::Short},
                                                {QLatin1String("after"), &Note::after, Taken::Short}};
    static constexpr DateField<Note> dates[] = {{QLatin1String("made"), &Note::made},
                                                {QLatin1String("changed"), &Note::changed}};
    static constexpr NumberField<Note> numbers[] = {{}};
};

template <>
struct Fields<Author>
{
    static constexpr TextField<Author> texts[] = {{QLatin1String("name"), &Author::name, Taken::Short},
                                                  {QLatin1String("url"), &Author::url, Taken::Address},
                                                  {QLatin1String("email"), &Author::email, Taken::Short}};
    static constexpr DateField<Author> dates[] = {{}};
    static constexpr NumberField<Author> numbers[] = {{}};
};

template <>
struct Fields<Attachment>
{
    static constexpr TextField<Attachment> texts[] = {
        {QLatin1String("url"), &Attachment::url, Taken::Address},
        {QLatin1String("mimeType"), &Attachment::mimeType, Taken::Short},
        {QLatin1String("title"), &Attachment::title, Taken::Short}};
    static constexpr DateField<Attachment> dates[] = {{}};
    static constexpr NumberField<Attachment> numbers[] = {
        {QLatin1String("sizeInBytes"), &Attachment::sizeInBytes},
        {QLatin1String("durationInSeconds"), &Attachment::durationInSeconds}};
};

template <>
struct Fields<InLanguage>
{
    static constexpr TextField<InLanguage> texts[] = {
        {QLatin1String("language"), &InLanguage::language, Taken::Short},
        {QLatin1String("url"), &InLanguage::url, Taken::Address}};
    static constexpr DateField<InLanguage> dates[] = {{}};
    static constexpr NumberField<InLanguage> numbers[] = {{}};
};

QString takenAs(Taken taken, const QString &text);

template <typename Struct>
QJsonObject objectOf(const Struct &value)
{
    QJsonObject json;
    for (const auto &field : Fields<Struct>::texts) {
        if (!(value.*field.member).isEmpty())
            json.insert(field.key, value.*field.member);
    }
    for (const auto &field : Fields<Struct>::dates) {
        if (field.member && (value.*field.member).isValid())
            json.insert(field.key, (value.*field.member).toUTC().toString(Qt::ISODateWithMs));
    }
    for (const auto &field : Fields<Struct>::numbers) {
        if (field.member && value.*field.member >= 0)
            json.insert(field.key, value.*field.member);
    }
    return json;
}

template <typename Struct>
Struct valueOf(const QJsonObject &json)
{
    Struct value;
    for (const auto &field : Fields<Struct>::texts)
        value.*field.member = takenAs(field.taken, json.value(field.key).toString());
    for (const auto &field : Fields<Struct>::dates) {
        if (field.member)
            value.*field.member =
                QDateTime::fromString(json.value(field.key).toString(), Qt::ISODateWithMs).toUTC();
    }
    for (const auto &field : Fields<Struct>::numbers) {
        if (field.member)
            value.*field.member = std::max<qint64>(-1, json.value(field.key).toInteger(-1));
    }
    return value;
}

template <typename Struct>
QJsonArray arrayOf(const QList<Struct> &values)
{
    QJsonArray json;
    for (const Struct &one : values)
        json.append(objectOf(one));
    return json;
}

// At most so many; further ones are left out.
template <typename Struct>
QList<Struct> listOf(const QJsonArray &json, qsizetype most)
{
    QList<Struct> values;
    for (qsizetype i = 0; i < std::min(json.size(), most); ++i)
        values.append(valueOf<Struct>(json.at(i).toObject()));
    return values;
}

// Texts and notes as a file may have them; notes that say too much are cut.
QList<Note> notesOf(const QJsonArray &json);

} // namespace broadsheet::exchange
