#include "ui/type.h"

namespace epilogue {

namespace {

constexpr std::array<TypeSpec, type_count> specs = {{
    {Face::Inter, 13, 18, 0},          {Face::InterStrong, 13, 18, 0},
    {Face::Inter, 15, 22, 0},          {Face::InterStrong, 15, 22, 0},
    {Face::Inter, 18, 26, 0},          {Face::InterStrong, 18, 26, 0},
    {Face::GaramondItalic, 18, 26, 0}, {Face::GaramondItalic, 28, 36, 0},
    {Face::Garamond, 28, 36, 0},       {Face::Garamond, 40, 48, 0},
    {Face::Bebas, 18, 20, 0},          {Face::Bebas, 28, 30, 3},
    {Face::Bebas, 40, 42, 3},          {Face::Bebas, 72, 70, 0},
    {Face::Icons, 13, 13, 0},          {Face::Icons, 15, 15, 0},
    {Face::Icons, 18, 18, 0},          {Face::Icons, 28, 28, 0},
    {Face::Icons, 40, 40, 0},
}};

} // namespace

TypeSpec spec_of(Type type) {
    return specs.at(static_cast<std::size_t>(type));
}

float em_of(Type type, float text) {
    const TypeSpec spec = spec_of(type);
    const bool small = spec.px < 28;
    return spec.px * (small ? text : 1 + 0.4F * (text - 1));
}

float line_of(Type type, float text) {
    const TypeSpec spec = spec_of(type);
    return em_of(type, text) + (spec.line - spec.px);
}

} // namespace epilogue
