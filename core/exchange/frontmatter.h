// What is known of a Markdown file, as lines at its head between two "---": YAML 1.2, of which every value is
// written as JSON, which is YAML, too. Of what other programs make of it the reader also knows plain and
// single-quoted words and lists of them; nothing nested deeper. Private to core/exchange.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace broadsheet::exchange {

inline constexpr qsizetype largestFrontMatter = 4 * 1024 * 1024; // bytes; a longer one is none
inline constexpr qsizetype mostFrontMatterLines = 10'000;        // further ones are passed over

// In this order; what is null or empty is left out.
QByteArray frontMatter(const QList<std::pair<QLatin1String, QJsonValue>> &values);

// Of a whole file; empty when it has none.
QJsonObject readFrontMatter(QByteArrayView file);

} // namespace broadsheet::exchange
