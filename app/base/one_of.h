// One of several types: std::variant as a class of its own, for the compiler's sake. It is made
// from an alternative only (the variant's own constructor tries every alternative for every
// argument), and made, copied and destroyed in one place: name the instance with `using`, declare
// it with `extern template class` below that, and instantiate it in one source file.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <type_traits>
#include <utility>
#include <variant>

namespace epilogue {

// Where T stands among the alternatives of a variant; their number when it is none of them.
template <class T, class Variant> inline constexpr std::size_t index_in = 0;

template <class T, class... Ts>
inline constexpr std::size_t index_in<T, std::variant<Ts...>> = [] {
    std::size_t index = 0;
    for (const bool same : {std::is_same_v<T, Ts>...}) {
        if (same)
            break;
        ++index;
    }
    return index;
}();

template <class Variant> class OneOf : public Variant {
  public:
    OneOf();

    template <class T>

    requires(index_in<T, Variant> < std::variant_size_v<Variant>) OneOf(T alternative)
        : OneOf(index_in<T, Variant>, &alternative) {}

    OneOf(const OneOf& other);
    OneOf(OneOf&& other) noexcept;
    OneOf& operator=(const OneOf& other);
    OneOf& operator=(OneOf&& other) noexcept;
    ~OneOf();

  private:
    OneOf(std::size_t index, void* alternative); // moves from it

    template <std::size_t Index> static Variant made_as(void* alternative) {
        using T = std::variant_alternative_t<Index, Variant>;
        return Variant(std::in_place_index<Index>, std::move(*static_cast<T*>(alternative)));
    }

    template <std::size_t... Indices>
    static Variant made(std::size_t index, void* alternative, std::index_sequence<Indices...>) {
        using Maker = Variant (*)(void*);
        constexpr std::array<Maker, sizeof...(Indices)> makers = {made_as<Indices>...};
        return makers.at(index)(alternative);
    }
};

template <class Variant> OneOf<Variant>::OneOf() = default;

template <class Variant>
OneOf<Variant>::OneOf(std::size_t index, void* alternative)
    : Variant(made(index, alternative, std::make_index_sequence<std::variant_size_v<Variant>>())) {}

// Copies are made and then moved: the functions of the moves serve for them too.
template <class Variant>
OneOf<Variant>::OneOf(const OneOf& other)
    : OneOf(std::visit([](auto copy) { return OneOf(std::move(copy)); }, other)) {}

template <class Variant> OneOf<Variant>& OneOf<Variant>::operator=(const OneOf& other) {
    *this = OneOf(other);
    return *this;
}

template <class Variant> OneOf<Variant>::OneOf(OneOf&& other) noexcept = default;
template <class Variant>
OneOf<Variant>& OneOf<Variant>::operator=(OneOf&& other) noexcept = default;
template <class Variant> OneOf<Variant>::~OneOf() = default;

} // namespace epilogue
