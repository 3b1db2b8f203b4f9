#include "support/catch.h"

#include "base/rng.h"
#include "base/text.h"
#include "text/line_reader.h"
#include "text/lines.h"

#include <sstream>

using namespace epilogue;
using namespace epilogue::terminal;

namespace {

// Every physical line of what was said.
std::vector<std::string> physical(const Lines& lines) {
    std::vector<std::string> out;
    for (const std::string& block : lines.all())
        for (const std::string_view line : split(block, '\n'))
            out.emplace_back(line);
    return out;
}

} // namespace

TEST_CASE("text: a head within columns counts wide characters twice and marks not at all",
          "[text]") {
    CHECK(head_within("abcdef", 4) == 4);
    CHECK(head_within("ab", 4) == 2);
    CHECK(head_within("\u6620\u753B\u6620\u753B", 5) == 6);
    CHECK(head_within("e\u0301e\u0301e\u0301", 2) == 6);
    CHECK(head_within("\u6620", 1) == 0);
    CHECK(head_within("", 3) == 0);
}

TEST_CASE("text: a long text breaks at spaces within 72 columns", "[text]") {
    Lines lines;
    lines.say("Director, Actress, Cinematography, Production Design, Original Score and Original "
              "Song. The fourteen nominations equalled the record.");

    CHECK(lines.all() == std::vector<std::string>{
                             "Director, Actress, Cinematography, Production Design, Original Score "
                             "and\nOriginal Song. The fourteen nominations equalled the record."});
}

TEST_CASE("text: the further lines of an item hang below its text", "[text]") {
    Lines lines;
    lines.item("1", std::string(60, 'a') + " " + std::string(60, 'b'));
    lines.item("10", "Ten");

    CHECK(lines.all() ==
          std::vector<std::string>{
              "  1  " + std::string(60, 'a') + "\n     " + std::string(60, 'b'), " 10  Ten"});
}

TEST_CASE("text: no text is wider than 72 columns or moves the cursor", "[text]") {
    const std::vector<std::string> pieces = {" ",          "a",
                                             "word",       "\u00E9",
                                             "e\u0301",    "\u6620\u753B",
                                             "\x1B[2J",    "\r",
                                             "\x07",       "\t",
                                             "\u202E",     "\xC2\x9B",
                                             "\xFF",       "\n",
                                             "\u00A0",     std::string(90, 'x'),
                                             "\U0001F3AC", "\xE2\x80"};
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::string text;
    for (auto left = rng.below(60); left > 0; --left)
        text += pieces[rng.index(pieces.size())];

    Lines lines;
    lines.say(text);
    lines.item("12", text);
    lines.under(text);

    for (const std::string& line : physical(lines)) {
        CAPTURE(line);
        CHECK(valid_utf8(line));
        CHECK(head_within(line, line_columns) == line.size());
        for (const char c : line)
            CHECK((static_cast<unsigned char>(c) >= 0x20 && c != 0x7F));
        CHECK(cleaned(line) == line);
    }
}

TEST_CASE("text: what was typed is repeated short and plain", "[text]") {
    CHECK(quoted("7") == "\"7\"");
    CHECK(quoted("\x1B[31mred") == "\" [31mred\"");
    CHECK(terminal::quoted(std::string(100, 'x')) == "\"" + std::string(24, 'x') + "...\"");
}

TEST_CASE("text: fragments become parts of sentences", "[text]") {
    CHECK(sentence("Fall") == "Fall.");
    CHECK(sentence("Fall. ") == "Fall.");
    CHECK(sentence("Which?") == "Which?");
    CHECK(sentence("").empty());
    CHECK(lower_first("Best 9/10") == "best 9/10");
    CHECK(lower_first("IMDb") == "IMDb");
    CHECK(lower_first("128").substr(0, 1) == "1");
    CHECK(lower_first("").empty());
}

TEST_CASE("text: a line is read without its end and the white space around it", "[text]") {
    std::istringstream in("  2 \r\n\nlast");

    CHECK(read_line(in)->text == "2");
    CHECK(read_line(in)->text.empty());
    CHECK(read_line(in)->text == "last");
    CHECK_FALSE(read_line(in));
}

TEST_CASE("text: a line too long or not UTF-8 is refused whole and the next is read", "[text]") {
    std::istringstream in(std::string(5'000'000, 'x') + "\n" + std::string(most_line_bytes, 'y') +
                          "\n\xFF\xFE\n3\n");

    CHECK(read_line(in)->too_long);
    CHECK(read_line(in)->text.size() == most_line_bytes);
    CHECK(read_line(in)->not_utf8);
    CHECK(read_line(in)->text == "3");
}

TEST_CASE("text: an input that cannot be read is an ended input", "[text]") {
    std::istringstream in("2\n");
    in.setstate(std::ios::badbit);

    CHECK_FALSE(read_line(in));
}
