// Where words may break, by Liang's algorithm and the dictionaries of LibreOffice (hyph_*.dic,
// https://tug.org/docs/liang/): soft hyphens for print, where Chromium has no dictionaries of its own.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <unordered_map>

namespace broadsheet::text {

class Hyphenator final
{
public:
    // The bytes of a dictionary, in the encoding its first line names. What cannot be read is left out.
    static Hyphenator fromDictionary(const QByteArray &dictionary);

    bool isEmpty() const { return m_patterns.empty(); }

    // The same text with U+00AD where a word may break. Short words, capitals and words that have soft
    // hyphens already stay as they are; HTML's own references too, being short.
    QString hyphenated(const QString &text) const;

private:
    void addPattern(const QString &line);
    QString hyphenatedWord(const QString &word) const;
    std::string levels(const std::u16string &word) const;

    std::unordered_map<std::u16string, std::string>
        m_patterns; // letters → a level before each and after the last
    size_t m_longestPattern = 0;
    qsizetype m_leftMinimum = 2;
    qsizetype m_rightMinimum = 2;
};

} // namespace broadsheet::text
