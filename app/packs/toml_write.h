// TOML out: texts as they must be quoted, and tables whose equal signs stand below one another.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace epilogue {

// A text of one line between quotation marks, or of several between three of them.
std::string toml_text(std::string_view text);

// The fields of one table, in the order they were added.
class TomlFields {
  public:
    void add(std::string_view key, std::string_view value) { fields_.emplace_back(key, value); }

    // Nothing for an empty text.
    void add_text(std::string_view key, const std::string& text);

    bool empty() const { return fields_.empty(); }

    // Without a header when that is empty.
    std::string written(std::string_view header) const;

  private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

} // namespace epilogue
