// Visiting a std::variant with one lambda per alternative.
#pragma once

namespace epilogue {

template <class... Fs> struct Overloaded : Fs... { using Fs::operator()...; };

template <class... Fs> Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace epilogue
