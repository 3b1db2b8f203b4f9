// An answer, or a sentence that says what was being done, what was found and what was expected.
// C++20 has no std::expected, and clang 14 cannot read the one of C++23.
#pragma once

#include "base/check.h"

#include <string>
#include <utility>
#include <variant>

namespace epilogue {

struct Error {
    std::string message; // one clear sentence for the player

    bool operator==(const Error&) const = default;
};

template <class T> class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}

    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return state_.index() == 0; }

    const T& value() const& {
        check(state_.index() == 0, "value() of a Result that holds an error");
        return std::get<0>(state_);
    }

    T& value() & {
        check(state_.index() == 0, "value() of a Result that holds an error");
        return std::get<0>(state_);
    }

    // By value: a reference into a temporary Result would dangle in a range-based for.
    T value() && {
        check(state_.index() == 0, "value() of a Result that holds an error");
        return std::move(std::get<0>(state_));
    }

    const Error& error() const {
        check(state_.index() == 1, "error() of a Result that holds a value");
        return std::get<1>(state_);
    }

  private:
    std::variant<T, Error> state_;
};

struct Nothing {
    bool operator==(const Nothing&) const = default;
};

using Done = Result<Nothing>;

inline Done ok() {
    return Nothing{};
}

} // namespace epilogue
