// Reading the fields of a JSON object that nobody vouches for: every value is checked for its type
// and range, the first problem is kept as a sentence, and nothing is thrown.
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// The first problem of a whole reading; what is read after it is worth nothing.
using Problem = std::optional<Error>;

// The object that a text holds; an error that begins with `doing` for any other text.
Result<nlohmann::json> json_object(std::string_view text, const std::string& doing);

// One line without '#' (a game id ends at it); what is not UTF-8 is replaced, never thrown at.
std::string one_line(const nlohmann::json& value);

class JsonFields {
  public:
    // `object` and `problem` must outlive this.
    JsonFields(const nlohmann::json& object, std::string doing, Problem& problem);

    bool has(const char* key) const;
    std::int64_t whole(const char* key, std::int64_t least, std::int64_t most);
    int number(const char* key, int least, int most);
    double real(const char* key); // finite
    bool flag(const char* key);
    std::string text(const char* key);
    // Lists may be absent: then they are empty.
    std::vector<std::string> texts(const char* key);
    std::vector<int> numbers(const char* key, int least, int most);
    const nlohmann::json& list(const char* key);

    void fail(const char* key, const std::string& expected);

  private:
    const nlohmann::json* find(const char* key) const;

    const nlohmann::json& object_;
    std::string doing_;
    Problem& problem_;
};

} // namespace epilogue
