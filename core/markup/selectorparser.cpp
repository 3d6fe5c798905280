#include "core/markup/selectorprogram.h"

#include "core/markup/selectors.h"
#include "core/text/ascii.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::markup {

namespace {

constexpr int largestNth = 10'000;

struct Operator
{
    QByteArrayView written;
    Condition::Kind kind;
};

const Operator operators[] = {
    {"=", Condition::Kind::Equals}, {"^=", Condition::Kind::Begins}, {"$=", Condition::Kind::Ends},
    {"*=", Condition::Kind::Holds}, {"~=", Condition::Kind::Word},
};

// Reads from the front; the first thing that is wrong is remembered, and the rest does not matter then.
class SelectorParser final
{
public:
    explicit SelectorParser(QByteArrayView utf8) : m_rest(utf8) {}

    Result<SelectorProgram> parse()
    {
        do {
            readAlternative();
        } while (!m_error && take(","));
        if (!m_error && !m_rest.isEmpty())
            refuse(u"not understood"_s);
        if (m_error)
            return *m_error;
        return m_program;
    }

private:
    enum class Within { Selector, Not };

    void refuse(const QString &why)
    {
        if (!m_error)
            m_error =
                Error{Error::Kind::Malformed,
                      u"%1 at “%2”"_s.arg(
                          why, QString::fromUtf8(m_rest.first(std::min<qsizetype>(m_rest.size(), 20))))};
    }

    bool take(QByteArrayView word)
    {
        if (!m_rest.startsWith(word))
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }

    bool skipSpace()
    {
        const qsizetype before = m_rest.size();
        while (!m_rest.isEmpty() && text::isSpace(m_rest.front()))
            m_rest = m_rest.sliced(1);
        return m_rest.size() < before;
    }

    void readAlternative()
    {
        using After = SelectorProgram::After;
        skipSpace();
        for (After after = After::Nothing; !m_error;) {
            if (m_program.steps.size() == static_cast<std::size_t>(mostSteps))
                return refuse(u"too many steps"_s);
            m_program.steps.push_back({readCompound(Within::Selector), after, false});
            const bool spaced = skipSpace();
            if (take(">")) {
                skipSpace();
                after = After::Parent;
            } else if (m_rest.isEmpty() || m_rest.front() == ',') {
                break;
            } else if (spaced) {
                after = After::Ancestor;
            } else {
                refuse(u"not understood"_s);
            }
        }
        m_program.steps.back().isLast = true;
    }

    Compound readCompound(Within within)
    {
        Compound compound;
        const bool any = take("*");
        if (!any && isNameByte())
            compound.tag = text::lowered(readName());
        while (!m_error) {
            const std::optional<Condition> condition = readCondition(within);
            if (!condition)
                break;
            if (compound.conditions.size() == static_cast<std::size_t>(mostConditions))
                refuse(u"too many conditions"_s);
            compound.conditions.push_back(*condition);
        }
        if (!any && compound.tag.isEmpty() && compound.conditions.empty())
            refuse(u"an element is missing"_s);
        return compound;
    }

    std::optional<Condition> readCondition(Within within)
    {
        if (take("#"))
            return Condition{.kind = Condition::Kind::Id, .name = {}, .value = readName(), .none = {}};
        if (take("."))
            return Condition{.kind = Condition::Kind::Class, .name = {}, .value = readName(), .none = {}};
        if (take("["))
            return readAttribute();
        if (take(":scope"))
            return Condition{.kind = Condition::Kind::Scope, .name = {}, .value = {}, .none = {}};
        if (take(":nth-child("))
            return readNthChild();
        if (within == Within::Selector && take(":not("))
            return readNot();
        return {};
    }

    Condition readAttribute()
    {
        Condition condition;
        skipSpace();
        condition.name = text::lowered(readName());
        skipSpace();
        for (const Operator &one : operators) {
            if (!take(one.written))
                continue;
            condition.kind = one.kind;
            skipSpace();
            condition.value = readValue();
            skipSpace();
            break;
        }
        if (!take("]"))
            refuse(u"] is missing"_s);
        return condition;
    }

    QByteArray readValue()
    {
        if (m_rest.isEmpty() || (m_rest.front() != '"' && m_rest.front() != '\''))
            return readName();
        const char quote = m_rest.front();
        m_rest = m_rest.sliced(1);
        const qsizetype end = m_rest.indexOf(quote);
        if (end < 0) {
            refuse(u"a quotation mark is missing"_s);
            return {};
        }
        const QByteArray value = m_rest.first(end).toByteArray();
        m_rest = m_rest.sliced(end + 1);
        return value;
    }

    Condition readNot()
    {
        Condition condition{.kind = Condition::Kind::Not, .name = {}, .value = {}, .none = {}};
        do {
            skipSpace();
            condition.none.push_back(readCompound(Within::Not));
            if (condition.none.size() > static_cast<std::size_t>(mostConditions))
                refuse(u"too many conditions"_s);
            skipSpace();
        } while (!m_error && take(","));
        if (!take(")"))
            refuse(u") is missing"_s);
        return condition;
    }

    // odd, even, 3, 2n, -n+3, 2n + 1
    Condition readNthChild()
    {
        Condition condition{.kind = Condition::Kind::NthChild, .name = {}, .value = {}, .none = {}};
        const qsizetype end = m_rest.indexOf(')');
        QByteArray written = text::lowered(m_rest.first(std::max<qsizetype>(end, 0)));
        if (end < 0)
            refuse(u") is missing"_s);
        written.replace(' ', "");
        if (written == "odd")
            written = "2n+1";
        else if (written == "even")
            written = "2n";
        const qsizetype n = written.indexOf('n');
        QByteArray step = n < 0 ? QByteArray("0") : written.left(n);
        if (step.isEmpty() || step == "-" || step == "+")
            step += '1';
        const QByteArray offset = n < 0 ? written : written.mid(n + 1);
        bool goodStep = false;
        bool goodOffset = offset.isEmpty() && n >= 0;
        condition.step = step.toInt(&goodStep);
        condition.offset = goodOffset ? 0 : offset.toInt(&goodOffset);
        if (!goodStep || !goodOffset || std::abs(condition.step) > largestNth ||
            std::abs(condition.offset) > largestNth)
            refuse(u"no number of a child"_s);
        else
            m_rest = m_rest.sliced(end + 1);
        return condition;
    }

    bool isNameByte() const
    {
        const char c = m_rest.isEmpty() ? '\0' : m_rest.front();
        return text::isLetter(c) || text::isDigit(c) || c == '-' || c == '_' || c == '\\' ||
               static_cast<unsigned char>(c) >= 0x80;
    }

    // "\:" is the colon itself, as in class names such as "md:flex".
    QByteArray readName()
    {
        QByteArray name;
        while (isNameByte()) {
            if (m_rest.front() == '\\') {
                m_rest = m_rest.sliced(1);
                if (m_rest.isEmpty() || text::isDigit(m_rest.front()) || text::isLetter(m_rest.front()))
                    refuse(u"an escape that is not understood"_s);
            }
            if (m_rest.isEmpty())
                break;
            name.append(m_rest.front());
            m_rest = m_rest.sliced(1);
        }
        if (name.isEmpty())
            refuse(u"a name is missing"_s);
        return name;
    }

    QByteArrayView m_rest;
    SelectorProgram m_program;
    std::optional<Error> m_error;
};

} // namespace

Result<SelectorProgram> parseSelector(QByteArrayView utf8)
{
    if (utf8.size() > longestSelector)
        return Error{Error::Kind::Malformed, u"too long"_s};
    return SelectorParser(utf8).parse();
}

} // namespace broadsheet::markup
