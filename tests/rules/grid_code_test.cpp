#include "rules/grid_code.h"

#include "base/rng.h"
#include "support/catch.h"
#include "support/made_films.h"

#include <cctype>

using namespace epilogue;

namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Board any_board(const Catalogue& catalogue, Rng& rng) {
    Board board;
    for (std::size_t i = 0; i < 3; ++i) {
        board.rows[i] = catalogue.criteria()[rng.index(catalogue.criteria().size())];
        board.columns[i] = catalogue.criteria()[rng.index(catalogue.criteria().size())];
    }
    return board;
}

std::string refusal(const Catalogue& catalogue, const std::string& code) {
    const auto board = board_of_code(catalogue, code);
    return board ? "none" : board.error().message;
}

const std::string slip =
    "reading a board's code: there is a slip in it, one character or more are not as they were";

} // namespace

TEST_CASE("grid code: a board comes back from its code", "[rules]") {
    const auto catalogue = made_catalogue();
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        const Board board = any_board(*catalogue, rng);

        const auto code = code_of(*catalogue, board);

        REQUIRE(code);
        CAPTURE(code.value());
        CHECK(code.value().size() == 19);
        CHECK(board_of_code(*catalogue, code.value()).value() == board);
    }
}

TEST_CASE("grid code: every single wrong character is found", "[rules]") {
    const auto catalogue = made_catalogue();
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        Rng rng(seed);
        const std::string code = code_of(*catalogue, any_board(*catalogue, rng)).value();
        for (std::size_t at = 0; at < code.size(); ++at) {
            if (code[at] == '-')
                continue;
            for (const char digit : digits) {
                std::string wrong = code;
                wrong[at] = digit;
                CAPTURE(code, wrong);
                if (digit != code[at])
                    CHECK(refusal(*catalogue, wrong) == slip);
            }
        }
    }
}

TEST_CASE("grid code: every swap of neighbours is found", "[rules]") {
    const auto catalogue = made_catalogue();
    int swaps = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Rng rng(seed);
        std::string code = code_of(*catalogue, any_board(*catalogue, rng)).value();
        std::erase(code, '-');
        for (std::size_t at = 0; at + 1 < code.size(); ++at) {
            std::string wrong = code;
            std::swap(wrong[at], wrong[at + 1]);
            if (wrong == code)
                continue;
            ++swaps;
            CAPTURE(code, wrong);
            CHECK(refusal(*catalogue, wrong) == slip);
        }
    }
    CHECK(swaps > 1000);
}

TEST_CASE("grid code: small letters and dashes and look-alikes are forgiven", "[rules]") {
    const auto catalogue = made_catalogue();
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        Rng rng(seed);
        const Board board = any_board(*catalogue, rng);
        std::string typed;
        for (const char digit : code_of(*catalogue, board).value()) {
            if (digit == '-') {
                typed += rng.below(2) == 0 ? "" : " - ";
            } else if (digit == '0') {
                typed += rng.below(2) == 0 ? 'O' : 'o';
            } else if (digit == '1') {
                typed += std::string("IiLl").at(rng.index(4));
            } else {
                typed += rng.below(2) == 0
                             ? digit
                             : static_cast<char>(std::tolower(static_cast<unsigned char>(digit)));
            }
        }
        CAPTURE(typed);
        const auto read = board_of_code(*catalogue, typed);
        REQUIRE(read);
        CHECK(read.value() == board);
    }
}

TEST_CASE("grid code: another catalogue is told apart from a slip", "[rules]") {
    const auto catalogue = made_catalogue(1);
    const auto other = made_catalogue(2);
    REQUIRE(catalogue->mark() != other->mark());
    Rng rng(7);
    const std::string code = code_of(*catalogue, any_board(*catalogue, rng)).value();

    CHECK(refusal(*other, code) ==
          "reading a board's code: it was made with another film catalogue than this one");
}

TEST_CASE("grid code: what is no code is refused with what is wrong with it", "[rules]") {
    const auto catalogue = made_catalogue();
    CHECK(refusal(*catalogue, "") == "reading a board's code: expected 16 characters, found 0");
    CHECK(refusal(*catalogue, "7K2M-QD4R-09XA-B3T") ==
          "reading a board's code: expected 16 characters, found 15");
    CHECK(refusal(*catalogue, "7K2M-QD4R-09XA-B3TEE") ==
          "reading a board's code: expected 16 characters, found 17");
    CHECK(refusal(*catalogue, "7K2M-QD4R-09XA-B3TU") ==
          "reading a board's code: expected letters and digits but no U, found 'U'");
    CHECK(refusal(*catalogue, "7K2M_QD4R") ==
          "reading a board's code: expected letters and digits but no U, found '_'");
    CHECK(refusal(*catalogue, "caf\xC3\xA9") ==
          "reading a board's code: expected letters and digits but no U, found another character");
}

TEST_CASE("grid code: any text is read or refused", "[rules]") {
    const auto catalogue = made_catalogue();
    int read = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        Rng rng(seed);
        std::string text;
        for (std::uint64_t i = rng.below(24); i > 0; --i)
            text += static_cast<char>(rng.below(256));
        read += board_of_code(*catalogue, text) ? 1 : 0;
        text.clear();
        for (int i = 0; i < 16; ++i)
            text += digits[rng.index(digits.size())];
        read += board_of_code(*catalogue, text) ? 1 : 0;
    }
    CHECK(read <= 2); // a random code passes the check and the mark once in a million
}

TEST_CASE("grid code: a criterion that the catalogue lacks is named", "[rules]") {
    const auto catalogue = made_catalogue();
    Rng rng(1);
    Board board = any_board(*catalogue, rng);
    board.columns[1] = {.kind = CriterionKind::Genre, .subject = "Film-Noir"};
    const auto code = code_of(*catalogue, board);
    REQUIRE_FALSE(code);
    CHECK(code.error().message ==
          "making a board's code: 'genre:Film-Noir' is none of the catalogue's criteria");
}
