#include "packs/table_rows.h"

#include "base/text.h"

#include <utility>

namespace epilogue {

namespace {

std::string counted_columns(std::size_t count) {
    return count_of(static_cast<std::int64_t>(count), "column", "columns");
}

std::string named(const std::vector<std::string_view>& columns) {
    return join({columns.begin(), columns.end()}, ", ");
}

} // namespace

TableRows::TableRows(std::string_view text, std::vector<std::string_view> columns,
                     Problems& problems)
    : columns_(std::move(columns)), problems_(problems), left_(text) {
    if (!take_line() || cells_ != columns_) {
        fault(0, "F101", "the first line does not name the columns of this table.",
              "Begin with the columns " + named(columns_) + ", with tabs between them.");
        left_ = {};
    }
}

bool TableRows::take_line() {
    if (left_.empty())
        return false;
    const std::size_t end = left_.find('\n');
    const std::string_view line = left_.substr(0, end);
    left_ = end == std::string_view::npos ? std::string_view{} : left_.substr(end + 1);
    cells_ = split(line, '\t');
    ++line_;
    return true;
}

bool TableRows::next() {
    while (take_line()) {
        if (cells_.size() != columns_.size()) {
            fault(0, "F102",
                  "this row has " + counted_columns(cells_.size()) + ", where the table has " +
                      std::to_string(columns_.size()) + ".",
                  "Put a tab between any two columns, also beside an empty one.");
            continue;
        }
        bool sound = true;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            if (valid_utf8(cells_[i]))
                continue;
            fault(i, "F103", "this text is not UTF-8.", "Save the table as UTF-8.");
            sound = false;
        }
        if (sound)
            return true;
    }
    return false;
}

std::vector<std::string> TableRows::list(std::size_t column, char separator) const {
    std::vector<std::string> parts;
    if (cells_[column].empty())
        return parts;
    for (const std::string_view part : split(cells_[column], separator))
        parts.emplace_back(part);
    return parts;
}

std::optional<std::int64_t> TableRows::number(std::size_t column, std::int64_t least,
                                              std::int64_t most) {
    if (cells_[column].empty())
        return std::nullopt;
    const auto value = whole_number<std::int64_t>(cells_[column]);
    if (value && *value >= least && *value <= most)
        return value;
    fault(column, "F104",
          std::string(columns_[column]) + " is '" + text(column) + "', where a number from " +
              std::to_string(least) + " to " + std::to_string(most) + " is expected.",
          "Write the number in digits alone, or leave the column empty where it is unknown.");
    return std::nullopt;
}

void TableRows::fault(std::size_t column, const std::string& code, const std::string& reason,
                      const std::string& remedy) {
    const std::string id = cells_.empty() || line_ == 1 ? "" : std::string(cells_[0]);
    int before = 0;
    for (std::size_t i = 0; i < column && i < cells_.size(); ++i)
        before += static_cast<int>(cells_[i].size()) + 1;
    problems_.add(Severity::Error, {line_, before + 1}, code, valid_utf8(id) ? id : "", reason,
                  remedy);
}

} // namespace epilogue
