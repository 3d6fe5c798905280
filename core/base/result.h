// Either a value or an Error. Nothing in Broadsheet throws; a function that may fail returns one of these.
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace broadsheet {

template <typename Value>
class [[nodiscard]] Result final
{
public:
    Result() : m_content(Error{}) {} // QFuture wants one; it is a failure until assigned
    Result(Value value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    bool ok() const { return std::holds_alternative<Value>(m_content); }
    explicit operator bool() const { return ok(); }

    const Value &value() const & { return std::get<Value>(m_content); }
    Value &value() & { return std::get<Value>(m_content); }
    Value &&value() && { return std::get<Value>(std::move(m_content)); }
    const Value &operator*() const & { return value(); }
    Value &operator*() & { return value(); }
    const Value *operator->() const { return &value(); }
    Value *operator->() { return &value(); }
    Value valueOr(Value other) const { return ok() ? value() : std::move(other); }

    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<Value, Error> m_content;
};

// A success that carries nothing.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace broadsheet
