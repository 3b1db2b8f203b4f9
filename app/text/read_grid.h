// What was typed to a Movie Grid or in its workshop, read as a place and the rest of the line.
// Judges nothing: whether a cell is open or a film is known is for others to say.
#pragma once

#include "bank/criterion.h"

#include <optional>
#include <string>
#include <string_view>

namespace epilogue::terminal {

// "r1c2 la la land", also "R1 C2: la la land".
struct CellLine {
    std::optional<int> cell;    // from 0; nothing: no board has a cell of that name
    std::string_view film = {}; // what follows; empty: the cell alone
};

// Nothing when the line does not begin with the name of a cell.
std::optional<CellLine> read_cell_line(std::string_view typed);

// "row 1 director chazelle", "column 2", also "col 2".
struct SideLine {
    std::optional<int> side;    // rows 0 to 2, columns 3 to 5; nothing: no board has it
    std::string_view rest = {}; // what follows
};

// Nothing when the line does not begin with the name of a side.
std::optional<SideLine> read_side_line(std::string_view typed);

std::string side_name(int side); // "row 1", "column 3"

// "director chazelle": the kind, by any of its words, and what follows.
struct KindLine {
    CriterionKind kind = CriterionKind::Person;
    std::string_view rest = {};
};

// Nothing when the line does not begin with a kind of criterion.
std::optional<KindLine> read_kind_line(std::string_view typed);

std::string kind_words(); // "person, two people, director ...": a word for each kind

// What follows a word at the front of a line: "open", "OPEN 7K2M-QD4R" is "7K2M-QD4R". Nothing when
// the line does not begin with that word and a space, or nothing follows.
std::optional<std::string_view> after_word(std::string_view typed, std::string_view word);

} // namespace epilogue::terminal
