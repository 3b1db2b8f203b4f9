// A text of rows with tabs between their columns, read row by row; what is not sound is reported
// with its line.
#pragma once

#include "packs/problems.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

class TableRows {
  public:
    // The first line must name exactly these columns. problems outlives it.
    TableRows(std::string_view text, std::vector<std::string_view> columns, Problems& problems);

    // The next row that has all columns; false at the end. Empty lines are faults.
    bool next();

    std::string_view operator[](std::size_t column) const { return cells_[column]; }

    std::string text(std::size_t column) const { return std::string(cells_[column]); }

    // Parts between `separator`; none for an empty cell.
    std::vector<std::string> list(std::size_t column, char separator = ';') const;

    // A whole number from least to most; nothing for an empty cell, and for a fault.
    std::optional<std::int64_t> number(std::size_t column, std::int64_t least, std::int64_t most);

    // A fault in the row at hand.
    void fault(std::size_t column, const std::string& code, const std::string& reason,
               const std::string& remedy);

  private:
    bool take_line();

    std::vector<std::string_view> columns_;
    Problems& problems_;
    std::string_view left_;
    std::vector<std::string_view> cells_;
    int line_ = 0;
};

} // namespace epilogue
