// One reader for all traditions: it takes the text apart into numbers, words and times, and then asks which
// of the numbers is the year, the month, the day. A grammar a tradition would refuse most of what publishers
// write.
#include "core/text/dates.h"

#include "core/text/ascii.h"
#include "core/text/datewords.h"

#include <algorithm>
#include <array>

namespace broadsheet::text {

namespace {

constexpr qsizetype longestDate = 128; // bytes
constexpr int mostNumbers = 3;         // year, month, day
constexpr int mostStrangeWords = 8;    // one of them may be a month, in any language

struct Number
{
    qint64 value = 0;
    int digits = 0;
    char before = '\0'; // the byte before it: / and . tell traditions apart
};

class DateReader final
{
public:
    explicit DateReader(QByteArrayView text) : m_text(text) {}
    WrittenDate read();

private:
    void readNumber();
    void readWord();
    bool readTime(const Number &hour);
    bool readOffset();
    Number digits();
    int shortNumber() { return int(std::min<qint64>(digits().value, 99)); } // of minutes, seconds
    char at(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void readJoinedTime();
    bool splitJoined(const Number &number);
    void addNumber(const Number &number);
    QDate date() const;
    QDate dateWithMonthName() const;
    QDate dateOfNumbers() const;
    QDateTime dateTime() const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::array<Number, mostNumbers> m_numbers;
    int m_count = 0;
    int m_month = 0;                                             // by name
    std::array<QByteArrayView, mostStrangeWords> m_strangeWords; // the last ones before the time
    int m_strangeCount = 0;
    bool m_hasTime = false;
    int m_hour = 0, m_minute = 0, m_second = 0, m_milliseconds = 0;
    DayHalf m_half = DayHalf::None;
    int m_offset = 0; // seconds east of UTC
    bool m_hasOffset = false;
    bool m_isWeek = false; // 2004-W03-5
    qint64 m_unixSeconds = -1;
};

Number DateReader::digits()
{
    Number number;
    number.before = m_at > 0 ? m_text[m_at - 1] : '\0';
    for (; isDigit(at()); ++m_at) {
        number.value = std::min<qint64>(number.value * 10 + (at() - '0'), 1'000'000'000'000'000);
        ++number.digits;
    }
    return number;
}

// 10:20[:30[.5]], also 10h20 after a date. The hour has been read.
bool DateReader::readTime(const Number &hour)
{
    const bool colon = at() == ':' || (lower(at()) == 'h' && m_count > 0);
    if (m_hasTime || !colon || !isDigit(at(1)) || hour.digits > 2)
        return false;
    m_hasTime = true;
    ++m_at;
    m_hour = int(hour.value);
    m_minute = shortNumber();
    if (at() == ':' && isDigit(at(1))) {
        ++m_at;
        m_second = shortNumber();
    }
    if ((at() == '.' || at() == ',') && isDigit(at(1))) {
        ++m_at;
        int scale = 100;
        for (; isDigit(at()); ++m_at, scale /= 10)
            m_milliseconds += (at() - '0') * scale;
    }
    return true;
}

// +0400, -5:30, +04, after a time or a zone's name ("GMT+4").
bool DateReader::readOffset()
{
    if (!m_hasTime || (at() != '+' && at() != '-') || !isDigit(at(1)))
        return false;
    const int sign = at() == '-' ? -1 : 1;
    ++m_at;
    const Number number = digits();
    int hours = int(number.value);
    int minutes = 0;
    if (number.digits > 2) {
        hours = int(std::min<qint64>(number.value / 100, 99));
        minutes = int(number.value % 100);
    } else if (at() == ':' && isDigit(at(1))) {
        ++m_at;
        minutes = std::min(shortNumber(), 59);
    }
    constexpr int farthestZone = 15;
    if (hours <= farthestZone && minutes < 60 && (!m_hasOffset || m_offset == 0)) {
        m_offset = sign * (hours * 60 + minutes) * 60;
        m_hasOffset = true;
    }
    return true;
}

// T1020, T102030, T10 or T10:20 after a joined date.
void DateReader::readJoinedTime()
{
    if (lower(at()) != 't' || !isDigit(at(1)))
        return;
    ++m_at;
    const Number time = digits();
    if (readTime(time))
        return;
    m_hasTime = true;
    const qint64 full = time.digits <= 2   ? time.value * 10'000
                        : time.digits <= 4 ? time.value * 100
                                           : time.value;
    m_second = int(full % 100);
    m_minute = int(full / 100 % 100);
    m_hour = int(full / 10'000 % 100);
}

// 20040523, 20040523102030, 2004143 and seconds or milliseconds since 1970.
bool DateReader::splitJoined(const Number &number)
{
    if (m_count > 0 || m_month > 0)
        return false;
    qint64 value = number.value;
    if (number.digits == 14) {
        m_hasTime = true;
        m_second = int(value % 100);
        m_minute = int(value / 100 % 100);
        m_hour = int(value / 10'000 % 100);
        value /= 1'000'000;
    }
    if (number.digits == 8 || number.digits == 14) {
        addNumber({value / 10'000, 4, '\0'});
        addNumber({value / 100 % 100, 2, '-'});
        addNumber({value % 100, 2, '-'});
        readJoinedTime();
        return true;
    }
    if (number.digits == 7) {
        addNumber({value / 1000, 4, '\0'});
        addNumber({value % 1000, 3, '-'});
        return true;
    }
    if (number.digits == 9 || number.digits == 10)
        m_unixSeconds = value;
    if (number.digits == 13)
        m_unixSeconds = value / 1000;
    return number.digits > 4;
}

void DateReader::addNumber(const Number &number)
{
    if (m_count < mostNumbers)
        m_numbers[std::size_t(m_count++)] = number;
}

void DateReader::readNumber()
{
    const Number number = digits();
    const bool afterDate = m_count == mostNumbers && !m_hasTime && number.digits <= 2;
    if (afterDate && lower(number.before) == 't' && at() != ':') { // 2004-05-23T10Z
        m_hasTime = true;
        m_hour = int(number.value);
        return;
    }
    if (readTime(number) || splitJoined(number) || number.digits > 4)
        return;
    addNumber(number);
}

void DateReader::readWord()
{
    const qsizetype start = m_at;
    const auto inWord = [&](qsizetype ahead) {
        const char c = at(ahead);
        return isLetter(c) || static_cast<unsigned char>(c) >= 0x80;
    };
    while (inWord(0) || (at() == '.' && inWord(1)))
        ++m_at;
    const QByteArrayView word = m_text.sliced(start, m_at - start);
    if (const DayHalf half = dayHalf(word); half != DayHalf::None) {
        m_half = half;
    } else if (const auto offset = m_hasTime ? zoneOffset(word) : std::nullopt) {
        m_offset = m_hasOffset ? m_offset : *offset;
        m_hasOffset = true;
    } else if (const int month = monthOfEnglishWord(word)) {
        m_month = m_hasTime && m_month > 0 ? m_month : month;
    } else if (equalsIgnoringCase(word, "w") && m_count == 1) {
        m_isWeek = true;
    } else if (word.size() > 2 && m_month == 0 && (m_strangeCount == 0 || !m_hasTime)) {
        std::rotate(m_strangeWords.begin(), m_strangeWords.end() - 1, m_strangeWords.end());
        m_strangeWords.front() = word;
        m_strangeCount = std::min(m_strangeCount + 1, mostStrangeWords);
    }
}

int fullYear(const Number &year)
{
    constexpr int lastOfThisCentury = 49; // RFC 2822, section 4.3
    if (year.digits == 3)
        return int(year.value) + 1900;
    if (year.digits > 2)
        return int(year.value);
    return int(year.value) + (year.value <= lastOfThisCentury ? 2000 : 1900);
}

// A day that the month does not have falls into the next one, as publishers' software counts.
QDate dateOf(int year, qint64 month, qint64 day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return {};
    return QDate(year, int(month), 1).addDays(day - 1);
}

QDate DateReader::dateWithMonthName() const
{
    if (m_count == 0)
        return {};
    const Number &first = m_numbers[0];
    if (m_count == 1)
        return first.digits == 4 ? dateOf(fullYear(first), m_month, 1) : QDate();
    const Number &second = m_numbers[1];
    const bool yearFirst = first.digits > 2 || (first.value > 31 && second.value <= 31);
    return yearFirst ? dateOf(fullYear(first), m_month, second.value)
                     : dateOf(fullYear(second), m_month, first.value);
}

QDate DateReader::dateOfNumbers() const
{
    const auto &[first, second, third] = m_numbers;
    if (first.digits == 4) {
        if (m_isWeek) {
            const QDate fourth(int(first.value), 1, 4); // is always in week 1
            const bool joined = second.digits == 3;     // 2004W035
            const qint64 week = joined ? second.value / 10 : second.value;
            const qint64 day = joined ? second.value % 10 : m_count > 2 ? third.value : 1;
            return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1) + day - 1);
        }
        if (m_count == 2 && second.digits == 3 && second.value >= 1 && second.value <= 366)
            return QDate(int(first.value), 1, 1).addDays(second.value - 1);
        if (m_count == 3 && second.value > 12)
            return dateOf(int(first.value), third.value, second.value);
        return dateOf(int(first.value), m_count > 1 ? second.value : 1, m_count > 2 ? third.value : 1);
    }
    if (m_count < 3)
        return {};
    const bool yearLast = third.digits == 4 || second.before == '/' || second.before == '.';
    if (!yearLast)
        return dateOf(fullYear(first), second.value, third.value);
    // 31.12.2004 everywhere; 12/31/2004 as Americans write, unless that cannot be.
    const bool monthFirst = second.before == '/' ? first.value <= 12 : second.value > 12;
    return monthFirst ? dateOf(fullYear(third), first.value, second.value)
                      : dateOf(fullYear(third), second.value, first.value);
}

QDate DateReader::date() const { return m_month > 0 ? dateWithMonthName() : dateOfNumbers(); }

QDateTime DateReader::dateTime() const
{
    if (m_unixSeconds >= 0 && m_count == 0)
        return QDateTime::fromSecsSinceEpoch(m_unixSeconds, Qt::UTC);
    const QDate day = date();
    if (!day.isValid())
        return {};
    const bool goodTime = m_hour <= 24 && m_minute <= 59 && m_second <= 60;
    int hour = goodTime ? m_hour : 0;
    if (m_half == DayHalf::Afternoon && hour < 12)
        hour += 12;
    else if (m_half == DayHalf::Morning && hour == 12)
        hour = 0;
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    if (!goodTime)
        return midnight;
    const qint64 seconds = hour * 3600 + m_minute * 60 + std::min(m_second, 59) - m_offset;
    return midnight.addMSecs(seconds * 1000 + m_milliseconds);
}

WrittenDate DateReader::read()
{
    while (m_at < m_text.size()) {
        if (isDigit(at()))
            readNumber();
        else if (isLetter(at()) || static_cast<unsigned char>(at()) >= 0x80)
            readWord();
        else if (!readOffset())
            ++m_at;
    }
    // The last before the time first: weekdays stand in front. A month's name may be of two words.
    for (int i = 0; i < m_strangeCount && m_month == 0 && m_count > 0; ++i) {
        const QByteArrayView word = m_strangeWords[std::size_t(i)];
        m_month = monthOfWord(word);
        const bool second = i + 1 < m_strangeCount;
        const QByteArrayView before = second ? m_strangeWords[std::size_t(i + 1)] : QByteArrayView();
        if (m_month == 0 && second && before.end() < word.begin())
            m_month = monthOfWord(QByteArrayView(before.begin(), word.end()));
    }
    const bool hasYear = std::any_of(m_numbers.begin(), m_numbers.begin() + m_count,
                                     [](const Number &number) { return number.digits == 4; });
    const bool isInstant = m_unixSeconds >= 0 && m_count == 0;
    return {dateTime(), hasYear || isInstant, m_hasTime || isInstant, m_hasOffset || isInstant};
}

} // namespace

QDateTime parseDate(QByteArrayView text) { return readDate(text).utc; }

WrittenDate readDate(QByteArrayView text)
{
    text = trimmed(text);
    return DateReader(text.first(std::min(text.size(), longestDate))).read();
}

} // namespace broadsheet::text
