#include "base/text.h"
#include "packs/toml_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t most_faults = 1000;
constexpr int most_searches = 20; // for the end of a long text, each to the end of the file
constexpr std::array<std::string_view, 4> known_sections = {"pack", "defaults", "question",
                                                            "ruling"};

bool is_key_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

bool is_curly_quote(char32_t code) {
    return (code >= 0x2018 && code <= 0x201F) || code == 0xAB || code == 0xBB;
}

// The key inside a header line's brackets, quotation marks taken off; empty when it is none.
std::string_view header_name(std::string_view line) {
    const auto first = line.find_first_not_of(" \t[");
    if (first == std::string_view::npos)
        return {};
    std::string_view name = line.substr(first);
    if (name.front() == '"' || name.front() == '\'') {
        const auto close = name.find(name.front(), 1);
        return close == std::string_view::npos ? std::string_view{} : name.substr(1, close - 1);
    }
    std::size_t size = 0;
    while (size < name.size() && is_key_character(name[size]))
        ++size;
    return name.substr(0, size);
}

class Scanner {
  public:
    explicit Scanner(std::string_view text) : text_(text) { scan_.sections.push_back({}); }

    Scan run() {
        while (!given_up_ && at_ < text_.size())
            step();
        if (!given_up_)
            close_brackets();
        scan_.sections.back().end = text_.size();
        return std::move(scan_);
    }

  private:
    struct Bracket {
        char kind = '[';
        Place place;
    };

    std::string_view rest() const { return text_.substr(at_); }

    std::string_view line_ahead() const { return rest().substr(0, rest().find('\n')); }

    // One code point on; line breaks are counted.
    void advance() {
        std::string_view ahead = rest();
        const bool line_break = ahead.front() == '\n';
        next_code_point(ahead);
        at_ = text_.size() - ahead.size();
        place_ = line_break ? Place{place_.line + 1, 1} : Place{place_.line, place_.column + 1};
    }

    void advance(std::size_t bytes) {
        for (const auto goal = at_ + bytes; at_ < goal;)
            advance();
    }

    void fault(std::string code, Place place, std::string reason, std::string remedy,
               bool fatal = false) {
        scan_.faults.push_back({place, std::move(code), std::move(reason), std::move(remedy),
                                static_cast<int>(scan_.sections.size()) - 1, fatal});
        given_up_ = given_up_ || fatal || scan_.faults.size() >= most_faults;
        scan_.faults.back().fatal = given_up_;
    }

    void step() {
        const char c = text_[at_];
        if (place_.column == 1) {
            line_started();
            faulty_line_ = false;
            dots_ = 0;
        }
        if (c == '#')
            at_ += line_ahead().size(); // the line break puts the column right
        else if (c == '"' || c == '\'')
            string(c);
        else if (static_cast<unsigned char>(c) >= 0x80)
            strange_character();
        else
            punctuation(c);
    }

    // A header begins a section. Inside a list that was never closed only the headers of a pack
    // are believed: no value looks like them.
    void line_started() {
        const std::string_view line = trim(line_ahead());
        if (!line.starts_with('['))
            return;
        const std::string_view name = header_name(line);
        const bool known =
            std::find(known_sections.begin(), known_sections.end(), name) != known_sections.end();
        const std::string_view after =
            name.empty()
                ? line
                : line.substr(static_cast<std::size_t>(name.data() - line.data()) + name.size());
        if (!brackets_.empty() && !(known && after.starts_with(']')))
            return;
        close_brackets();
        if (++headers_ == most_sections + 1)
            return fault("P130", place_,
                         "the file has more than " + grouped(most_sections) +
                             " headers in [brackets].",
                         "Split it into several packs.", true);
        const bool inner = !scan_.sections.back().name.empty() &&
                           scan_.sections.back().name == name && trim(after).starts_with('.');
        if (!inner)
            open_section(name, line.starts_with("[["));
    }

    void open_section(std::string_view name, bool doubled) {
        scan_.sections.back().end = at_;
        scan_.sections.push_back({std::string(name), place_.line, at_, at_});
        if (name == "question" && !doubled)
            fault("P129", place_, "a question begins with [[question]], found [question].",
                  "Write two brackets on each side.");
        else if (name == "pack" || name == "defaults")
            single_section(name, doubled);
    }

    void single_section(std::string_view name, bool doubled) {
        const std::string shown = "[" + std::string(name) + "]";
        const auto [first, fresh] = first_lines_.emplace(name, place_.line);
        if (!fresh)
            fault("P129", place_,
                  shown + " stands here again; it began in line " + std::to_string(first->second) +
                      ".",
                  "Put everything of " + shown + " in one place.");
        else if (doubled)
            fault("P129", place_, shown + " is written with one bracket on each side.",
                  "Take one off each side.");
    }

    void close_brackets() {
        if (!brackets_.empty()) {
            const Bracket& open = brackets_.front();
            fault("P127", open.place,
                  std::string("the ") + open.kind + " opened here is never closed.",
                  std::string("Put a ") + (open.kind == '[' ? ']' : '}') + " where it ends.");
        }
        brackets_.clear();
    }

    void string(char quote) {
        const std::string triple(3, quote);
        const Place opened = place_;
        if (rest().starts_with(triple)) {
            if (const auto size = long_string_size(quote, triple); size > 0)
                return advance(size);
            ++unclosed_;
            fault("P127", opened, "the text opened here with " + triple + " is never closed.",
                  "Put " + triple + " after its last line.");
            return advance(line_ahead().size());
        }
        const std::string_view line = line_ahead();
        for (std::size_t i = 1; i < line.size(); ++i) {
            if (line[i] == quote)
                return advance(i + 1);
            if (quote == '"' && line[i] == '\\')
                ++i;
        }
        fault("P127", opened,
              std::string("the text opened here with ") + quote + " is never closed.",
              std::string("Put a ") + quote + " at its end, in the same line.");
        brackets_.clear();
        advance(line.size());
    }

    // Bytes from the opening marks past the closing ones; 0: never closed.
    std::size_t long_string_size(char quote, const std::string& triple) const {
        if (unclosed_ >= most_searches)
            return 0;
        const std::string_view ahead = rest();
        for (std::size_t i = 3; i < ahead.size(); ++i) {
            if (quote == '"' && ahead[i] == '\\') {
                ++i;
            } else if (ahead.substr(i, 3) == triple) {
                std::size_t end = i + 3; // up to two marks may stand before the closing three
                while (end < ahead.size() && end < i + 5 && ahead[end] == quote)
                    ++end;
                return end;
            }
        }
        return 0;
    }

    void strange_character() {
        std::string_view ahead = rest();
        const auto code = next_code_point(ahead);
        const std::string shown(rest().substr(0, rest().size() - ahead.size()));
        if (!std::exchange(faulty_line_, true)) {
            if (code && is_curly_quote(*code))
                fault("P128", place_, "a curly quotation mark " + shown + " stands here.",
                      "Texts stand between straight quotation marks: \"...\".");
            else
                fault("P128", place_, "the character " + shown + " stands outside quotation marks.",
                      "Texts stand between straight quotation marks: \"...\".");
        }
        advance();
    }

    void punctuation(char c) {
        if (c == '[' || c == '{')
            open_bracket(c);
        else if ((c == ']' || c == '}') && !brackets_.empty())
            brackets_.pop_back();
        else if (c == '.' && ++dots_ == most_key_parts)
            fault("P126", place_,
                  "a key of more than " + std::to_string(most_key_parts) + " parts stands here.",
                  "No key of a pack has a dot in it.");
        else if (c == ',' || c == '=')
            count_value(c);
        advance();
    }

    void open_bracket(char c) {
        brackets_.push_back({c, place_});
        if (brackets_.size() == deepest_nesting + 1U)
            fault("P126", place_,
                  "lists lie within lists more than " + std::to_string(deepest_nesting) +
                      " deep here.",
                  "No field of a pack needs more than two.");
        dots_ = 0;
    }

    void count_value(char c) {
        if (c == '=' && dots_ > 0 && ++dotted_keys_ == most_dotted_keys + 1)
            fault("P130", place_,
                  "the file has more than " + grouped(most_dotted_keys) + " keys with a dot.",
                  "No key of a pack has a dot in it.", true);
        if (++values_ == most_values + 1)
            fault("P130", place_, "the file holds more than " + grouped(most_values) + " values.",
                  "Split it into several packs.", true);
        dots_ = 0;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    Place place_{1, 1};
    Scan scan_;
    std::vector<Bracket> brackets_;
    std::map<std::string_view, int> first_lines_; // of [pack] and [defaults]
    bool given_up_ = false;                       // what follows is not worth reading
    bool faulty_line_ = false; // one strange character a line is enough to report
    int dots_ = 0;             // since the last key or value began
    int unclosed_ = 0;
    int headers_ = 0;
    int values_ = 0;
    int dotted_keys_ = 0;
};

} // namespace

Scan scan_toml(std::string_view text) {
    return Scanner(text).run();
}

} // namespace epilogue
