// What every two criteria of a catalogue have in common, counted once: making a board is then a
// matter of looking up. Pure.
#pragma once

#include "bank/catalogue.h"

#include <array>
#include <cstdint>
#include <vector>

namespace epilogue {

// Two criteria: as row and column, which is a cell, or side by side.
struct Crossing {
    std::uint16_t firm = 0; // films of the cell, 65,535 at most
    std::uint16_t accepted = 0;
    std::int8_t best_fame = -1; // of its firm films
    bool may_cross = false;     // as row and column of a fair board, whatever it asks of counts
    bool may_stand_beside = false;
};

inline constexpr int most_films_of_cell = 400; // accepted ones; more is no puzzle

inline constexpr int grid_turns = 64;

class Crossings {
  public:
    explicit Crossings(const Catalogue& catalogue);

    int size() const { return size_; } // criteria

    const Crossing& of(int a, int b) const { return table_[at(a, b)]; }

    CriterionKind kind(int index) const { return kinds_[static_cast<std::size_t>(index)]; }

    // People are numbered from 0, the same one whether cast, director or part of a pair; -1: none.
    using People = std::array<int, 2>;

    const People& people(int index) const { return people_[static_cast<std::size_t>(index)]; }

    int people_count() const { return people_count_; }

    // A number below grid_turns for each criterion. A board's turn is the exclusive or of its six:
    // it depends on the headers alone, wherever they stand.
    int turn(int index) const { return turns_[static_cast<std::size_t>(index)]; }

    // Criteria that are one person, the best known by their films first; pairs; all others.
    const std::vector<int>& persons() const { return persons_; }

    const std::vector<int>& pairs() const { return pairs_; }

    const std::vector<int>& others() const { return others_; }

  private:
    std::size_t at(int a, int b) const {
        return static_cast<std::size_t>(a) * static_cast<std::size_t>(size_) +
               static_cast<std::size_t>(b);
    }

    void number_people(const Catalogue& catalogue);
    void sort_out(const Catalogue& catalogue);
    void count(const Catalogue& catalogue);
    void rule(const Catalogue& catalogue);

    int size_ = 0;
    std::vector<Crossing> table_;
    std::vector<CriterionKind> kinds_;
    std::vector<People> people_;
    std::vector<int> turns_;
    int people_count_ = 0;
    std::vector<int> persons_;
    std::vector<int> pairs_;
    std::vector<int> others_;
};

} // namespace epilogue
