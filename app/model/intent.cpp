#include "model/intent.h"

#include <array>

namespace epilogue {

namespace {

using Maker = AnyIntent (*)(void* alternative);

template <std::size_t Index> AnyIntent made(void* alternative) {
    using T = std::variant_alternative_t<Index, AnyIntent>;
    return AnyIntent(std::in_place_index<Index>, std::move(*static_cast<T*>(alternative)));
}

template <std::size_t... Indices>
constexpr std::array<Maker, sizeof...(Indices)> makers(std::index_sequence<Indices...>) {
    return {made<Indices>...};
}

constexpr auto maker_of = makers(std::make_index_sequence<std::variant_size_v<AnyIntent>>());

} // namespace

Intent::Intent(std::size_t index, void* alternative) : AnyIntent(maker_of.at(index)(alternative)) {}

Intent::Intent(const Intent& other) = default;
Intent::Intent(Intent&& other) noexcept = default;
Intent& Intent::operator=(const Intent& other) = default;
Intent& Intent::operator=(Intent&& other) noexcept = default;
Intent::~Intent() = default;

} // namespace epilogue
